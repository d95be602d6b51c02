import { ensureDatabase, withClient } from '../../../db/connect.ts'
import type { Scenario } from '../scenario.ts'

const AT_ONCE = 4
const EXIT_SCHEMA = 5

/** Several processes find an old schema at the same moment; one that is older than the schema refuses. */
export const migrators: Scenario = {
  name: 'migrators',
  fault: 'four migrate at once; an older program meets a newer schema',
  on: 'any',
  async run(stage) {
    const site = await stage.site()
    const fresh = new URL(site.url)
    fresh.pathname = '/migrated_at_once'
    await ensureDatabase(site.url, 'migrated_at_once')
    const migrate = () => site.run(['migrate'], { DATABASE_URL: fresh.href })
    const ends = await Promise.all(Array.from({ length: AT_ONCE }, migrate))
    const failed = ends.filter(({ code }) => code !== 0)
    if (failed.length > 0) throw new Error(`${failed.length} failed: ${failed[0]!.stderr}`)
    const [found, expected] = await Promise.all([fresh.href, site.url].map(columnsOf))
    await withClient(fresh.href, (client) =>
      client.query(
        `insert into public.schema_migration (name, timestamp) values ('9999-of-tomorrow', now()::text)`,
      ),
    )
    const old = await site.run(['status'], { DATABASE_URL: fresh.href })
    if (old.code !== EXIT_SCHEMA) throw new Error(`an older program ended with ${old.code}: ${old.stderr}`)
    return {
      injected: `${AT_ONCE} processes; exit code ${EXIT_SCHEMA}`,
      recoveredMs: null,
      lost: expected!.filter((column) => !found!.includes(column)).length,
      duplicated: found!.filter((column) => !expected!.includes(column)).length,
    }
  },
}

async function columnsOf(url: string): Promise<string[]> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ name: string }>(
      `select format('%s.%s.%s %s', table_schema, table_name, column_name, data_type) as name
       from information_schema.columns where table_schema in ('store', 'bullmq', 'analytics')`,
    ),
  )
  return rows.map(({ name }) => name)
}
