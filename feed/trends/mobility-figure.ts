import { LEAST_JOBS, type MobilityRow, mobility } from '../../db/trends.ts'
import type { Markup } from '../markup.ts'
import { heads, sheet } from '../sheet.ts'
import { inWords } from '../words.ts'
import { figure } from './figure.ts'
import { orFew, percent, title } from './say.ts'

const NAME = 'Mobility between streams'

/** A matrix: rows are streams one comes from, columns streams one goes to. The figures are the picture. */
export function mobilityFigure(found: readonly MobilityRow[]): Markup {
  const streams = [...new Set(found.map(({ to_stream }) => to_stream))]
  const cell = (from: string, to: string) =>
    orFew(found.find((row) => row.from_stream === from && row.to_stream === to)?.share ?? null, percent)
  return figure({
    id: 'mobility',
    title: NAME,
    about: `Of all customer service, open or closed: which share of the jobs of a stream (columns) asks for nothing but skills, tools and licences that are typical of the stream one comes from (rows). Typical is what a tenth of its jobs that name any ask for. Of fewer than ${LEAST_JOBS} jobs no share is told.`,
    plot:
      found.length === 0
        ? null
        : sheet(
            NAME,
            heads('From', ...streams.map((to) => `To ${inWords(to)}`)),
            streams.map((from) => [title(from), ...streams.map((to) => cell(from, to))]),
          ),
    nothing: 'No stream has jobs that name what they ask for yet.',
    columns: [],
    rows: [],
    sql: mobility().sql,
  })
}
