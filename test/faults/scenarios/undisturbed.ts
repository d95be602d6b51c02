import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

/** No fault at all: what all others are held against can be repeated, by real processes and on every backend. */
export const undisturbed: Scenario = {
  name: 'undisturbed',
  fault: 'none: the same days again, with real processes',
  on: 'each',
  async run(stage) {
    const site = await stage.site()
    site.start()
    await site.liveThrough()
    return { injected: 'nothing', recoveredMs: null, ...(await compare(stage, site)) }
  },
}
