import type { TopicLexicon } from '../lexicon.ts'
import { handsOn } from './occupation-trades.ts'

const HOME = `((ze swojego |z własnego |z twojego |ze własnego |w swoim |we własnym |w twoim |z |w )(domu|mieszkania|mieszkaniu)|u siebie w domu|home(-| |)office|zdaln*|na odległość|z dowolnego miejsca|z każdego miejsca|z domowego biura|z zacisza domu)`
/** Ways to name any place that the worker likes. */
const FAR = `(pracuj~|pracujesz|pracować|mieszka~|mieszkasz|praca) ... (gdziekolwiek|skądkolwiek|skąd (chcesz|wolisz)|gdzie (chcesz|wolisz|ci wygodnie)|z każdego miejsca|z dowolnego zakątka|ze (swojego|własnego) (domu|mieszkania)|z (własnego|twojego) (domu|mieszkania)|u siebie( w domu|)|bez wychodzenia z domu)`
/** Homes of other people, and products for work from home. */
const OTHERS = `(firm~|klient~|klientów|użytkowni~|osób|osoby|tysi~) ... (pracując~|pracują|którzy pracują) ... (zdaln*|z domu|hybrydow*|w domu); (meble|krzes~|biurk~|sprzęt~ do|narzędzi~|aplikacj~|oprogramowani~|program~|platform~|rozwiązani~|akcesori~|usług~) ... (do|dla) ... (domow~ biur~|prac~ (zdaln*|hybrydow*|z domu)|zdaln*|hybrydow*); (ułatwia~|usprawnia~|wspiera~|umożliwia~|organizuj~) ... prac~ (zdaln*|hybrydow*|z domu); (po godzinach|po pracy|planszówki|integracj~|piątkow~ piw~) ... (biurze|biura); (prac~|pracować|pracy) (zdaln* |) (z dowolnego miejsca|z zagranicy|z każdego miejsca) ... # (dni|tygodni~); # (dni|tygodni~) ... (możesz |) (pracować |pracy |) (zdaln* |) z (dowolnego miejsca|zagranicy)`
const PLACE = `(biurze|biurowcu|siedzibie|oddziale|salonie|sklepie|placówce|punkcie|centrum|centrali|hotelu|call(-| |)center|contact(-| |)center|lokalu|magazynie|galerii|recepcji|przychodni|klinice|urzędzie|ratuszu|sali|drogerii|aptece|restauracji|filii|hali|zakładzie|budynku|kasie)`

/** A place of work that is praised is not told. */
const PRAISED = `(bezpieczn~|stabiln~|pewn~|atrakcyjn~|przyjazn~|dobr~|wspaniał~|wymarzon~|ciekaw~|odpowiedni~|idealn~|now~|woln~|liczb~|własn~ organizacj~|porząd~ (w|na)|czystoś~ (w|na)|organizac~|ergonomi~)`

export const workplace: TopicLexicon<'workplace'> = {
  remote: `(biura|biur|siedziby) nie (mamy|ma|posiadamy|wynajmujemy|prowadzimy);
    nie (mamy|ma|posiadamy|wynajmujemy) (biura|biur|siedziby|żadnego biura);
    (warunek|warunki|wymag~|potrzebn~|potrzebujesz|niezbędn~|musisz mieć|konieczn~) ... (światłowód|internet~|łącze) ... (w domu|w mieszkaniu|u siebie);
    (domownicy|dzieci|rodzina) ... (nie słyszeli|nie przeszkadzali|nie słyszą|nie przeszkadza~);
    gdzie (siedzisz|mieszkasz|pracujesz|jesteś|stoi twoje biurko) ... (obojętn~|bez znaczenia|nie ma znaczenia|wszystko jedno|nieważne|nas nie interesuje|twoja sprawa);
    (dojazd|dojazdy|korki) (odpadają|znikają|masz z głowy|nie istnieją);
    (dyżuruj~|dyżurujesz|odbierasz|piszesz|odpowiadasz|dzwonisz|rozmawiasz) ... (z własnego|ze swojego|z|we własnym) domu; nie ma znaczenia gdzie ... mieszkasz; (tam|stamtąd) gdzie (masz|jest|stoi) (twój|laptop|internet|biurko) ...; (dowolne|każde) miejsce w (kraju|polsce|europie); title: (praca|zlecenie|etat|zarabiaj) (online|przez internet|w internecie); ${FAR}; nie (mamy|ma|posiadamy|prowadzimy|potrzebujemy) (stałego |fizycznego |) (biura|siedziby); bez biura; (nie musisz|bez|bez konieczności|zero|nie tracisz czasu na) (nigdzie |) (dojeżdża~|dojazd~|dojazdów); miejsce (wykonywania |)pracy (to |jest |)(twój|twoje|własny|własne) (dom|mieszkanie|biurko w domu|cztery kąty); (biuro|dom|zdalnie|stacjonarnie) (czy|albo|lub) (w |z |)(dom|domu|biuro|biura|biurze|zdalnie|stacjonarnie); (cich~|spokojn~|osobn~|wydzielon~|zamykan~) (pokój|pokoju|pomieszczeni~|miejsc~|kąt~|stanowisk~) ... (w domu|domow~|mieszkani~); (sprzęt|laptop|komputer|zestaw) ... (do domu|pod drzwi|pod twoje drzwi); zespół (jest |)rozproszony; rozproszon~ zesp~; (100 %|w 100 %|w pełni|całkowicie|całkiem|wyłącznie|tylko|stuprocentowo|w całości|na
    stałe|zawsze|cały czas|w całej polsce|od początku|docelowo) ${HOME}; ${HOME} (100 %|w 100 %|na stałe|w
    pełnym wymiarze|z całej polski|z terenu polski|na terenie polski); (praca|prace) (zdalna|w trybie
    zdalnym|w formie zdalnej|w systemie zdalnym|z domu|z dowolnego miejsca|na odległość|w domu|online z
    domu|home office);
    (pracujesz|pracuj|pracujemy|pracować|pracował~|pracuje|praca|pracę|wykonywan~|zatrudnieni~|odbywa
    się|odbywać się) ... (zdalnie|w trybie zdalnym|w formie zdalnej|z domu|z dowolnego miejsca|z każdego
    miejsca|w domu|na odległość|w systemie zdalnym|w modelu zdalnym); (stanowisko|oferta|rola|etat|tryb
    pracy|forma pracy|model pracy|miejsce pracy) ... (zdaln~|z domu|na odległość|home office|z dowolnego
    miejsca); zdaln~ (praca|stanowisk~|etat|tryb pracy|model
    pracy|zespół|konsultant~|specjalist~|agent~|pracownik~); z dowolnego miejsca (w polsce|w kraju|w
    europie|na świecie|na terenie); title: (zdaln*|praca zdalna|zdalnie|home(-| )office|z domu|remote|praca w
    domu|online z domu); stated: (zdaln*|praca zdalna|home office|z domu|telepraca); telepraca; biuro albo
    dom; dom albo biuro; biuro lub dom; dom lub biuro; zdalnie (lub|albo) (z biura|w biurze|stacjonarnie) ...
    (wybor*|wybier*|wol*); (wybierasz|do wyboru) ... (biuro|dom|zdalnie) ... (dom|biuro|zdalnie); (cały
    zespół|zespół|wszyscy) ... zdalnie; spokojn~ (miejsc~|pokój|kąt) ... domu; (własn~|ciche) ... stanowisk~
    ... (domu|domowe)`,
  'remote-soft': `zdalnie; zdalna; zdalny; home office; telepraca; remote`,
  hybrid: `(częściow~|okazjonaln~) (wykonywani~ |)prac~ poza ...; wykonywania pracy poza (siedzibą|urzędem|biurem) ...; prac~ zdaln~ (w wybrane dni|w (wybranych|niektórych) dniach|częściow~); zdaln~ z wizytami w ... biurze;
    połow~ (tygodnia|czasu) ... (drug~|druga) (połow~|połowa) ...; # dni (w biurze|stacjonarnie|na miejscu|z biura) i # (u siebie|w domu|z domu|zdalnie); (łącz~|łączysz|łączymy|dzielimy|dzielisz|mieszamy) ... (biur~|dom~|zdaln~|stacjonarn~) ... (biur~|dom~|zdaln~|stacjonarn~); (z biura|w biurze|stacjonarnie) (i|oraz) (z domu|w domu|zdalnie); (z domu|zdalnie|w domu) (i|oraz) (z biura|w biurze|stacjonarnie); (model|system|tryb|układ) (3 2|2 3|4 1|1 4|3+2|2+3|4+1); hybrydow~; hybryd~; (tryb|model|system|praca) (mieszan~|łączon~|hybrydow~); częściow~ (praca |pracy
    |)(zdaln*|z domu|home office); praca częściowo (zdaln*|z domu);
    (możliwość|możliwości|możliwością|opcja|szansa|opcją) (częściowej |częściowo |)(pracy |wykonywania pracy
    |)(zdalnej|z domu|w trybie hybrydowym|zdalnie|w domu|home office|hybrydowej); (praca|pracy) zdalna? ... #
    dni; # dni (w tygodniu |tygodniowo |na tydzień |) (zdalnie|z domu|w domu|home office|pracy zdalnej|z
    biura|w biurze|stacjonarnie|na miejscu); (home office|zdalnie|praca zdalna|pracy zdalnej) (do |) #
    (dni|razy); część tygodnia ... (z domu|zdalnie|biur~); (po|naprzemiennie) ... (biur~|dom~) ...
    (biur~|dom~|zdalnie); # % (zdalnie|pracy zdalnej|z domu|home office)`,
  onsite: `(w|z) (dyspozytorni|centrali|nastawni|sterowni|dyżurce|pokoju telefonicznym);
    na (parterze|pierwszym piętrze|drugim piętrze|trzecim piętrze|piętrze);
    (przychodzisz|przyjeżdżasz|stawiasz się) (do (nas|biura|pracy|firmy|salonu|sklepu)|codziennie); przy (okienku|ladzie|kasie|barze|kontuarze|stoisku|bramce|bramkach|stanowisku odprawy); (dojeżdża*|jeździ*|wyjazd~|wyjeżdża*|odwiedza*|dojazd~) ... (klient~|klientów|szkół|hurtowni~|gospodarstw~|pacjentów|placówek|sklepów|domach); w terenie; (na|w) (przystani|hali|magazynie|kuchni|poczekalni|peronie|dworcu|lotnisku|terminalu|przychodni|szkole|restauracji|kawiarni|recepcji|bazie (transportow~|firmy|paliw|autobus~)|smażalni|punkcie obsługi|schronisku|pensjonacie|hotelu|drogerii|butiku|galerii|klinice|szpitalu); stacjonarn*; na miejscu; (w|na) (naszym|naszej|naszych|nowoczesnym|nowoczesnej|komfortowym|nowym)
    ... ${PLACE}; (praca|pracować|pracujesz|pracujemy|siedzimy|spotykamy|zatrudni~|stanowisko|praca w całości)
    ... (w|na) ... ${PLACE}; (do|z) (naszego |) (biura|siedziby|oddziału|salonu|sklepu|placówki)
    (w|przy|na|we); (w|we) (biurze|siedzibie|oddziale|centrali|salonie|sklepie|placówce|punkcie)
    (w|we|przy|na|firmy|obsługi); miejsce (wykonywania |)pracy; (siedziba|biuro|praca) przy
    (ul|ulicy|al|alei|placu|pl); przy (ul|ulicy|alei|placu); lokalizacja biura; stated: (stacjonarn*|na
    miejscu|w biurze|onsite); title: (stacjonarn*|praca w biurze|na miejscu); na sali; sala operacyjna; open
    space; (wizyty|spędzasz|pracujesz|dzień pracy|praca) ... (u klient~|w terenie)`,
  'onsite-only': `tylko (tam|tu|tutaj|na miejscu|w biurze|stąd|w budynku) (działa|działają|można|da się|są dostępne|jest dostęp|otworzysz|obsłużysz);
    (akta|dane|dokumenty|komputery|sprzęt|system) ... (nie opuszcza~|zostaje|zostają|nie wychodz~) ... (budynku|biura|siedziby|biurze|na miejscu);
    (tylko|wyłącznie|jedynie) (tam|tu|tutaj|u nas|stąd|stamtąd) (można|da się|się pracuje|pracuj~|możesz) ...; (do czasu|dopóki|zanim|aż do|do) ... (otwarci~|otworz~|przeprowadz~|remont~|uruchomieni~) ... (biur~|siedzib~|centrum); (praca|pracy|pracę|ogłoszenia|oferty|zdalnie|home office|z domu) ... (to nie (my|u nas|tutaj|tu|to)|nie u nas|nie tym razem|nie tutaj|nie w tym); (home(-| |)office|zdaln*|z domu) (przykro nam|niestety|nic z tego|zapomnij|nie u nas|nie tym|nie w tym|odpada|brak); nie (można|wolno|da się|możesz|możemy|umożliwia|pozwala|pozwalają|możliwe jest) ... (z domu|zdaln*|home office); (wyłącznie|tylko|jedynie|100 %|w 100 %|w całości|zawsze|całkowicie|w pełni) (stacjonarn*|na
    miejscu|w biurze|z biura|w siedzibie|w sklepie|w salonie|w naszym biurze|w placówce|w oddziale|w hotelu);
    (brak|bez|nie ma|nie mamy|nie oferujemy|nie przewidujemy|nie przewiduje się|nie proponujemy|nie dajemy|nie
    prowadzimy|nie dopuszczamy|nie umożliwiamy|nie zapewniamy|wyklucza|wykluczamy|nie ma mowy o|nie
    obejmuje|nie przewidziano) (możliwości |opcji |wariantu |szans na |trybu |) (pracy |pracę |) (zdaln*|z
    domu|na odległość|home(-| |)office|hybrydow*); (pracy|praca|pracę|wariantu|opcji|trybu) (zdaln*|z domu|na
    odległość|home(-| |)office|hybrydow*) ... (nie
    (ma|oferujemy|przewidujemy|przewiduje|proponujemy|prowadzimy|dopuszczamy|jest|będzie|wchodzi|dajemy|praktykujemy|mamy|umożliwiamy)|wykluczon*|niemożliw*|odpada|niedostępn*);
    (home(-| |)office|zdalnie|zdaln*) ... (niemożliw*|wykluczon*|odpada|nie (ma|wchodzi|jest
    możliw*|przewidujemy|oferujemy|da się|pracujemy|będzie)); nie (jest |jest to |)(praca |pracą |) (zdaln*|z
    domu|hybrydow*); praca nie (jest|będzie) zdaln*; nie da się ... (z domu|zdalnie); obecność (w biurze|na
    miejscu) (jest |)(obowiązkow*|wymagan*|konieczn*|codzienn*); zdaln* ... (wyjątkowo|w
    wyjątkowych|sporadycznie)`,
  'hands-on': handsOn,
  'place-of-work': `(wydajesz|wydawani~|wypożyczasz|odbierasz|przyjmujesz|przyjmowani~) (sprzęt~|bagaż~|paczk~|klucz~|narty|rower~|towar~); przyjmujesz wnioski; obsługa przy (stanowisku|okienku|ladzie|biurku); wypożyczalni~ (nart|sprzęt~|rower~|kajak~|samochod~|aut); (prawo|prawa) jazdy (kat|kategorii|jest|niezbędn~|koniecz~|wymagan~) ...; (auto|samochód|samochodem) (służbow~|firmow~); (biuro|dyżurka|dyspozytornia|centrala|sala|siedziba|infolinia|call center|oddział|placówka|firma) (mieści się|znajduje się) ...; (nowoczesn~|prestiżow~|komfortow~) biurow~; komfortow~ warunk~ ... biurow~; (darmowy|bezpłatny|firmowy|wygodny|własny) parking; miejsc~ parkingow~; parking dla
    (pracowników|załogi); (dogodn~|dobr~|świetn~|wygodn~|doskonał~)
    (lokalizacj~|dojazd~|komunikacj~|położeni~); (blisko|obok|koło|przy)
    (metra|dworca|stacji|przystanku|centrum|dworcu|stacji metra); dojazd~ (do pracy|do biura|komunikacją);
    dofinansowanie (do |) dojazd~; zwrot (kosztów |) dojazd~; transport (pracowniczy|do pracy); kantyn~;
    stołówk~; owoc~ (i|w|oraz) ...; (kawa|kawę|kawy|herbata) ... (owoc~|herbat~|biur~);
    (nowoczesn~|komfortow~) (biur~|stanowisk~ pracy|przestrzeń); ergonomiczn~ (stanowisk~|biur~); dress(-|
    )code; strój (służbowy|roboczy|firmowy); umundurowanie; mundur~; odzież (robocza|służbowa|firmowa); kasa
    fiskalna; kas~ fiskaln~; na kasie; przy kasie; sala sprzedaży; recepcj~; (mieszka~|zamieszka~) w
    (pobliżu|okolicy|odległości); chillout~; pokój relaksu; biurk~; lokal~`,
  abstain: `title: (inżynier~|konstruktor~|projektant~|programist~|student~|technolog~) (elektronik~|mechanik~|automatyk~|elektryk~|mechatronik~|hydraulik~); (etap~|nabor~|nabór|proces~) ... ... (zdaln*|on-line|online); kanał~ zdaln*; (porad~|doradztw~|sprzedaż~|nauczani~|kształceni~|szkoleni~|opiek~|grupow~|zawodow~) ... na odległość; dom~ (mody|kultury|dziecka|pomocy|starców|maklersk~|handlow~|aukcyjn~|seniora|opieki); w mieszkaniu służbow~; (z siedzibą|spółka|spółki) ... ... przy (ul|ulicy|alei|al|placu|pl); ${PRAISED} miejsc~ pracy; miejsc~ pracy (tworzon~|z (dobr~|mił~|przyjazn~)|w (rasowym|zgran~|młod~) zespole|u (sprawdzon~|pewn~|stabiln~)) ...; formalnoś~ ... bez wychodzenia z domu;
    w terenie (zabudowan~|objęt~|gminy|miasta); (co do|w sprawie|szczerze o|słowo o|jeśli chodzi o) prac~ zdaln~; do domu (i|oraz|lub) (biura|ogrodu|firmy) (domow~|); biur~ domow~; ${OTHERS}; (zdaln~|online|wideo)
    (rekrutacj~|rozmow~|rekrutacja|proces|szkoleni~|wdrożeni~|onboarding|spotkani~|nauk~|pomoc~|wsparci~|pulpit~|dostęp~|połączeni~|diagnostyk~|obsług~|narzędzi~|serwis~|sesj~|zarządzani~|integracj~|wydarzeni~|lekcj~|zajęci~|zespoły|doradztwo);
    (rekrutacj~|rozmow~|spotkani~ rekrutacyjn~|szkoleni~|wdrożeni~|onboarding|pulpit~|pierwszy etap|etap~) ...
    (zdaln*|online|stacjonarn*|z domu|na miejscu|w biurze); zdalnie
    (łączy*|połącz*|pomag*|pomaga*|rozwiąz*|diagnoz*|wspiera*|napraw*|konfigur*|instal*|obsługi*|zarządza*|wypełni*|rekrut*|prowadz*);
    (łącz*|połącz*|pomag*|rozwiąz*|diagnoz*|wspier*|napraw*|konfigur*|instal*|wypełni*|raport*|uruchami*|szkol*)
    ... zdaln*; okazjonaln~ (prac~|home) ...; (prac~|pracować) zdaln* okazjonaln~; workation; (z zagranicy|za
    granicą|zagranic~) ...; praca (zdalna |)z zagranicy; # (tygodni|dni|tygodnie) ... (z zagranicy|dowolnego
    miejsca|z dowolnego kraju); dostaw~ do domu; (praca|jak) w domu i w ogrodzie;
    (klient~|pacjent~|użytkownik~|osób|senior~) ... (w domu|z domu|w domach); na miejscu (zatrudnieni~|pracy);
    (wizyt~|dojazd~) ... domu; stacjonarn~
    (internet~|telefon~|sklep~|sieć|sieci|studia|salon~|punkt~|klient~|telefoni~|handel|numer~); stacjonarnie
    u klient~; biur~ (obsług~|podróży|rachunkow~|nieruchomości|tłumaczeń|karier|księgow~|rekrutacji|projekt~);
    (narzędzia|aplikacj~) ... zdaln*; wyjść z domu; opuszczać domu; powrocie do domu; po powrocie; (home
    office|zdaln*) (niemożliw*) ...; blisko domu; wypełniasz zdalnie`,
}

export const officeDays: TopicLexicon<'officeDays'> = {
  home: `# (dni|dzień|razy) (w tygodniu |tygodniowo |na tydzień |) (pracy |pracujesz |praca |) (zdaln*|z
    domu|w domu|home office); (home office|zdalnie|z domu|praca zdalna|pracy zdalnej) (do |przez |maksymalnie
    |nawet |) # (dni|razy)`,
  office: `# (dni|dzień|razy) (w tygodniu |tygodniowo |na tydzień |) (pracy |jesteś |spędzasz |spotykamy się
    |) (w biurze|z biura|stacjonarn*|na miejscu|w siedzibie|w naszym biurze); (w biurze|stacjonarnie|z biura)
    (przez |co najmniej |minimum |) # (dni|razy)`,
}

/** Words from which a sentence says where the work is done. */
export const scene: TopicLexicon<'scene'> = {
  home: `zabierasz (komputer|laptop~|laptopa|sprzęt) do domu;
    laptop~ (wraca|jedzie) ... do domu;
    (spod|z) własnej (kanapy|kuchni|kołdry);
    z (kanapy|kuchni|balkonu|działki);
    przy (kuchennym|własnym|swoim) (stole|biurku);
    (z |ze )(własnego|swojego|twojego) (domu|mieszkania|biurka); dyżuruj~ ... z domu; u siebie; ${HOME}; skąd (chcesz|wolisz|ci wygodnie|chce|chcecie); gdzie (chcesz|wolisz); u siebie (w domu|); (to |)twoja sprawa; (domu|domem|dom|akademika); zdalnie; home office`,
  office: `(zaglądasz|wpadasz|pojawiasz się|przychodzisz|przyjeżdżasz|jesteś|bywasz|widzimy się|spotykamy się) ... (biurz~|biur~|firmie|firmy|siedzib~|nas|centrali); (w|z|do|na) ...
    (biurze|biura|siedziby|siedzibie|centrali|oddziale|sali|ratuszu|centrum|lokalu|placówce); biuro; biurem;
    stacjonarn*; na miejscu`,
  share: `# (dni|dzień|razy) (w|na) miesiąc~;
    (parzyste|nieparzyste) (tygodnie|dni);
    w (parzyste|nieparzyste) (tygodnie|dni);
    # (dni|dzień|razy) ((w|na) (tygodniu|tydzień|miesiącu)|tygodniowo|); # %; część
    (tygodnia|czasu|dni); połow~ (tygodnia|czasu|etatu|dni); pół na pół; pół tygodnia; raz (w|na)
    (tygodniu|tydzień); kilka (dni|razy); niektóre dni; co drugi (dzień|tydzień); naprzemiennie; na zmianę; na
    przemian`,
  rest: `reszt~ (tygodnia|dni|czasu|); pozostał~ (dni|czas|#|część|); (w |) inne dni; poza tym; kolejne #; #
    kolejne`,
  every: `codziennie; każdego dnia; (pięć|5) dni w tygodniu; zawsze; na stałe; wszyscy; cały tydzień; w
    całości; od poniedziałku do piątku`,
  choice: `do wyboru; (sam |sama |) (wybierasz|decydujesz); jak wolisz; gdzie wolisz; według uznania; twój
    wybór; kto chce; jeśli chcesz; gdy zatęsknisz; lub`,
  'refuse-next': `nie; ani; bez; brak; nie ma ... (możliwości|opcji|mowy); wyklucza; wykluczamy; zamiast; nie
    (przewidujemy|oferujemy|prowadzimy|dopuszczamy|planujemy) ...`,
  'refuse-last': `to nie (my|u nas|tutaj|tu|ta oferta); nie (u nas|tym razem|tutaj|tu|w tym|w naszym|na tym|dla nas|stosujemy|możemy|możesz|pozwala*|umożliwia*|zapewniamy|dotyczy|obowiązuje|występuje|bardzo) ...; przykro nam; niestety; zapomnij; nic z tego; nie ma szans; klienci wymagają; nie
    (ma|przewidujemy|przewiduje|oferujemy|prowadzimy|dopuszczamy|wchodzi|będzie|jest|praktykujemy|planujemy|proponujemy|mamy|da
    się|pracujemy) ...; (jest |) (wykluczon~|niemożliw~|niedostępn~|niedopuszczaln~); odpada; nie wchodzi w
    grę; nie ma mowy`,
  abstain: `(etap~|nabor~|nabór|proces~) ... ... (zdaln*|on-line|online); kanał~ zdaln*; (porad~|doradztw~|sprzedaż~|nauczani~|kształceni~|szkoleni~|opiek~|grupow~|zawodow~) ... na odległość; (godzin~|czas~) ... spędzon~ (w biurze|przy biurku|w pracy); (budow~|zakup~|remont~|kup~|wynajem) ... domu; dom~ (mody|kultury|dziecka|pomocy|starców|maklersk~|handlow~|mediow~|aukcyjn~|seniora|opieki|towarow~|wczasow~|studenck~); dom praca dom; (pokój|pokoj~|zakwaterowa~) w mieszkaniu; w mieszkaniu służbow~; mieszkani~ służbow~; obsług~ zdaln~; (lokaln~|bezpośredni~) (i|oraz|lub) zdaln~; (pracownik~|kolegów|zespołów|użytkownik~) pracując~ ... (zdaln~|w biurach); brak (miejsce|wynagrodzenie|uprawnienia|inne|pozostałe|wymagany|języki|umiejętności|kontakt|rodzaj|opis|stypendium|pracodawca|zawody|sposób); bez wychodzenia z domu; (programiści|koledzy|księgowość|inni|pozostali|handlowcy|reszta|inne działy) (mogą|może|pracują|pracuje) ... (z domu|zdalnie|w domu) ... (ale|lecz|jednak|to) (to|ty|na|ta|tu|tutaj|u) ...;
    (którym|których|komu|klientom|klientów|osobom|ludziom|abonentom) ... (internet~|prąd~|ogrzewani~|licznik~|woda|telewizj~|światłowód~) ... (w domu|w mieszkaniu|w domach|w mieszkaniach);
    (gdy|jeśli|kiedy) ... (choruje|zachoruje|chore|chory) ... ... (z domu|zdalnie);
    do domu (i|oraz|lub) (biura|ogrodu|firmy) (domow~|); biur~ domow~; ${OTHERS}; zdalnie (łącz~|połącz~|pomag~|rozwiąz~|diagnoz~|wspier~|napraw~|konfigur~); # (razy|raz|dni|tygodni|tygodnie) (w|do|na) (roku|rok|kwartał~|półrocz~|pół roku); (raz|dwa razy|kilka razy) (w|na) (roku|rok|kwartał~|pół roku) ... (biur~|siedzib~|spotyk~|spotka~|integrac~|); (do|w) (biura|biurze|siedzib~|centrali) ... (raz|razy) (w|na) (roku|rok|kwartał~|pół roku); zdaln~
    (pulpit~|pomoc~|wsparci~|dostęp~|połączeni~|diagnostyk~|obsług~|serwis~|sesj~|rekrutac~|rozmow~|szkoleni~|onboarding);
    pulpit~ zdaln~; (łącz*|połącz*|pomag*|rozwiąz*|diagnoz*|wspier*|napraw*) ... zdaln*;
    (raport~|wypełni~|aplikac~|zamówieni~) ... zdaln*; nie tylko; nie później; nie wymag~; nie oczekuj~; nie
    musisz; nie szkodzi; nie więcej niż; nie mniej niż; bez doświadczeni~; bez względu; bez
    (sprzedaży|znajomości|problemu|stresu|zbędn~); (rekrutacj~|rozmow~|szkoleni~|wdrożeni~) ...
    (online|zdaln*|z domu|w domu|w biurze|stacjonarn*|na miejscu); (dostaw~|wizyt~|powrot~|powrocie|wyjść|z
    daleka) ... (domu|domów); do domu; domu klient~; (sprzęt|laptop|komputer) do domu; w domu i; do # (%|dni)
    (rabat~|zniżk~|urlop~|prowizji); # dni (urlop~|woln~|szkoleni~|robocz~|płatn~); # %
    (rabat~|zniżk~|premi~|stawk~|prowizj~|dodat~|refund~|wynagrodzeni~|więcej); (biur~|biuro|biura|biurze)
    (obsług~|podróży|rachunkow~|nieruchomości|tłumaczeń|karier|księgow~|rekrutacji);
    (koty|kot|pies|psy|atmosfera) w biurze; nie czekaj; nie zwlekaj; przed biurem`,
}
