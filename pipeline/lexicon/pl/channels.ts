import type { TopicLexicon } from '../lexicon.ts'

const GUESTS = `(klient~|gości|goście|gościom|interesant~|petent~|pacjent~|pasażer~|podróżn~|mieszkańc~|odwiedzając~|kupując~)`

export const channels: TopicLexicon<'channels'> = {
  phone: `(na|przy) (słuchawce|słuchawkach|słuchawkę);
    (wykręcasz|wybierasz) numer~;
    tel mail; tel (e-mail|mail|mejl|faks|i|oraz); (dzwoniąc~) (mówisz|wyjaśniasz|pomagasz|tłumaczysz|odpowiadasz) ...; telefon~ (dzwoni|odbiera~); telefon~; telefoniczn~; telefonicznie; telefonując~; infolini~; (rozmow~|rozmów)
    (telefoniczn~|przychodząc~|wychodząc~|głosow~); połącze~; połączeni~; (na |ze )słuchawk~; słuchawk~;
    (dzwon*|oddzwon*|oddzwani*|obdzwani*|przedzwon*); zadzwoni*; hotlin~; call(-| |)center; (kanał~|kontakt~)
    głosow~; voice; centrala telefoniczn~; zestaw~ słuchawkow~`,
  email: `(skrzynk~|skrzynki) (mailow~|e-mail|kontaktow~|pocztow~); maile; odpis~ na (maile|mejle); e-?mail*; mail; maile; mailow~; mailowo; maila; maili; mailem; mailach; mailami; drogą
    (mailową|elektroniczną|e-mailową); poczt~ elektroniczn~; wiadomości (e-mail|mailow~|elektroniczn~);
    (zapytani~|korespondencj~|kontakt~|zgłoszeni~|odpowied~|komunikacj~|obsług~)
    (pisemn~|elektroniczn~|mailow~|online); pisemn~
    (zapytani~|zgłoszeni~|obsług~|kontakt~|odpowied~|korespondencj~|reklamacj~|komunikacj~); skrzynk~
    (mailow~|e-mail~|odbiorcz~|kontaktow~|pocztow~); elektronicznie; formularz~ (kontaktow~|online)`,
  chat: `czat~; czacie; czatem; czatować; czatu; chat; chatu; chacie; chaty; chatem; live(-| |)chat~;
    livechat~; komunikator~; messenger~; whatsapp~; wiadomości na (messengerze|whatsappie|stronie)`,
  social: `(medi~|kanał~|portal~|platform~|sieci~) społecznościow~; social(-| )medi~; facebook~; facebooku;
    instagram~; instagramie; facebookiem; fanpage~; tiktok~; komentarz~ (w|na|pod); social mediach`,
  sms: `sms~; sms-em; sms-y; sms-ów; smsem; wiadomości tekstow~`,
  video: `(na|przez|po) (wideo|video|zoomie|teamsach); wideorozm~; wideospotka~; (wideo|video)(-|
    |)(rozmow~|rozmów|czat~|chat~|konferencj~|połącze~|doradztw~|weryfikacj~|spotkani~); przez (wideo|video);
    wideorozm~; (rozmow~|spotkani~|kontakt~|doradztw~) (wideo|video); po(łączeni~|łącze~) wideo; na zoomie; na
    teamsach; (przegląd~|spotkani~|spotkań|konsultacj~|prezentacj~) ... (online i|on line i|online oraz|online lub) (u|w|na|osobiście|stacjonarn~)`,
  mail: `korespondencj~ (listown~|papierow~|pocztow~|tradycyjn~|przychodząc~|wychodząc~|polecon~); listownie;
    listown~; listami; listy; (poczt~|drogą) (tradycyjn~|pocztow~); faks~; fax~; (pism~|pisma)
    (przychodząc~|wychodząc~|od|w|do); przyjmowani~ pism; pisma; tradycyjn~ (poczt~|korespondencj~|list~)`,
  'in-person': `(przychodzą|przychodzi|zaglądają|wchodzą|podchodzą) do (pokoju|okienka|biura obsługi|stolika|lady|stanowiska|ciebie);
    przy (stoliku|okienku|ladzie|biurku) (wyjaśniasz|przyjmujesz|pomagasz|doradzasz|tłumaczysz);
    przy (stanowisku|okienku|ladzie|biurku) obsługi; (udziela~|obsług~|przyjm~) ... interesant~ ... (stanowisku|okienku|osobiście|na miejscu); przyjmowani~ interesant~; osobiście (i|oraz|lub) (telefonicznie|mailowo); (przy|na) ich stanowisk~; osobiście; osobist~ (kontakt~|obsług~); twarzą w twarz; bezpośredni~
    (kontakt~|obsług~|rozmow~|spotkani~|sprzedaż~) (z |) ...; bezpośrednio z ${GUESTS}; (przy|w)
    (okienku|ladzie|stanowisku|stoisku|stanowiskach|okienkach|stanowiskach
    odprawy|kasie|recepcji|bramce|bramkach|kontuarze|gate); (w|na) (naszym |)
    (salonie|oddziale|punkcie|sklepie|placówce|rejestracji|terminalu|lotnisku|dworcu|urzędzie|galerii|hotelu|przychodni|poczekalni|biurze
    obsługi|punkcie obsługi) ... (${GUESTS}|obsług~);
    (wita~|powita~|przyjm~|przyjmowani~|ugości~|obsług~|obsługiw~) ...
    (gości|interesant~|petent~|odwiedzając~|pacjentów w|klientów w
    (salonie|sklepie|oddziale|placówce|punkcie)); wita~ ${GUESTS}; interesant~; petent~; obsług~
    (stacjonarn~|bezpośredni~); stacjonarn~ obsług~; (odprawa|odprawie|odprawy) (pasażer~|bagażow~|biletow~);
    na miejscu w (sklepie|salonie); u klienta`,
  abstain: `(sprzedaje|sprzedajemy|produkuje|produkujemy|oferuje|handluje|wypożycza) ... (telefon~|czat~|sms~|maile|e-mail~|wideo~) ... ...;
    telefon~ dla (senior~|dzieci|firm);
    czat~ (głosow~|bot~|randkow~);
    (telefonów|telefonu|czatu|maili|połączeń) ... nie (odbieramy|odbierasz|ma|prowadzimy|obsługujemy|odbiera); (telefon~|czat~|infolini~) (obsługuje|odbiera|przejmuje|prowadzi) (inn~|zewnętrzn~|drugi|osobn~|partner~|call(-| |)center) ...; (napisz|piszcie|pisać|pisz) ... (telegram~|whatsapp~|messenger~); 
    (cv|aplikacj~|aplikuj~|zgłoszeni~|zgłoszenia|zgłoś|zainteresowan~|prosimy|prosim|wyślij~|wysyłaj~|prześlij~|przesł~|wysyłani~|kontaktuj~|skontaktuj~|kandydat~|rekrutacj~|pytania
    kieruj~|dokumenty) ... (na |przez |drogą |pod |)
    (e-?mail~|mail~|mailow~|telefon~|telefoniczn~|telefonicznie|adres|whatsapp~|messenger~|elektronicznie|elektroniczną|pocztą|komunikator~|zadzwoń|sms~);
    (rozmow~|rekrutacj~|wywiad~|spotkani~|etap~) (kwalifikacyjn~|rekrutacyjn~|wstępn~|) ...
    (telefon~|telefoniczn~|online|wideo|video|osobist~|messenger~|komunikator~); (krótk~|wstępn~) rozmow~
    (telefoniczn~|przez); (numer~|nr) telefonu; telefon (służbow~|komórkow~|kontaktow~|firmow~|do|prywatn~);
    służbow~ (telefon|laptop i telefon|komórk~); (laptop|komputer|auto|samochód|karta) ... (telefon|komórk~);
    adres~ (e-?mail|mail|mailow~|poczt~); (list|listu|listem) motywacyjn~; (cele|celach|lista|listy|liście)
    (rekrutacyjn~|płac|obecności|oczekujących|zakupów|przewozow~); zadzwoń; zadzwońcie; dzwonić
    (można|prosimy|pod); (można|prosimy|proszę) dzwonić; social(-| )media (manager|ninja|marketing|plus);
    (prowadzeni~|tworzeni~) ... (social medi~|społecznościow~|profil~ na); znajdź nas ...; obserwuj nas ...;
    (spotkani~|impr~|rozwój|dane|cele|rozwoj~|komputer) osobist~; osobist~
    (rozw~|kultur~|dane|konto|zaangaż~|cech~|odpowiedzialn~); kwestionariusz osobowy; telefon~
    (marki|komórkow~|sprzeda~); sprzedaż telefonów; (operator~|salon~|sieć~|sklep~) telefon~ (komórk~|);
    chatgpt; chatbot~; voicebot~; czatbot~; kancelari~ ... (listy|pisma); listy przewozowe; bezpośredni~
    (przełożon~|współprac~|sąsiedztw~|dojazd~|zatrudnien~|umow~); motywacyjny`,
}

export const direction: TopicLexicon<'direction'> = {
  inbound: `(skrzynka|kolejka|skrzynkę|kolejkę) ... (zapełnia|rośnie|pęcznieje|czeka|pełna|opróżniasz|wypełnia);
    (opróżniasz|rozładowujesz|czyścisz) ... (skrzynk~|kolejk~);
    (gdy|kiedy|jak|jeśli) (dzwoni|zadzwoni|dzwonią|zadzwonią);
    podnosisz słuchawkę;
    łapie cię na linii;
    (dzwoniącym|dzwoniących|dzwoniący); gdy oddzwonią; na pytania przysłane ...; telefon ... dzwoni; przychodząc~; (odbier*|odbior~|odebra~) ...
    (telefon~|połącze~|połączeni~|rozmow~|zgłosze~|zgłoszeni~|infolini~|mail~); odbierasz;
    (odpowiad*|odpowiedz|odpowiedzi|odpowiedzieć|odpowiedziach|odpowie|odpowiesz|odpowiemy|odpis*) ...
    (pytani~|pytań|zapytani~|zapytań|mail~|e-mail~|wiadomoś~|wiadomości|zgłoszeni~|klient~|czac~|chac~|telefon~|korespondenc~|instagram~|facebook~|messenger~|recenzj~|komentarz~|opini~);
    (przyjm*|rejestr*|rozpatr*|rozwiąz*|załatwi*|wyjaśni*|obsługi*|obsług~) ...
    (zgłoszeni~|zgłosze~|zgłoszeń|reklamacj~|zamówie~|zamówień|zapytań|zapytani~|problem~|skarg~|wniosk~|rezerwac~|połączeń|pacjent~|spraw~);
    (zapytani~|zapytań|pytani~|pytań|zgłoszeni~|zgłoszeń|problem~|spraw~|reklamacj~|skarg~) (od |)
    (klient~|pacjent~|gości|użytkowni~|mieszkańc~|abonent~|pasażer~|kupując~|członk~|partner~); infolini~;
    (udziel*) ... (informacj~|odpowied~|porad~|wsparci~|pomoc~); pierwsz~ (kontakt~|lini~ kontakt~|osob~
    kontakt~); klient~ dzwoni~; dzwoni~ do nas; ludzie dzwonią`,
  outbound: `(bierzesz|dostajesz|masz) (codziennie |rano |)list~ (osób|klient~|numer~|rodzin~);
    (wykręcasz|wybierasz|wystukujesz) numer~;
    po kolei (dzwonisz|telefonujesz|wykręcasz|obdzwaniasz);
    (obdzwaniasz|obdzwonisz);
    z własnej inicjatywy (dzwonisz|kontaktujesz|pytasz);
    pytasz ... o zadowolenie;
    (dzwonisz|zadzwonisz|oddzwaniasz) do (abonent~|klient~|osób|firm|użytkownik~|naszych|czytelnik~|członk~) ...; przypomn~ o (fakturze|płatności|terminie|wizycie); (pilnujesz|dbasz) żeby ... nie odszedł; z własnej inicjatywy; proaktywn~; (oddzwaniasz|oddzwania|oddzwaniamy) ...; zadzwonisz (do|potem|z) ...; przypominasz ... (telefon~|o wizyci~|o termin~); wychodząc~; outbound~; (dzwon*|telefon*|zadzwon*) do
    (klient~|właściciel~|potencjaln~|osób|firm~|obecn~|nowych|pacjent~|dłużni~|abonent~|darczyńc~); oddzwani*;
    oddzwon*; obdzwani*; przedzwani*; dzwonisz po; (kontakt*|skontakt*) ... z (potencjaln~|osobami|obecnymi
    klient~|dłużni~|klientami (którzy|których|po)); aktywn~ (dzwon*|kontakt~|sprzedaż~|pozyskiw~); umawi*
    (spotka~|wizyt~ handlow~|prezentac~); pozyskiwa~ (now~ |)(klient~|odbior~); telemarketing~; telesprzedaż~;
    sprzedaż~ (telefoniczn~|przez telefon); przypomina* (telefoniczn~|o płatnoś~|o wizyt~); potwierdza*
    (wizyt~|termin~|wszystko|rezerwac~) (telefoniczn~|sms~|) ...; cold call~; zimn~ (telefon~|kontakt~);
    ankiet~ telefoniczn~; przeprowadza* ankiet~`,
  both: `raz (to |)(odbiorca|klient~|oni|ktoś|on|dzwonią) ... ... (raz|innym razem|kiedy indziej) (to |)(ty|sam|sama|dzwonisz|my);
    (czasem|niekiedy|to) (klient~|oni|ktoś) ... ... (czasem|innym razem|to) (ty|sam|sama|dzwonisz);
    (w obie|w obu) stron~;
    (sam|sama|też|również) oddzwaniasz;
    (oddzwaniaj~|oddzwonią|oddzwania) ... (wyjaśniasz|odpowiadasz|tłumaczysz|rozmawiasz); przychodząc~ (i|oraz|jak i|a także|lub) wychodząc~; wychodząc~ (i|oraz|jak i) przychodząc~;
    (odbiera~|odbieranie) (i|oraz) (wykonyw~|dzwon~|inicjow~) ...; inbound (i|oraz|lub|) outbound`,
  abstain: `linia (wychodząca|przychodząca) z ...;
    (produkcja|linia produkcyjna|linia montażowa) ... (wychodz~|przychodz~) ...;
    (towar~|przesyłk~|paczk~|dostaw~|maszyn~|faktur~) (wychodząc~|przychodząc~) ...;
    (umiejętnoś~|zdolnoś~|chęć|łatwoś~|zamiłowani~|podejści~|samodzieln~|kreatywn~|analityczn~|technik~|skuteczn~) ... (rozwiąz*|wyjaśni*|obsług~|załatwi*) ... (problem~|spraw~|zamówie~|zgłosze~); odpowiada* na potrzeby ...; obsług~ (systemu|systemów|programu|programów|medyczn~|urządze~|komputera) ...; (doświadczeni~|praktyk~) ... (infolini~|call center); (podobne|typu) infolini~; załatwi* formalności;
    informacji zwrotnej; informacj~ zwrotn~; (bez|nie|żadn~|zero) ... (wychodząc~|sprzedaży telefoniczn~|telemarketing~|zimn~
    telefon~|dzwonieni~|obdzwani~|cold call~); (nie dzwonisz|nie dzwonimy|nie obdzwani~) ...;
    (wyłącznie|tylko|jedynie) (rozmow~|połącze~|połączeni~) wychodząc~ nie; dokument~ wychodząc~;
    korespondencj~ (przychodząc~ i |)wychodząc~; wychodząc~ naprzeciw; faktur~ (przychodząc~|wychodząc~)`,
}

export const visitors: TopicLexicon<'visitors'> = {
  yes: `(przychodzą|przychodzi|zaglądają|podchodzą) do (pokoju|okienka|stolika|lady|stanowiska);
    (wita~|powita~|przyjm~|przyjmowani~|obsług~|obsługiw~) ... (gości|interesant~|petent~|odwiedzając~);
    wita~ ${GUESTS}; interesant~; petent~; (przy|w)
    (okienku|ladzie|kontuarze|kasie|recepcji|rejestracji|bramce); kas~ fiskaln~; na kasie; sala sprzedaży; w
    (salonie|sklepie|oddziale banku|placówce) ... klient~; obsług~ stacjonarn~; odpraw~
    (pasażer~|bagaż~|bilet~); twarzą w twarz; osobiście`,
}

export const setting: TopicLexicon<'setting'> = {
  'call-centre': `call(-| |)center; contact(-| |)center; centrum (kontaktu|obsługi|telefoniczn~|zgłoszeniow~);
    infolini~`,
  office: `(w|do) (naszym |nowoczesnym |) biurze; biurow~; open space; siedzib~ firmy; biurowc~; w biurze`,
  'counter-or-store': `(w|na)
    (sklepie|salonie|oddziale|punkcie|hotelu|recepcji|restauracji|lotnisku|placówce|galerii); przy
    (kasie|ladzie|okienku); sala sprzedaży`,
  home: `z domu; zdaln~; zdalnie; home office; telepraca`,
  field: `w terenie; u klient~; wizyty u klient~; w trasie; delegacj~`,
  abstain: `doświadczeni~ ... (call center|contact center|biurze); materiał~ biurow~; sprzęt~ biurow~; branż~
    ...`,
}
