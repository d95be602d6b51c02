import type { TopicLexicon } from '../lexicon.ts'
import { drivingHad, examPassed, licenceHad } from './told-demands.ts'

export const licence: TopicLexicon<'licence'> = {
  driving: `${licenceHad};
    ${drivingHad};
    (jābūt|vajag|nepieciešam~|vajadzīg~|obligāt~) ... (b|c|ce|be|d) kategorij~;
    (auto|mašīnas|automašīnas) (vadīšanas |)tiesīb~; tiesības vadīt (auto|automašīnu);
    (b|c|be) kategorij~ tiesīb~;
    (bez|nav) (tiesībām|autovadītāja apliecības) ... (neiztik*|nederēs|nevar|nekur);
    (autovadītāj~|auto vadītāj~|vadītāja|transportlīdzekļa vadītāj~) (b kategorij~ |)apliecīb~;
    (b|c|ce|d|be|c1) (kategorij~|kat) (autovadītāj~ |vadītāja |)(apliecīb~|tiesīb~|); autovadītāja
    apliecīb~; autovadītāja tiesīb~; vadītāja apliecīb~; autovadīšan~ (apliecīb~|tiesīb~); b kategorija`,
  insurance: `${examPassed};
    (atļauj~|licenc~|sertifikāt~|apliecīb~|reģistrācij~) ... (apdrošināšan~|polis~) (izplatīšan~|izplatītāj~|pārdošan~|starpniecīb~);
    apdrošināšan~ (izplatīšan~|starpniecīb~) (atļauj~|tiesīb~|licenc~|reģistrācij~);
    latvijas bankas (reģistr~|licenc~|atļauj~);
    (reģistrēt~|ierakstīt~) ... (starpniek~|izplatītāj~) reģistr~;
    sertificēt~ (apdrošināšan~|brokeri~|apdrošinātāj~); (derīg~|spēkā esoš~) ... (sertifikāt~|licenc~); apdrošināšanas (izplatītāj~|starpniek~|aģent~) (sertifikāt~|apliecīb~|licenc~|reģistr~)`,
  security: `apsarg~ (sertifikāt~|apliecīb~|licenc~);
    apsardzes (tiesīb~|kvalifikācij~ apliecīb~);
    (sertifikāt~|apliecīb~) apsardz~;
    apsardzes (sertifikāt~|darbiniek~ sertifikāt~); apsardzes (darbiniek~ |)(apliecīb~|licenc~|sertifikāt~)`,
  nursing: `(ārst~|māsas|medicīnas) (sertifikāt~|reģistrāc~|licenc~); sertificēt~ (māsa|ārst~|farmaceit~);
    ārstniecības personu reģistr~`,
  forklift: `(autoiekrāvēj~|iekrāvēj~) (vadītāj~ |)(apliecīb~|tiesīb~|sertifikāt~); iekrāvēja vadītāj~
    apliecīb~`,
  other: `(elektriķ~|elektrodrošīb~|elektromontier~|gāzes) ... (grup~|apliecīb~|sertifikāt~);
    (spēkā esoš~|derīg~) ... (apliecīb~|atļauj~|licenc~|sertifikāt~);
    (atļauj~|licenc~|sertifikāt~) ... (uzrādi|uzrādāt|jāuzrāda|obligāt~|jābūt|nepieciešam~);
    sanitār~ grāmatiņ~; medicīnisk~ grāmatiņ~; kases aparāta sertifikāt~`,
  abstain: `(mācās|mācīties|apgūst|kursi|eksāmen~|audzēkņi|skaidro~|instruktor~) ... (b|c|a|d|ce|be) (un |vai |)(kategorij~|c kategorij~);
    (programmatūr~|lietotn~|windows|office|antivīrus~) ... licenc~; licenc~ (pagarin~|aktiviz~|programm~|atslēg~);
    (aktivizē*|pagarinā*) ... (licenc~|sertifikāt~);
    (apdrošināšanas |vērtspapīru |)(izplatītāj~ |starpniek~ |aģent~ |brokeri~ |b kategorij~ |autovadītāj~ |)(sertifikāt~|apliecīb~|licenc~|tiesīb~) ... (palīdzēsim|palīdzam|apmaksāsim|apmaksājam|iegūsi|iegūsim|iegūsiet|saņemsi|saņemsiet|nokārtosi|nokārtosim|dabūsi|pie mums|mācību laikā|pēc apmācīb~|uzņēmums apmaksā|sedzam|sedz); (klient~|nomainī~|atjauno~|pārbaudī~|izsnie~|zaudē~) ... (autovadītāja |vadītāja |autovadītāj~ |)apliecīb~; apdrošināšanas ... sertifikāt~ ... (palīdzēsim|palīdzam|apmaksāsim|apmaksājam|iegūsi|saņemsi|nokārtosi|dabūsi|pie mums); (palīdzēsim|palīdzam|apmaksāsim|apmaksājam|iegūsi|iegūt|saņemsi) ... (sertifikāt~|apliecīb~|licenc~); (sertifikāt~|apliecīb~|licenc~|izplatītāj~ sertifikāt~) ... (palīdzēsim|palīdzam|apmaksāsim|apmaksājam|iegūsi|saņemsi|nokārtosi|dabūsi|pie mums); (apliecīb~|b kategorij~) ... (priekšrocīb~|vēlam~|pluss|nav obligāt~|noderīg~);
    (vēlam~|priekšrocīb~) ... apliecīb~; licencēt~ (uzņēmum~|programmatūr~)`,
}

export const languages: TopicLexicon<'languages'> = {
  lv: `latviešu; valsts valod~; latv`,
  ru: `krievu; krieviski`,
  en: `angļu; angliski`,
  de: `vācu; vāciski`,
  et: `igauņu; igauniski`,
  lt: `lietuviešu; lietuviski`,
  sv: `zviedru; zviedriski`,
  fi: `somu; somiski`,
  no: `norvēģu; norvēģiski`,
  da: `dāņu; dāniski`,
  fr: `franču; franciski`,
  es: `spāņu; spāniski`,
  it: `itāļu; itāliski`,
  pl: `poļu; poliski`,
  nl: `holandiešu; nīderlandiešu; holandiski; flāmu`,
  uk: `ukraiņu; ukrainiski`,
  cs: `čehu; čehiski`,
  tr: `turku; turciski`,
  hu: `ungāru; ungāriski`,
  ro: `rumāņu; rumāniski`,
  pt: `portugāļu; portugāliski`,
  he: `ebreju; ivrit~; ivritā`,
  ar: `arābu; arābiski`,
  zh: `ķīniešu; ķīniski; mandarīnu`,
  ja: `japāņu; japāniski`,
  ko: `korejiešu`,
  el: `grieķu; grieķiski`,
  hr: `horvātu`,
  sr: `serbu`,
  sk: `slovāku; slovākiski`,
  sl: `slovēņu`,
  bg: `bulgāru`,
  be: `baltkrievu`,
  is: `islandiešu`,
  ka: `gruzīnu`,
  abstain: `(cv|pieteikum~|motivācijas vēstul~|dzīvesaprakst~) ... (vācu|zviedru|somu|igauņu|lietuviešu|krievu|angļu|norvēģu|dāņu|franču|spāņu|latviešu|poļu|itāļu) (un|vai) (vācu|zviedru|somu|igauņu|lietuviešu|krievu|angļu|norvēģu|dāņu|franču|spāņu|latviešu|poļu|itāļu); (cv|pieteikum~|motivācijas vēstul~|dzīvesaprakst~) ... (vācu|zviedru|somu|igauņu|lietuviešu|krievu|angļu|norvēģu|dāņu|franču|spāņu|latviešu|poļu|itāļu); (vācu|zviedru|somu|igauņu|lietuviešu|krievu|angļu|norvēģu|dāņu|franču|spāņu|latviešu|poļu|itāļu) valod~ (skolotāj~|nodarbīb~|kurs~|apmācīb~|mācīb~|mācīšan~|stund~|versij~|grāmat~|pasniedzēj~|tulk~ birojs);
    (vācu|zviedru|somu|igauņu|lietuviešu|krievu|angļu|norvēģu|dāņu|franču|spāņu|latviešu)
    (tirg~|uzņēmum~|klient~|kompānij~|kapitāl~|virtuv~|ražoj~|zīmol~|literat~|tirgus|tauta|koncern~)`,
}

export const languageNeed: TopicLexicon<'languageNeed'> = {
  speaker: `divvalod~; daudzvalod~; bilingv~`,
  before: `jāmāk; jāsaprot; prasām; runājam; noteikti; latviešu; latviski; jārunā; jāprot; jāzina; jāraksta; jāsazinās; jāsarunājas; jāpārvalda; vajag; vajadzīg~; vajadzēs; sarunāsies; sazināsies; atbildēsi; runāsi; rakstīsi; (labas|ļoti labas|teicamas|lieliskas|brīvas|izcilas|teicama|laba|ļoti
    laba|brīva|brīvi|pamat|sarunvalod~|pārliecinošas|augst~ līmen~|perfekt~|nevainojam~|labā
    līmenī|profesionāl~|tekoš~) (zināšan~ |prasm~ |); lasi; raksti; lasīt; rakstīt; sarakst~; saziņ~ (notiek|ir); saziņ~ ... notiek; sazināties; sarunāties; zināšan~; zināšanas; valod~
    (zināšan~|prasm~|pārvald~); valodu; prasm~ (sazināties|runāt|komunicēt); runā; runāt; runājoš~;
    pārvald~; pārvaldi; pārzini; pārzin; brīvi runā; komunicēt; komunikācij~ spēj~; c1; c2; b2;
    nepieciešam~; prot; proti`,
  after: `lai (saprastu|saprot|var|varētu|saprastos|lasītu|atbildētu); sarunām; sarunai; vēstulēm; rakstos; pamatlīmen~; dzimt~; raiti; must; noteikti; (jā|arī); valoda; valodu; valodai; valodas (zināšan~|prasm~|pārvald~|pārzin~|lietošan~|līmen~|lietojum~); val (zināšan~|prasm~|līmen~|vismaz|c1|b2|b1|c2|a2|brīvi); val; obligāt~; vajadzīg~; nepieciešam~; jāprot; jāzina; jāpārvalda; jārunā; jābūt; lasi; raksti; rakstīt; runāt; sazināties; zināšan~; prasm~; līmenī; brīvi; valodas zināšan~; valod~ zināšan~; runājoš~; pārvaldīšan~;
    mutiski un rakstiski; rakstos un vārdos; c1; c2; b2; b1; teicami; teicamā; teicama; labā; laba; sarunvalod~; ļoti
    labā`,
  plus: `priecātos; priecāsimies; superīgi; būtu (superīgi|jauki|forši|lieliski|ideāli|labi); var būt; iepriecin~; palīdzēs; nav (noteicoš~|jāzina|jāprot|jārunā|vajag); (valoda|valodu|valodas) palīdzēs; neprasām; nejautāsim; vēl labāk; (valoda|valodu|valodas) (zināšan~ |prasm~ |)(vēlam~|noder~|noderē~|priekšrocīb~|pluss|plus|ir priekšrocīb~|ir pluss|ir vēlam~|būs priekšrocīb~|būs pluss|būs noderīg~|būs bonuss|bonuss|tiks uzskatīt~|nav obligāt~|nav nepieciešam~|nav vajadzīg~|nav svarīg~); noder~; noderē~; iztiks~; lieti noder~; (nav|nebūs) (vajadzīg~|nepieciešam~|svarīg~|obligāt~|jāprot); priekšrocīb~; vēlam~; pluss; noderēs; nav obligāt~; par priekšrocīb~; bonuss; noderīg~; būs
    pluss; plus`,
}
