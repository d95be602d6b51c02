import { type RawBuilder, sql } from 'kysely'

type Condition = RawBuilder<boolean>
type AnyOf = (values: readonly string[]) => Condition

/** What a reader may ask of jobs, by the name that the feed gives it; several values mean any of them. */
const FIELDS = {
  scope: column('scope'),
  state: column('state'),
  occupation: column('occupation'),
  customer_service: (values) => sql`j.customer_service = any(${values}::boolean[])`,
  workplace: column('workplace'),
  hours: column('hours'),
  term: column('term'),
  stream: column('stream'),
  employer_type: column('employer_type'),
  language: column('language'),
  pay_currency: column('pay_currency'),
  pay_period: ofPay('period'),
  pay_basis: ofPay('basis'),
  pay_provenance: ofPay('provenance'),
  shift: overlap('shifts'),
  channel: overlap('channels'),
  country: overlap('countries'),
  city: (values) => sql`exists (select from jsonb_array_elements(j.places) place
    where lower(place ->> 'city') = any(${values.map((city) => city.toLowerCase())}::text[]))`,
  source: (values) => sql`exists (select from public.postings p
    where p.job_id = j.id and p.source_id = any(${values}::text[]))`,
  direction: single('direction'),
  setting: single('setting'),
  education: single('education'),
  experience: single('experience'),
  training: single('training'),
  training_paid: single('training_paid'),
  online_in_office: single('online_in_office'),
  licence: single('licence'),
  advancement: single('advancement'),
  industry: single('industry'),
  remote_scope: (values) => sql`(j.labels -> 'remote_scope' -> 'value' ?| ${values}::text[]
    or ${values.includes(WORLDWIDE)} and j.labels -> 'remote_scope' -> 'value' = '[]')`,
  licence_kind: set('licence_kinds'),
  required_language: set('languages'),
  skill: set('skills'),
  tool: set('tools'),
  duty: set('duties'),
  condition: set('conditions'),
  trust: set('trust'),
} satisfies Record<string, AnyOf>

export type FilterField = keyof typeof FIELDS

/** As a `remote_scope`: the worker may live anywhere, which the label says with an empty list. */
export const WORLDWIDE = 'worldwide'

/** Jobs that fulfil every part that is given. */
export interface JobFilter {
  anyOf: Partial<Record<FilterField, readonly string[]>>
  /** Least hourly base pay, in the job's own currency. */
  payMin?: number
  /** Most weekly hours that the job may ask for at least. */
  weeklyHoursMax?: number
  /** Most days a week in the office that it may ask for at least. */
  officeDaysMax?: number
  trainingWeeksMax?: number
  postedSince?: Date
  /** Each has to stand in title or company, as written or as part of a word; case does not matter. */
  words?: readonly string[]
  /** One of its places has to be among these: country, region where it counts, and town, as `store.place_keys` has it. */
  placeKeys?: readonly string[]
}

/**
 * The public jobs as `j` for filters, orders and what followers keep: the same rows as `public.jobs`, without the joins
 * for what moves from crawl to crawl.
 */
export const LISTED_JOBS = sql`(
  select m.*, m.job_id as id, m.spells - 1 as reposts from store.merge m where m.for_public) j`

/** The filter as a condition on `public.jobs j` or `LISTED_JOBS`. Values travel as parameters, never as SQL. */
export function jobCondition({
  anyOf,
  payMin,
  weeklyHoursMax,
  officeDaysMax,
  trainingWeeksMax,
  postedSince,
  words = [],
  placeKeys,
}: JobFilter): Condition {
  const parts = Object.entries(anyOf).map(([field, values]) => FIELDS[field as FilterField](values))
  if (payMin !== undefined) parts.push(sql`j.pay_hourly_min >= ${payMin}`)
  if (weeklyHoursMax !== undefined)
    parts.push(sql`(j.labels #>> '{weekly_hours,value,min}')::numeric <= ${weeklyHoursMax}`)
  if (officeDaysMax !== undefined)
    parts.push(sql`(j.labels #>> '{office_days,value,min}')::numeric <= ${officeDaysMax}`)
  if (trainingWeeksMax !== undefined)
    parts.push(sql`(j.labels #>> '{training_weeks,value}')::numeric <= ${trainingWeeksMax}`)
  if (postedSince !== undefined) parts.push(sql`j.posted_at >= ${postedSince}`)
  if (placeKeys !== undefined) parts.push(sql`store.place_keys(j.places) && ${placeKeys}::text[]`)
  for (const word of words) parts.push(sql`${NAMES} like '%' || lower(${asPattern(word)}) || '%'`)
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `)
}

/** Whether a filter lets every public job through. */
export function isUnfiltered(filter: JobFilter): boolean {
  const { anyOf, words = [], ...bounds } = filter
  return Object.keys(anyOf).length === 0 && words.length === 0 && Object.keys(bounds).length === 0
}

/** What words are looked for in: the expression of the index that finds parts of words. */
const NAMES = sql`lower(j.title || ' ' || coalesce(j.company, ''))`

function asPattern(word: string): string {
  return word.replaceAll(/[\\%_]/g, '\\$&')
}

function column(name: string): AnyOf {
  // One value is compared as such: only then an index that begins with it gives the order of what follows.
  return (values) =>
    values.length === 1
      ? sql`${sql.ref(`j.${name}`)} = ${values[0]}`
      : sql`${sql.ref(`j.${name}`)} = any(${values}::text[])`
}

function ofPay(part: string): AnyOf {
  return (values) => sql`j.pay ->> ${sql.lit(part)} = any(${values}::text[])`
}

function overlap(name: string): AnyOf {
  return (values) => sql`${sql.ref(`j.${name}`)} && ${values}::text[]`
}

// A label that the advertisement does not decide is absent, which readers know as `unknown`.
function single(name: string): AnyOf {
  return (values) => sql`(${hasWord(values)} and
    coalesce(j.labels -> ${sql.lit(name)} ->> 'value', 'unknown') = any(${values}::text[]))`
}

function set(name: string): AnyOf {
  return (
    values,
  ) => sql`(${hasWord(values)} and exists (select from jsonb_array_elements(j.labels -> ${sql.lit(name)}) one
    where one ->> 'value' = any(${values}::text[])))`
}

/** Truth, numbers and absence are no words, nor is what the index of words would cut. */
const NO_WORD = /^(true|false|unknown|[\d.]+)$|["\\]|^[[\]]|[[\]]$/

// Whether any label has one of these values: what the index of words can tell, and nothing without one.
function hasWord(values: readonly string[]): Condition {
  return values.some((value) => NO_WORD.test(value))
    ? sql`true`
    : sql`store.label_words(j.labels) && ${values}::text[]`
}
