import { CUSTOMER } from './verbs.ts'

/** Whole families of turns that say where somebody works; workplace.ts and scene.ts are made of them. */

const HOME = '(attālināti|attālināt~ darb~|no mājām|mājās|no mājas|mājas biroj~)'
const OFFICE = '(birojā|ofisā|klātienē|uz vietas|no biroja|pie mums|centrā)'

/** Those of a firm whose own home work is told: any but the one who is looked for. */
const OTHERS =
  '(programmētāj~|izstrādātāj~|grāmatved~|grāmatvež~|mārketing~|dizainer~|jurist~|vadība|vadībai|vadītāj~|direktor~|finansist~|personāldaļ~|analītiķ~|redaktor~|arhitekt~|tehniķ~|it (komand~|nodaļ~|kolēģ~|cilvēk~|puiš~|speciālist~|daļ~)|cit~ (nodaļ~|komand~|amat~|vakanc~|kolēģ~)|pārēj~ (nodaļ~|komand~|amat~|kolēģ~)|dažiem|dažām|daži kolēģi|daļa kolēģu|daļai|kolēģe|kolēģis|kolēģi (tallinā|viļņā|no))'

/** "Attālinātais darbs ir tikai IT nodaļai", "kolēģe no Tallinas strādā attālināti", "klienti, kuri strādā no mājām". */
export const homeOfOthers = `${OTHERS} ... (strādā|drīkst|var|sēž|mēdz|izmanto) ... ${HOME};
    ${CUSTOMER} ... (kuri|kuras|kas|kuriem|viņi) ... ${HOME}`

/** The time in which everybody sat at home, which is over. */
export const homeOfThePast = `(kovida|covid|pandēmijas|karantīnas|ārkārtas stāvokļa) (laikā|laikos|gados|dēļ|periodā); pandēmijā; kovidā;
    (izmēģinājām|mēģinājām|pamēģinājām|izmēģināts|izmēģināta) ...; (agrāk|kādreiz|iepriekš|savulaik|līdz šim|pērn|pagājušogad) (mēs |visi |mums |arī |)(bija|strādāj*|sēdēj*|mēģināj*|atļāv*)`

/** Verbs that say that nobody does it, or will, wherever the place stands. */
const REFUSING =
  'nestrādā*; nesēž*; nedara*; nav darām~; neļauj*; nelaiž*; nepiekrīt*; neapsver*; neplāno*; neievies*; nesol*; neatzīst*'
export const refusingVerbs = `${REFUSING}; nepieņem*; negatavojam*; nedomājam; nebūsi; nebūsiet; neesam; nenozīmē*`
export const refusingVerbsAfter = `${REFUSING}; lūdzam (ne|ne*); (nejautā*|neprasi|neprasiet|nezvani|nezvaniet|nepiesakies|nepiesakieties|nerakstiet); (neder|nederēs)`

export const toldRemote = `(biroj~|ofis~|klātien~|klātbūtn~) ... (apmeklē~|) (nav|nebūs) (obligāt~|nepieciešam~|vajadzīg~|jāapmeklē);
    (biroj~|ofis~) ... (pieejam~|durvis) ... (bet|taču) ... (nav|neviens) (obligāt~|neprasa|jānāk);
    (uz darbu|uz biroju|uz ofisu) ... (nav|nebūs|nevajag|nevajadzēs) (jābrauc|jāiet|jānāk|braukt|jāmēro);
    (uz biroju|biroj~) ... brauksi tikai ...;
    (vajadzēs|vajag|nepieciešam~|jābūt|vajadzīg~|nodrošini) ... ... (klus~|atsevišķ~|mierīg~) (istab~|stūr~|kakt~);
    (internet~|interneta ātrum~|pieslēgum~|līnij~) ... # mb*;
    (nodrošinām|iedodam|izsniedzam|dodam) ... ... (darbam|biroju|darbu) (mājās|no mājām);
    (kur|kurā vietā) (tas|dators|tavs galds|tavs dators|galds) stāv ... (nav svarīgi|vienalga|nav būtiski|neinteresē|tavā ziņā);
    (darīt|strādāt|paveikt|veikt|izdarīt) no (kolkas|zilupes|ventspils|liepājas|rēzeknes|valkas|alūksnes|madeiras|barselonas|spānijas|laukiem|pludmales|dārza|jūrmalas|jebkura*);
    (var|vari|varēsi|varat|iespēj~) ... strādāt (pilnībā|100 %|pilnīgi|visu laiku|pastāvīgi|tikai) (attālināti|no mājām);
    neizejot no mājām; nekur neizejot; nekur (nav|nebūs) jābrauc; (pelni|nopelni|peļņa|piepelnies) ... mājās;
    (darbs|darbu) ... (norit|norisinās|notiek|tiek veikts) (no mājām|attālināti|mājās)`

export const toldHybrid = `nedēļ~ (birojā|klātienē|ofisā) ... nedēļ~ (mājās|no mājām|attālināti); nedēļ~ (mājās|no mājām|attālināti) ... nedēļ~ (birojā|klātienē|ofisā);
    (biroj~|ofis~|klātien~|klātbūtn~) obligāt~ ... # dien~;
    maiņ~ ... ${OFFICE} ... ... maiņ~ ... ${HOME}; maiņ~ ... ${HOME} ... ... maiņ~ ... ${OFFICE};
    (vasarā|ziemā|vasaras|ziemas|darbdienās) ... ${OFFICE} ... (vasarā|ziemā|vasaras|ziemas|brīvdienās|nedēļas nogalēs) ... ${HOME};
    (vasarā|ziemā|vasaras|ziemas|brīvdienās|nedēļas nogal~|darbdienās) ... ... ${HOME} ... (vasarā|ziemā|vasaras|ziemas|darbdienās|brīvdienās) ... ${OFFICE};
    (pusi|puse) (nedēļas|laika|darba laika|dienu) ... ... (pusi|puse|otru) ... ${HOME}`

/** "Mācību klasē" and "sarunā pie mums": where something else than the work takes place. */
export const elsewhere = `(vienosimies|vienoties|runāsim|parunāsim|izrunāsim|tiekamies|satiekamies|satikties|aprunāties|iepazīsimies|pārrunāsim|sarunāsim) ... klātienē;
    (biroja vietā|biroja režīm~); nāc pie mums; (nāc|nāciet|pievienojies|pievienojieties|piesakies|piesakieties|gaidām) ... pie mums`

export const toldOnsite = `kur (arī |)(atrodas|būs|ir|atradīsies) ... darba vieta; tur arī (strādāsi|sēdēsi|būsi|strādāsiet);
    (uz|līdz) darb~ ... (vedam|ved|nogādājam|aizved*|atved*); (vedam|ved|vadām|nogādājam|atvedam|aizvedam) ... (uz darbu|no (rīgas|jelgavas|bauskas|ogres|liepājas|tukuma|cēsīm|valmieras|daugavpils|rēzeknes|salaspils|olaines|dobeles));
    (no rīgas|no jelgavas|no rīgas un jelgavas|no pilsētas|no centra) ... (ved|kursē) ... (autobuss|buss|busiņš|mikroautobuss|transports);
    plecu pie pleca; (birojs|ofiss|centrs|zvanu centrs) ... ir ... (stāvā|pagrabā|bēniņos|kvartālā|namā|ēkā);
    auto (stāvvieta|novietne) pie (durvīm|biroja|ēkas)`

export const tiedToHouse = `${HOME} (strādā|strādāt|darbs|drīkst|drīkst strādāt|var strādāt|ir|pieejams|atļauts|paredzēts|iespējams) (tikai|vien|vienīgi) ${OTHERS};
    ${HOME} ... (pieejam~|atļaut~|paredzēt~|domāt~|iespējam~) ... ${OTHERS};
    (varbūt|kādreiz|nākotnē|ar laiku|kādu dienu) ... ... (attālināti|attālināt~ darb~|no mājām|mājās|hibrīd~);
    (no ēkas|no telpām|no biroja|no bankas|ārpus telpām|ārpus biroja) ... (nenes*|neiznes*|neizved*|nedrīkst|nelaiž*|neiziet);
    (tikai|vien) (centrā|birojā|veikalā|klātienē|ēkā|uz vietas) ... (mājas darb~|mājas biroj~|attālin~) (neplāno*|nepiedāvā*|neparedz*|nebūs|nav)`

/** Work that is done where the things are. */
export const handsOn = `(auto|mašīn~|automašīn~|buss|velosipēd~) ... (jāpārdzen|jāpārliek|jāpārstāda|jāmazgā); (pieņem*|izdod*|apskat*) ... (auto|mašīnu|automašīnu|velosipēdu|busu) ... (pie vārtiem|kopā ar klientu|ar klientu|remontam);
    (izsnie*|iedod*|padod*) ... (atslēgas|dvieļus|preci|preces|inventāru|velosipēdus|laivas|slēpes|slidas|instrumentus|rīkus|kartes un dvieļus); (sit*|skenē*) ... (kasi|preces|čekus); (uzvār*|pagatavo*|pasnie*|ielej*) ... (kafiju|dzērienus|kokteiļus|alu);
    (uzkop*|mazgā*|slauk*) ... (grīd~|telpas|numurus|istabas|traukus|kāpņutelp~); (krau*|pārkrau*|iekrau*) ... (preces|kravu|kastes|mašīnu); (stāvi|stāvēsi|stāv) (pie|aiz) (ieejas|letes|vārtiem|durvīm|kases|galda)`
