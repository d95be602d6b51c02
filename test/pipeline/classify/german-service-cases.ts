import type { Labels } from '../../../pipeline/label.ts'
import type { Answer } from './german-cases.ts'

/** German sentences of service work: how customers are met, who gets in touch, who hires, which languages it takes. */
export const GERMAN_SERVICE: { [F in keyof Labels]?: [sentence: string, answer: Answer][] } = {
  channels: [
    ['Käufer melden sich telefonisch oder per Mail, wenn eine Schraube fehlt.', ['phone', 'email']],
    ['Du rufst Gäste nach jedem Umbau noch einmal zurück.', ['phone']],
    ['Telefon? Haben wir abgeschafft. Du antwortest im Textchat.', ['chat']],
    ['Publikumsverkehr findet nicht statt, du hörst zu und sprichst am Apparat.', ['phone']],
    ['Du beantwortest DMs auf Insta und Bewertungen bei Google.', ['social']],
    ['Sie pflegen die Wissensdatenbank; die Pflege der Artikel ist Teamarbeit.', []],
    ['Das Büro liegt am Markt.', []],
  ],
  direction: [
    ['Dann wählen Angehörige unsere Nummer und landen bei Ihnen.', 'inbound'],
    ['Nachmittags rufen Sie alle Teilnehmer an und erinnern sie an den Kurs.', 'outbound'],
    ['Wir melden uns bei dir.', undefined],
    ['Gärtner melden sich bei dir, und du meldest dich nach der Lieferung bei ihnen zurück.', 'both'],
  ],
  employer_type: [
    ['Unser KundenServiceCenter zieht um.', undefined],
    ['Für einen unserer Auftraggeber aus der Pfalz suchen wir Sie.', 'agency'],
    ['Wir übernehmen den Kundenservice eines Zoofachhändlers und zweier Verlage.', 'bpo'],
  ],
  languages: [
    ['Ohne gutes Englisch geht es nicht.', ['en']],
    ['Teamsprache ist Englisch.', ['en']],
    ['Verlangt wird eine Lehre, dazu Französisch.', ['fr']],
  ],
}
