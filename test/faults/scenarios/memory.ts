import { setTimeout as pause } from 'node:timers/promises'
import { peakMib } from '../memory-of.ts'
import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

/** A container of 512 MB; the heap is what Node can be held to, the rest is seen by its peak. */
const LIMIT_MIB = 512
const HEAP_MIB = 256

export const memory: Scenario = {
  name: 'memory',
  fault: `a memory limit of ${LIMIT_MIB} MB`,
  on: 'each',
  async run(stage) {
    const site = await stage.site()
    const roles = ['crawler', 'posting-worker', 'feed', 'deliverer']
    const worker = site.start(roles, { node: [`--max-old-space-size=${HEAP_MIB}`] })
    let peak = 0
    let isOver = false
    const watching = (async () => {
      for (; !isOver; await pause(200)) peak = Math.max(peak, peakMib(worker.child.pid!))
    })()
    await site.liveThrough().finally(() => {
      isOver = true
    })
    await watching
    if (worker.child.exitCode !== null) throw new Error(`it ended: ${worker.stderr().slice(-500)}`)
    if (peak > LIMIT_MIB) stage.note(`it took ${peak} MiB`)
    const told = await compare(stage, site)
    return {
      injected: `heap of ${HEAP_MIB} MB; it took ${peak} MiB at most`,
      recoveredMs: null,
      lost: told.lost,
      duplicated: told.duplicated + (peak > LIMIT_MIB ? 1 : 0),
    }
  },
}
