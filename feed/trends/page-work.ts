import {
  type Extent,
  industries,
  type LabelShare,
  LEAST_JOBS,
  labelShares,
  type MobilityRow,
  type StreamRow,
  streams,
  type TrendGroup,
} from '../../db/trends.ts'
import type { Markup } from '../markup.ts'
import { heads } from '../sheet.ts'
import { plural } from '../words.ts'
import { type FigureParts, figure } from './figure.ts'
import { trendPage } from './frame.ts'
import { mobilityFigure } from './mobility-figure.ts'
import { barPlot } from './plots.ts'
import { count, dollars, orDash, orFew, percent, title, whenAny } from './say.ts'

export interface WorkParts {
  among: TrendGroup
  extent: Extent
  streams: readonly StreamRow[]
  industries: readonly StreamRow[]
  forms: readonly LabelShare[]
  skills: readonly LabelShare[]
  mobility: readonly MobilityRow[]
}

const MOST = 20
/** How the work is done, and what it asks for. */
export const formShares = (among: TrendGroup) => labelShares(among, ['workplace', 'hours'], MOST)
export const skillShares = (among: TrendGroup) => labelShares(among, ['skills', 'tools'], MOST)

/** Streams and industries, forms of work, skills that are asked for and where they lead. */
export function workPage(parts: WorkParts): string {
  const { among, extent } = parts
  return trendPage('/trends/work', { heading: 'Work and skills', among, extent }, [
    labelFigure(parts.forms, {
      id: 'forms',
      title: 'Part-time and remote shares',
      about: `Jobs, open or closed, by workplace and by hours. The share is of those that say so; values of fewer than ${LEAST_JOBS} jobs are left out.`,
      sql: formShares(among).sql,
    }),
    streamFigure(parts.streams, {
      id: 'streams',
      title: 'Streams of the economy',
      about: 'Jobs, open or closed, by the stream their employer belongs to.',
      sql: streams(among).sql,
    }),
    streamFigure(parts.industries, {
      id: 'industries',
      title: 'Industries',
      about: 'Jobs, open or closed, by industry, where the advertisement names one.',
      sql: industries(among).sql,
    }),
    labelFigure(parts.skills, {
      id: 'skills',
      title: 'Skills and tools most asked for',
      about: `Jobs, open or closed, that ask for each; a job counts in all that it asks for. The share is of jobs that name any of the kind; what fewer than ${LEAST_JOBS} jobs ask for is left out.`,
      sql: skillShares(among).sql,
    }),
    mobilityFigure(parts.mobility),
  ])
}

type Told = Pick<FigureParts, 'id' | 'title' | 'about' | 'sql'>

function labelFigure(shares: readonly LabelShare[], told: Told): Markup {
  const rows = shares.map(({ label, value, jobs, share }) => ({
    name: title(value),
    value: jobs,
    text: share === null ? plural(jobs, 'job') : `${plural(jobs, 'job')}, ${percent(share)}`,
    label,
  }))
  return figure({
    ...told,
    plot: whenAny(rows, () => barPlot(headOf(told, rows), rows)),
    nothing: `Nothing is said by ${LEAST_JOBS} jobs yet.`,
    columns: [
      { name: 'Value' },
      { name: 'Label' },
      { name: 'Jobs', isNumber: true },
      { name: 'Share of those that say', isNumber: true },
    ],
    rows: shares.map(({ label, value, jobs, share }) => [
      title(value),
      title(label),
      count(jobs),
      orDash(share, percent),
    ]),
  })
}

function streamFigure(found: readonly StreamRow[], told: Told): Markup {
  const nameOf = (name: string) => (name === 'unknown' ? 'Not known' : title(name))
  const rows = found.map(({ name, jobs }) => ({
    name: nameOf(name),
    value: jobs,
    text: plural(jobs, 'job'),
  }))
  return figure({
    ...told,
    plot: whenAny(rows, () => barPlot(headOf(told, rows), rows)),
    nothing: 'There are no such jobs yet.',
    columns: heads(
      'Name',
      ...['Jobs', 'Open', 'Part-time', 'Remote', 'Jobs with pay in USD', 'Median an hour'],
    ),
    rows: found.map(({ name, jobs, open_jobs, part_time_share, remote_share, n_usd, median_usd }) => [
      nameOf(name),
      count(jobs),
      count(open_jobs),
      orFew(part_time_share, percent),
      orFew(remote_share, percent),
      count(n_usd),
      orDash(median_usd, dollars),
    ]),
  })
}

function headOf({ id, title: name }: Told, rows: readonly { name: string; text: string }[]) {
  const says = `${rows.map((row) => `${row.name} ${row.text}`).join('; ')}.`
  return { id: `${id}-plot`, title: String(name), says }
}
