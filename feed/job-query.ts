import { type FilterField, type JobFilter, WORLDWIDE } from '../db/job-filter.ts'
import { decodeJobCursor, JOB_SORTS, type JobPosition, type JobSort } from '../db/job-order.ts'
import {
  ADVANCEMENTS,
  CHANNELS,
  CONDITIONS,
  DIRECTIONS,
  DUTIES,
  EDUCATIONS,
  EMPLOYER_TYPES,
  HOURS,
  OCCUPATIONS,
  PAY_BASES,
  PAY_PERIODS,
  PAY_PROVENANCES,
  SCOPES,
  SETTINGS,
  SHIFTS,
  SKILLS,
  STREAMS,
  TERMS,
  TRUST_REASONS,
  WORKPLACES,
} from '../pipeline/vocabulary.ts'
import {
  decimal,
  moment,
  oneOf,
  type Parameter,
  plainText,
  type RawQuery,
  readParameters,
  repeated,
  wholeNumber,
} from './parameters.ts'
import { PLACE, readPlace, type TakenPlace } from './place-filter.ts'

/** Lets every scope through, where the absence of the parameter means `core`. */
const ANY_SCOPE = 'any'

const YES_NO = ['true', 'false'] as const
/** For findings that an advertisement may leave open. */
const YES_NO_UNKNOWN = ['true', 'false', 'unknown'] as const
const EXPERIENCE = plainText(
  11,
  /^(none-needed|some|unknown|\d{1,2}(\.5)?)$/,
  'none-needed, some, unknown or years',
)

/** Every filter of jobs, by the name and values that the labels have everywhere. */
const FILTERS: Record<FilterField, Parameter<string>> = {
  scope: oneOf([...SCOPES, ANY_SCOPE]),
  state: oneOf(['open', 'closed']),
  occupation: oneOf(OCCUPATIONS),
  customer_service: oneOf(YES_NO),
  workplace: oneOf(WORKPLACES),
  hours: oneOf(HOURS),
  term: oneOf(TERMS),
  stream: oneOf(STREAMS),
  employer_type: oneOf(EMPLOYER_TYPES),
  language: plainText(3, /^[a-z]{2,3}$/, 'a language code such as en'),
  pay_currency: plainText(3, /^[A-Z]{3}$/, 'a currency code such as USD'),
  pay_period: oneOf(PAY_PERIODS),
  pay_basis: oneOf(PAY_BASES),
  pay_provenance: oneOf(PAY_PROVENANCES),
  shift: oneOf(SHIFTS),
  channel: oneOf(CHANNELS),
  country: plainText(10, /^[A-Z]{2,10}$/, 'a country code such as US'),
  city: plainText(100),
  source: plainText(200),
  direction: oneOf(DIRECTIONS),
  setting: oneOf(SETTINGS),
  education: oneOf(EDUCATIONS),
  experience: EXPERIENCE,
  training: oneOf(YES_NO_UNKNOWN),
  training_paid: oneOf(YES_NO_UNKNOWN),
  online_in_office: oneOf(YES_NO_UNKNOWN),
  licence: oneOf(YES_NO_UNKNOWN),
  advancement: oneOf(ADVANCEMENTS),
  industry: plainText(100),
  remote_scope: plainText(
    20,
    new RegExp(`^([A-Z]{2,10}(-[A-Z0-9]{1,3})?|${WORLDWIDE})$`),
    `a country or state such as US or US-OH, or ${WORLDWIDE}`,
  ),
  licence_kind: plainText(100),
  required_language: plainText(3, /^[a-z]{2,3}$/, 'a language code such as de'),
  skill: oneOf(SKILLS),
  tool: plainText(100),
  duty: oneOf(DUTIES),
  condition: oneOf(CONDITIONS),
  trust: oneOf(TRUST_REASONS),
}

/** What narrows down beside them. */
const BOUNDS = {
  pay_min: decimal(0, 1_000_000),
  weekly_hours_max: decimal(0, 168),
  office_days_max: decimal(0, 7),
  training_weeks_max: decimal(0, 520),
  posted_since: moment(),
  q: plainText(200),
  ...PLACE,
}

/** Everything that narrows jobs down, by name. */
export const NARROWING: Readonly<Record<string, Parameter>> = {
  ...Object.fromEntries(Object.entries(FILTERS).map(([name, parameter]) => [name, repeated(parameter)])),
  ...BOUNDS,
}

const PAGING = {
  sort: oneOf(JOB_SORTS),
  cursor: plainText(1000),
  limit: wholeNumber(1, 200),
}

/** What `/v1/jobs` may be asked. */
export const JOB_PARAMETERS: Readonly<Record<string, Parameter>> = { ...NARROWING, ...PAGING }

/** What a reader asks of the list of jobs. */
export interface JobQuery {
  filter: JobFilter
  /** The town that was asked for. */
  place: TakenPlace | null
  sort: JobSort
  after: JobPosition | null
  limit: number
}

const DEFAULT_LIMIT = 50
/** Words of a search beyond these narrow nothing down any more. */
const MOST_WORDS = 10

/**
 * Reads the query of a list of jobs. Unless asked otherwise it shows open jobs of the scope `core`.
 *
 * @throws BadQuery, BadCursor
 */
export function readJobQuery(query: RawQuery): JobQuery {
  const { filter, place, others } = readJobFilter(query, PAGING)
  const one = <V>(name: keyof typeof PAGING) => others.get(name)?.[0] as V | undefined
  const sort = one<JobSort>('sort') ?? 'posted'
  const cursor = one<string>('cursor')
  return {
    filter,
    place,
    sort,
    after: cursor === undefined ? null : decodeJobCursor(cursor, sort),
    limit: one<number>('limit') ?? DEFAULT_LIMIT,
  }
}

/**
 * Reads the filter of jobs out of a query, and what else it may hold: name to values.
 *
 * @throws BadQuery
 */
export function readJobFilter(
  query: RawQuery,
  besides: Readonly<Record<string, Parameter>>,
): { filter: JobFilter; place: TakenPlace | null; others: Map<string, unknown[]> } {
  const read = readParameters(query, { ...NARROWING, ...besides })
  const one = <V>(name: keyof typeof BOUNDS) => read.get(name)?.[0] as V | undefined
  const anyOf: JobFilter['anyOf'] = { scope: ['core'], state: ['open'] }
  for (const field of Object.keys(FILTERS) as FilterField[]) {
    const values = read.get(field) as string[] | undefined
    if (values !== undefined) anyOf[field] = values
  }
  if (anyOf.scope?.includes(ANY_SCOPE)) delete anyOf.scope
  const filter: JobFilter = { anyOf, words: wordsOf(one<string>('q')) }
  const payMin = one<number>('pay_min')
  if (payMin !== undefined) filter.payMin = payMin
  const weeklyHoursMax = one<number>('weekly_hours_max')
  if (weeklyHoursMax !== undefined) filter.weeklyHoursMax = weeklyHoursMax
  const officeDaysMax = one<number>('office_days_max')
  if (officeDaysMax !== undefined) filter.officeDaysMax = officeDaysMax
  const trainingWeeksMax = one<number>('training_weeks_max')
  if (trainingWeeksMax !== undefined) filter.trainingWeeksMax = trainingWeeksMax
  const postedSince = one<Date>('posted_since')
  if (postedSince !== undefined) filter.postedSince = postedSince
  const around = readPlace(one<string>('place'), one<string>('radius'))
  if (around !== null) filter.placeKeys = around.keys
  return { filter, place: around?.place ?? null, others: read }
}

/**
 * The same for whoever follows the change log: opened, closed and reopened are told for every Job that fulfils the rest,
 * so the state narrows nothing down.
 *
 * @throws BadQuery
 */
export function readFollowedFilter(
  query: RawQuery,
  besides: Readonly<Record<string, Parameter>>,
): { filter: JobFilter; place: TakenPlace | null; others: Map<string, unknown[]> } {
  const { filter, place, others } = readJobFilter(query, besides)
  const { state: _, ...anyOf } = filter.anyOf
  return { filter: { ...filter, anyOf }, place, others }
}

function wordsOf(q: string | undefined): string[] {
  return (q ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
}
