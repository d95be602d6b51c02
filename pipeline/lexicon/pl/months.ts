import type { TopicLexicon } from '../lexicon.ts'

export const month: TopicLexicon<'month'> = {
  '1': 'styczeń; stycznia; styczniu; styczniem',
  '2': 'luty; lutego; lutym',
  '3': 'marzec; marca; marcu; marcem',
  '4': 'kwiecień; kwietnia; kwietniu; wielkanoc~; wielkanocy',
  '5': 'maj; maja; maju; majem; majówk~',
  '6': 'czerwiec; czerwca; czerwcu; czerwcem',
  '7': 'lipiec; lipca; lipcu; lipcem',
  '8': 'sierpień; sierpnia; sierpniu',
  '9': 'wrzesień; września; wrześniu',
  '10': 'październik; października; październiku',
  '11': 'listopad; listopada; listopadzie',
  '12': 'grudzień; grudnia; grudniu; święta; do świąt; bożego narodzenia',
}
