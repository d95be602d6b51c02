import {
  type DemandWeek,
  demandByWeek,
  type Extent,
  LEAST_JOBS,
  type MonthShares,
  type SeasonMonth,
  seasonalIndex,
  sharesByMonth,
  type TrendGroup,
} from '../../db/trends.ts'
import type { Markup } from '../markup.ts'
import { heads } from '../sheet.ts'
import { figure } from './figure.ts'
import { trendPage } from './frame.ts'
import { columnPlot, linePlot } from './plots.ts'
import { count, course, monthName, orDash, orFew, percent, shortDay, shortMonth, whenAny } from './say.ts'

export interface DemandParts {
  among: TrendGroup
  extent: Extent
  /** Newest first, as asked. */
  weeks: readonly DemandWeek[]
  months: readonly MonthShares[]
  season: readonly SeasonMonth[]
}

const MOST_WITHOUT_YEAR = 26

/** How demand runs: openings, closings and stock by week, shares by month, the year's curve. */
export function demandPage({ among, extent, weeks, months, season }: DemandParts): string {
  return trendPage('/trends', { heading: 'Demand over time', among, extent }, [
    ...weekFigures(among, weeks.toReversed()),
    shareFigure(among, months.toReversed()),
    seasonFigure(among, season),
  ])
}

function weekFigures(among: TrendGroup, weeks: readonly DemandWeek[]): Markup[] {
  // Over a longer stretch a day without its year says too little.
  const isLong = weeks.length > MOST_WITHOUT_YEAR
  const x = weeks.map(({ week }) => (isLong ? shortMonth(week) : shortDay(week)))
  const spoken = weeks.map(({ week }) => `the week of ${isLong ? week : shortDay(week)}`)
  const moves = [
    { name: 'Openings', values: weeks.map(({ openings, reopenings }) => openings + reopenings) },
    { name: 'Closings', values: weeks.map(({ closings }) => closings) },
  ]
  const stock = { name: 'Stock', values: weeks.map((week) => week.stock) }
  const both = {
    nothing: 'No week is known yet.',
    columns: heads('Week from', 'Openings', 'Come back', 'Found', 'Closings', 'Stock'),
    rows: weeks.map(({ week, openings, reopenings, found, closings, stock }) => [
      week,
      ...[openings, reopenings, found, closings, stock].map(count),
    ]),
    sql: demandByWeek(among).sql,
  }
  return [
    figure({
      ...both,
      id: 'moves',
      title: 'Openings and closings by week',
      about:
        'Jobs that opened or came back, and jobs that went. Jobs that stood on a board already when it was first read are no openings: the table has them as found. The last week may not be whole.',
      plot: whenAny(weeks, () =>
        linePlot(
          {
            id: 'moves-plot',
            title: 'Openings and closings by week',
            says: moves.map(({ name, values }) => course(name, spoken, values, count)).join(' '),
          },
          x,
          moves,
          count,
        ),
      ),
    }),
    figure({
      ...both,
      id: 'stock',
      title: 'Jobs on view at the end of each week',
      about: 'What was open, with what was found when boards were first read.',
      plot: whenAny(weeks, () =>
        linePlot(
          {
            id: 'stock-plot',
            title: 'Jobs on view',
            says: course(stock.name, spoken, stock.values, count),
          },
          x,
          [stock],
          count,
        ),
      ),
    }),
  ]
}

function shareFigure(among: TrendGroup, months: readonly MonthShares[]): Markup {
  const x = months.map(({ month }) => shortMonth(month))
  const series = [
    { name: 'Part-time', values: months.map((month) => month.part_time) },
    { name: 'Remote', values: months.map((month) => month.remote) },
    { name: 'Seasonal', values: months.map((month) => month.seasonal) },
    { name: 'Overnight', values: months.map((month) => month.overnight) },
  ]
  const isKnown = series.some(({ values }) => values.some((value) => value !== null))
  return figure({
    id: 'shares',
    title: 'Part-time, remote, seasonal and overnight by month',
    about: `Share of each month’s openings. Months of fewer than ${LEAST_JOBS} openings are left out.`,
    plot: isKnown
      ? linePlot(
          {
            id: 'shares-plot',
            title: 'Shares of openings by month',
            says: series.map(({ name, values }) => course(name, x, values, percent)).join(' '),
          },
          x,
          series,
          percent,
        )
      : null,
    nothing: `No month has ${LEAST_JOBS} openings yet.`,
    columns: heads('Month', 'Openings', 'Part-time', 'Remote', 'Seasonal', 'Overnight'),
    rows: months.map(({ month, openings, part_time, remote, seasonal, overnight }) => [
      month.slice(0, 7),
      count(openings),
      ...[part_time, remote, seasonal, overnight].map((share) => orFew(share, percent)),
    ]),
    sql: sharesByMonth(among).sql,
  })
}

function seasonFigure(among: TrendGroup, season: readonly SeasonMonth[]): Markup {
  const indexOf = new Map(season.map(({ month_of_year, index }) => [month_of_year, index]))
  const columns = Array.from({ length: 12 }, (_, n) => ({
    name: monthName(n + 1),
    value: indexOf.get(n + 1) ?? null,
  }))
  const known = columns.flatMap(({ name, value }) => (value === null ? [] : [`${name} ${times(value)}`]))
  return figure({
    id: 'season',
    title: 'The year’s curve',
    about: `Openings of a month by those of the average month (the dashed line): 1.5 is half as many again. From whole months only; months of fewer than ${LEAST_JOBS} openings are left out.`,
    plot:
      known.length === 0
        ? null
        : columnPlot(
            { id: 'season-plot', title: 'Seasonal index by month', says: `${known.join(', ')}.` },
            columns,
            times,
            1,
          ),
    nothing: 'No whole month is known yet.',
    columns: heads('Month', 'Years', 'Openings on average', 'Index'),
    rows: season.map(({ month_of_year, months, openings, index }) => [
      monthName(month_of_year),
      count(months),
      count(openings),
      orDash(index, times),
    ]),
    sql: seasonalIndex(among).sql,
  })
}

function times(index: number): string {
  return String(Number(index.toFixed(2)))
}
