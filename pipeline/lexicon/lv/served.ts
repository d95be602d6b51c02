/**
 * Service told by what is said and done for those who turn to the worker, and by what has happened to them. A verb is any
 * form that opens so: "paskaidro" is what you do, will do or have to do.
 */
const FOR_THEM =
  '(pasaki|pasakiet|pateiksi|pateikt|pastāsti*|izstāsti*|stāsti|stāstīsi|paskaidro*|izskaidro*|skaidro*|atbildi*|atbildē*|noskaidro*|nomierin*|mierin*|atvaino*|palīdz*|jāpalīdz*|atrodi|atradīsi|atrast|sameklē*|uzmeklē*|pārliec|pārliksi|pārcel*|nomaini*|apmaini*|atmaksā*|kompensē*|atbloķē*|nobloķē*|atjauno*|noformē*|piesaki|pieteiksi|pieteikt|pieraksti*|nosūti*|aizsūti*|norunā*|saskaņo*|informē*|brīdin*|novirz*|reģistrē*|uzklausi*|jāuzklausa|precizē*|pārbaudi*|izlabo*|aktivizē*|atcel*|pagarin*|pārrēķin*|iedo*|padod|nodod|nodo*|maini|mainīsi|mainīt)'

/** What customers have bought, pay, hold or wait for. */
const THEIRS =
  '(rēķin~|pasūtījum~|sūtījum~|pak~|paciņ~|kast~|piegād~|garantij~|atlaid~|punkti|punktus|bonusus|karti|kartes|karte|parole|paroli|paroles|parol~|konts|kontu|konti|maksājum~|polis~|biļet~|reiss|reisu|reisi|bagāž~|koferi|koferis|pieslēgum~|internets|internetu|abonement~|tarif~|rādījum~|pabalst~|atgriešan~|apmaiņ~|apskati|vizīt~|rezervācij~|kompensācij~|atmaks~|iesniegum~|pieteikum~|sūdzīb~|pretenzij~|reklamācij~|kavējum~|pārrēķin~|izmēr~|derīgum~|lidojum~|avīz~|žurnāl~|elektrīb~|aizdevum~|kredīt~|skaitītāj~)'

const PEOPLE =
  '(cilvēk~|dzīvokļu īpašniek~|ceļotāj~|saņēmēj~|sūtītāj~|šofer~|autovadītāj~|braucēj~|dārzniek~|vecāk~|skolotāj~|skolēn~|student~|ārst~|grāmatvež~|zemniek~|lauksaimniek~|saimniek~|mājsaimniec~|uzņēmēj~|tirgotāj~|ģimen~|tūrist~|biedr~|makšķerniek~|kaimiņ~|senior~|pensionār~|mammas|māmiņ~|klient~|pircēj~|abonent~|pasažier~|lietotāj~|iedzīvotāj~|pacient~|zvanītāj~|īrniek~|spēlētāj~|lasītāj~|skatītāj~|nomniek~|ziedotāj~|dalībniek~|pasūtītāj~)'

const TROUBLE =
  '(pazud*|pazūd|zūd|zudis|nedarboj*|nestrādā|neiet|kavējas|nokavē*|aizkavē*|beigusies|beidzies|saplīs*|saplēs*|salūz*|iestrēg*|iesprūd*|neder|nederēj*|nepienāk*|neatnāk*|nav atnāk*|nesaņem*|bloķēt*|nobloķē*|nesaprot|neatrod|aizmirs*|netiek|neparādās|nomald*|nepareiz*|bojāt*|sabojā*|atcelt*|atceļ|dubult*|applūd*|pil|neveras|neatveras|nesakrīt|iztrūkst|trūkst|pārrauts|pārraut*|nav silt*|auksts|auksti)'

const THINGS =
  '(rūter~|maršrutētāj~|televizor~|planšet~|printer~|printeris|dator~|datoru|programm~|lietotn~|sistēm~|iekārt~|e-klas~|portāl~|termināl~|kases aparāt~|wi-fi|dekoder~|modem~|serveris|serveri|invertor~|ierīc~|aplikācij~|e-past~ programm~|outlook|monitor~)'

const FAILS =
  '(mirgo|uzkar~|uzkaras|iestrēg*|sastingst|sastingusi|nedarboj*|nestrādā|neiet|kļūd*|nepieslēdz*|nedrukā*|neatveras|neielādē*|nesinhronizē*|met kļūd*|rāda|čīkst|pārkarst)'

export const forThem = `${FOR_THEM} ... ${THEIRS}; ${FOR_THEM} ... ${PEOPLE}; ${PEOPLE} ... ${TROUBLE}; ${PEOPLE} ... ${THEIRS} ... ${TROUBLE}; ${THEIRS} ... ${TROUBLE}; ${TROUBLE} ... ${THEIRS};
    (nosūti*|sūti|sūtīsi|izsauc|izsauksi|norīko*|piesaki|pieteiksi|atsūti*|aizsūti*) ... (brigād~|meistar~|tehniķ~|evakuator~|mašīn~|ekipāž~|santehniķ~|montier~|kurjer~|taksometr~|palīdzīb~|elektriķ~);
    (kuram|kam|kurš) ... (meistar~|tehniķ~|brigād~) ... jābrauc; kad (brauks|ieradīsies|būs) (meistar~|tehniķ~|brigād~|montier~);
    (ar mums|ar tevi|pie mums|pie tevis|pie jums) (sazinās|vēršas|griežas) ...; (saņem|saņemtu|saņems) ... (skaidru |ātru |laipnu |)atbildi; atbildes uz ...; (jautājumi|jautā|jautājumus) par ${THEIRS};
    (grib|vēlas) (zināt|saprast|mainīt|atcelt|apmainīt|atgriezt|naudu atpakaļ|pieteikt|noskaidrot) ...; kur (ir |palikusi |palicis |)(mana |manas |mans |)(paka|pakas|sūtījums|kurjers|nauda|pasūtījums); kas (piezvana|uzraksta|zvana|raksta)`

export const forUsers = `${THINGS} ... ${FAILS}; (pa telefonu|pa tālruni|attālināti|attāli) ... (iedarbin*|salabo*|atjauno*|pieslēdz*|pārstartē*|uzstādi*|novērs*);
    pārlādē*; pārstartē*; restartē*; pārinstalē*; (pieslēdzies|pieslēgsies|pieslēdzoties) ... (datoram|ierīcei|ekrānam|sistēmai|iekārtai|lietotāj~); žurnālfail~; (kļūd~|problēm~) ... (izstrādātāj~|programmētāj~); (meklē|meklēsi|atrodi|atradīsi) cēlon~; (aizmirs*|maini|atjauno*) ... parol~;
    (pārbaud*|maini|pielāgo*) ... iestatījum~; (kešu|kešatmiņ~|dns|vpn|domēn~)`
