import { type Kysely, sql } from 'kysely'
import { DEMAND } from './0009-analytics-demand.ts'
import { EARLIER } from './0009-analytics-earlier.ts'
import { FACTS } from './0009-analytics-facts.ts'
import { MARKET } from './0009-analytics-market.ts'
import { PAY_VIEWS } from './0009-analytics-pay.ts'
import { QUALITY } from './0009-analytics-quality.ts'
import { OUTLOOK_COLUMNS, REFERENCE, REFERENCE_TABLES } from './0009-analytics-reference.ts'
import { REFRESH } from './0009-analytics-refresh.ts'
import { PORTABILITY, SKILL_VIEWS } from './0009-analytics-skills.ts'
import { commentStatements, viewStatements } from './0009-analytics-view.ts'

/**
 * What analysts read. Everything they count starts from one view whose rows are kept (job_facts), because the labels of
 * a job are a document and reading 200,000 of them for each question takes seconds; all others are plain views over it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'create table store.refresh (view text primary key, refreshed_at timestamptz, took_ms integer)',
  `insert into store.refresh (view) values ('${FACTS.name}')`,
  ...REFERENCE_TABLES,
  ...commentStatements({
    ...{ name: 'reference.outlook', columns: OUTLOOK_COLUMNS, kind: 'table' },
    about: 'Official projections of employment, entered by hand from the texts cited',
  }),
  ...REFERENCE.flatMap(viewStatements),
  ...EARLIER.flatMap((view) => commentStatements(view)),
  ...REFRESH,
  ...[FACTS, ...DEMAND, ...PAY_VIEWS, ...SKILL_VIEWS].flatMap(viewStatements),
  ...PORTABILITY,
  ...[...MARKET, ...QUALITY].flatMap(viewStatements),
]
