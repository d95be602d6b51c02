import { factsOf, MARKS, VERSION } from './0009-analytics-facts.ts'

/**
 * The rows behind analytics.job_facts and what refreshing them takes. Each has a version: one number for all rows that it
 * was made from, so that those whose rows have changed are found without a log that would have to know every way in
 * which a job changes. Of postings it holds what facts take of them: a sighting writes a posting anew and changes no fact.
 */
export const REFRESH: readonly string[] = [
  // When advertisements of a source were first seen: what stood there then is its backlog.
  'create table store.source_start (source_id text primary key, first_seen timestamptz not null)',
  `create table store.job_fact as ${factsOf(`'{}'::text[]`)} with no data`,
  // Versions are compared in the index alone.
  'create unique index job_fact_job on store.job_fact (job_id) include (version)',
  `create function store.job_facts_of(ids text[]) returns setof store.job_fact language sql stable as
    $$${factsOf('ids')}$$`,
  `create view store.job_version as
    with merges as (
      select job_id, max(xmin::text) filter (where for_store) as of_store,
        max(xmin::text) filter (where for_public) as of_public
      from store.merge group by job_id
    ), member as (
      select p.job_id, ${MARKS.isFirst} as is_first, ${MARKS.postings} as mark
      from store.posting p left join store.source_start o on o.source_id = p.source_id
      where p.job_id is not null group by p.job_id
    ), stretch as (
      select p.job_id, ${MARKS.spells} as mark from store.posting p join store.spell s on s.posting_id = p.id
      where p.job_id is not null group by p.job_id
    )
    select merges.job_id, ${VERSION} as version
    from merges left join member on member.job_id = merges.job_id left join stretch on stretch.job_id = merges.job_id
    where merges.of_store is not null`,
]
