import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'

const DAYS = 730
/** Jobs that opened earlier have closed. */
const OPEN_DAYS = 45

/** Spreads jobs over two years, as of a store that has been kept so long: each is on view for up to seven weeks. */
export async function spreadYears(db: Database): Promise<void> {
  const earlier = sql.lit(DAYS)
  const shift = (id: string) => sql`(abs(hashtext(${sql.ref(id)})) % ${earlier}) * interval '1 day'`
  const stay = (id: string) =>
    sql`(1 + abs(hashtext(${sql.ref(id)})) % ${sql.lit(OPEN_DAYS)}) * interval '1 day'`
  const isOld = (id: string) => sql`abs(hashtext(${sql.ref(id)})) % ${earlier} > ${sql.lit(OPEN_DAYS)}`
  await sql`
    update store.spell s set opened_at = opened_at - ${shift('p.job_id')},
      closed_at = case when ${isOld('p.job_id')} then opened_at - ${shift('p.job_id')} + ${stay('p.job_id')} end
    from store.posting p where p.id = s.posting_id and p.job_id is not null`.execute(db)
  await sql`
    update store.merge m set posted_at = posted_at - ${shift('m.job_id')}, first_seen = first_seen - ${shift('m.job_id')},
      state = case when ${isOld('m.job_id')} then 'closed' else state end,
      closed_at = case when ${isOld('m.job_id')} then first_seen - ${shift('m.job_id')} + ${stay('m.job_id')} end`.execute(
    db,
  )
  await sql`update store.posting p set first_seen = first_seen - ${shift('p.job_id')} where job_id is not null`.execute(
    db,
  )
  await sql`vacuum analyze`.execute(db)
}
