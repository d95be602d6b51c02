import type { TopicLexicon } from '../lexicon.ts'

export const employer: TopicLexicon<'employer'> = {
  agency: `(dla |) (naszego|swojego|jednego z naszych|jednego z) (klienta|klientów|partner~|kontrahent~);
    (nasz|naszym) klient~ (to|jest|firma|poszukuje|szuka|,|–|z
    branży|zajmuje|prowadzi|spółka|produkuje|zatrudni); na (zlecenie|rzecz) (naszego |jednego z |)
    (klienta|partnera|klientów|pracodawcy); w imieniu (naszego |) (klienta|partnera|pracodawcy|zleceniodawcy);
    (agencj~|firm~) (pracy|zatrudnieni~|rekrutacyjn~|pośrednictwa|doradztwa personaln~|pracy
    tymczasow~|headhunt~); kraz; (nr|numer) (wpisu |) (certyfikatu|w rejestrze agencji|kraz); rejestr~ agencji
    zatrudnienia; pracodawc~ użytkownik~; praca tymczasow~; adecco; randstad; manpower~; work service; gi
    group; grafton; hays; trenkwalder; otto work force; jobman; personnel service; leasingteam; devire; antal;
    michael page; smart work; eurojob; staff~; rekrutujemy dla; company: (leasingteam|leasing team) ...; company: (leasingteam|leasing team); fallwork; experis; orienta polska; (certyfikat~|wpis~) ... (agencj~ zatrudnieni~|marszałk~); company: (agencja
    pracy|rekrutacj~|hr|personnel|personaln~|kadry)`,
  bpo: `(nasz~|swoich|różnych) zleceniodawc~; (abonent~|klient~|użytkowni~) (naszych |)(zleceniodawc~|partner~ biznesow~|kontrahent~); w imieniu (naszych |)(zleceniodawc~|marek|partnerów|klientów biznesow~); na zlecenie (naszych |)(marek|firm|partnerów|operator~|klientów); outsourcing~; bpo; zewnętrzn~ (centrum|call center|contact center); (w
    imieniu|na rzecz|dla)
    (cudz~|wiel~|znan~|różn~|kilku~|kilkunast~|kilkudziesię~|zewnętrzn~|międzynarodow~|dużych|innych|zagraniczn~)
    (mar~|klient~|firm~|brand~|partner~|przedsiębiorst~|projekt~|sklep~);
    (obsługujem~|obsługuje|prowadzim~|prowadzi|odbieramy|odbiera) ... (infolini~|telefony|projekt~|obsługę
    klienta|kontakt) (dla |w imieniu |kilku~ |kilkunast~ |wiel~ |)
    (mar~|klient~|firm~|innych|zewnętrzn~|przedsiębiorst~|kontrahent~|cudz~|dla firm|partner~|bank~);
    (centrum|centra) (usług wspólnych|outsourc~); (nasi|naszych|naszymi) klient~ (biznesow~|to
    (firmy|marki|banki|sklepy)|są (firmy|marki)); projekt~ dla
    (dostawc~|operator~|bank~|klient~|marki|ubezpieczyci~|sieci|firmy); na zlecenie
    (mar~|firm~|bank~|operator~|partner~|kilku~|sklep~|znan~); teleperformance; concentrix; foundever;
    transcom; majorel; webhelp; conectys; armatis; ccig; arvato; datacontact; telus; ttec; capgemini; company:
    (outsourcing|contact center|call center|bpo|contactcenter)`,
  direct: `(nasza|nasz|nasze)
    (firm~|zespół|spółk~|sieć|sklep~|hotel~|bank~|klinik~|produkt~|mar~|biuro|magazyn|misj~|załoga|platforma|kod);
    (jesteśmy|tworzymy|prowadzimy|produkujemy|sprzedajemy|dostarczamy|montujemy|rozwijamy|oferujemy
    (naszym|klientom)|rośniemy|zatrudniamy|działamy|budujemy|szyjemy|skupujemy|mamy) ...; (dołącz
    do|zapraszamy do|szukamy do|powiększa|poszerzamy|wzmacniamy|rozbudowujemy) ... (nas|zespoł~|dział~|firm~);
    (zatrudni|poszukuje|szuka|ogłasza|zaprasza|przyjmie) ...; (rodzinn~|polsk~|lider~|producent~)
    (firm~|rynku|spółk~|mar~|sieć)`,
  client: `nasz klient; naszego klienta; w imieniu klienta`,
  abstain: `(nasz~|naszych|naszym|naszymi) klient~
    (naprawdę|są|ufają|mogą|cenią|zasługują|chcą|otrzym~|dzwonią|piszą|na|w|o|i|z|,|mieszka~|korzyst~|zawsze|pomoc~|najlepsz~|wsparci~);
    (obsług~|pomag~|pomoc~|wsparci~|dbasz o|dbać o|kontakt~ z|dla wszystkich|potrzeb~) naszych klientów;
    (agencj~)
    (reklamow~|marketing~|interaktyw~|turystyczn~|ubezpieczeniow~|nieruchomości|eventow~|restrukturyzacji|kreatywn~);
    (agencj~|pośrednik~) ... (dziękujemy|prosimy nie|nie kontakt~); bez (agencji|pośredni~); (nie jesteśmy|nie
    jest) ... (agencj~|outsourc~|call center); doświadczeni~ ... (outsourc~|bpo|agencj~); staff(a|ie|u);
    obsług~ (w imieniu|na rzecz) (gmin~|miast~|państw~); outsourcing~ (it|white collar|personaln~|pracowni~|kadr~|procesów hr)`,
}

export const industry: TopicLexicon<'industry'> = {
  retail: `company: (leroy merlin|castorama|lidl|biedronka|jeronimo martins|żabka|kaufland|auchan|carrefour|selgros|makro|eurocash|stokrotka|rossmann|media expert|terg|neonet|rtv euro agd|ikea|jysk|pepco|ccc|lpp|empik|decathlon|douglas|sephora|intercars|inter cars|dealz|tedi|aldi|polomarket|lewiatan|neonail); sieć (sklepów|salonów|drogerii|marketów|handlow~|delikatesów); (sklep~|salon~)
    (obuwi~|odzież~|spożywcz~|meblow~|rowerow~|z|jubiler~|optyczn~|firmow~|sportow~|budowlan~|zabawk~|elektroniczn~);
    market~; supermarket~; hipermarket~; drogeri~; handel; handlu (detaliczn~|) ; detaliczn~; galeri~
    handlow~; odzież~; obuwi~; delikates~; dyskont~; hurtowni~; księgarni~; meble; mebli; meblow~; artykuł~
    (domow~|budowlan~)`,
  'e-commerce': `company: (*obuwie|modivo|allegro|zalando|amazon|answear|morele|x-kom|ceneo|bonprix|westwing|notino|esky|booksy|home24); e-?commerce; (sklep~|sprzedaż~|zakup~|handel) (internetow~|online|w internecie); księgarni~
    internetow~; platform~ (zakupow~|sprzedażow~|handlow~|marketplace); marketplace; sklep~ z ... online;
    allegro; wysyłkow~; sklep online`,
  restaurants: `restauracj~; gastronom~; pizz~; catering~; dostaw~ (jedzeni~|posiłk~); kawiarni~; bar; bary`,
  fitness: `fitness club~; klub~ (fitness|sportow~); siłowni~; karnet~`,
  hospitality: `hotel~; pensjonat~; hostel~; resort~; goście hotelow~; nocleg~; apartament~; kompleks~
    (wypoczynkow~|turystyczn~); aquapark~; park~ (rozrywki|wodn~)`,
  travel: `lini~ lotnicz~; lotnisk~; biur~ podróży; turysty~; wycieczk~; bilet~ lotnicz~; rezerwacj~
    (lot~|hotel~|wycieczek|podróży); pasażer~; przewoźnik~; podróż~; wynajem aut; wypożyczalni~ samochod~;
    touroperator~; assistance; pomoc~ drogow~; rejs~; odpraw~ (pasażer~|biletow~|bagażow~|lotnicz~)`,
  transport: `company: (dhl|dpd|gls|fedex|inpost|pekaes|raben group|raben logistics|schenker|nagel polska|nagel group|rhenus|kuehne|dachser|dsv|poczta polska|pkp|polregio|intercity|prime cargo|fiege|id logistics|xpo); logistyczn~; logistyk~; kurier~; przesyłk~; paczk~; paczek; paczkomat~; transport~; spedycj~;
    kolej~; pociąg~; komunikacj~ miejsk~; przewoz~; taksów~; taxi; hulajn~; lawet~; kierowców; poczt~ polsk~;
    flot~`,
  telecoms: `company: (t-mobile|orange polska|play p4|polkomtel|upc|vectra|netia|multimedia polska|polsat|vodafone|virgin mobile); telekomunikac~; telekom~; operator~ (komórkow~|sieci|telekom~|telewizj~); internet~ (i
    tv|światłowod~|stacjonarn~|i telewizj~); światłowod~; abonent~; (sieć|telefoni~) komórkow~; telewizj~
    (kablow~|satelitarn~|cyfrow~); dostawc~ internetu; router~`,
  consumer: `producent~ (agd|rtv|mebli|kosmetyk~|zabawek|rower~|sprzętu|żywności|odzieży|urządzeń); agd; rtv;
    kosmetyk~ (naturaln~|); zabawk~; rower~; sprzęt~ (sportow~|agd|rtv|gospodarstwa domow~|domow~); karm~;
    elektronik~ użytkow~; karma; gier; gry; smartfon~; dekoracj~; prenumerat~; czasopism~; gazet~; biżuteri~;
    wózk~ dziecięc~; motoryzac~; samochod~ (osobow~|marki)`,
  trades: `(pomp~
    ciepła|fotowoltai~|klimatyzac~|instalac~|hydraul~|remont~|okn~|drzwi|kotł~|kocioł|dachow~|serwis
    (kotłów|agd)); ekip~ (remont~|montaż~); sprzątani~; ochron~ mieni~; alarm~; firm~
    (sprzątając~|budowlan~|montażow~|montując~)`,
  energy: `company: (pge|tauron|enea|energa|innogy|pgnig|veolia|fortum|pkn orlen|lotos|polenergia|columbus energy|sunday polska); energetyczn~; energi~ (elektryczn~|); dostawc~ (prądu|energii|gazu); prąd~; gaz~; gazu; gaz ziemny; wodociąg~;
    ciepłowni~; elektrowni~`,
  banking: `company: (*bank|pko|pekao|santander|alior|mbank|bnp paribas|credit agricole|bank millennium|citibank|getin|bgk|revolut|payu|przelewy24); bank~; bankow~; bankowoś~; kart~ (płatnicz~|kredytow~); kont~ (bankow~|osobist~); przelew~;
    fintech~; płatnoś~ (online|internetow~|elektroniczn~|mobiln~); operator~ płatności; kredyt~; pożyczk~;
    walut~`,
  finance: `company: (intrum|kruk|kredyt inkaso|hoist|provident|vivus|wonga|profi credit|expander|open finance|coface|eos ksi|biuro informacji kredytowej); finans~; leasing~; pożycz~; windyka~; wierzytelnoś~; inwesty~; factor~; faktoring~; biur~
    maklersk~; fundusz~ inwestyc~; emerytaln~`,
  insurance: `company: (pzu|warta|allianz|generali|compensa|metlife|nationale nederlanden|nationale-nederlanden|uniqa|ergo hestia|signal iduna|link4|europ assistance|vienna life); ubezpieczeni~; ubezpieczeniow~; ubezpieczyciel~; polis~; towarzystw~ ubezpiecz~; likwidacj~
    szkód; szkód; szkod~`,
  accounting: `biur~ rachunkow~; księgowoś~; rachunkow~; podatkow~; audyt~`,
  advertising: `agencj~ (reklamow~|marketing~|interaktyw~|kreatywn~|mediow~); reklam~; badani~ rynku;
    marketing~`,
  'real-estate': `nieruchomoś~; spółdzielni~ mieszkaniow~; deweloper~; wynaj~ mieszka~; lokator~; najemc~;
    zarządc~ nieruchomości; wspólnot~ mieszkaniow~`,
  legal: `kancelari~ (prawn~|adwokack~|notarialn~|radc~|odszkodowa~); prawnik~; notarial~; odszkodowa~`,
  healthcare: `company: (medicover|luxmed|lux med|enel-med|enel med|polmed|alab|neuca|dr max|amplifon|geers|scanmed|centermed|falck|audika|fonmed); medyczn~; szpital~; przychodni~; klinik~; pacjent~; apteki; aptek~; stomatolog~; lekarz~;
    rejestracj~ (pacjent~|medyczn~|wizyt~); telemedycyn~; zdrowi~; zdrowotn~; laboratori~; farmaceut~;
    rehabilitac~; wizyt~ lekarsk~; sanatori~; aparat~ słuch~`,
  it: `oprogramowani~; software; saas; it; aplikacj~ (mobiln~|webow~|do|dla|online); platform~
    (online|internetow~|do|dla|saas|chmurow~|b2b); chmur~; hosting~; domen~; informatyczn~; technologiczn~;
    startup~; start-up~; system~ (it|crm|erp|kas~|do|dla|rezerwac~|informatyczn~|kolejkow~); kalendarz online;
    cyberbezpieczeń~; voicebot~`,
  consulting: `firm~ (doradcz~|konsulting~); consulting~; doradztw~
    (biznesow~|podatkow~|strategiczn~)`,
  engineering: `przemysł~; maszyn~; automatyk~; produkcyjn~; inżynieryjn~; (części|komponent~)
    (przemysłow~|maszyn~); hydraulik~ siłow~; narzędzi~; aparatur~; elektrotechni~; fabryk~`,
  government: `urząd~; urzędu; urzędzie; urzędnicz~; gmin~; miejsk~; powiat~; starostw~; ministerst~; zus;
    bip; samorząd~; mieszkańców miasta; wojewódz~; burmistrz~; prezydent miasta; wójt~; państwow~; publiczn~
    (administracj~|instytucj~|służb~|praw~); administracj~ (publiczn~|rządow~|samorządow~); nfz; policj~;
    straż~ miejsk~; ratusz~; linia alarmow~; numer~ alarmow~`,
  nonprofit: `fundacj~; stowarzyszeni~; organizacj~ (pozarządow~|pożytku|charytatyw~|non-profit); ngo;
    darczyń~; wolontari~; charytatyw~; caritas; hospicj~; schronisk~; uchodź~; telefon zaufania`,
  education: `uczelni~; uniwersytet~; szkoł~; szkół; szkole; edukac~; student~ uczelni; przedszkol~;
    bibliotek~; muze~; kurs~ (językow~|online); dziekanat~; politechnik~`,
  outsourcing: `outsourc~; bpo`,
  abstain: `(prywatn~ |) opiek~ (medyczn~|zdrowotn~|lekarsk~); pakiet~ (medyczn~|sportow~|ubezpiecz~);
    ubezpieczeni~ (grupow~|na życie|nnw|dla|pracown~|zdrowotn~|i|oraz|społeczn~);
    (kart~|karnet~|dopłat~|dofinans~|zniżk~|rabat~|multisport|bony) ...
    (sportow~|multisport|fitness|siłowni~|restaurac~|kultur~|hotel~|wakacj~|kolej~|studi~|szkoł~|transport~|przedszkol~|kin~);
    multisport~; fitprofit; (numer~|nr|rachun~|kont~|przelew) ... (bank~|kont~|kandydat~); konto w banku;
    (obsług~|znajomoś~|pakiet~|umiejętnoś~) ... (komput~|oprogram~|office|system~|aplikac~|it|crm);
    wykształceni~ ...; (badani~ |orzeczeni~ ) ... (lekarsk~|medycyn~|sanepid~|sanit~); medycyn~ pracy;
    (doświadczeni~|praktyk~|branż~ mile) ...
    (bank~|hotel~|handlu|gastronom~|turysty~|ubezpiecz~|finans~|telekom~|it|medyczn~|windykac~|restaurac~|logisty~|edukac~|kolei);
    (przystąpieni~|dostęp|możliwość|możliwością) ... ubezpieczeni~; ubezpieczeni~ (warta|pzu|allianz|luxmed|medicover); (system~|projekt~|sprzęt~|sieci|infrastruktur~|program~|wsparci~|problem~|zespoł~|umiejętności~|kierunk~) informatyczn~; (instalac~|dostawc~|aktualizac~|obsług~|konfigurac~|licencj~|znajomoś~) ... oprogramowani~; gry planszow~; (znajomoś~|turniej~|fan~) ... (gier|gry); paczk~ (świąteczn~|na święta|oraz bon~|i bon~|mikołajkow~|dla dzieci); instalac~ (i|oraz|system~|aplikac~|sprzęt~|konfigurac~); (sprzęt~|problem~|błęd~|użytkowan~) ... oprogramowani~; ukończon~ szkoł~; leasing team; metro politechnika; przy metr~ ...; polity~ otwart~ drzwi; (otwart~|naszych|nasze) drzwi; (niezbędn~|wszystk~|potrzebn~|nowoczesn~|sprawn~|odpowiedni~|wszelk~|dobr~|sprawdzon~) narzędzi~; narzędzi~ (do (pracy|wykonywan~|realizac~|komunikac~|zdaln~)|pracy|niezbędn~|it|ms|office|informatyczn~|google|analityczn~|jakościow~|sprzedażow~|handlow~|elektroniczn~|online|produktow~);
    (za pośrednictwem|pośrednictw~|siedzib~|terenie|staż~ z) urzędu; powiat m; powiat #; (powiat|woj); (w|do) (księgowości|dziale|działu|działem|działami|działów|działach) (finans~|it|marketing~|logistyk~|księgow~|prawn~|technicz~|produkcyjn~|reklam~) ...; (dział~|dziale|działu|działem|działami|działów|zespoł~|procesów|referat~|departament~) (finans~|it|marketing~|logistyk~|księgowoś~|prawn~|reklamac~|produkcyjn~|transportu|spedycji|inżynieryjn~|windykac~);
    (inicjatyw~|opiek~|poprzez|pomoc~|akcj~|działani~|program~) ... fundacj~; fundacj~ (lmp|leroy|włącz|firmow~|pracownicz~|przy); książeczk~ ... zdrowia; (polis~|ubezpieczeni~) (na życie|grupow~|medyczn~|nnw|pracownicz~|prywatn~); (prywatn~|grupow~|dodatkow~|dobrowoln~|atrakcyjn~|pracownicz~|dostęp do) (ubezpieczeni~|polis~); (polisę|polisa) ...;
    pożyczk~ (na preferencyjn~|pracownicz~|z zfśs|mieszkaniow~|z funduszu); (preferencyjn~|nieoprocentowan~|pracownicz~|mieszkaniow~) pożyczk~; kas~ zapomogow~ pożyczkow~; system~ (crm|erp|sap|it|informatyczn~|operacyjn~); (bazą|bazy|bazie|systemie) crm;
    (wsparci~|linia|lini~|helpdesk|help desk|serwis~|specjalist~|działu|dział|pracownik~|narzędzi~|systemów|problem~|sprzęt~|zespoł~|support|obszar~|infrastruktur~) it; it (helpdesk|help desk|support|service); helpdesk it; znajomoś~ ... (narzędz~|aplikac~|program~|oprogramowa~);
    doradztw~ personaln~; (wad~|odpowiedzialn~|procesów|reklamacyjn~|zgłosze~|transportow~|opakowa~) ... szkód; agencj~ (pracy|zatrudnieni~) ...; (w branży hr|branży rekrutac~);
    (prezentac~|materiał~|gadżet~|kampani~|działani~|wsparci~|akcj~) (marketing~|reklamow~); (administratorem|komisja|inspektor~|komend~) ... (policji|danych); pracodawc~ ... certyfikat~; (biuro|dział) podróży służbow~; podróż~ służbow~; (rozrywk~|wyjaz~|impre~) firmow~; (transport~|dojazd~) (pracownicz~|do pracy|zapewni~|darmow~); (bezpłatn~|darmow~|własn~|zorganizowan~|zapewniamy|zapewniony|firmow~) (transport~|przewóz|dojazd~);
    szkoł~ (średni~|zawodow~|wyższ~); uczni~ szkół; student~; (dojazd~|komunikacj~) ...
    (miejsk~|transport~|pociąg~|autobus~); blisko (metra|kolei|dworca); ukończ~ (szkoł~|studi~|uczeln~); urząd
    pracy; urzędu pracy; staż z urzędu; urlop~ ...; ochron~ danych; podatk~ ...;
    (wynagrodzeni~|stabilnoś~|niezależnoś~|warunki) finansow~; zatrudnieni~ ... podatk~; zespół it; (praw~)
    publiczn~; zdrowi~ psychiczn~; zgodnie z praw~; lekarz~ (medycyny|kieruj~); reklamac~; reklamow~ gadż~;
    handlow~ niedziel~; niedziel~ handlow~`,
}
