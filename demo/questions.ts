import { DEMAND } from './questions/demand.ts'
import { PAY } from './questions/pay.ts'
import type { Question } from './questions/question.ts'
import { SKILLS } from './questions/skills.ts'
import { WORK } from './questions/work.ts'

/** Questions of labour-market analysts, under the headings of docs/questions.md. */
export const QUESTIONS: readonly { heading: string; questions: readonly Question[] }[] = [
  { heading: 'Demand', questions: DEMAND },
  { heading: 'The work', questions: WORK },
  { heading: 'Pay', questions: PAY },
  { heading: 'Skills and mobility', questions: SKILLS },
]

/** An answer as the database gave it. */
export interface Answer {
  ask: string
  columns: string[]
  rows: Record<string, unknown>[]
}
