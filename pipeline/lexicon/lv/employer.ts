import type { TopicLexicon } from '../lexicon.ts'

export const employer: TopicLexicon<'employer'> = {
  agency: `company: (working day|bonsa|biznesa sistēmas|workland|staff power|staffpower|cv online|cvmarket|cv market|star jobs|go work|personāls|personāla|staffing|recruitment|recruiting|rekrutācija|rekrutācijas|atlase|atlases|talantu|talanti|headhunt*|darbaspēks|darbaspēka|kandidāt*); (atlases|rekrutācijas|personāla|kandidātu) biroj~ ...; (nodrošina|nodrošinām|piegādājam) darbiniekus ...;
    (meklē|meklējam|atlasām|atlasa) ... (pazīstamam|savam|mūsu|kādam|vienam|stabilam|starptautiskam) (klientam|uzņēmumam|partnerim|sadarbības partnerim|klienta uzņēmumam); (nosaukumu|vārdu|darba devēju|uzņēmuma nosaukumu) ... (atklāsim|nosauksim|pateiksim|uzzināsi) ... (kārtā|intervijā|vēlāk|sarunā|atlasītajiem|tikšanās);
    (līgumu|līgums) ... (ar aģentūru|slēdz aģentūra|aģentūra); atlases uzņēmum~ ...; (atlases|personāla atlases|personāla|rekrutācijas) (uzņēmums|aģentūra|kompānija|firma) ... (meklē|aicina|atlasa|vārdā); (pārstāv|pārstāvam) ... (klient~|uzņēmum~); (klienta|darba devēja) vārdā; mūsu klient~ (piedāvā~|gaida~|meklē|uztic); klienta (gaidas|piedāvājums|prasības); (mūsu|sava|savam|savu|mūsu sadarbības|mūsu ilggadēj~|sadarbības) (klient~
    uzņēmum~|klienta|klients|klientam|klients ir|partner~ uzņēmum~|partneris|partnera|partnerim)( ir|
    meklē| aicina| uzņēmum~| vārdā|,|); mūsu klient~ (ir|meklē|aicina|vārdā|uzņēmum~|,); mūsu klients;
    mūsu klienta vārdā; (klienta|klientu|partnera|sadarbības partnera) vārdā; klienta uzņēmum~; klientam
    meklējam; savam klient~; mūsu klientam; (personāla|darbā iekārtošan~|darbiekārtošan~|darbinieku)
    (atlases |nomas |vadības |)(uzņēmum~|kompānij~|aģentūr~|pakalpojum~|speciālist~
    vārdā|konsultāc~|grup~); personāla atlas~; personāla nom~; darbā iekārtošan~; licencēt~ personāla;
    workingday; manpower; cvo recruitment; amrop; simplika; biuro; staff; adecco; fontes; erda; wes
    personāla; brivas vietas; spring personāls`,
  bpo: `company: (outsourcing|bpo|kontaktcentrs|kontaktkeskus|callcenter|zvanucentrs|contact center|contact centre|contact);
    (zvanu|kontaktu|klientu) centrs ... (kas|kuram|kuru|kurā|kur) ... (uzņēmum~|zīmol~|firm~|aviokompānij~|pasūtītāj~|bank~); (uzņēmumu|firmu|zīmolu|kompāniju|banku|veikalu|pasūtītāju|organizāciju) (vārdā|labā) ...;
    (citu|dažādu|vairāku|desmit|# |trīs|piecu) (uzņēmumu|firmu|zīmolu|kompāniju|banku) (klient~|pircēj~|labā|vārdā|uzdevumā); kādas ... (bankas|kompānijas|firmas|ķēdes) vārdā; viens no mūsu klientiem; (līnij~|telefonlīnij~|numuri) pieder cit~;
    nodrošin~ klientu (servis~|apkalpošan~|atbalst~) ... (uzņēmum~|zīmol~|firm~|kompānij~); (apkalpo|apkalpojam|apkalposi) ... (pasūtītāj~|citu uzņēmum~|citu firm~) ...; pāradresē ... (uzņēmum~|aviokompānij~|kompānij~|firmas);
    (ārēj~|kā ārēj~|ārpakalpojum~) (zvanu |kontaktu |)centr~ ...; (# |vairāk~ |dažād~ |četri |trīs )(zīmol~|uzņēmum~|veikal~) ... (izvēlē~|uzticē~|vārdā); (mūsu|sava|viena) (klienta|pasūtītāja|partnera) ... (projekt~|zīmol~|kampaņ~); (tīkl~|uzņēmum~|zīmol~|bank~|operator~|veikal~|pasūtītāj~|kompānij~|klient~) uzdevum~; (pasūtītāj~|klient~) (projekt~|zīmol~|kampaņ~|pagarin~); (pasūtītāj~|klients|klienti) ... (pagarin~|projekt~|līgum~ pagarin~); ārpakalpojum~ (sniedzēj~|uzņēmum~|centr~|kontaktu|zvanu|klientu); ārpakalpojum~; klientu
    apkalpošanas ārpakalpojum~; zvanu centra (pakalpojum~|ārpakalpojum~); kontaktu centra pakalpojum~;
    bpo; (apkalpojam|apkalpo|strādājam ar|nodrošinām) ... (dažād~|vairāk~|starptautisk~|pazīstam~)
    (uzņēmum~|zīmol~|klientu uzņēmum~|projekt~|pasūtītāj~) ...; (dažād~|vairāk~|citu) uzņēmum~ klient~;
    starptautisk~ zīmol~ klient~; runway bpo; transcom; webhelp; majorel; teleperformance; concentrix;
    tieto bpo; dynaudio; sitel; foundever; lursoft zvan~; telekom serviss; interinfo; bpo uzņēmum~;
    biznesa procesu ārpakalpojum~`,
  direct: `(mēs|mūsu uzņēmums|mūsu komanda|mūsu)
    (esam|meklējam|aicinām|ir|augam|attīstām|gaidām|piedāvājam|darbojas|klienti|produkt~|veikal~|komand~|darbiniek~|kolektīv~|misija|vērtīb~|klientu
    centr~); (aicina|meklē|aicinām|meklējam) (darbā|savai|pievienoties|komandai|savā|pulkā|savam|mūsu);
    pievienojies mūsu; savai komandai; mūsu komandā; mūsu komandai; sia; as; uzņēmum~ dibināt~; viens no
    (vadošajiem|lielākajiem|straujāk); vadoš~ (uzņēmum~|bank~|tirgotāj~); ģimenes uzņēmum~; par mums`,
  client: `mūsu klients; mūsu klienta; klienta vārdā`,
  abstain: `mūsu klienti (ir|kas|kuri|sagaida|gaida|nāk|zvana|raksta|jau|meklē|maksā|dzīvo) ...; title: kontaktu centra pakalpojum~; title: zvanu centra pakalpojum~; grāmatvedīb~ ārpakalpojum~; kura; ārpakalpojum~ (grāmatvedīb~|it); (ārpakalpojuma|ārpakalpojumu) grāmatvedīb~; klient~ projekt~ vadītāj~; mūsu klient~ (apkalpošan~|atbalst~|servis~|jautājum~|labā|ir
    svarīg~|vajadzīb~|apmierinātīb~|uzticas|ir mūsu|novērtē|saņem~|centr~|lok~|portfel~); mūsu klientiem;
    mūsu klientus; mūsu klientu; (aģentūr~|personāla atlases uzņēmum~) ... (lūdzam
    ne|netraucēt|neuzrunāt);
    (mārketinga|reklāmas|tūrisma|ceļojumu|nekustam~|digitāl~|valsts|nodarbinātīb~|kredītinformācijas)
    aģentūr~; nodarbinātības valsts aģentūr~; as sia; personāla (vadīb~|daļ~|nodaļ~|speciālist~ izskat~)`,
}

export const industry: TopicLexicon<'industry'> = {
  retail: `velosipēd~ (veikal~|darbnīc~|tirgo~); velo ?(veikal~|darbnīc~); (dārza|zooloģisk~|zoo|rotaļlietu|instrumentu|lietotu|bērnu) ... veikal~; (piegādājam|vedam|pārdodam|tirgojam) ... (pārtik~|prec~|apav~|apģērb~|mēbel~|grāmat~|rotaļliet~);
    matra~; ķīmisk~ tīrītav~; tīrītav~; (salonu|aptieku preču|veikaliņu|kiosku|degvielas uzpildes staciju|uzpildes staciju|degvielas) tīkl~; degvielas (uzpild~|stacij~|tirgotāj~|uzņēmum~); pārdodam ...; (ziedu|puķu|dāvanu|preču|pārtikas|ēdiena) piegād~; company: (degviel*|circle|viada|neste|zoo|ziedu|ziedi|puķ*|grāmatu|mēbel*|apav*|tekstil*|lins|linu|sporta|dārza|matracis|parket*|veikal*|market*|elektronik*|rotas|dāvanu|tirgus|bode|preces|būvmateriāl*); mazumtirdzniecīb~; tirdzniecības (uzņēmum~|tīkl~|ķēd~|centr~); veikal~ (tīkl~|ķēd~|mēs|visā
    latvijā); veikalu tīkl~; lielveikal~; lielveikalu; tirgotāj~; vairumtirdzniecīb~; (prece|preces|preču) (sortiment~|piegāde|klāst~); pārdod (un|mēbeles|apģērb~|prec~) ...; būvveikal~; dāvan~ (veikal~|karšu|prec~); puķ~ (veikal~|salon~); grāmat~ (veikal~|nīc~); grāmatnīc~; apģērb~
    (zīmol~|veikal~|tirgo~); apav~; būvmateriāl~ veikal~; elektronik~ (veikal~|prec~); mēbeļ~
    (veikal~|tirgo~); sadzīves tehnik~; mode; rimi; maxima; depo; drogas; kosmētik~; juvelier~; optik~`,
  'e-commerce': `(grāmatu|apģērbu|preču|rotaļlietu|elektronikas|kosmētikas) veikal~ (tiešsaistē|internetā); pārdod~ ... (internetā|tiešsaistē); e-?komercij~; interneta (veikal~|tirdzniecīb~|tirgotāj~); e-veikal~; tiešsaistes
    (veikal~|tirdzniecīb~|pasūtījum~); internetveikal~; netveikal~; pasūtījum~ ... piegād~ ... (iesaiņojum~|atgriešan~|apmaiņ~|prec~|garantij~)`,
  restaurants: `ēdien~ pasūtījum~; (picu|suši|pusdienu|banketu) pasūtījum~; bufete; bistro; suši; ēdnīc~; maltīt~ (piegād~|komplekt~); konditorej~ (tīkl~|ķēd~); company: (kafij*|restor*|pic*|virtuve|garoza|maize|bufete|ēdin*|banket*|cepums); restorān~; ēdināšan~; kafejnīc~; ēdienu piegād~; pic~; ātrās ēdināšanas`,
  fitness: `jog~ studij~; peldbasein~ (abonement~|apmeklē~); company: (fitnes*|sporta klubs|klubs); fitnes~ (klub~|centr~); sporta klub~; trenažieru`,
  hospitality: `slēpošan~; pacēlāj~; kinoteātr~; kino biļet~; teātr~; koncertzāl~; (biļešu|pasākumu|koncertu) (platform~|tirdzniecīb~|servis~|biļet~|kas~); atrakciju park~; akvapark~; boulings; cirk~; atpūtas (kompleks~|centr~|bāz~); company: (hotel|viesnīc*|spa|teātr*|kino*|cirks|slēpoš*|atpūta|arēna); viesnīc~; viesmīlīb~; viesu nam~; spa; hoteļ~; kempings; kazino; izklaid~; viesi; spēļu
    zāl~`,
  travel: `reis~ (kavē~|maiņ~|atcelšan~|pasažier~); kavēt~ reis~; bagāž~ (noteikum~|pieteik~|meklēšan~); company: (ceļojum*|tūrism*|aviā*|avio*|travel|tours|prāmj*); ceļojum~; aviokompānij~; lidsabiedrīb~; tūrism~; tūroperator~; airbaltic; lidost~; pasažier~;
    aviobiļet~; kruīz~; lidojum~; prāmj~; auto ?nom~; ceļotāj~`,
  transport: `nomniek~; iznomā~; auto nom~; (ūdens|paku|kravu|mēbeļu) (piegād~|pārvadā~); (piegādājam|piegādā) ... (ūdeni|pakas|sūtījumus|mēbeles); kurjerpast~; pakas; stāvvietu (operator~|pakalpojum~); company: (kurjer*|kravu|logist*|loģist*|taksometr*|taksi|auto|autopark*|transport*|piegāde|pasts|parcel); (velosipēd~|skrejriteņ~|skūter~|auto|automašīn~|automobiļ~) (koplieto~|nom~); koplieto~ (velosipēd~|skrejriteņ~|auto~|pakalpojum~|skūter~); pārvadā (kravas|pasažierus); vilcien~; sabiedrisk~ transport~ (uzņēmum~|operator~|pakalpojum~); prāmis; loģistik~( uzņēmum~|); kurjer~( pakalpojum~|); piegād~ (pakalpojum~|uzņēmum~|servis~);
    pakomāt~; sūtījum~; pārvadājum~; transporta (uzņēmum~|pakalpojum~); kravu; taksometr~; sabiedriskā
    transporta uzņēmum~; dzelzceļ~; pasažieru (pārvadāt~|vilcien~); omniva; dpd; venipak; ekspedīcij~;
    pasta pakalpojum~; mobilitāt~ platform~; autoosta`,
  telecoms: `company: (telekom*|mobitel|mobil*|sakari|sakaru|kabelis|kabeļ*|internets|tarifs|tīkli|tīklu); mobilais tarifs; (mobil~|interneta) tarif~; telekomunikāc~; internet~ un televīzij~; televīzij~ un internet~; nodrošin~ ... (internet~|televīzij~|sakar~); mobil~ sakar~; kabeļtelevīzij~; internet~ mājsaimniecīb~; sim kart~; televīzij~; mobilo sakaru (operator~|uzņēmum~|); interneta
    (pakalpojum~|nodrošināt~|pieslēgum~|provaider~); sakaru (operator~|uzņēmum~|pakalpojum~); lmt; tele2;
    bite; tet; televīzij~ (pakalpojum~|abonent~|operator~); optisk~ internet~; elektronisko sakaru;
    balticom; abonent~`,
  consumer: `straumēšan~; filmas un seriāl~; (ražo|ražojam|izgatavo|izgatavojam) ... (logus|durvis|mēbeles|matra~|apģērb~|kosmētik~|pārtik~|māj~|žalūzij~|virtuves); (logu|durvju|koka māju) (ražo~|uzņēmum~); spēļu izstrādātāj~; spēlētāj~; (piegādājam|piegādā) ... (mājsaimniecīb~|mājām); company: (logi|durvis|spēles|rotaļ*|bērnu|games); ražotāj~; ražošanas uzņēmum~; patēriņa prec~; spēl~ (uzņēmum~|izstrād~|platform~); automobiļ~
    (ražot~|dīler~|tirgo~); auto (dīler~|tirdzniecīb~|salon~); autosalon~; izdevniecīb~; mediju
    (uzņēmum~|grup~); abonēšan~; rotaļliet~; mājdzīvniek~; bērnu prec~; tiešsaistes spēl~; zīmol~
    (prec~|produkt~); rezerves daļ~; streaming; laikrakst~; žurnāl~; mēbeles`,
  trades: `(telefonu|elektronikas|datoru|sadzīves tehnikas|apavu) (remont~|labošan~); remonta (punkt~|darbnīc~); (apkures|siltuma|kondicionier~|aukstumiekārt~|saldēt~|liftu|vārtu) (iekārt~ |)(servis~|remont~|apkop~|uzstādīšan~|montāž~|tirgo~); elektroinstalāc~; company: (liftserviss|siltum*|apkur*|santehnik*|remont*|autoserviss|motors|klimats|ledlauks|gaiss); santehnik~; apkure~; siltumsūkņ~; būvniecīb~ (uzņēmum~|pakalpojum~|materiāl~); namu
    apsaimniekošan~ remont~; remontdarb~; uzkopšan~ (uzņēmum~|pakalpojum~); tīrīšanas uzņēmum~; apsardzes
    (uzņēmum~|pakalpojum~|kompānij~); signalizāc~; saules (panel~|elektrostacij~); logu un durvju; servisa
    centr~; autoserviss; auto servis~; riep~; meistari; mājas servis~; lift~; ventilāc~; jumt~`,
  energy: `enerģētik~; elektroenerģij~; elektrīb~ (tirgot~|piegād~); latvenergo; elektrum; gāzes
    (piegād~|tirgot~|uzņēmum~); siltumenerģij~; enefit; enerģij~ (uzņēmum~|tirgot~|piegādātāj~); ūdens
    (apgād~|saimniecīb~); sadales tīkl~; komunāl~ pakalpojum~`,
  banking: `krājaizdev~; krājbank~; *banka; *bankas; company: (*banka|*bank|krājaizdev*|krājbank*); bank~; banka; bankas; swedbank; seb; citadele; luminor; kredītiestād~; maksājum~
    (uzņēmum~|kartes|karšu|iestād~|pakalpojum~|sistēm~|platform~); fintech; internetbank~; norēķinu kont~;
    finanšu tehnoloģij~; kriptovalūt~; kredītkart~`,
  finance: `ieguldījum~ platform~; krājaizdevu sabiedrīb~; kriptovalūt~ (birž~|platform~); brokeru (sabiedrīb~|uzņēmum~); vērtspapīr~; company: (kredīt*|līzing*|aizdev*|kapitāl*|finans*|invest*|pensij*); finanšu (pakalpojum~|uzņēmum~|iestād~|grup~|sektor~|nozar~|institūcij~); kredīt~
    (uzņēmum~|devēj~|); aizdevum~; aizdevēj~; līzing~; ātr~ kredīt~; parādu piedziņ~; nebanku;
    ieguldījum~; pensiju (fond~|plān~|pārvald~); investīcij~ (platform~|uzņēmum~); patēriņa kreditēšan~;
    hipotekār~; faktoring~; lombard~`,
  insurance: `company: (apdrošin*|polise|polises|insurance); apdrošināšan~; apdrošinātāj~; balta; gjensidige; ergo; bta; if apdrošināšan~; polis~;
    atlīdzīb~ (pieteikum~|regul~); apdrošināšanas (uzņēmum~|kompānij~|broker~|sabiedrīb~)`,
  accounting: `company: (grāmatved*|audit*|bilance); grāmatvedīb~ (uzņēmum~|pakalpojum~|biroj~|ārpakalpojum~ (uzņēmum~|sniedz~|)); audit~ (uzņēmum~|pakalpojum~);
    nodokļu konsult~`,
  advertising: `tirgus (un sabiedriskās domas |)pētījum~; mārketinga (un|,) ... aģentūr~; company: (reklām*|mārketing*|media); reklām~ (aģentūr~|uzņēmum~); mārketing~ (aģentūr~|uzņēmum~|pakalpojum~); tirgus izpēt~
    (uzņēmum~|aģentūr~|); digitāl~ aģentūr~; sociologisk~; sabiedriskās domas`,
  'real-estate': `(apsaimniekojam|apsaimniekošan~|apsaimniekotāj~|pārvaldām|izīrējam|iznomājam) ... (māj~|dzīvok~|īpašum~|namu|ēkas|telpas|);
    namu (pārvaldniek~|apsaimniekotāj~|pārvald~); īrniek~; dzīvokļu īpašniek~; daudzdzīvokļu;
    company: (nami|namu|īpašum*|mājoklis|mājokļa|nekustam*); nekustam~ (īpašum~|); nekustamā īpašum~; nekustamo īpašumu; namu
    (apsaimniekošan~|pārvald~); apsaimniekošan~; īres; dzīvokļ~; namu pārvald~; īrniek~`,
  legal: `jurid~ (biroj~|pakalpojum~|firm~); advokāt~ biroj~; zvērināt~ (advokāt~|notār~); juristu birojs`,
  healthcare: `privātklīnik~; company: (klīnik*|*klīnika|medi*|aptieka|veselīb*|dental|zobārst*|vetlab|laboratorij*|rehabilit*); slimnīc~; klīnik~; poliklīnik~; medicīn~
    (centr~|iestād~|pakalpojum~|uzņēmum~|ierīc~|preces|preču); veselīb~ (aprūp~|centr~|pakalpojum~);
    aptiek~; zobārstniec~; pacient~; farmācij~; farmaceitisk~; zāļu; ārst~ (praks~|speciālist~);
    laboratorij~; rehabilitāc~; veterinār~; e-aptiek~; optometr~; dzirdes aparāt~; ārstniecīb~`,
  it: `(izstrādājam|radām|veidojam|ražojam) ... (programm~|lietotn~|sistēm~|programmatūr~|platform~);
    grāmatvedības programm~; kases sistēm~; mākoņrisinājum~; servisa platform~;
    kiberdrošīb~; mākoņpakalpojum~; mājaslapu izstrād~; company: (soft|*soft|software|datu|serveru|cloud|kods|it|digital|robotika|programmatūr*); it (uzņēmum~|kompānij~|risinājum~|pakalpojum~|nozar~|joma|jomā); programmatūr~
    (izstrād~|uzņēmum~|risinājum~|produkt~); programmatūr~; tehnoloģij~ (uzņēmum~|kompānij~|risinājum~);
    informācijas tehnoloģij~; saas; start-?up~; jaunuzņēmum~; (digitāl~|programmatūr~|saas|it|mākoņ~|tehnoloģij~|mūsu|sistēm~|datu|uzņēmumu|biznesa) platform~; mākoņ~ (pakalpojum~|risinājum~);
    hostings; datu centr~; digitāl~ risinājum~; (lietotņu|lietotnes) izstrād~; kases sistēm~; hosting~; serveri; domēn~; mākoņkrātuv~`,
  consulting: `konsultāciju (uzņēmum~|kompānij~|pakalpojum~); konsultāc~ uzņēmum~; biznesa pakalpojumu
    centr~; vadības konsult~; dalīto pakalpojumu centr~`,
  engineering: `inženierkonsultāc~; inženierkonsult~; robotik~; (rūpnīcām|rūpnīcu|ražotnēm) ... (iekārt~|robot~|risinājum~); company: (inženier*|inženieru|engineering|projekt birojs); inženier~ (uzņēmum~|risinājum~|pakalpojum~|tehnisk~); rūpniecīb~; metālapstrād~;
    mašīnbūv~; iekārt~ (ražot~|tirdzniecīb~|piegād~); tehnisk~ risinājum~; industriāl~; elektronikas
    ražot~; projektēšan~ (biroj~|uzņēmum~); automatizāc~; kokapstrād~; ķīmisk~`,
  government: `pašvaldīb~ (kapitālsabiedrīb~|uzņēmum~|iestād~|aģentūr~);
    valsts pakalpojum~; company: (valsts|pašvaldīb*|novada|dome|pilsētas|ministrija|aģentūra reģistri|vid|nva|csdd); pašvaldīb~; dom~ (pārvald~|klientu|departament~|iestād~); valsts
    (iestād~|pārvald~|aģentūr~|ieņēmumu|dienest~|sabiedrīb~|kanceleja|polic~|zemes|darba|sociāl~|akciju|kase|valod~);
    ministrij~; novada (pašvaldīb~|dom~); rīgas dom~; rīgas pilsētas (pašvaldīb~|dom~|izpilddirekcij~|policij~|būvvald~); pilsētas pašvaldīb~; iedzīvotāj~; vid;
    vsaa; nva; csdd; pmlp; publisk~ (pārvald~|sektor~); 112; neatliekam~ medicīnisk~ palīdzīb~ dienest~;
    nmpd; ierēdn~; vēstniecīb~; tiesu administrāc~; lauku atbalsta dienest~; uzņēmumu reģistr~; vienotais
    klientu apkalpošanas centr~; valsts un pašvaldīb~`,
  nonprofit: `company: (fonds|biedrība|nodibinājums|nvo|krusts); biedrīb~; nodibinājum~; labdarīb~( organizāc~| fond~|); nevalstisk~ organizāc~; nvo; fond~
    (atbalst~|palīdz~|ziedo~); ziedojum~; ziedotāj~; sarkanais krusts; latvijas sarkan~ krust~;
    brīvprātīg~; bezpeļņas; sociāl~ uzņēmum~; arodbiedrīb~; samariešu; kopiena~; humān~; krīzes centr~;
    uzticības tālru~; patversm~; baznīc~; sabiedriskā labuma`,
  education: `company: (skola|universitāte|augstskola|muzejs|bibliotēka|izglītības); skol~; skola; universitāt~; augstskol~; bērnudārz~; izglītības iestād~; bibliotēk~; muzej~;
    mācību centr~; studentu (servis~|apkalpošan~); koledža; pirmsskol~; izglītīb~
    (ministr~|pārvald~|centr~)`,
  outsourcing: `ārpakalpojum~; bpo; zvanu centra pakalpojum~`,
  abstain: `(nva|nodarbinātības valsts aģentūr~) (izsniegt~|izdot~|licenc~); text: būs; (restorāniem|kafejnīcām|viesnīcām|veikaliem|klīnikām|slimnīcām|skolām|ražotnēm|rūpnīcām|bankām|birojiem|zobārstniecībām|aptiekām|loģistikas uzņēmumiem|tirgotājiem|apdrošinātājiem|frizētavām|saloniem|muzejiem|bibliotēkām);
    (palīdz~|palīdzam|palīdzēsim|atrast|īrēt|dodam|dienesta|apmaksā~|kompensē~) ... dzīvokl~; dzīvokļa (īr~|pabalst~|kompens~); (garantij~|garantijas|atalgojum~|algu|bonus~|labum~) ... apdrošināšan~; (uz|zem|no) jumta; jumta teras~; zem viena jumta;
    fonds; veselīb~ (apdrošināšan~|polis~|apdrošināšanu|pārbaud~|stāvok~|kart~);
    (apdrošināšan~|veselības|dzīvības|nelaimes gadījum~|sociāl~) (apdrošināšan~|polis~); veselības
    apdrošināšan~; apdrošināšanas polis~; apdrošināšan~ (pēc|darbiniek~|polise|pret|pēc pārbaudes);
    pensiju (uzkrājum~|plāns darbiniek~|3 līmen~); (pieredz~|darbā) ...
    (tirdzniecīb~|viesmīlīb~|bank~|apdrošināšan~|tūrism~|finanšu|telekomunikāc~|nozar~|jomā|it jom~);
    (atlaid~|atlaides) ... (veikal~|sporta klub~|restorān~|partner~|viesnīc~|aptiek~|precēm); sporta
    (klub~ abonement~|abonement~|aktivitāt~|kompensāc~|spēl~|nodarbīb~); fitnesa abonement~; sporta klub~
    apmeklē~; vidusskol~; skolas (izglītīb~|brīvdien~); augstskol~ (students|studij~|diplom~|izglītīb~);
    valsts (valod~|svētk~|nodev~|sociālās apdroš~); valsts valod~; latviešu; it (prasm~|zināšan~);
    datorprogramm~; programmatūr~ (zināšan~|lietošan~|pārzināšan~|lietotāj~); (ms
    office|biroja|grāmatvedības|uzskaites|datora) programm~; bankas (kart~ dat~|kont~ num~|dat~);
    sabiedrisk~ transport~; transporta (kompens~|izdevum~|līdzek~|izmaks~); uzņēmuma transport~; ceļa
    izdevum~; bezmaksas transport~; platformas (zināšan~|lietošan~); mācību iestād~; labdarības
    (akcij~|projekt~|pasākum~); dzīvesviet~; medicīnisk~ (apskat~|pārbaud~|izziņ~)`,
}
