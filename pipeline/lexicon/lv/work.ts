import type { TopicLexicon } from '../lexicon.ts'
import { counterWork } from './counter.ts'
import { forThem, forUsers } from './served.ts'
import { ADVISE, ANSWER, CALL, CUSTOMER, MATTER, SELL, SOLVE, TAKE, TO_CUSTOMER } from './verbs.ts'

export const work: TopicLexicon<'work'> = {
  ...counterWork,
  service: `${forThem};
    (sarunā*|saskaņo*|vieno*|norunā*) ... (dienu|laiku|laiks|vizīti|montāž~|apmeklējum~);
    (palīdzē*|palīdzi|palīdziet) ... (vecāk~|skolotāj~|pasažier~|spēlētāj~|skolēn~|dzirnav~|apmeklētāj~|iedzīvotāj~|braucēj~|mājsaimniec~);
    pastāstī* par;
    (jautājum~|ziņ~) par ... (izstrādā*|atbild*);
    (ģimen~|saimniek~|klient~) vai (nekas|viss);
    (skaidro~|izskaidro~|paskaidro~|precizē~|pārbaudī~|pārbaudi) ... (rēķin~|piegād~|noteikum~|tarif~|kārtīb~|līgum~|pakalpojum~|pasūtījum~|sūtījum~|kāpēc); (noformē~|apstrādā~|reģistrē~|izskatī~|pieņem~) ... (atgriešan~|apmaiņ~|pretenzij~|atlīdzīb~|reklamācij~|bojājum~|rādījum~); (zvan~|e-past~|čat~|tērz~|ziņ~|vēstul~) (un|vai) (zvan~|e-past~|čat~|tērz~|ziņ~|vēstul~); (zvan~|e-past~|čat~|jautājum~|vēstul~|ziņ~) ... par (pasūtījum~|piegād~|rēķin~|garantij~|pirkum~|pakalpojum~|tarif~|polis~|kred~|abonement~|biļet~|līgum~|pieslēgum~|maksājum~); (nodo~|nodod~|eskalē~|pārsūtī~) ... (tehniķ~|kolēģ~|speciālist~|meistar~|administrator~|jurist~|nodaļ~|otr~ līme~); (brīdinā~|paziņo~|ziņo~|informē~|atgādinā~) ... (${CUSTOMER}); (saskaņo~|piete~|pieteik~|pierakst~|ieplāno~) ... (vizīt~|meistar~|tehniķ~|montier~|piegādes laik~|laik~); (uzklausī~|nomierinā~|atvainoj~|iejūt~) ... (${CUSTOMER}|zvanītāj~|cilvēk~|lai); klausul~; (zvanītāj~|rakstītāj~); (${ADVISE}|${TAKE}) ... (${CUSTOMER}); (${ANSWER}|${TAKE}|${SOLVE}) ... (${MATTER}|${TO_CUSTOMER}|${CUSTOMER}); (${CUSTOMER}) ... (${MATTER}|konsultēšan~|apkalpošan~|informēšan~|atbalst~|palīdzīb~); (${MATTER}) (pieņemšan~|reģistrēšan~|izskatīšan~|risināšan~|apstrād~|novēršan~); (kas|kuri) (mums |)(zvana|raksta|vēršas|jautā|sūdzas); (${CUSTOMER}) ... (zvana|raksta|vēršas|jautā|sūdzas|prasa); palīdz~ ... (atrast|saprast|noformēt|izvēlēties|pieslēg~|atjauno~); saziņ~ (ar|notiek) ...; (pa tālruni|pa telefonu|e-pastā|čatā|tērzēšanā) ... (${CUSTOMER}|${ADVISE}|${ANSWER}); klientu
    (apkalpošan~|konsultēšan~|konsultācij~|jautājum~|pieprasījum~|pieteikum~|sūdzīb~|zvan~|e-past~|vēstul~|problēm~|atbalst~|servis~|informēšan~|vajadzīb~|apkalpošanas
    kvalitāt~|pretenzij~|ziņ~|iesniegum~|apmierinātīb~|reklamācij~|vēlm~|lūgum~);
    (konsultēt|apkalpot|informēt|palīdzēt|atbalstīt|konsultēsi|apkalposi|informēsi|palīdzēsi|konsultē|apkalpo|konsultēšan~|apkalpošan~|informēšan~|atbalstīsi|sniegt|sniegsi|sniedz|sniegšan~)
    ...
    (klient~|zvanītāj~|pircēj~|abonent~|pacient~|lietotāj~|pasažier~|iedzīvotāj~|viesu|viesus|viesiem|viesi);
    (atbildēt|atbildēsi|atbild|atbildes|atbildēšan~|pieņemt|pieņemsi|pieņem|apstrādāt|apstrādāsi|saņemt|risināt|risināsi|risini|izskatīt|izskatīsi)
    ...
    (zvan~|zvaniem|e-past~|jautājum~|klient~|pieprasījum~|pieteikum~|sūdzīb~|vēstul~|ziņ~|ienākoš~|problēm~|situācij~|pretenzij~);
    ienākoš~ (zvan~|e-past~|pieprasījum~|pieteikum~|sarakst~|ziņ~); ienākošo; zvanu centr~; kontaktu
    centr~; klientu centr~; komunikācij~ ar (klient~|esošajiem klient~|pircēj~|pacient~); saziņ~ ar
    (klient~|pircēj~|pacient~); saziņā ar klient~; pirmais kontakt~; kontaktpunkt~; kvalitatīv~
    (klientu|apkalpošan~); sarakst~ ar klient~; sarunas ar klient~`,
  technical: `ieslēdz kamer~ ...; (kuru|kādu) pogu (spiest|nospiest); (gaism~|rolet~|termostat~|sensor~|kamer~|projektor~|žurnāl~) ... (nedarboj*|iestrēg*|iestrēdz*|neslēdzas|neieslēdzas|neveras|zils|nepieslēdz*);
    ${forUsers};
    pieslēgties;
    (aizmirs*|atjauno*) paroli;
    (programmatūr~|sistēm~) ... (palīdzē*|skaidro~);
    (kļūd~|bojājum~|traucējum~|problēm~) ... (novērs~|salabo~|cēlon~|diagnosticē~|atradīs~); (atradīsi|meklēt|meklēsi) cēlon~; (restartē~|pārstartē~|uzstādī~|iestatī~|konfigurē~|salabo~|instalē~) ... (iekārt~|dator~|printer~|maršrutētāj~|programm~|lietotn~|serv~|ierīc~|pieslēgum~|e-past~); (dns|domēn~|server~|linux|vpn|windows|hosting~); parol~; tehnisk~ (atbalst~|problēm~|palīdzīb~|jautājum~|traucējum~|konsultāc~); (pirmā|otrā|1|2)
    līmeņa atbalst~; incident~; lietotāj~ (atbalst~|pieteikum~|problēm~); traucējum~
    (novēršan~|reģistrēšan~); it atbalst~; datortehnik~; attālināt~ (palīdzīb~|atbalst~ lietotāj~);
    programmatūr~ (uzstādīšan~|instalēšan~|konfigur~); diagnosticē~; paroļ~; active directory; helpdesk;
    service desk`,
  software: `(raksti|rakstīsi|rakstīt|pārskati|pārskatīsi|pārskatīt|testē*|izstrādā|izstrādāsi|izstrādāt) ... (kodu|koda|kods|testus|api|funkcionalitāt~|mikroservis~|moduļ~|lietotni|lietotnes|saskarn~); (python|java|typescript|javascript|react|node|docker|kubernetes|git|postgres|sql vaicājum~|pull request~|code review|ci cd); sprint~; agile; scrum`,
  success: `(jaun~ klient~|jauns salons|jauniem klientiem) ... (parādi|parādīsi|ievadi|iepazīstini|uzstādi) ...; (pirmos|pirmajos|pirmo) ... (mēnešus|nedēļas) ... (piezvani|sazinies|seko|satiec) ...; (lai klient~|lai viņi|lai abonent~) (paliek|palieciet|neaiziet|neaizietu|paliktu|tiešām lieto); (aiziešan~|aizejoš~) (klient~|iemesl~|īpatsvar~); (sagatavo|sagatavosi) ... līguma pagarināšan~;
    seko ... (nelieto|lieto|lietojum~|pieslēdzas); (mēnesi|nedēļas|sen) (nav |)(pieslēdz*|ienāc*|saņēm*|lietoj*);
    (uzticēti|uzticēsim|tavā ziņā|portfelī) ... # ... (klient~|uzņēmum~|kont~|veikal~); (klient~|kontu) portfel~; palīdzi ... ieviest; (seko|sekosi|skaties|skatīsies) ... (lietojum~|lietošanas|aktivitāt~); (pagarini|pagarināsi|pagarināšan~) ... līgum~; (vadi|vadīsi|novadi) ... (ievada|ievades|apmācīb~) ... (klient~|zvan~|lietotāj~);
    (ieviešan~|ievies~) (pie|klient~|jaun~); (lietojum~|lietošan~ rādītāj~|pieslēdz~) ... (klient~|sekosi|sek~); (noturē~|pagarinā~) ... (klient~|abonement~|līgum~); (klient~) ... (gūst|gūtu|sasniegtu) (vērtīb~|maksimum~); lietotāju dien~; klientu (noturēšan~|lojalitāt~|ievieš~|izaugsm~|apmācīb~ produkt~); ilgtermiņa attiecīb~ ar
    klient~; esošo klientu (attīstīb~|portfeļ~); attiecīb~ (veidošan~|uzturēšan~) ar klient~; customer
    success; onboarding`,
  orders: `(zvana|raksta|zvanīs) ... (un |)pasūta ...; (pieraksti|pieņem|pieņemsi|pierakstīsi|uzklausi) ... pasūt~; (picu|ēdienu|tomātus|ziedus|stādus|detaļas|preci|preces) ... (pasūta|piesaka);
    (ievadī~|reģistrē~|noformē~|pieņem~|pārbaudī~) ... (pasūtījum~|atlikum~); pasūtījum~ ... (ievadī~|reģistrē~|noformē~|sistēm~|e-past~|pa tālruni); atlikum~ noliktav~; piegād~ laik~ ... (šofer~|noliktav~); pasūtījum~ (pieņemšan~|apstrād~|noformēšan~|ievadīšan~|izpild~|reģistrēšan~);
    (pieņemt|apstrādāt|noformēt|ievadīt|pieņemsi|apstrādāsi|noformēsi) ... pasūtījum~; rēķin~
    (izrakstīšan~|sagatavošan~|noformēšan~); pavadzīm~; preču (atgriešan~|atgriezt~); piegāžu
    (koordin~|dokument~)`,
  supervise: `vadī~ ... (komand~|operator~|konsultant~|speciālist~|maiņ~|grup~); komand~ (vadī~|vadīb~|apmāc~|koučing~); koučing~; (klausīties|noklausīties|izvērtēt|vērtēt|analizēt|vērtēsi) ... (zvan~|sarun~) ...; (vadīt|vadīsi|organizēt|plānot|koordinēt|motivēt|apmācīt) ... (komand~|darbiniek~|operator~
    darbu|speciālist~ darbu); komandas (vadīb~|vadīšan~|motivēšan~); darba grafik~ (plān~|sastād~|veido~);
    darbinieku (vadīb~|apmācīb~|motiv~|novērtē~); personāla vadīb~`,
  'outbound-sales': `(zvanu|numuru|kontaktu) sarakst~; (bijuš~|esoš~|neaktīv~|zaudēt~) (klient~|lasītāj~|abonent~|pircēj~) ... (piedāvā~|aicinā~|atgūt|atgūsi);
    ${CALL} ... ... un (${SELL}|aicin~|aicinā~) ...; (sarunas|zvana) (paraug~|plān~|scenārij~|skript~); (noformēt~|noslēgt~|pārdot~) abonement~;
    (datubāz~|datu bāz~|sarakst~) ... (numur~|kontakt~|potenciāl~|pircēj~|klient~) ...; zvani un (piedāvā|pārdod|ieinteresē) ...; (nozīmēt~|norunāt~|pieteikt~|sarunāt~) (tikšan~|vizīt~|demonstrāc~|konsultāc~); vieno~ par (demonstrāc~|tikšan~|vizīt~|konsultāc~); ieinteresē* ... (par|produkt~|pakalpojum~);
    (zvan~) ... (pēc saraksta|pēc datubāzes|no saraksta|pēc (gatavas |)bāzes); (piesaki|piesaka|pieteikt|nozīmē|norunā|sarunā) ... (vizīt~|tikšan~|mērniek~|pārstāvj~|konsultant~ vizīt~); (sarunas|zvanu|gatav~) (scenārij~|skript~); (ap|aptuveni|līdz|vairāk nekā|vismaz) # zvan~; (procent~|prēmij~|bonus~|komisij~|maksa|samaksa) (par|no) ... (noslēgt~|pārdot~|līgum~|darījum~|vizīt~|tikšan~); (auksti~|silti~) (kontakt~|klient~|zvan~); neatlaid~ ... (ne|nē|atteikum~); (${CALL}) ... (potenciāl~|jauniem|ar piedāvājum~|un piedāvā~); (${SELL}) ... (pa tālruni|pa telefonu|telefoniski|zvan~|abonement~|līgum~|tarif~); (zvan~|pirmais) un (${SELL}); # zvan~ (dienā|stundā); (aukst~|aktīv~) zvan~; tikšan~ (sarunā~|noruna~|ieplāno~|organizē~); (aktīv~|auksti~|izejoš~) (zvan~|pārdošan~); aukstie zvani; aktīvie zvani; zvanīt
    (potenciāl~|esošajiem un potenciāl~|klient~) ...; telemārketing~; (pārdot|pārdošan~|pārdosi) ... pa
    (tālruni|telefonu); (tikšanos|vizīšu) (sarunāšan~|plānošan~) ...; potenciāl~ klient~; jaunu klientu
    (piesaist~|meklēšan~); klientu piesaist~; aptauj~ pa (tālruni|telefonu)`,
  sales: `pārdošan~; (degustācij~|cenu sarun~|debitor~) ...; b2b pārdošan~; (vizīt~|apmeklē~|brauksi) ... (kafejnīc~|veikal~|viesnīc~|biroj~|klient~ reģion~); (pārdot|pārdosi|pārdevēj~); (${SELL}) ... (prec~|pakalpojum~|risinājum~|produkt~|iekārt~|sistēm~|polis~|reklām~|īpašum~); (atrast|atrod~|meklē~|piesaistī~|piesaista|uzrunā~) ... (jaun~ klient~|potenciāl~|pasūtītāj~); piedalī~ ... (iepirkum~|izstād~); tāmes; (noslēg~|slēg~|paraksta|parakstī~) ... līgum~; ceturkšņa plān~; pārdošan~ (nodaļ~|komand~|speciālist~|cikl~); bonus~ no (pārdot~|pārdošan~); procent~ no (pārdot~|pārdošan~|darījum~); pārdošan~ (plān~|mērķ~|apjom~|rezultāt~|process~|sarun~|prasm~|pieredz~|stratēģ~); aktīva
    pārdošan~; komisij~; procent~ no (pārdot~|pārdošan~|apgrozījum~); jaunu klientu; tirgus
    (izpēt~|analīz~); tirdzniecības vadīb~; sarunu (vadīšan~|vešan~); līgumu slēgšan~; neierobežot~
    (ienākum~|peļņ~)`,
  abstain: `(jaunus klientus|jauniem klientiem|pārdošan~|jaunu klientu|aktīvo pārdošanu) ... ... (pārdevēj~|cita komanda|kolēģi|pārdošanas komanda|pārdošanas nodaļa|cit~ nodaļ~|tirdzniecības pārstāv~);
    (bez|nav|nekād~) ... (pārdošan~ plān~|pārdošan~ kvot~|pārdošan~|auksto zvanu|aukstajiem zvaniem|aktīvās pārdošanas); pieredze (klientu apkalpošan~|darbā ar klient~); (uz klientu|klientu) orientēt~; orientācija
    uz klient~`,
}
