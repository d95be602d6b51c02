/**
 * Work in shops, kitchens, hotels, homes and stores whose titles borrow "obsługa klienta"; what is done there tells the
 * job. Each distinct phrase found is one vote.
 */
export const counterWork = {
  till: `(obsług~|obsługuj~|obsługiw~|praca na|siedzi~|stoi~|przy|na) ... (kas~ fiskaln~|kasie|kasy samoobsługow~|kas samoobsługow~|terminal~ płatnicz~);
    (skanuj~|skanowani~|nabija~|kasuj~|kasowani~) ... (zakup~|towar~|produkt~|paragon~|bilet~); (przyjmuj~|przyjmowani~)
    (płatnoś~|gotówk~|zapłat~); wydawani~ reszty; (rozlicz~|rozliczani~) kas~; utarg~; rozliczeni~ kas~; sprzedaż~ (bilet~|biletów);
    kas~ samoobsługow~; kas samoobsługowych`,
  shop: `(wykład~|układ~|uzupełni~|dokład~|eksponuj~|dopełni~|porządkuj~) ... (towar~|półk~|półek|pieczyw~|regał~|produkt~|asortyment~|ekspozycj~|witryn~);
    (ekspozycj~|wykładani~ towaru|metkowani~|inwentaryzac~|przymierzaln~|sal~ sprzedaży|stoisk~|planogram~|visual merchandising|zatowarowani~|dostaw~ towaru|witryn~ sklep~);
    (dobra~|dobier~|dobrać) ... (oprawk~|rozmiar~|obuwi~|strój|buty|kosmetyk~); (na|w) (sklepie|salonie|drogerii|butiku) ... (doradz~|pomaga~|obsług~|sprzeda~);
    (otwiera~|zamyka~) sklep~; przymierz~; (dba*|dbani*|troska|utrzym*) ... (wygląd~|wystrój|porząd~|estetyk~|czystoś~) ... (sklep~|salon~|drogerii|półk~|stoisk~|dział~|sal~ sprzedaż~|lokal~); (dostępnoś~|oznakowani~|oznaczani~|rozkładani~|przyjmowani~ i wykładani~|oznacza~|wydawani~) (i |oraz |)(ekspozycj~ |)(towar~|towarów|cen~); towarowani~; zatowarowywani~; (bezpośredni~ |)(obsług~|sprzedaż~|doradz~|doradztw~) ... (w|na) (salonie|sklepie|drogerii|butiku|hali sprzedaż~|stoisku|punkcie sprzedaż~|aptece|galerii handlowej|centrum handlowym); (do|w) (naszego |naszym |)(salonu|salonie|sklepu|sklepie) ... (w (ch|galerii|centrum handlowym)|firmow~|stacjonarn~); prac~ w (handlu|sklepie|salonie)`,
  food: `(przygotow~|parz~|podaj~|gotuj~|wydaj~|piecz~|serwuj~|smaż~|nalew~) ... (kaw~|posiłk~|dań|dania|kanap~|napoj~|potraw~|śniada~|ciast~|lod~|pizz~|piw~|zup~);
    (kuchni~|zmywani~|zmywak~|espresso|ekspres~ do kawy|sprzątani~ stolik~|nakrywa~ stoł~|bufet~|patelni~|latte|sanepid~|książeczk~ sanepid~)`,
  lodging: `(melduj~|wymeldow~|zameldow~|kwater~) ... (gości|goście|pokoj~|pokoi); (meldun~|check(-| )in|check(-| )out|minibar~|klucz~ do pokoi|nocn~ audyt|program hotelow~|śniadań hotelow~);
    (wydawani~|wydaj~) kluczy; recepcj~ (hotelu|hotelow~)`,
  teller: `(transakc~|operac~|obsług~|rozlicz*) ... (gotówkow~|bezgotówkow~|kasow~|kasowo); bezgotówkow~; (obsług~|sprzedaż~) ... (produkt~|usług~) (bankow~|bankowości|banku); bankowości detaliczn~; (w|do) (oddziale|oddziału|placówce|placówki) bank~; oddzia~ bank~;(wpłat~|wypłat~) ... (wypłat~|wpłat~|gotówk~|kas~); obsług~ (kasow~|gotówkow~|skarbca|bankomat~); transakcj~ (kasow~|gotówkow~);
    (zakłada~|otwiera~) (kont~|rachunk~) ... oddzia~; kas~ walutow~; w okienku bankowym`,
  attend: `(sprawdza~|kasuj~|kontroluj~|skanuj~) (bilet~|wejściów~|karnet~); (wskazuj~|wskazywani~) ... miejsc~; (szatni~|karuzel~|wesoł~ miasteczk~|atrakcj~|widown~|ratowni~ wodn~|basen~);
    (sprzątasz|myjesz|zamiatasz|odkurzasz|dezynfekuj~) ... (toalet~|podłog~|sprzęt~|mat~|sal~|szatni~|maszyn~); rozdawani~ ulot~`,
  lobby: `(wita~|przyjm~|anonsuj~|rejestruj~) ... (gości firmy|odwiedzając~|gości w recepcji|interesantów i gości|pacjentów w recepcji|pacjentów przy); (parzeni~|parzysz|podaj~|podawani~) ... (kaw~|herbat~) ... (gości|spotka~|zarząd~);
    (sal~ konferencyjn~|sale konferencyjn~|przepustk~|identyfikator~ gości|korespondencj~ kurier~|przyjmowani~ kurier~|łączeni~ rozmów|lad~ recepcyjn~); (przy|za) (ladzie|kontuarze) recepc~`,
  clerical: `(archiwiz~|skanuj~|skanowani~|wprowadz~|przepisuj~|księguj~|księgowani~|segreguj~|rozdziel~|porządkuj~|kseruj~|ewidencjon~) ...
    (dokument~|faktur~|umow~|umów|dan~|akt~|teczk~|korespondencj~|rejestr~); (archiw~|obieg~ (umów|dokument~)|rozliczani~ delegacj~|prowadzeni~ sekretariat~|kalendarz~ (prezesa|zarządu|dyrektora)|zestawie~ w excelu|materiał~ biurow~|artykuł~ biurow~|protokół~|list~ płac|akt osobow~);
    (przygotow*|opracow*|redag*|wydaj*|wydawani*|sporządza*) ... (decyzj~ administracyjn~|postanowie~|projekt~ (decyzji|pism|postanowień|uchwał)|zaświadcze~); (prowadz*) ... (rejestr~|ewidencj~|kancelari~|sekretariat~|archiw~|teczek osobowych); postępowa~ (administracyjn~|egzekucyjn~|odwoławcz~|podatkow~); kodeks~ postępowania; służb~ cywiln~;
    (bez|brak|nie będziesz|nie masz) ... (kontaktu z klient~|rozmów z klient~|rozmawiać z)`,
  care: `(pomag~|pomoc~|wspier~|asyst~) ... (kąpiel~|ubiera~|myci~|toalet~|posiłk~|jedzeni~|wstawani~|higien~|przemieszcz~|lek~); (kąpiel~ i|higien~ osobist~|podawani~ lek~|podaj~ leki|pielęgnacj~|podopieczn~|senior~ w (domu|domach)|zmian~ opatrunk~|pieluch~|spacer~ z)`,
  repair: `(napraw~|konserw~|serwisowani~) (sprzęt~|urządze~|maszyn~|pojazd~); (usuw~|usuwani~) ... (awari~|uster~) (maszyn~|urządze~|instalac~);(napraw~|montuj~|montaż~|instaluj~|konserw~|wymien~|serwisuj~|uszczelni~) ... (kotł~|piec~|okna|okien|drzwi|maszyn~|urządze~ u|pralk~|samochod~|rower~|wind~|licznik~|fotowoltaik~|klimatyzac~|instalac~); (narzędzi~ ręczn~|samochód serwisow~|przegląd~ (techniczn~|okresow~)|koszeni~|odśnieżani~|obchód~)`,
  load: `(rozpakowywani~|rozpakowuj~|rozpakowujesz|metkowani~|metkuj~|przepakowywani~|składani~|odkładani~|sortowani~) ... (przesył~|ubra~|odzież~|towar~|paczek|paczk~|regał~|karton~|zwrot~); metkowani~; ocena stanu (ubrań|towaru|odzieży|zwrotów); odkładani~ na (regał|półk~); centr~ dystrybucyjn~; skanowani~ i (odkładani~|pakowani~|układani~); (kompletuj~|kompletowa~|pakuj~|pakowa~|ładuj~|rozładow~|załadow~|zbiera~|dźwiga~|rozwoz~|nosi~|jeździ~|foliuj~|zabezpiecz~) ... (zamówie~|zamówień|paczk~|palet~|towar~|wózki~|wózk~|karton~|przesył~|dostaw~|skanerem|mebl~);
    (rozładun~|załadun~|wózk~ widłow~|wózkiem|udt|palet~|skaner~ magazyn~|hal~ magazyn~|na hali|kompletacj~|etykietowani~|sortowani~); (dowoz~|rozwoz~) ... (klient~|zakup~|paczk~|posiłk~)`,
}
