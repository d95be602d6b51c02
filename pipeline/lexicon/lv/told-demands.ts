import { NO_MATTER } from './turns.ts'

/** Whole families of turns about schooling, practice, learning and papers; requirements.ts and licence.ts are made of them. */

const ASK_NOT =
  '(neprasām|neprasu|neprasīsim|neprasa|neprasīs|nevajag|nevajadzēs|nepieprasām|nepieprasu|nejautājam|nejautāsim|nejautāšu|neskatāmies|neskatos|arī ne|arī nevajag|nav vajadzīg~|nav jābūt|nav jārāda|nav svarīg~|nav svarīgs)'

// Every employer may count on the nine years of basic school, which all have to finish.
export const noSchooling = `pamatizglītīb~; pamatskola (pabeigta|beigta|ir|un|pietiek); pabeigta pamatskola;
    ${NO_MATTER} (ko|kur|kurā skolā) (tu |jūs |)(esi |esat |)(mācī*|studē*|beig*|beidz*); ${NO_MATTER} ... ko ... mācīj*;
    (ko|kur|kas) (esi |esat |tu esi |)(mācīj*|studēj*|beidz*) ... ${NO_MATTER}; ko mācījies ...  vienalga;
    (izglītīb~|diplom~|skola|skolas|atestāt~) ... ${ASK_NOT}; (ar|gan ar) (izglītību|diplomu) (vai|gan) bez; (izglītība|skola) ... (kāda nu ir|kāda ir|lai ir kāda|lai ir kāda ir|jebkura|jebkāda);
    lai ir kāda ir; (pamatskola vidusskola augstskola|vidusskola augstskola|skola augstskola) ... ${NO_MATTER}; (bakalaurs|diploms|grāds|izglītība|augstskola|vidusskola) vai (nē|ne|bez tās|bez) ...;
    (izglītīb~|diplom~|filolog~|augstskol~) ... (nav|nebūtu) (nosacījums|prasība|pašmērķis|šķērslis|obligāti)`

export const schoolTwelve = `(12|divpadsmit) klas~; (pietiek|pietiks) ar vidējo; vidējo (izglītību|) pietiek; vidusskola ... (pietiek|pietiks); (esi|esat|būsi) (pabeidzis|pabeigusi|beidzis|beigusi|absolvējis|absolvējusi) (vidusskolu|ģimnāziju|tehnikumu|arodskolu|profesionālo); profenes diplom~; arodvidusskol~; profesionāl~ vidusskol~`
export const someStudies = `(studē|studēji|studējis|studējusi) vai ... (esi studējis|studējis|studējusi|esi beidzis|absolvējis); īsā cikla ...; studijas (pēdējā|pēdējos) kurs~; patlaban (mācies|studē) ... (augstskolā|koledžā|universitātē); 3 vai 4 kursa`
export const degreeTaken = `(esi|esat|būsi) (absolvējis|absolvējusi|pabeidzis|pabeigusi|beidzis|beigusi) (universitāti|augstskolu|akadēmiju)`

export const noPractice = `${NO_MATTER} ... (kur|ko|kādos|par ko) ... (strādāj*|darīj*|nodarboj*); un kur strādāj*; ${NO_MATTER} kur līdz šim ...;
    (pieredz~|stāž~) ... ${ASK_NOT}; (neko|neko īpašu|nekas) (iepriekš |)(mācēt|prast|zināt|jāprot|jāmāk|nav jāprot|nav jāmāk) ... (nevajag|nav) ...; neko īpašu nav (jāprot|jāmāk|jāzina); neko (iepriekš |)(mācēt|prast|zināt) (nevajag|nav jāmāk|nevajadzēs);
    (ne obligāti|neobligāti|nav obligāti) ... pieredz~; (iepriekšēj~ |)zināšan~ (nav (vajadzīg~|nepieciešam~|obligāt~)|nevajag|neprasām); (līdzšinējais|iepriekšējais) (amats|darbs) ... (nav|vienalga) ...;
    bez pieredzes nāc; pieredze (pietiek ar|nav obligāta|nevajag); pieredz~ ... iztiksim ... bez ...; (iztiksim|iztikt) arī bez (tās|pieredzes); (cilvēkus|kandidātus|tos) kas (maina|grib mainīt) (profesiju|nozari|darbu); cv var būt tukš~;
    (labprāt |) mācām (tos|arī|no nulles|jaun~|visus) ...; mācām no nulles; (atvērti|gatavi) ... (kandidātiem|cilvēkiem|tiem) bez pieredzes`
export const aYear = `(gads|gadu) ... (krēslā|amatā|atbalstā|pie telefona|pie letes|aiz letes|bankā|klīnikā|viesnīcā|nozarē|servisā|dienestā); kādu gadu vai; (vienu|gadu) vai divas (sezonas|) ... (strādāj*|pavadīj*|nostrādāj*); (gadu|vismaz gadu) strādāt~ (amatā|darbā|vietā)`
export const practiceOfMonths = `puse gada ... (pieredz~|prakses|praktisk~|darba); (pusgadu|puse gada|pāris mēneši|daži mēneši) (strādāj*|darb~|amatā|servisā)`
export const practiceMissing = `bez pieredzes (šoreiz |mēs |diemžēl |) (neņem*|nepieņem*|neskatām~|neizskat*)`
export const practicePlus = `ja (esi|tev ir|esat) ... (strādāj*|darīj*|pieredz~) ... ... (jauki|jo labāk|vienkāršāk|vieglāk|lieliski|super|priekšroka|pluss); (pieredzi|pieredze) ... (ieskaitīsim|saskaitīsim|uzskatīsim|ņemsim) ... (plus~|bonus~|priekšrocīb~|vērā)`

const TEACH =
  '(parādām|parādīsim|parādīs|parāda|ierādām|ierādīsim|ierādīs|ierāda|iemācām|iemācīsim|iemācīs|iemāca|mācām|mācīsim|apmācām|apmācīsim|ievadīsim|ievadām|iepazīstinās|iepazīstināsim|izskaidrosim)'
export const taught = `(visu|darbu|tevi|jūs|tos|pārējo|labprāt) ... ${TEACH}; ${TEACH} (visu|to|darbu|tevi|jūs|tos|pārējo|no nulles|kā|darbā); ar darbu ${TEACH} ...;
    (kurss|kursi|mācības|apmācība|skola|ievads) ... (ilgst|ilgs|aizņem) ... (# |dažas |divas |trīs |)(nedēļ~|dien~|stund~|mēne~); (blakus|līdzās) (sēž|sēdēs|būs|stāv|stāvēs|strādās) ...; (sākumā|pirmās|pirmajās|pirmo) ... (blakus|līdzās) ...;
    (nodarbīb~|video) ... (iesākumam|iesākumā|sākumam); ievads ... (video|stund~|dien~|nedēļ~); sagatavosim ...; (kursi|kursus|sertifikātu|eksāmenu|kursu) ... (apmaks~|par mūsu naudu|par uzņēmuma līdzekļiem|maksājam mēs|apmaksājam); apmaksājam (kursus|kursu|mācības|eksāmenu); kursi par uzņēmuma ...; (pasēdēsi|sēdēsi|strādāsi) blakus ...;
    tevi ievadīsim; mēs tevi (ievadīsim|apmācīsim)`

export const licenceHad = `bez (b kategorij~|tiesīb~|autovadītāja|b kategorijas tiesīb~|vadītāja apliecīb~|tiesībām|sertifikāta|licences) ... (nekādi|nederēsi|nederēs|nevar|nevaram|nelaiž~|neņem~|neiztikt|nav ko darīt)`
export const drivingHad = `(vajag|vajadzīgas|nepieciešamas|jābūt|obligāt~|ir) (auto |autovadītāja |derīg~ |)(tiesīb~); (tiesīb~) (b|ir obligāt~|obligāt~|vajadzīg~|nepieciešam~|jābūt); (auto|automašīnas) vadītāja tiesīb~; tiesības b; (vajag|obligāti|nepieciešama) b kategorija`
export const examPassed = `(nokārtot~|jānokārto|nokārtots) ... (apdrošināšanas|izplatītāja|starpnieka|kvalifikācijas) ... eksāmen~; (izplatītāja|starpnieka|aģenta) (kvalifikācijas |)(eksāmen~|apliecinājum~|sertifikāt~); (spēkā esošs|derīgs) ... apliecinājum~`
