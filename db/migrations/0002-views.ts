import { type Kysely, sql } from 'kysely'

/** What readers see: `public` for feed and pages, `analytics` for analysts. Nothing else is promised to stay. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...PUBLIC_VIEWS, ...ANALYTICS_VIEWS]) await sql.raw(statement).execute(db)
}

// Both schemas read a job through the same columns; last_seen comes from the Postings, because storing it in the
// merge would rewrite every merge on every crawl.
const jobColumns = (postings: string) => `
    m.job_id as id, m.state, m.scope, m.title, m.company, m.language, m.places, m.countries, m.posted_at, m.closes_at,
    m.first_seen,
    (select max(p.last_seen) from store.posting p where p.job_id = m.job_id ${postings}) as last_seen,
    m.closed_at, m.closed_reason, m.spells - 1 as reposts,
    m.occupation, m.customer_service, m.workplace, m.hours, m.term, m.shifts, m.channels, m.stream, m.employer_type,
    m.pay, m.pay_currency, m.pay_hourly_min, m.pay_hourly_max, m.labels,
    j.campaign_id, m.canonical_posting_id`

const PUBLIC_VIEWS = [
  `create view public.jobs as select ${jobColumns("and p.redistribution <> 'internal-only'")},
    c.text, coalesce(c.apply_url, c.url) as url, m.content_hash, m.hashes as field_hashes
    from store.merge m
    join store.job j on j.id = m.job_id
    join store.posting c on c.id = m.canonical_posting_id
    where m.for_public`,
  `comment on view public.jobs is 'One opening, from the Postings that may travel'`,

  `create view public.postings as select
    p.id, p.job_id, p.source_id, s.adapter, s.name as source_name, p.state, p.title, p.company, p.url, p.apply_url,
    p.posted_at, p.closes_at, p.first_seen, p.last_seen, p.closed_at, p.closed_reason, p.redistribution, s.attribution
    from store.posting p join store.source s on s.id = p.source_id
    where p.redistribution <> 'internal-only' and p.job_id is not null`,
  `comment on view public.postings is 'The advertisements behind the jobs, with links and whom to credit'`,

  `create view public.sources as select
    s.id, s.adapter, s.name, s.country, s.company, s.access, s.access_reason, s.closing, s.redistribution,
    s.attribution, s.every_ms, s.cron, s.paused_at, s.paused_reason, s.health, s.health_reason, s.health_since,
    s.rights_signals
    from store.source s`,
  `comment on view public.sources is 'Boards and feeds, whether they may be crawled and how they fare'`,

  `create view public.runs as select
    r.id, r.source_id, r.at, r.kind, r.state, r.reason, r.pages, r.bytes, r.found, r.unchanged, r.duplicates,
    r.rejected, r.queued, r.created, r.changed, r.joined, r.opened, r.closed, r.suspicious, r.started_at, r.walked_at,
    r.ended_at,
    (select coalesce(jsonb_object_agg(x.reason, x.n), '{}') from store.rejection x where x.run_id = r.id) as rejections
    from store.run r`,
  `comment on view public.runs is 'Walks over sources, with what they found'`,
]

// A set label is an array of findings, a single one an object; anything else in labels (scope) is no finding.
const FINDINGS = `
    from store.merge m
    cross join lateral jsonb_each(m.labels) as field(name, found)
    cross join lateral jsonb_array_elements(
      case jsonb_typeof(field.found) when 'array' then field.found when 'object' then jsonb_build_array(field.found)
        else '[]'::jsonb end) as one(label)
    left join store.posting p on p.id = (one.label ->> 'from')::bigint
    where m.for_store`

// Quotes count UTF-16 units, as JavaScript does, and Postgres counts characters: each one beyond the first plane is
// followed by a zero-width space before counting, and those go again from the quote.
const QUOTE = `
    case when one.label -> 'because' ? 'quote' then replace(substring(
      regexp_replace(
        case one.label -> 'because' ->> 'in'
          when 'text' then p.text when 'title' then p.title when 'company' then p.company
          else p.normalized -> 'stated' ->> (one.label -> 'because' ->> 'in') end,
        '([\\U00010000-\\U0010FFFF])', '\\1' || chr(8203), 'g')
      from (one.label -> 'because' -> 'quote' ->> 0)::int + 1
      for (one.label -> 'because' -> 'quote' ->> 1)::int - (one.label -> 'because' -> 'quote' ->> 0)::int),
      chr(8203), '') end`

const ANALYTICS_VIEWS = [
  `create view analytics.jobs as select ${jobColumns('')}, 
    exists (select from store.merge v where v.job_id = m.job_id and v.for_public) as is_public
    from store.merge m join store.job j on j.id = m.job_id where m.for_store`,
  `comment on view analytics.jobs is 'One opening, from all its Postings'`,

  `create view analytics.postings as select
    p.id, p.job_id, p.joined_as, p.source_id, p.external_id, p.state, p.scope, p.title, p.company, p.employer_key, p.url,
    p.language, p.excerpt, length(p.text) as text_length, p.places, p.pay, p.posted_at, p.closes_at, p.first_seen, p.last_seen, p.closed_at,
    p.closed_reason, p.redistribution, p.pipeline_version,
    (select count(*) from store.spell s where s.posting_id = p.id) as spells
    from store.posting p`,
  `comment on view analytics.postings is 'Every advertisement, one row each'`,

  `create view analytics.labels as select
    m.job_id, field.name as label, one.label ->> 'value' as value, one.label -> 'value' as value_json,
    (one.label ->> 'confidence')::float8 as confidence, one.label -> 'because' ->> 'rule' as rule,
    one.label -> 'because' ->> 'in' as quoted_field, ${QUOTE} as quote, (one.label ->> 'from')::bigint as posting_id
    ${FINDINGS}`,
  `comment on view analytics.labels is 'One finding a row: value, confidence, rule and the words that gave it away'`,

  `create view analytics.changes as select
    c.epoch, c.xid, c.seq, c.job_id, c.kind, c.reason, c.fields, c.is_public, c.at, c.recorded_at from store.change c`,
  `comment on view analytics.changes is 'What happened to jobs; is_public marks what the feed shows'`,

  `create view analytics.runs as select * from public.runs`,
  `comment on view analytics.runs is 'Walks over sources, with what they found'`,

  `create view analytics.sources as select * from public.sources`,
  `comment on view analytics.sources is 'Boards and feeds, whether they may be crawled and how they fare'`,

  `create view analytics.joins as select
    e.id, e.kind, e.posting_id, e.job_id, e.canonical_posting_id, e.rule_version, e.evidence, e.at from store.join_event e`,
  `comment on view analytics.joins is 'Why advertisements were joined or kept apart'`,
]
