import type { TopicLexicon } from '../lexicon.ts'

export const duties: TopicLexicon<'duties'> = {
  inform: `(udziel*|przekazyw*) ... (informacj~|odpowied~|porad~); inform* ...
    (klient~|pacjent~|pasażer~|statusie|ofercie|mieszkańc~); odpowiad* ...
    (pytani~|zapytani~|zapytań|wiadomoś~|mail~|klient~|czac~|czat~); wyjaśni* ...
    (wątpliwoś~|status~|rachun~|faktur~|prognoz~|zasad~|opłat~); doradz*; doradztw~; konsultowani~`,
  'take-orders': `(przyjm*|realiz*|wprowadz*|obsług*|składan~|rejestr*) ...
    (zamówie~|zamówień|rezerwacj~|zleceń|zleceni~); obsług~ zamówień; rezerw*`,
  'handle-complaints': `reklamac~; skarg~; (rozpatr*|rozwiąz*|załatw*) ...
    (problem~|skarg~|reklamac~|sporów|zastrzeże~); zażaleni~`,
  'follow-up': `oddzwani*; oddzwon*; (monitor*|pilnow*|śledz*|sprawdz*) ...
    (status~|zgłosze~|przesył~|realizac~|postęp~); follow-?up`,
  'process-returns': `zwrot~; zwrotów; wymian~ (towar~|produkt~|sprzęt~); anulowa~; odstąpie~ od umowy;
    rezygnac~; refund~`,
  schedule: `umawi* ... (wizyt~|termin~|monter~|serwis~|spotka~|technik~); (ustal*|planow*) ...
    (termin~|wizyt~|grafik~); rejestrac~ (pacjent~|wizyt~); rezerwac~ (wizyt~|termin~)`,
  sell: `sprzedaż~; sprzedaw*; dosprzeda~; (prezent*|przedstaw*|propon*) ... (ofert~|produkt~|usług~|taryf~);
    pozyskiw*; przedłuża~ umów; podpisywani~ umów`,
  collect: `windykac~; (przypomina*|monitow*|dochodz*) ... (płatnoś~|zaległoś~|należnoś~); należnoś~;
    zaległoś~; zadłużen~; rozkład~ na raty; ugod~`,
  'verify-identity': `weryfik* ... (tożsamoś~|dan~|klient~|dokument~); identyfik* ... klient~; autoryzac~; kyc`,
  abstain: `(bez|nie|żadn~) ... (sprzedaży|sprzedaż~|sprzedaw*|windykac~|telemarketing~);
    (dział~|kierowni~|doświadczeni~) sprzedaż~`,
}

export const conditions: TopicLexicon<'conditions'> = {
  overtime: `nadgodzin~; nadgodziny`,
  'call-quotas': `kpi; (plan~|cel~|target~|norm~) (sprzedażow~|rozmów|połącze~|dzienn~|indywidualn~); target~;
    realizac~ (celów|plan~|wskaźnik~); wskaźnik~ (jakoś~|efektywn~|kpi)`,
  'high-volume': `(duż~|wysok~) (liczb~|wolumen~|natężeni~|obłożeni~|ilość) ...
    (połącze~|rozmów|zgłosze~|klient~|zamówie~); # (rozmów|połącze~|telefonów) dziennie; (szybk~|dynamiczn~)
    (temp~|środowisk~); presj~ czasu; pod presją`,
  'angry-customers': `(trudn~|zdenerwowan~|niezadowolon~|wymagając~|zirytowan~|wściekł~|emocjonaln~)
    (klient~|rozmów~|rozmow~|abonent~|pasażer~); awantur~; sytuacj~ (konfliktow~|stresow~|kryzysow~)`,
  probation: `okres~ próbn~; próbny; dzień próbny`,
  'own-equipment': `własn~ (komputer~|laptop~|sprzęt~|słuchawk~|internet~|łącz~|samochód~|auto|telefon~);
    (stabiln~|szybk~|stał~|dobr~) (łącz~ |połączeni~ |dostęp do |) (internet~|internetow~); łącz~ internetow~`,
  'background-check': `niekaraln~; niekaralność; niekaralnoś~; zaświadczeni~ o niekaralności; krk; referencj~
    (z|od|poprzedn~); sprawdzeni~ (w|referenc~); nieposzlakowan~ opini~`,
  abstain: `(sprzęt~|laptop~|komputer~|słuchawk~) (zapewniam~|od nas|firmow~|służbow~|dostarcz~|wysyłam~);
    dynamiczn~ (rozwij~|zespół|firm~); po okresie próbnym; bez (planów|plan~|targetów|presji) ...; nie masz
    planu ...`,
}

export const advancement: TopicLexicon<'advancement'> = {
  entry: `title: (młodsz~|junior|stażyst~|praktykant~|trainee|asystent~|pomocnik~|staż)`,
  senior: `title: (starsz~|senior|główn~|wiodąc~|ekspert~)`,
  lead: `title: (lider~|team(-| )leader~|brygadzist~|supervisor~|koordynator~|kierowni~ zmiany)`,
  manager: `title: (kierowni~|manager~|menedżer~|menadżer~|dyrektor~|szef~|naczelni~)`,
  abstain: `title: (account manager|customer success manager|office manager|project manager|asystent~
    (kierowni~|dyrektor~)|key account manager)`,
}

export const trust: TopicLexicon<'trust'> = {
  'pay-for-equipment': `(wpłac~|zapłac~|opłac~|przelej~|przelew~|zakup~|kup~|wykup~|uiść|uiści~) ...
    (kaucj~|depozyt~|opłat~|pakiet~ startow~|szkoleni~ startow~|starter~|aktywac~|zestaw~
    startow~|rejestrac~|licencj~); (kaucj~|depozyt~|zaliczk~|wpłat~|opłat~) ...
    (zł|startow~|rejestrac~|zwrotn~|aktywac~|wpisow~|manipulac~|bezzwrotn~|za
    (sprzęt~|szkoleni~|materiał~|dostęp~)); (opłat~|pakiet~|zestaw~)
    (startow~|rejestracyjn~|wpisow~|aktywacyjn~); wpisow~; kart~ podarunkow~; bitcoin~; kryptowalut~; western
    union; blikiem; kodem blik; z góry opłac~`,
  'cheque-handling': `(swoj~|własn~|twoj~|prywatn~|osobist~) (kont~|rachun~) (bankow~|) ...
    (przel~|przyjm~|przekaz~|otrzym~|płatnoś~|pieniąd~|wpływ~|środk~|dalej|udostęp~);
    (przyjm~|przekaz~|przesyła~|odsyła~) ... (przelew~|pieniądz~|środk~) ... (kont~|dalej|bitcoin~|krypto~);
    (udostępni~|wynaj~|założ~) ... (kont~|rachun~) (bankow~|); (odbier~|przyjm~|przepakow~|przesył~) ...
    (paczk~|przesyłk~|paczek) ... (w domu|do domu|dalej|na swój adres|domow~); czek~
    (realiz~|spienięż~|bankow~)`,
  'messenger-interview': `
    (rozmow~|rekrutac~|kontakt~|napisz|pisz|zgłosze~|zgłoś|aplik~|piszcie|odezwij|pisać) ...
    (telegram~|signal~|hangouts); (rozmow~ kwalifikac~|rozmow~ rekrutac~|rekrutac~) ...
    (whatsapp~|viber~|messengerz~|komunikatorz~ whatsapp); (tylko|wyłącznie) ... (whatsapp~|viber~);
    (telegram~|signal~) ... (napisz|rozmow~|rekrutac~|zgłoś|kontakt~|pisz); bez (rozmow~|rozmów|rozmowy
    (kwalifikacyjn~|rekrutacyjn~)); rozmow~ kwalifikacyjn~ nie (ma|będzie|prowadz~)`,
  'absurd-pay': `(szybk~|łatw~|proste|pewn~) (pieniądz~|zarob~|kas~|dochód|zysk~); zarab~ (nawet |do |)# ...
    (dziennie|na dzień|tygodniowo|z domu|bez wychodz~|w # godzin~); # (zł|złotych|euro|eur|pln) (dziennie|na
    dzień|na godzinę z domu) ...; dochód pasywn~; pasywn~ dochód~; nieograniczon~ (zarob~|dochod~); wolnoś~
    finansow~; (bez wysiłku|bez umiejętności) ...; gwarantowan~ (zarob~|dochód~|zysk~); (1|2|jedn~|dwie|kilka)
    godzin~ (dziennie|w tygodniu) ... (zarab~|zł|zarob~); wypłat~ (codzienn~|każdego dnia|tego samego dnia);
    zarabiaj (z domu|w domu|od razu|już)`,
  'personal-data-early': `(prześlij~|wyślij~|podaj~|przesł~|wysł~|załącz~|prosim~|potrzebujem~|poprosimy) ...
    (skan~ dowodu|zdjęci~ dowodu|kopi~ dowodu|dowod~ osobist~|pesel~|numer~ konta|numer~ rachunku|dan~
    (karty|logowania|bankow~|do konta)|login~|hasł~|selfie); (skan~|zdjęci~|kopi~|foto) (swojego |twojego |)
    (dowod~|paszport~); numer~ (konta|karty|rachunku) (bankow~|kredytow~|); kod~ (blik|sms|autoryz~)`,
  abstain: `(nigdy|nie|bez|żadn~) ... (pobieram~|prosim~|żądam~|opłat~|kaucj~|wpłat~) ...;
    (klient~|gości|użytkowni~|na) ... (whatsapp~|messengerz~|telegram~|instagram~); (odpowiad~|wiadomoś~ na)
    ... (messenger~|whatsapp~|telegram~); opłat~ (za (prąd|gaz|energi~)|klient~|abonament~|po
    stronie|bankow~|czynsz~); kaucj~ za butelk~; (weryfik~|sprawdz~) ... (pesel~|dowod~|konta) klient~;
    system~ ... pesel; wypłat~ (co do dnia|na czas); zł dziennie (diet~|ryczałt~)`,
}
