import { type Extent, LEAST_JOBS, type PayRange, payBesideOfficial } from '../../db/trends.ts'
import { figure } from './figure.ts'
import { trendPage } from './frame.ts'
import { type Spread, spreadPlot } from './plots.ts'
import { count, dollars, orDash, orFew, title, wholeDollars } from './say.ts'

export interface PayParts {
  extent: Extent
  ranges: readonly PayRange[]
}

const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90'] as const

/** Advertised pay of occupations beside the official percentiles. */
export function payPage({ extent, ranges }: PayParts): string {
  const drawn = ranges.flatMap((range) => {
    const [advertised, official] = [spreadOf(range, ''), spreadOf(range, 'official_')]
    return advertised === null ? [] : [{ range, advertised, official }]
  })
  const says = drawn.map(({ range, advertised, official }) => {
    const beside = official ? `, official ${dollars(official.median)}` : ''
    return `${title(range.occupation)}: advertised median ${dollars(advertised.median)}${beside}.`
  })
  const sources = [...new Set(ranges.flatMap(({ source }) => source ?? []))]
  return trendPage('/trends/pay', { heading: 'Pay', among: null, extent }, [
    figure({
      id: 'pay',
      title: 'Advertised pay beside official wages, by occupation',
      about: `US dollars an hour: line from the 10th to the 90th percentile, band from the 25th to the 75th, notch at the median. Advertised figures are of jobs that opened in the newest year and state base pay with an hourly equivalent, left out below ${LEAST_JOBS}; official ones are of all who work in the occupation, of the year in the table.${sources.length > 0 ? ` Official figures: ${sources.join('; ')}.` : ''}`,
      plot:
        drawn.length === 0
          ? null
          : spreadPlot(
              { id: 'pay-plot', title: 'Advertised and official pay', says: says.join(' ') },
              ['Advertised', 'Official (BLS)'],
              drawn.map(({ range, advertised, official }) => ({
                name: `${title(range.occupation)}, ${range.n} jobs of ${range.year}`,
                spreads: [advertised, official],
              })),
              wholeDollars,
            ),
      nothing: `No occupation has ${LEAST_JOBS} jobs that state pay in US dollars yet.`,
      columns: [
        { name: 'Occupation' },
        ...[
          'Year',
          'Jobs',
          ...PERCENTILES.map(nameOf),
          'Official year',
          ...PERCENTILES.map((name) => `Official ${nameOf(name)}`),
        ].map((name) => ({ name, isNumber: true })),
      ],
      rows: ranges.map((range) => [
        title(range.occupation),
        range.year,
        count(range.n),
        ...PERCENTILES.map((name) => orFew(range[name], dollars)),
        orDash(range.official_year, String),
        ...PERCENTILES.map((name) => orDash(range[`official_${name}`], dollars)),
      ]),
      sql: payBesideOfficial().sql,
    }),
  ])
}

/** All five percentiles, or nothing: the survey leaves some out. */
function spreadOf(range: PayRange, prefix: '' | 'official_'): Spread | null {
  const [p10, p25, median, p75, p90] = PERCENTILES.map((name) => range[`${prefix}${name}`])
  if (p10 == null || p25 == null || median == null || p75 == null || p90 == null) return null
  return { p10, p25, median, p75, p90 }
}

function nameOf(percentile: string): string {
  return percentile === 'median' ? 'median' : percentile.toUpperCase()
}
