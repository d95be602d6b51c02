import type { TopicLexicon } from '../lexicon.ts'
import {
  elsewhere,
  handsOn,
  homeOfOthers,
  tiedToHouse,
  toldHybrid,
  toldOnsite,
  toldRemote,
} from './told-place.ts'
import { HARDWARE, LINE, NO_MATTER, OWN_PLACE } from './turns.ts'
import { ADVISE, SOLVE } from './verbs.ts'

export const workplace: TopicLexicon<'workplace'> = {
  remote: `${toldRemote};
    (tavs|tava|jūsu) (virtuves galds|viesistaba|dīvāns|istaba|dzīvoklis) ... (birojs|darba vieta|biroju);
    (kolēģus|komandu|mūs) ... (redzēsi|redzi|satiksi) ... tikai ... (ekrān~|tiešsaist~|kamerā|video);
    (kur|no kurienes|kurā pilsētā|kurā novadā|kurā latvijas malā|vai) (tu |jūs |)(dzīvo|dzīvojat|sēdi|sēdēsi|strādā|strādāsi|atrodies|esi|zvanīsi) ... ${NO_MATTER};
    ${NO_MATTER} kur (tu |jūs |)(dzīvo|dzīvojat|sēdi|sēdēsi|strādā|strādāsi|atrodies|esi) ...;
    (dzīvesviet~|atrašanās viet~|pilsēt~ kurā dzīvo) ... ${NO_MATTER};
    galvenais ... ... (ātrs|stabils|labs|drošs|normāls|stabila|ātra) ${LINE};
    galvenais ... ... ${LINE} ... (strādā|tur|nepazūd|neraustās|ātrs|stabils|stabila);
    (ka|ja|kamēr) ... ${LINE} ... (tur|strādā|stabils|ātrs|labs|nepazūd);
    (vajag|vajadzēs|nepieciešam~|vajadzīg~|jābūt|tev ir|ja ir|pietiek ar|obligāt~|priekšnoteikums|nosacījums) ... ... (internet~|${LINE}|klus~ istab~|klus~ telp~|atsevišķ~ istab~|slēdzam~ istab~) ... ... (mājās|dzīvesvietā|dzīvoklī|pie tevis|pie jums);
    (klus~|atsevišķ~|slēdzam~|mierīg~) (istab~|telp~|viet~|stūr~|kakt~) ... ... (mājās|dzīvoklī|dzīvesvietā);
    (no|pie) ${OWN_PLACE};
    (strādā~|darbs|pieslēdzies|pieslēgsies|zvani|zvanīsi|atbildi) ... no (mājas|mājām|dzīvokļa|istabas|virtuves|dīvāna|laukiem|lauku mājas|vasarnīcas|dārza);
    (katrs|katra|visi) ... (savā|savās|no savas|no savām) (pilsētā|mājās|istabā|virtuvē|novadā|pusē|pilsētas|mājas|mājām|vietā);
    (komanda|kolēģi|visi|esam|darbinieki|uzņēmums) ... (izkaisīt~|izkliedēt~|izmētāt~|sadalīt~|strādā) ... (pa|pār) (visu |)(latviju|baltiju|eiropu|pasauli|novadiem|pilsētām);
    (biroj~|ofis~|telpas) ... (slēdzām|lauzām|uzteicām|pametām|atdevām|pārdevām|likvidējām|atteicāmies|slēgts|virtuāl~|neeksistē|nav vispār|vairs nav|nemaz nav|nav un nebūs);
    (slēdzām|pametām|atdevām|pārdevām|likvidējām|atteicāmies no) ... (biroj~|ofis~);
    (uz|līdz) (biroju|ofisu) (braukt|iet|nākt|doties|mērot) ... (nevajag|nevajadzēs|nav jā|nebūs|nav vajadzības);
    (nevajag|nevajadzēs|nav) ... (braukt|nākt|iet|mērot ceļu) ... (uz|līdz) (biroju|ofisu|darbu);
    (satiekamies|tiekamies|satiksi|redzamies|redzēsi|klātienē) ... ... (tikai|vien|ne biežāk) ... ... (ballīt~|gadā|ekrān~|saliedēšan~|ziemassvētkos|vasaras svētkos|tiešsaist~);
    (pārējo|atlikušo|visu) gadu ... (ekrān~|tiešsaist~|internet~|attālin~);
    (darba vieta|darbavieta|birojs|galds) ... tur kur (tev|tavs|tava|jums|jūsu|tu|jūs) ...;
    ${HARDWARE} ... ... (atsūtīsim|piegādāsim|atvedīsim|aizvedīs|atvedīs|kurjers|pa pastu|ar kurjeru) (mājās|uz mājām|pie tevis|pie jums|uz dzīvokli|tev|jums|);
    (atsūtīsim|piegādāsim|atvedīsim|kurjers atved|kurjers atvedīs) ... ... ${HARDWARE};
    (iekārtosim|iekārtojam|palīdzēsim iekārtot) ... (darba viet~|darbaviet~|biroj~) ... mājās;
    (nekādu|bez) (sastrēgumu|korķu|braukāšanas|pārpildītu autobusu|ceļā pavadīt~) ...;
    (ieslēdz|atver) ... datoru ... (virtuvē|mājās|istabā|gultā|dīvānā);
    (strādājam|strādā~|darbs notiek|darbs) (tikai |pilnībā |vienīgi |)(tiešsaistē|virtuāli|internetā);
    attālināt~ (darbs|darbu) ... (mūsu ikdiena|norma|ikdiena|visas piecas);
    (pidžam~|čīb~|treniņbiks~|halāt~);
    (jābūt|nepieciešam~|vajadzīg~|vajag|obligāt~|priekšnoteikums|nosacījums|prasība|prasības) ... (internet*|optisk*|pieslēgum*) ... (dzīvesvietā|mājoklī|dzīvoklī|mājās);
    (viss darbs|darbs|darbdiena|maiņa) ... no (paša|savas|tavas|jūsu) (istabas|virtuves|dīvāna|dzīvokļa|mājām);
    (rīga|birojs|adrese|ofiss) (ir tikai|tikai) juridisk~ adrese;
    tikai juridisk~ adrese;
    (kur|kurā pilsētā|no kurienes|kurā novadā) (tu |jūs |)(dzīvo|dzīvojat|sēdi|sēdēsi|strādā|strādāsi|atrodies) ... (vienalga|nav svarīgi|nav nozīmes|nav no svara|nesvarīgi|neinteresē);
    (biroja|ofisa) mums nav;
    (ceļš|ceļu) uz darbu ... (soļ~|no gultas|no virtuves|nav);
    tur kur (stāv|ir|atrodas) (jūsu|tavs|tava) (dators|galds|dīvāns|māja|mājas); dzīvo kur (vēlies|gribi); dzīvojiet kur (vēlaties|gribat); title: tiešsaistē; (100 %|pilnībā|pilnīgi|tikai|pastāvīgi|visu laiku|simtprocentīgi|vienmēr|pamatā|galvenokārt)
    (attālināt~|no mājām|attālināti no mājām); attālināt~
    (darbs|darba|darbu|darbā|darbam|amats|amatā|pozīcij~|vakanc~|strādāšan~
    pilnībā|klientu|konsultant~|operator~|režīm~|klientu apkalpošanas|forma); darbs (attālināti|no
    mājām|ir attālināts|no jebkur~|no jebkuras vietas|pilnībā attālināt~|tiek veikts attālināti);
    (darbs|darba vieta|darba režīms|darba forma|darba veids|vieta|darba vietas adrese) ... (attālināt~|no
    mājām|mājās); strādā (no mājām|attālināti|pilnībā attālināti|no jebkuras vietas); strādāt (no
    mājām|attālināti|pilnībā attālināti|no jebkuras vietas|no jebkur~); strādāsi (no
    mājām|attālināti|pilnībā attālināti|no savām mājām); strādājam (pilnībā attālināti|attālināti);
    strādāšan~ no mājām; darbs no mājām; no savām mājām; no jebkuras vietas
    (latvijā|eiropā|pasaulē|latvijas teritorijā); no jebkuras latvijas vietas; no jebkuras vietas;
    attālināti no (jebkuras|mājām|latvijas|jebkur~); title: (attālināt~|attālināti|no
    mājām|mājās|remote|home office|darbs mājās); stated: (attālināt~|attālināti|no mājām|remote|darbs
    mājās|pilnībā attālināti); mājas (biroj~|darba vietā); mājas birojā; mājās vai birojā; no mājām vai
    (biroja|no biroja|mūsu biroja); klus~ darba viet~ mājās; home office; darbs mājās`,
  'remote-soft': `attālināti; attālināts; no mājām; remote`,
  hybrid: `(strādā~|strādāt|darbs|darbu) ... hibrīd* ... (no mājām|mājās|attālināti);
    (daļu|daļa|pusi|puse) (darba|darbu|no darba|pienākumu) ... (var|vari|varēsi|drīkst|iespējams|varat) ... (no mājām|mājās|attālināti);
    ${toldHybrid};
    # attālināt~ (dien~|darba dien~);
    (vienu|divas|trīs|dažas|pāris) (dienas|dienu) (nedēļā|ik nedēļu) ... (attālināti|no mājām|mājās);
    (starp|mainot) (biroju|ofisu) un (mājām|māju|dīvānu|virtuvi);
    (te|gan|brīžiem|reizēm) (birojā|ofisā|klātienē|pie mums) (te|gan|brīžiem|reizēm|citreiz) (mājās|no mājām|attālināti|pie sevis);
    (te|gan|brīžiem|reizēm) (mājās|no mājām|attālināti|pie sevis) (te|gan|brīžiem|reizēm|citreiz) (birojā|ofisā|klātienē|pie mums);
    (apvienojam|apvieno|kombinējam|kombinē|savienojam|jaucam|apvienosi) ... (biroj~|ofis~|klātien~) ... (mājām|mājās|attālin~);
    # no (piecām|#) (darba |)(dien~|dienām) ... (mājās|no mājām|attālināti); (pusi|puse|pusē) (nedēļas|laika|dienu) ... (otru|otra) pus~; hibrīd~( darb~| režīm~| model~| modelis| formāt~|); hibrīddarb~; hibrīdmodel~; hibrīdrežīm~;
    daļēji (attālināt~|attālināti|no mājām|strādāt attālināti); daļējs attālināt~; daļēj~ attālināt~;
    (iespēja|iespējas|iespēju|iespējams|iespējām|atļaujam|elastība) ... (strādāt |daļēji
    |darbu veikt |darbam |veikt darbu |)(attālināti|attālināta darba|attālinātam darbam|attālināt~
    darb~|no mājām|daļēji attālināti|hibrīd~); attālinātā* darba (iespēj~|dien~); attālināt~ darb~
    iespēj~; attālināts darbs (ir |pēc vienošanās |daļēji |)iespējams; attālināts darbs (pēc
    vienošanās|daļēji|vairākas dienas|# dienas|pēc apmācīb~|pēc pārbaudes laika); # dien~ (nedēļā
    |)(attālināti|no mājām|mājās|birojā|klātienē|no biroja|darbs no mājām); (attālināti|no
    mājām|birojā|klātienē) (līdz |)# dien~; gan (birojā|klātienē) gan (attālināti|no mājām|mājās); gan
    (attālināti|no mājām|mājās) gan (birojā|klātienē); (birojā|klātienē) un (attālināti|no mājām|daļēji
    attālināti); (attālināti|no mājām) un (birojā|klātienē); (kombinē~|apvieno~) ...
    (attālinātu|attālināti|no mājām|biroja) ...; kombinēt~ darb~; jaukt~ (darba |)režīm~; # %
    (attālināti|no mājām)`,
  onsite: `(vidusskolā|pamatskolā|ģimnāzijā|sākumskolā|bērnudārzā|pirmsskolā|kancelejā|slimnīcā|pansionātā|bibliotēkā|muzejā) ... (brīv~|vakanc~|vajadzīg~|vajag|meklē~|aicina|amata viet~|darba viet~|strādāsi|strādājam); (sēdēs|sēdēsi|strādās|strādāsi|sēž) ... kantorī; aizbrauksi; (7|8|9|5|1) klasē; (nāc|nāciet|ienāc|ienāciet|atnāc|atnāciet) ... (kancelejā|veikalā|birojā|darbnīcā|salonā);
    (staigā*|apstaigā*|izstaigā*|apbrauc*) ... (kāpņutelp~|privātmāj~|pagrab~|dzīvokļ~|mājām|pagalm~|objekt~);
    (katru|ik) (rītu|dienu|darbdienu) ... (tiekamies|satiekamies|gaidām tevi|esam kopā) ... (ielā|birojā|pie mums|centrā);
    (galds|darba galds|darba vieta|vieta|krēsls) ... (stāvā|telpā|zālē|pie loga|blakus virtuvei|blakus kolēģ~);
    (no dzīvokļa uz dzīvokli|no mājas uz māju|no durvīm līdz durvīm|pa dzīvokļiem|pa mājām);
    (vienā|kopīgā) (telpā|kabinetā|zālē|istabā) ar (kolēģ~|komand~|citiem|mums);
    (ierodies|jāierodas|ierasties|atnāc|jānāk) ... darbā;
    (iepirkšanās centrā|tirdzniecības centrā|lielveikalā|lidostā|stacijā|autoostā|foajē|vestibilā);
    (dispečeru|operatoru|zvanu|vadības) (telp~|zāl~|punkt~|pult~);
    (sēdē*|sēdi|strādā~) ... (dispečer~|vadības pult~|stāvā|telpā|pagrab~);
    (brauksi|brauc|brauksiet|dosies|dodies|dosieties|izbrauksi|iesi|viesosies|apmeklēsi|apmeklēsiet) (pie |)... (klient~|abonent~|senior~|pircēj~|partner~|iedzīvotāj~|lauksaimniek~|mājsaimniec~|objekt~); (darbs|darbi|strādā~) (klientu objektos|objektos|būvobjektos|uz ceļa|ar izbraukumiem|izbraukumos|ar izbraukumu|klienta telpās|klientu telpās|ražotnē|laukā|uz ielas|ārā); izbraukum~ (darb~|pie|uz); (brauksi|brauc|brauksiet|dosies|dodies|dosieties|izbrauksi|braukšana) (pie klient~|uz objekt~|uz klientu|izbraukum~); (apmeklē~|apbraukā~|apciemo~|apmeklēšan~) ... (veikalus|klientus|uzņēmumus|tirdzniecības vietas|partnerus|objektus|sadarbības partner~|mājsaimniecīb~); (remonts|apkope|montāža|uzstādīšana) ... (klientu objektos|pie klient~|objektos); title: izbraukum~; title: (apkopēj~|uzkopēj~|telpu uzkopšan~|elektriķ~|santehniķ~|mehāniķ~|automehāniķ~|apsarg~|sētniek~|istabene~|frizier~|galdniek~|metinātāj~|dārzniek~|šuvēj~|montier~|jumiķ~|krāsotāj~|būvstrādniek~);(darba vieta|darbavieta|darba vietas adrese|adrese) ... (rīg~|daugavpil~|liepāj~|jelgav~|ventspil~|valmier~|ogr~|salaspil~|mārup~|jūrmal~|rēzekn~|jēkabpil~|cēs~|sigulda|siguldā|tukum~|kuldīg~|saldus|saldū|bausk~|talsi|talsos|ķekav~|ādaž~|iela|ielā); klātienē; klātien~; uz vietas; birojā; (mūsu |)birojā (rīgā|rīgas|centrā|pie|[a-z]~); darbs
    (klātienē|birojā|uz vietas|mūsu birojā|rīgas centrā|veikalā|filiālē|rīgas birojā|klientu
    centrā|klientu apkalpošanas centrā|kontaktu centrā|zvanu centrā); darba viet~
    (rīg~|birojā|centr~|ērt~|mūsu|klātienē|atrašanās|rīgas|filiālē|veikalā|mārupē|daugavpilī|liepājā|jelgavā|ventspilī|valmierā|ogrē|salaspilī|adrese);
    stated: (klātienē|birojā|uz vietas|klātien~|onsite|darbs klātienē); title: (klātienē|birojā|darbs
    birojā); (mūsdienīg~|modern~|ērt~|jaun~|gaiš~|labiekārtot~|skaist~|plaš~) (un (mūsdienīg~|modern~|ērt~|jaun~|gaiš~|labiekārtot~|skaist~|plaš~) |)biroj(s|ā); (mūsdienīg~|modern~|ērt~|labiekārtot~) biroju; biroja telp~;
    biroj~ (atrodas|rīgas centrā|rīgā|centrā)`,
  'onsite-only': `${tiedToHouse};
    (dati|datus|datiem|dokumenti|*dati|informācija) ... (ēku|telpas|biroju|telpām|ēkas|bankas telpas) (neatstāj|nepamet|neatstās|nepametīs|neiziet);
    (dati|datus|datiem|informācija|dokumenti|iekārtas|*dati) ... (nedrīkst|neatstāj|nedrīkstam|nepamet|nevar) ... (atstāt |iznest |pamest |)(mūsu |)(telpas|telpām|ēku|ēkas|biroju|biroja|banku);
    (nedrīkst|aizliegts|neļauj|nepieļauj) ... (iznest|atstāt|pamest) ... (telpām|telpas|ēkas|ēku|biroja|biroju|bankas);
    (bankas noslēpums|datu drošība|datu aizsardzība|drošības noteikumi|drošības prasības) ... (neļauj|nepieļauj|liedz|aizliedz|tāpēc|tādēļ) ...;
    (pults|iekārta|sistēma|programma|tehnika) ... (tikai|vien) (tur|šeit|uz vietas|telpās|pie mums|ēkā);
    (pieslēgties|piekļūt|strādāt|ieiet) (sistēmai |)(no malas|no ārpuses|no mājām|attālināti) ... (nevar|nav iespējam~|neļauj|neizdosies);
    (no malas|no ārpuses) ... (nevar|nav iespējam~|neļauj);
    (tikai|vienīgi) (tur|šeit|birojā|uz vietas|centrā|pie mums|no šejienes) (var|drīkst|ir pieejam~|pieejam~|darbojas|atver~|redzam~|apstrādā~);
    (dati|sistēma|datori|dokumenti|iekārta|iekārtas) ... (paliek|atrodas|pieejam~) (tikai |)(birojā|uz vietas|centrā|ēkā);
    (amat~|viet~|darb~) (tomēr|gan|savukārt) ... (birojā|pie letes|uz vietas|klātienē|centrā);
    (tikai|obligāti|100 %|pilnībā|vienīgi) (klātienē|birojā|uz vietas|no biroja|darbs
    klātienē|mūsu birojā); attālināts darbs nav (iespējams|paredzēts|piedāvāts|pieejams); (attālināti|no
    mājām) strādāt nav (iespējams|paredzēts); (nav|netiek|nepiedāvājam|nenodrošinām) ... (attālināt~
    darb~|attālināti|attālināta darba|darbs no mājām|darba no mājām|attālinātu darbu|strādāt
    attālināti|iespējas strādāt attālināti|iespēja strādāt attālināti); bez attālināt~ darba; darbs nav
    attālināt~; nav attālināt~; attālināts darbs (netiek|izņēmuma|tikai izņēmuma|atsevišķos|iespējams
    tikai izņēmuma); (izņēmuma gadījum~|izņēmuma kārt~) ... attālināt~; klātbūtne birojā; ikdienas
    klātbūtne`,
  'place-label': `darba vieta; amata vieta; darba vietas adrese; darbavieta; darba vietas atrašanās vieta`,
  'hands-on': handsOn,
  'place-of-work': `${toldOnsite};
    (pieturvieta|pietura|autobuss|tramvajs|vilciens|stacija|stāvvieta) ... (tepat|blakus|pie durvīm|pie ieejas|rokas stiepiena|turpat|netālu);
    (ēdnīc~|virtuv~|atpūtas telp~|galda futbol~|velonovietn~|velosipēdu novietn~|duš~) ... (blakus|birojā|stāvā|uz vietas|darbaviet~|darba viet~);
    birojā ir ...;
    (grāmatu|preču|sūtījumu|paku|atslēgu|inventāra) izsniegšan~; reģistrācijas gald~; (sagaidīsi|sagaidi|uzņemsi|uzņem) ... (pacient~|viesus|apmeklētāj~|klientus) ... (pie letes|pie ieejas|reģistratūr~|recepcij~|); pie (letes|lodziņa|ieejas); stāvviet~; autostāvviet~; parkošan~ darbiniek~; (bezmaksas|ērt~|nodrošināt~|apsargāt~) parkošan~; (sabiedrisk~|sabiedriskā) transport~; ērta
    (nokļūšan~|satiksme|sabiedrisk~|atrašanās|piekļuve); darbinieku (ēdnīc~|autobus~|transport~|virtuv~);
    uzņēmuma transport~; transports uz darbu; nokļūšan~ (uz|līdz) darb~; kafija tēja; kafija tēja un
    augļi; darba apģērb~; darba forma tiek; formas tērp~; viesu uzņemšan~; apmeklētāj~; pie kases; kases
    aparāt~; tirdzniecības zāl~; veikalā; filiālē; reģistratūrā; pacientu pieņemšan~; recepcijā;
    labiekārtot~ darba viet~; ērta darba vieta; moderna darba vieta; rīgas centrā; centrā`,
  abstain: `(klient~|abonent~|lietotāj~|pircēj~) (paši |)(uzrauga|vada|pārvalda|kontrolē|lieto|slēdz) ... attālināti; (ja|gadījumā) (ja |)(ceļ~|laikapstāk~|sniegs|vētra|bērns|slim~) ... ... (no mājām|mājās|attālināti);
    ${homeOfOthers};
    ${elsewhere};
    title: mājas (aprūp*|saimniec*|palīg*|uzkop*|apkop*|ārst*|dzīvniek*|remont*|meistar*|vizīt*|skol*|internet*); attālināt~ (virtuv~|kas~|led~);
    (programmētāj~|izstrādātāj~|grāmatvež~|grāmatvedīb~|mārketing~|it komanda|citas nodaļas|pārējās nodaļas|juristi|vadība|kolēģi programmētāji) ... (strādā|drīkst|var|sēž) ... (attālināti|no mājām|mājās);
    (iepērkas|iepirkties|pasūta|mācās|trenējas|kārto|nokārto|neizejot|neizkāpjot) ... (no mājām|mājās|no dīvāna);
    biroja (krēsl~|mēbel~|galdu|piederum~|papīr~|iekārt~|augu|preču|kancelej~);
    (kolēģ~|programmētāj~|grāmatvedīb~|citi|pārējie|pārdevēj~|izstrādātāj~) (drīkst|var|strādā|sēž) ... (no mājām|mājās|attālināti) ... bet (šis|šī|šim|šai|šeit|tev|jums) ...;
    darba vieta ... attālināt~ (klientu |)(apkalpošan~|servis~); (godīgi|atklāti|īsi|pāris vārdi|jautājums) (par |)attālināt~ darb~; (rēķin~|pieteikum~|dokument~|pakalpojum~) ... (pieejam~|iesniedzam~|noformējam~) attālināti; attālināt~ (pakalpojum~|kanāl~|klientu centr~|darījum~); attālināt~ (klientu |)apkalpošan~; attālināti (esam|būsi|esi|būsim) (klient~|pircēj~); (vēlāk (var|varētu|varbūt|iespējams)|izvērtēsim|domājam par) (vēlāk |kādreiz |varbūt |)(būs |ir |radīsies |)(iespēja |iespējas |)... (attālin~|no mājām|mājās|hibrīd~); (pieredz~|iemaņ~|prasm~|pieradis|radis) ... (attālin~|no mājām) (darb~|vid~|režīm~|); (klient~|lietotāj~|cilvēk~|viņi|pircēj~) ... (strādā|dzīvo|mācās|ir|sēž) ... (no mājām|mājās); attālināt~ (servis~|diagnostik~|palīg~); (reizēm|dažreiz|slimīb~|izņēmum~|avārij~|vajadzības gadījumā|atsevišķos|ārkārt~|sliktos laikapstākļos) ... (no mājām|mājās|attālināti|attālināt~); biroja mēbel~; attālināt~ (interv~|pārrun~|darba intervij~|darba
    interviju|apmācīb~|mācīb~|palīdzīb~|piekļuv~|atbalst~ lietotāj~|atbalstu
    lietotāj~|pieslēgšan~|diagnost~|vadīb~|pārvaldīb~|sarunas|konsultēšan~|tikšan~|instruktāž~|lietotāju
    atbalst~|piekļuves rīk~|rīk~|pieslēgum~|risin~); (intervij~|pārrunas|apmācīb~|sarunas|instruktāža) ...
    (attālināti|attālināt~|tiešsaistē|klātienē); (attālināti|klātienē) ... (intervij~|pārrun~|apmācīb~);
    (${ADVISE}|${SOLVE}) ... (attālināti|klātienē); (palīdzēt|risināt|novērst|pieslēgties|konsultēt|apkalpot|konsultēšan~|atbalstīt) ...
    (attālināti|klātienē); (klient~|apmeklētāj~|viesiem|viesus) ... klātienē; klātienē (un|vai|vai
    arī|gan) (pa |telefon~|tālrun~|telefoniski|e-past~|attālināti konsult~|zvan~); (pa
    tālruni|telefoniski|tālruni|e-pastā|e-pastu|telefonu|telefonā) (un|vai|kā arī|gan)
    (klātienē|klātien~); klātienes (interv~|apmācīb~|pārrun~|klient~|konsult~|tikšan~|apkalpošan~); remote
    (desktop|support|access|interview); hibrīd~ (auto|automašīn~|dzinēj~|transport~|mākoņ~); līdz #
    (nedēļām|dienām) gadā ...; (no ārzemēm|ārzemēs|ārvalstīm) ...; work from anywhere; darbs uz vietas pie
    klient~; uz vietas pie klient~; piegāde (uz mājām|mājās|līdz mājām); aprūp~ mājās; aprūpe mājās; pie
    klient~ mājās; (biroja|darbs) (darb~|tehnik~|piederum~|program~); izbraukum~; no mājām (tuv~|netālu)`,
}

export const officeDays: TopicLexicon<'officeDays'> = {
  home: `# dien~ (nedēļā |)(attālināti|no mājām|mājās|strādāt attālināti|strādāt no mājām|darbs no
    mājām|darbs attālināti); (attālināti|no mājām|attālināta darba) (līdz |)# dien~; # attālināt~ (darba
    |)dien~`,
  office: `# dien~ (nedēļā |)(birojā|klātienē|no biroja|darbs birojā|jābūt birojā); (birojā|klātienē)
    (līdz |vismaz |)# dien~; # biroja dien~`,
}
