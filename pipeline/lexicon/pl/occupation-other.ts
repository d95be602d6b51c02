import type { TopicLexicon } from '../lexicon.ts'
import { borrowed } from './occupation-service.ts'
import { callings, carrying, medicine, officeWork, trades } from './occupation-trades.ts'

/** Titles of all work that is not customer service by phone or screen. */
export const otherTitles: TopicLexicon<'occupation'> = {
  receptionist: `recepcjoniści; ${borrowed.receptionist}; recepcj~; recepcjonist~; pracownik~ recepcji; asystent~ recepcji; rejestrator~( medyczn~|);
    rejestratork~( medyczn~|); pracownik~ rejestracji; rejestracj~ medyczn~; portier~; (sekretark~|asystent~)
    recepcji; front office ...; obsługa recepcji`,
  concierge: `concierge; konsjerż~; boy hotelowy; bagażow~; parkingow~ hotelow~; odźwiern~`,
  'hotel-desk-clerk': `recepcjoniści hotelowi; ${borrowed['hotel-desk-clerk']}; recepcjonist~ (hotelow~|w hotelu|hotelu|nocn~|w pensjonacie|w hostelu|apartament~);
    recepcj~ (hotelow~|hotelu|w hotelu|hostelu); pracownik~ recepcji (hotelow~|hotelu|w hotelu); nocn~
    recepcjonist~; (recepcjonist~|pracownik~ recepcji) ... hotel~; night auditor; audytor nocny; agent~ front
    desk; front desk agent; hostel recepcj~`,
  'lodging-manager': `(menedżer~|kierowni~|zarządc~|dyrektor~) (placówki hotelarskiej|kempingu|pola kempingowego|obsługi pokoi|działu obsługi pokoi|ds zakwaterowania|zakwaterowania); (dyrektor~|kierowni~|manager~|menedżer~|menadżer~|zastępc~ dyrektora|szef~|zarządc~)
    (hotel~|pensjonat~|hostel~|obiektu (hotelow~|noclegow~)|recepcji|ośrodka
    (wypoczynkow~|)|apartament~|resort~); kierowni~ recepcji; front office manager; hotel manager; gospodarz
    (pensjonatu|schroniska|domu wczasowego)`,
  'bank-teller': `kasjer~ (bankow~|w banku|walutow~|złotow~|dysponent~|w oddziale banku|banku);
    (doradc~|doradczyni|opiekun~|asystent~|specjalist~|pracownik~|konsultant~|ekspert~) (ds |)(klient~
    |obsługi klienta |klienta indywidualnego |)(w |)(oddziale |placówce |punkcie |)(bank~|banku|banku
    spółdzielcz~|oddziału bank~); bankier~( klient~|); kasjer~-dysponent; kasjer dysponent; doradc~ bankow~;
    kasjer~ (poczt~|w kantorze|kantoru); (stanowisko|pracownik) kasow~ ... bank~; asystent~ klienta (w
    banku|zamożnego|bank~); dysponent~`,
  cashier: `sprzedaw~ biletów; sprzedawc~ biletów; sprzedawczyni~ biletów; ${borrowed.cashier}; kasjer~; kasjerk~; (kasjer~|kasjerk~) (sprzedawc~|sprzedaw~|sprzedawczyni~); kas~ (biletow~|kinow~);
    bileter~; pracownik~ (kas|kasy|obsługi kas); kasjer~ (handlow~|w markecie|biletow~|na stacji); fakturzyst~ kasjer~; obsługa kas`,
  'retail-salesperson': `ekspedienc~; (pracownik~|osob~|na) (działu |dział |dziale |)(mięsn~|mięso|wędlin~|świeże|świeży~|ryb~|warzyw~|owoc~ i warzyw~|pieczyw~|delikatesow~|garmażeryjn~); pomocni~ w sklepie ...; zastępc~ kierownika działu (spożywcz~|mięsn~|świeże|przemysłow~|tekstyl~); doradc~ (ds |do spraw |)(dermokosmetyk~|kosmetyk~|kosmetyczn~|zapach~|obuwia|wnętrz|mebli|kuchni); ${borrowed['retail-salesperson']}; sprzedaw~; sprzedawc~; sprzedawczyni~; ekspedient~; doradc~ (klienta |)(w sklepie|w
    salonie|salonu|w galerii|w drogerii|mody|modow~|sprzedaży w salonie|klienta salon~|ds
    win|beauty|optyczn~|urody|w perfumerii|w punkcie sprzedaży); sprzedaw~ doradc~; sprzedaw~-doradc~;
    doradc~-sprzedaw~; (konsultant~|doradc~|specjalist~|pracownik~) ...
    (salonie|salonu|punkcie sprzedaży|sklepu|sklepie|drogerii|stoisku|salonach|galerii handlowej); pracownik~
    (sklepu|salonu|stacji paliw|hali|marketu|supermarketu|drogerii|działu sprzedaży stacjonarn~|handlu|obsługi
    stacji); kierowni~ (sklepu|salonu|zmiany w sklepie|hali sprzedaży|drogerii|stoiska); zastępc~ kierownika
    (sklepu|salonu); (konsultant~|doradc~|specjalist~|pracownik~|asystent~) (ds |do spraw |)(obsługi (klienta|klientów)|sprzedaży) w (punkcie sprzedaży|salonie|sklepie|punkcie) ...; title: (sklep|salon) (firmowy|fabryczny|stacjonarny|partnerski); title: punkt sprzedaży; obsług~ (stoiska|sklepu|stacji paliw|klienta w (sklepie|salonie|drogerii)); konsultant~
    (urody|kosmetyczn~|beauty); księgarz; florysta; florystk~; merchandiser~ sprzedawca; opiekun~ klienta w
    galerii handlowej; wypożyczaln~; (pracownik~|osob~|sprzedaw~) ... (kolektur~|kiosk~|stoisk~|saloniku prasowego); (agent~|pracownik~|doradc~) (wypożyczalni|wynajmu) (samochodów|aut|nart);
    zaopatrzeniowiec sklepu; sprzedaw~ (kasjer~|magazynier~); (kierowni~|zastępc~ kierownik~|z ca kierownika) (sklepu|salonu|marketu|supermarketu|apteki|stoiska|perfumerii|drogerii|punktu|hali|sektora|działu handlow~); doradc~ klienta (w salonie|salon|sklep|sektor ...|iqos|meble)`,
  'food-service': `pracowni~ (przygotowując~ posiłk~ ...|fast food~|lodziarni|pizzerii|piekarni); ${borrowed['food-service']}; kelner~; kelnerk~; barman~; barmank~; barist~; kuchar~; kucharz~; kucharzem; pomoc~
    kuchenn~; pomoc (kuchni|w kuchni|baru); szef~ kuchni; cukiernik; cukiernicz~; piekarz; pizzer; pizzerman~;
    zmywak; zmywając~; bufetow~; garmażer*; (pracownik~|obsługa|manager~|menedżer~|kierowni~|załoga)
    (restauracji|gastronomii|kuchni|baru|kawiarni|cateringu|stołówki|lokalu gastronomicznego|food truck~);
    gastronomi~; sommelier; crew member; sushi master; (pracownik~|osob~|zespół) obsługi (sali|kuchni|bufetu|restauracji|gości restauracji); obsługa (sali|gości w restauracji|bufetu|śniadań)`,
  administrative: `${borrowed.administrative}; czynności administracyjn~ ...; (pracownik~|asystent~|specjalist~|referent~|technik~|administrator~|młodszy specjalist~)
    (ds |do spraw |)(administracj~|administracyjn~|biurow~|administracyjno biurow~|biura|prac
    biurowych|kancelari~|sekretariat~|obsługi biura|archiw~|kadr~|płac|wprowadzania
    danych|danych|dokumentacji|dokumentów|zarządu|prawn~|dyrektora|fakturowania|rozliczeń|rozliczania|należności|ewidencji|korespondencji); asystent~; sekretar~; sekretark~; pracownik~
    (biurow~|biura|administracyjn~|sekretariatu|kancelarii|archiwum|administracji); referent~; biuro
    rachunkow~; office manager; kierowni~ (biura|kancelarii|sekretariatu|administracji); administracj~;
    archiwist~; kadrow~; (asystent~|referent~|pomoc|stażyst~|młodszy księgowy|młodsza księgowa) (ds |do spraw |działu |w dziale |)księgowo~; (specjalist~|pracownik~) (ds
    |)(kadr~|płac|administracji|back(-| )office|backoffice); back(-| )office; backoffice; data
    entry; wprowadzani~ danych; wirtualn~ asystent~; stanowisko ds obsługi (korespondencji|sekretari~); pomoc
    (biurow~|administracyjn~); inspektor~; podinspektor~; planist~; dyspozytor~ (transportu|floty); spedytor~;
    ${officeWork}; koordynator~ (biura|administracji); asystent~
    (zarządu|prezesa|działu|biura|projektu|prawn~|kierownika|dyrektora|rodziny); (pracownik~|asystent~) działu (administracj~|kadr|płac|organizacyjn~); stenotypist~;
    recepcjonist~ asystent~ biur~; audiotypist~`,
  'care-health': `${borrowed['care-health']}; pielęgniar~; lekarz~; lekark~; położn~; ratowni~ (medyczn~|); opiekun~
    (osób|medyczn~|osoby|seniora|seniorów|senior~|dziecięc~|dzieci|żłobkow~|w żłobku|starsz~|w domu|w dps|zwierząt|osobist~|dzienn~|chor~); opiekunk~
    (osób|seniora|dziecięc~|do dziecka|starsz~|medyczn~|); fizjoterapeut~; rehabilitant~; farmaceut*;
    (technik|technika|technicy|magister|magistra|mgr) (farmac~|farmaceutyczn~); aptekarz; dentyst~; stomatolog~; asystent~
    (stomatologiczn~|dentystyczn~|medyczn~|fizjoterapi~|osoby niepełnosprawnej|rodziny); asystentk~
    stomatologiczn~; higienist~; psycholog~; psychiatr~; terapeut~; logoped~; surdologoped~; pracownik~
    socjaln~; nian~; niani~; salow~; sanitariusz~; masażyst~; dietetyk~; diagnost~ laboratoryjn~; ${medicine}; weterynarz~;
    protetyk~; optometryst~; wychowaw~; asystent~ medyczn~; technik (radiolog~|elektroradiolog~)`,
  'software-it': `programist~; developer~; deweloper~ (oprogramowania|aplikacji|java|python); informatyk~;
    administrator~ (systemów|sieci|baz danych|it|systemu|serwerów|stron|linux); inżynier~
    (oprogramowania|systemów|sieci|devops|danych|ds oprogramowania|testów); tester~( oprogramowania|
    aplikacji| gier|); devops~; analityk~ (danych|systemow~|biznesow~|it); architekt~
    (it|systemów|oprogramowania|rozwiązań); frontend~; backend~; fullstack~; full-stack~; python; java; php;
    web(-| |)developer~; data (engineer|scientist|analyst); scrum master; product owner;
    (architekt~|oficer~|specjalist~|inżynier~|administrator~|menedżer~|stażyst~|ekspert~|staż|lider~) ... (it|ict|danych|sztucznej inteligencji|chmur~|cyberbezpieczeństw~|sieci|lan|bi|gis|sap|erp|master data|baz danych|aplikacji (biznesowych|webowych|mobilnych)|mikrokontrolerów|embedded); (projektant~|elektronik~|inżynier~) programist~; inżynier~ programowani~; tester~ oprogramowania; software tester;
    (specjalist~|kierownik projektu|konsultant~|inżynier) (ds |)(it|cyberbezpieczeństwa|bezpieczeństwa it|baz
    danych|wdrożeń systemów|wdrożeniow~|sap|erp); grafik ux; ux designer; konsultant~ (ds |do spraw |)
    (wdrożeniow~|wdrożeń|sap|erp|systemów)`,
  'logistics-labour': `${borrowed['logistics-labour']}; ${carrying}`,
  sales: `${borrowed.sales}; przedstawiciel~ (handlow~|regionaln~|medyczn~|farmaceutyczn~|ds sprzedaży|techniczno|); handlowiec;
    handlowc~; handlow~;
    (specjalist~|manager~|menedżer~|menadżer~|kierowni~|dyrektor~|koordynator~|ekspert~|konsultant~|doradc~|asystent~|inżynier~|agent~|stażyst~|pracownik~|partner~|opiekun~|lider~|reprezentant~)
    (ds |do spraw |działu |w dziale |zespołu |w zespole |regionalny |zarządzania |)(sprzedaż~|sprzedażow~|handlow~|handlu|kluczowych
    klientów|klientów kluczowych|fotowoltaik~|rozwoju
    sprzedaży|rozwoju rynku|rozwoju biznesu|rozwoju sieci|ekspansji|eksportu|exportu|pozyskiwania (klient~|gruntów)|techniczno(-|
    )handlow~|techniczno sprzedażow~|oze|instalacji pv|klientów przemysłowych|klientów biznesowych);
    inżynier~ (ds |do spraw |)wsparci~ sprzedaż~; doradc~ klient~ (agro*|premium|zamożn~|indywidualn~|detaliczn~|mikro*|msp|sme|instytucjonaln~);
    (ekspert~|konsultant~|doradc~|agent~|pośredni~|partner~) (ds |do spraw |)finansow~; (specjalist~|ekspert~|konsultant~|doradc~|asystent~|agent~|pracownik~|pośredni~|partner~|stażyst~) (ds |do spraw |)(nieruchomości|ubezpiecze~|ubezpieczeń|kredytow~|kredytów|finansowania ...|inwestycyjn~|leasingu|energetyczn~|planowania finansowego|pożyczek|funduszy unijnych i kredytów);
    (kierowni~|menedżer~|manager~|dyrektor~) (regionu|regionaln~|rejonu|obszaru sprzedaży|makroregionu); doradc~ (terenow~|ds (żywienia|zdrowia|uprawy|nawożenia|technologii) ...); sprzedawc~ ... (samochodów|w terenie); agent~
    (ubezpieczeniow~|nieruchomości|handlow~); pośredni~ (nieruchomości|kredytow~|finansow~); doradc~
    (handlow~|biznesow~|premium|ubezpieczeniow~|leasingow~|edukacyjn~|techniczno|klienta
    (biznesow~|korporacyjn~|vip)|ds (fotowoltaiki|energii|oze|klientów
    biznesowych)|energetyczn~|nieruchomości|finansow~|kredytow~|samochodow~); account manager~; account
    executive~; key account manager~; business development ...; sales
    (manager|representative|specialist|executive|development|assistant); konsultant~ (ds |)rekrutacji; broker~; merchandiser~; hostess~; promotor~; demonstrator~; ekspozytor~ towar~; ambasador~ marki; fundraiser~; sprzedawc~
    (samochodów|mobiln~|b2b|w terenie); opiekun~ (klienta
    |)(kluczow~|biznesow~|b2b|handlow~|regionu|regionaln~); trade marketing; konsultant~ (medyczn~|farmaceutyczn~|biznesow~|handlow~|sprzedaż~); doradc~ techniczn~( klienta biznesow~|); doradc~ klienta biznesow~; (obsług~|obsługi) (firm|kluczowych klientów|klientów kluczowych|klientów biznesowych);
    (doradc~|konsultant~|agent~|specjalist~) (turystyczn~|ds turystyki|podróży|biura podróży)`,
  other: `doradc~ (zawodow~|rolnicz~|metodyczn~); (specjalist~|pracownik~|ekspert~|konsultant~) (ds |do spraw |)(informacji (zarządcz~|niejawn~|publiczn~|finansow~|rynkow~|naukow~|przestrzenn~|medyczn~)|utrzymani~ (zasob~|infrastruktur~|system~|ruchu|obiekt~|sieci|nieruchom~|zieleni|maszyn~|aplikac~|dróg|taboru|czystoś~)|wsparci~ (biznes~|projekt~|proces~|realizac~|operac~|operacyjn~|finans~|produkcj~|marketing~|szkole~|rozwoju|naukow~|badań|zakup~|hr|kadr~|pracownik~|rodzin~|psycholog~|społeczn~|serwisu internetow~)); (specjalist~|inżynier~|technik~|koordynator~) (ds |do spraw |)reklamac~ (gwarancyjn~|wewnętrzn~|dostawc~|jakościow~|produkcyjn~); (manager~|menedżer~|specjalist~|kierowni~|asystent~) (w zespole |w dziale |działu |zespołu |)zakup~ ...; agent~ (ds |)celn~; pracowni~ w dziale księgowoś~; (specjalist~|pracownik~|kierowni~) (ds |do spraw |działu |w dziale |)(księgow~|rachunkow~|finansów|finansow~); (dyrektor~|manager~|menedżer~|kierowni~) finansow~; rekruter~; specjalist~ (ds |do spraw |)rekrutacji; talent acquisition ...; (likwidator~|specjalist~ ds likwidacji) szkód; cnc; inżynier~; architekt~; projektant~; nauczyciel~; (asystent~|pomoc~) nauczyciel~ ...; konsultant~ (prawn~|podatkow~|ds ryzyka|w zespole ...); lektor~; trener~; wykładowc~; pedagog~; prawni~;
    radca prawn~; adwokat~; notariusz~; tłumacz~; dziennikar~; redaktor~; copywriter~; grafik~; fotograf~;
    marketing~; (asystent~|adiunkt~|stażyst~) ... (projektant~|konstruktor~|kierownika budowy|budowy|laborator~|marketing~|zakup~|muzealn~|hr|produkcj~|jakości|naukow~|badawcz~); (inspektor~|podinspektor~) ... (techniczn~|jakości|ndt|ochrony|nadzoru|dozoru|budowlan~|bhp|kontroli|produkcj~|bezpieczeństwa|sanitarn~|celn~|zabytków); agent~ celn~;
    (kierowni~|lider~|koordynator~|team leader) (zmiany |zespołu |działu |obszaru |ds |do spraw |linii |)(produkcj~|produkcyjn~|magazyn~|magazynow~|logistyk~|logistycz~|utrzymania|transport~|jakości|ochrony|warsztat~|serwis~|techniczn~|księgow~|finans~|kadr~|hr|it|kuchni|apteki|laborator~|projekt~|budow~|inwestycj~|marketing~|systemu|systemów|kontraktu|robót|prac|flot~|administracj~|zakup~|sprzątania|gospodarcz~);
    (specjalist~|kierowni~|manager~|dyrektor~|koordynator~|asystent~|pracownik~) (ds |do spraw
    |działu |w dziale |)(marketingu|hr|jakości|bhp|logistyki|zakupów|projektu|projektów|produkcji|e-commerce|seo|social
    media|controllingu|kontrolingu|podatków|windykacji|audytu|pr|komunikacji|rozwoju
    produktu|treści|funduszy|ochrony środowiska|bezpieczeństwa|social|budowy|utrzymania ruchu); windykator~;
    windykac~; negocjator~ (windykacyjn~|telefoniczn~|terenow~|); geodet~; ekonomist~; analityk~; audytor~;
    kontroler~ finansow~; kosmetolog~; kosmetyczk~; fryzjer~; stylist~ paznokci; barber; policjant~; strażak~;
    żołnierz; ksiądz; muzyk; aktor~; animator~; instruktor~; przewodni~; pilot~ (wycieczek|); rezydent~;
    steward~; stewardess~; kierowni~ (budowy|robót|projektu|produkcji|magazynu|projektów|apteki); tajemnicz~
    klient~; bibliotekar~; modelk~; technolog~; chemik; biolog; laborant~; rolnik; leśni~; rzeczoznaw~; social
    media (manager|ninja|specialist|specjalist~); event manager; project manager; trener~ (call center|contact
    center|obsługi klienta); ${trades}; title: ${callings}`,
  'customer-domain': `title: (klient~|klientów|kliencie|pasażer~|podróżn~|abonent~|interesant~|infolini~|słuchaw~)`,
  generic: `pracownik~; specjalist~; manager~; koordynator~; stażyst~; praktykant~; praktyk~; staż; praca
    (dorywcza|dodatkowa|zdalna|biurowa|); pomocnik; ekspert~; operator~; osob~; student~; agent~`,
  abstain: `(system~|aplikacj~|platform~|oprogramowani~|narzędzi~|rozwiąza~|software) (do|dla|obsługi)
    (obsługi |)(klient~|infolini~|call center|contact center|sklepu); (bez|nie) (sprzedaży|telemarketingu)`,
}
