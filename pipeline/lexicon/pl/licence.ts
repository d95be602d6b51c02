import type { TopicLexicon } from '../lexicon.ts'

export const licence: TopicLexicon<'licence'> = {
  driving: `praw~ jazdy( kat~| kategorii|)( b| c| d|); kat~ b`,
  insurance: `(wpis~|wpisan~|zarejestrowan~) ... (rejestr~|knf);
    rejestr~ (knf|agentów|pośredników);
    (czynności|czynnościom) agencyjn~;
    (egzamin|licencj~|uprawnieni~) ... (knf|agenta ubezpieczeniow~|ubezpieczeniow~);
    (uprawnieni~|egzamin~|wpis~|certyfikat~|licencj~|rejestr~|numer~) (do wykonywania czynności
    agencyjnych|ofwca|ofwc|knf|ofwcа|agenta ubezpieczeniow~|rau|brokerski~|czynności agencyjnych); ofwca;
    (egzamin~|certyfikat~) (agencyjn~|knf|ubezpieczeniow~)`,
  securities: `licencj~ (maklersk~|maklera|doradcy inwestycyjnego); (certyfikat~|egzamin~|uprawnieni~)
    (mifid|eip|efpa|eksperta kredytowego|pośrednika kredytu); mifid`,
  security: `licencj~ (pracownika |) ochron~; wpis na listę kwalifikowanych pracowników`,
  nursing: `(praw~ wykonywania zawodu|pwz)`,
  forklift: `uprawnieni~ (na |) (wózk~|wózki widłow~|udt|sep); udt`,
  other: `(książeczk~|badani~|orzeczeni~) (sanepid~|sanitarno~|do celów sanitarn~|sanitarn~); licencj~
    (zawodow~|zarządcy|pośrednika|przewodnika|pilota)`,
  abstain: `(wpis~|wpisan~|numer~|nr) ... rejestr~ (agencj~|podmiot~|przedsiębiorc~|instytucj~|krajow~|sądow~); (nr|numer) wpisu ...; (certyfikat~|wpis~) (marszałk~|kraz|agencj~); wpis~ do (kraz|krs|ceidg); (egzamin~|licencj~|wpis~|uprawnieni~|prawo jazdy|kurs) (zdasz|zdajesz|zrobisz|robisz|wyrobisz|uzyskasz|zdobędziesz|opłacamy|opłacimy|sfinansujemy|finansujemy|załatwimy) ...;
    (zdasz|zrobisz|uzyskasz|wyrobisz|zdobędziesz) ... (egzamin~|licencj~|wpis~|uprawnieni~|prawo jazdy) ...;
    (kurs~|egzamin~|uprawnieni~|licencj~|badani~|książeczk~|praw~ jazdy) ...
    (opłacim~|pokryjem~|sfinansujem~|pomożemy|zorganizujemy|w trakcie pracy|zdobędziesz|po
    zatrudnieniu|dofinans~); (zdobędziesz|uzyskasz|sfinansujem~|dofinansujem~|pomożemy zdoby~) ...
    (licencj~|uprawnieni~|praw~ jazdy|certyfikat~); licencj~ (na |)
    (oprogramowani~|systemu|office|bankow~|programu); (niepotrzebn~|zbędn~|niewymagan~) (praw~
    jazdy|książeczk~); książeczk~ sanepid~ (nie|niepotrzebn~)`,
}

export const languages: TopicLexicon<'languages'> = {
  en: `angielsk~; anglojęzyczn~`,
  de: `niemieck~; niemieckojęzyczn~`,
  fr: `francusk~; francuskojęzyczn~`,
  it: `włosk~`,
  es: `hiszpańsk~`,
  pt: `portugalsk~`,
  nl: `niderlandzk~; holendersk~; flamandzk~`,
  pl: `polsk~; polszczyzn~`,
  cs: `czesk~`,
  sk: `słowack~`,
  sl: `słoweńsk~`,
  hu: `węgiersk~`,
  ro: `rumuńsk~`,
  bg: `bułgarsk~`,
  hr: `chorwack~`,
  sr: `serbsk~`,
  tr: `tureck~`,
  ru: `rosyjsk~; rosyjskojęzyczn~`,
  uk: `ukraińsk~; ukraińskojęzyczn~`,
  be: `białorusk~`,
  ar: `arabsk~`,
  el: `greck~`,
  sv: `szwedzk~`,
  da: `duńsk~`,
  no: `norwesk~`,
  fi: `fińsk~`,
  lv: `łotewsk~`,
  lt: `litewsk~`,
  et: `estońsk~`,
  zh: `chińsk~`,
  ja: `japońsk~`,
  he: `hebrajsk~`,

  abstain: `
    (lekcj~|kurs~|zajęci~|nauk~|szkoleni~|dofinansowan~) (z |)(języka |języków |jęz |j |)(angielsk~|niemieck~|obc~|hiszpańsk~|francusk~); cv w (języku|jęz|j) ...;
    (niemieck~|francusk~|angielsk~|włosk~|hiszpańsk~|szwedzk~|duńsk~|czesk~|chińsk~|amerykańsk~|polsk~|japońsk~)
    (rynk~|rynek|firm~|spółk~|kapitał~|klient~|mark~|producent~|grup~|bank~|koncern~|sieć~|obywatelstw~|kuchni~|restauracj~|lini~|jakoś~|oddział~|ubezpiecz~|sklep~|prawo|prawa|przepis~|rząd~)`,
}

export const languageNeed: TopicLexicon<'languageNeed'> = {
  speaker: `dwujęzyczn~; wielojęzyczn~; natywn~; native speaker`,
  before: `znajomoś~; znajomość; biegł~; biegle; płynn~; płynnie; komunikatywn~; komunikatywnie; swobodn~;
    swobodnie; bardzo dobr~; dobr~; język~; języka; językiem; j; jęz; mówi*; władasz; włada*; posługi*; pisze;
    pisać; po; wymagan~; obowiązkow~; konieczn~; rozmawia*; obsług~ (w języku|klientów); w (języku|mowie);
    znasz; poziom~`,
  after: `(w stopniu|na poziomie|poziom|min|minimum|co najmniej|w mowie|w piśmie) ...; b1; b2; c1; c2; biegle;
    biegł~; płynn~; płynnie; komunikatywn~; wymagan~; konieczn~; obowiązkow~; swobodnie; musi być; jest
    niezbędn~; (bardzo |) (dobrze|dobr~); w (mowie|piśmie); na co dzień; niezbędn~`,
  plus: `mile widzian~; atut~; dodatkow~ atut~; plusem; plus; dodatkow~; zalet~; przewag~; docenim~;
    preferowan~; nice to have; opcjonaln~; przyda się; bonus~; nie jest wymagan~; niekonieczn~; wymagania
    dodatkowe`,
}
