// Crawls sources on a loopback board in a process of its own, as `callboard crawl` does.
// Arguments: folder of the built cli, origin, sources.
import { openLoopbackCrew } from './loopback-crew.mjs'

const [, , folder, origin, ...sourceIds] = process.argv
const crew = await openLoopbackCrew(folder, origin)
await crew.queues.addAll(
  'crawl',
  sourceIds.map((sourceId) => ({ task: { sourceId } })),
)
await crew.queues.idle()
await crew.close()
