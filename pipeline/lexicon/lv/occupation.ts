import type { TopicLexicon } from '../lexicon.ts'

const WHO = `(speciālist~|konsultant~|operator~|menedžer~|pārstāv~|darbiniek~|darbiniec~|asistent~|aģent~|administrator~|koordinator~|referent~|eksperts|ekspert~|padomdev~|dispečer~|palīg~|apkalpotāj~|kurator~|partner~|pieņēmēj~|risinātāj~|kolēģ~|cilvēk~|dalībniek~)`

/** Those of them who serve; a "klientu menedžeris" sells. */
const ONE = WHO.replace('menedžer~|', '').replace(/\|partner~.*(?=\))/, '|kolēģ~')

const TITLES: TopicLexicon<'occupation'> = {
  'customer-service-representative': `klientu (konsultēšan~|telefonapkalpošan~|pārvaldīb~|norēķinu|pakalpojumu|informatīvā dienesta) ${WHO}; klientu (apkalpošanas|servisa|atbalsta|aprūpes|konsultēšanas) un (administrācijas|administrēšanas|lietvedības|mārketinga|dokumentu|datu ievades|loģistikas|atbalsta|servisa) ${WHO}; (infocentr~|info centr~) ${WHO}; bagāžas (meklēšan~ |)(dienesta |)${WHO}; abonentu nodaļas ${WHO}; iedzīvotāju pieņemšan~ ${WHO}; (nmpd|dispečerdienest~|dispečeru dienest~|dispečeru centr~|dispečercentr~) (dispečer~|operator~);
    (kolcentr~|kol centr~|koll centr~|kolcenter|callcentr~)( ${WHO}|); ${WHO} (kolcentr~|kol centr~); klientu apkalpošan~ (centra |daļas |nodaļas |)(inspektor~|vecāk~ inspektor~);
    title: (tālrunis|telefons|infolīnija|uzziņas|palīdzība|zvanītājiem); title: (info|informācijas|uzziņu|servisa) (punkt~|gald~|kiosk~|lodziņ~|stend~);
    title: klientu (pieņemšan~|uzņemšan~|kontakt~|saziņ~|sagaidīšan~) (${WHO}|vadītāj~|);
    title: klientu palīdzības (dienest~|līnij~|centr~|tālrun~)( ${WHO}|); title: (ceļa|auto|diennakts|tehniskās uz ceļa) palīdzības (dienest~|līnij~|centr~|operator~|dispečer~|koordinator~);
    title: (palīgs|palīdze|palīdzība|palīdzi|atbalst~|persona|cilvēks|kontaktperson~|konsultant~|informācij~|padom~) ... (klientiem|pircējiem|abonentiem|lietotājiem|iedzīvotājiem|pasažieriem|pacientiem|īrniekiem|ziedotājiem|biedriem|ceļotājiem|spēlētājiem|studentiem|skolēniem|autovadītājiem|senioriem|zvanītājiem);
    title: (pakalpojumu|pieteikumu|palīdzības|servisa|atbalsta|uzziņu|informācijas|līgumu|norēķinu) centr~ ${WHO}; title: (vizīšu|pieraksta|pierakstu|apmeklējumu) (pieraksta |plānošanas |)(operator~|speciālist~|koordinator~|konsultant~);
    title: darb~ pie (klientu|pircēju|abonentu) (tālruņ~|telefon~|līnij~); title: (telefona|tālruņa) balsi; title: (pircēj~|ziedotāj~|biedr~|abonent~|īrniek~|iedzīvotāj~|lietotāj~) (komunikācij~|saziņ~|informēšan~|lojalitāt~) ${WHO};
    title: (piegādes|rēķinu|norēķinu|maksājumu|sūtījumu) (problēm~|jautājum~|strīd~) (risinātāj~|${WHO});
    title: (sūdzīb~|pieteikum~|iesniegum~|atsauksm~|vēstuļ~|e-past~|jautājum~|zvan~|pretenzij~|sūtījum~|bagāž~|pak~|ziņ~) (atbildētāj~|izskatītāj~|izvērtētāj~|risinātāj~|reģistrētāj~|apstrādātāj~|meklētāj~|atradēj~|uzklausītāj~|lasītāj~);
    title: (abonent~|pacient~|pircēj~|lietotāj~|biedr~|ziedotāj~|īrniek~|iedzīvotāj~|klient~) (apzvanītāj~|uzklausītāj~|sagaidītāj~|informētāj~|atbildētāj~|kontaktperson~|pārzin~|kopēj~|apkalpotāj~|konsultant~);
    title: kontaktperson~ (iedzīvotāj~|klient~|pacient~|īrniek~|abonent~); title: klientu * (līnija|tālrunis|dienests|komandā);
    title: (jauno|esošo|pastāvīgo) klientu (sagaidīšan~|uzņemšan~|ievadīšan~|iepazīstināšan~) ${WHO};
    title: (atbalsta|servisa|palīdzības|klientu) (komandas |)(cilvēks|biedrs|biedre|loceklis|locekle|dalībnieks|dalībniece|spēlētājs|kolēģis|kolēģe);
    title: klientu * (meistar~|speciālist~) uz visām rokām;
    title: klientu servisa meistar~ ...;
    title: klientu servisa (meistar~|speciālist~|darbiniek~|eksper~|palīg~|varon~|profesionāl~);
    title: (pēcpārdošan~|apmierinātīb~) (aprūp~|servis~|speciālist~|konsultant~);
    title: informācij~ gald~ (konsultant~|darbiniek~|speciālist~);
    title: (servisa|palīdzības|uzziņu|atbalsta|informācijas|konsultāciju) (līnij~|tālru~|dien~);
    title: (balsi|balss) pie (telefona|tālruņa);
    title: (e-pasta|čata|zvanu|telefona) (komand~|darbiniek~|konsultant~|speciālist~|operator~);
    title: (aprūpes preču|līzinga|abonent~|lojalitāt~|rēķin~|piegāž~|garantij~) konsultant~;
    title: (atbalsts|atbalsta speciālist~) (lietotnē|lietotājiem|pircējiem|klientiem|skolēniem|vecākiem|pasažieriem|);
    title: (pieteikum~|zvan*|jautājum~|vēstuļ~|ziņ~) (atbildētāj~|pieņēmēj~|konsultant~);
    title: (maiņas laika|vizīšu|tehniķu|izbraukumu|skaitītāju) (saskaņotāj~|koordinator~|plānotāj~);
    (patērētāj~|pircēj~|lietotāj~|abonent~|pasūtītāj~|viesu|pacient~|pasažier~|iedzīvotāj~|dalībniek~|īrniek~|biedr~|ziedotāj~|skatītāj~|lasītāj~|braucēj~|spēlētāj~) (attiecīb~|atbalst~|aprūp~|servis~|dienest~|līnij~|palīg~|konsultant~|informācij~|jautājum~|sūdzīb~|zvan~|pieteikum~|pieredz~); klientu (aprūpētāj~|palīg~|runātāj~|sargeņģel~|balss|cilvēk~|draug~); (zvanu|uzticības|informatīv~|uzziņu|palīdzības|avārijas) (tālru~|telefon~|līnij~) ...; (palīgs|palīdze|cilvēks|balss|konsultant~|darbinieks|darbiniece) (telefonā|pie telefona|tālrunī|pie tālruņa|līnijā|čatā); klientu (laim~|priek~|sajūsm~|apmierinātīb~|labsajūt~|komunikāc~|saziņ~|vēstuļ~|e-past~|korespondenc~|sarakst~|līnij~|ziņu|ziņojumu|reģistrācij~|tālruņ~|telefon~|čat~|daļas|nodaļas|vēlmju|vajadzību) ${WHO};
    klientu (balss|draug~|varon~|čempion~|eņģel~|glābēj~|sarg~|ceļved~|ceļvež~|zvaigzn~|līnij~|laimes *|prieka *|komunikācija|saziņa); ${WHO} ... klientu (daļā|nodaļā|līnijā|līnijai|jautājumos|jautājumiem|komandā|zvaniem|e-pastiem|vēstulēm);
    (saziņas|komunikācijas|sarakstes|atbilžu|atbildes) (${WHO}|meistar~) ... (klient~|pircēj~|lietotāj~|klientu daļ~); (sarakstes|klientu sarakstes|vēstuļu|e-pastu|e-pasta|čata|čatu|tērzētavas|tērzēšanas|messenger|whatsapp|ziņojumu|ziņu|sociālo tīklu ziņu|tālruņa|tālruņu|telefona|telefonu|telefonlīnijas|diennakts tālruņa|palīdzības tālruņa) (un (čata|čatu|e-pastu|zvanu|messenger|whatsapp|vēstuļu|ziņu) |)(${WHO}|moderator~);
    ${WHO} ... (tālrunim|tālrunī|līnijā|līnijai|tērzētavā|tērzētavai|čatam); (online|onlain|tiešsaistes|digitāl~) (operator~|konsultant~|aģent~); (servisa|pēcpārdošan~ servisa|pēcpārdošan~) (${ONE}|pakalpojumu ${WHO});
    (zvanu|izsaukumu|pieteikumu|bojājumu|bojājumu pieteikumu|traucējumu|avārij~|avārijas dienesta|iesniegumu|jautājumu|sūdzību|atsauksmju|pretenziju|reklamāciju|ierosinājumu) (un (sūdzību|atsauksmju|jautājumu|ierosinājumu|pretenziju|reklamāciju) |)(pieņemšanas |apstrādes |reģistrēšanas |reģistrācijas |izskatīšanas |risināšanas |dienesta |)${WHO};
    (pakalpojumu|tarifu|norēķinu|rēķinu|polišu|abonementu|karšu|pabalstu|maksājumu|kontu|garantijas|līgumu) (un (pakalpojumu|tarifu|norēķinu|rēķinu|līgumu) |)(konsultant~|jautājumu konsultant~); (sūtījumu|bagāžas|piegāžu|pasūtījumu) (meklēšanas|izsekošanas|statusa|jautājumu) ${WHO}; atbalsta komandas (${WHO}|dalībniek~);
    (cilvēk~|kolēģ~|kādu|darbiniek~) ... (kas|kurš|kura) (atbild~|palīdz~|runā) ... (klientiem|zvaniem|vēstulēm|e-pastiem|ziņām|pircējiem); (kredītiestād~|bank~) attālināt~ apkalpošan~( centra |) ${WHO}; attālināt~ (klientu |)apkalpošan~ (centra |)${WHO}; klientu
    (apkalpošan~|servis~|atbalst~|konsultant~|konsultāc~|aprūp~|centr~|apkalpotāj~|informēšan~|informācij~
    centr~|attiecīb~|pieredz~|dienest~|jautājum~|sūdzīb~|pieteikum~|zvan~|kontaktu
    centr~|palīdzīb~|lojalitāt~)( ${WHO}|); klientu
    (apkalpošanas|servisa|atbalsta|kontaktu|zvanu|aprūpes|konsultāciju|attiecību|informācijas|pieredzes|apkalpošanas
    centra|atbalsta centra|servisa centra|informatīvā dienesta|kontaktu centra|zvanu centra|informatīvā
    centra) (un pārdošanas |daļas |nodaļas |centra |)${WHO}; klientu ${ONE};
    (zvanu|kontaktu|kontaktcentra|informācijas|informatīvā|uzziņu|palīdzības|karstās|karstā
    tālruņa|infolīnij~|palīdzības līnij~|uzziņu līnij~|atbalsta līnij~|tālruņa|čata|tērzēšanas|e-pasta|uzticības tālruņa) (centra |dienesta |līnijas |)${WHO};
    kontaktcentr~( ${WHO}|); zvanu centr~; kontaktu centr~; zvancentr~( ${WHO}|); call centr~; call
    center; callcentr~; customer (support|service|care) ${WHO}; klientu apkalpošan~; apkalpošanas
    speciālist~; apkalpošanas (operator~|konsultant~|menedžer~|darbiniek~); klientu servis~; klientu
    serviss; klientu atbalst~; klientu aprūp~; telefonist~; operators-konsultants; operator~
    (konsultant~|telefon~|zvanu|kontaktu|klientu|čat~|tērzēt~); telefonoperator~; tālruņa operator~;
    tiešsaistes (konsultant~|klientu|tērzētav~|atbalsta|čata); rezervāciju
    (speciālist~|operator~|menedžer~|konsultant~|aģent~); rezervācijas speciālist~; bankas (klientu ${ONE}|klientu apkalpošan~( ${WHO}|)|konsultant~|tālruņa ${WHO}|attālin~ ${WHO}|zvanu ${WHO}|čata ${WHO}); servisa (konsultant~|speciālist~|operator~|administrator~|asistent~|dienesta ${WHO}|centra ${WHO}); klientu ... (pieņēmēj~|konsultant~|meistar~); (iedzīvotāj~|pasažier~|lietotāj~|abonent~|biedr~|ziedotāj~|īrniek~|spēlētāj~|lasītāj~|pircēj~|ceļotāj~|skatītāj~|dalībniek~|partneru|apdrošināto|zvanītāju|patērētāj~) (apkalpošan~|atbalst~|informēšan~|konsultēšan~|konsultant~|servis~|palīdzīb~|aprūp~|centr~|dienest~|jautājum~|pieteikum~|pieredz~|laimes)( ${WHO}|); (darb~|darbā|darbam|saziņ~|komunikācij~|saskarsm~) ar (klientiem|pircējiem|lietotājiem|abonentiem|pasažieriem|iedzīvotājiem|pacientiem)( ${WHO}|); ${WHO} (darbam|darbā|saziņai|saziņā) ar (klientiem|pircējiem|lietotājiem|abonentiem|iedzīvotājiem); (rēķinu|norēķinu|piegād~|pasūtījumu|tarifu|līgumu) jautājum~ ${WHO}; jautājumu un sūdzību ${WHO}; (atbild~|atbildē~) ... (klientiem|zvaniem|spēlētājiem|lietotājiem|pircējiem|e-past~|čat~); (čats|čata|tērzēšan~) ... (klient~|spēlētāj~|${WHO}); klausul~; (rezervēšan~|biļešu rezervēšan~|rezervāciju centra) ${WHO}; (infolīnij~|karst~ līnij~|pirmās līnijas) ${WHO}; līnijas ${WHO.replace('operator~|', '')}; atbalsta ${WHO}; (atbalst~|konsultant~|${WHO}) ... (pa tālruni|pa telefonu|tērzētav~|čatā|zvaniem|e-pastiem); (garantij~|pretenzij~|reklamācij~) ... ${WHO}; pasažieru
    (apkalpošanas|servisa) ${WHO}; pasažieru apkalpošan~; pacientu
    (koordinator~|konsultant~|apkalpošan~|atbalsta|zvanu); sūdzību (speciālist~|izskatīšan~|menedžer~);
    reklamāciju speciālist~; e-komercijas klientu ${WHO}; interneta veikala
    (klientu|konsultant~|operator~|administrator~|speciālist~); e-veikala
    (klientu|konsultant~|operator~|administrator~|speciālist~); abonentu (apkalpošan~|dienesta|daļas)
    ${WHO}; abonentu apkalpošan~; uzziņu dienest~; informācijas operator~; informācijas sniegšanas ${WHO};
    zvanu operator~; zvanu speciālist~; ienākošo zvanu ${WHO}; darbs zvanu centrā; biedru apkalpošan~;
    iedzīvotāju (apkalpošan~|informēšan~); ceļojumu (klientu|atbalsta)~; klientu attiecību ${WHO};
    atlīdzību pieteikumu ${WHO}; viesu (atbalsta|apkalpošanas speciālist~ tālruņ~); konsultants klientu;
    112 operator~; tālruņa dispečer~; neatliekam~ ... dispečer~; spēlētāju atbalst~; ${WHO} (klientu
    apkalpošan~|klientu centr~|klientu servis~|klientu atbalst~|zvanu centr~|kontaktu centr~)`,
  'technical-support': `(it|datorsistēm~|ikt) (speciālist~|administrator~|tehniķ~|inženier~) ... (lietotāj~ atbalst~( ${WHO}|)|helpdesk|help desk|lietotāju jautājum~|lietotāju apkalpošan~); klientu atbalst~ (inženier~|tehniķ~); datorsistēm~ tehniķ~; datortehniķ~;
    (2|3|otrā|trešā) līmeņa (klientu|lietotāju|programmatūras) atbalst~( ${WHO}|); title: līmeņa (klientu |lietotāju |programmatūras |it |tehniskā |)atbalst~ (${WHO}|inženier~); (ikt|informācij~ tehnoloģij~|informācij~ un komunikācij~ tehnoloģij~|datorsistēm~|lietojumprogramm~|darbstaciju|datoru darba vietu|gala lietotāj~|biznesa lietotņu|biznesa sistēm~) (lietotāj~ |)(atbalst~|palīdzīb~)( ${WHO}|);
    (atbalst~|palīdzīb~|palīgs|konsultant~|speciālist~) ... (portāla|lietotnes|sistēmas|programmas|platformas|programmatūras|datoru|iekārtu|interneta|e-veselības|e-klases|e-žurnāla) (lietotājiem|abonentiem|klientiem);
    (portāla|lietotnes|sistēmas|programmas|platformas|e-veselības|e-klases|e-žurnāla) (lietotāju |)(atbalst~|palīdzīb~)( ${WHO}|); (programm~|saimniecības programmatūr~|programmatūr~) (lietotāju |)(palīdzīb~|atbalst~|konsultāciju) (konsultant~|${WHO});
    (otrās|trešās|2|3) līnijas ${WHO}; (viedās mājas|viedo ierīču|drošības sistēmu|signalizāc~|videonovērošan~|telemātik~|gps iekārt~) (atbalst~|palīdzīb~|konsultant~)( ${WHO}|);
    title: (1|2|3|pirmās|otrās|trešās) (līnijas|līmeņa) (it|tehnisk~|lietotāju|sistēmu) (${WHO}|inženier~|tehniķ~|administrator~); title: it (dežurant~|pults|līnij~|palīdzīb~|atbalsts) ...;
    title: (interneta|tīkla|televīzijas|wifi|optikas) (pieslēgumu|pakalpojumu|lietotāju) (atbalst~|palīdzīb~)( ${WHO}|);
    title: (it |)palīdzības gald~ ...; title: (interneta|tīkla|televīzijas|wifi) (palīdzīb~|atbalst~|tehnisk~) (līnij~|dienest~|)( ${WHO}|);
    title: tehnisk~ (līnij~|tālruņ~|tālrunis|zvan~)( ${WHO}|); title: (programmatūras|mākoņ*|sistēmu|sistēmas|hostinga|portāla|lietotnes|serveru|datortehnikas|biroja tehnikas|printeru|kases aparātu|kases programm~|termināļu|robotu|platformas) (atbalst~|palīdzīb~|uzturētāj~|palīgs)( ${WHO}|);
    title: (atbalst~|palīdzīb~|${WHO}) (programmai|sistēmai|lietotnei|platformai|portālam|iekārtām|kases programmai|it lietotājiem|mācību platformai|datoru lietotājiem);
    title: atbalsta (analītiķ~|administrator~|inženier~|tehniķ~); title: (datoru|it) (palīgs|palīdzīb~|glābēj~|dakter~|ārst~);
    title: (spēļu|spēlētāju) (atbalst~|atbalsta varon~);
    tehniskais konsultant~ ...; klientu tehniskais konsultants; tehniskā konsultante ...; (produktu|produkta|aplikāciju|aplikācijas|lietotņu|hostinga|mājaslapu|platformas|digitālās platformas|iekārtu|ierīču|interneta|interneta un tv|datoru|datortehnikas|kases sistēmu|e-veselības|it sistēmu|viedierīču|sakaru) (tehnisk~ |lietotāju |klientu |)(atbalsta|palīdzības) (dienesta |)(${WHO}|inženier~|tehniķ~);
    (servisa|palīdzības|atbalsta) gald~( ${WHO}|); (service|help) desk ...; helpdesk ...; tehnisk~ (dienesta|palīdzības|atbalsta) (konsultant~|operator~|speciālist~) ...; (programmas|programmatūras|sistēmas|sistēmu|lietotnes|aplikācijas|serveru|tīkla) (atbalst~|lietotāju)( ${WHO}|); palīdzības dienest~( ${WHO}|); tehniskā atbalsta (${WHO}|inženier~|tehniķ~); atbalsta (inženier~|tehniķ~); tehnisk~ (atbalst~|palīdzīb~|konsultant~|konsultāc~)( ${WHO}|); it
    (atbalst~|palīdzīb~|palīdzības dienest~|klientu atbalst~)( ${WHO}|); tehniskā atbalsta (klientu
    |)${WHO}; it atbalsta (dienesta |)${WHO}; lietotāju atbalst~( ${WHO}|); (palīdzības|atbalsta) dienesta
    (it|tehnisk~) ${WHO}; helpdesk( ${WHO}|); help desk; service desk( ${WHO}|); (pirmā|otrā|1|2) līmeņa
    (tehniskā |it |)atbalst~( ${WHO}|); sistēmu atbalsta ${WHO}; datortīklu atbalst~; programmatūras
    atbalst~( ${WHO}|); produktu atbalsta ${WHO}; it speciālist~ lietotāju; datorspeciālist~; it
    palīdzības dienest~; it support ${WHO}; technical support ${WHO}; it tehniķ~; interneta pieslēgum~ ...
    atbalst~; klientu tehniskā atbalsta ${WHO}`,
  'customer-success': `klientu attiecību (vadītāj~|menedžer~); klientu laim~ (menedžer~|partner~|vadītāj~);
    klientu (ieviešan~|noturēšan~|attīstīb~|izaugsm~|lojalitāt~|adaptācij~|uzņemšan~|panākum~|veiksm~) un (ieviešan~|noturēšan~|attīstīb~|izaugsm~|lojalitāt~|apmierinātīb~|panākum~|veiksm~|adaptācij~) (${WHO}|vadītāj~);
    klientu (veiksm~|panākum~) (stāst~|vadīb~);
    klientu (noturēšan~|attīstīb~|izaugsm~|lojalitāt~) un (noturēšan~|attīstīb~|izaugsm~|lojalitāt~|apmierinātīb~) (vadītāj~|menedžer~|speciālist~);
    klientu (pieredzes|panākumu|veiksmes|izaugsmes|attiecību) partner~; klientu ieviešan~ ${WHO}; (klientu|lietotāju) (onbordinga|onboarding|ieviešanas|adaptācijas) (${WHO}|vadītāj~);
    klientu apmierinātīb~ (un (noturēšan~|izaugsmes|panākum~) |)vadītāj~; klientu (panākum~|veiksm~|sekm~|izaugsmes|ieviešan~|lojalitātes|noturēšan~|piesaistes un
    noturēšanas|onboarding) (${WHO}|vadītāj~); (produkta|sistēmas|programmas|platformas) ieviešan~ ${WHO}; customer success ${WHO}; customer success; klientu attīstības ${WHO}`,
  'customer-service-supervisor': `klientu (attiecību|konsultantu|pieredzes|konsultēšanas|informēšanas) (daļas|nodaļas|komandas|grupas|centra) (vadītāj~|vecākais|vecākā|priekšniek~); abonentu (daļas|nodaļas|dienesta|apkalpošanas daļas) (vadītāj~|priekšniek~);
    (tehnisk~|it|lietotāju|programmatūras|klientu tehnisk~) (atbalst~|palīdzīb~|servisa) (dienesta |nodaļas |daļas |komandas |grupas |centra |galda |līnijas |maiņas |)(vadītāj~|vecākais|vecākā|priekšniek~|vietniek~|līder~);
    (helpdesk|service desk|help desk|servisa galda|palīdzības galda) (komandas |grupas |maiņas |)(vadītāj~|vecākais|vecākā|līder~); (apkalpošanas|servisa|konsultantu|operatoru|zvanu) (un kvalitātes |un apmācību |)(grupas|nodaļas|maiņas|komandas|daļas|sektora) (vadītāj~|vecākais|vecākā|priekšniek~);
    vecāk~ (operator~|konsultant~|dispečer~) (nakts|maiņ~|zvanu|klientu) ...; vecāk~ (maiņā|maiņās);
    klientu (apkalpošan~|servis~|atbalst~|pieredzes|aprūpes|attiecību) (departament~|pārvald~|direkcij~|virzien~|funkcij~|struktūr~|bloka) (vadītāj~|direktor~|priekšniek~|vietniek~|menedžer~);
    (zvanu|kontaktu|klientu|kontaktcentra|atbalsta|palīdzības) (centra |dienesta |)(maiņas |komandas |grupas |)(vecākais|vecākā|priekšniek~|līder~|vadītāja vietniek~|kurator~ operator~);
    klientu
    (apkalpošan~|servis~|atbalst~|centr~|konsultāc~|aprūp~|dienest~|kontaktu centr~|zvanu centr~) (centra
    |daļas |nodaļas |dienesta |komandas |grupas |maiņas |)(vadītāj~|komandas vadītāj~|grupas
    vadītāj~|maiņas vadītāj~|vecāk~ vadītāj~|direktor~|priekšniek~|supervizor~);
    (zvanu|kontaktu|kontaktcentra|informācijas|operatoru|konsultantu) (centra |)(komandas |maiņas |grupas
    |)(vadītāj~|supervizor~|vecāk~); kontaktcentra vadītāj~; (komandas|grupas|maiņas|nodaļas|daļas|dienesta)
    vadītāj~ (klientu|zvanu|kontaktu) ...; klientu apkalpošanas (centra |daļas |nodaļas |)vadītāj~;
    vadītāj~ klientu; palīdzības dienesta vadītāj~; atbalsta komandas vadītāj~`,
  'order-clerk': `pasūtījumu (noformētāj~|apstrādātāj~|vācēj~ pa tālruni|līnij~|tālrunis); pasūtījumu (pieņēmēj~|operator~|${WHO}) ... (pa tālruni|pa telefonu|telefonā|tālrunī|čatā|e-pastā); (ziedu|ēdiena|preču|pārtikas|detaļu) ... pasūtījumu (palīg~|${WHO});
    pasūtījumu (pieņēmēj~|operator~|apstrād~|koordinator~|speciālist~); (ēdien~|picu|preču|interneta|telefona|tālruņa) pasūtījum~ (operator~|pieņēmēj~|${WHO}); ${WHO} ... (pasūtījumu (pieņemšanai|ievadei|apstrādei|noformēšanai|pieņemšanā)); pasūtījum~ (dispečer~|galda ${WHO}); pasūtījum~ (centr~|dienest~|daļ~|galds|pieņēmēj~|reģistrator~|ievadītāj~|centra ${WHO}|daļas ${WHO}|dienesta ${WHO}); pasūtījumu
    (apstrād~|pieņemšan~|operator~|speciālist~|menedžer~|administrator~|koordinator~|apkalpošan~|ievad~|komplektēšanas
    speciālist~ dokument~|vadīb~|izpild~)( ${WHO}|); pasūtījum~
    (apstrādes|pieņemšanas|izpildes|administrēšanas|noformēšanas|vadības) ${WHO}; atgriešanas speciālist~;
    atgriezto preču ${WHO}; preču atgriešan~( ${WHO}|); pārdošanas pasūtījum~; interneta pasūtījumu ${WHO}`,
  telemarketer: `telemārketing~ pārdošan~( ${WHO}|); zvanu ${WHO} pārdošan~;
    (tālpārdošan~|attālināt~ pārdošan~)( ${WHO}|); (pārdevēj~|pārdošan~) (konsultant~ |speciālist~ |aģent~ |menedžer~ |)(zvanu|kontaktu|kontaktcentra|call|kol) (centrā|centra|centram);
    intervētāj~ ... (piedāvājum~|pārdošan~|tirdzniecīb~|pārdevēj~);
    (zvanu|kontaktu) centr~ (pārdošan~ ${WHO}|pārdevēj~); (aktīvo|auksto|izejošo) zvanu (komand~|meistar~|darbs|darbiniek~); (abonement~|tarif~|polišu|produktu|pakalpojumu) (pārdošan~|piedāvāšan~) pa (telefonu|tālruni);
    zvanu (pārdevēj~|meistar~); (pārdevēj~|pārdošan~) (pa|pie) (tālruni|telefonu|telefona); (klientu |)${WHO} ... (aktīv~|aukst~) (zvan~|pārdošan~ (pa|zvan~|telefon~)); (izejošo|aktīvo|auksto|pārdošanas) zvanu (pārdevēj~|${WHO}); (tālruņa|telefona|telefonisk~) (pārdošan~|pārdevēj~)( ${WHO}|); (piesaistītāj~|organizētāj~|pārdevēj~|aģent~) pa (tālruni|telefonu); (tikšanos|tikšanās|vizīšu) (sarunātāj~|organizētāj~|plānotāj~|koordinator~); (zvanu|kontaktu) centr~ ... (aktīv~|aukst~|izejoš~) (pārdošan~|zvan~); ${WHO} ... (aktīvajai pārdošanai|aktīvās pārdošanas zvaniem); (aktīv~|aukst~) zvan~ ${WHO}; telemārketing~( ${WHO}|); telemarketing~( ${WHO}|); (telefon|tele)pārdošan~( ${WHO}|);
    telefonpārdevēj~; pārdošan~ pa (telefonu|tālruni); (pārdošanas|pārdevēj~) ...
    pa (telefonu|tālruni); pārdevēj~ pa (telefonu|tālruni); (izejošo|aktīvo)
    (zvanu|pārdošan~) ${WHO}; aktīvās pārdošanas (zvanu|telefon~) ${WHO}; tālruņa pārdošanas; tikšanos (organizator~|plānotāj~); zvanītāj~; pārdošanas
    konsultants zvanu centrā; pārdošanas operator~`,
  receptionist: `(administrator~|administratore) ... (skaistumkopšan~|skaistuma|frizier~|kosmetoloģijas|masāžas|spa|sporta|fitnesa|zobārstniecības|medicīnas|rehabilitācijas) (salonā|centrā|klubā|klīnikā|studijā|kabinetā|praksē);
    (biroja |)(administrator~|asistent~|sekretār~|koordinator~) (zvērināt~ |)(advokāt~|notār~|jurist~|tiesu izpildītāj~) (birojā|praksē|kantorī);
    salona administrator~ ...; (sporta centra|sporta halles|trenažieru zāles|veselības centra) (administrator~|dežurant~); (skaistumkopšanas|frizieru|nagu|masāžas|tetovējumu|kosmētikas) (salona|studijas|kabineta) (administrator~|reģistrator~); (sporta kluba|kluba|baseina|trenažieru zāles|studijas) (administrator~|dežurant~|reģistrator~);
    (biroja administrator~|administrator~|biroja vadītāj~ asistent~|biroja asistent~|asistent~|sekretār~) ... (reģistratūr~|front desk|recepcij~|viesu uzņemšan~); (zobārstniecības|klīnikas|prakses|ārsta prakses|salona|studijas|frizētavas|sporta kluba|kluba|kosmetoloģijas|solārija|spa|veterinār~|ģimenes ārst~) (klīnikas |kabineta |prakses |)(administrator~|reģistrator~|recepcionist~); reģistratūr~( ${WHO}|); klientu reģistrator~; reģistrator~; medicīnas reģistrator~;
    recepcij~( ${WHO}|); recepcionist~; biroja (administrator~ recepcij~|recepcij~); salona
    administrator~; skaistumkopšanas salona administrator~; sporta klub~ administrator~; klīnikas
    administrator~; reģistratore; poliklīnik~ reģistrator~; zobārstniec~ (reģistrator~|administrator~);
    administrator~ (recepcij~|salon~|klīnik~|sporta klub~|fitnesa|reģistratūr~); fitnesa kluba
    administrator~; apmeklētāju ${WHO}; frizētavas administrator~; sekretāre recepcij~`,
  concierge: `konsjerž~; portjē; portjē~; durvju sarg~; viesu aprūpētāj~; nesējs viesnīc~`,
  'hotel-desk-clerk': `klientu apkalpošan~ ${WHO} ... (viesnīcā|viesnīcās|hostelī|viesu namā);
    viesu (sagaidītāj~|uzņēmēj~|uzņemšan~|reģistrator~); (nakts|viesnīcas) (dežurant~|administrator~|portj~); (front office|front desk|frontdesk) ${WHO} ...; front office; front desk; (administrator~|administratore|reģistrator~|recepcionist~) ... (viesnīc~|viesu nam~|hosteļ~|kemping~|motel~|naktsmītn~); nakts (auditor~|audits|administrator~|reģistrator~) ...; naktsportjē; viesnīc~ (administrator~|reģistrator~|recepcij~|darbiniek~
    recepcij~|klientu|viesu|nakts)( ${WHO}|); viesnīcas (recepcijas |uzņemšanas |viesu uzņemšanas
    |)(administrator~|darbiniek~|speciālist~|viesu uzņemšan~); viesu (uzņemšan~|dienesta) ${WHO}; nakts
    administrator~; nakts maiņas administrator~; recepcijas (administrator~|darbiniek~) viesnīc~; hosteļa
    administrator~; kempinga (darbiniek~|administrator~); administrator~ viesnīc~; viesu nam~
    administrator~; front desk`,
  'lodging-manager': `(viesu nama|viesu māj~|lauku māj~|apartament~|atpūtas (bāzes|kompleks~|centra)|kempinga|glempinga|moteļa|pansionāta viesu|hosteļa|dienesta viesnīcas|kopmītņu) (saimniek~|saimniec~|vadītāj~|pārvaldniek~|direktor~|menedžer~); viesnīcas (vadītāj~|direktor~|menedžer~|pārvaldniek~|maiņas vadītāj~); viesu
    (uzņemšanas|apkalpošanas) dienesta (vadītāj~|menedžer~); hosteļa vadītāj~; kempinga vadītāj~; viesu
    nama (vadītāj~|pārvaldniek~|saimniec~); recepcijas vadītāj~; naktsmītn~ (vadītāj~|pārvaldniek~)`,
  'bank-teller': `valūtas maiņas punkta (kasier~|operator~|darbiniek~); bankas operator~;
    bankas (kasier~|ierēdn~|filiāles (${WHO}|darbiniek~|klientu ${WHO})); bankas (klientu |)(${WHO}|apkalpošan~ ${WHO}) (filiāl~|pie letes|klientu centrā|klātienē); pasta (operator~|nodaļ~ operator~|nodaļas ${WHO}|darbiniek~);
    filiāles (klientu (${WHO}|apkalpošan~)|konsultant~|darbiniek~|speciālist~); (klientu (apkalpošan~ |)(${WHO}) |konsultant~ |)(bankas filiāl~|filiāl~); valūtas (maiņas |)(kasier~|operator~|punkta ${WHO});
    naudas (kasier~|operator~); kredītu speciālist~ filiāl~; lombard~
    (speciālist~|darbiniek~|operator~|kasier~)`,
  cashier: `(degvielas uzpildes stacij~|dus|degvielas stacij~) ... (kasier~|kasieris|kasiere); (kasier~|kasieris|kasiere) ... klientu apkalpošan~( ${WHO}|); kasier~; kasieris; kasiere; veikala kasier~; biļešu (kasier~|pārdevēj~); kases
    (darbiniek~|operator~|darbs); pārdevēj~-kasier~; kasier~-pārdevēj~; pārdevējs-kasieris;
    pārdevēja-kasiere; kasieris-pārdevējs; pārdevēj~ kasier~; kases`,
  'retail-salesperson': `klientu apkalpošan~ ${WHO} ... (dus|degvielas uzpildes stacijā|degvielas uzpildes stacijās|uzpildes stacijā|uzpildes stacijās); (dus|degvielas uzpildes stacijas|uzpildes stacijas) klientu apkalpošan~( ${WHO}|);
    (pārdošan~ (speciālist~|konsultant~|pārstāv~|aģent~|darbiniek~)|tirdzniecības (konsultant~|speciālist~)) ... (veikalā|veikalos|salonā|salonos|tirdzniecības centrā|tirdzniecības vietā|klientu centrā|stendā|kioskā|tirgū);
    (konsultant~|padomdev~) ... (salonā|optikā|tirdzniecības centrā|kioskā|tirdzniecības vietā);
    klientu (apkalpošanas |)${WHO} (veikalā|salonā|tirdzniecības centrā|tirdzniecības zālē|veikala zālē|mēbeļu salonā|optikas salonā|optikā|kioskā); (kioska|tirgus|stenda|tirdzniecības vietas) (pārdevēj~|darbiniek~|${WHO}); konsultant~ (apģērbu|apavu|elektronikas|mēbeļu|sporta|būvmateriālu|kosmētikas|sadzīves tehnikas|grāmatu|dārza|rotaļlietu|optikas|telefonu|parfimērijas|preču) ... (veikalā|salonā|tirdzniecības centrā); (pārdevēj~|pārdevējs-konsultants|tirdzniecības zāles darbiniek~) ... klientu apkalpošan~( ${WHO}|); pārdevēj~( konsultant~| palīg~| asistent~|); pārdevējs-konsultants;
    pārdevēj~-konsultant~; veikala
    (pārdevēj~|darbiniek~|vadītāj~|konsultant~|asistent~|administrator~|maiņas
    vadītāj~|vietniek~|palīg~|vadītāja vietnieks); pārdošanas (konsultant~ veikal~|konsultant~
    salon~); veikala (direktor~|menedžer~|pārzin~); maiņas (vadītāj~|vecākais|vecākā) ... (veikalā|tirdzniecības zālē); mazumtirdzniec~ (darbiniek~|pārdevēj~|speciālist~); tirdzniecības (zāles |centra
    |)(darbiniek~|konsultant~|asistent~|zāles darbiniek~); mēbeļu (pārdevēj~|salona konsultant~); preču
    (izvietotāj~|krāvēj~ zālē|kārtotāj~); degvielas uzpildes stacij~ (operator~|darbiniek~|pārdevēj~); dus
    (operator~|darbiniek~|pārdevēj~); uzpildes stacijas ${WHO}; florist~; konsultant~
    (veikal~|salon~|optik~|aptiek~ veikal~); optikas konsultant~; nomas
    (pārstāv~|darbiniek~|punkta|administrator~|konsultant~)( ${WHO}|); autonomas ${WHO}; auto nomas
    ${WHO}; salona (konsultant~|pārdevēj~); apģērbu (konsultant~|pārdevēj~); merčendaizer~; zāles
    (darbiniek~|konsultant~)`,
  'food-service': `klientu apkalpošan~ ${WHO} ... (restorānā|restorānos|kafejnīcā|kafejnīcās|bārā|ēdnīcā|picērijā|bistro|konditorejā); (restorāna|kafejnīcas|bistro|picērijas|ēdnīcas|ātrās ēdināšanas) klientu apkalpošan~( ${WHO}|); ēdināšanas zāles (darbiniek~|administrator~);
    (picērij~|bistro|ēdnīc~|konditorej~|beķerej~|kafejnīc~|restorān~) (darbiniek~|palīg~|pārdevēj~|apkalpotāj~|komand~); viesmīl~; viesmīle; oficiant~; bārmen~; bārmenis; barist~; pavār~; pavārs; pavāra
    palīg~; šefpavār~; virtuves (darbiniek~|strādniek~|palīg~|vadītāj~); trauku mazgātāj~; konditor~;
    maizniek~; cepēj~; ēdināšan~ (darbiniek~|speciālist~|uzņēmum~|vadītāj~); restorān~
    (vadītāj~|darbiniek~|administrator~|pārvaldniek~|komandas); kafejnīc~
    (darbiniek~|vadītāj~|administrator~|pārdevēj~); picu (cepēj~|meistar~); ātrās ēdināšanas ${WHO};
    hesburger; bāra darbiniek~; ēdnīcas ${WHO}; gaļas (izcirtēj~|pārstrād~); miesniek~; kulinār~; banket~;
    zāles administrator~ restorān~; suši`,
  administrative: `personāla inspektor~; ofisa (menedžer~|administrator~|asistent~|vadītāj~); (izpilddirektora|ģenerāldirektora|prezidenta|rektora|dekāna|priekšnieka|prokurista|galvenā ārsta) (palīg~|asistent~|sekretār~); transporta nodaļas dispečer~; rēķinu (apstrādes|izrakstīšanas|sagatavošanas|ievades) ${WHO}; administrācijas (speciālist~|asistent~|darbiniek~); līgumu (administrator~|administrēšan~( ${WHO}|)|reģistrator~); (dokumentu|dokumentācijas) (koordinator~|operator~|pārzin~);
    (projekta|projektu|direktora|vadītāja|valdes locekļa|nodaļas|personāla|mārketinga|jurista|grāmatvedības) (asistent~|palīg~|sekretār~); sekretār~ referent~; sekretārs-referents; sekretāre-referente; sekretār~; sekretāre; lietved~; lietvedis; lietvede; biroja
    (administrator~|vadītāj~|asistent~|darbiniek~|darbiniec~|menedžer~|palīg~); administratīv~
    (asistent~|darbiniek~|speciālist~|vadītāj~); administrator~; administratore; administrators; asistent~
    (vadītāj~|direktor~|valdes|biroj~); vadītāja (palīg~|asistent~|sekretār~); valdes
    (asistent~|sekretār~|palīg~); datu (ievad~|ievades|operator~|apstrādes)( ${WHO}|); datu ievades
    operator~; dokumentu (speciālist~|pārvaldīb~|apstrād~|lietved~)( ${WHO}|); arhīv~; arhivār~;
    rēķinved~; (algu|palkas) (grāmatved~|uzskait~); personāla
    (lietved~|administrator~|asistent~|speciālist~); iepirkumu asistent~; projektu asistent~; (transporta|kravu|autobusu|taksometru|loģistikas|ražošanas|lidojumu|satiksmes) dispečer~;
    loģistikas asistent~; kancelej~; lietvedības ${WHO}; tehniskā sekretār~; biroja administrators;
    inventarizator~; apdrošināšanas asistent~; back office ${WHO}; biroja`,
  'care-health': `sociāl~ (rehabilitētāj~|mentor~|darba speciālist~|dienesta darbiniek~|asistent~); ģimenes asistent~; radiogrāfer~; aptiekas asistent~; (pacientu|slimnieku) (kopēj~|aprūpētāj~|transportētāj~);
    aprūpētāj~ ... (sociāl~|pansionāt~|aprūpes centr~|aprūpes nam~);
    medmās~; medicīnas (māsa|māsas|asistent~|palīg~|darbiniek~); māsa; māsas; māsas palīg~;
    vecmāt~; ārst~; ārste; zobārst~; zobārsta asistent~; higiēnist~; farmaceit~; aptiekār~; farmaceita
    asistent~; fizioterapeit~; ergoterapeit~; masier~; psiholog~; psihiatr~; psihoterapeit~; logopēd~;
    terapeit~; aprūpētāj~; aprūpes (darbiniek~|speciālist~|mājās); sociāl~
    (darbiniek~|aprūp~|rehabilit~|pedagog~|aprūpētāj~); auklīt~; aukle; bērnu (aukl~|pieskatīt~);
    bērnudārza (skolotāj~|auklīt~); pirmsskolas (skolotāj~|izglītīb~); feldšer~; radiolog~; laborant~
    medicīn~; sanitār~; rehabilitolog~; optometrist~; veterinār~; ģimenes ārst~; personāla aprūp~;
    ortodont~; kosmetolog~ ārst~; podolog~; asistents personām ar invaliditāti; paliatīv~`,
  'software-it': `programmēšan~ (inženier~|tehniķ~);
    datorsistēm~ (administrator~|inženier~|speciālist~); (tīmekļa|interneta|mājas) (vietn~|lap~|lapas|vietnes) (administrator~|izstrādātāj~|uzturētāj~); mājaslap~ (administrator~|izstrādātāj~|uzturētāj~);
    (front end|back end|frontend|backend|full stack|fullstack|web|tīmekļa|lietotņu|mobilo lietotņu|spēļu|android|ios|c|typescript|javascript|golang|ruby|sql) (izstrādātāj~|programmētāj~|inženier~) ...; sistēmanalītiķ~; sistēmas analītiķ~; devops ...; it (projekt~|produkt~|nodaļas|daļas) vadītāj~; klientu ... (programmētāj~|izstrādātāj~); programmētāj~; programmētājs; programmatūras
    (izstrādātāj~|inženier~|testētāj~|arhitekt~);
    (web|java|python|net|php|react|mobilo|frontend|backend|full stack)
    (izstrādātāj~|programmētāj~|inženier~); sistēm~ (administrator~|analītiķ~|inženier~|arhitekt~); it
    (administrator~|projektu|inženier~|vadītāj~|drošīb~|arhitekt~|analītiķ~|speciālist~|konsultant~|sistēm~);
    datu (bāzu|inženier~|analītiķ~|zinātniek~|arhitekt~); datubāz~; devops; testētāj~; kvalitātes
    inženier~ programm~; tīkla (administrator~|inženier~); kiberdrošīb~; informācijas
    (drošīb~|sistēmu|tehnoloģij~)( ${WHO}|); produkta īpašniek~; scrum; ux; ui; datortīklu administrator~;
    mākoņ~; biznesa sistēmu analītiķ~`,
  'logistics-labour': `(vieglā |vieglo |kravas |kravu |smagā |)automobiļ~ vadītāj~; saiņotāj~; preču pieņēmēj~; (pakošan~|iepakošan~|fasēšan~|montāžas|pildīšan~|šķirošan~|ražošan~) līnijas (${WHO}|strādniek~); piegād~ ķēd~( ${WHO}|); (zivju|gaļas|dārzeņu|pārtikas|produktu|zivju produktu) apstrādātāj~; (kokapstrād~|kokmateriālu|zāģmateriālu) (operator~|strādniek~|iekārtu operator~|darbiniek~); (ražošan~|ceha|ražotnes|kokzāģētavas) (strādniek~|darbiniek~|palīgstrādniek~);
    (iepakošan~|pakošan~|fasēšan~|pildīšan~|līnijas|līniju|konveijer~) operator~;
    iesaiņotāj~; (dāvanu|preču|sūtījumu|konfekšu) (iesaiņotāj~|pakotāj~|šķirotāj~); izkrāvēj~; iekrāvēj~; krāvēji; pakotāj~; pakomāt~ (apkalpotāj~|darbiniek~|kurjer~); noliktav~( ${WHO}|); noliktavas
    (darbiniek~|operator~|strādniek~|pārzin~|vadītāj~|krāvēj~|palīg~); krāvēj~; pārkrāvēj~; šofer~; šoferis; autovadītāj~;
    vadītājs-ekspeditors; ekspeditor~; kurjer~; kurjers; piegād~ (darbiniek~|kurjer~|vadītāj~|šofer~); piegādātāj~;
    tālbraucēj~; taksist~; (taksometra|taksometru|autobusa|autobusu|tramvaja|trolejbusa|mikroautobusa|busiņa|vilciena|kravas|kravas mašīn~|auto|automašīnas) vadītāj~; kravas (auto|automašīn~) vadītāj~; iekrāvēj~; autoiekrāvēj~;
    (pasūtījumu |preču |)komplektētāj~; pasūtījumu (iepakotāj~|pakotāj~|komplektēšan~( ${WHO}|)); iepakotāj~; fasētāj~; marķētāj~; ražošan~
    (operator~|darbiniek~|strādniek~|palīg~); operators ražošan~; iekārtu operator~; ražošanas līnijas operator~;
    strādniek~; palīgstrādniek~; pastniek~; pasta piegādātāj~; loģistik~( ${WHO}|); transporta
    (loģist~|vadītāj~|menedžer~|koordinator~); kravu; ekspeditors; pakotāj~; šķirotāj~; stropētāj~; celtņa`,
  sales: `(sales support|pārdošan~ atbalst~) ${WHO}; (eksporta|vairumtirdzniecīb~|tirdzniecības) (projektu |)(vadītāj~|menedžer~|speciālist~|koordinator~); (tirdzniecības |)komercpārstāv~; komercdirektor~; komercpakalpojum~ (speciālist~|vadītāj~); nekustam~ īpašum~ (darījumu|pārdošan~) ${WHO}; kreditēšan~ ${WHO}; (medicīnas|farmācijas|zāļu) (pārstāv~|informant~); (auto|automašīnu|automobiļu) tirdzniecības ${WHO};
    pārdošan~ (konsultant~|speciālist~|pārstāv~) ... (attālināti|čatā|tiešsaistē|no mājām|online); (pārdevēj~|pārdošan~) (čatā|tiešsaistē|internetā|online);
    pārdošan~ (speciālist~|menedžer~|vadītāj~|pārstāv~|konsultant~|projektu
    vadītāj~|aģent~|direktor~|inženier~|asistent~|koordinator~); pārdošan~; tirdzniecības
    (pārstāv~|aģent~|menedžer~|vadītāj~|speciālist~); reģionāl~
    (pārdošan~|tirdzniecīb~|menedžer~|vadītāj~); aktīv~ pārdošan~; klientu piesaist~( ${WHO}|); biznesa
    (attīstīb~|klientu|klientu vadītāj~)( ${WHO}|); korporatīvo klientu ${WHO}; uzņēmumu klientu ${WHO};
    b2b ...; apdrošināšanas (aģent~|konsultant~|broker~|speciālist~|pārdošan~); nekustamā īpašuma
    (aģent~|speciālist~|konsultant~|broker~|māklar~); ${WHO} ... tirdzniecības (pārstāv~|aģent~); reģionāl~ (pārstāv~|vadītāj~); nekustamo īpašumu ${WHO}; māklar~; finanšu
    konsultant~; kredītu (konsultant~|speciālist~); eksporta (menedžer~|vadītāj~|speciālist~); līgumu
    slēgšan~; promoter~; reklāmas (aģent~|pārdošan~|projektu); auto pārdevēj~; automašīnu pārdevēj~;
    automobiļu pārdošan~; atslēgklientu ${WHO}; key account ${WHO}; ceļojumu
    (konsultant~|aģent~|menedžer~|speciālist~); tūrisma (konsultant~|aģent~|menedžer~|speciālist~);
    klientu (vadītāj~|projektu vadītāj~|menedžer~|portfeļa (vadītāj~|menedžer~)|piesaist~); (galveno|lielo|svarīgāko|stratēģisko|uzņēmumu|b2b) klientu (${WHO}|vadītāj~); līdzekļu
    piesaist~`,
  other: `(telpu |biroja |dzīvokļu |kāpņutelpu )(apkopēj~|uzkopēj~); produkt~ vadīb~( ${WHO}|); (konsultant~|padomdev~|ekspert~) ... (nodarbinātības|karjeras|izglītības|nodokļu|juridiskos|personāla|iepirkumu) jautājum~; (galvenais|galvenā|vecākais|vecākā|jaunākais|jaunākā) grāmatved~;
    (telefona |tālruņa |)intervētāj~; telefonintervētāj~; (pētījum~|tirgus|aptauj~) (intervētāj~|anketētāj~); anketētāj~; interviju (veicēj~|ņēmēj~);
    vilcien~ (pavadon~|kontrolier~); pavadon~; kontrolier~; kontrolieris; biļešu kontrolier~; gids; gide; gids-*; ekskursij~ vadītāj~;
    (kursa|kursu|programmas|apmācību|semināra|semināru) ... (pasniedzēj~|lektor~|skolotāj~|vadītāj~|treneris|trener~|metodiķ~); klientu ... (vērtētāj~|novērtētāj~|pasniedzēj~|metodiķ~|pētniek~|arhitekt~|grāmatved~|tulk~|redaktor~|kontrolier~|mērniek~|iepircēj~|psiholog~);
    (zvanu|klientu) ${WHO} ... aptauj~; (nodokļu|biznesa|karjeras|juridisk~|uztura|būvniecīb~|vadības|personāla|sap|erp|mārketing~|grāmatvedīb~|laktācijas|vides|ekonomik~|ieguldījumu|investīciju|projektu|stila|interjer~|psiholog~|sociāl~|profesij~|energoefektivit~|lauksaimniecīb~|agronom~|politikas|eiropas fondu|lietvedīb~) (konsultant~|padomdev~|referent~);
    bibliotekār~ ... (apkalpošan~|lasītāj~); (klientu |)(apkalpošanas|servisa|serviss|garantijas|izbraukuma|lauka) (inženier~|tehniķ~|meistar~|elektriķ~|mehāniķ~|montier~) ...; (klientu |)servisa (inženier~|tehniķ~|meistar~|elektriķ~|mehāniķ~); grāmatved~; grāmatvedis; grāmatvede; bibliotekār~; personāla (atlas~|piesaist~)( ${WHO}|); darbinieku atlases ${WHO};
    (zvanu|kontaktu|klientu) (centr~|apkalpošan~|atbalst~|servis~) ... (analītiķ~|auditor~|trener~|lektor~|psiholog~); (apmācību|mācību|kvalitātes) (vadītāj~|speciālist~|trener~|kontrolier~|auditor~|menedžer~|analītiķ~|koordinator~) ...; celtniek~; būvstrādniek~; būvniecīb~; galdniek~; metinātāj~;
    atslēdzniek~; elektriķ~; elektromontier~; santehniķ~; mehāniķ~; automehāniķ~; autoatslēdzniek~; montier~; montāžniek~;
    krāsotāj~; apdares; jumiķ~; mūrniek~; apkopēj~; apkopēja; uzkopēj~; telpu (uzkopšan~|uzkopēj~)( ${WHO}|); istabene; istabenes; sētniek~; namu pārzin~;
    saimniecības (daļas|vadītāj~|pārzin~); apsarg~; apsardz~; apsardzes (darbiniek~|speciālist~); drošības
    darbiniek~; dārzniek~; lauksaimniecīb~; traktorist~; šuvēj~; cnc; tehniķ~; veļas mazgātāj~;
    mežstrādniek~; zāģer~; ražošanas (vadītāj~|meistar~); dzīvnieku kopēj~; lopkop~; klientu ... (analītiķ~|trener~|jurist~|dizainer~|auditor~|pētniek~); (klientu |)(apkalpošan~|servis~|pieredz~|atbalst~) (kvalitātes|apmācību|procesu|mācību|sistēmu) (${WHO}|analītiķ~|vadītāj~|trener~|auditor~|menedžer~); inženier~; inženieris; projektu vadītāj~; projekta vadītāj~; jurist~; juriste; jurists;
    advokāt~; notār~; ekonomist~; finansist~; finanšu (analītiķ~|direktor~|vadītāj~|kontrolier~);
    auditor~; galvenā grāmatved~; galvenais grāmatved~; analītiķ~; mārketing~( ${WHO}|); sociālo
    (tīklu|mediju) (speciālist~|menedžer~|vadītāj~|satura); satura (veidotāj~|redaktor~|radītāj~);
    redaktor~; žurnālist~; tulk~; tulkotāj~; dizainer~; fotogrāf~; skolotāj~; pedagog~; pasniedzēj~;
    lektor~; treneris; trener~; instruktor~; profesor~; pētniek~; zinātnisk~; laborant~; ķīmiķ~; biolog~;
    arhitekt~; būvinženier~; būvdarbu vadītāj~; tāmētāj~; mērniek~; direktor~; valdes
    (loceklis|priekšsēdētāj~); ražošanas direktor~; iepircēj~; iepirkum~ (speciālist~|vadītāj~|menedžer~);
    kvalitātes (speciālist~|kontrolier~|vadītāj~|inženier~); vides (speciālist~|inženier~); darba
    aizsardzīb~; personāla (vadītāj~|direktor~|atlas~); frizier~; kosmetolog~; manikīr~; skaistumkopšan~;
    policist~; policij~; ugunsdzēsēj~; karavīr~; robežsarg~; inspektor~; tiesnes~; tiesas; prokuror~;
    parādu (piedziņ~|piedzinēj~)( ${WHO}|); parādu; kredītkontrol~; risku; atbilstības; aml; pilot~;
    stjuart~; lidmašīn~; aktier~; mūziķ~; režisor~; pasākumu (organizator~|vadītāj~|producent~);
    producent~; vecāk~ (ekspert~|referent~|inspektor~); eksperts; referents; nodaļas vadītāj~;
    departamenta; stratēģ~; produkt~ (vadītāj~|menedžer~); kategorij~ vadītāj~; aptauju (veicēj~|vadītāj~|${WHO}); (sabiedriskās domas|telefona|tālruņa) aptauj~; slepenais
    pircēj~; apmācību (vadītāj~|speciālist~|trener~); atlīdzību (eksperts|ekspert~|speciālist~);
    apdrošināšanas (eksperts|ekspert~|risku)`,
  'customer-domain': `title: (konsultant~|referent~|padomdev~);
    title: (vakara|brīvdienu|nakts|dienas|rīta) operator~`,
  'service-domain': `title: dispečer~`,
  generic: `speciālist~; konsultant~; operator~; darbiniek~; darbiniec~; menedžer~; asistent~; pārstāv~;
    palīg~; praktikant~; aģent~; koordinator~; kolēģ~; cilvēk~; vakance; darbs; students`,
  abstain: `pa; birojā; tehniskās apkalpošanas *; tehniskā
    apkalpošan~; apkalpojoš~ personāl~; klientu piesaistes; grafik(s|a|ā|u|am|i|iem|os|us)`,
}

/** Women's forms beside the men's: "pārvaldniece" beside "pārvaldnieks". */
export const occupation = Object.fromEntries(
  Object.entries(TITLES).map(([value, titles]) => [
    value,
    titles.replace(/([\p{L}-]+n)iek~/gu, '($1iek~|$1iec~)'),
  ]),
) as TopicLexicon<'occupation'>

export const rank: TopicLexicon<'rank'> = {
  supervisor: `(maiņ~|grup~|komand~|daļas|nodaļas|centra|dienesta) vec(ākais|ākā|āk~); komandas vadītāj~; grupas vadītāj~; maiņas vadītāj~; supervizor~; vecāk~ maiņas; komandas
    līder~; team lead; team leader`,
  manager: `vadītāj~; vadītājs; vadītāja; nodaļas vadītāj~; daļas vadītāj~; centra vadītāj~; dienesta
    vadītāj~; manager; priekšniek~`,
  director: `direktor~; direktors; head of`,
  abstain: `(pārdošan~|tirdzniecīb~|mārketing~|finanšu|ražošan~|loģistik~|noliktav~|personāla|projekt~) (daļas |nodaļas |)vadītāj~; projektu vadītāj~; projekta vadītāj~; klientu vadītāj~; autovadītāj~; vadītāja
    (palīg~|asistent~|vietniek~); lietu vadītāj~; account manager; customer success manager; procesu
    vadītāj~; produkt~ vadītāj~; attiecību vadītāj~; darbu vadītāj~; auto vadītāj~; biroja vadītāj~; auto
    un; automašīn~ vadītāj~`,
}

/** Words of a title that speak of service, inside the names of occupations too. */
export const domain: TopicLexicon<'domain'> = {
  service: `title: (patērētāj~|lietotāj~|abonent~|pircēj~|pacient~|viesu|pasažier~|iedzīvotāj~|līnij~|atbalst~|uzziņ~|čat~|zvan~|attiecīb~); title: (klient~|pircēj~|patērētāj~|pacient~|abonent~|pasažier~|lietotāj~|viesu|biedr~|apkalpošan~|servis~|atbalst~|palīdzīb~|konsult~|zvan~|tālruņ~|telefon~|līnij~|saziņ~|pieteikum~|pasūtījum~|rezervācij~|sūdzīb~|pretenzij~|iesniegum~|čat~|kontakt~|uzziņ~|informācij~)`,
}
