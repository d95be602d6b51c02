import type { TopicLexicon } from '../lexicon.ts'
import { ADVISE, ANSWER, CALL, CUSTOMER, DIAL, MATTER, MEET, SOLVE, TAKE, TO_CUSTOMER } from './verbs.ts'

export const channels: TopicLexicon<'channels'> = {
  phone: `(austiņas|austiņām|austiņās) ... (galvā|ausīs|runā|sarunā*);
    # sarun~ (klausul~|pa telefonu|dienā|);
    (runā|runāsi|sarunāsies|parunāsi|parunā) ... (pa telefonu|pa tālruni|telefoniski|klausul~|balsī);
    (ceļ|cel|celsi|paceļ|pacel|pacelsi|celsiet) ... (kad|ja) (zvana|zvans|iezvanās);
    telefona otr~ galā; otr~ galā; klausules otrā galā; (līnija|telefons|tālrunis) (zvana|karsta|nokaist|skan);
    kad (zvana|zvanās|iezvanās);
    (cel|celsi|ceļ) klausuli;
    zvana daudz;
    zvanus (no|pieņem~); (avārijas |)zvanus; pa (telefonu|tālruni); telefonisk~; telefoniski; telefonsarun~; telefonzvan~; ${CALL}; zvans; zvani;
    zvaniem; zvanus; zvanu; zvanot; zvanītāj~; (pacel|pacelt|pacelsi|celt|celsi|cel|pacelsiet) ... (klausul~|telefon~|tālru~); klausul~; tālruņa zvan~; tālrunī; telefonā; telefon~;
    tālrun~; tālruņa sarun~; sarunas pa tālruni; karst~ (līnij~|tālru~); uzticības tālru~; austiņ~;
    balss; telefona; zvanu centr~; kontaktcentr~; infolīnij~; palīdzības līnij~; (apkalpošanas|klientu|diennakts) (līnij~|tālrun~)`,
  email: `(pa telefonu|pa tālruni|telefoniski|klātienē|rakstiski) un elektroniski; elektroniski un (telefoniski|klātienē|pa tālruni|pa telefonu); elektronisk~ (sarakst~|saziņ~|konsultācij~|pieteikum~ apstrād~);
    (no|uz) e-pasta kast~; (iesniedz|iesniegt|atsūta|iesūta) ... (sūdzīb~|iesniegum~|pretenzij~|pieteikum~|jautājum~) ... e-past~;
    e-pasta (vēstul~|sarakst~|ziņ~); (zvana|zvanī~) (un|vai) raksta e-past~; vēstul~; (sarakste|sarakstes|sarakstē|sarakstīsies|sarakstīties|sarakstāmies|sarakstīsieties|saraksties); sarakst~ (ar|un telefon~|un zvan~) ...; rakstu darb~; (raksti|rakstīsi) ... (pircējiem|klientiem) ...; e-?past~; epast~; mail; meil~; (elektronisk~ past~|elektronisk~ vēstul~); vēstulēm un zvan~; rakstisk~
    (pieprasījum~|jautājum~|sarakst~|saziņ~|komunikāc~|atbild~|konsultāc~);
    rakstiski; rakstveid~; sarakst~ ar (${CUSTOMER}); (zvana|zvanīs) (vai|un) raksta; (zvanus|zvaniem|zvanu) (un|vai) (rakst~|vēstul~); iesūtn~`,
  chat: `(ziņ~|raksta|uzraksta|sarakst~|saziņ~|spiež čatu|jautājum~) ... (lietotnē|aplikācijā|appā|app|mājaslapas logā);
    (sarakstīsies|sarakste|raksti|rakstīsi|sarakstīties|sarakst~) ... ... (tērzēšanas log~|čatā|čata logā|trijos lodziņos|lodziņos);
    (lodziņ~|logos|sarunu logos|sarakstēs) ... (vienlaikus|paralēli|reizē|ekrāna malā);
    (vienlaikus|paralēli|reizē) ... ... (lodziņ~|logos|sarakstēs|sarunās rakstiski);
    (tērzēšanas|čata|whatsapp|messenger) (log~|lodziņ~|ziņ~|kanāl~|sarakst~);
    čat~; tērz~; tērzēšan~; tērzētav~; live chat; whatsapp; viber~; telegram~; messenger; chat; ziņapmaiņ~; tērzē~; saruniņ~ logā; ziņojumapmaiņ~`,
  social: `(komentār~|atsauksm~|ierakst~) ... (google|facebook|feisbuk~|instagram|tīkl~|soctīkl~|vietnēs|veikalos|lietotņu veikal~|portālos|internetā);
    (privātaj~|privāt~|tiešaj~) ziņ~; dm; discord; reddit; linkedin; youtube; trustpilot; sociāl~ (tīkl~|medij~|kont~); sociālajos (tīklos|medijos); soctīkl~; facebook; feisbuk~; instagram~; tiktok~; draugiem lv; sociālo tīklu`,
  sms: `sms; īsziņ~`,
  video: `(klient~|lietotāj~|viņš|pircēj~) ... ieslēdz kamer~; (videozvanā|video zvanā|videosarunā|zoom) ... (klient~|lietotāj~|sistēm~);
    (zvan~|atzvan~|piezvan~|sazvan~) (video|ar video) (zvan~|formātā|režīmā|savienojum~|saziņ~);
    (ekrāna|ekrānu) (kopīgošan~|koplietošan~|dalīšan~); (kopīg~|koplieto~) ... ekrān~;
    (kameras|ekrāna) priekšā ... (klient~|kopā); (caur|ar|pa|kamerā|kameras priekšā|tīmekļa) (kameru|kamer~);
    (redz|redzēs|redzēsi) ... (ekrānā|kamerā|caur kameru);
    videolink~; zīmju valod~ ... (ekrān~|kamer~);
    (piezvan~|zvan~|sarun~) videozvan~; videozvan~; video zvan~; pa video; ekrāna koplietošan~; video (vai|un|kā arī); (e-past~|tālru~|telefon~|čat~|klātien~) ... (vai|un|dažkārt|reizēm|arī|pa) video; pa video; video ar ekrān~; video (savienojum~|savieno~|formāt~|vizīt~); video ?(zvan~|konsultāc~|saziņ~|sarun~|identifik~|tikšan~|saruna); videozvan~; videosarun~; videokonferenc~; videokonsultāc~; zoom; teams; videosaziņ~; videosaite; pa video`,
  mail: `e-pastā un pa pastu; (sūdzīb~|iesniegum~|pretenzij~|atbild~) ... pa pastu;
    (ar|uz) pastmark~;
    (papīra|parast~) (vēstul~|past~);
    vēstul~ ar (marku|pastmarku); (pa|ar) parasto pastu; papīra vēstul~; (vēstules|vēstulēm) (jā|un vēstules) ... ar marku; vēstul~ un faks~; papīra vēstul~; parasto pastu; pa parasto pastu; aploksn~; (pa|vēstul~ pa) past~; pa pastu; pasta (sūtījum~|korespond~|vēstul~); e-past~ un pastu; e-pastu un pastu; parast~ past~; fakss; faks~; papīra (dokument~|vēstul~|form~)`,
  'in-person': `(ienāk|iegriežas|ierodas|atnāk) pie mums (ielā|birojā|* ielā|* birojā|klātienē|centrā|filiālē); (uz pārējo|uz vietu|pie pārējiem|pie lietotāj~) (aizbrauksi|brauksi|brauc|dodies|dosies); pie (viņa|viņas|viņiem|klienta) (autopark~|uzņēmum~|saimniecīb~|biroj~|veikal~|objekt~);
    (pie|aiz) (pieņemšanas|informācijas|info|uzziņu|reģistrācijas|uzņemšanas|servisa|klientu|apkalpošanas|konsultāciju|palīdzības|biļešu) (galda|galdiņa|letes|punkta|lodziņa|stenda|pults);
    (info|informācijas|uzziņu) (punkt~|stend~|kiosk~|galdā); (leti|letes darbu) (vad~|pieskat~|apkalpo~);
    (apskat~|apstaig~|pārbaud~|izstaig~|izmēģin~) ... ar (klientu|pircēju|nomnieku|viesi|pasūtītāju|īpašnieku); kopā ar (klientu|pircēju|nomnieku|viesi) ... (apskat~|apstaig~|pārbaud~|izstaig~);
    (izsnie*|izdod|izdodi|izdosi|iedod|iedosi|pieņem|pieņemsi|pieņemt) ... (busu|busus|auto|automašīnu|mašīnu|mašīnas|velosipēd~|inventār~|atslēg~|slēpes|slidas|dēļus|instrument~|tehniku|paciņ~|rokassprādz~|aproc~|caurlaid~|dvieļ~) ...;
    pieņem~ (auto|mašīn~|velosipēd~|iekārt~|ierīc~|telefonus|preci|preces|apavus|drēbes|dator~) (remont~|servis~|apkop~|pie|garantij~|atpakaļ|diagnostik~);
    (cilvēk~|klient~|apmeklētāj~|iedzīvotāj~|pircēj~|viesi|ceļotāj~|senior~) (kas|kuri|kurš) (atnāk~|atnākuš~|ieradu~|ierodas|ienāk~|iegriež~|pienāk~|stāv~|sēž);
    (cilvēk~|klient~|apmeklētāj~|iedzīvotāj~|pircēj~|viesi|vecāki|student~|senior~) ... (nāk|ienāk|atnāk|ierodas|griežas) pie (tevis|jums);
    (nāk|ienāk|pienāk|atnāk|iegriežas|ierodas) (pie tavas letes|pie mums birojā|pēc padoma|ar sūdzīb~|ar jautājum~|ar pasi|ar čeku|ar preci);
    (tirgo~|pārdo~|izsnie*|apmain~|noformē~|kārto~|palīdz~|skaidro~) ... klātienē;
    (izbrauc~|brauc~|dodies|dosies|doties|dodas) pie (klient~|pircēj~|abonent~|iedzīvotāj~|lietotāj~);
    (seju pret seju|vaigu vaigā|stāv tev pretī|sēž tev pretī); kas (tev|jums) (uzdod|jautā) ... (zālē|pie ieejas|pie vārtiem); (cilvēki|klienti|apmeklētāji|iedzīvotāji|pircēji|viesi) ... (nāk|nāks|stāv|stāvēs|sēž|ienāks|pienāks|pienāk) ... (lodziņ~|let~|galda|pretī|priekšā|kases|kabinet~|centr~);
    (lodziņā|pie lodziņa|pie letes|aiz letes) ... (apkalpo~|konsultē~|kārto~|palīdzē~|skaidro~|pieņem~);
    (nāk|nāks|pienāk|ierodas) pie (jūsu|tava|mūsu) (galda|letes|lodziņa|stenda);
    (klātienē|klātien~) ... (${CUSTOMER}|konsultēs~|konsultē~|apkalpo~|pa tālruni|pa telefonu|telefon~|tālrun~|e-past~|zvan~|attālināti|čat~|rakstiski);
    (${CUSTOMER}|${ADVISE}|${ANSWER}|${TAKE}|${MEET}|saziņ~|novēršan~|palīdzīb~|atbalst~|apkalpošan~|konsultēšan~|pieņemšan~|nodaļās|tālruni|telefonu|telefoniski|pastu|pastā) ... klātienē; klātienes (klient~|apkalpošan~|konsult~|tikšan~|vizīt~|saziņ~); (klient~|viesu|apmeklētāj~|pacient~|pircēj~|viesus)
    (uzņemšan~|pieņemšan~|sagaidīšan~|apkalpošan~ (veikal~|filiāl~|salon~|klātien~|centr~|zāl~|birojā|uz vietas));
    (${MEET}|pieņemt|pieņemsi) ...
    (viesus|apmeklētāj~|pacientus|pircējus|pircējs|viesi|klientus|klientes); pie (informācijas |klientu |apkalpošanas |veikala |biļešu |uzņemšanas |servisa |)(kases|letes|reģistratūras|recepcijas|loga|lodziņa); (cilvēki|klienti|pircēji|pasūtītāji) ... (atnes|atnesīs|atved|ienāk|atnāk);  aci pret aci; personīgi (apkalpo~|konsultē~|sagaid~|satiek~|tiek~); klātienē pie; (gan|un|vai|arī) klātienē; (pie|apmeklēt|apmeklēsi|vizīt~|tikšan~ ar|tiksies ar|tikties ar) (jaun~ |esoš~ |mūsu |)(klientiem|klienta|klientu|pircējiem|partneriem); vizītes pie; (klienti|apmeklētāji|iedzīvotāji|pircēji|cilvēki) (kas |kuri |)(nāk|ienāk|iegriežas|atnāk|iegriezīsies|ierodas|apmeklē|stāv); tirdzniecības zāl~; (apkalpo~|apkalpošan~) ... (veikalā|salonā|filiālē|zālē|centrā klātienē)`,
  abstain: `e-past~ un internet~; internet~ un e-past~; (office|excel|word|outlook|datorprasm~|datora) ... e-past~ (lietošan~|programm~|un);
    (telefon~|tālruņ~|zvanu) līnij~ (uztur|pieņem|apkalpo|nodrošina|pārņem) ...; (iekšēj~|savstarpēj~) (jautājum~|saziņ~|lietas) ... ... (slack|čatā|teams|čats); (ar hr|ar kolēģ~|ar komand~|ar vadītāj~) ... (video|videozvan~|zoom|čatā|teams); (tos|tās|tur) (neuzdod|nejautā|neprasa) ...; pie (klient~|pircēj~) (nebrauc|nebraucam|nebrauksi|nav jābrauc);
    ${DIAL} ... (kurjer~|šofer~|autovadītāj~|noliktav~|piegādātāj~|kolēģ~|ražotāj~|grāmatved~|meistar~|ceham|depo|veikala vadītāj~|policij~|112);
    (telefon~|tālru~|zvan~|zvanus|čat~|e-past~|balss zvan~|klausul~) ... (plānojam|ieviesīsim|slēdzām|likvidējām|atteicāmies|nākamgad|izslēdzām|atslēdzām|vairs nav|nelietojam|neizmantojam|neceļam|nepaceļam|nav vispār);
    (telefon~|tālru~|zvan~|zvanus|čat~) ... (izņēmum~ kārtā|izņēmuma gadījum~|ārkārt~);
    (pa telefonu|pa tālruni|telefoniski|zvan~|zvanus|klausul~|čatā|čatu) ... ... (runā|atbild|pieņem|veic|dara|uzņemas|apkalpo|ceļ|kārto|nodarbojas|pārņem) (kolēģ~|cit~|cita|veikal~|salon~|robot~|partner~|zvanu|otra|drošīb~|filiāl~|administrator~);
    (zvani|zvanus|e-pasti|vēstules|čati) (nonāk|aiziet|pāriet|pārvirz~|novirz~) ... (cit~|nodaļ~|partner~|kolēģ~|robot~);
    (kolēģ~|cita komanda|cita nodaļa|cits|saloni|veikali|zvanu grupa|zvanu centrs|robots|bots) ... (pieņem|atbild|runā|apkalpo) ... (zvan~|telefon~|tālru~|čat~);
    (līgum~|vienošan~|apliecinājum~|iesniegum~) ... (rakstiski|rakstveid~); (dari|dara|strādā|darbs) ... no (sava |)(telefona|mobilā); telefons ar (neierobež~|pieslēgum~|tarif~);
    (zvanām|piezvanām|zvanīsim|paziņojam) (tev|jums|dienu|stundu|iepriekš); (nav|bez|nekād~|bez liek~) ... kamer~; kameras nav;
    (īsi|īss|mācību|apmācību|ievada|ierakstīt~|pamācoš~|#) video ...; video (pamācīb~|instrukcij~|materiāl~|nodarbīb~|kurs~|ierakst~|novēroš~|stāst~|par); videonovēroš~;
    (pārdodam|tirgojam|tirgo|pārdod|ražojam|remontējam) ... (telefonus|faksus|kameras|austiņas|tālruņus) ...;
    (zvanus|zvanu|telefonu|čatu|e-pastus) (pieņem|apkalpo|uztur|atbild|nodrošina) (ārēj~|cit~|partner~|kolēģ~|zvanu centr~|robots|bots) ...; klausul~ nebūs jāceļ; (telefon~|tālru~) un bankas kont~; rakstiet ... (telegram|whatsapp); zvani (mums|man|guntim|vadītāj~) ...; (tālruni|tālruņus|telefonu|zvanus|zvaniem|čatu|čatus|e-pastus|e-pastiem|klausuli) ... (apkalpo|pieņem|atbild|uzņemas|dara|paceļ|ceļ) ... (partner~|cit~|kolēģ~|robot~|bot~|aģentūr~|nodaļ~|ārpakalpojum~|sekretār~); (piedāvājam|nodrošinām|izsniedzam|dodam|iedodam|saņemsi|apmaksājam|apmaksāts) ... (telefonu|tālruni|mobilo|mobilais telefons); (raksti|rakstiet) mums ...; telefonus; (saplīsuš~|bojāt~|salabo~|labo~|remontē~|pārdo~|tirgo~) ... (telefon~|tālruņ~); (aicinā~|uzaicinā~|uz pārrunām|uz interviju) ... (telefoniski|tālrun~|e-past~|pa tālruni); (nekad|ne) ... (nesazināmies|neprasām|nerakstām) ... (telegram~|whatsapp|viber); (nesazināmies|nesazinās|nerakstām) ... (telegram~|whatsapp|viber|messenger); (čat~|ziņ~) ... dara robot~; motivācijas vēstul~; pateicības vēstul~; (cv|pieteikšan~|sūti|sūtīt|sūtiet|atsūti|atsūtiet|iesniegt|iesniedz|iesniedziet|pieteikties|piesak~|piesakies|piesakieties|zvaniet|rakstiet|pajautā|sazinieties|sazināsimies|jautājum~
    gadījumā|kontaktpersona|papildu informācija|lūdz~|uzziņām) ... (e-?past~|pa e-pastu|pa
    tālruni|tālrun~|telefon~|zvan~|whatsapp|pa pastu|viber|facebook); (sazināsimies|sazināties ar (tevi|jums|kandidāt~)) ... (telefoniski|tālrun~|e-past~|pa tālruni|pa telefonu); e-?past~ (adres~|uz|cv|adresi);
    (izvēlēt~|uzaicināt~|kandidāt~|pretendent~) ... (telefoniski|pa tālruni|zvanīsim|piezvanīsim|sazvanīsim|e-pastu sazināsimies); (zvanīsim|piezvanīsim|sazvanīsim|pārzvanīsim|zvaniet|piezvani mums|zvani mums|zvani uz|zvani pa (tālruni|telefonu)|zvanī~ ... (pa (tālruni|telefonu)|tālruni|telefonu|numuru) #|(tālruni|telefonu|tālrunis|telefons|telefoniski) #|pa (tālruni|telefonu) #|(raksti|sazinies|zvani) (mums|uz|pa e-pastu)|zvanot uz|pieteikties zvanot);
    (darba|mobil~|dienesta|korporatīv~|uzņēmuma|apmaksāt~) (tālrun~|telefon~|sakari|sakarus); mobil~
    (tālrun~|telefon~|sakar~|lietotn~|internet~); tālruņa (numur~|nr|intervij~|operator~ uzņēmum~); telefona numur~; (klient~|mūsu) ... (zvanu centr~|kontaktu centr~) (numur~|tālru~); tālrunis # ;
    telefonintervij~; (intervij~|pārrunas|sarunas|apmācības|apmācīb~) ... (klātienē|pa tālruni|pa
    telefonu|video|zoom|teams); klātienes (interv~|pārrun~|apmācīb~); (klātienē|klātienes) (interv~|pārrun~|apmācīb~);
    darbs klātienē; (zvan~|zvanus|telefon~|tālrun~) ... (${ANSWER}|${TAKE}) (cit~|kolēģ~|administrator~|biroj~|saimniec~|sekretār~); (${ANSWER}|${TAKE}) (cit~|kolēģ~|administrator~|biroja) ...; nezvana ...; tālrunis nav; zvanu (nav|nebūs) *; zvanu nav; bez zvan~; tālruņ~ (veikal~|tirdzniec~|aksesuār~|remont~); sociāl~ (garantij~|tīklu
    mārketing~|pabalst~|nodokļ~|apdrošināšan~|atbildīb~|darbiniek~|aprūp~|mediju
    speciālist~|dienest~|pakalpojum~|tīklu satur~); seko mums ...; sociālo garantij~; motivācijas vēstul~;
    (word|excel|outlook|internet~) ... e-?past~; e-past~ (piegād~|server~|kast~|pakalpojum~|mārketing~); latvijas past~; pasta
    (nodaļ~|indekss|zīm~|piegād~|operator~|iel~); kursu; zvanīs tev; gaidām tavu
    zvanu; tiks kontaktēti; pasta ielā; patīkam~ balss; balsi; tevi gaid~ ...; darba telefon~`,
}

export const direction: TopicLexicon<'direction'> = {
  inbound: `(kāds|kāda|viņš|viņa|klients|cilvēks|šoferis|pārdevēja|kaimiņš|viesis|saimnieks|īpašnieks|pircējs) (zvana|raksta|iezvanās|uzraksta|piezvana) ...;
    (zvans|zvani|zvanu|ziņas|ziņa|jautājumi|vēstules|pieteikumi|e-pasti) ... (nāk|pienāk|ienāk|iekrīt|nonāk|atnāk|pienāks|ienāks) ...; skan ... (telefon~|tālru~); (telefons|tālrunis) ... (skan|zvana|iezvanās|neklus~);
    (sazvana|uzmeklē|meklē|atrod) (tevi|mūs|tieši tevi); pats mūs (uzmeklē|atrod|sazvana); (noskaidro|uzzina|prasa|jautā|apjautājas) (pie tevis|tev|mums);
    (ziņo|piesaka|piesakās|vēršas|sūdzas|jautā|prasa|vaicā|piezvana|uzraksta) ... (iedzīvotāj~|klient~|pircēj~|īrniek~|cilvēk~|abonent~|pasažier~|lasītāj~);
    (iedzīvotāj~|klient~|pircēj~|īrniek~|abonent~|pasažier~|lasītāj~|mājsaimniec~) ... (ziņo|piesaka|piesakās|vēršas|sūdzas|vaicā|meklē palīdzību);
    (pats|pati|paši) (nevienam |nekad |klientiem |)(nezvani|nezvanīsi|nezvanām) ...;
    (visi|zvani|jautājumi|pieteikumi) ... (nonāk|nonāks|atnāk|krīt) pie (tevis|jums);
    (zvana|zvanu|zvanītāju) (daudz|nepārtraukti|bieži|visu dienu);
    kad (zvana|iezvanās|piezvana|uzraksta|raksta);
    (pastkast~|iesūtn~|rind~) ... (pieaug|pildās|piepildās|gaida|pilna|uzkrāj~|jāiztukšo);
    (iztukšo|iztukšosi|izstrādā|izstrādāsi|izstrādājat|apstrādā) ... (pastkast~|iesūtn~|elektronisko pastu|e-pastu|rindu);
    (ceļ|cel|celsi|celt|pacel|pacelsi|paceļ) (klausuli|telefonu|tālruni);
    un tu cel;
    (cilvēk~|klient~|pircēj~|pasažier~|saimniek~|autovadītāj~|iedzīvotāj~) ... (zvana|raksta) ...; pieņem ... zvan~; (zvana|piezvana) mums; mums (piezvana|zvana|raksta); (pieņem~|saņem~) ... zvanus; zvana vai raksta; zvana un raksta; (ienāk~|atnāk~) (pie tevis|biļet~); (izsaukum~|pasūtījum~|rezervācij~|pieteikum~|avārij~) pieņemšan~; (${TAKE}|${ANSWER}) ... (izsaukum~|pasūtījum~|rezervācij~|pieteikum~); (sūta|iesūta|atsūta|piesūta|piesaka|pasūta) ... (pasūtījum~|pieteikum~|jautājum~|ziņ~|vēstul~|e-past~); (kam|kuram|kurai|kuru) (viņi|klienti|cilvēki|lietotāji|pircēji) (zvana|raksta|jautā|sūdzas); (atbildes|atbilžu) ... (klientiem|pircējiem|zvanītājiem|lietotājiem|jautājumiem|e-pastiem|vēstulēm); ienākoš~; ienākošo; ienākošie; ienākošajiem; saņemt~ (${MATTER});
    (${ANSWER}|${TAKE}|${SOLVE}) ... (${MATTER}|${TO_CUSTOMER}|${CUSTOMER});
    (${CUSTOMER}) (jautājum~|pieprasījum~|sūdzīb~|pieteikum~|zvan~ pieņemšan~|vēstul~|zvaniem|ziņām|ziņojum~); (${MATTER}) (pieņemšan~|reģistrēšan~|izskatīšan~|apstrāde|apstrādi|risināšan~|novēršan~);
    (${ADVISE}) ... (${CUSTOMER}); (${CUSTOMER}) (konsultēšan~|apkalpošan~ pa|informēšan~|atbalst~) ...; (${CUSTOMER}|cilvēki) ... (zvana|raksta|vēršas|jautā|prasa|sūdzas|grib zināt|piezvana|uzraksta); (kas|kuri) (mums |)(zvana|raksta|vēršas|jautā|prasa|sūdzas); pirmais (kontakt~|balss|cilvēks); kontaktpunkt~; (tev|mums|tie|visi|viņi) (zvana|raksta|zvanīs|rakstīs); (zvana|raksta) mums; paceļ ... klausul~; pacelsi ... ; klausul~ (pacel~|cel~); konsultēšan~ pa (tālruni|telefonu); informatīv~ (tālru~|dienest~); (sniegt|sniegsi|sniedz|sniegšan~) ... (informācij~|konsultācij~|palīdzīb~|atbalst~) ... (${CUSTOMER})`,
  outbound: `(uzgriez|uzgriezt|uzgriezīsi|uzgriežam) ... numur~; (dzird|dzirdēs|sadzird) tavu balsi; (iedodam|iedosim|saņemsi|saņem) ... (vārdus|sarakstu|numurus|kontaktus) ... (cilvēk~|klient~|);
    (pieprasi|pieprasīsi|pieprasīt|palūgsi|izprasi) ... (dokument~|dat~|rādījum~|paskaidrojum~|anket~); (turi|turēsi|turēt|turam) ... lietas kursā;
    (zvani|zvanīsi|zvanīt|piezvani|piezvanīsi|piezvanīt) ... (dienu pirms|pirms vizītes|pēc operācijas|pēc pirkuma|pēc remonta|pēc sarunas|ja (mašīna|kas|krava|piegāde|sūtījums|auto)|kad (gatav*|auto|prece|sūtījums|remonts));
    (sazvani|piezvani|sazvanīsi|piezvanīsi|piezvana|sazvana) (ja|kad) ...;
    (pēc|pirms) (piegādes|pirkuma|uzstādīšanas|remonta|vizītes|montāžas) (zvani|zvanīsi|piezvani|piezvanīsi|jautā|pajautā|uzzini) ...;
    (atgūsi|atgūt|atgriezīsi|atgriez) ... (klient~|abonent~) ...;
    (zvani|zvanīsi|zvanīsiet|zvanīt|piezvani|piezvanīsi|apzvani|apzvanīsi) ... (pēc saraksta|pēc datubāzes|un aicinā*|un piedāvā*|un uzzin*|un pajautā*|un noskaidro*|kas nav|kuri nav|jaunajiem|potenciāl~);
    (aptaujā*|aptauju*|uzrunā*|intervē*) ... (klient~|iedzīvotāj~|respondent~|cilvēk~) ... (pa telefonu|pa tālruni|telefoniski|);
    (meklē|meklēsi|piesaisti|piesaistīsi|uzrunāsi|atrast|atrodi|atradīsi) ... (jaunus klientus|jauniem klientiem|pircējus|sadarbības partnerus|interesentus|pasūtītājus) ...;
    (atgādināsi|atgādini|atgādināsiet) ... (parādniek~|par rēķin~|par parād~|nemaksātāj~|par vizīt~|par termiņ~);
    pirmais (zvani|piezvani|sazinies|uzruni|raksti) ...;
    (sazvani|sazvanīsi|uzmeklē|uzmeklēsi|apzvanīsi|apzvani) ... (klient~|saimniek~|tos|parādniek~|abonent~|lasītāj~|iedzīvotāj~);
    (sarunā|sarunāsi|pieteiksi|norunā|norunāsi) ... (tikšan~|vizīt~) ... (pārdevēj~|konsultant~|aģent~|pārstāv~);
    (uzmeklē*|sazvan*|apzvan*) ... (saimniek~|īpašniek~|ģimen~|iedzīvotāj~|pasūtītāj~|klient~);
    pēc (pašu|savas) iniciatīvas;
    (pajautā*|apjautāj~|noskaidro*|painteresē*) ... (ģimen~|klient~|pircēj~) vai;
    (ej|iesi|ejat|strādā~) ... (pa|pēc) sarakst~;
    (pārzvan~|atzvan~|apzvan~) ...; pārzvanīt; atzvanīt; proaktīv~ ... (brīdin~|sazin~|informē~|zvan~|paziņo~); pirmais (zvani|zvanīsi|sazinies);  (izsūt~|jāizsūta|nosūt~) ... (brīdinājum~|paziņojum~|atgādinājum~); atgādinājum~ zvan~; (pats|pati|paši) (zvanīsi|zvani|zvanāt); (zvani|zvani arī|piezvani|atzvani|pārzvani|zvanīsi) (klientiem|abonentiem|pacientiem|biedriem|pircējiem|īrniekiem|viesiem|ziedotājiem|parādniekiem) ...; (atgādini|atgādināsi|paziņo|paziņosi|brīdini) (klientiem|abonentiem|pacientiem|biedriem|pircējiem) ...; (pats|pati|paši) (zvani|zvanīsi|zvanām) ...; (zvana|piezvana|zvani|piezvani) (lai|pēc saraksta|viņiem|pacientiem|klientiem|visiem|katram); (informē|informēsi|brīdini) (klient~|pircēj~|pasažier~) ... (par|ja|kad) (kravu|kravas|piegād~|statusu|izmaiņ~|kavē~); (zvani|zvanīsi|zvanīsiet|zvanīt|piezvani|piezvanīsi|piezvanīt|pazvani|pazvanīsi) (viņiem|tiem|tām|cilvēkiem|mūsu klient~|visiem|katram|dzīvokļu|māju|respondent~); (informē~|brīdinā~|brīdināsi|paziņo~|informēšana) ... par (kavē~|aizkavē~|kavējum~|nokavē~); izejoš~; izejošo; izejošie; (aktīv~|aukst~) (zvan~|pārdošan~ pa); (aktīvi|aktīvie|aukstie|auksto|aktīvo) (zvan~|zvani|zvanu);
    (${DIAL}) ... (${TO_CUSTOMER}|esoš~|potenciāl~|jauniem); (apzvan~|apzvanī~) ... (${CUSTOMER}|īpašniek~|saraks~|respondent~|parādniek~|dalībniek~); (${TO_CUSTOMER}) (${DIAL}); (pats|pati|paši|tu pats|tu pati|mēs paši) (piezvan~|zvan~|piezvanī~|zvanī~|apzvan~); zvani (esošajiem|potenciālajiem) klient~; sazināties ar
    (esoš~|potenciāl~) ... klient~; telemārketing~; pārdošan~ pa (tālruni|telefonu); klientu apzvanīšan~;
    (klient~ |)apzvan~; apzvanīt; apzvanīšan~; atzvan~; aptauj~ pa (tālruni|telefonu); proaktīv~ (saziņ~|zvan~|sazināt~); (atgādinā~|atgādinājum~) zvan~; (zvan~|zvanī~) (ar piedāvājum~|par parād~|lai (noskaidro~|uzaicin~|saskaņo~|piedāvā~|atgādin~)); (sazvan~|sazvanī~) (${CUSTOMER}|klient~)`,
  'only-inbound': `tikai ienākoš~ ...; (paši|pats|pati|svešiem|svešiem cilvēkiem|klientiem|nevienam|ārup|uz āru|nevienam pirmais) ... (nezvani|nezvanīsi|nezvanām|nezvanīsim|nezvanāt|nezvanīsiet|nav jāzvana|nebūs jāzvana);
    (nezvanām|nezvanīsi|nezvani) (paši|pats|pati|klientiem|nevienam|svešiem|pirmie|ārup); (izejoš~|aukst~) zvan~ (nav|nebūs|neveic~|neveiksi)`,
  'only-outbound': `tikai izejoš~ ...; ienākoš~ ... (nav|nebūs|nepieņem~|neapkalpo~|pieņem (salon~|cit~|cita|kolēģ~|veikal~|zvanu|robot~|partner~|filiāl~))`,
  both: `(pieņem~|atbild~) ... ... un (informē*|brīdin~|paziņo~) ... (ja|kad|par|klient~) ...;
    (no rīta|rītos|priekšpusdienā|dienas pirmajā pusē) ... ... (zvana|pieņem~|atbild~|raksta) ... ... (pēcpusdienā|vakarā|pēc pusdienām|otrajā pusē) ... (zvani|zvanīsi|piezvani|piezvanīsi|piezvanīsiet|zvanīsiet|sazvani|apzvani) ...;
    (pieņem~|atbild~) ... ... un ... (atzvan~|zvanīsi|pārzvan~|sazvan~|piezvan~|zvani) ... (tiem|pats|pati|paši|klientiem|kas|kuri|kurus);
    (zvanus|zvaniem) ... (saņemsi|pieņemsi|atbildēsi) ... (veiksi|pats zvan~|pati zvan~);
    (reizēm|dažreiz|te) (zvana|zvanīs) (tev|mums|viņi|klienti) ... (reizēm|dažreiz|te) (tu|pats|pati|zvani|mēs);
    gan (atbild*|pieņem*|cel*|uzklaus*|atraksti*) ... ... gan (pats|pati|paši|arī) ... (zvan*|sazvan*|piezvan*|raksti*|uzmeklē*|sazin*);
    (reizēm|brīžiem|te|citreiz|dažreiz) (klients|klienti|viņi|zvana|raksta|tev) ... ... (reizēm|brīžiem|te|citreiz|dažreiz) (tu|pats|pati|jūs|mēs|zvani);
    (zvani|zvanus) ... (pieņem*) ... (pats|pati|paši) ... (zvan*|sazvan*|piezvan*);
    ienākoš~ (un|gan) izejoš~; ienākoš~ gan ... izejoš~; izejoš~ (un|gan) ienākoš~; gan (ienākoš~|pieņem~) ... gan ... (izejoš~|zvan~);
    (pieņemt|atbildēt uz) un veikt ... zvan~; (pieņem~|atbild~) ... (zvan~|zvanus) un (pats|pati|paši) zvan~; zvan~ (abos|abos virzienos); abos virzienos`,
  abstain: `(bez|nav|nekād~) ... (aukst~ zvan~|izejoš~ zvan~|pārdošan~|aktīv~ pārdošan~|telemārketing~|aktīvo
    zvanu|auksto zvanu|izejošo zvanu); (auksto|aukstie|aktīvo|izejošo|izejošie|aukstu) (zvanu|zvani|zvanus) ... (nav|nebūs|netiek|neveic~|neved~|nedarām); ienākoš~ ... (${ANSWER}|${TAKE}|apkalpo~|rūpējas) (cit~|kolēģ~|citi|cita); ienākoš~ (nav|nebūs|neapkalpo~|nepieņem~); (izvēlēt~|uzaicināt~|kandidāt~|pretendent~|sazināsimies) ... (${CALL}); (zvanīsim|piezvanīsim|sazvanīsim|pārzvanīsim|zvaniet|zvani mums|piezvani mums|piezvani|zvani (un|uz|pa)|pieteikties zvanot)`,
}

/** Customers who come to the worker. */
export const visitors: TopicLexicon<'visitors'> = {
  yes: `(klientus|apmeklētājus|viesus|pircējus|pacientus|cilvēkus|iedzīvotājus|pasažierus|klientes) (${MEET}); (${MEET}|apkalpo~|pieņem~|konsultē~|konsultēsi) ... klātienē; klātienē ... (${MEET}|apkalpo~|konsultē~|konsultēsi); (pie|aiz) (informācijas|klientu|apkalpošanas|veikala|biļešu|uzņemšanas|reģistratūras|recepcijas|servisa|bāra|pasta|bankas|ieejas) (letes|kases|lodziņa|galda); (cilvēki|klienti|pircēji|pasūtītāji) ... (atnes|atnesīs|atved|ienāk|atnāk|nāk uz vietas|ieies);(${CUSTOMER}) (uzņemšan~|pieņemšan~|sagaidīšan~); (${MEET}) ... (${CUSTOMER}|klientes); (pie|aiz) (kases|letes|lodziņa|reģistratūras|recepcijas|uzņemšanas galda); (recepcijā|reģistratūrā|uzņemšanā|kasē); (klienti|apmeklētāji|iedzīvotāji|pircēji|cilvēki|pacienti|viesi) (kas |kuri |)(nāk|ienāk|iegriežas|atnāk|ierodas|apmeklē); apmeklētāj~; (apkalpo~|apkalpošan~|konsultē~|konsultēšan~|pieņem~|pieņemšan~) ... (klātienē|filiālē|veikalā|salonā|zālē|pie letes); klientu (pieņemšan~|apkalpošan~) (klient~ centr~|klātienē|filiāl~|veikal~|salon~|zāl~); kases (aparāt~|darb~|operācij~); tirdzniecības zāl~; izstāžu zāl~`,
  abstain: `(mājas lap~|vietn~|lapas|portāl~|platform~|tīmekļ~|e-veikal~|internetveikal~) apmeklētāj~; pasākum~ apmeklē~; apmeklēt (kursus|seminār~|apmācīb~)`,
}

export const setting: TopicLexicon<'setting'> = {
  'call-centre': `zvanu centr~; kontaktu centr~; kontaktcentr~; zvancentr~; klientu (apkalpošanas |atbalsta |kontaktu
    |informācijas |)centr~; call center; informatīv~ (centr~|dienest~)`,
  office: `birojā; biroja; biroj~; ofis~; centrālais birojs`,
  'counter-or-store': `veikalā; filiālē; salonā; pie (kases|letes); recepcijā; reģistratūrā; viesnīcā;
    tirdzniecības zālē; klientu centrā klātienē`,
  home: `attālināt~ darb~; no mājām; mājas birojā; strādā attālināti`,
  field: `izbraukum~; pie klienta; komandējum~ pie klient~; darbs uz ceļa; reģionā pie klient~`,
  abstain: `pieredze ... (zvanu centr~|kontaktu centr~|biroj~); biroja (program~|tehnik~|prec~); ms
    office; microsoft office`,
}
