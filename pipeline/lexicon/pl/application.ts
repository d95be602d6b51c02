import type { TopicLexicon } from '../lexicon.ts'

export const application: TopicLexicon<'application'> = {
  yes: `(aplikować|zgłosić się|zgłaszać się) (możesz|można|możecie);
    (cv|aplikacje|zgłoszenia) (wyślij|przyślij|prześlij|ślij|przyjmujemy);
    (wyślij|prześlij|przesłać|wysłać|wysyłaj|prosimy o|aplikuj|złóż) ... (cv|życiorys|aplikację|aplikacje|zgłoszenie|dokumenty aplikacyjne|list motywacyjny); (swoje|twoje|aktualne) (cv|życiorys|zgłoszenie); aplikuj (teraz|przez|online|już|tutaj|do); (osoby zainteresowane|zainteresowanych kandydatów|zainteresowane osoby); list motywacyjny; dokumenty aplikacyjne; (numer|nr) referencyjny;
    (sposób|sposoby|formy|forma) (kontaktu|aplikowania|przekazania dokumentów); kontakt do pracodawcy; (osoba|dane) (do kontaktu|kontaktowe); (skontaktujemy się|powiadomimy|poinformujemy|kontaktujemy się|odpowiadamy) ... (z wybranymi|wybranym|kandydat~|mailowo|telefonicznie); (kandydat~|kandydatów) ... (telefonicznie|mailowo|poczt~ elektroniczn~|powiadom~|poinform~); (ofert~|zgłoszeni~|wniosk~|dokumenty) ... (składać|złożyć|składane|przesłane|przesyłane|przesyłać|kierować) ...`,
}
