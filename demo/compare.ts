import type { Check } from './compare/check.ts'
import { compareClosings } from './compare/closings.ts'
import { compareCounts } from './compare/counts.ts'
import { compareFeed } from './compare/feed.ts'
import { compareFields } from './compare/fields.ts'
import { compareJoins, type JoinScore, scoreJoins } from './compare/joins.ts'
import { type LabelScore, scoreLabels } from './compare/labels.ts'
import type { Observed } from './compare/observed.ts'
import { compareQuestions } from './compare/questions.ts'
import { trueJobs } from './questions/true-jobs.ts'
import type { Truth } from './truth.ts'

export interface Report {
  /** True when every check passed. Label scores decide nothing. */
  ok: boolean
  checks: Check[]
  joins: JoinScore
  labels: LabelScore[]
}

/** Holds what came out of the pipeline against the truth of the world: counts, fields, joins, closings, feed; labels beside. */
export function compare(truth: Truth, observed: Observed): Report {
  const joins = scoreJoins(truth, observed)
  const checks = [
    ...compareCounts(truth, observed),
    ...compareFields(truth, observed),
    ...compareJoins(joins),
    ...compareClosings(truth, observed),
    ...compareFeed(observed),
    ...(observed.answers === undefined ? [] : compareQuestions(trueJobs(truth), observed.answers)),
  ]
  return { ok: checks.every(({ ok }) => ok), checks, joins, labels: scoreLabels(truth, observed) }
}

/** A table as rows of words, for a terminal or a file to lay out. */
export interface ReportTable {
  title: string
  head: string[]
  rows: string[][]
}

/** The report as tables: checks, joins per kind of copy, labels per field and language; wrong cases stay in `checks`. */
export function reportTables(report: Report): ReportTable[] {
  const share = (value: number | null): string => (value === null ? '-' : `${(value * 100).toFixed(1)} %`)
  const fields = [...new Set(report.labels.map(({ field }) => field))]
  const languages = [...new Set(report.labels.map(({ language }) => language))]
  const accuracy = (field: string, language: string): string =>
    share(report.labels.find((one) => one.field === field && one.language === language)?.accuracy ?? null)
  const overall = (field: string) =>
    report.labels.find((one) => one.field === field && one.language === 'all')
  return [
    {
      title: 'Against the truth',
      head: ['', 'what', 'expected', 'found', ''],
      rows: report.checks.map(({ group, what, expected, found, ok }) => [
        group,
        what,
        expected,
        found,
        ok ? 'ok' : 'WRONG',
      ]),
    },
    {
      title: 'Copies joined, by kind',
      head: ['kind', 'joined', 'of'],
      rows: report.joins.byKind.map(({ kind, found, of }) => [kind, String(found), String(of)]),
    },
    {
      title: 'Labels (shown, not deciding)',
      head: ['field', ...languages.map((language) => `right, ${language}`), 'precision', 'recall'],
      rows: fields.map((field) => [
        field,
        ...languages.map((language) => accuracy(field, language)),
        share(overall(field)?.precision ?? null),
        share(overall(field)?.recall ?? null),
      ]),
    },
  ]
}
