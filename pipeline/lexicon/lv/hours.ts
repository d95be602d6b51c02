import type { TopicLexicon } from '../lexicon.ts'
import {
  cycles,
  dayLengths,
  monthHours,
  monthlyShifts,
  moreDays,
  otherHours,
  spokenTimes,
  toldEither,
  toldFull,
  toldPart,
} from './told-time.ts'
import { COLLEAGUE } from './turns.ts'

export const hours: TopicLexicon<'hours'> = {
  'full-time': `piln~ slodz~ ... (stundas|grafiku|darba laiku|maiņas) ... (izvēlies|plāno|nosaki|saliec|izvēlaties|plānojat) ...;
    ${toldFull};
    (vesel~|pilnu|pilna|pilno) (slodz~|likm~|darba dien~|darba nedēļ~|nedēļ~);
    visu (darba |)(dienu|nedēļu) ... piecas dien~; piecas dien~ ... visu (darba |)dienu;
    uz (vienu|veselu|pilnu) (likmi|slodzi); pilnas darba (dienas|nedēļas); pamatdarb~;
    pilnas # stundas (nedēļā|);
    mēneša norma ... # (stund~|h);
    (piecas|5) (naktis|dienas|maiņas) ... (divas|2) brīv~;  normāl~ darba laik~; (visas|visām|uz visām|pilnas) # stundām; piln~ slodz~ (no |plkst |no plkst |)# (līdz|-|–) #; piln~ slodz~ ar ... (pats|pati|izvēlies|izvēlēties); (slodze|nodarbinātība|noslodze|nodarbinātības veids|darba laiks) ... (pilna|pilns|pilnu|vesela); piln~ noslodz~; uz pilnu (slodzi|likmi|darba|laiku|); vesel~ slodz~; vien~ (pilna |pilnu |pilnas |)(slodz~|likm~); piln~ (darba laik~|slodz~|darba slodz~|likm~|darba dien~|darba nedēļ~|laik~); pilnslodz~;
    pilna laika; pilnas slodzes; uz pilnu slodzi; pilna slodze; pilns darba laiks; pilnu slodzi; normāl~
    darba laik~; stated: (pilna|pilna slodze|pilns); 1 slodze; 1.0 slodze; viena slodze; vien~ slodz~; 1
    likme; 1.0 likme`,
  'part-time': `${toldPart};
    (tikai|vien) (dažas|pāris|nedaudzas) stund~; (divas|trīs|četras) (pusdienas|rītus|vakarus|pēcpusdienas) (nedēļā|);
    (tikai|vien|vienīgi) (pēcpusdienās|priekšpusdienās|rītos|no rītiem|vakaros|no rīta|pēc pusdienām|līdz pusdienām|līdz pusdienlaikam|dažas stundas|pāris stundas);
    (pāris|dažas|nedaudzas) (stundas|stundiņas) (vakaros|rītos|pēcpusdienās|dienā|no rīta|nedēļā|vakarā);
    (kamēr|kad|ja) ... (bērn~|mazie|atvases) ... (skolā|dārziņā|bērnudārzā|pulciņ~|stundās);
    (pēc|starp|blakus|līdztekus|paralēli) (lekcij~|skolas|stundām|mācīb~|studij~|pamatdarb~|galvenajam darbam|augstskolai|universitātei);
    (piepelnī~|piepeln~|piestrādā~|haltūr~|papildu ienākum~|papildienākum~|papildus ienākum~|kabatas naud~|peļņa blakus);
    (piemērot~|ideāl~|lielisk~|ērt~|der|derēs|domāt~) ... (pensionār~|senioriem|māmiņ~|studentiem|studentam|studentei|skolēniem|studējošajiem|jaunajām māmiņām|vecākiem ar maziem);
    (pensionār~|senioriem|studentiem|māmiņām|studējošajiem) (un|vai|arī) (studentiem|pensionāriem|senioriem|māmiņām|skolēniem|jauniešiem);
    (saīsināt~|īsāk~|īs~) (darba |)(dien~|nedēļ~|maiņ~|laik~);
    (divām|trim|vienai) dienām (pirmdien~|otrdien~|trešdien~|ceturtdien~|piektdien~|sestdien~);
    (cilvēk~|palīg~|kolēģ~|darbiniek~) ... (divām|trim|vienai) dien~;
    (mazāk~|neliel~|mazu|samazināt~) (slodz~|likm~|noslodz~|stundu skait~);
    (ap|līdz) (vieniem|diviem|pusdienlaikam|pusdienām) ... (mājās|brīvs|brīva|beidz|cauri);
    # stund~ (rīta|vakara|nakts|dienas) maiņ~; # stund~ (rītos|no rītiem|vakaros|pēcpusdienās|no rīta|rītā|vakarā|priekšpusdien~); # no normāl~ darba laika; (slodze|nodarbinātība|noslodze|nodarbinātības veids|darba laiks) ... (nepilna|nepilns|nepilnu|daļēja|pusslodze); (pus|puse|pusi|pusē) (no |)(slodz~|likm~); pus-slodz~; (slodze|likme) ... (puse|trešdaļa|ceturtdaļa); (slodz~|likm~) puse; (trīs|divas) (ceturtdaļas|trešdaļas) (slodz~|likm~); (tikai|vien) (nedēļas nogalēs|sestdienās un svētdienās|sestdienās|svētdienās); (dažas|pāris) dienas (nedēļā|mēnesī); pusdien~ darbs; puse no slodzes; # slodzes; (trešdaļ~|ceturtdaļ~) slodz~; nepiln~ (darba laik~|slodz~|darba slodz~|likm~|darba dien~|darba nedēļ~|laik~);
    nepilnslodz~; nepilna laika; nepilnas slodzes; daļēj~ (slodz~|darba laik~|nodarbinātīb~); pusslodz~;
    puslikm~; uz pusslodzi; pusslodze; puse slodzes; puslodz~; 0.# (slodz~|likm~); ceturtdaļslodz~;
    (blakus|papildu|papild)(-| )?darb~; papilddarbs; blakusdarbs; darbs
    (studentiem|skolēniem|pēcpusdienās|vakaros un brīvdienās|brīvdienās|pāris stundas|dažas stundas);
    studentu darb~; dažas stundas (dienā|nedēļā); nepilns laiks; stundu darbs; summēts nepilns; saīsināt~
    darba (laik~|dien~|nedēļ~); part time; part-time; stated: (nepilna|nepilns|pusslodze|nepilna slodze);
    tikai (brīvdienās|vakaros)`,
  either: `piln~ (slodz~|laiks|darba laiks|diena|dienu) vai (tikai |arī |)(sestdien~|svētdien~|nedēļas nogal~|brīvdien~|vakar~|puse|pusi|pusdien~|dažas|pāris|daļa|daļu) ...;
    vienalga ... (visu|pilnu) (likmi|slodzi) vai ...; vai (gribi |vēlies |)(visu|pilnu) (likmi|slodzi) vai ...; vari (pilnu|visu) ... vari (pusi|daļu|mazāk);
    ${toldEither};
    pilna slodze ... (mazāk|var arī mazāk|arī mazāk|īsāk) ...; vai (arī |) pilna slodze;
    (puse|pusslodze|nepilna|daļēja) vai (pilna|vesela) (slodze|likme|);
    (slodz~|likm~|darba apjom~|stundu skait~|stundu apjom~) ... (saskaņosim|sarunāsim|vienosimies|pielāgosim|izrunāsim|pasaki|nosaki|izvēlies|tava izvēle|tavā ziņā|pēc tavām|pēc jūsu) ...;
    (no|starp) # (līdz|un) # (stund~|procent~) ... (pēc izvēles|izvēlies|vienosimies|saskaņosim|tava|kā vēlies);
    (stund~ |)skait~ ... no # līdz #;
    # vai (visas|pilnas|pat) # (stund~|h);
    (pus~|pusslodze|puse|daļēja|nepilna|pusslodzi) (vai|un|gan) (vesela|veselu|pilna|pilnu|visa|visu) ...;
    (vesela|veselu|pilna|pilnu) (vai|un|gan) (pusslodz~|puse|pusi|daļēj~|nepiln~);
    (der|derēs|iespējama|iespējams) (gan |) (pilna|nepilna|pilnu|pusslodze) gan ...;
    # 1 (slodz~|likm~); (slodz~|darbs) (no |sākot no |)# (stund~|h|st) (nedēļā |)... (arī |līdz |vai )piln~; (pus|puse|0.5) (līdz|vai) (piln~|vesel~|1) slodz~; piln~ (slodz~|darba laik~) ... (bet|taču|tomēr|iespējam~|var|vari|varam|iespēja) ... (nepiln~|pusslodz~|pusi|puse|daļēj~|mazāk~ slodz~|īsāk~ (darba laik~|slodz~)); piln~ slodz~ ... vai ... # stund~; (daļēj~|nepiln~|pusslodz~) ... # (h|stund~|st) ... piln~; nepiln~ slodz~ ... piln~ (slodz~|#); (piln~|nepiln~|daļēj~|pus|#) slodz~ ... (vai|gan) ... (piln~|nepiln~|daļēj~|pusslodz~|pus|#) slodz~; (slodz~|stund~) (skait~ |apjom~ |)(pēc izvēles|pēc vienošanās|pielāgo~|vari izvēlēties|izvēlies|var izvēlēties); (slodz~|likm~) (no |)# (līdz|vai) (#|pilnai|vienai); (gan |)piln~ (slodz~ |darba laik~ |)(vai|gan|vai arī|un arī) (arī |)(pusslodz~|puslodz~|puse|pusi|daļēj~|nepiln~|0.#); piln~ ... (vai|gan) (pusslodz~|puslodz~|pusi|puse|daļēj~|nepiln~); (nepiln~|pusslodz~|pusi|daļēj~) (slodz~ |)... (vai|gan) (arī |)piln~; slodz~ ... (izvēlē~|izvēlies|pēc (izvēles|vēlēšanās)|pats|vienosimies|saskaņo~|dažād~); piln~ ... nepiln~ (slodz~|darba laik~|); piln~ (vai|un|un vai|un/vai) (nepiln~|daļēj~|pus) (darba laik~|slodz~|darba slodz~|); nepiln~
    (vai|un) piln~ (darba laik~|slodz~|darba slodz~|); pilna nepilna (slodze|laika); pilna/nepilna
    (slodze|darba laika|); pilna vai (pusslodze|puse slodzes); piln~ slodz~ (vai|un)
    (pusslodz~|nepiln~|puslodz~|daļēj~); pusslodz~ vai piln~; (slodze|darba slodze|slodzi|noslodze) ... (pēc vienošanās|pēc izvēles|elastīga slodze|izvēlies); elastīg~
    (slodz~|noslodz~); piln~ darba laik~ (vai|un) nepiln~; izvēlēties slodzi; slodze pēc izvēles; dažāda
    slodze; piln~ slodz~ iespējam~ arī nepiln~; pilna laika un nepilna laika; pilna laika vai nepilna
    laika; no 0.# līdz (1|pilnai) *; 0.#-1 *`,
  abstain: `${otherHours};
    (daļa|puse|daži|dažas|vairāki|daudzi|vairākums|lielākā daļa) ... (strādā |ir |uz |)(piln~|nepiln~|pusslodz~) ... (slodz~|daļa|puse|otra|ne|);
    (komandā|esam|kolektīvā) ... ... (puse|daļa) ... (piln~|nepiln~) slodz~ ...;
    (kolēģes|kolēģi|kolēģis|darbinieki) (ar|uz|pie) (pilnu|pilnas|nepilnu) slodz~ ...;
    nepiln~ (slodz~|laik~|darba laik~) ... (neizskat~|nepieņem~|nemeklē~|nepiedāvā~|neparedz~|neder~|diemžēl); (pusslodz~|nepiln~ slodz~) (kolēģ~|darbiniek~|darbiniec~) ...; (strādā|strādājam) ... (daudzi|citi|citas|vairāki|daži) ... (piln~|nepiln~|pusslodz~) (slodz~|laik~|) (kolēģ~|darbiniek~|); nepiln~ (slodz~|darba laik~|gad~) nav; (nepilna|pilna) (slodze|laika|slodzi) nav iespējam~;
    nav (iespējam~|paredzēt~) ... (nepiln~|piln~) (slodz~|darba laik~|laik~); (pilna laika|pilna)
    (studij~|students|studenti|studentiem); pilna laika studij~; nepilna laika studij~; pilnas slodzes
    (atalgojum~|alga); (alga|atalgojums|atalgojum~|bruto) ... (pie|pilnas) (pilnu |pilnas
    |)slodz~; pie pilnas slodzes; pilnas slodzes gadījumā; vēlāk piln~; ar iespēju ...
    piln~ slodz~; papildu darba (iespēj~|samaks~); (dažas|pāris) dienas (nedēļā|mēnesī) ... (no mājām|mājās|attālināti|birojā|klātienē|ofisā); (no mājām|mājās|attālināti|birojā|klātienē) ... (dažas|pāris) dienas (nedēļā|mēnesī)`,
}

export const weekly: TopicLexicon<'weekly'> = {
  percent: `(slodz~|likm~|noslodz~) # %; # % (slodz~|likm~|noslodz~|no slodzes|no pilnas slodzes)`,
  clock: spokenTimes,
  cycle: cycles,
  shifts: monthlyShifts,
  days: `${moreDays}; darba nedēļa # dien~; # dien~ nedēļā; # (rīti|rītus|vakari|vakarus|pēcpusdienas) nedēļā`,
  week: `(nedēļā|mēnesī) (jeb|jeb kopā|tas ir|proti|kopā|sanāk) (ap |)# (stund~|h);
    kopā ... ... # (stund~|h) ; nedēļā (kopā |nesanāk |sanāk |iznāk |)... # stund~;
    (stund~|h) nedēļā #;
    # (st|stund~|h) (ned|nedēļā) # %;
    # stund~ dienā # nedēļā; (slodze|slodzes|darba laiks) # stund~; (kopā|aptuveni|apmēram|ap|kādas) (ap |)# stund~; # stund~ (dienā|dienas) # nedēļā; # nedēļā (kopā|stund~); # (st|h) (nedēļā|ned); (darba nedēļ~|nedēļ~) ... # (stund~|h|st); (dien~ nedēļā|maiņ~ nedēļā|nedēļā|nedēļas nogalē) kopā # (stund~|h|st); kopā # (stund~|h|st) nedēļā; # (stund~|h|st) (nedēļas|ik nedēļu|katru nedēļu); # (stund~|st|h) (nedēļā|ned|nedēļas|darba nedēļa|darba nedēļ~|nedeļā); # (stundu|st|h) (darba
    nedēļ~|nedēļ~|slodz~); # h nedēļā; # st nedēļā; nedēļā # (stund~|st|h); # h/ned; #h (nedēļā|ned); #
    stundas nedēļā; (darba laiks|slodze) ... # (stund~|h|st) nedēļā`,
  day: `${dayLengths}; # (stund~|st|h) (dienā|diennaktī|dienas garumā); (pa|līdz|ap) # stund~ dienā; # stundu darba
    dien~; # stundu maiņ~; # h dienā`,
  product: `# (maiņ~|dien~) (nedēļā |)(pa |)# (stund~|h|st); # (stund~|h) (# dien~|# maiņ~) nedēļā; # (dien~|maiņ~) (nedēļā |)(pa |katra |ik pa |)# (stund~|h|st)`,
  month: `${monthHours}; mēneša norma ... # (stund~|h|st);
    mēnesī # (stund~|h|st); # (stund~|st|h) mēnesī`,
  fte: `# (slodz~|likm~); (slodz~|likm~) ... #`,
  abstain: `(līnija|veikals|punkts|centrs|birojs|tālrunis|klientiem|aptieka|stacija|noliktava) ... (strādā|darbojas|atvērt~|vaļā|pieejam~) ... # stund~ ...;
    24 stund~; 24 h; 24 stundas diennaktī; (# |)(stundu|stundas) laikā; # stundu laikā; diennakts;
    # stundas diennaktī (darbojas|atvērts); pirms # stundām; # stundas apmācīb~; 24/7; 24 stundu`,
}

export const term: TopicLexicon<'term'> = {
  permanent: `pastāvīg~ (piln~|nepiln~) (laika|slodzes|darba laika|darba dienas) (darb~|amat~|viet~|vakanc~|nodarbinātīb~);
    uz palikšanu; uz visiem laikiem; līgum~ ... pastāvīgs; uz (ilgu|ilgāku|ilgstošu|visu) (laiku|mūžu); ilgam laikam; uz ilgiem gadiem; līdz pensijai;
    (līgum~|darba līgum~|vietai|darbam|vakanc~) ... (nav|bez) (termiņa|termiņ~|beigu datuma|beigu termiņa|beigām);
    (termiņa|beigu datuma|beigu) ... (nav|neredzam|nebūs|neparedz~);
    (paliksi|palikt|paliec) (pastāvīgi|pie mums uz ilgu|pavisam); (pastāvīgi|ilgstoši|stabili) (strādāt|strādāsi|pie mums);
    nenoteikts (laiks|termiņš); nenoteiktu termiņu; beztermiņ~;
    (pieņemam|ņemam|meklējam|līgstam) (štatā|pastāvīgi|uz nenoteiktu|uz palikšanu);
    pastāvīgi; pastāvīg~ (viet~|darb~|līgum~); nevis projekts; bez termiņa; (darba vieta|vieta) uz palikšanu; (termiņa|beigu datuma|beigu termiņa) (līgumā |)nav; līgum~ pastāvīg~; bez termiņa; (pastāvīg~) līgum~; cik ilgi (gribēsi|vēlēsies|gribi); (darbs|amats|vieta|vakance) (ir |tomēr ir |būs |)pastāvīg~; līgum~ uz nenoteikt~ laik~ ... # mēneš~ pārbaud~; pastāvīg~ (darbiniek~|kolēģ~|laik~|komand~ locekl~|darba attiecīb~|pamat~|līgum~); ilgtermiņā; (līgum~|darb~|vieta) (ir |– |)(bez (termiņ~|beigu datuma|laika ierobežojum~)); bez (termiņ~ ierobežojum~|beigu datuma); (līgum~|darba) (termiņ~|laik~|ilgum~) (nav|netiek|bez) (ierobežo~|noteikt~); neierobežot~ (laik~|termiņ~); līgum~ bez termiņ~; (uz|ar) nenoteikt~ (laik~|termiņ~); nenoteikt~ (laik~|termiņ~) (līgum~|darb~|); pastāvīg~ (darb~|amat~|vakanc~|līgum~|vieta|pozīcij~|nodarbinātīb~|darba viet~); (darba
    līgum~|līgum~|uz) ... nenoteikt~ (laik~|termiņ~); nenoteiktu laiku; uz nenoteiktu laiku; ilgtermiņa
    (darb~|līgum~|sadarbīb~|nodarbinātīb~|darba attiecīb~); stabil~ (ilgtermiņa|pastāvīg~) darb~; stated:
    (pastāvīgs|pastāvīgs darbs|beztermiņa); beztermiņa`,
  seasonal: `darbs (vasarā|ziemā|vasarai|ziemai); (maijā|jūnijā) ... jūlijā ... augustā; atver~ (pavasarī|maijā|aprīlī) ... strādā līdz ...;
    (pirms|ap|uz|līdz|pēc|pirmssvētku|īsi pirms) (ziemassvētk~|lieldien~|jāņiem|gadu mij~) ... (meklējam|vajag|vajadzīg~|papildspēk~|palīg~|rokas|ņemam|palīdzīb~|pārslodze);
    (meklējam|vajag|vajadzīg~|papildspēk~|palīg~|ņemam|palīdzīb~) ... ... (pirms|ap|uz|līdz) (ziemassvētk~|lieldien~|jāņiem|svētkiem|gadu mij~);
    (vasaras|ziemas|rudens|pavasara) (mēneš~|sezon~|darb~|palīg~|papildspēk~|brīvlaik~);
    (kamēr|līdz) ... (pacēlāj~|sezona|sniegs|sniega|pludmal~|trases|trase|zeme|peldsezona|skolas brīvlaik~) ... (apstājas|beidzas|beigsies|nokusīs|strādā|slēdz|aizver|izkūst|ilgst|);
    (brīvlaikā|vasaras brīvlaikā|skolēnu brīvlaik~); vasaras darb~ (jaunieš~|skolēn~|student~);
    no (novembra|decembra|oktobra|maija|jūnija|aprīļa) (sākum~ |vid~ |beigām |)līdz (brīdim |laikam |)(kad|kamēr|sniegs|pirmajam) ...;
    (no|kopš) (lieldienām|jāņiem|pirmā sniega|maija) līdz (jāņiem|rudenim|pirmajam sniegam|lapkritim|miķeļiem|ziemassvētkiem|mārtiņiem);
    (kamēr|līdz) (trase|trases|pludmale|peldsezona|pacēlāji|kempings|jumts zied|lapas);
    (novembrī|oktobrī|maijā|jūnijā|jūlijā) un (decembrī|jūlijā|augustā|novembrī|jūnijā) (ņemam|vajag|meklējam|pircēj~|klient~|pasūtījum~|mums) ...; pēc # (decembr~|janvār~|septembr~|august~) ... (šķiramies|atvad~|beidz~); līdz (miķeļiem|jāņiem|ziemassvētkiem|jaungadam|lieldienām|sezonas beigām|rudenim|pavasarim); sezon~ ... (maij~|jūnij~|oktobr~|novembr~|decembr~|no|līdz|sākas); (pirmssvētku|svētku|ziemassvētku|vasaras|ziemas|pavasara|rudens|tūrisma|ražas|ogu|dārza|skolas sezonas) (drudz~|steig~|laik~|sezon~|noslodz~|periodam|pīķ~); (vasaras|ziemas|svētku|rudens|pavasara) (palīg~|konsultant~|operator~|komand~|darbiniek~|kolēģ~|mēneš~); (maijs|maija|jūnijs|jūnija) (–|-|līdz|un) (augusts|augustam|septembris|septembrim|oktobrim); (novembris|novembra|decembris|decembra|oktobris|oktobra) (līdz |)(februār~|mart~|janvār~|decembr~|aprīl~); no (# |)(novembr~|decembr~) ... līdz (# |)(februār~|mart~|aprīl~|pavasar~); (uz|pa) (vasaru|ziemu|sezonu); uz svētk~; (vasarā|vasarai|ziemai) (strādā~|meklē~|vajadzīg~|vajag); sezon~
    (darb~|darbiniek~|laik~|līgum~|operator~|konsultant~|klientu|speciālist~|nodarbinātīb~|palīg~|vakanc~);
    sezonas (darbs|darba|laikā|darbinieks|darbinieki); sezonāl~
    (darb~|darbiniek~|nodarbinātīb~|vakanc~|amat~|līgum~); sezondarb~; vasaras
    (darb~|sezon~|periodā|mēnešos|vakanc~|periodam); ziemas (sezon~|darb~); svētku
    (sezon~|laik~|perioda|periodā|periodam); ziemassvētku (sezon~|laik~|period~|darb~|drudz~); sezonai; sezonā no *; no (# |)(aprīļ~|maij~|jūnij~|jūlij~) ... līdz (# |)(august~|septembr~|oktobr~); no (# |)(maija|jūnija|aprīļa|jūlija) (sākum~ |vid~ |beigām |)līdz (# |)(augusta|septembra|oktobra) (sākum~|vid~|beigām); no (# |)(oktobr~|novembr~|decembr~) ... līdz (# |)(decembr~|janvār~); (vasaras|ziemas|ziemassvētku|svētku) kampaņ~; līdz (sezonas|vasaras) beigām; tikai (vasarai|vasarā|sezonai); (strādā~|darbs) ... vasaras (mēneš~|sezon~); uz
    (sezonu|vasaras sezonu|vasaru|ziemas sezonu|svētku laiku|tūrisma sezonu); title:
    (sezon~|vasar~|ziemassvētk~); stated: (sezon~|sezonāls|sezonas darbs); aktīvās sezonas`,
  temporary: `līgum~ ir (gadu|pusgadu|# (mēneš~|gad~)); uz (pamatdarbiniek~|kolēģ~|darbiniek~|darbiniec~) ... prombūtn~; caur aģentūru ... (pie klienta|klienta) štatā;
    (ir|dodas|iet|dosies) (dekrētā|bērna kopšanas atvaļinājumā|maternitātes atvaļinājumā|ilgstošā slimībā);
    (darbs|uzdevums|vieta|projekts) ... (beigsies|beidzas|noslēgsies|būs pabeigts|būs padarīts) ...;
    (vajag|vajadzīg~|meklējam|ņemam|cilvēk~|palīg~|darbs|vakance|kolēģi|kolēģis) ... uz (pusgadu|gadu|# mēnešiem|dažiem mēnešiem|pāris mēnešiem|# nedēļām);
    (līdz|kamēr) ... ... ${COLLEAGUE} ... (atgriez~|atgriezīsies|prombūtn~|slimo|slimības|dekrēt~|atvaļinājum~|nav);
    (kolēģes|kolēģa|darbinieces|darbinieka) (dekrēt~|slimības|prombūtn~|bērna|atvaļinājum~|maternitāt~|grūtniecīb~|mācību) ...;
    (slimības|dekrēta|bērna kopšanas|maternitātes|grūtniecības) (lap~|laik~|atvaļinājum~|prombūtn~) ...;
    ${COLLEAGUE} ... (gaida bērn~|gaida mazul~|dodas dekrētā|ir dekrētā|iet dekrētā|kopj bērnu|audzina|slimo ilgstoši|dosies atvaļinājumā);
    (projekts|projektu|kampaņa|līgums|finansējums) ... (ilgst|ilgs|beidzas|beigsies|noslēdzas|līdz) ... (līdz|#|jūnij~|decembr~|mēneš~|gada beig~);
    (ar |)(iespēj~|iespējams|opcij~) (pagarināt|pagarināšanu|līgumu pagarināt|palikt pastāvīgi|pāriet pastāvīg~);
    (īslaicīg~|īstermiņ~|pagaidu|laicīg~) (projekt~|vajadzīb~|palīdzīb~|vakanc~|darb~|līgum~|aizvietošan~);
    līdz (gada|pusgada|projekta|semestra|mācību gada|ceturkšņa) beig~;
    (sākumā|pagaidām|sākotnēji|vispirms) līdz (# |)(janvār~|februār~|mart~|aprīl~|maij~|jūnij~|jūlij~|august~|septembr~|oktobr~|novembr~|decembr~);
    līgum~ ar termiņu;
    (pāriesi|pāriesiet|pāriet|pārejat) ... (štatā|pastāvīg~|tieši pie);
    līdz (projekta beig~|kolēģe atgriež~|atgriešan~|kolēģes atgriešan~|remonts beig~|viss pieslēgt~|tīkls|sistēma);
    kamēr (kolēģ~|mūsu) ... (dekrēt~|slimo|bērna kopšan~|prombūtn~|atvaļinājumā);
    uz (laiku|termiņu) (kamēr|līdz);
    aizvieto~ (kolēģ~|darbiniec~);
    title: uz laiku; kamēr ... (audzina|audzinās|dekrētā|bērna|atgriezīsies|slimo|prombūtnē|kopj|atvaļinājumā); (varētu|varēs|var) ilgt (gadu|pusgadu|mēnešus|apmēram|aptuveni|līdz) ...; (gadu|pusgadu|# mēneš~) (varbūt|iespējams) ilgāk; (uz|pa) (šo|projekta) (laiku|periodu) ... līgum~; (projekt~|finansējum~) ... # mēneš~; (aizvietošan~|aizvietotāj~|aizvieto) ...; līgum~ ... (#|pus) (mēneš~|gad~|nedēļ~); (līgum~|darb~) (ir |)(uz |līdz )(pusgadu|gadu|gada beig~|projekta beig~|# gada|# (janvār~|februār~|mart~|aprīl~|jūnij~|jūlij~|novembr~|decembr~)|nākamā gada|nākamajam); (projekts|līgums) ... (beidzas|noslēdzas|beigsies|noslēgsies|ir spēkā līdz); (aizvietojot|aizvietotāj~|aizstājot|aizstājēj~); (gaida|gaidot|sagaida) (mazuli|bērnu|bērniņu); kamēr ... (atgriez~|prombūtn~|dekrēt~|slimo~|bērn~); līdz (kolēģ~|darbiniec~|pamatdarbiniec~) ... atgriez~; noteikt~ laik~ (darb~|līgum~|); (pusgadu|gadu|# mēneš~) (garš|ilgs|gara|ilga) (projekt~|līgum~); terminēt~ (darb~|līgum~|amat~|vakanc~|laik~|nodarbinātīb~|darba līgum~); (uz |)(noteikt~
    laik~|noteiktu laiku|laiku līdz|laika posmu); uz noteiktu laiku; pagaidu
    (darb~|vakanc~|amat~|līgum~|nodarbinātīb~); pagaidu; (uz laiku|uz laiku kamēr|kamēr) ... (kolēģ~|atgriez~|prombūtn~); projekta (darb~|līgum~); uz projekt~; uz # (mēneš~|gad~|nedēļ~) ...; (līgum~|darbs) uz (gadu|pusgadu|# mēneš~|# gad~); (aizvieto~|aizstāj~|aizstā~) ... (kolēģ~|darbiniec~|dekrēt~|prombūtn~|bērna|atvaļinājum~); (prombūtnes|bērna
    kopšanas|dekrēta|atvaļinājuma|grūtniecības) (laik~|atvaļinājum~|aizvietošan~|period~); aizvietošan~
    (uz|laik~|bērna); aizvietot (darbiniec~|darbiniek~|kolēģ~); uz (prombūtnes|bērna kopšanas|dekrēta)
    (laik~|atvaļinājum~); (bērna kopšanas|dekrēta) atvaļinājum~; uz # (mēnešiem|mēneš~|gadu); līgums uz #
    *; uz vienu gadu; projekta (laik~|termiņ~|periodā); # mēneš~ (projekt~|līgum~|periods|periodā|termiņ~); īslaicīg~ (darb~|nodarbinātīb~); īstermiņa (darb~|līgum~|projekt~); stated:
    (terminēts|pagaidu|noteikts laiks|terminēts darbs); title: (pagaidu|terminēt~|aizvietošan~|uz noteiktu
    laiku|prombūtnes laik~); personāla noma; projekta laiks`,
  contract: `(samaksa|apmaksa|norēķini|maksājam|norēķināmies) (pret|pēc|uz) (rēķin~|izrakstīt~ rēķin~|rēķina pamata);
    (izraksti|izrakstīsi|izrakstāt|piestādi|piestādīsi|piesūtīsi) mums ... rēķin~;
    (reģistrēt~|ir|savs|sava|savu|ar) (saimniecisk~ darbīb~|pašnodarbināt~|mikrouzņēmum~|sia|individuāl~ komersant~|ik);
    (kā|statuss|statusā) (pašnodarbināt~|saimnieciskās darbības|ārštata|freelancer);
    uzņēmuma līgum~; ārpusštata; ārštata; honorār~;
    (izraksti|izrakstāt|izrakstīsi|izrakstīsiet|piesūti|iesniedz|rakstīsi) (mums (rēķin~|rēķinu)|(rēķin~|rēķinu) (mums|par (savu|padarīto|darbu|mēnesi)));
    (reģistrēt~|ar) (saimniecisk~|pašnodarbin~) (darbīb~|person~|statuss);
    mikrouzņēm~ nodok~;
    patent~ maksā~;
    (nodokļus|sociālo|iemaksas) (maksā|maksāsi|maksājat|nomaksā|kārto|kārtosi) (pats|pati|paši);
    uz rēķina pamata;
    (sadarbojamies|sadarbojas|sadarbība) ar (pašnodarbinā~|mikrouzņēm~|individuāl~) ...; darba līgumu nepiedāvājam; pašnodarbināt~; pašnodarbinātā; autoratlīdzīb~; uzņēmuma līgum~; uzņēmuma līgums; uz
    autorlīguma; autorlīgum~; saimnieciskās darbības veicēj~; freelance; freelancer; ārštat~;
    (sadarbības|pakalpojumu|pakalpojuma) līgum~; ar individuāl~ komersant~; stated:
    (pašnodarbinātais|freelance|uzņēmuma līgums); mikrouzņēmum~; patentmaksa`,
  internship: `(prakse|praksi) uz #; prakse (klientu|pie|mūsu|uzņēmumā|servisā|atbalstā|studentiem|vasarā|#|ar);
    (iziesi|iziet|izej|iziesiet|iziešan~) ... (praksi|prakses|praksē|tās pie mums);
    (prakses|studiju) (vadītāj~|program~|līgum~|nedēļas); mācību praks~; studiju praks~;
    (augstskola|skola|universitāte|koledža|tehnikums|studijas|mācības) ... (prasa|pieprasa|paredz) ... (praks~|nedēļas|mēnešus);
    (# |)(mēneš~|nedēļ~|vasaras|apmaksāt~|studiju|mācību|mūsu|savā) (praksē|praksi|prakse|prakses); (iziet|izies|izej) ... praks~; praksē pie; aicinām (uz praksi|praksē|praktikant~); praks~ (viet~|iespēj~|laik~|vakanc~|students|studentiem); praktikant~; apmaksāta prakse;
    title: (prakse|prakses|praktikant~|intern); stated: (prakse|prakse~|praktikants); prakses vieta;
    stažier~`,
  abstain: `(par|konsultē~ par|skaidro~) (līgumiem|līgumu|līgumiem|abonementiem|tarifiem) ... uz nenoteiktu laiku;
    prombūtņu aizvieto~; ne tikai (svētku laikam|sezonai|vasarai|svētkiem|vasarā);
    (mentor~|apmācīb~|kurator~|garantij~|auto|telefon~|abonement~|apdrošināšan~) uz # (mēneš~|gad~|nedēļ~) ...;
    (sagatavosi|noslēgsi|slēgsi|noformēsi) ... līgum~ uz nenoteiktu laiku;
    mikrouzņēmum~ (klient~|,|īpašniek~|grāmatved~); (program~|pakalpojum~|mazajiem|maziem) ... mikrouzņēmum~; sezonāl~
    (produkt~|prec~|piedāvājum~|svārstīb~|ēdien~|dārzeņ~|kolekcij~|akcij~|atlaid~|pieprasījum~|ogas|augļ~|noskaņ~|stādi|ziedi);
    sezonas (produkt~|prec~|atlaid~|kolekcij~|jaunum~|piedāvājum~|dārzeņ~|ogas|ogām|akcij~|augļ~|ēdien~);
    vasaras (ballīt~|pasākum~|brīvdien~|atvaļinājum~|svētk~|kolekcij~); ziemassvētku
    (ballīt~|pasākum~|dāvan~|pabalst~|eglīt~|prēmij~); pagaidu (prombūtn~
    kolēģ~|cilvēk~|mājok~|risinājum~); pastāvīg~
    (klient~|attīstīb~|mācīšan~|izaugsm~|kontakt~|pilnveid~|uzlabo~|komunikāc~); (iepriekšēja|iegūta)
    prakse; sadarbības līgums ar *; līgumu (slēgšan~|sagatavošan~|noslēgšan~|noformēšan~);
    šī nav prakse ...; nav praks~ (vieta|); (savulaik|pats|pati|reiz|kādreiz|agrāk|arī|vadītāj~) ... (sāku|sāka|sākām|sācis|sākusi|ienāca) ... (praktikant~|praks~); (pieredz~|iegūt~) ... praks~; pārbaudes laiks *; kolēģu aizvietošan~; aizvietot kolēģ~`,
}
