/** What the worker does with things and guests, from its stems: "sver" and "svēr" give "svērt", "nosver", "svēršana". */
const doing = (...stems: string[]): string =>
  `(${stems.flatMap((stem) => [`${stem}~`, `jā${stem}~`]).join('|')})`

const FILL = doing(
  'kārto',
  'sakārto',
  'papildinā',
  'papildin',
  'izvieto',
  'izkārto',
  'noformē',
  'uzpild',
  'uzpildī',
  'pild',
  'izliek',
  'izlik',
  'saliek',
)
const HAND = doing(
  'izsnie',
  'izsniedz',
  'izsnieg',
  'izdod',
  'izdo',
  'izdal',
  'izdalī',
  'iedod',
  'pasniedz',
  'pasnieg',
)
const CLEAN = doing(
  'uzkop',
  'tīr',
  'tīrī',
  'notīr',
  'notīrī',
  'mazgā',
  'nomazgā',
  'slauk',
  'slaucī',
  'dezinficē',
)
const GUESTS = '(viesus|viesi|viesu|viesim|viesiem|viesis)'
const VISITORS = '(apmeklētāj~|viesus|viesiem|klientes|pacient~|ienācēj~|iedzīvotājus un viesus)'
const GOODS =
  '(prec~|produkt~ plauktos|apģērb~|apav~|mēbel~|pārtik~|maiz~|konditorej~|bulciņ~|zied~|grāmat~ veikalā|aksesuār~|kosmētik~|rotaļliet~|dārzeņ~|gaļ~|stād~)'

/**
 * Work at a counter, a till or a gate, and other work with the hands, as the English lexicon tells it apart. Each
 * distinct phrase found is one vote.
 */
export const counterWork = {
  till: `kases aparāt~; skaidr~ naud~; (pieņem~|pieņemt) ... maksājum~; nodo~ kasi; kas~ (nodošan~|nodod~); (norēķin~|norēķinies|norēķināties) ... (vies~|pircēj~|kas~); (pie|aiz) kases; kas~ (aparāt~|darb~|sistēm~|operācij~|uzraudzīb~|zon~|disciplīn~); pašapkalpošan~ kas~; norēķin~ ... (pircēj~|kas~); skenē~ (prec~|pirkum~); kases lent~; kasē; svērt ... prec~; ${doing('sit', 'izsit', 'skaita', 'saskaita')} ... (čeku|čekus|kasi); inkasācij~; biļešu (tirgo~|pārdo~); (pārdo~|tirgo~) ... (biļetes|biļešu|degviel~|cigaret~|loterij~)`,
  shop: `(pie|aiz) veikala letes; ${FILL} ... (plaukt~|vitrīn~|skatlog~|preci|preces|sortiment~|zāli|zāle); (preču|prečus|preces|preci) ... (plaukt~|izvietošan~|izvieto~|kārtošan~|pieņemšan~|papildinā~|marķēšan~|inventarizācij~|zālē); (plaukt~|vitrīn~|skatlog~) ... (kārto~|papildinā~|noformē~|pild~|prec~); plaukt~; vitrīn~; (cenu|cenas) (zīm~|etiķet~|birk~); pielaikošan~; pielaikot; pielaikosi; tirdzniecības zāl~; tirdzniecības viet~; (izmēr~|modeļ~|krās~|apav~|mēbel~|matrač~|tapet~|griestu|ietvar~|briļļ~|rotas|telefon~ modeļ~) ... (piemeklē~|izvēl~|ieteik~);
    (piemeklē~|izvēl~|ieteik~|ieteiks~) ... (izmēr~|modeli|krāsu|apav~|mēbel~|matraci|ietvar~|briļļ~|rotas|apģērb~|zāles|dāvan~); (palīdz~|ieteik~|piemeklē~|konsultē~) ... (pircēj~) (izvēl~|atrast|veikal~|zāl~|salon~); pārdo~ ${GOODS}; inventarizācij~; veikal~ (atvēršan~|slēgšan~|kārtīb~|uzkopšan~); (atvērt|aizslēgt|slēgt) (un aizvērt |)veikalu; ${doing('iesaiņo', 'sasaiņo')} ... (dāvan~|pirkum~|zied~|preci|preces); (jaunās|piegādātās) preces; derīguma termiņ~`,
  food: `(izcep~|cep~|izcept) ... (hotdog~|bulciņ~|pic~); (pasūtījum~) ... (galdiem|galdiņiem|pie galda|pie galdiem); (nes~|nesīsi|iznēsā~) ... (zup~|ēdien~|šķīv~|pasūtījum~); (pabaro~|kebab~|hotdog~); dzeramnaud~; kafij~ (pagatavo~|gatavošan~|aparāt~ apkalp~|dzērien~ gatavo~); ${doing('gatavo', 'pagatavo', 'vār', 'cep', 'cepj', 'griez')} ... (kafij~|ēdien~|uzkod~|dzērien~|kokteiļ~|picas|picu|sviestmaiz~|pusdienas|brokast~|zup~|maltīt~|salāt~|pankūk~|suši); espresso; latte; baristas prasm~; (apkalpo~|klā~|servē~|novāk~|nokop~) ... (galdiņ~|galdus|galdi|galdu); galdiņ~; servē~; servēšan~; ēdien~ (iznes~|pasniegšan~|izsniegšan~|gatavošan~|pasniedz~); pasnie~ (ēdien~|dzērien~); (restorān~|kafejnīc~|karst~|auks~|ēdnīc~) virtuv~; (strādā~|darb~|kārtīb~) ... virtuvē; virtuves (darb~|iekārt~|kārtīb~); ēdienkart~ (sastād~|pārzin~|ieteik~); trauk~ (mazgā~|novāk~|vākšan~); bāra (letes|darb~|letē); dzeramnaud~; banket~ (apkalpo~|servē~|klā~); sanitār~ grāmatiņ~; iznes~ (ēdien~|dzērien~|pasūtījum~)`,
  lodging: `(nakts|viesnīc~) (dežurant~|administrator~); (viesu|viesnīcas) let~; (izraksti|izrakstīt) ... rēķinus ... (viesi~|izrakst~); numuriem; viesu sagaid~; kartiņ~; (reģistrē~|ierakstī~|izrakstī~|ievietot|izmitinā~|izvieto~|uzņem~|uzņemsi|sagaid~) ... ${GUESTS}; viesu (reģistrēšan~|reģistrācij~|uzņemšan~|ierašan~|izmitināšan~|izrakstīšan~|numur~|sagaidīšan~); numuriņ~; numur~ (atslēg~|sagatavo~|uzkopšan~); istab~ (atslēg~|uzkopšan~); naktsmītn~; viesnīcas (viesi|viesiem|recepcij~|vestibil~|administrat~|sistēm~); brokast~ (gatavošan~|servēšan~|zāl~|telp~); check-in; check in; nakts audit~; bagāž~ (nešan~|glabāšan~)`,
  teller: `(skaidr~) naud~; naudas (iemaks~|izmaks~|maiņ~|skaitīšan~|izsniegšan~); valūt~ (maiņ~|maiņu|pirkšan~); (iemaks~|izmaks~) ... (veikšan~|pieņem~|noform~|letes|kas~|valūt~|maksājum~); bankas kas~; seif~; banknot~; (skaita~|skaitī~) naud~; (kontu|konti|konta) atvēršan~ ... (filiāl~|klātien~); atvērsi kont~; (filiālē|pie letes) ... (klient~ kont~|maksājum~|iemaks~|izmaks~); glabātav~; bankomāt~`,
  attend: `(pārbaud~|plēš~|skenē~) ... biļet~; biļešu (pārbaud~|kontrol~|skenēšan~); (pavadī~|parādī~|ierādī~) ... (viet~|sēdviet~); sēdviet~; garderob~; atrakcij~; karusel~; slidotav~; peldbasein~; baseina (uzraudzīb~|apmeklētāj~); ${HAND} ... (slid~|dvieļ~|atslēg~|brošūr~|inventār~|slēp~|audiogid~|žeton~|skrejlap~|bukl~); ${CLEAN} ... (telp~|grīd~|zāl~|inventār~|logus|tualet~|kāpņu telp~|biroj~|dzīvokļ~); grīdas; pasākum~ (norises|viet~) ... kārtīb~; ekspozīcij~; izstāž~ zāl~; ģērbtuv~`,
  lobby: `(pieraksti|pierakstīsi|pieraksta|pierakst~|pieteikt|pieteiksi) ... (meistar~|vizīt~|frizier~|ārst~|kosmetolog~|masāž~|nodarbīb~|procedūr~|trener~|izmeklējum~); (sagaidi|sagaidīsi|sasveicin*|pamāj) ... (klientes|klientus|viesus|pacient~|apmeklētāj~|ienāk~|visus|katru); (savieno*) ... zvan~; (uzvāri|uzvārīsi|uzvāra|pagatavo) ... (kafij~|tēj~); (noskenē|skenē*) ... (kart~|abonement~); (iedod|iedosi|izsniedz|izsniegsi) ... (dvieli|dvieļus|atslēdziņ~|skapīš~);
    (sagaid~|sagaidī~|sveic~|sveicin~|sveicinā~|uzņem~|uzņemsi|pieņem~|reģistrē~) ... ${VISITORS} ... (recepcij~|reģistratūr~|vestibil~|foajē|pie ieejas|klīnik~|praks~|salon~|birojā|klubā); (recepcijas|reģistratūras|vestibila|uzņemšanas) (galds|galda|darbs|darbu|darbā); pie (recepcijas|reģistratūras|uzņemšanas) (galda|); caurlaid~ (izsnieg~|izsnied~|noform~); ${HAND} ... (caurlaid~|viesu kart~|apmeklētāju kart~); pacient~ (reģistrēšan~|reģistrācij~|kartīt~|kart~) ; (kartītes|ambulatorās kartes); sanāksmju (telp~|zāl~) ... (sagatavo~|kārto~|rezervē~); uzvār~ (kafiju|tēju)`,
  clerical: `dokument~ (reģistrāc~|reģistrē~|arhivē~|arhivēšan~|kopēšan~|skenēšan~|sagatavošan~|noformēšan~|aprit~|uzskait~); ${doing('reģistrē', 'arhivē', 'skenē', 'kopē', 'lietvedī', 'pārrakst', 'pārrakstī', 'sagatavo', 'noformē', 'kārto')} ... (dokument~|lappus~|lapas|arhīv~|lietas|līgumus|rīkojum~|protokol~|atskait~|tabul~|vēstuļu projekt~); arhīva kārto~; (raksta|rakstīt|rakstīsi|protokolē~) ... (protokol~|sapulc~); (ievadī~|ievade|ievadi|ievadīšan~) ... (datu|dati|datus|tabul~|dokument~|anket~|veidlap~); (datu|skenētu dokument~|anket~|veidlap~) ievad~; lietvedīb~; nomenklatūr~; biroja prec~ (pasūt~|iegād~); komandējum~ (noform~|organiz~)`,
  care: `(kopt|kopsi|kopj|aprūpē~|aprūpēt|mazgāt|paēdināt|barot|ģērbt|peldināt) ... (senior~|sirmgalv~|slimniek~|bērn~|pacient~|klientu mājās|iemītniek~|gulošu); (senior~|sirmgalv~|gulošu|iemītniek~|pansionāta) ... (aprūp~|kopšan~|mazgā~|ēdinā~); zāļu (izdal~|došan~|iedošan~); (injekcij~|pārsien~|asinsspiedien~|analīžu paņemšan~); (individuāl~|grup~) nodarbīb~ (pacient~|bērn~); higiēn~ procedūr~`,
  repair: `${doing('remontē', 'salabo', 'labo', 'montē', 'uzmontē', 'uzstād', 'uzstādī', 'nomain', 'nomainī', 'apkop')} ... (iekārt~|apkur~|katl~|caurul~|sūkņ~|lift~|automašīn~|auto|dzinēj~|ledusskap~|veļas mašīn~|tehnik~|skaitītāj~|logus|durvis|panel~|ventilāc~|kondicionier~|signalizāc~); (iekārt~|lift~|apkur~|automašīn~|tehnik~|kondicionier~|ventilāc~) (remont~|apkop~|montāž~|uzstādīšan~); (apkope|apkopes) un (remont~|diagnostik~); remontdarb~; metināšan~; griešan~ un krāsošan~; (matu griez~|frizūr~|manikīr~)`,
  load: `${doing('krau', 'krauj', 'izkrau', 'izkrauj', 'iekrau', 'iekrauj', 'pārvieto', 'iepako', 'sapako', 'komplektē', 'saliek', 'šķiro')} ... (krav~|prec~|palet~|sūtījum~|kast~|pakas|paku|pasūtījum~|mēbel~); (preču|sūtījumu|pasūtījumu|kravu) (komplektēšan~|iepakošan~|izkraušan~|iekraušan~|pārvietošan~|šķirošan~); (piegādāt|piegādāsi|piegādā|piegādāsiet|jāpiegādā|izvadā~|izvadāsi) ... (sūtījum~|pakas|paku|prec~|pasūtījum~|ēdien~|pārtik~|zāles) ... (klientiem|adres~|durvīm|mašīn~|auto|velosipēd~|maršrut~); (sūtījumu|paku|preču|ēdiena) piegāde ... (maršrut~|auto|adres~|mašīn~|velosipēd~); pa maršrutu; ar uzņēmuma (auto|busiņu|mašīnu); autoiekrāvēj~; noliktavas darb~`,
}
