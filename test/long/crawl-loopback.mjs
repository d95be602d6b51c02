// Crawls sources on a loopback board in a process of its own, as `callboard crawl` does: no setting can make the built
// program trust loopback, so its parts are put together here. Arguments: folder of the built cli, origin, sources.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , folder, origin, ...sourceIds] = process.argv
const load = (name) => import(pathToFileURL(join(folder, name)).href)
const { readSettings } = await load('../config/settings.js')
const { openStore } = await load('store.js')
const { openCrew } = await load('crew.js')
const { openTerminal } = await load('terminal.js')

const invocation = {
  settings: readSettings(process.env),
  terminal: openTerminal(false),
  json: false,
  signal: new AbortController().signal,
}
const store = await openStore(invocation)
const crew = await openCrew(invocation, store, {
  crawler: true,
  postingWorker: true,
  trusted: new Set([origin]),
})
await crew.queues.addAll(
  'crawl',
  sourceIds.map((sourceId) => ({ task: { sourceId } })),
)
await crew.queues.idle()
await crew.close()
await store.close()
