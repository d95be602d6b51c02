import type { TopicLexicon } from '../lexicon.ts'

export const employer: TopicLexicon<'employer'> = {
  agency: `(mūsu|sava|savam|savu|mūsu sadarbības|mūsu ilggadēj~|sadarbības) (klient~
    uzņēmum~|klienta|klients|klientam|klients ir|partner~ uzņēmum~|partneris|partnera|partnerim)( ir|
    meklē| aicina| uzņēmum~| vārdā|,|); mūsu klient~ (ir|meklē|aicina|vārdā|uzņēmum~|,); mūsu klients;
    mūsu klienta vārdā; (klienta|klientu|partnera|sadarbības partnera) vārdā; klienta uzņēmum~; klientam
    meklējam; savam klient~; mūsu klientam; (personāla|darbā iekārtošan~|darbiekārtošan~|darbinieku)
    (atlases |nomas |vadības |)(uzņēmum~|kompānij~|aģentūr~|pakalpojum~|speciālist~
    vārdā|konsultāc~|grup~); personāla atlas~; personāla nom~; darbā iekārtošan~; licencēt~ personāla;
    workingday; manpower; cvo recruitment; amrop; simplika; biuro; staff; adecco; fontes; erda; wes
    personāla; brivas vietas; spring personāls`,
  bpo: `(tīkl~|uzņēmum~|zīmol~|bank~|operator~|veikal~|pasūtītāj~|kompānij~|klient~) uzdevum~; (pasūtītāj~|klient~) (projekt~|zīmol~|kampaņ~|pagarin~); (pasūtītāj~|klients|klienti) ... (pagarin~|projekt~|līgum~ pagarin~); ārpakalpojum~ (sniedzēj~|uzņēmum~|centr~|kontaktu|zvanu|klientu); ārpakalpojum~; klientu
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
  abstain: `kura; ārpakalpojum~ (grāmatvedīb~|it); (ārpakalpojuma|ārpakalpojumu) grāmatvedīb~; klient~ projekt~ vadītāj~; mūsu klient~ (apkalpošan~|atbalst~|servis~|jautājum~|labā|ir
    svarīg~|vajadzīb~|apmierinātīb~|uzticas|ir mūsu|novērtē|saņem~|centr~|lok~|portfel~); mūsu klientiem;
    mūsu klientus; mūsu klientu; (aģentūr~|personāla atlases uzņēmum~) ... (lūdzam
    ne|netraucēt|neuzrunāt);
    (mārketinga|reklāmas|tūrisma|ceļojumu|nekustam~|digitāl~|valsts|nodarbinātīb~|kredītinformācijas)
    aģentūr~; nodarbinātības valsts aģentūr~; as sia; personāla (vadīb~|daļ~|nodaļ~|speciālist~ izskat~)`,
}

export const industry: TopicLexicon<'industry'> = {
  retail: `mazumtirdzniecīb~; tirdzniecības (uzņēmum~|tīkl~|ķēd~|centr~); veikal~ (tīkl~|ķēd~|mēs|visā
    latvijā); veikalu tīkl~; lielveikal~; lielveikalu; tirgotāj~; vairumtirdzniecīb~; (prece|preces|preču) (sortiment~|piegāde|klāst~); pārdod (un|mēbeles|apģērb~|prec~) ...; būvveikal~; dāvan~ (veikal~|karšu|prec~); puķ~ (veikal~|salon~); grāmat~ (veikal~|nīc~); grāmatnīc~; apģērb~
    (zīmol~|veikal~|tirgo~); apav~; būvmateriāl~ veikal~; elektronik~ (veikal~|prec~); mēbeļ~
    (veikal~|tirgo~); sadzīves tehnik~; mode; rimi; maxima; depo; drogas; kosmētik~; juvelier~; optik~`,
  'e-commerce': `e-?komercij~; interneta (veikal~|tirdzniecīb~|tirgotāj~); e-veikal~; tiešsaistes
    (veikal~|tirdzniecīb~|pasūtījum~); internetveikal~; netveikal~; pasūtījum~ ... piegād~ ... (iesaiņojum~|atgriešan~|apmaiņ~|prec~|garantij~)`,
  restaurants: `restorān~; ēdināšan~; kafejnīc~; ēdienu piegād~; pic~; ātrās ēdināšanas`,
  fitness: `fitnes~ (klub~|centr~); sporta klub~; trenažieru`,
  hospitality: `viesnīc~; viesmīlīb~; viesu nam~; spa; hoteļ~; kempings; kazino; izklaid~; viesi; spēļu
    zāl~`,
  travel: `ceļojum~; aviokompānij~; lidsabiedrīb~; tūrism~; tūroperator~; airbaltic; lidost~; pasažier~;
    aviobiļet~; kruīz~; lidojum~; prāmj~; auto ?nom~; ceļotāj~`,
  transport: `(velosipēd~|skrejriteņ~|skūter~|auto|automašīn~|automobiļ~) (koplieto~|nom~); koplieto~ (velosipēd~|skrejriteņ~|auto~|pakalpojum~|skūter~); pārvadā (kravas|pasažierus); vilcien~; sabiedrisk~ transport~ (uzņēmum~|operator~|pakalpojum~); prāmis; loģistik~( uzņēmum~|); kurjer~( pakalpojum~|); piegād~ (pakalpojum~|uzņēmum~|servis~);
    pakomāt~; sūtījum~; pārvadājum~; transporta (uzņēmum~|pakalpojum~); kravu; taksometr~; sabiedriskā
    transporta uzņēmum~; dzelzceļ~; pasažieru (pārvadāt~|vilcien~); omniva; dpd; venipak; ekspedīcij~;
    pasta pakalpojum~; mobilitāt~ platform~; autoosta`,
  telecoms: `telekomunikāc~; internet~ un televīzij~; televīzij~ un internet~; nodrošin~ ... (internet~|televīzij~|sakar~); mobil~ sakar~; kabeļtelevīzij~; internet~ mājsaimniecīb~; sim kart~; televīzij~; mobilo sakaru (operator~|uzņēmum~|); interneta
    (pakalpojum~|nodrošināt~|pieslēgum~|provaider~); sakaru (operator~|uzņēmum~|pakalpojum~); lmt; tele2;
    bite; tet; televīzij~ (pakalpojum~|abonent~|operator~); optisk~ internet~; elektronisko sakaru;
    balticom; abonent~`,
  consumer: `ražotāj~; ražošanas uzņēmum~; patēriņa prec~; spēl~ (uzņēmum~|izstrād~|platform~); automobiļ~
    (ražot~|dīler~|tirgo~); auto (dīler~|tirdzniecīb~|salon~); autosalon~; izdevniecīb~; mediju
    (uzņēmum~|grup~); abonēšan~; rotaļliet~; mājdzīvniek~; bērnu prec~; tiešsaistes spēl~; zīmol~
    (prec~|produkt~); rezerves daļ~; streaming; laikrakst~; žurnāl~; mēbeles`,
  trades: `santehnik~; apkure~; siltumsūkņ~; būvniecīb~ (uzņēmum~|pakalpojum~|materiāl~); namu
    apsaimniekošan~ remont~; remontdarb~; uzkopšan~ (uzņēmum~|pakalpojum~); tīrīšanas uzņēmum~; apsardzes
    (uzņēmum~|pakalpojum~|kompānij~); signalizāc~; saules (panel~|elektrostacij~); logu un durvju; servisa
    centr~; autoserviss; auto servis~; riep~; meistari; mājas servis~; lift~; ventilāc~; jumt~`,
  energy: `enerģētik~; elektroenerģij~; elektrīb~ (tirgot~|piegād~); latvenergo; elektrum; gāzes
    (piegād~|tirgot~|uzņēmum~); siltumenerģij~; enefit; enerģij~ (uzņēmum~|tirgot~|piegādātāj~); ūdens
    (apgād~|saimniecīb~); sadales tīkl~; komunāl~ pakalpojum~`,
  banking: `bank~; banka; bankas; swedbank; seb; citadele; luminor; kredītiestād~; maksājum~
    (uzņēmum~|kartes|karšu|iestād~|pakalpojum~|sistēm~|platform~); fintech; internetbank~; norēķinu kont~;
    finanšu tehnoloģij~; kriptovalūt~; kredītkart~`,
  finance: `finanšu (pakalpojum~|uzņēmum~|iestād~|grup~|sektor~|nozar~|institūcij~); kredīt~
    (uzņēmum~|devēj~|); aizdevum~; aizdevēj~; līzing~; ātr~ kredīt~; parādu piedziņ~; nebanku;
    ieguldījum~; pensiju (fond~|plān~|pārvald~); investīcij~ (platform~|uzņēmum~); patēriņa kreditēšan~;
    hipotekār~; faktoring~; lombard~`,
  insurance: `apdrošināšan~; apdrošinātāj~; balta; gjensidige; ergo; bta; if apdrošināšan~; polis~;
    atlīdzīb~ (pieteikum~|regul~); apdrošināšanas (uzņēmum~|kompānij~|broker~|sabiedrīb~)`,
  accounting: `grāmatvedīb~ (uzņēmum~|pakalpojum~|biroj~|ārpakalpojum~); audit~ (uzņēmum~|pakalpojum~);
    nodokļu konsult~`,
  advertising: `reklām~ (aģentūr~|uzņēmum~); mārketing~ (aģentūr~|uzņēmum~|pakalpojum~); tirgus izpēt~
    (uzņēmum~|aģentūr~|); digitāl~ aģentūr~; sociologisk~; sabiedriskās domas`,
  'real-estate': `nekustam~ (īpašum~|); nekustamā īpašum~; nekustamo īpašumu; namu
    (apsaimniekošan~|pārvald~); apsaimniekošan~; īres; dzīvokļ~; namu pārvald~; īrniek~`,
  legal: `jurid~ (biroj~|pakalpojum~|firm~); advokāt~ biroj~; zvērināt~ (advokāt~|notār~); juristu birojs`,
  healthcare: `slimnīc~; klīnik~; poliklīnik~; medicīn~
    (centr~|iestād~|pakalpojum~|uzņēmum~|ierīc~|preces|preču); veselīb~ (aprūp~|centr~|pakalpojum~);
    aptiek~; zobārstniec~; pacient~; farmācij~; farmaceitisk~; zāļu; ārst~ (praks~|speciālist~);
    laboratorij~; rehabilitāc~; veterinār~; e-aptiek~; optometr~; dzirdes aparāt~; ārstniecīb~`,
  it: `it (uzņēmum~|kompānij~|risinājum~|pakalpojum~|nozar~|joma|jomā); programmatūr~
    (izstrād~|uzņēmum~|risinājum~|produkt~); programmatūr~; tehnoloģij~ (uzņēmum~|kompānij~|risinājum~);
    informācijas tehnoloģij~; saas; start-?up~; jaunuzņēmum~; platform~; mākoņ~ (pakalpojum~|risinājum~);
    hostings; datu centr~; digitāl~ risinājum~; (lietotņu|lietotnes) izstrād~; kases sistēm~; hosting~; serveri; domēn~; mākoņkrātuv~`,
  consulting: `konsultāciju (uzņēmum~|kompānij~|pakalpojum~); konsultāc~ uzņēmum~; biznesa pakalpojumu
    centr~; vadības konsult~; dalīto pakalpojumu centr~`,
  engineering: `inženier~ (uzņēmum~|risinājum~|pakalpojum~|tehnisk~); rūpniecīb~; metālapstrād~;
    mašīnbūv~; iekārt~ (ražot~|tirdzniecīb~|piegād~); tehnisk~ risinājum~; industriāl~; elektronikas
    ražot~; projektēšan~ (biroj~|uzņēmum~); automatizāc~; kokapstrād~; ķīmisk~`,
  government: `pašvaldīb~; dom~ (pārvald~|klientu|departament~|iestād~); valsts
    (iestād~|pārvald~|aģentūr~|ieņēmumu|dienest~|sabiedrīb~|kanceleja|polic~|zemes|darba|sociāl~|akciju|kase|valod~);
    ministrij~; novada (pašvaldīb~|dom~); rīgas (dom~|pilsēt~); pilsētas pašvaldīb~; iedzīvotāj~; vid;
    vsaa; nva; csdd; pmlp; publisk~ (pārvald~|sektor~); 112; neatliekam~ medicīnisk~ palīdzīb~ dienest~;
    nmpd; ierēdn~; vēstniecīb~; tiesu administrāc~; lauku atbalsta dienest~; uzņēmumu reģistr~; vienotais
    klientu apkalpošanas centr~; valsts un pašvaldīb~`,
  nonprofit: `biedrīb~; nodibinājum~; labdarīb~( organizāc~| fond~|); nevalstisk~ organizāc~; nvo; fond~
    (atbalst~|palīdz~|ziedo~); ziedojum~; ziedotāj~; sarkanais krusts; latvijas sarkan~ krust~;
    brīvprātīg~; bezpeļņas; sociāl~ uzņēmum~; arodbiedrīb~; samariešu; kopiena~; humān~; krīzes centr~;
    uzticības tālru~; patversm~; baznīc~; sabiedriskā labuma`,
  education: `skol~; skola; universitāt~; augstskol~; bērnudārz~; izglītības iestād~; bibliotēk~; muzej~;
    mācību centr~; studentu (servis~|apkalpošan~); koledža; pirmsskol~; izglītīb~
    (ministr~|pārvald~|centr~)`,
  outsourcing: `ārpakalpojum~; bpo; zvanu centra pakalpojum~`,
  abstain: `veselīb~ (apdrošināšan~|polis~|apdrošināšanu|pārbaud~|stāvok~|kart~);
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
