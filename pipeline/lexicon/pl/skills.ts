import type { TopicLexicon } from '../lexicon.ts'

export const skills: TopicLexicon<'skills'> = {
  'active-listening': `(aktywn~ |uważn~ |umiejętnoś~ |potrafi~ |) słucha~; słuchani~`,
  'verbal-communication': `komunikatywn~; komunikatywność; komunikacj~ (werbaln~|interpersonaln~|ustn~);
    (umiejętnoś~|zdolnoś~) (komunikac~|interpersonaln~); dykcj~; wysławiani~; wygadan~; poprawn~
    (polszczyzn~|wymow~|wysławiani~); mówić (wyraźnie|prosto); łatwoś~ (nawiązywani~|komunikac~|wypowiad~);
    przyjemn~ głos; miły głos`,
  'written-communication': `(poprawn~ |) (pisani~|ortograf~|pisowni~); pisz*
    (poprawn~|bezbłędn~|szybko|ładnie); lekk~ pióro; pisemn~ (komunikac~|korespondenc~); redagowani~; poprawn~
    polszczyzn~`,
  'problem-solving': `rozwiązywani~ (problem~|konflikt~|trudn~); rozwiąz* problem~; nastawieni~ na rozwiąz~;
    szukani~ rozwiązań; (znajdowa~|znajdziesz) rozwiąza~`,
  'critical-thinking': `analityczn~ (myśleni~|umiejętnoś~|zdolnoś~|umysł~); myśleni~
    (analityczn~|logiczn~|krytyczn~); logiczn~ myśleni~; wyciągani~ wniosków`,
  empathy: `empati~; empatyczn~; empatyczność; wyczuci~; życzliwoś~; wyrozumiał~; wrażliwoś~ na`,
  patience: `cierpliw~; cierpliwość; cierpliwie; spok~; opanowani~; opanowan~; odpornoś~ na stres; odporn~ na
    stres; odporn~; odporność`,
  tact: `takt~; uprzejm~; uprzejmość; kultur~ (osobist~|słow~); wysok~ kultur~; dyskrecj~; dyskretn~; mił~
    (aparycj~|obsług~); uśmiech~; nienagann~ manier~; pozytywn~ nastawieni~; orientacj~ na klient~;
    (nastawieni~|zorientowani~) na klient~`,
  'negotiation-mediation': `negocjac~; negocjacyjn~; negocj~; mediac~; perswazj~; przekonywa~`,
  'de-escalation': `(trudn~|zdenerwowan~|niezadowolon~|zirytowan~) (klient~|rozmów~|rozmow~|sytuac~);
    uspokaja*; łagodz~; reklamac~; deeskal~; konfliktow~`,
  multitasking: `wielozadaniow~; wielozadaniowość; multitasking; (kilka|wiele) (zadań|rzeczy|spraw)
    (jednocześnie|naraz|na raz); podzielnoś~ uwagi; ustala~ priorytet~`,
  typing: `(szybk~|bezwzrokow~|sprawn~) pisani~; pisani~ na klawiaturze; pisać na klawiaturze; klawiatur~;
    maszynopis~`,
  'data-entry': `wprowadzani~ (danych|zamówie~|informacji); wprowadza* dan~;
    (rejestr*|notow~|zapisyw~|dokument*) ... (rozm~|zgłosz~|kontakt~|przebieg~|system~|crm); aktualizac~
    (danych|baz~); uzupełniani~ (danych|dokument~)`,
  crm: `crm; system~ crm; salesforce; hubspot`,
  ticketing: `ticket~; system~ zgłosze~; zendesk; jira; freshdesk; servicenow`,
  spreadsheets: `excel~; arkusz~ kalkulac~`,
  'computer-literacy': `(obsług~|znajomoś~|umiejętnoś~) (komputer~|ms office|pakiet~|office|pc|obsługi
    komputera); (biegł~|sprawn~) (obsług~ komputer~|word|excel|posługiwani~); pakiet~ (ms |) office;
    komputer~; worda?`,
  'systems-administration': `active directory; administr~ system~; konfigur~ (sieci|router~|serwer~|komputer~)`,
  'sales-upsell': `sprzedażow~ (umiejętnoś~|zacięci~|talent~|nastawieni~); cross-?sell~; up-?sell~;
    dosprzeda~; umiejętnoś~ sprzedaż~; aktywn~ sprzedaż~; sprzedaż~ (dodatkow~|produkt~|usług~)`,
  'cash-handling': `(obsług~|prowadzeni~) kasy; gotówk~; rozlicz~ kas~; kas~ fiskaln~`,
  accounting: `faktur~; fakturowani~; rozliczeni~; rozliczani~; księgow~`,
  scheduling: `umawiani~ (wizyt~|termin~|spotka~); umawi* (wizyt~|termin~|monter~|spotka~);
    (planowani~|ustalani~) (wizyt~|termin~|grafik~); kalendarz~`,
  'data-privacy': `rodo; ochron~ danych; poufn~; tajemnic~ (zawodow~|bankow~|przedsięb~)`,
  teamwork: `prac~ (w zespole|zespołow~); współprac~ (w zespole|z zespoł~|z innymi|z dział~); zespołow~; gr~
    zespołow~`,
  leadership: `zarządzani~ (zespoł~|ludźmi); kierowani~ zespoł~; (umiejętnoś~|zdolnoś~) (przywódcz~|lidersk~);
    motywowani~ (zespoł~|pracowni~)`,
  'time-management': `organizac~ (pracy|czasu); zarządzani~ czasem; samodzielnoś~; samodzielność; samodzieln~;
    dokładnoś~; dokładność; sumienn~; skrupulat~; starannoś~; staranność; terminow~; punktualn~;
    odpowiedzialnoś~; obowiązkow~`,
  abstain: `(młod~|zgran~|przyjazn~) zespół~; rodo (klauzul~|zgod~); klauzul~ rodo; (zgod~|dane) ... rodo;
    komputer (służbow~|firmow~); (ze względu na) ... rodo; firmowy (komputer|sprzęt)`,
}
