import type { TopicLexicon } from '../lexicon.ts'
import { counterWork } from './counter.ts'

const PEOPLE = `(klient~|klientów|abonent~|pacjent~|gości|gościom|pasażer~|podróżn~|użytkowni~|mieszkańc~|kupując~|odbiorc~|interesant~|właścici~|członk~|kierowc~|konsument~|darczyńc~|rodzic~|student~|kursant~|lokator~|najemc~|subskrybent~|czytelni~|ubezpieczon~|petent~|gracz~|sprzedając~|turyst~|nauczyciel~|dystrybutor~)`

/** Those whom only some employers serve; customers are everybody's. */
const CALLERS = `(abonent~|pacjent~|pasażer~|podróżn~|użytkowni~|mieszkańc~|odbiorc~|interesant~|właścici~|członk~|kierowc~|konsument~|darczyńc~|rodzic~|kursant~|lokator~|najemc~|subskrybent~|czytelni~|ubezpieczon~|petent~|gracz~|sprzedając~)`

export const work: TopicLexicon<'work'> = {
  ...counterWork,
  service: `(pisz*|rozmawia*|czatuj*|koresponduj*|łączysz się|kontaktuj*|doradza*|wspiera*|pomaga*|pomoż*|pomóc|asystuj*|inform*|uspokaja*|przekonuj*|dbasz o) ... ${PEOPLE};
    ${PEOPLE} ... (dzwoni~|pisz~|pyta~|zgłasza~|kontaktuj~|potrzebuj~|mają pytania|ma pytanie|ma kłopot|mają kłopot|zadzwoni~|napisz~); (dzwoni~|pisz~) do (nas|ciebie|was|firmy);
    (wyjaśnia*|tłumacz*|prostuj*|sprawdza*|ustala*) ... (faktur~|rachun~|opłat~|status~|kwot~|zasad~|taryf~|różnic~|paczk~|przesył~); (prowadz*) ... (korespondencj~|czat~|rozmow~ z|dialog~|kores~);
    (rozpatruj*|przyjmuj*|rejestruj*|analizuj*) ... (reklamac~|zwrot~|zgłosze~|skarg~ (klient~|pasażer~|pacjent~|mieszka~)|zapyta~|uwag~|usterk~|szkod~); (przebukow*|przekłada*|odwołuj*|umawia*|rezerwuj*) ... (wizyt~|rezerwac~|termin~|bilet~|lot~|pokoj~);
    (obsług*|opiekuj*|moderuj*) ... (czat~|skrzynk~|formularz~|infolini~|wiadomoś~|social medi~|profil~|komentarz~|kanał~); pierwsz~ (kontakt~|lini~ kontakt~|osob~ kontakt~); odebra~ telefon~; odbierze telefon~; odpisze na ...;
    na infolinii; przez infolinię; (skarg~|zażale~|zapyta~|zgłosze~|reklamac~|pytani~) (klient~|pacjent~|mieszkań~|pasażer~|użytkowni~|kupując~);
    (problem~|kłopot~|pytani~|wątpliwoś~) (naszych |swoich |)${PEOPLE}; (obsług~|obsługiwani~|obsługiw~|obsługuj~) ...
    (${CALLERS}|zgłosze~|zgłoszeń|infolini~|połącze~|zapytań|reklamac~); (odpowiad*|odpowiedz*|odpis*) ...
    (pytani~|zapytani~|zapytań|pytań|mail~|e-mail~|wiadomoś~|${PEOPLE}|czac~|czat~|chat~|instagram~|facebook~|telefon~);
    (odbier*|przyjm*) ... (telefon~|połącze~|połączeni~|zgłosze~|zgłoszeni~|reklamac~|odczyt~|rozmow~);
    (wyjaśni*|rozwiąz*|załatwi*|rozpatr*) ...
    (problem~|spraw~|status~|rachun~|wątpliwoś~|reklamac~|skarg~|prognoz~|faktur~|zgłosze~); (udziel*) ...
    (informac~|odpowied~|porad~|wsparci~|pomoc~); (pomag*|pomoc~|pomóc|wspier*) ... ${PEOPLE};
    (kontakt~|relac~) z ${CALLERS}; (rozmow~|korespond~) z ${PEOPLE}; infolini~; reklamac~; zapytani~ ${PEOPLE}; pytani~
    ${PEOPLE}; klient~ dzwoni~; telefoniczn~ (obsług~|kontakt~|wsparci~); zgłosze~ ${PEOPLE}; opiek~ nad
    ${CALLERS}; utrzymani~ klient~; (obsług~|kontakt~) klient~ (przychodząc~|telefoniczn~|mailow~|online|posprzedażow~|zdaln~|e-mail~|na infolinii|przez (telefon|czat|mail|internet)) ...; (posprzedażow~|mailow~|elektroniczn~|zdaln~|pisemn~) obsług~ ...`,
  courtesy: `(obsług~|obsługiwani~|obsługiw~|obsługuj~) ... (klient~|klientów|gości|kupując~|kontrahent~|turyst~|student~); (kontakt~|relac~) z (klient~|kontrahent~|partner~|gośćmi); potrzeb~ (naszych |swoich |)${PEOPLE}; (zadowoleni~|satysfakcj~) (naszych |) klient~; dobr~ relacj~; opiek~ nad klient~`,
  technical: `(resetuj~|resetowa~|odblokow~|zakłada~) ... (hase~|hasł~|kont~|dostęp~); (diagnozuj*|usuwa*|naprawia*|rozwiązuj*|lokalizuj*) ... (usterk~|błęd~|awari~|problem~ techn~|problem~ z (połącze~|internet~|aplikac~|sprzęt~|logowani~)|uster~); (łączysz się|logujesz się) ... (zdalnie|pulpit~); (nie działa|zrywa się|nie drukuje|zawiesza się|nie uruchamia|nie loguje) ...; problem~ (z |)logowani~; kas~ fiskaln~ nie; (instaluj*|aktualizuj*|aktywuj*|konfiguruj*) ...; wi(-| |)fi; połączeni~ (internet~|vpn|się zrywa); zgłosze~ (serwisow~|technicz~|uster~); (wsparci~|pomoc~|obsług~|problem~|usterk~|awari~|konsultac~)
    (techniczn~|it|informatyczn~|sprzętow~); (diagnoz*|rozwiąz*|usuw*) ...
    (techniczn~|uster~|awari~|błęd~|sprzęt~); router~; restart~; resetow~ hase~; hase~; help(-| )desk;
    service(-| )desk; (pierwsz~|drug~|1|2|i|ii) lini~ wsparcia; konfigur*
    (sprzęt~|router~|konto|urządz~|drukar~|poczt~); zdaln~ (pulpit~|pomoc~); użytkownik~
    (systemu|końcow~|aplikac~); active directory; instal* oprogram~; kanał wi-?fi; sprawdz* sygnał`,
  success: `customer success; onboarding~ klient~; wdraża* ... klient~; wdrożeni~ klient~; szkoleni~ (dla |)
    klient~; prowadzisz szkolenie; przedłuż~ (umów|subskrypc~|abonament~); utrzymani~ klient~; myślą o
    odejściu; rezygnac~ klient~; budowani~ (długotrwał~ |) relac~; obecnych klient~`,
  orders: `(potwierdza*|pilnuj*|ustala*|monitor*|awizuj*|śledz*) ... (termin~ dosta~|termin~ wysył~|dostaw~|wysył~|dostępnoś~|zamówie~|zamówień); wprowadz* (je |ich |)do (systemu|sap|erp); (przyjm*|wprowadz*|realiz*|przetwarz*|obsług*|rejestr*) ... (zamówie~|zamówień); fakturowani~;
    wystawi* (faktur~|dokument~|wz); dokument~ (wz|magazyn~|przewoz~|sprzeda~); zwrot~ (towar~|i wymian~);
    stan~ magazynow~; terminy dostaw; dostępnoś~ towar~`,
  supervise: `(zarządz*|kierow*|nadz*|koordyn*|motyw*) ... (zespoł~|pracowni~|konsultant~|doradc~);
    (ustal*|układ*|tworz*|planow*) grafik~ (zespoł~|pracowni~|dla|zmian); coaching~; (odsłuch*|ocen*) ...
    rozm~; rekrutowani~ (konsult~|pracow~); rozlicz* ... (cel~|wynik~) zespoł~`,
  'outbound-sales': `(dzwonisz|dzwonimy|dzwonić|zadzwonisz) do (właściciel~|osób|klient~|firm|ludzi|seniorów|rolników|mieszkańc~|bazy|potencjaln~|abonent~) ...; (umawiasz|umawiać|umawianie|umów) ... (wizyt~|spotkani~|przedstawiciel~|doradc~|handlowc~); (skrypt~|baza|bazę|bazy) ... (dostajesz|dostaniesz|zapewniamy|od nas|otrzymasz|kontaktów); # połącze~; (prowizj~|premi~) ... (za|od) (każd~|umówion~|podpisan~|sprzedan~) ...; (ciepłe|zimne|gorące) (leady|kontakty|telefony); dialer; odporn~ na (nie|odmow~|stres i odmow~); (przedstawiasz|przedstawiać) (ofert~|magazyn~|produkt~|promocj~); wychodząc~; (dzwon*|telefon*) do (właściciel~|potencjaln~|klient~|firm~|osób); umawi* ...
    (spotka~|wizyt~ handlow~|prezent~); telemarketing~; telesprzedaż~; z (przygotowan~ |gotowej |) baz~;
    aktywn~ (sprzedaż~|pozyskiw~) ...; badasz zainteresow~; opowiadasz o ...; zimn~ (telefon~|kontakt~); cold
    call~; sprzedaż~ (telefoniczn~|przez telefon)`,
  sales: `(pozyskiw*|poszukiw*|pozyska*) ... (klient~|klientów|odbior~|kontrah~|kontrakt~|partner~ handlow~); (aktywn~ |)sprzedaż~ (bezpośredni~|w
    terenie|usług~|produkt~|ubezpiecz~|energii|b2b|towar~|asortyment~|rozwiąza~|kredyt~|pożycz~|instalac~|maszyn~|urządze~); aktywn~ sprzedaż~; (plan~|cel~|wynik~|target~) (sprzedaż~|sprzedażow~|handlow~); prowizj~; negocj*
    (cen~|cenni~|warunk~|umow~|kontrakt~); (realiz*|osiąg*|wykonyw*) ... (cel~|plan~|wynik~|target~) (sprzedaż~|sprzedażow~|handlow~); (przygotowyw*|sporządz*|przedstaw*|prezent*|tworz*|składan*) ... (ofert~ (handlow~|cenow~|sprzedaż~|dla klient~|klient~)|kalkulac~ cenow~); (rozmow~|spotka~|negocjac~|analiz~) (handlow~|sprzedażow~|biznesow~); sprzedaj* (produkt~|usług~) ...; (dopasow*|dobier*) ... ofert~; (rozwij*|rozw~|buduj*|budow*|zarządz*|prowadz*) ... (portfel~|sieci sprzedaż~|baz~ klient~|rynk~ sprzedaż~); (doprowadz*|finalizo*|podpis*|zawier*) ... (umow~|umów|sprzedaż~|transakc~|kontrakt~); lej~
    sprzedaż~; zamyka* (sprzedaż~|transakc~|umow~); wizyt~ u (klient~|obecn~); budow~ portfel~; prezent*
    ofert~; nieograniczon~ zarob~`,
  abstain: `(odpowiada*|wychodzi*) na potrzeby ...; (wspiera~|pomaga~) ... (kandydat~|kandydatom|pracodawc~|przedsiębiorstwa) ...; (przychodząc~|wychodząc~) (i|oraz|lub|jak i|a także) (przychodząc~|wychodząc~); (korespondenc~|dokument~|faktur~|poczt~|pism~) (przychodząc~ i |przychodząc~ oraz |)wychodząc~; (cv|aplik~|aplikuj~|kontakt~ w sprawie|prosimy|zadzwoń|zapraszamy do kontaktu|rozmow~ kwalifikacyjn~|rekrutac~|nabor~|nie udzielamy) ... (telefonicznie|mailowo|przez telefon|e-mailem|drogą mailową|na czacie); (telefonicznie|mailowo|przez telefon) nie udziela~ ...; doświadczeni~ ... (obsłudz~|obsługi|kontak~|pracy z klient~|sprzeda~|infolin~);
    (orientac~|nastawieni~) na klient~; (bez|nie|żadn~) ... (sprzeda~|telemarketing~|plan~
    sprzeda~|wychodząc~|wcisk~); nie masz planu sprzedażowego; wysoki~ standard~ obsługi klient~; mił~ obsług~
    klient~; (dział~|dziale|biur~) obsługi klient~ (spotyk~|w|zajmuj~); (umiejętnoś~|łatwoś~) ... kontakt~ z
    (ludźmi|klient~)`,
}
