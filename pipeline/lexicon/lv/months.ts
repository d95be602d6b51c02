import type { TopicLexicon } from '../lexicon.ts'

export const month: TopicLexicon<'month'> = {
  '1': 'janvār~; jaungad~',
  '2': 'februār~',
  '3': 'mart~',
  '4': 'aprīl~; lieldien~',
  '5': 'maij~',
  '6': 'jūnij~; jāņ~; līgo',
  '7': 'jūlij~',
  '8': 'august~',
  '9': 'septembr~',
  '10': 'oktobr~',
  '11': 'novembr~',
  '12': 'decembr~; ziemassvētk~',
}
