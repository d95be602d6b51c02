import type { Labels } from '../../../pipeline/label.ts'
import type { Answer } from './german-cases.ts'

/** German sentences that deny: what one need not bring or do, what others do, what is over. Beside them, shifts taken in turns. */
export const GERMAN_DENIALS: { [F in keyof Labels]?: [sentence: string, answer: Answer][] } = {
  education: [
    ['Was du nicht brauchst: Abitur, Studium, Anzug.', 'none-required'],
    ['Was nicht fehlen darf: eine abgeschlossene Ausbildung.', 'some-college'],
    ['Eine abgeschlossene Lehre, aber nicht zwingend zum Kaufmann.', 'some-college'],
    ['Was Sie brauchen: eine abgeschlossene Ausbildung.', 'some-college'],
  ],
  experience: [
    ['Das setzen wir nicht voraus: Erfahrung im Callcenter.', 'none-needed'],
    ['Ein Abschluss ist uns egal, Callcenter-Erfahrung ebenso.', 'none-needed'],
    ['Das machen wir nicht.\n\nErfahrung im Callcenter ist Pflicht.', 'some'],
  ],
  term: [
    ['Sie werden fest angestellt und ohne Probezeit.', 'permanent'],
    ['Vertrag über vierundzwanzig Monate.', 'temporary'],
    ['Die Einteilung überlassen wir Ihnen.', undefined],
    ['Arbeitnehmerüberlassung mit unbefristetem Arbeitsvertrag.', 'permanent'],
  ],
  hours: [
    ['40 Stunden. Auch 30 Stunden sind denkbar.', 'either'],
    ['Für 28 €/Std. beraten Sie am Telefon.', undefined],
  ],
  training: [
    ['Die ersten beiden Wochen gehört dir ein Kollege.', true],
    ['Dabei arbeiten Sie an neuen Vorlagen.', false],
  ],
  languages: [
    ['Englisch brauchst du bei uns tatsächlich nicht.', []],
    ['Anfragen klären Sie in deutscher und italienischer Sprache.', ['it']],
    ['Zwingend sind Englisch und Dänisch.', ['da', 'en']],
    ['Das erwarten wir:\n– Deutsch und Polnisch', ['pl']],
    ['Das erwarten wir:\n– Geduld, Türkisch (die Hälfte der Anrufe), Humor', ['tr']],
    ['Das erwarten wir:\n– Deutsch; Russisch oder Arabisch sind gern gesehen', []],
    ['Die Anleitung des Gerätes ist auf Tschechisch.', []],
  ],
  workplace: [
    ['Homeoffice? Haben wir besprochen und verworfen.', 'onsite'],
    ['Unsere Kundinnen erledigen alles vom Sofa aus.', undefined],
    ['Du erledigst alles vom Sofa aus.', 'remote'],
    ['Was du nicht hast: Homeoffice, denn der Prüfstand wiegt zu viel.', 'onsite'],
    ['Im Winter haben wir zeitweise von zu Hause telefoniert. Das ist vorbei.', 'onsite'],
  ],
  shifts: [
    ['Abenddienste leisten Sie daher nicht.', []],
    ['WAS DU NICHT MACHST\nKoffer tragen. Nachts arbeiten, das tun andere.', []],
    ['Das Team arbeitet in Früh- und Spätdiensten. Für Sie selbst gilt das nicht.', []],
    ['Ungelöste Fälle übergeben Sie an die Rufbereitschaft.', []],
    ['Im Lager wird auch nachts gearbeitet.', []],
    ['Von 6 bis 14 Uhr oder von 14 bis 22 Uhr, jede Woche getauscht.', ['day', 'evening', 'rotating']],
    ['Frühdienst oder Spätdienst, ganz wie Sie mögen.', ['day', 'evening']],
    ['Frühdienst und Spätdienst. Der Wechsel ins Homeoffice ist später möglich.', ['day', 'evening']],
    ['Sie arbeiten zu Bürozeiten und teilen sie sich selbst ein.', ['flexible']],
    ['Deine Schicht legst du dir innerhalb der Servicezeit (7–20 Uhr) selbst fest.', ['flexible']],
  ],
}
