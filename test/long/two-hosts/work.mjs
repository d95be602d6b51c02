// One host of two: crawls and reads from the queue until SIGTERM, as `callboard start --role crawler posting-worker` does.
// No setting can make the built program trust a loopback board, so its parts are put together here.
// Arguments: folder of the built cli, origin of the board.
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , folder, origin] = process.argv
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
process.stdout.write('works\n')
await once(process, 'SIGTERM')
await crew.close()
await store.close()
