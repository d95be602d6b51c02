import type { TopicLexicon } from '../lexicon.ts'

const DOING = `(doświadczeni~|doświadczenie|praktyk~|staż~|pracy|prac~|stażem|obsłud~|sprzedaż~|w|na|jako)`

export const education: TopicLexicon<'education'> = {
  named: `dyplom~; świadectw~ szkoln~; papier~ (ze szkoły|szkoln~|z uczelni)`,
  'none-required': `(świadectw~|dyplom~|oceny|stopnie|papierki|certyfikaty) ... ... (szufladzie|w domu|nie liczą|nie pytamy|nas nie interes~|nie patrzymy|nie mają znaczenia|nie sprawdzamy|obojętn~|nieważn~);
    (z dyplomem|ze świadectwem|z maturą) (lub|albo|czy) bez;
    (jaką|którą) szkołę ... (obojętn~|nieważn~|bez znaczenia|nie ma znaczenia);
    bez względu na (wykształceni~|szkołę|dyplom);
    (o świadectwa|o dyplom|o maturę|o oceny) nie (pytamy|prosimy);
    nie (musisz|trzeba|wymagamy|potrzebujesz|pytamy o) ... (papier~|dyplom~|świadectw~|matury|studiów|szkoły); (wykształceni~|dyplom~|matur~|studi~) (nie ma znaczenia|bez znaczenia|nieważne|nieistotne|nie jest wymagan~|nie jest konieczn~|nie gra roli) ; (papierów|papierami|papiery) ze szkoły; bez względu na wykształceni~; szkoła nie ma znaczenia; (wykształceni~|dyplom~|studia|matura|szkoła) (nas |) nie (interesuje|interesują|gra|ma|mają|jest|są) ...; (wykształceni~|dyplom~|szkoł~|studi~|matur~) ... (nie ma znaczeni~|bez znaczeni~|nie mają
    znaczeni~|nie gra roli|nie jest (ważn~|istotn~|wymagan~|konieczn~)|nie są
    (ważn~|istotn~|wymagan~|konieczn~)|nieistotn~|obojętn~|niewymagan~); bez względu na
    (wykształceni~|dyplom~|szkoł~); (nie
    (wymagam~|oczekujem~|patrzym~|pytam~|interesuje|sprawdzam~|potrzebujesz|musisz mieć|trzeba)|niezależnie
    od|bez wymogu) ... (wykształceni~|dyplom~|studi~|matur~|szkół|kierunkow~); wykształceni~
    (dowoln~|obojętn~|każd~)`,
  'high-school': `wykształceni~ (co najmniej |przynajmniej |min |minimum
    |)(średni~|zawodow~|podstawow~|techniczn~|branżow~|ogólnokształcąc~|zasadnicz~); (min |minimum |co
    najmniej |)średni~ (wykształceni~|techniczn~|ogólnokształcąc~); średni~ lub wyższ~; matur~; maturze;
    szkoł~ (średni~|ponadgimnazjaln~|ponadpodstawow~|zawodow~|branżow~); technikum; liceum; ukończon~ szkoł~;
    co najmniej średni~; minimum średni~; min średni~`,
  'some-college': `policealn~; pomaturaln~; szkoł~ policealn~; studium (policealn~|pomaturaln~); dyplom
    technika; kolegium`,
  bachelor: `dyplom (licencjata|inżyniera|licencjacki|ukończenia studiów);
    (licencjat|studia|dyplom uczelni) (w ręku|w kieszeni|na koncie|za sobą);
    bez (studiów|licencjatu|dyplomu uczelni) (ani rusz|nie da rady|nie przejdziesz|nie zatrudnimy);
    wykształceni~ (co najmniej |min |minimum |kierunkow~
    |)(wyższ~|licencjack~|inżyniersk~|akademick~); wyższ~
    (wykształceni~|kierunkow~|ekonomiczn~|techniczn~|medyczn~|prawnicz~); studi~
    (wyższ~|licencjack~|inżyniersk~|i stopnia|pierwszego
    stopnia|ekonomiczn~|prawnicz~|administracyjn~|informatyczn~|techniczn~|kierunkow~); licencjat~; dyplom
    (uczelni|licencjat~|inżynier~|studiów|wyższ~); ukończon~ studi~; tytuł~ (licencjat~|inżynier~)`,
  graduate: `(zapraszamy|szukamy|tylko|czekamy na|wyłącznie|zatrudnimy|przyjmujemy) (tylko |wyłącznie |) (magistr~|doktor~|mgr);
    (dyplom|tytuł|stopień) (magistra|magistr~ inżynier~|doktora);
    magistrów;
    magistrem;
    bez (magistra|tytułu magistra|dyplomu magistra) ... (nie ma szans|nie da rady|ani rusz|nie);
    (ukończone |wymagane |)studi~ magistersk~; magisterk~; tytuł~ magistra; jednolite studia; magister~; studi~ (magistersk~|podyplomow~|ii stopnia|doktorancki~); (tytuł~|dyplom~) magistr~;
    wykształceni~ (wyższ~ |)magistersk~; doktorat~; mba`,
  abstain: `student~; status (studenta|ucznia); (w trakcie|podczas|oprócz|po|kontynuac~|łączy~|obok) studi~;
    (dofinansowani~|nauk~|wsparci~|opłac~) ... (studi~|szkoł~|matur~); (klient~|branż~|obsług~|dla)
    (liceum|szkoł~|szkół|studi~); studi~ przypadk~; szkoł~ języków~; wykształceni~ ... (atutem|mile widzian~);
    licencjat~ matur~ nic; uczni~ szkół średnich; studia zaoczne`,
}

export const experience: TopicLexicon<'experience'> = {
  bare: `# (lata|lat|rok|roku); rok (w|na|przy|jako)`,
  past: `(przeszłość|przygotowanie|przygotowania|praktyka|praktyki) (w|na|zawodow~)`,
  years: `(masz|macie|mając) za sobą (co najmniej |minimum |przynajmniej |)# (lata|lat|rok|roku);
    od (co najmniej |)# (lat|roku) (lub dłużej |albo dłużej |)(odpowiadasz|pracujesz|rozmawiasz|pomagasz|doradzasz|obsługujesz);
    (przepracowa~|spędzi~|przesiedzi~) ... # (lata|lat|rok);
    # (lata|lat|rok) ... (na słuchawce|na słuchawkach|w obsłudze|za ladą|przy telefonie|w call center|na infolinii|na recepcji);
    # lat (w cs|w customer success|pracy z ludźmi|pracy z klient~|w obsłudze|w saas|w branży|w roli|account management~); # lata (w cs|w customer success|pracy z ludźmi|pracy z klient~|w obsłudze|w saas|w branży|w roli); (co najmniej |minimum |min |)# letni~ staż~; # (lat|lata|rok~|roku|letni~|-letni~|letnie|roczn~) ... ${DOING}; #
    (doświadczeni~|praktyk~|staż~|stażu|pracy (w|na|jako|z)|staż pracy); (doświadczeni~|staż~|praktyk~) ... #
    (lat|lata|rok~|roku); (doświadczeni~|staż~|praktyk~) ... (rok|roku);
    (roczn~|dwuletni~|trzyletni~|pięcioletni~) (doświadczeni~|staż~|praktyk~); (min|minimum|co
    najmniej|przynajmniej|ponad) # (lat|lata|rok~|roku) ... ${DOING}; (min|minimum|co najmniej|przynajmniej)
    (rok|roku) ... ${DOING}; # (lata|lat) (w|jako|na|sprzedaży|obsług~|komercyjn~|prac~)`,
  months: `# (miesięcy|miesiące|miesiąc~|mies) ... (doświadczeni~|praktyk~|staż~|pracy);
    (doświadczeni~|praktyk~|staż~) ... # (miesięcy|miesiące|miesiąc~|mies); pół roku ...
    (doświadczeni~|praktyk~|stażu|pracy); półroczn~ (doświadczeni~|staż~|praktyk~)`,
  some: `(kilka|parę) miesięcy ... ... (na słuchawce|przy telefonie|za ladą|w obsłudze|w sklepie|z klientem|za sobą|w call center);
    (kilka|parę) miesięcy ... masz ... za sobą;
    (zdarzyło ci się|zdarzało ci się|bywało że) ... (obsług~|pracować|rozmawiać|doradzać|sprzedawać);
    (słuchawki|infolinia|kasa) ... nie są ... obce;
    (liczymy na |oczekujemy |)pierwsz~ doświadczeni~; choćby staż~; (min |minimum |co najmniej |)pół roku (pracy|doświadczeni~|w|stażu); kilka miesięcy (pracy|doświadczeni~|w); pół roku (w|na|przy|jako|doświadczenia|pracy|praktyki); kilka miesięcy (w|na|przy|jako|doświadczenia|pracy); doświadczeni~;
    (masz|posiadasz|pierwsze|kilkuletni~|wcześniejsz~|poprzedni~|udokumentowan~|jakiekolwiek|podobn~|praktyczn~)
    (już |jakieś |) (doświadczeni~|praktyk~); praktyk~ (w|na|zawodow~|z klient~|telefoniczn~);
    (pracował~|pracowałeś|pracowałaś|pracowałeś|pracował a) ... (już |kiedyś |wcześniej |) (z|w|jako|na|przy)
    ...; (masz|mają) za sobą ... (prac~|rozmow~|obsług~|infolin~); (kto|osób|osoby) ...
    (pracował~|pracowali|pracowały) (już |) (z|w|na|jako|przy); doświadczon~
    (konsultant~|kandydat~|doradc~|osob~); staż~ (na podobnym|w obsłudze|w call)`,
  'none-needed': `(czy|co|gdzie|kim) (wcześniej|dotąd|do tej pory|przedtem) ... ... ... (nie ma znaczenia|nieważne|wszystko jedno|bez znaczenia|nas nie interesuje|obojętne|mniej ważne);
    (zaczynasz|zacząć|zaczniesz|startujesz|start) ... od zera;
    (twoja|to może być) (pierwsza) (praca|posada);
    czysta karta;
    (zaraz|prosto) po (szkole|maturze|studiach);
    (wszystkiego|reszty|resztę|wszystko|całej reszty) (cię |)(nauczymy|pokażemy|nauczysz się|wytłumaczymy);
    nie (musisz|trzeba) ... (pracy w obsłudze|doświadczeni~|stażu|za sobą pracy|mieć za sobą); (doświadczeni~|staż~|praktyk~) ... (przyda się|mile widziane|atut~|plus~) ale ... (bez|nie jest|niekonieczn~); (doświadczeni~) (zbędn~|nie trzeba|niepotrzebn~|nieistotn~|niewymagan~|nie jest wymagan~|nie jest konieczn~); obędziemy się bez ...; (wszystko|wszystkiego) (pokażemy|nauczymy|wyjaśnimy); (wszystkiego |)nauczymy (cię|od zera|wszystkiego|); bez doświadczenia; (nigdy|jeszcze nie) (nie |)(pracowałeś|pracowałaś|pracował|robiłeś) ... (spokojnie|nauczymy|nie szkodzi|to nic|pokażemy); (bez|brak) (żadnego |wcześniejszego |wymaganego |konieczności
    |)(doświadczeni~|praktyki|przygotowania); (doświadczeni~|praktyk~|stażu?) ... (nie (jest |są |)
    (wymagan~|konieczn~|potrzebn~|niezbędn~|ważn~|istotn~|warunkiem|wymogiem)|nie wymagam~|nie oczekujem~|nie
    potrzebujesz|nie ma znaczeni~|nie mają znaczeni~|bez
    znaczeni~|niekonieczn~|niewymagan~|niepotrzebn~|zbędn~|nie trzeba|nie musisz); (nie
    (wymagam~|oczekujem~|potrzebujesz|potrzeba|trzeba|jest wymagan~|musisz mieć|potrzebujem~|szukamy osób z))
    ... (doświadczeni~|praktyk~|stażu); (wszystkiego|od podstaw|od zera|reszty|resztę|zawodu) (cię |was |)
    (nauczymy|uczymy|nauczysz|przyuczymy|szkolimy|pokażemy); (nauczymy|uczymy) (cię |was |) (wszystkiego|od
    podstaw|od zera|reszty); (początkując~|debiutant~) (też |) ...; osob~ (bez
    doświadczenia|początkując~|rozpoczynając~|zaczynając~); pierwsza praca; bez względu na doświadczeni~;
    niezależnie od doświadczeni~; (przyuczymy|przyuczamy) ...`,
  preferred: `(doświadczeni~|praktyk~) ... (mile
    widzian~|atut~|plus~|zalet~|przewag~|docenim~|docenia~|bonus~|nice to have|przyda|preferowan~); (mile
    widzian~|atutem|dodatkow~ atut~|plusem|preferowan~|docenimy|doceniamy|cenimy|najlepiej z|ucieszy
    nas|chętnie) ... (doświadczeni~|praktyk~|staż~)`,
  entry: `stanowisk~ (juniorsk~|dla początkując~|początkow~)`,
  abstain: `(kwalifikacj~|kwalifikacjom|wiedz~|umiejętności~|kompetencj~) i doświadczeni~ ...; doświadczeni~ służymy; (doświadczeni~|doświadczenie zawodowe) staż pracy doświadczenia zawodowego; (dokument~|kopie|długość i rodzaj|potwierdz~|świadectw~) ... doświadczeni~ ...; nauczymy cię (pozyskiw~|sprzedaw~); (kierowni~|szef~|lider~|trener~|koleżank~|założyciel~|mentor~) (ma|mają|z) ... # (lat|lata) ... ...;
    (zbieramy|dzielimy się) ... doświadczeni~ ...;
    (u nas|tu) (zdobędziesz|zdobywasz|zdobędziecie) ... doświadczeni~ ...;
    od # (lat|lata|roku); (przez|ponad|już) # (lat|lata) (na rynku|działa~|istniej~|odbieramy|pomagamy|obsługujemy); (zdoby*|zdobyc~|zbier*|zdobądź|zdobędziesz|nabier*|nabyć|nabycie|wymian~|dzieli*) ...
    doświadczeni~; (zespół|zespol~|lider~|trener~|kadr~|kolega|mentor~|koleg~|eksper~|specjalist~|osoby|prac~
    z) ... doświadczon~; doświadczon~
    (zespół|zespol~|lider~|trener~|kadr~|mentor~|koleg~|koleżank~|kolegów|eksper~|specjalist~|osoby
    (która|pokaże|obok)|osob~ która); (boku|pod okiem) doświadczon~ ...; (ponad |od |mamy |nasze |przez |z |)
    # (lat|lata|letni~|letnim) (doświadczeni~|na rynku|działal~|tradycj~|istnieni~|historii|obecności|temu)
    ...; (z |)# (letni~|letnim) doświadczeniem na ...; (nasze|nasz|naszym|firma z|firmy z) ... doświadczeni~;
    doświadczeni~ (klient~|użytkowni~|pacjent~|zakupow~|customer|gości|kandydat~|marki|pracowni~|na rynku);
    (wynagrodzeni~|stawk~|zarobk~|zależn~|adekwatn~|odpowiedni~|uzależni~) ... (doświadczeni~|stażu|praktyk~);
    ukończon~ # lat; # (lat|lata) (ukończ~|umow~|gwarancj~|firm~|na rynku|działa~|temu|lokat~); na #
    (lat|lata|rok); praktyk~ (rynkow~|zawodow~ student~|student~|biznesow~|dobr~); dobr~ praktyk~; umow~ ... #
    (lat~|miesi~) ...; po # (miesiąc~|miesięcy|latach|roku) ...; przez # (tygodni~|miesi~) ...; okres próbny #
    ...; od # lat`,
}

export const training: TopicLexicon<'training'> = {
  given: `(pierwsze|pierwszych|pierwszy|pierwszym) (# |dwa |trzy |)(tydzień|tygodnie|tygodniu|tygodni|dni|miesiąc|miesiącu) (siedzisz|słuchasz|przyglądasz się|uczysz się|chodzisz|spędzasz);
    (siedzisz|słuchasz|przyglądasz się|uczysz się) ... (pierwsze|pierwszych|pierwszy|pierwszym) (tydzień|tygodnie|tygodniu|dni|miesiąc);
    zanim (odbierzesz|zadzwonisz|zaczniesz|usiądziesz|ruszysz) ... (sam|sama|samodzielnie|sami|solo);
    (drugie|drugich) słuchawk~;
    (weźmie|bierze|wezmą) cię pod (skrzydła|swoje skrzydła);
    (pokaże|pokażą|pokażemy) ci wszystko;
    (wszystko|wszystkiego) (pokażemy|nauczymy|wyjaśnimy); pierwszy (miesiąc|tydzień) ... (siedzisz|pracujesz|spędzasz|z mentor~|razem|obok) ...; biurko w biurko; (nauczymy|przeszkolimy|wdrożymy) (cię|); (zaczynasz|startujesz) od ... (kursu|szkoleni~|wdrożeni~); (kurs~|szkolenie|szkolenia) ... (opłacamy|opłacony|finansujemy|zapewniamy|na nasz koszt); szkoleni~; szkoleń; przeszkol~; przeszkolimy; wyszkolimy; szkolimy; wdrożeni~; wdrożymy; wdrażamy;
    onboarding~; (na|u)uczymy; uczymy; nauczymy; przyucz~; przyuczeni~; przyuczymy; (uczysz się|nauczysz się)
    ...; mentoring~; (opiek~|wsparci~|pomoc~) (mentor~|trener~|opiekun~|buddy~|lidera) ...; (cię|was|osoby)
    ... (szkolić|uczyć|wdrożyć|przygotujemy); akademi~ (konsultant~|rozwoj~|sprzedaż~|szkoleniow~); warsztat~;
    e-learning~; (# |dwutygodniow~ |tygodniow~ |trzytygodniow~ |czterotygodniow~ |miesięczn~ |kilkudniow~ |)
    (szkoleni~|kurs~|wdrożeni~|przyuczeni~); kurs~ (językow~|wprowadzając~|przygotow~|na)`,
  paid: `(płatn~|opłacon~|odpłatn~|wynagradzan~) (szkoleni~|szkoleń|wdrożeni~|okres~
    szkol~|kurs~|przyuczeni~); (szkoleni~|szkoleń|wdrożeni~|kurs~) ... (płatn~|opłacam~|opłacon~|płacim~|za
    które płacimy); uczymy i płacimy; w pełni płatne szkoleni~`,
  weeks: `# (tygodni~|tydzień|tyg) (płatn~ |pełn~ |intensywn~ |)
    (szkoleni~|wdrożeni~|onboarding~|kurs~|przyuczeni~|uczymy|szkolimy);
    (szkoleni~|wdrożeni~|onboarding~|kurs~|szkolenie trwa|uczymy) ... # (tygodni~|tydzień|tyg); przez #
    tygodni~ (uczymy|szkolimy|wdrażamy); # tygodniow~ (szkoleni~|wdrożeni~|kurs~)`,
  days: `# (dni|dniow~|dzień) (płatn~ |intensywn~ |) (szkoleni~|wdrożeni~|onboarding~);
    (szkoleni~|wdrożeni~|uczymy) ... # (dni|dniow~)`,
  months: `# (miesiąc~|miesięcy|miesiące|miesięczn~) (płatn~ |) (szkoleni~|wdrożeni~|onboarding~);
    (szkoleni~|wdrożeni~) ... # (miesiąc~|miesięcy|miesiące)`,
  abstain: `(dofinansowan~|refundac~|współfinansowan~|dopłat~|zniżk~|bezpłatn~|nauk~) ... (kurs~|szkoleni~ językow~|nauki język~|studi~); (lekcj~|kurs~|zajęci~) (języka|języków|językow~) ...; (doświadczeni~|certyfikat~|ukończ~|uprawnie~|zaświadcze~) ... kurs~; (sprzedaje|sprzedajemy|organizuje|organizujemy|oferuje firmom|prowadzi) ... ... (szkoleni~|kurs~|warsztat~) (dla|menedżer~|kierowni~|firm) ...;
    seminari~ i szkoleni~ ...;
    (zapis~|uczestnik~|zgłoszeni~) ... (szkoleni~|kurs~|warsztat~);
    (robisz|prowadzisz|realizujesz|przeprowadzasz) (onboarding~|szkoleni~|wdrożeni~|warsztat~) ...; wdrażani~ (nowych|klient~); (robisz|prowadzisz|prowadzenie|organizujesz) ... szkoleni~ (wideo|dla|klient~|,) ...; (prowadz*|przeprowadz*|organiz*|przygotow*|tworz*|planow*|realiz*) ...
    (szkoleni~|szkoleń|wdrożeni~|warsztat~) (dla |przez |z |nowych |klient~|pracownik~|produktow~
    dla|stanowisk~|) ...; (szkoleni~|szkolenie|wdrożeni~|wdrażani~|onboarding~)
    (klient~|użytkowni~|nowych|pracownik~|zespołu|partner~|systemów|oprogramowani~|zmian|projekt~|rozwiąza~|dla
    klient~|bhp); szkol* (klient~|użytkowni~|nowych|zespół); (ukończ~|odbyt~) (szkoleni~|kurs~);
    (firm~|branż~) szkoleniow~; (nie|bez|brak) ... szkoleni~ (nie|bez); przy wdrożeniach; budżet~ szkoleniow~;
    wdrożeniach`,
}
