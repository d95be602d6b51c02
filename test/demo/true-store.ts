import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import { registerSources } from '../../db/sources.ts'
import { hourlyOf } from '../../demo/questions/question.ts'
import type { TrueJob } from '../../demo/questions/true-jobs.ts'

const SETS = new Set(['shifts', 'channels', 'languages', 'skills', 'tools', 'duties', 'conditions', 'trust'])
const morning = (day: string | null) => (day === null ? null : `${day}T06:00:00Z`)

/**
 * Writes the jobs of the demo into a store as they truly are, past every part that reads words: what is counted over
 * them must come out exactly.
 */
export async function storeTruth(db: Database, jobs: readonly TrueJob[]): Promise<void> {
  const sources = new Set(jobs.flatMap(({ postings }) => postings.map(({ source }) => source)))
  await registerSources(
    db,
    [...sources].sort().map((id) => ({
      ...{ id, adapter: id.split(':')[0]!, name: id.split(':')[1]!, params: {}, access: 'on' as const },
      ...{
        accessReason: 'of the demo',
        closing: 'absence' as const,
        redistribution: 'ok' as const,
        everyMs: 86_400_000,
      },
    })),
  )
  let id = 0
  const postings = jobs.flatMap((job) =>
    job.postings.map(({ source, firstSeen }, n) => ({
      ...{ id: ++id, source_id: source, external_id: String(id), job_id: job.id, scope: job.scope },
      ...{ state: job.closedOn === null ? 'open' : 'closed', first_seen: morning(firstSeen) },
      // All stretches stand with the first advertisement of a job.
      spells:
        n === 0
          ? job.onView.map(({ from, to }) => ({ opened_at: morning(from), closed_at: morning(to) }))
          : [],
    })),
  )
  const merges = jobs.map((job) => mergeOf(job, postings.find(({ job_id }) => job_id === job.id)!.id))
  await sql`
    insert into store.posting (id, source_id, external_id, raw_hash, pipeline_version, job_id, state, first_seen, last_seen,
      last_run_id, scope, title, labels, normalized, title_key, redistribution)
    overriding system value
    select id, source_id, external_id, '\\x00', 1, job_id, state, first_seen, first_seen, 0, scope, 'Job', '{}', '{}',
      'job', 'ok'
    from jsonb_to_recordset(${JSON.stringify(postings)}::jsonb) as r(id bigint, source_id text, external_id text,
      job_id text, state text, first_seen timestamptz, scope text)`.execute(db)
  await sql`
    insert into store.spell (posting_id, opened_at, closed_at)
    select r.id, s.opened_at, s.closed_at
    from jsonb_to_recordset(${JSON.stringify(postings)}::jsonb) as r(id bigint, spells jsonb)
    cross join lateral jsonb_to_recordset(r.spells) as s(opened_at timestamptz, closed_at timestamptz)`.execute(
    db,
  )
  const rows = JSON.stringify(merges)
  await sql`
    insert into store.job (id, canonical_posting_id, first_seen, last_seen)
    select job_id, canonical_posting_id, first_seen, first_seen
    from jsonb_populate_recordset(null::store.merge, ${rows}::jsonb)`.execute(db)
  await sql`insert into store.merge select * from jsonb_populate_recordset(null::store.merge, ${rows}::jsonb)`.execute(
    db,
  )
}

function mergeOf(job: TrueJob, canonical: number) {
  const { labels, pay } = job
  const first = job.postings.map(({ firstSeen }) => firstSeen).sort()[0]!
  const hourly = (figure: number | null) =>
    pay === null || figure === null ? null : hourlyOf({ ...job, pay: { ...pay, min: figure, max: figure } })
  return {
    ...{ job_id: job.id, for_store: true, for_public: true, canonical_posting_id: canonical },
    ...{ state: job.closedOn === null ? 'open' : 'closed', first_seen: morning(first) },
    ...{ closed_at: morning(job.closedOn), closed_reason: job.closedOn === null ? null : 'gone' },
    ...{ spells: job.onView.length, hashes: {}, content_hash: '\\x00', scope: job.scope, title: 'Job' },
    ...{ language: job.language, countries: job.country === 'unknown' ? [] : [job.country], provenance: {} },
    places: job.country === 'unknown' ? [] : [{ city: null, region: null, country: job.country }],
    posted_at: `${job.openedOn}T03:00:00Z`,
    ...{ occupation: labels.occupation, customer_service: labels.customer_service },
    ...{
      workplace: labels.workplace ?? 'unknown',
      hours: labels.hours ?? 'unknown',
      term: labels.term ?? 'unknown',
    },
    ...{ shifts: labels.shifts, channels: labels.channels, stream: labels.stream ?? 'unknown' },
    employer_type: labels.employer_type ?? 'unknown',
    pay_currency: pay?.currency ?? null,
    ...{ pay_hourly_min: hourly(pay?.min ?? null), pay_hourly_max: hourly(pay?.max ?? null), pay },
    labels: labelled(labels),
  }
}

/** True values in the shape of labels. */
function labelled(labels: TrueJob['labels']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([name, value]): [string, unknown][] => {
      if (SETS.has(name)) return [[name, (value as string[]).map((one) => ({ value: one, confidence: 1 }))]]
      if (value === null) return []
      const isSpan = name === 'weekly_hours' || name === 'office_days'
      const [min, max] = isSpan ? (value as number[]) : []
      return [[name, { value: isSpan ? { min, max } : value, confidence: 1 }]]
    }),
  )
}
