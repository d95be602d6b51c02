import type { Figures, Question, Within } from '../questions/question.ts'
import type { TrueJob } from '../questions/true-jobs.ts'
import { type Answer, QUESTIONS } from '../questions.ts'
import { type Check, check } from './check.ts'

/** Whether every question of an analyst has the answer that follows from the truth. */
export function compareQuestions(jobs: readonly TrueJob[], answers: readonly Answer[]): Check[] {
  return QUESTIONS.flatMap(({ questions }) => questions).flatMap((question) => {
    const { ask, within, sure } = question
    if (within === null) return []
    const expected = Object.entries(question.truth(jobs)).filter(([name, row]) => sure?.(name, row) ?? true)
    const answer = answers.find((one) => one.ask === ask)
    const wrong = differences(Object.fromEntries(expected), answer && figuresOf(question, answer), within)
    const ok = wrong.length === 0 && expected.length > 0
    return [
      check(
        'questions',
        ask,
        `${expected.length} rows`,
        `${expected.length - wrong.length} as expected`,
        ok,
        wrong,
      ),
    ]
  })
}

/** Rows of the truth that an answer lacks or has too far off, in words. */
export function differences(expected: Figures, found: Figures | undefined, within: Within): string[] {
  return Object.entries(expected).flatMap(([name, row]) => {
    const own = found?.[name]
    if (own === undefined) return [`${name}: not found, expected ${shown(row)}`]
    const fits = row.every((figure, n) => isNear(figure, own[n]!, within))
    return fits ? [] : [`${name}: ${shown(own)}, expected ${shown(row)}`]
  })
}

/** The figures of an answer by the words that name its rows. */
export function figuresOf({ by, figures }: Question, { rows }: Answer): Figures {
  return Object.fromEntries(
    rows.map((row) => [
      by.map((column) => String(row[column])).join(' '),
      figures.map((column) => Number(row[column])),
    ]),
  )
}

function isNear(expected: number, found: number, within: Within): boolean {
  return Math.abs(found - expected) <= Math.max(within.figure, within.share * Math.abs(expected))
}

function shown(figures: readonly number[]): string {
  return figures.map((figure) => (Number.isInteger(figure) ? figure : figure.toFixed(2))).join(', ')
}
