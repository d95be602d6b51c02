import type { TopicLexicon } from '../lexicon.ts'

const FULL = `(pełny etat|pełen etat|pełnego etatu|pełnym etacie|pełnoetatow~|cały etat|całego etatu|całym etacie|(pełny|pełnym|pełnego|pełen) wymiar~|1 1 etatu|1 etat|jeden etat|pełną etatowo)`
const PART = `((pół|połow~|ćwierć|część|częścią|części|kawałek) etatu|(1 2|3 4|1 4|1 3|2 3|3 5|4 5|5 8|7 8|1 8|2 5) (etatu|wymiaru)|(trzy czwarte|jedna druga|pięć ósmych|jedną drugą|dwie trzecie) etatu|niepełn~ (etat~|wymiar~|wymiarze)|półetat~|w (mniejszym|ograniczonym) wymiarze|na część|część|3 4|1 2)`

export const hours: TopicLexicon<'hours'> = {
  'full-time': `(pełne|całe|równe) 40 godzin; (cały|pełen|pełny) wymiar~; pięć (dni|nocy) ... dwa wolne; nie (jest to |jest |)(oferta |praca |)na część etatu; pełnowymiarow~; pełnoetatow~; pełen wymiar; etat (pełny|cały); ${FULL}; full(-| )time; w pełnym wymiarze; stated: (pełny etat|pełny|full-time); etat 40`,
  'part-time': `(gdy|kiedy|póki) dzieci są w (szkole|przedszkolu);
    (1|2|3|4|5|6|7|9|10|12|14|15|16|18|20|25|30) (8|10|18|20|40) etatu; kilka (dyżur~|zmian|dni|godzin|razy|weekend~|wieczor~|sobót) (w|na) (miesiąc~|miesiącu|tydzień|tygodniu); bez (gwarantowan~|stał~) (liczby|ilości) godzin; (dzwonimy|odzywamy się|wzywamy) ... (gdy|kiedy|jak) (ktoś|kolega|trzeba|brakuje) ...; (tylko|wyłącznie|jedynie) ... (weekend~|soboty i niedziele|sobot~|niedziel~); (jedno|dwa|dwie|trzy|# ) (popołudni~|wieczor~|ranki|dyżur~) (w tygodniu|tygodniowo|w miesiącu); popołudni~ w tygodniu; (godz~|godzin~) po (lekcjach|zajęciach|szkole); (fucha|dorobi~|dorobić|dorabia~|praca po godzinach|zajęcie dodatkowe); (pogodzi~|łączy~|łączenia) ... (studi~|nauk~|szkoł~|emerytur~); (pół|połow~|ćwierć|część|częścią|części|ułamek) etatu; (1 2|3 4|1 4|1 3|2 3|3 5|4 5|5 8|7 8|1
    8|2 5) (etatu|wymiaru|et); (trzy czwarte|jedna druga|jedną drugą|pięć ósmych|dwie trzecie) etatu; niepełn~
    (etat~|etacie|wymiar~|wymiarze); półetat~; part(-| )time; (mniejszy|ograniczony|zmniejszony|niepełny)
    wymiar~; (praca|zajęcie|zatrudnienie) (dorywcz~|dodatkow~|dorywczo|dodatkowo|weekendow~); pracy (dorywcz~|dorywczo|weekendow~); dorywczo;
    dorywcz~; niepełnoetatow~; praca (tylko |)w weekendy; title: (weekendy|weekendow~|dorywcz~|niepełny
    etat|pół etatu); stated: (część etatu|niepełny|part-time|dodatkowa|dorywcza); na godziny; kilka godzin
    (dziennie|tygodniowo|w tygodniu); po lekcjach; dla (uczniów|studentów) ... dorywcz~; na część`,
  either: `${PART} (lub|albo|bądź|czy) (na |) (cały|pełny|pełen|całość|całym); (${FULL}|etat|pełny|cały) (lub|albo|bądź|czy|ewentualnie) (na |) (pół|połow~|część|3 4|1 2|niepełny|mniej); ${FULL} (lub|albo|bądź|i|oraz|czy|ewentualnie|a także|albo na|lub na|oraz na|lub w|) (na |w |)
    ${PART}; ${PART} (lub|albo|bądź|i|oraz|czy|do|) (na |w |) ${FULL}; od (${PART}|#) do (${FULL}|pełnego
    etatu|całego etatu); (pełny|cały) (lub|albo|bądź|i) (niepełny|pół|część) (etat~|wymiar~|etatu);
    (pół|część|1 2|3 4) (lub|albo|bądź|czy) (pełny|cały|pełen) (etat~|wymiar~); niepełny (lub|albo|bądź)
    (pełny|cały) (etat|wymiar); (wymiar (etatu|czasu pracy|pracy|godzin)|etat) ... (do
    (ustalenia|uzgodnienia|wyboru)|elastyczn~|dowolny|według uznania); elastyczny wymiar ...; dowolny wymiar
    ...; część (lub|albo) całość etatu`,
  abstain: `pełn~ wymiar~ (urlop~|świadcze~|składek); (prawa|prawo) do pełnego wymiaru ...; to nie jest (oferta|praca|etat) na (część|pół) ...; (nie|to nie) (jest |)... na część etatu; (nie|bez|brak) ... ${PART}; (klient~|klientk~|firm~|pani~|panie|osob~|osoby) ... (prowadz~|pracując~|pracują|zatrudni~) ... ${PART}; (praca|pracy) dodatkow~ (atut~|dni|świadcz~); (w
    przeliczeniu|wynagrodzenie|stawka|brutto|pensja|kwota) ... (za|na|przy|dla) ${FULL}; przy pełnym etacie;
    (później|z czasem|docelowo|z możliwością przejścia|szansa) ... ${FULL}; (szkoleni~|wdrożeni~) ... ${FULL};
    (nie|bez|brak) (oferujemy |) ${PART}; część
    (rozmów|klient~|zgłosze~|zespołu|zespół|dni|tygodnia|zadań|dokument~|z
    nas|osób|kraju|grupy|pracy|firmy|czasu|naszych|wynagrodzenia); na część (dni|tygodnia); części
    (zamienn~|samochod~|rower~)`,
}

const HOURS = `(godzin|godziny|godzina|godz|h)`

export const weekly: TopicLexicon<'weekly'> = {
  week: `# (godz|godziny|godzin|h) (/|na|w) (tydz|tydzień|tygodniu|tyg);
    # godz tydzień;
    # h tydz;
    # godz tyg;
    # (godzin|godziny|godz) tygodniowo;
    # godz (tydzień|tydz|tyg|tygodniowo); # h (tydzień|tydz|tyg); (pełne|pełnych|całe) # godzin~; ok # godz ...; od # do # (godzin |godz |h |) (w tygodniu|tygodniowo|na tydzień); # ${HOURS} (na |) (tydz|tyg|t); (łącznie|w sumie|średnio|razem) ... # ${HOURS}; tygodniowo (wychodzi |około |ok |) # ${HOURS}; # ${HOURS} w skali tyg~; (wymiar|wymiarze) # ${HOURS}; # ${HOURS} (pracy |) (tygodniowo|w tygodniu|na tydzień|tyg|tydzień|w tyg|w skali tygodnia|co
    tydzień); (tygodniowo|w tygodniu) ... # ${HOURS}; # ${HOURS} (etat~|pół etatu); etatu # ${HOURS}; #
    godzinny tydzień; (wymiar|wymiarze|wymiar godzin|czas pracy|liczba godzin w tygodniu) ... # ${HOURS}; #
    godzinn~ tydzień pracy; liczba godzin w tygodniu #; liczba godzin w tygodniu ... #`,
  day: `# ${HOURS} (pracy |) (dziennie|na dzień|w ciągu dnia|każdego dnia)`,
  month: `# ${HOURS} (pracy |) (miesięcznie|w miesiącu|na miesiąc|mies|w mies|w skali miesiąca)`,
  product: `# (dni|razy|popołudnia|wieczory|dyżury) (w tygodniu |tygodniowo |w tyg |) (po|x) # ${HOURS}`,
  fte: `# etatu; wymiar etatu #; wymiar etatu ... #; etat #; wymiar # etatu`,
  abstain: `(przy monitorze|przy komputerze) ... # ${HOURS} ...; # ${HOURS}
    (szkoleni~|nadgodzin~|przerwy|urlop~|od|po|temu|przed|na dobę); 24 (h|godziny); (24|#) ${HOURS} na dobę; w
    ciągu # ${HOURS}; (szkoleni~|wdrożeni~) ... # ${HOURS} ...; do # ${HOURS} (odpowied~|reakcji|od
    zgłoszenia); (czynn~|otwart~) ... # ${HOURS} ...; w godz #; w godzinach #`,
}

/** A contract of employment, and what some offer in its place: with the choice of both nothing is said. */
const EMPLOYED = `(umow~ o pracę|umow~ o prace|uop|u o pracę|etat|etacie|etatu|umow~ uop)`
const BILLED = `(b2b|kontrakt~( b2b|)|umow~ (b2b|zlecen~|zlecenie|cywilnoprawn~|o współpracy|o dzieło|agencyjn~)|zlecen~|zlecenie|współprac~ b2b|własn~ działalnoś~( gospodarcz~|)|działalnoś~ gospodarcz~|samozatrudnieni~)`
const OR = `(lub|albo|bądź|czy|ewentualnie|i lub|oraz|względnie) (na |w oparciu o |w formie |w ramach |na podstawie |)`

export const term: TopicLexicon<'term'> = {
  permanent: `(potem|dalej|docelowo|następnie|później|szukamy (kogoś|osoby|osób|pracownika)|zatrudnimy|zatrudniamy|kolejna|umow~ ... ) na stałe; (kolejn~|następn~|potem|dalej) ... (nieokreślon~|bezterminow~|stał~); całoroczn~ (umow~|zatrudnieni~|praca); umow~ ... (bezterminow~|całoroczn~); praca (stała|całoroczna|długoterminowa); (umow~ (o pracę |) |zatrudnienie |) (na czas |na okres |czas |)
    (nieokreślony|nieokreślonym|nieograniczony); bezterminow~; bez terminu (końcowego|zakończenia|); umow~ (o
    pracę |) (na |)stał~; (umow~|pracę|praca|pracy|etat) (o pracę |) na stałe; stał~
    (zatrudnieni~|umow~|etat|posad~); umow~ stał~; stabiln~ (zatrudnieni~|umow~) na (stałe|lata); stated:
    (stała|umowa o pracę na czas nieokreślony|na stałe|czas nieokreślony); docelowo ... nieokreślony;
    (zatrudniamy|zatrudnimy|przyjmiemy) na stałe`,
  temporary: `(do czasu|do momentu|aż|dopóki) ... ... (wróci|wrócą|powrotu|zakończ~|skończ~|podłączym~|wdrożym~|przeniesie~);
    (zastępujesz|zastąpisz|zastępstwo za);
    umow~ (o pracę |) na (rok|dwa lata|pół roku|# (lata|miesięcy|miesiące|mies)); na # (miesięcy|miesiące|mies|lata) (z (możliwością|opcją)|, później|, potem|za); (agencj~|zatrudnieni~|praca|współprac~|kontrakt|umow~|zlecenie) ... na # (miesięcy|miesiące|mies); (kontrakt|umow~) (roczn~|półroczn~|kwartaln~|dwuletni~|okresow~|czasow~); zastępuj~; zastąpi~; zastąpić; (projekt|zlecenie|praca|zatrudnienie|współpraca|potrzeba) ... (potrwa|trwa|zakończy się) ...; na czas (reorganizacj~|wdrożeni~|kampanii|remontu|przejści~|migracj~|nieobecnoś~|zwiększon~) ...; przez (najbliższe |) # (miesięcy|miesiące); umow~ ... do (dnia |) # (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia); (zatrudnieni~|umow~) ... od (# |początku |) (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) do (# |końca |) (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia); (koleżank~|kolega|koleg~|pracownic~) ... (urlop~|macierzyńsk~|chorob~|zwolnieni~); terminow~ (umow~|zatrudnieni~); czasow~ (zatrudnieni~|umow~|praca); (na |)(czas|okres) określony; umow~ (o pracę |)terminow~; (umow~ (o pracę |)|etat |praca |)(na
    |w ramach |)(zastępstw~|zastępstwo); na czas
    (zastępstwa|nieobecności|urlopu|projektu|trwania|wykonywania|choroby) ...;
    (prac~|pracownik~|umow~|zatrudnieni~) tymczasow~; zastępstw~ (za|na|macierzyńsk~|pracowni~); urlop~
    (macierzyńsk~|rodzicielsk~|wychowawcz~) ... (zastęp~|pracowni~|koleż~);
    (umow~|kontrakt~|praca|zatrudnieni~) (o pracę |) na # (miesiąc~|miesięcy|mies|tygodni~|lat~|rok); na
    (okres |) # (miesięcy|miesiące|miesiąca|mies) ... (umow~|praca|przedłuż~); (do|na) (końca|koniec)
    (roku|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|stycznia|lutego|wakacji);
    interim; title: (zastępstwo|na zastępstwo|tymczasow~|czas określony); stated: (tymczasow~|zastępstwo|czas
    określony|na czas określony); leasing pracowniczy; outsourcing pracowniczy`,
  contract: `(wystawiasz|wystawiać|wystawisz|wystawiacie) ... (faktur~|rachunek|rachunk~);
    (własna|swoja|jednoosobowa|prowadzisz) (działalność|firma|firmę) (gospodarcz~|);
    (zus|podatki|składki) (opłacasz|płacisz|rozliczasz|ogarniasz) (sam|sama|samodzielnie|we własnym);
    rozliczenie na faktur~;
    (na|netto na|w formie|forma|umowa|kontrakt) b2b; b2b kontrakt; (netto|vat|stawk~|rozlicz~|współprac~|współpracuj~|podstawie|umow~) ... (faktur~|fakturę|fakturze); (prowadzi~|prowadzen~|posiada~|mają|z) ... (działalnoś~ gospodarcz~|własn~ działalnoś~|jdg|jednoosobow~ działalnoś~); form~ (zatrudnienia|współpracy) (to |)(b2|b2b); umow~ (b2b|zlecen~|o dzieło|zlecenie|cywilnoprawn~|o współpracy);
    (kontrakt~|współprac~|form~|rozliczeni~|zatrudnieni~|oparciu o) (współpracy |zatrudnienia |)(b2b|na b2b|w
    formie b2b|w modelu b2b|w oparciu o b2b); b2b (#|netto|lub|albo); (lub|albo) b2b; zlecenie (na|z|od);
    zleceniu; samozatrudnieni~; (własn~|jednoosobow~|prowadzeni~|prowadzisz) (działalnoś~
    gospodarcz~|działalnoś~|firm~); działalnoś~ gospodarcz~; freelanc~; title: (b2b
    umowa|umowa zlecenie|freelanc~|zlecenie); stated: (b2b|umowa zlecenie|zlecenie|umowa o dzieło|kontrakt
    b2b)`,
  seasonal: `(od|między) (majówki|wielkanocy|pierwszego śniegu|bożego ciała|ferii|czerwca) (do|a) (września|października|wakacji|ferii|wszystkich świętych|końca lata|wielkanocy|trzech króli|sylwestra);
    (póki|dopóki|dopóty|aż) (wyciągi|plaża|stoki|śnieg|parasole|kąpielisko|baseny|liście);
    do końca (ferii|wakacji|sezonu|lata|zimy|sezonu letniego|sezonu zimowego|okresu świątecznego) ...; na (sezon|czas sezonu|lato|wakacje|ferie|okres świąteczny); od (# |początku |połowy |końca |) (listopada|grudnia|stycznia|kwietnia|maja|czerwca|lipca) (aż |) do (# |końca |połowy |początku |) (ferii|wakacji|sezonu|zimy|lata|świąt|wielkanocy|lutego|marca); od (# |początku |połowy |końca |) (maja|czerwca|lipca) do (# |końca |połowy |początku |) (sierpnia|września|października); # (maja|czerwca|lipca) # (sierpnia|września|października); (# |od # |połowa |od połowy |) (października|listopada|grudnia) (do |) (# |końca |) (grudnia|stycznia|świąt|wigilii|wigilia); (miesiąc~|czas|okres|trwani~) (letni~|wakacj~|wakacyjn~|ferii); (na|przed|w|podczas|w okresie|w trakcie) (black friday|black week|cyber|gorącz~ zakup~|ferie|ferii|sylwestra|majówk~); szczyt~ (świąteczn~|przedświąteczn~|sezon~|letni~|zakupow~); (na|w) sezon~; w sezonie; pomoc (wakacyjn~|letni~|sezonow~|świąteczn~); sezon~ (letni~|zimow~|wakacyjn~|świąteczn~|narciarsk~|turystyczn~|lato|zima|lata|od|od
    maja|jesienn~|wiosenn~|grzewcz~|przedświąteczn~|2026|2025); sezonow~; na (cały |) sezon; na czas
    (sezonu|wakacji|świąt); (praca|pracy|zatrudnieni~) (wakacyjn~|świąteczn~|sezonow~|na wakacje|na lato|na
    zimę|na święta); (okres|szczyt~|gorączk~|czas|sezon) (przed|)świąteczn~; przed świętami; pomoc świąteczn~;
    na (wakacje|lato|święta); letni~ (sezon|pomoc|praca); w sezonie (letn~|zimow~|świąteczn~|od|wakacyjn~|);
    title: (sezon~|wakacj~|świąteczn~|wakacyjn~)`,
  internship: `program~ stażu; (w ramach|odbyci~|odbywani~|zgodnie z programem|podczas|w trakcie) stażu; staż (będzie|organizowany|finansowany|z urzędu|w ramach|zawodowy|absolwencki) ...; (trzymiesięczn~|sześciomiesięczn~|dwumiesięczn~|czteromiesięczn~|miesięczn~|półroczn~|wakacyjn~|letni~|płatn~|bezpłatn~|studenck~) (staż~|praktyk~); staż~ (trzymiesięczn~|sześciomiesięczn~|# mies~|wakacyjn~|letni~|dla (studen~|osób)|w (naszym|dziale|zespole)); program stażow~; title: (staż|stażyst~|praktykant~|praktyk~ (studenck~|zawodow~|)|internship|stażu|intern);
    (płatn~|program|umowa o|odbyć) (staż~|stażow~|praktyk~ studenck~); praktyk~
    (studenck~|absolwenck~|zawodow~|uczniowsk~); stated: (staż|praktyka|praktyki); staż (dla|z urzędu)`,
  abstain: `stał~ (i|oraz|lub) czasow~ zatrudnieni~; (prac~|zatrudnieni~) stał~ tymczasow~ i dorywcz~; (rozlicz*|ewidencj*|zakresie|ramach|wystawia*|obsług*|zawiera*|przygotow*|sprawdz*|obieg*|realizac*) ... umów (cywilnoprawn~|i faktur|aneks~); umów aneks~ ...; umów i faktur; (wykonywani~|lata|lat|warunk~|podejmowani~ i|zakresie|zezwole~ na|planowanie i|podczas) ... (prowadzeni~ |)działalnoś~ ...; nieograniczon~ (dostęp|możliw~|zarob~|premi~|czas~); (dane|danych|przechowyw~|przetwarz~|wykorzyst~) ... przez # (miesiące|miesięcy|lat); (możliwoś~|odbyci~|wystarcz~|zaliczeni~) ... praktyk~ zawodow~; (akcja|promocja|rabat~) ... do końca roku; ${EMPLOYED} (wraz z benefitami |z benefitami |)${OR} (długofalow~ |)${BILLED}; ${BILLED} ${OR} ${EMPLOYED}; ${EMPLOYED} ${BILLED};
    (dopłat~|upomin~|podarun~|piwo|gotówk~|pieniądze|świadczeni~|bonus~|środk~) ... (na|przed) (święta|świętami|wakacje);
    (ograniczen~|zakaz~|celu|ustaw~|organizowani~ i) ... prowadzen~ działalnoś~ ...; staż pracy; staż~ (minimum|min|co najmniej) ...; # ... staż~; (bon~|paczk~|premi~|prezent~|talon~|kart~|dodat~|zapomog~|wolne) ... (przed|na|z okazji|w) (świętami|świętach|święta|świąt); (nerw~|ruch|ruchu|oblężeni~|odporno~|tłum~|wolne|urlop~|zniżk~|karnet~) ... (w|na|podczas) (ferie|ferii|wakacje|sezonie|sezon|święta); (zestaw~|ozdob~|paczk~|prezent~|pościel|kosz~|bon~|piżam~|sprzedajemy|produkt~|kolekcj~|premi~|karp~|dodatk~|wolne|kartk~|upominek|kieliszk~|talon~) ... (na|w) (święta|wakacje|lato); (umow~|okres~|pierwsz~) ... # (miesiące|miesięcy|miesiąc|mies) (próbn~|próby|okresu prób~|na próbę); (wypowiedzeni~|próbn~|próby) ... # mies~; kwota na fakturze; (na|w) (fakturze|fakturach) (za|od|klient~|pojawi~|widnieje); 
    (towar~|produkt~|kolekcj~|ofert~|asortyment~|menu|promocj~|akcj~|wyprzedaż~|danie|dania|warzyw~|dekoracj~|opon~)
    sezonow~; sezonow~
    (towar~|produkt~|kolekcj~|ofert~|asortyment~|menu|promocj~|akcj~|wyprzedaż~|owoc~|warzyw~|wahani~|danie|dania|wymian~|bony|kart~|zmian~|pik~|wzrost~);
    staż~ (pracy|pracowni~|zawodow~|w windykacji|za|minimum|min|w|na stanowisku); (roczn~|dwuletni~|#) (letni
    |) staż~; dodatek stażow~; zależnie od stażu;
    (bony|paczk~|premi~|prezent~|spotkani~|życzeni~|wigili~|upomin~) (na |)świ~; (umow~|pierwsz~ umow~|okres~)
    (o pracę |) (na |)(okres próbny|próbn~); klient~ b2b; sprzedaż b2b; rynk~ b2b; segment~ b2b; b2b i b2c;
    b2c i b2b; (partner~|klient~) biznesow~ ...; (na zlecenie|zleceni~)
    (klient~|partner~|marek|firm|naszych|serwisow~|transportow~|przewozow~|naprawy|płatnicz~); po
    (stażu|praktykach) ...; poza sezonem; (obecnie|jako|zespół) tymczasow~ (biuro|siedziba)`,
}
