import type { TopicLexicon } from '../lexicon.ts'
import { chosenTimes, dutyCalls, notTold, onEvenings, onNights, swapped } from './told-shifts.ts'
import { FEAST } from './turns.ts'

export const shifts: TopicLexicon<'shifts'> = {
  turn: `pārmaiņus; pamīšus; mijas; katru otro nedēļu; nākamajā nedēļā; mainās`,
  begin: `(strādāsi|strādā|darbs|maiņa|vajag|sākums|dežūra) (tikai |būs |)(pēc|no);
    darba sākums;
    maiņas sākums;
    dežūras sākums;
    (sāc|sāksi|sākat|sāksiet|jāsāk) (strādāt |darbu |maiņu |)(plkst|ap plkst|pulksten);
    (maiņa|darbs|darba diena|diena) (sākas|sāksies) (plkst|ap plkst|pulksten|ap|)`,
  day: `(sešos|septiņos|astoņos|deviņos|pusseptiņos|pusastoņos|pusdeviņos|pusdesmitos) ... (ieslēdz|sāc|sāksi|sākas|sākam|esi klāt|jābūt klāt|pieslēdzies);
    (divos|trijos|četros|piecos|pusčetros|puspiecos|pussešos|pustrijos) ... (izslēdz|beidz|beidzam|esi mājās|ej mājās|ej uz mājām|aizver|brīvs|brīva);
    (beidzam|beidz|izslēdz|aizver) ... (divos|trijos|četros|piecos|pusčetros|puspiecos);
    diena nakts; diena ... nakts ... brīv~;
    (sākam|sāc|sāksi|sākas|nāc|ierodies) ... (sešos|septiņos|astoņos|deviņos|pusastoņos|pusdeviņos|pusseptiņos);
    (beidzam|beidz|beidzas|ej mājās|dodies mājās|esi brīvs) ... (divos|trijos|četros|piecos|pusčetros|puspiecos|pussešos|trīs|četriem|pieciem);
    (tikai|vien|strādā~|darbs) dien~ laikā; pa dienu; līdz pusdienlaikam; dienišķ~ darba laik~;
    (rīta|agrā|agrās) (cēlien~|cēliens|maiņ~|stund~); rīta putn~;
    biroja (stundās|laikā); darba laikā darbdienās;
    no (sešiem|septiņiem|astoņiem|deviņiem) (no rīta |rītā |)līdz (divpadsmitiem|vieniem|diviem|trijiem|četriem|pieciem|sešiem) ...; no (sešiem|septiņiem|astoņiem|deviņiem) līdz (pieciem|četriem|sešiem); parasta biroja diena; sešos no rīta; astoņos no rīta; septiņos no rīta; rīti nākam~ vakari; (gan |)dienā (un|gan|vai) naktī; gan dienā; pa dienu; (tikai |)darbdien~ (rītos|no rīta); p (–|-) pk; pirmd~ (–|-) piektd~; no rīta (līdz|un) pēcpusdien~; (rīta|dienas) un (vakara|nakts|pēcpusdienas); rīt~ un vakar~; dien~ maiņ~; dienas maiņ~; dienasmaiņ~; rīta maiņ~; rīta un vakara maiņ~; pirmā maiņ~; darba
    dienās (no |plkst |)# *; darba dienās; darbdienās; darbdien~ (no|plkst|pa dienu);  (strādā~|darbs|darba laiks) (tikai |)dienas laikā; pirmdien~ līdz piektdien~; pirmdien~ - piektdien~; p-pk; p -pk;
    pirmdiena-piektdiena; no pirmdienas līdz piektdienai; biroja darba laik~; normāls darba laiks darba
    dienās; no rīta; rītos`,
  evening: `pēc (trijiem|četriem|pieciem|sešiem|15|16|17|18) (pēcpusdienā|vakarā|dienā);
    ${onEvenings};
    (pēc|no|ap) (plkst |pulksten |)(pieciem|sešiem|septiņiem|četriem|17|18|19) vakar~;
    (strādā~|sāc|sāksi|sākam|darbs|maiņa|dežūra|vajag|meklējam) ... pēc (darba dienas beigām|pieciem|sešiem|septiņiem);
    vakara (cēlien~|stundām|stundas|stundās|daļ~|komand~|kolēģ~|operator~|līnij~);
    (vēl|vēlu) vakar~; (vēlajās|vēlās) (stundās|maiņās|pēcpusdienās);
    (kad|pēc) (citi beidz darbu|visi iet mājās|saulriet~|panorāmas|ziņām);
    (beidz*|izslēdz*|slēdz*) ... (desmitos|vienpadsmitos|deviņos|pusnaktī|pusnakti);
    (sākas|sākums|sāc|sāksi) ... (trijos|četros|piecos|pusčetros|puspiecos|pussešos) (pēcpusdienā|dienā|vakarā|);
    kad (citi|pārējie|visi) ... (mājās|mājup|vakariņo|beidz darbu);
    pēc vakariņām (strādā~|sāk~|pie telefona);
    (vakara|vakaru) dežūras; nākam~ vakar~; vienu nedēļu rīt~ ...; vakar~ dežūr~; (katr~|dažus|dažreiz|reizēm|arī|otrais|piektdienu|darbdienu) (otr~ |)(vakar~); vakar~ (un|vai|kā arī) (nedēļas nogal~|brīvdien~|nakt~|sestdien~|svētk~); (ietver|iekļauj|tostarp|ieskaitot|strādā~|jāstrādā|iespējam~|būs|mēdz būt) (arī |)vakar(us|i|os|u); (rīta|dienas|pirmā) un (vakara|otrā|pēcpusdienas); rīt~ un vakar~; vēlie vakari; līdz vēlam vakaram; vakar~ maiņ~; vakara maiņ~; vakarmaiņ~; vakaros; vakara stund~; vakar~ stund~; pēcpusdien~
    maiņ~; pēcpusdienās; otrā maiņ~; vēlā maiņ~; vakara darb~; rīta un vakara maiņ~; vakarpus~; darbs
    vakaros`,
  overnight: `no pusnakts (līdz|un); (līdz|pēc) (diviem|trijiem|četriem) naktī;
    ${onNights};
    diena ... nakts ... brīv~;
    pa nakt~; (nakts|naktī) (dežurant~|sarg~|laik~|cēlien~|līnij~|atbild~|zvan~); (visu|cauru) nakti; cauru nakti; naktsdežūr~; naktssarg~; nakts putn~;
    no vakara līdz (rītam|rīta|saullēktam|gaismai|rīta ausmai);
    (kad|kamēr) (pilsēta|citi|visi|valsts|māja) ... (guļ|klusa|klusē|dus|tumsa);
    pēc pusnakts; līdz (gaismai|rītam|rīta gaismai);
    (kamēr|kad) (citi|pārējie|visi|pilsēta|latvija|rīga) (guļ|dus|sapņo|čuč);
    līdz (rītausmai|saullēktam|pirmajiem gaiļiem);
    naktspūc~;
    no (astoņiem|deviņiem|desmitiem|vienpadsmitiem) (vakarā|vakara) līdz (pieciem|sešiem|septiņiem|astoņiem) (rītā|no rīta|); # dien~ # (naktis|naktīm|naktīs); # (naktis|naktīm|naktīs); (tikai|vienīgi) (naktis|naktīs|pa naktīm); (gan |un |arī |vai )(naktī|naktīs|nakti|naktis|pa nakti); strādā~ (pa |)nakt~; (iespējam~|ietver|tostarp|ieskaitot) (arī |)nakt~; nakts maiņ~; naktsmaiņ~; nakts darb~; naktsdarb~; naktīs; nakts stund~; naktī;
    diennakts (maiņ~|dežūr~|režīm~); diennakts maiņ~; trešā maiņ~; nakts administrator~; nakts laik~;
    dienas un nakts maiņ~; nakts (operator~|konsultant~|komand~|dispečer~|speciālist~|darbiniek~); title: nakts`,
  weekend: `(katra|katru|ik) (otra|otro|otrā|trešo|ceturto) (sestdien~|svētdien~|nedēļas nogal~);
    (sestdienas|svētdienas|nedēļas nogales) maiņ~; nedēļas nogaļu; visas septiņas dienas;
    (tavas|jūsu) dienas ir (sestdien~|svētdien~);
    brīvdien~; nedēļas nogal~; nedēļas nogalēs; sestdien~; svētdien~; brīvdienās; brīvdienu
    (maiņ~|darb~); arī sestdienās; nedēļas nogalē; sestdienās; svētdienās; 7 dienas nedēļā; septiņas
    dienas nedēļā; no pirmdienas līdz (sestdienai|svētdienai); weekend`,
  holiday: `(sestdien~|svētdien~|brīvdien~) ... (un|arī|vai) ... (jāņos|līgo|vecgadā|jaungadā|ziemassvētkos|lieldienās|svētkos); (jāņos|līgo|ziemassvētkos|lieldienās) un (vecgadā|jaungadā|ziemassvētkos|lieldienās|līgo|jāņos);
    (strādā~|jāstrādā|darbs|dežūr~|pie telefona|pie klausules|klausul~|jāpaliek|jābūt|maiņ~|atbild~|piezvan~) ... ... ${FEAST};
    ${FEAST} ... ... (strādā~|jāstrādā|dežūr~|pie telefona|pie klausules|klausul~|jāpaliek|jābūt|maiņ~|darbs|esam darbā|atbild~);
    (kad|kamēr) (citi|visi|pārējie) ... (svin|svinēs|līgo|lec pāri ugunskuram|pie eglītes|krāso olas);
    (pa|arī|un|vai|kā arī|gan) (valsts |)(svētkos|svētkiem|svētki|svētkus|jaungadā|līgo|jāņos|lieldienās|ziemassvētkos); (līgo|jāņos|jaungadā|ziemassvētkos|lieldienās) (arī |)(strādā~|jāstrādā|un brīvdien~); svētku dien~; svētku dienās; valsts svētk~ (laik~|dien~); svētkos; brīvdienās un svētku
    dienās; brīvdienās un svētkos; oficiāl~ svētku dien~`,
  rotating: `${swapped};
    diena ... nakts ... (# |)brīv~; (un |)(tā |)pa (apli|riņķi);
    (grafiks|maiņas|maiņa|darba laiks|laiks|dežūras) ... (ik|katru|pa) (nedēļu|nedēļām|mēnesi|dienai|pārnedēļ~) ... (cits|cita|citas|citāds|citādas|mainās|mijas|savādāk~);
    (vienu|viena|šo|šī) nedēļ~ ... (rīta|rītos|agri|dienā|dienas) ... (otru|otra|nākamo|nākamā|nākamajā|citu|tad) ...;
    (šodien|te|brīžiem|citreiz|vienudien) (no rīta|rītā|agri|dienā) ... (rīt|te|brīžiem|citreiz|otrudien) (vakarā|vakaros|vēlu|naktī);
    (dienas|naktis) (strādā|strādājam|strādāsi) ... (brīvas|brīvs|atpūties);
    (strādā|strādāsi) # (dienas|diennaktis|naktis|maiņas) ... # (brīvas|brīvs|dienas brīv~);
    (nomainām|nomainīsi|nomaini|maina|mainām|mainās) ... (cits citu|viens otru|cita citu|pēc kārtas|aplī|pa riņķi);
    (trīs|divas|četras) (maiņas|dežūras) ... (nomaina|mijas|riņķo|pēc kārtas|cita citu|pa apli);
    pēc (slīdoša|mainīga|rotējoša|maiņu) grafika; maiņgrafik~; maiņdarb~; rotācij~ (grafik~|kārtīb~|princip~);
    (pirmo|pirmajā) (nedēļu|nedēļā|maiņu|maiņā) ... (otro|otrajā|pēc tam|tad) (nedēļu|nedēļā|maiņu|maiņā) ...;
    (maini*|samaini*|mainī*|samainī~) ... ar (pretējo|otru|blakus) maiņu;
    ar pretējo maiņu;
    (šonedēļ|šo nedēļu|vienu nedēļu|viena nedēļa) ... ... (nākamnedēļ|nākamo|nākamajā|pēc tam|nākamā|otru|otra);
    ik pēc nedēļas (maini*|samaini*|otrādi);
    reizēm no rīta reizēm vakarā;
    te rītā te vakarā;
    (no rīta|rītos) un (vakarā|vakaros) pamīšus;
    pamīšus (rīt~|vakar~|dien~|nakt~);
    pirmā maiņa ... otrā;
    pirmajā maiņā ... otrajā;
    (viena|vienu) nedēļ~ (rīti|rītos|dienas|no rīta) ... (nākam~|otra|otru|cita) ... (vakar~|nakts|nakt~); grafiks slīdošs; slīdošs grafiks; # diennakts; viena diennakts ...; grafiks (mainās|mainīsies|rotē|katru nedēļu); (dežūr~|grafik~) ... mainās (katru|ik) ...; # (dienas|dienu) # (naktis|naktīm) ...; maiņās ... (ieskaitot|tostarp|ietverot); maiņ~ (mainās|mijas|rotē|nomaina|ir dažād~); (mainīg~|dažād~|slīdoš~) maiņ~; pamīšus ... (rīt~|vakar~|nedēļ~|maiņ~|pēcpusdien~); (nedēļu|nedēļa) (no rīta|rīta maiņā|dienā|rītos) ... (nedēļu|nedēļa|otru|otra); maiņās ... arī (naktī|naktīs|brīvdien~|nedēļas); maiņās (arī|tostarp|ieskaitot) (naktī|naktīs|vakar~|brīvdien~|nedēļas|sestdien~|svētdien~|svētk~); (strādā~|jāstrādā|darba laiks) (ir |)maiņās; (darbs|strādā~) ... maiņās; # maiņ~; (divās|trīs|četrās) ... maiņās; # dien~ ... # brīv~; maiņ~ (darb~|grafik~|režīm~|sistēm~); maiņu (darbs|grafiks|režīms|darba
    laiks|grafikā|darbu|darba|režīmā); (darbs|darbu|strādāt|strādāsi|strādāšana) maiņās; darbs pa maiņām; pa maiņām; mainīg~ (darba
    |)(grafik~|maiņ~|darba laik~); slīdoš~ (grafik~|maiņ~|darba laik~); dežūr~ grafik~; dežūru grafik~;
    pēc (maiņu |)grafika; summēt~ darba laik~; summētais darba laiks; # maiņu; (divas|trīs|2|3) maiņ~;
    rotējoš~; divās maiņās; trīs maiņās; # dienas pēc # dienām; # pēc #; 2/2; 3/3`,
  split: `(un|tad) (vēlreiz|atkal|vēl) no # līdz #; starplaik~ ...;
    (divās|divos|uz divām|divas) (daļās|daļām|cēlienos|posmos|piegājienos|porcijās|gabalos);
    (darba |)dien~ (ir |)(sadalīt~|dalīt~|pārdalīt~|pārrauta|pārtraukta);
    (garš|garu|ilgs|ilgu|liels|lielu|vairāku stundu|četru stundu|trīs stundu) (pusdien~ |)(pārtraukum~|pauz~|starpbrīd~);
    pa vidu ... (brīv~|pārtraukum~|pauz~|stund~|laiks);
    (no rīta|rītā) ... (un|tad) (atkal|vēlreiz|vēl) ... (vakarā|vakarpusē|pēcpusdienā);
    (un|tad) (atkal|pēc tam) no # līdz #; (darba |)(cēlien~) ... (dienā|pārtraukum~); (divi|divos|# ) (darba |)(cēlien~|posm~) ... (dienā|pārtraukum~|rītā); (garu|garš|ilgu|# stundu|stundu) pārtraukum~ (dienas vidū|pa vidu|starp maiņām); sadalīt~ (maiņ~|darba dien~); dalīt~ (maiņ~|darba laik~|darba dien~); dalītā maiņ~; darba diena ar pārtraukum~`,
  'on-call': `${dutyCalls};
    (pēc kārtas|reizi|pamīšus|rindas kārtībā) ... (dežur~|dežūr~|sasniedzam~|ieslēgt~ telefon~|ieslēgt~ tālru~);
    dežurē* ... (mājās|telefon~|tālru~);
    (sasniedzam~|pieejam~|sazvanām~) ... (ārpus|pēc) (darba laika|darba stundām|darba);
    (ārpus|pēc) (darba laika|darba stundām) ... (sasniedzam~|pieejam~|sazvanām~|dežūr~);
    (gatavīb~|gatavs|gatava) ... (ja |)(izsauks|izsauc|piezvanīs|zvanīs|atsaukties) ...; (tiek|var) izsaukt;
    (avārijas|dežūras|dežūr) (tālru~|telefon~) ... (pie tevis|pie jums|paņem|līdzi|mājās|uz nakti|pa nakti|katrs|nedēļ~);
    (reizi|ik) ... (nedēļās|nedēļas|nedēļām) ... ... (dežūrtālr~|dežūrtelefon~|tālruni|telefonu) ... ... (naktī|nakts|);
    (dežūrtālr~|dežūrtelefon~) ... ... (nakt~|naktsskapīš~|gult~);
    (ja|kad) (naktī|nakts vidū) (iezvan*|zvan*|pamodina);
    maksājam par izsaukum~;
    (pamodin*|modin*) ... (zvans|tālrunis|naktī);
    dežūrtālr~ ; jābūt sasniedzam~; dežūrtālr~; dežūrtelefon~; (jābūt|būt|esi|esat) (sasniedzam~|sazvanām~|pieejam~) ... (telefon~|tālru~|nedēļ~|nakt~|dežūr~); (tālrunis|telefons) (ir |paliek |)(pie tevis|pie jums|līdzi) ...; (ik|katru) (ceturto|trešo|otro) nedēļu ... (tālru~|telefon~|dežūr~); pēc (izsaukuma|pieprasījuma|vajadzības); mājas dežūr~; gatavīb~ dežūr~; izsaukum~
    darb~`,
  flexible: `${chosenTimes};
    (savas|savu|tavas) (stundas|laiku|maiņas|dienu) (nosaki|izvēlies|plāno|saliec|nosaki tu) ...;
    (stingra|noteikta|fiksēta) (darba laika|grafika) ... (nav|nebūs|neprasām);
    (kalendārā|grafikā|lietotnē|tabulā) ... (pats|pati|paši) (ieraksti|atzīmē|saliec|izvēlies|ievadi);
    (sākt|sāc|sāksi|sākum~) ... (jebkur~ laik~|jebkurā brīdī|pats|pati|kad) ... (no|starp) # ...;
    (strādā|strādāsi|strādājat|sāc|piesakies|pieslēdzies) (tad |) kad (tev|jums|pats|pati|gribi|vēlies|ērti|ir laiks|pašam);
    (grafiku|laiku|stundas|maiņas|darba laiku) ... (pielāgosim|pieskaņosim|salāgosim|liksim|saliksim) ... (tav~|jūsu|lekcij~|mācīb~|skol~|bērn~|dzīve~);
    (maiņas|laiku|stundas|grafiku|dienas) ... (pats|pati|paši|brīvi) ... (izvēlies|ieraksti|atzīmē|saliec|plāno|nosaki|paņem|rezervē);
    (pats|pati|paši|tu) ... (lem|izlem|nosaki|plāno|saliec|izvēlies) (kad|cikos|savas stundas|savu laiku|savu dienu);
    (kad|cikos) (sāc|sākt|strādā|strādāt|pieslēdzies|ieslēdzies) ... (tava|tavā|jūsu|pats|pati|paša) (izvēle|ziņā|ziņa|lemj|nosaki|izlem|);
    (no rīta|rītā) ... vai (vakarā|vēlu|pēcpusdienā) ... (izvēlies|pats|pati|kā tev|nosaki|ieraksti);
    brīv~ darba laik~; brīv~ grafik~;
    (darba laiku|darba laiks|laiku) (jūs |tu |)(izvēlēties|izvēlies|izvēlaties) (pats|pati|paši); (kad un cik ilgi|cik ilgi un kad) ...; (nosaki|nosakāt|atzīmē|izvēlies) ... (lietotnē|kalendārā) (pats|pati|paši|); (pats|pati|paši) (ieraksti~|atzīmē|piesakies|piesaki|ķeksē) ... (grafik~|maiņ~|lietotn~); (sāc|sākt|sāksi) un (beidz|beigt|beigsi) ... (kad|ērtāk|gribi|vēlies); (pats|pati|tu) (izvēlies|nosaki|plāno) ... (laik~|stund~|grafik~); kad (un no kurienes|un kur|un cik|strādā~) ... (tava|pats|pati|tavā|jūsu); (slīdoš~|elastīg~|brīv~) (darba dienas |darba |dienas |maiņas |)(sākum~|sākšan~); (vai |)(sākt|sāc|sāksi|sākum~) # vai #; (pats|pati) (izvēlies|izlem|nolem|nosaki) ... (sākt|sāc|sāksi|strādā~|kad); (darba laiku|grafiku|maiņas|stundas) ... (saskaņosim|pielāgosim|pieskaņosim|salāgosim) ... (lekcij~|studij~|mācīb~|tav~|skol~|jums|ģimen~); (sākt|sāc|sāksi) ... kad (vēlies|gribi|ērti|tev); (sāc|sākt|sāksi|sākums|sākam|ierodies) ... starp # un #; (laiku|darba laiku|grafiku|stundas|dienu) (plāno|plānosi|plānojot|organizē|sadali|nosaki|izvēlies|saskaņo) (brīvi|pats|pati|paši|tu pats|patstāvīgi); (strādā|strādāsi|sāc|strādājiet) kad (tev|jums|gribi|vēlies|ērti|pats|pati|ir); (pats|pati|paši) ... (sastādi|sastādīt|saplāno|saplānot|veido|veidosi|veidot|liec|saliec|noteic|noteiksi) ... (grafik~|laik~|maiņ~|dien~); (pēc|atbilstoši) (paša|pašas|savām|tavām|jūsu) (izvēles|ieskatiem|iespējām|vēlmēm); (grafiku|maiņas) (liekam|veidojam|plānojam) kopā; brīv~ (plānojam~|veidojam~|izvēlam~) (grafik~|darba laik~|laik~); kad tev (ērti|ērtāk|izdevīgi); (darba laiku|grafiku|maiņas|stundas|darba grafiku|kad strādāt|kad sākt) ... (izvēlies|izvēlēties|plāno|nosaki|izvēlēsies|izvēlaties|plānosi|noteiksi|saliec|sakārto|vari izvēlēties|pats|pati|paši); strādā kad *; elastīg~ (darba laik~|grafik~|darba grafik~|laik~|darba stund~|maiņ~|darba režīm~|darba
    laika|stund~|darba apstākļ~); elastīgs (darba laiks|grafiks|darba grafiks); brīv~ (darba
    |)(grafik~|laika plānošan~|darba laik~); brīvs grafiks; (pats|pati|paši|brīvi|vari) ...
    (plāno~|izvēlē~|izvēlies|nosak~) ... (darba laik~|grafik~|maiņ~|stund~|savu laik~);
    (izvēlies|izvēlēties|izvēlēsies|plāno|plānot|saskaņot) (sev |savu |savas |savu |tev |pats |pati
    |)(ērtu |vēlamo |)(darba laik~|grafik~|maiņ~|darba grafik~|darba stundas); sev ērt~
    (laik~|grafik~|maiņ~); individuāl~ (darba |)(grafik~|darba laik~); pielāgo~ ... (grafik~|darba laik~)
    ... (studij~|mācīb~|tev|tavām); grafik~ pēc (izvēles|vienošanās|tavām vēlmēm|savstarpējas); darba
    laiks pēc vienošanās; grafiks pēc vienošanās; apvienot ar (studij~|mācīb~|citu darbu); savienot ar
    (studij~|mācīb~); tev ērtā laikā; maiņas pēc izvēles`,
  abstain: `maiņu vecāk~; (nakts|vakara|brīvdienu|diennakts) (dežūr~|maiņ~) ... (nepiedalās|nepiedalies|nav jāpiedalās|nestrādā|neskar|nesēž~|neattiecas|plāno|plānojat|plānosi) ...; (brīvdienām|brīvdienās|vakariem|svētkiem) neaiztik~; (vēlu vakarā|naktī|vēlā vakarā) (uzraksta|raksta|zvana|piezvana) ...; ceļojum~ ... nedēļas nogal~;
    ${notTold};
    (svinam|svinēsim|brīv~|nestrādājam|slēgts|slēgti) ... (ziemassvētk~|jāņ~|līgo|lieldien~|jaungad~);
    (diena|dienas) ir (darba diena|darbdiena);
    (kursē|kursējam|brauc|lido|atvērt~|strādā) ... ... ... (brīvdien~|naktī|visu diennakti|sestdien~|svētdien~) ...;
    nakts (maršrut~|autobus~|vilcien~|tarif~|bus~|reis~|satiksm~|krēm~|lamp~) ...;
    brīvdienu (maršrut~|biļet~|tarif~|reis~|pielikum~|māj~);
    (pieņemam|paplašin~|atvērām|atvērti) ... ... (sestdien~|svētdien~|brīvdien~);
    (vakar~|nakts|dienas|brīvdienu|nedēļas nogal~) dežūras (#|no|līdz|vai|un|mūsu|notiek); dežūras (notiek|ir|mūsu|telpās) ...; (divās|trīs|#) maiņās tikai ...; (siers|produkti|gardumi) brīvdienām; (pagarinājum~|maksājum~|kredīt~|grafik~) ... brīvdienas; dežurant~; dežuran~; (visas |)(brīvdienas|sestdienas|svētdienas|nedēļas nogales|brīvdienās|svētki) (un (svētki|svētkus|svētku dienas|svētdienas|sestdienas) |)... (brīv~|paliek|pieder|tavas|jūsu|atpūtai|ģimenei); vai ... maiņās ... nē; # maiņ~ (nedēļā|mēnesī|ned); (tehniķ~|jurist~|meistar~|montier~|kurjer~|šofer~|ražotn~|cehs|cehā|darbnīc~|noliktav~|čatbots|robots|kolēģ~|vadītāj~) ... (strādā|ir|notiek|darbojas) (arī |tikai |)(naktīs|vakaros|brīvdienās|nedēļas nogalēs|sestdienās|svētdienās|svētkos|maiņās|nakts maiņ~|pa nakti); (naktīs|nakts maiņ~|vakaros|brīvdienās) ... (bet|taču|tikai) ne (pie mums|pie tevis|mums|tev|mūsu nodaļā); (naktīs|vakaros|brīvdienās|nedēļas nogalēs) ... (apkalpo|pieņem|atbild|strādā) (cita|cits|citi|kolēģi|partneri|ārpakalpojum~|robots|čatbots) ...; (diennakts|nakts) (tālru~|līnij~|atbalst~|dienest~|palīdzīb~|infolīnij~); (atvērt~|strādā|darbojas|pieejam~) (visu |)(diennakti|diennakts) ... (naktī|naktīs); (aptiek~|veikal~|klient~|birojs|centrs|uzņēmum~|līnija) (ir |)(atvērt~|strādā|darbojas|pieejam~) (visu |)(diennakti |diennakts |)... (naktī|naktīs|nakt~|brīvdien~|sestdien~|svētdien~|svētk~|vakar~); # nakt~; (bezmiega|miera|mierīg~|labu) nakt~; (matra~|izmēģin~) ... nakt~; nakts (piemaks~|dzīv~|vid~|mier~|sard~); (ziemassvētku|jaungada|svētku|vasaras|pirmssvētku|filmu|spēļu|komandas|labu) vakar~; vakar~ (ballīt~|skol~|kopā ar|ar kolēģ~|kurs~); (piemaks~|papildu samaksa|dubult~) ... (nakt~|brīvdien~|svētk~|vakar~|sestdien~|svētdien~); bez ... (nakts|nakt~|brīvdien~|vakar~|svētk~|sestdien~|svētdien~); (brīvdien~|sestdien~|svētdien~|nedēļas nogal~|svētku dien~|vakar~|nakt~) ... (atpūš~|atpūta|esi brīv~|brīvs|brīva|brīvas|brīvi|nestrādā~|nav jāstrādā|slēgt~|tavs~|savēj~|neaiztiek~|nezvan~|atpūties|paliek tev|ir tavas|pieder); (vasar~|kāzu|dzimšan~) ... (vakar~ film~|vakara); # darb~ dien~ (laikā|iepriekš); darba dien~ (laikā|iepriekš|atvaļinājum~|ietvaros); # (darbdien~|darba dien~) *; (darba|darbdien~) dien~ (sākas|ilgums); (bez|nav|nebūs) ... (nakts maiņ~|naktsmaiņ~|brīvdien~|maiņu darb~|vakar~
    maiņ~|sestdien~|svētdien~|maiņ~|naktīs|vakaros|svētku dien~);
    (brīvdienas|sestdienas|svētdienas|brīvdienās|nedēļas nogales|svētku dienas) (ir |vienmēr |)brīv~;
    brīv~ (brīvdien~|nedēļas nogal~|sestdien~|svētdien~|vakari|vakar~); papildu (brīvdien~|brīvas dienas);
    apmaksāt~ brīvdien~; (dzimšanas dien~|skolas|bērnu|mācību) ... brīvdien~; # (papildu |papildus
    |apmaksāt~ |)brīvdien~; brīvdiena (dzimšanas dienā|par|vārda dienā|savā); brīvdienu
    (dzimšanas|par|vārda); papildus brīvdien~; piemaks~ par *; (nakts|svētku dienu|brīvdienu|virsstundu)
    (piemaks~|darba piemaks~|stundu piemaks~); maiņas (vadītāj~|vecāk~); būt elastīg~; elastīb~; gatavīb~
    (būt |)elastīg~; (darba laiks|atvērts|strādā|zvan~|tālrun~) (veikal~|birojs|klientu centrs) ...;
    pieteikties līdz *; svētku (dāvan~|pabalst~|prēmij~|pasākum~|sezon~|balv~|noskaņ~); nakts
    (klub~|dzīv~); naktsmāj~; vakara (skol~|pasākum~|studij~); vakarskol~; vakariņ~; ikdien~`,
}
