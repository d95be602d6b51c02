import type { TopicLexicon } from '../lexicon.ts'

export const licence: TopicLexicon<'licence'> = {
  driving: `(autovadītāj~|auto vadītāj~|vadītāja|transportlīdzekļa vadītāj~) (b kategorij~ |)apliecīb~;
    (b|c|ce|d|be|c1) (kategorij~|kat) (autovadītāj~ |vadītāja |)(apliecīb~|tiesīb~|); autovadītāja
    apliecīb~; autovadītāja tiesīb~; vadītāja apliecīb~; autovadīšan~ (apliecīb~|tiesīb~); b kategorija`,
  insurance: `apdrošināšanas (izplatītāj~|starpniek~|aģent~) (sertifikāt~|apliecīb~|licenc~|reģistr~)`,
  security: `apsardzes (sertifikāt~|darbiniek~ sertifikāt~); apsardzes sertifikāts`,
  nursing: `(ārst~|māsas|medicīnas) (sertifikāt~|reģistrāc~|licenc~); sertificēt~ (māsa|ārst~|farmaceit~);
    ārstniecības personu reģistr~`,
  forklift: `(autoiekrāvēj~|iekrāvēj~) (vadītāj~ |)(apliecīb~|tiesīb~|sertifikāt~); iekrāvēja vadītāj~
    apliecīb~`,
  other: `sanitār~ grāmatiņ~; medicīnisk~ grāmatiņ~; kases aparāta sertifikāt~`,
  abstain: `apdrošināšanas ... sertifikāt~ ... (palīdzēsim|palīdzam|apmaksāsim|apmaksājam|iegūsi|saņemsi|nokārtosi|dabūsi|pie mums); (palīdzēsim|palīdzam|apmaksāsim|apmaksājam|iegūsi|iegūt|saņemsi) ... (sertifikāt~|apliecīb~|licenc~); (sertifikāt~|apliecīb~|licenc~|izplatītāj~ sertifikāt~) ... (palīdzēsim|palīdzam|apmaksāsim|apmaksājam|iegūsi|saņemsi|nokārtosi|dabūsi|pie mums); (apliecīb~|b kategorij~) ... (priekšrocīb~|vēlam~|pluss|nav obligāt~|noderīg~);
    (vēlam~|priekšrocīb~) ... apliecīb~; licencēt~ (uzņēmum~|programmatūr~)`,
}

export const languages: TopicLexicon<'languages'> = {
  lv: `latviešu( valod~|); valsts valod~; latv`,
  ru: `krievu( valod~|); krieviski`,
  en: `angļu( valod~|); angliski`,
  de: `vācu( valod~|); vāciski`,
  et: `igauņu( valod~|); igauniski`,
  lt: `lietuviešu( valod~|); lietuviski`,
  sv: `zviedru( valod~|)`,
  fi: `somu( valod~|)`,
  no: `norvēģu( valod~|)`,
  da: `dāņu( valod~|)`,
  fr: `franču( valod~|)`,
  es: `spāņu( valod~|)`,
  it: `itāļu( valod~|)`,
  pl: `poļu( valod~|)`,
  nl: `holandiešu( valod~|); nīderlandiešu( valod~|)`,
  uk: `ukraiņu( valod~|)`,
  cs: `čehu( valod~|)`,
  tr: `turku( valod~|)`,
  hu: `ungāru( valod~|)`,
  ro: `rumāņu( valod~|)`,
  pt: `portugāļu( valod~|)`,
  abstain: `(vācu|zviedru|somu|igauņu|lietuviešu|krievu|angļu|norvēģu|dāņu|franču|spāņu|latviešu)
    (tirg~|uzņēmum~|klient~|kompānij~|kapitāl~|virtuv~|ražoj~|zīmol~|literat~|tirgus|tauta|koncern~)`,
}

export const languageNeed: TopicLexicon<'languageNeed'> = {
  speaker: `divvalod~; daudzvalod~; bilingv~`,
  before: `(labas|ļoti labas|teicamas|lieliskas|brīvas|izcilas|teicama|laba|ļoti
    laba|brīva|brīvi|pamat|sarunvalod~|pārliecinošas|augst~ līmen~|perfekt~|nevainojam~|labā
    līmenī|profesionāl~|tekoš~) (zināšan~ |prasm~ |); lasi; raksti; lasīt; rakstīt; sarakst~; saziņ~ (notiek|ir); saziņ~ ... notiek; sazināties; sarunāties; zināšan~; zināšanas; valod~
    (zināšan~|prasm~|pārvald~); valodu; prasm~ (sazināties|runāt|komunicēt); runā; runāt; runājoš~;
    pārvald~; pārvaldi; pārzini; pārzin; brīvi runā; komunicēt; komunikācij~ spēj~; c1; c2; b2;
    nepieciešam~; prot; proti`,
  after: `obligāt~; vajadzīg~; nepieciešam~; jāprot; jāzina; jāpārvalda; jārunā; jābūt; lasi; raksti; rakstīt; runāt; sazināties; zināšan~; prasm~; līmenī; brīvi; valodas zināšan~; valod~ zināšan~; runājoš~; pārvaldīšan~;
    mutiski un rakstiski; rakstos un vārdos; c1; c2; b2; b1; teicami; teicamā; labā; sarunvalod~; ļoti
    labā; valodā; valodas`,
  plus: `priekšrocīb~; vēlam~; pluss; noderēs; nav obligāt~; par priekšrocīb~; bonuss; noderīg~; būs
    pluss; plus`,
}
