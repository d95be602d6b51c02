import { sql } from 'kysely'
import { ANALYST } from '../../db/analyst.ts'
import type { Database } from '../../db/connect.ts'
import { type Answer, QUESTIONS } from '../../demo/questions.ts'

/** Asks every question as the role of analysts, which is all that it may take to answer them. */
export async function askQuestions(db: Database): Promise<Answer[]> {
  return db.transaction().execute(async (trx) => {
    await sql`set local role ${sql.id(ANALYST)}`.execute(trx)
    const answers: Answer[] = []
    for (const { ask, sql: query } of QUESTIONS.flatMap(({ questions }) => questions)) {
      const { rows } = await sql.raw<Record<string, unknown>>(query).execute(trx)
      answers.push({ ask, columns: Object.keys(rows[0] ?? {}), rows })
    }
    return answers
  })
}

/** docs/questions.md: each question, its query and the answer. */
export function questionsPage(answers: readonly Answer[]): string {
  const lines = [
    '# Questions',
    '',
    'What labour-market analysts ask, each with its query and the answer on the data of the demo (two years of archives, one week',
    'of boards). Ask them of your own data with any SQL tool: `callboard connect analyst` prints an address. What every view and',
    'column means stands in [data-dictionary.md](data-dictionary.md).',
    '',
    'Written by `npm run demo -- --once --questions docs/questions.md`. A test runs every query over the jobs of the demo as its',
    'truth has them, and the demo over what was read from its boards: figures must agree with what follows from the truth.',
  ]
  let number = 0
  for (const { heading, questions } of QUESTIONS) {
    lines.push('', `## ${heading}`)
    for (const { ask, sql: query } of questions) {
      number++
      const answer = answers.find((one) => one.ask === ask)
      lines.push(
        '',
        `### ${number}. ${ask}`,
        '',
        '```sql',
        query,
        '```',
        '',
        '```text',
        ...tableOf(answer),
        '```',
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function tableOf(answer: Answer | undefined): string[] {
  if (answer === undefined || answer.rows.length === 0) return ['(no rows)']
  const rows = [
    answer.columns,
    ...answer.rows.map((row) => answer.columns.map((column) => cell(row[column]))),
  ]
  const widths = answer.columns.map((_, n) => Math.max(...rows.map((row) => row[n]!.length)))
  return rows.map((row) =>
    row
      .map((text, n) => text.padEnd(widths[n]!))
      .join('  ')
      .trimEnd(),
  )
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '-'
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
