import type { TopicLexicon } from '../lexicon.ts'

export const shifts: TopicLexicon<'shifts'> = {
  turn: `naprzemiennie; na przemian; co drugi tydzień; wymieniamy się; zmieniamy się; zamieniamy się`,
  begin: `(zaczynasz|siadasz|startujesz|zaczynamy|zaczyna|zaczynać|logujesz się) ... o;
    (zmiana|dyżur|praca|dzień pracy) (zaczyna się|startuje|rusza) o;
    początek (zmiany|pracy|dyżuru);
    start (zmiany|pracy)`,
  day: `(siódma|ósma|szósta|dziewiąta) (piętnasta|szesnasta|czternasta|siedemnasta);
    godziny jak w (urzędzie|biurze|banku|szkole);
    (urzędowe|biurowe) godziny;
    od (siódmej|ósmej|szóstej|dziewiątej) do (piętnastej|szesnastej|czternastej|siedemnastej);
    od (szóstej|siódmej|ósmej|dziewiątej) do (czternastej|piętnastej|szesnastej|siedemnastej|trzynastej); rano; (porann~|rann~|dzienn~) (i|oraz|lub|albo|,) (popołudniow~|wieczorn~|nocn~); poranek; ranne zmiany; przed południem; godzin~ biurow~; godziny pracy biura; (porann~|dzienn~) (dyżur~|godzin~|blok~); (zmian~|dyżur~) (porann~|dzienn~|rann~|przedpołudniow~|dniow~); (porann~|dzienn~|rann~|pierwsz~)
    zmian~; dniówk~; (od |na |z ) (rana|rano); ranki; poranki; (godzin~|praca)
    (przedpołudniow~|porann~|dzienn~); przedpołudni~; w ciągu dnia; w godzinach (biurowych|pracy biura); stałe
    godziny (dzienne|poranne); (zmiany|zmian|dwunastki|dyżury) (# |dwunastogodzinn~ |) dzienn~`,
  evening: `(kończysz|kończy|do|schodzisz|wychodzisz) ... (przed północą|o północy|północy|około północy|dwudziestej|dwudziestej drugiej|dwudziestej pierwszej);
    (gdy|kiedy) (inni|wszyscy|reszta) ... (wracają do domu|kończą pracę|jedzą kolację|wychodzą z pracy|idą do domu);
    po kolacji;
    (porann~|rann~|dzienn~) (i|oraz|lub|albo|,) (popołudniow~|wieczorn~); (druga|drugiej|drugą) zmian~; wieczorami; popołudniówk~; do (21|22|23); (zmian~|dyżur~) (popołudniow~|wieczorn~|drug~); (popołudniow~|wieczorn~|drug~) zmian~; popołudni~;
    popołudniami; po południu; wieczor~; wieczór; godzin~ (popołudniow~|wieczorn~)`,
  overnight: `(gdy|kiedy|podczas gdy) (inni|wszyscy|miasto|polska|reszta|kraj) (śpi|śpią|zasypia|zasypiają);
    do (świtu|białego rana|wschodu słońca);
    nocn~ mark~;
    od (dwudziestej|dwudziestej pierwszej|dwudziestej drugiej|dziesiątej wieczorem) do (szóstej|piątej|siódmej) ...; pracujesz tylko w nocy; tylko nocki; na nocki; nocki; nocek; (całonocn~|nocne) dyżur~; praca nocna; (dzienn~|wieczorn~) (i|oraz|lub) nocn~; noc~; nocn~; nock~; w nocy; nocami; nocą; trzeci~ zmian~; trzyzmianow~; (24 7|całodobow~) ...
    (zmian~|grafik~|dyżur~); trzech zmian~; 3 zmian~`,
  weekend: `weekend~; weekendow~; sobot~; sobót; niedziel~; (w|od poniedziałku do) (sobot~|niedziel~); 7 dni w
    tygodniu; siedem dni w tygodniu; niedziele handlowe`,
  holiday: `(boże|bożego|bożym) (ciało|ciała|narodzeni~); wigili~; sylwest~; wielkanoc~; majówk~; nowy rok; święta państwowe; świętach; w święta; niedziele i święta; dni (świąteczn~|ustawowo); (w |) (święta|świętach|dni świąteczne|dni wolne od pracy|dni ustawowo wolne);
    (niedziel~|weekend~|sobot~|noc~) (i|oraz|lub) święta; święta (i|oraz) (niedziel~|weekend~)`,
  rotating: `(ten|jeden|w tym|w jednym) tydzień ... ... (następn~|kolejn~|drugi|potem|kolejnym);
    zamieniasz się ... (zmian~|zmiennik~);
    zmiennik~;
    (raz|to) (rano|ranek|świt) (raz|to) (wieczór|popołudnie|noc);
    (zmiany|grafik) (krąż~|kręc~|przesuwa~|rotuj~);
    (grafik|zmiany) co tydzień się (odwraca|zmienia); # dni na # (dni|noce); (zmian~|nock~|dyżur~) ... co (drugi|trzeci|czwarty) tydzień; co (drugi|trzeci|czwarty) tydzień ... (zmian~|nock~|rano|noc~); (dwie|trzy|2|3|trzech|dwóch) zmian~; zmianowo; raz (rano|na rano) raz ...; (porann~|rann~) (i|oraz|,) (popołudniow~)( i| oraz|,) nocn~; rotacyjn~; (system~|tryb~|grafik~|praca|pracy|ruch~) (#-?|dwu|trzy|cztero|wielo|)zmianow~;
    (dwu|trzy|cztero|wielo|)zmianow~; # zmianow~; (na|w) (#|dwie|trzy|dwóch|trzech|różne|różnych) zmian~; #
    zmian~; na zmiany; zmian~ (są |) (rotacyjn~|rotując~|wymienn~); (ruch~|system~) ciągł~; zmienn~
    (godzin~|grafik~|zmian~); praca (na |) zmian~; system (12|24|#)( |)h?; dwunastki; w systemie (24 48|12
    24|12 48|2 2|4 2|zmianowym); równoważn~ (system~|czas~); naprzemienn~ (zmian~|tydzień); (jeden|co
    drugi|raz) (tydzień|tydzien) (rano|na rano|porann~) ...; czterobrygad~; grafik (miesięczny |) zmianow~`,
  split: `(praca|dzień|zmiana|grafik) (przerywan~|dzielon~|łaman~); (w środku|w połowie) (dnia|zmiany) (masz |jest |) (woln~|przerw~); z (kilkugodzinn~|długą|dłuższą) przerwą (w środku|między|w ciągu) ...; dzielon~ (zmian~|dzień|czas); przerywan~ czas~; system przerywan~`,
  'on-call': `(telefon alarmowy|telefon dyżurny|telefon interwencyjny|służbowy telefon|komórka alarmowa) ... (pod ręką|w nocy|przy łóżku|na szafce|do domu|po godzinach);
    co (drugi|trzeci|czwarty|piąty|szósty|#) tydzień ... ... (telefon alarmowy|telefon dyżurny|telefon pod ręką|dyżur pod telefonem|pod telefonem);
    (pod ręką|przy sobie) (masz |) telefon (alarmow~|dyżurn~);
    (obudzi|budzi|zbudzi) ... (telefon|alarm|centrala);
    dyżur~ (telefoniczn~|domow~|pod telefonem|on-call|alarmow~|po godzinach|poza godzinami);
    (gotowoś~|pod telefonem) ... (telefon~|dyżur~); pod telefonem; on(-| )call; na wezwanie`,
  flexible: `(zaczynasz|kończysz) i (kończysz|zaczynasz) kiedy (chcesz|wolisz|ci pasuje); kiedy ci (pasuje|wygodnie|odpowiada); (sam|sama|sami) ... (wpisujesz|wybierasz|zaznaczasz|decydujesz) ... (grafik~|dni|godzin~|zmian~|dyżur~|aplikacj~); (godziny|czas pracy) (ustalasz|wybierasz|planujesz|układasz) (sam|sama|samodzielnie) ...; (zaczynasz|zaczynacie) między # a # ...; godziny ustalasz ...; (grafik~|godziny|dyżury|zmiany) (tworzysz|układasz|wybierasz|ustalasz|dobierasz|planujesz|rezerwujesz|bierzesz) (sobie |sam~ |samodzielnie |ty |); (zaczynasz|kończysz|przychodzisz|startujesz) ... (jak|kiedy|gdy) (wolisz|ci wygodnie|chcesz|ci pasuje); (jak|kiedy) (wolisz|ci wygodnie|ci pasuje); (godziny|dyżury|zmiany|dni)(,|) które (ci|tobie|wam) (pasują|odpowiadają|wygodne); dowoln~ (por~|porze|porą|pora|godzinie|momencie); kiedy (tylko |) (chcesz|możesz|wolisz|ci wygodnie); (sam|sama|samodzielnie) (decyduj~|wybier~|ustal~|planuj~|układ~) ...; godziny (dobierasz|wybierasz|ustalasz) ...; grafik (układasz|ustalasz|wybierasz) ...; grafik (pod ciebie|dopasujemy|dopasowujemy) ...; dopasuj~ ... (grafik~|godzin~) ... (studi~|zaję~|potrzeb~); elastyczn~ (grafik~|godzin~|czas~|system~|form~|wymiar~|tryb~|dobór|godziny|zmian~);
    (ruchom~|zadaniow~|nienormowan~) (czas~|godzin~|system~); (sam|sama|samodzielnie|samemu) ...
    (układ~|ustal~|wybier~|zaznacz~|planuj~|decyd~|dobier~) ...;
    (układ~|ustal~|wybier~|zaznacz~|planuj~|dopasow~|dostosow~) ... (swój |swoje |własny |)
    (grafik~|godzin~|zmian~|dyżur~|dni); grafik~
    (ustalan~|układan~|dopasowan~|dostosowan~|dogodn~|elastyczn~|pod) ...; (samodzielnie|indywidualnie)
    (układan~|ustalan~|dobieran~) (grafik~|godzin~); (kiedy|wtedy kiedy|gdy) (chcesz|możesz|ci pasuje|masz
    czas|wolisz); tak jak ci pasuje; dowoln~ (godzin~|porach|grafik~); dowolne godziny; godziny (pracy |)do
    (ustalenia|uzgodnienia|wyboru)`,
  abstain: `(kursują|jeżdżą|jeździ|kursuje|latają|otwarte|czynne) ... ... (weekend~|noc~|w nocy|sobot~|niedziel~|święta) ...;
    (autobus~|pociąg~|tramwaj~|lini~) nocn~ ...;
    nocn~ (autobus~|pociąg~|tramwaj~|lini~|tary~|krem~|lamp~);
    weekendow~ (kurs~|szkoleni~|wyjazd~|zjazd~|studi~); (jedno|jednodniow~|weekendow~) szkoleni~; (popołudni~|weekend~|wieczor~|sobot~) (i|oraz|a także) (weekend~|wieczor~|święta|noc~|niedziel~) (masz |są |zawsze |tylko |) (woln~|dla (siebie|ciebie|rodziny|bliskich)|w domu); (godzin~|godziny|# h) dziennie; # (godziny|godzin|godz|h) dziennie; za (noc~|weekend~|niedziel~|święta) ... (%|więcej|dodat~|stawk~); (koszul~|bielizn~|krem~|lamp~|stolik~|szafk~|pociąg~|linie|autobus~|kurs~|piżam~) nocn~; (wypłat~|przelew~|płatn~) ... (wieczor~|dziennie|dnia); woln~ (weekend~|sobot~|niedziel~|wieczor~|noc~) (i|oraz|,) (święta|święt~|niedziel~|weekend~|wieczor~); (pościel|prezent~|piżam~|bon~|paczk~|premi~|kosz~|karp~) ... (święta|świąt~); elastycznoś~; elastyczn~ (podejści~|osob~|zespół|myśleni~|benefit~);
    (dodat~|premi~|stawk~|wyższ~|dopłat~|zuplement~|# %) ... (za |) (pracę |prac~ |) (w |na |za |)
    (noc~|nock~|nocn~|niedziel~|święt~|weekend~|sobot~|godzin~ nocn~|zmian~|popołudni~); (bez|brak|nie
    ma|zero) (pracy |prac~ |zmian |) (w |na |) (noc~|nocn~|nock~|weekend~|sobot~|niedziel~|święt~|zmian~
    nocn~|zmianow~|popołudni~|wieczor~)( i| ani| oraz| lub|,|) (noc~|nocn~|weekend~|sobot~|niedziel~|święt~|);
    (weekend~|sobot~|niedziel~|święta|wieczor~|noc~) (są |zawsze |masz |mamy |) (woln~|zamknięt~|dla
    (ciebie|siebie|rodziny)); woln~ (weekend~|sobot~|niedziel~|święt~|wieczor~); (nie|nigdy) ... pracujem~
    (w|na) (weekend~|noc~|sobot~|niedziel~|święt~); (otwart~|czynn~|obsług~) ... (całodobow~|24
    7|sobot~|niedziel~|weekend~); (studi~|uczeln~|zaoczn~|szkoł~) ... weekend~;
    (bony|paczk~|premi~|prezent~|życzeni~|wigili~|upomin~) ... świ~; (impr~|wyjazd~|integracj~) ... weekend~;
    (kierowni~|lider~|brygadzist~) zmian~; (układani~|planowani~|tworzeni~|ustalani~|układasz) grafik~
    (zespoł~|pracowni~|dla|konsultant~); nocleg~; zmian~
    (adres~|dan~|taryf~|rezerwacj~|termin~|kanał~|umow~|w|opon~|klimatu|na lepsze|stanowisk~); w dni robocze;
    nieświąteczn~; na noclegi`,
}
