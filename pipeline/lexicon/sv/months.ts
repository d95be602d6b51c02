import type { TopicLexicon } from '../lexicon.ts'

export const month: TopicLexicon<'month'> = {
  '1': 'januari; nyår; trettonhelgen',
  '2': 'februari',
  '3': 'mars',
  '4': 'april; påsk',
  '5': 'maj',
  '6': 'juni; midsommar',
  '7': 'juli',
  '8': 'augusti',
  '9': 'september',
  '10': 'oktober',
  '11': 'november',
  '12': 'december; jul',
}
