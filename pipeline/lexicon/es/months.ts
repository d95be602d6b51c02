import type { TopicLexicon } from '../lexicon.ts'

export const month: TopicLexicon<'month'> = {
  '1': 'enero; reyes',
  '2': 'febrero',
  '3': 'marzo',
  '4': 'abril; semana santa; pascua',
  '5': 'mayo',
  '6': 'junio',
  '7': 'julio',
  '8': 'agosto',
  '9': 'septiembre; setiembre',
  '10': 'octubre',
  '11': 'noviembre',
  '12': 'diciembre; navidad; navidades',
}
