import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askQuestions } from '../../cli/demo/answers.ts'
import { refreshViews } from '../../db/refresh.ts'
import { compareQuestions, differences, figuresOf } from '../../demo/compare/questions.ts'
import { trueJobs } from '../../demo/questions/true-jobs.ts'
import { type Answer, QUESTIONS } from '../../demo/questions.ts'
import { truthOf } from '../../demo/truth.ts'
import { generateWorld } from '../../demo/world.ts'
import { testDatabase } from '../database.ts'
import { storeTruth } from './true-store.ts'

const { db } = await testDatabase()
const jobs = trueJobs(truthOf(generateWorld()))
await storeTruth(db, jobs)
await refreshViews(db)
const answers = await askQuestions(db)
const questions = QUESTIONS.flatMap((part) => part.questions)

// A figure of pay is rounded to cents in the middle of two that are, a share to four digits.
const EXACT = { figure: 0.011, share: 0 }
const EXACT_SHARE = { figure: 0.0001, share: 0 }

describe('what analysts ask of the demo', () => {
  it.each(questions.map((question) => [question.ask, question] as const))('%s', (ask, question) => {
    const expected = question.truth(jobs)
    const found = figuresOf(question, answers.find((one) => one.ask === ask)!)
    expect(Object.keys(expected).length).toBeGreaterThan(0)
    expect(differences(expected, found, EXACT)).toEqual([])
    const shares = question.figures.flatMap((name, n) => (name.includes('share') ? [n] : []))
    const sharesOf = (figures: typeof expected) =>
      Object.fromEntries(Object.entries(figures).map(([name, row]) => [name, shares.map((n) => row[n]!)]))
    expect(differences(sharesOf(expected), sharesOf(found), EXACT_SHARE)).toEqual([])
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort())
  })

  it('is judged by the demo too, wherever the answer does not rest on how words are read', () => {
    expect(compareQuestions(jobs, answers).filter(({ ok }) => !ok)).toEqual([])
    const spoiled = answers.map((answer) => ({ ...answer, rows: answer.rows.slice(0, -1) }))
    expect(compareQuestions(jobs, spoiled).filter(({ ok }) => !ok).length).toBeGreaterThan(10)
  })

  describe('stands in docs/questions.md', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'questions.md'), 'utf8')
    const asked = [
      ...page.matchAll(/^### \d+\. (.+)\n\n```sql\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)\n```$/gm),
    ]
    const printed = asked.map(([, ask, , table]) => readTable(ask!, table!))

    it('with its query', () => {
      expect(questions.length).toBeGreaterThanOrEqual(20)
      expect(asked.map(([, ask, query]) => ({ ask, sql: query }))).toEqual(
        questions.map(({ ask, sql }) => ({ ask, sql })),
      )
    })

    it('with an answer of the columns that it has now, and of figures that follow from the truth', () => {
      const columnsOf = (answer: Answer) => ({ ask: answer.ask, columns: answer.columns })
      expect(printed.map(columnsOf)).toEqual(answers.map(columnsOf))
      expect(compareQuestions(jobs, printed).filter(({ ok }) => !ok)).toEqual([])
    })
  })
})

function readTable(ask: string, table: string): Answer {
  const [columns = [], ...rows] = table.split('\n').map((line) => line.split(/ {2,}/))
  const meantBy = (cell: string | undefined) => (cell === '-' ? null : cell)
  return {
    ask,
    columns,
    rows: rows.map((cells) => Object.fromEntries(columns.map((name, n) => [name, meantBy(cells[n])]))),
  }
}
