import { plain, type View } from './0009-analytics-view.ts'

interface Outlook {
  occupation: string
  soc: string
  period: string
  growth: number | null
  change: number | null
  cited: string
  dated: string
}

const HANDBOOK = 'U.S. Bureau of Labor Statistics, Employment Projections program'

// As read in the texts cited; where a text gives no figure there is no row. An operator may add newer ones.
const PROJECTIONS: readonly Outlook[] = [
  {
    ...{
      occupation: 'customer-service-representative',
      soc: '43-4051',
      period: '2020-2030',
      growth: -1,
      change: -34_500,
    },
    cited: 'https://www.csat.ai/customer-service-job-predictions-bureau-labor-report/',
    dated: '2022-08-31',
  },
  ...(
    [
      ['customer-service-representative', '43-4051', -5, -148_800],
      ['cashier', '41-2011', -11, -353_000],
      ['telemarketer', '41-9041', -22, null],
    ] as const
  ).map(([occupation, soc, growth, change]) => ({
    ...{ occupation, soc, period: '2023-2033', growth, change },
    cited: 'https://www.reddit.com/r/dataisbeautiful/comments/1l2g3vu/ (USAFacts)',
    dated: '2025-06-03',
  })),
]

const OCCUPATIONS: View = {
  name: 'reference.occupations',
  about: 'Codes of the occupations: SOC 2018 and ISCO-08; null where one spans several groups',
  columns: { occupation: null, soc: null, isco: 'ISCO-08 code' },
  sql: 'select occupation, soc, isco from public.occupations',
}

const WAGES: View = {
  name: 'reference.wages',
  about:
    'Official wages per occupation, area, industry and year (U.S. Bureau of Labor Statistics, OEWS); cite source',
  columns: {
    soc: null,
    title: 'Name of the occupation in the statistics',
    area: 'N0000000 the nation, S and FIPS code a state, M and CBSA code a metropolitan area',
    industry: 'NAICS, filled up to six characters; 000000 is all industries',
    industry_title: 'Name of the industry',
    year: 'Year of the wages; the survey’s reference month is May',
    is_latest: 'Whether no newer year is on record for this occupation, area and industry',
    employment: 'Persons employed',
    hourly_mean: 'Mean, USD an hour',
    hourly_p10: '10th percentile, USD an hour; null where suppressed',
    hourly_p25: '25th percentile, USD an hour; null where suppressed',
    hourly_median: 'Median, USD an hour; null where suppressed',
    hourly_p75: '75th percentile, USD an hour; null where suppressed',
    hourly_p90: '90th percentile, USD an hour; null where suppressed',
    footnotes: 'What marks in place of figures mean, as JSON',
    source: 'Whom to cite',
  },
  sql: `select soc, title, area, industry, industry_title, year, is_latest, employment, hourly_mean, hourly_p10, hourly_p25,
    hourly_median, hourly_p75, hourly_p90, footnotes, source from public.wages`,
}

export const OUTLOOK_COLUMNS = {
  ...plain('occupation', 'soc', 'period', 'growth_percent', 'change_persons', 'source', 'cited'),
  dated: 'Date of the text in which the figures were read',
}

const number = (figure: number | null) => (figure === null ? 'null' : String(figure))

/** Official figures that are no findings of ours. */
export const REFERENCE_TABLES: readonly string[] = [
  'create schema reference',
  `create table reference.outlook (
    occupation text not null,
    soc text not null,
    period text not null,
    growth_percent numeric,
    change_persons integer,
    source text not null,
    cited text not null,
    dated date not null,
    primary key (occupation, period)
  )`,
  ...PROJECTIONS.map(
    ({ occupation, soc, period, growth, change, cited, dated }) => `insert into reference.outlook
      values ('${occupation}', '${soc}', '${period}', ${number(growth)}, ${number(change)}, '${HANDBOOK}', '${cited}', '${dated}')`,
  ),
]
export const REFERENCE: readonly View[] = [OCCUPATIONS, WAGES]
