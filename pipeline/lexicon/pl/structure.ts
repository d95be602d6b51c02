import type { TopicLexicon } from '../lexicon.ts'

export const zones: TopicLexicon<'zones'> = {
  elsewhere: `podobne (oferty|ogłoszenia|stanowiska)( pracy|); inne oferty (pracy|pracodawcy)`,
  role: `o (stanowisku|roli|pracy|ofercie|projekcie); opis (stanowiska|oferty|ogłoszenia|pracy|roli); (ta
    |)(rola|oferta); najważniejsze informacje; w skrócie`,
  duties: `(twoje |główne |podstawowe |przykładowe |zakres |twój zakres |opis |najważniejsze
    |)(obowiązki|obowiązków|zadania|zadań|odpowiedzialności|odpowiedzialność|misja)( na tym stanowisku| na
    stanowisku| obejmują| to|); co (będziesz robić|będziesz robił|robisz|będzie należało|na ciebie czeka|cię
    czeka|czeka na ciebie|do ciebie należy); czym (będziesz się|się) (zajmować|zajmiesz|zajmujesz); za co
    będziesz odpowiadać; na czym (to |)polega( praca| ta praca|); do twoich (zadań|obowiązków) ...; twoja
    (rola|praca|codzienność); jak wygląda (praca|dzień|twój dzień); praca polega na; (opis|charakter) pracy;
    główne obowiązki`,
  requirements: `(nasze |twoje |podstawowe |główne |wymagania
    |)(wymagania|wymagane|oczekiwania|kwalifikacje|kompetencje|umiejętności)( niezbędne| dodatkowe| konieczne| stawiane pracownikowi| pożądane|
    wobec kandydata| wobec kandydatów| formalne| stawiane kandydatom|); (czego|kogo)
    (oczekujemy|wymagamy|szukamy|potrzebujemy)( od ciebie| od kandydatów|); (oczekujemy|wymagamy)( od ciebie|
    od kandydatów|); co (musisz|powinieneś|trzeba|warto) (umieć|mieć|wiedzieć|potrafić); (twój |)profil(
    kandydata|); (idealny |)kandydat; (jesteś|będziesz) (osobą|idealny|idealną)(, która|, jeśli| która|);
    aplikuj jeśli; szukamy (osób|osoby|cię|kogoś); mile widziane; co powinno cię wyróżniać; zapraszamy jeśli`,
  benefits: `(co |to |firma |pracodawca )(oferujemy|oferuje|zapewnia)( ci|); (co
    |)(oferujemy|dajemy|zapewniamy|gwarantujemy|proponujemy|zyskujesz|zyskasz|otrzymasz|dostaniesz|masz u
    nas|z tego masz)( w zamian| ci| pracownikom|); (nasza |)oferta; nasi pracownicy (zyskują|otrzymują);
    benefity; korzyści; warunki( zatrudnienia| pracy|); (wynagrodzenie|zarobki|płaca|pensja); dlaczego
    (warto|my); w zamian( oferujemy|); to na ciebie czeka; co możemy ci zaoferować; świadczenia`,
  company: `o (nas|firmie|pracodawcy|spółce|kliencie|zespole|instytucji); (kim |)jesteśmy; nasza
    (firma|historia|misja); nasz (zespół|klient|pracodawca); poznaj nas; profil (firmy|działalności)`,
  apply: `(sposób|sposoby) aplikowania; kontakt do pracodawcy; (dane|osoba) (kontaktowe|do kontaktu); preferowane formy kontaktu; (jak |)(aplikować|aplikuj|aplikowania|aplikacja)( teraz| online|); (proces )rekrutacj*;
    zainteresowan* ...; (osoby|osób) zainteresowan* ...; klauzula (informacyjna|rodo); rodo; dane osobowe;
    prosimy o (przesłanie|kontakt|dopisanie|zawarcie|wysyłanie|składanie) ...; wymagane dokumenty; informacja
    o przetwarzaniu ...; administratorem ... danych`,
}

export const negation: TopicLexicon<'negation'> = {
  before: `nie; bez; brak; braku; ani; żadn~; nigdy; zamiast; wyklucza; wykluczamy; wykluczona; oprócz; zero`,
  after: `nie
    (jest|są|będzie|ma|wymagamy|wymagane|wymagany|wymagana|oczekujemy|oferujemy|przewidujemy|przewiduje|przewidziano|prowadzimy|dopuszczamy|zapewniamy|proponujemy|praktykujemy|potrzebujemy|wchodzi|odbierasz|dzwonisz|zajmujesz|obowiązuje|dotyczy|wystąpi|występuje|planujemy|trzeba|musisz|potrzeba|pracujemy)
    (możliw~|przewidzian~|wymagan~|konieczn~|potrzebn~|dostępn~|w grę|niezbędn~|opcji|mowy|); (jest |są
    |)(niemożliw~|wykluczon~|niedostępn~|niekonieczn~|niewymagan~|niepotrzebn~|zbędn~|niedopuszczaln~);
    odpada; brak`,
  abstain: `brak (miejsce|wynagrodzenie|uprawnienia|inne|pozostałe|wymagany|języki|umiejętności|kontakt|rodzaj|opis|stypendium|pracodawca|zawody|sposób); nie tylko; nie później; nie mniej niż; nie więcej niż; nie wahaj się; nie czekaj; nie szkodzi; nie
    musisz się martwić; bez problemu; bez obaw; bez przerwy; bez trudu; bez zarzutu; bez względu; bez wahania;
    bez pośpiechu; jeszcze nie; nie ma problemu; nie ma sprawy; nie zwlekaj; nic nie stoi; bez którego; bez
    której; bez których; mimo braku; nie ma znaczenia; bez znaczenia`,
}

export const weekday: TopicLexicon<'weekday'> = {
  '1': 'poniedziałek; poniedziałk~; pon; pn',
  '2': 'wtorek; wtork~; wt',
  '3': 'środ~; śr',
  '4': 'czwartek; czwartk~; czw; cz',
  '5': 'piątek; piątk~; pt',
  '6': 'sobot~; sobót; sob; sb',
  '7': 'niedziel~; niedz; nd',
}

export const modality: TopicLexicon<'modality'> = {
  preferred: `mile widzian~; atutem; (dodatkowym |dużym |będzie |)atut~; (będzie
    |)(plusem|zaletą|przewagą|bonusem); dodatkow~ (plus|zalet~|punkt~|atut~); preferowan~; preferujemy;
    doceniamy; docenimy; cenimy; chętnie; najlepiej; idealnie; ucieszy nas; nice to have; się przyda; się
    przydaje; przyda się; przydatn~; w cenie; pożądan~; wymagania dodatkowe; mile widziana; opcjonalnie;
    punktowan~`,
  waived: `nie jest (wymagan~|konieczn~|niezbędn~|potrzebn~|warunkiem|wymogiem|obowiązkow~); nie są
    (wymagan~|konieczn~|niezbędn~|potrzebn~); (niekonieczn~|niewymagan~|niepotrzebn~|zbędn~); nie wymagam~;
    nie oczekujem~; nie ma znaczenia; bez znaczenia; nie (mają|ma) (większego |) znaczenia; nie trzeba; nie
    musisz mieć; nie warunkiem; obojętne; wszystko jedno; ale niekoniecznie`,
  required: `wymagan~; wymagam~; oczekujem~; konieczn~; niezbędn~; warunkiem (koniecznym|); warunek;
    obowiązkow~; minimum; co najmniej; przynajmniej; min; musisz; trzeba; potrzebujem~; stąd wymóg; wymóg`,
}
