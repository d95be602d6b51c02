import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

const MINUTES = 10
const PRELOAD = pathToFileURL(join(import.meta.dirname, '..', 'skewed-clock.js')).href

/** One worker is ten minutes ahead of the database, the other as far behind. */
export const clock: Scenario = {
  name: 'clock',
  fault: `clocks of workers are ${MINUTES} minutes ahead and behind`,
  on: 'each',
  async run(stage) {
    const site = await stage.site()
    for (const minutes of [MINUTES, -MINUTES])
      site.start(undefined, { env: { FAULTS_SKEW_MINUTES: String(minutes) }, node: [`--import=${PRELOAD}`] })
    await site.liveThrough()
    const future = await site.db
      .selectFrom('store.run')
      .select(['id', 'source_id'])
      .whereRef('ended_at', '<', 'started_at')
      .execute()
    if (future.length > 0) throw new Error(`${future.length} runs ended before they began`)
    return { injected: '2 processes', recoveredMs: null, ...(await compare(stage, site)) }
  },
}
