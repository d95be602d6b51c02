/** Whoever moves goods and people: stores, parcels, wheels. Makers, menders, cleaners and guards are other work. */
export const carrying = `kierowc~; (operator~|kierowca|kierowc~) ... (wózk~|wózków|wózka); operator~ (wózka|wózków|dźwigu|żurawia|suwnicy);
    wózkow~; kurier~; kurierk~; magazynier~; magazynierk~; (pracownik~|pracownic~|robotnik~|pomocnik~|pomoc|osob~|operator~|brygadzist~|specjalist~) ...
    (magazyn~|magazynow~|przeładunk~|rozładunk~|załadunk~|pakowani~|pakowni~|pakowania|sortowni~|sortowania|sortowani~|kompletacji|logistycz~|chłodni|placow~|dystrybucji|wysyłk~|dostaw|przyjęcia towaru|inwentaryzac~);
    (przyjmowani~|wydawani~|rozładun~|załadun~|przeładun~|pakowani~|sortowani~|kompletacj~) (towar~|towarów|paczek|przesyłek|palet~|wyrobów|produktów|);
    praca (na |w |)(magazyn~|magazynie); magazyn; magazynie; pakowacz~; pakowaczk~; sortowacz~; wagow~; ładowacz~; tragarz~; goniec; gońca; roznosiciel~; rozwoziciel~;
    listonosz~; doręczyciel~; dostawc~( jedzenia| pizzy| paczek|); komisjoner~; inwentaryzator~; taksówkarz~; motornicz~; maszynist~ (kolejow~|pociągu|lokomotywy);
    układani~ towaru; wykładani~ towar~; (pracownik~|osob~) (wykładając~|układając~|ds wykładania|do wykładania) towar~; (pomocnik~|pomoc) (magazynier~|pakowacz~|kierowc~); suwnicow~; dźwigow~; operator~ urządzeń transportow~; przewoźnik~; dyspozytor~ ruchu; lawecia~; obsług~ (magazynu|bagażow~|płytow~|wózka); agent~ obsługi (płytow~|bagażow~|bagażu); (kontroler~|kontrola) (dostaw|wysyłek)`

/** Trades by the name of whoever plies them; their work is where the things are. */
const TRADE = `(monter~|montażyst~|mechanik~|mechanicz~|elektryk~|elektronik~|elektromonter~|elektromechanik~|mechatronik~|automatyk~|hydraulik~|instalator~|spawacz~|zgrzewacz~|ślusarz~|tokarz~|frezer~|szlifierz~|stolarz~|murarz~|malarz~|glazurnik~|płytkarz~|parkieciarz~|zbrojarz~|betoniarz~|cieśl~|brukarz~|dekarz~|tynkarz~|posadzkarz~|blacharz~|lakiernik~|galwanizer~|hartownik~|odlewnik~|formierz~|kowal~|wiertacz~|górnik~|kominiarz~|szklarz~|tapicer~|szewc~|krawiec~|krawcow~|krawc~|szwaczk~|krojcz~|introligator~|drukarz~|zdun~|palacz~|serwisant~|konserwator~|wulkanizator~|rzeźnik~|masarz~|rozbieracz~|wędliniarz~|ubojow~|piaskarz~|operator~ (maszyn~|cnc|obrabiar~|koparki|koparko*|produkcji|linii|urządzeń|drona|walca|prasy|wtryskar~|pras~)|ustawiacz~|nastawiacz~|programista cnc|budowlaniec|zbrojmistrz|sprzątacz~|sprzątaczk~|pokojow~|pokojówk~|dozorc~|ochroniarz~|wartowni~|woźn~|ogrodnik~|ogrodnicz~|drwal~|pilarz~|traktorzyst~|rolnik~|rybak~|hodowc~|stajenn~|złota rączka)`

const HAND = `(produkcj~|produkcyjn~|fizyczn~|budowlan~|budowy|ochrony|sprzątając~|sprzątania|gospodarcz~|linii|montaż~|montażu|porządkow~|ogrodu|ogrodnicz~|stolarni|spawalni|lakierni|szwalni|huty|tartaku|rozbiórki|leśn~|rolny|roln~|terenów zielonych|zieleni|utrzymania|serwis~ sprzątając~|myjni|pralni|zakładu|warsztat~|techniczn~|drogow~|torow~|komunaln~|parku|hali produkcyjnej|szklarni|fermy|ubojni|wulkanizacji|wydziału)`

/** Who tends what is no customer. */
const TENDS = `(pracownik~|pracownic~|osob~|pomoc|stażyst~|specjalist~|operator~|technik~) (do |ds |do spraw |)obsługi`

/** Trades, hands of factories and sites, cleaners, guards. */
export const trades = `${TRADE}; (pracownik~|pracownic~|pomocnik~|robotnik~|brygadzist~|mistrz~|majster~|lider~) ${HAND}; robotnik~; robotnic~; pomocnik~; sprzątani~; budowlan~ (praca|prace|robotnik~); budowlan~ robotnik~;
    agent~ ochrony; ochron~ (fizyczn~|obiekt~|mienia|sklep~|osób); ${TENDS} (maszyn~|lini~|urządze~|urządzeń|produkcj~|techniczn~|kotłown~|kotł~|basen~|parking~|obiekt~|stacji uzdatniania|instalacji|sprzęt~|pras~|pieca|wtryskar~|celn~|sceny|imprez|terenów); technik (serwisu|utrzymania|serwisow~|mechanik|elektryk|automatyk);
    kontroler~ jakości; zbiór ...; zbiory ...; zbierani~ (owoc~|warzyw~|trusk~|malin~)`

/** Callings that no other language's words should claim. */
export const callings = `(dyrygent~|kapitan~|marynarz~|strażni~|komornik~|rzecznik~ prasow~|inspektor~ nadzoru|kosztorysant~|kreślarz~|konstruktor~|projektant~|majster~|mistrz~ (produkcj~|zmian~|budow~)|geolog~|fizyk~|matematyk~|socjolog~|historyk~|archeolog~|kurator~|asesor~|sędzi~|prokurator~|kominiarz~|makler~|aktuariusz~|księgarz antykwariusz)`

/** Titles whose work is possible only where the things and people are. */
export const handsOn = `title: (kierowni~|lider~|mistrz~|brygadzist~|koordynator~) (zmiany|zmian|produkcj~|brygady|linii|montaż~|wydział~); title: ${TRADE}; title: (pracownik~|pracownic~|pomocnik~|robotnik~|brygadzist~) ${HAND}; title: robotnik~; title: agent~ ochrony; title: ochron~ (fizyczn~|obiekt~|mienia|osób)`

/** Offices of state and firm by what passes over their desks. */
export const officeWork = `referendarz~; podreferendarz~; (pracownik~|stażyst~|pomoc|prac) (kancelaryjn~|biurow~|biura|ewidencji ...); wsparcie administracyjn~; pomoc administracyjn~; fakturzyst~; (pomoc|praca|osob~|stażyst~|pracownik~) (w|do) (sekretaria~|biurze|biura|kancelari~|administracji); (specjalist~|inspektor~|pracownik~|referent~|asystent~|zespole) (ds |do spraw |)zamówień publicznych; (obsług~|obsługa|obsługi) (biurow~|biura|biur|administracyjn~|kancelaryjn~|sekretari~|sekretarsk~ ...);
    (młodsz~ |starsz~ |główn~ |)(pracownik~|pracownic~|pracownicy|specjalist~|referent~|stażyst~|osob~|asystent~) (ds |do spraw |do |)obsługi (biurow~|biura|administracyjn~|kancelaryjn~|sekretari~|sekretarsk~|organizacyjn~|umów|wniosków|dokumentów|dokumentacji|faktur|transakcji|produktów (kredytow~|inwestycyjn~|bankow~)|funduszy|szkód|prawnej|płac~|kadr~|projektów|zarządu|rady); (samodzielne |)stanowisko (pracy |)(ds |do spraw |)(administracj~|administracyjn~|ewidencji|księgow~|kadr~|obsługi sekretariatu|kancelar~|gospodar~)`

/** Doctors, helpers of theirs and of those in need. */
export const medicine = `(ortoped~|kardiolog~|okulist~|pediatr~|ginekolog~|chirurg~|neurolog~|radiolog~|anestezjolog~|internist~|urolog~|dermatolog~|laryngolog~|onkolog~|endokrynolog~|alergolog~|reumatolog~|psychoterapeut~|podolog~|osteopat~|optyk~|biomasażyst~);
    technik~ (weterynar*|dentystyczn~|ortoped~|masażyst~|fizjoterapi~|analityki medycznej|sterylizacji|elektrokardiologii); pielęgniarstw~; położnictw~; pomoc (stomatologiczn~|dentystyczn~|pielęgniarsk~|do gabinetu ...); (osob~|pracownik~|studen~) ... (do opieki|pobierania krwi);
    (opieka|opiekę|opieki) (nad |)(osob~|senior~|seniorem|seniorką|dziećmi|dzieckiem|starsz~|chor~); (instruktor~|terapeut~) terapii ...; konsultant~ (psycholog~|psychiatr~|terapeut~|laktacyjn~); (asystent~|asysta) (stomatolog~|lekarz~|weterynarz~|protetyk~|ds protetyki ...|optometryst~|pielęgniar~); inspektor~ weterynar*; (opiekun~|pracownik~|pomoc) ... (dps|domu pomocy|domu opieki|hospicjum|żłobk~)`
