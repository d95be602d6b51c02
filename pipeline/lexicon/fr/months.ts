import type { TopicLexicon } from '../lexicon.ts'

export const month: TopicLexicon<'month'> = {
  '1': 'janvier',
  '2': 'février',
  '3': 'mars',
  '4': 'avril; pâques',
  '5': 'mai',
  '6': 'juin',
  '7': 'juillet',
  '8': 'août',
  '9': 'septembre',
  '10': 'octobre',
  '11': 'novembre; toussaint',
  '12': 'décembre; noël',
}
