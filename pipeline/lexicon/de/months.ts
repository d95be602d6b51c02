import type { TopicLexicon } from '../lexicon.ts'

export const month: TopicLexicon<'month'> = {
  '1': 'januar; jänner; neujahr',
  '2': 'februar; feber',
  '3': 'märz; anfang märz',
  '4': 'april; ostern',
  '5': 'mai; pfingsten',
  '6': 'juni',
  '7': 'juli',
  '8': 'august',
  '9': 'september',
  '10': 'oktober',
  '11': 'november',
  '12': 'dezember; weihnachten; silvester',
}
