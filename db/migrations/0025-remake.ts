import { type Kysely, sql } from 'kysely'

/**
 * Facts are made before any row is written, so that the change feed stands still for the writing alone, and their query is
 * planned once a connection instead of once a batch.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create function store.remake_facts(ids text[]) returns void language plpgsql as $$
    declare
      made store.job_fact[];
    begin
      -- One query, so that facts and the version they are of are of one moment.
      select array_agg(f) into made from store.job_facts_of(ids) f;
      delete from store.job_fact where job_id = any(ids);
      insert into store.job_fact select * from unnest(made);
    end
  $$`,
]
