import type { TopicLexicon } from '../lexicon.ts'
import { otherTitles } from './occupation-other.ts'
import { orderTitles, serviceTitles, technicalTitles } from './occupation-service.ts'

/** Heads that make a service title of a service domain: "konsultant" + "infolinii". */
const WHO = `((młodszy |młodsza |starszy |starsza |główny |)(konsultant~|doradc~ klienta|opiekun~ klienta|specjalist~|pracownik~|pracownic~|agent~|doradc~|doradczyni|asystent~|opiekun~|referent~|przedstawiciel~|operator~|koordynator~ obsługi|ekspert~|inspektor~|podinspektor~|członek zespołu|osoba|osoby|stażyst~|praktykant~|administrator~|analityk~|informator~|dyżurn~|student~|dyspozytor~|telefonist~|konsultant telefoniczny))`
const OF = `(ds |do spraw |d s |dz |w dziale |działu |w zespole |zespołu |w biurze |biura |do |w |w departamencie |w centrum |centrum |z zakresu |w sekcji |)`
const CUSTOMER = `(klient~|kliencie|konsument~|abonent~|pacjent~|gości|goścmi|goście|pasażer~|pasażersk~|podróżn~|mieszkańc~|interesant~|petent~|użytkownik~|członk~|odbiorc~|lokator~|najemc~|kandydat~|darczyńc~|czytelnik~|kupując~|zamawiając~|kierowc~|gracz~|subskrybent~|ubezpieczon~|studentów|widz~|partner~)`
const SERVICE = `(obsług~ (telefoniczn~ |mailow~ |online |posprzedażow~ |bezpośredni~ |zdaln~ |zgłoszeń |połączeń |)(${CUSTOMER}|zgłoszeń|reklamacji|infolinii|połączeń|posprzedażow~|zapytań|klienta i sprzedaży|naziemnej|korespondencji klient~|sklepu internetowego|czatu|chatu|zwrotów i reklamacji|firm)|telefoniczn~ obsług~ (${CUSTOMER}|)|(kontakt~|relacj~|komunikacj~) z ${CUSTOMER}|(wsparci~|wsparcie|pomoc~|opiek~|doświadczeń|doświadczeni~|satysfakcj~) ${CUSTOMER}|opiek~ nad ${CUSTOMER}|utrzymani~ ${CUSTOMER}|retencj~( ${CUSTOMER}|)|lojalizacj~|infolini~|call(-| |)center|contact(-| |)center|call(-| |)centre|centrum (obsługi|kontaktu|pomocy|telefoniczn~|informacji|zgłoszeniow~|assistance|powiadamiania)( ${CUSTOMER}|)|reklamacj~|reklamacji|biur~ obsługi ${CUSTOMER}|bok|customer (service|care|support|experience|relations)|customer support|livechat~|czat~|chat~|live chat|rezerwacji|rezerwacj~|assistance|pomocy drogowej|informacji|informacj~ (telefoniczn~|turystyczn~|pasażersk~)|first contact|hotline|social media i czat|mediów społecznościowych i czatu)`

export const occupation: TopicLexicon<'occupation'> = {
  'customer-service-representative': `title: (pracownik~|pracownic~) okienka;
    title: doradc~ (ds |do spraw )(świadczeń|klient~|reklamacj~|zwrotów|dostaw|abonent~|taryf);
    title: (pomoc|pomocnik|wsparcie) (klientom|klient~|pasażerom|pacjentom|najemcom|użytkownikom);
    title: (konsultant~|doradc~) ... (z obsługą|obsługa|ds obsługi);
    (dyżurn~|dyżurując~) (telefonu|infolinii|linii|przy telefonie) ...; telefon~ (zaufania|informacyjn~|wsparcia|pomocow~) ...; (głos|człowiek|osoba|pomocnik~) (w słuchawce|od telefonów|od maili|od telefonu|po drugiej stronie słuchawki|przy telefonie|na słuchawce) ...; (rozmówc~|rozmówczyni) ... (spraw~|abonament~|klient~); (pracownik|specjalist~|referent~|kancelari~|biur~|dział~) ... reklamacj~; (doradca|konsultant~|specjalist~) (ds|do spraw|od) (polis|abonament~|reklamacj~|zwrot~|zgłosze~); ${WHO} ${OF} ${SERVICE}; ${SERVICE}; ${serviceTitles}; obsług~ (połączeń
    przychodzących|zgłoszeń); ${WHO} (telefoniczn~|infolinii|inbound|call center); konsultant~ (ds |do spraw
    |)(${CUSTOMER}|telefoniczn~|online|bankowości (telefonicznej|elektronicznej|online)); opiekun~
    ${CUSTOMER}; doradc~ (telefoniczn~|klienta (w call center|telefoniczn~|online|zdaln~|infolinii|contact
    center|przez telefon)|pacjenta|abonent~); (wirtualny|telefoniczny|zdalny|internetowy)
    (doradc~|konsultant~|opiekun~|asystent~) (klienta|bankow~|); telefonist~; pracownik (infolinii|call
    center|contact center|obsługi); (agent~|konsultant~) (czatu|czatow~|chat~|czat|infolinii|rezerwacji|ds
    rezerwacji|e-mail~); moderator~ (czatu|czatów|chatu);
    (dyspozytor~|dyspozytor-konsultant|operator~|konsultant~) ... (numeru alarmowego|numerów alarmowych|pomocy
    drogowej|assistance|112|zgłoszeń|centrum powiadamiania|infolinii); dyspozytor~ (medyczn~|pogotowia);
    (referent~|inspektor~|podinspektor~) ... obsług~ (mieszkańców|klient~|interesant~|petent~); punkt
    informacyjn~; informatork~; informator; (specjalist~|konsultant~) (ds |do spraw |)jakości obsługi; (likwidator~|specjalist~ ds (likwidacji |)szkód) telefoniczn~;
    konsultant~; doradc~ klienta; (specjalist~|specjalistka) (ds |do spraw )klient~; asystent~ pasażer~;
    doradc~ klienta (zdalnie|praca zdalna|infolinia|z językiem ... ); (specjalist~|konsultant~|pracownik~) (ds
    |do spraw |)(zgłoszeń|zapytań|zwrotów|zwrotów i reklamacji|satysfakcji|retencji|utrzymania); recepcjonist~
    telefoniczn~; rejestrator~ (telefoniczn~|infolinii|call center); doradca serwisow~`,
  'technical-support': `title: (serwisant~|technik~|inżynier~) (pierwszego|pierwszej|drugiego|1|2) (kontaktu|linii|poziomu);
    ${technicalTitles}; ${WHO} ${OF} (wsparci~
    (technicz~|it|użytkownik~|informatyczn~|aplikacji|systemów|oprogramowania|produktow~)|pomocy
    technicznej|wsparcia technicznego|help(-| |)desk~|service(-| |)desk~|it helpdesk|it support|technical
    support|obsługi technicznej klient~|obsług~ zgłoszeń it|i lini~|ii lini~|1 lini~|2 lini~|pierwsz~
    lini~|drugi~ lini~|serwisu it|hotline it); wsparci~
    (technicz~|it|użytkownik~|informatyczn~|aplikacji|oprogramowania); pomoc~ techniczn~; help(-| |)desk~;
    service(-| |)desk~; it support; technical support ${WHO}; (technik|informatyk|inżynier|serwisant) ...
    (wsparcia|help(-| |)desk|service(-| |)desk|wsparcia użytkowników); (pierwsz~|drug~|1|2|i|ii) lini~
    wsparcia; konsultant~ (techniczn~|wsparcia techniczn~|it); (doradc~|specjalist~) techniczn~
    (infolini~|telefoniczn~); wsparci~ internet~`,
  'customer-success': `title: opiekun~ klient~ (saas|platform~|wdrożeni~|b2b saas); title: opiekun~ klient~ (kluczow~ |) (customer success|bez sprzedaży|ds wdrożeń);
    (specjalist~|opiekun~|koordynator~|konsultant~) ... (onboarding~|sukces~ klient~|adopcj~); (wdrożeń|wdrażani~) i opiek~ ...; customer success( manager| specialist| ${WHO}|); ${WHO} ${OF} (sukcesu klient~|customer
    success|onboarding~ ${CUSTOMER}|wdrożeń ${CUSTOMER}|wdrażania klient~|rozwoju klient~); sukces~ klient~;
    client success; opiekun~ wdrożeń; specjalist~ (ds |)(onboardingu|wdrożeń) ${CUSTOMER}`,
  'customer-service-supervisor': `title: (kierowni~|lider~|szef~|brygadzist~|koordynator~|menedżer~|manager~) (zespołu|zespołów|działu|grupy|zmiany) (obsługi|wsparcia|infolinii|konsultant~|reklamacji|doradców (klienta|telefonicznych|infolinii));
    (team(-| )leader|lider~|kierowni~|koordynator~|manager) ... (dział~ posprzedażow~|obsługi posprzedażow~|posprzedażow~); (kierowni~|lider~|liderk~|team(-| )leader~|team(-|
    )manager~|supervisor~|superwizor~|manager~|menedżer~|menadżer~|brygadzist~|zastępc~
    kierownika|naczelni~|dyrektor~|szef~|head) (of |ds |do spraw |zespołu |zespół |działu |dział |biura |biuro
    |grupy |sekcji |zmiany |referatu |departamentu |w dziale |w zespole |w |konsultantów |)(ds |i
    |)(${SERVICE}|konsultantów|wsparcia technicznego|help(-| |)desk~|service(-| |)desk~|wsparcia
    klient~|telefonicznej obsługi); koordynator~ (zespołu |zespół |zespołów |działu |dział |biura |grupy |sekcji |zmiany |referatu |pracy |konsultantów |)(${SERVICE}|konsultantów|wsparcia technicznego|help(-| |)desk~); kierowni~ (zmiany|zespołu|sali) ... (infolini~|call center|contact
    center|obsługi klient~); (lider~|kierowni~|koordynator~) zespołu (konsultantów|doradców
    telefonicznych|infolinii)`,
  'order-clerk': `${orderTitles}; ${WHO} ${OF} (obsługi |realizacji |przyjmowania |wprowadzania |przetwarzania
    |)(zamówie~|zamówień)( klient~| internetow~| i zwrotów|); ${WHO} ${OF} (obsługi sprzedaży|wsparcia
    sprzedaży i zamówień|order management|order processing|administracji zamówień|administracji sprzedaży);
    (przyjmowani~|realizacj~|obsług~) zamówień; order (management|processing|desk) ${WHO}`,
  telemarketer: `sprzedaw~ (na telefon|w (centrum|ośrodk~) (sprzedaży telefonicznej|kontakt~ z klient~)); sprzedawc~ (na telefon|w (centrum|ośrodk~) (sprzedaży telefonicznej|kontakt~ z klient~)); ${WHO} ... umawiani~ (spotka~|wizyt handlow~|prezentac~); telemarketer~; telemarketing~; telesprzedaż*; telesprzedaw*; ${WHO} ${OF}
    (telesprzedaży|telemarketingu|sprzedaży telefonicznej|sprzedaży przez telefon|umawiania spotkań|ankiet
    telefoniczn~|badań telefoniczn~|pozyskiwania leadów); sprzedaw~ telefoniczn~; ankieter~( telefoniczn~|);
    (handlowiec|doradc~|sprzedawca|konsultant~|przedstawiciel~) (telefoniczn~|przez telefon) ...
    (sprzeda~|umawia~); umawiani~ spotkań; teleankieter~; (konsultant~|agent~) (sprzedaży |ds sprzedaży
    |)(telefoniczn~ |)(outbound|wychodząc~); (młodsz~ |starsz~ |)konsultant~ (ds |do spraw |)sprzedaży (telefoniczn~|zdaln~|przez
    telefon)`,
  ...otherTitles,
}

export const rank: TopicLexicon<'rank'> = {
  supervisor: `team(-| )leader~; lider~; liderk~; supervisor~; superwizor~; brygadzist~; kierowni~ zmiany;
    koordynator~ zespołu; koordynator~`,
  manager: `kierowni~; manager~; menedżer~; menadżer~; szef~; naczelni~; zarządzając~`,
  director: `dyrektor~; head of`,
  abstain: `koordynator~ (ds |do spraw |)(obsługi klient~|pacjent~|obsługi pacjent~|opieki nad|rezerwacj~|zgłosze~|reklamac~|zwrotów|zamówień|zamówie~|wizyt~); asystent~ (kierowni~|dyrektor~|managera|menedżera); customer success manager; account manager;
    office manager; project manager; key account manager; zastępc~ dyrektora`,
}

/** Words of a title that speak of service, inside the names of occupations too. */
export const domain: TopicLexicon<'domain'> = {
  service: `title: (klient~|klientów|kliencie|pacjent~|abonent~|pasażer~|podróżn~|konsument~|interesant~|petent~|darczyńc~|lokator~|kupując~|gości|(obsług~|wsparci~|wsparcie|serwis~) ... (klient~|użytkowni~|pacjent~|zgłosze~|zgłoszeń|reklamac~|zamówie~|zamówień|posprzedażow~|telefoniczn~|techniczn~|sprzedaż~|it|online|czat~|gwarancyjn~|gości)|infolini~|help|help desk|helpdesk|call center|contact center|(praca|pracę|absolwent~|student~|osob~|specjalist~|pracownik~|konsultant~) (zdalna |) (z|ze znajomością) (językiem|języka|jęz|j)|zgłosze~|zgłoszeń|pomoc~|kontakt~|rozmow~|relacj~|doradc~|doradczyni|słuchaw~|czat~|konsultant~)`,
}
