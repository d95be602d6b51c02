import type { TopicLexicon } from '../lexicon.ts'

export const month: TopicLexicon<'month'> = {
  '1': 'january; jan; new year; new years',
  '2': 'february; feb',
  '3': 'march',
  '4': 'april; apr; easter',
  '5': 'may; memorial day',
  '6': 'june; jun',
  '7': 'july; jul',
  '8': 'august; aug',
  '9': 'september; sept; sep; labor day; labour day',
  '10': 'october; oct; halloween',
  '11': 'november; nov; thanksgiving',
  '12': 'december; dec; christmas; xmas',
}
