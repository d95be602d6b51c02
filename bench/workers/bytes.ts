import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'

/** Bytes on the disk that the store takes for each posting, with all indexes, by table; those below one byte are left out. */
export async function bytesByTable(db: Database): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; bytes: number }>`
    select coalesce(parent.relname, c.relname) as name,
      round(sum(pg_total_relation_size(c.oid)) / (select count(*) from store.posting))::float8 as bytes
    from pg_class c left join pg_inherits i on i.inhrelid = c.oid left join pg_class parent on parent.oid = i.inhparent
    where c.relnamespace = 'store'::regnamespace and c.relkind = 'r'
    group by 1 having sum(pg_total_relation_size(c.oid)) > (select count(*) from store.posting)
    order by 2 desc`.execute(db)
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, bytes]))
}
