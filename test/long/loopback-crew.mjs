// The parts of the built program, put together as `start` and `crawl` do, but for one loopback board that they trust:
// no setting can make the program do so.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @param folder of the built cli */
export async function openLoopbackCrew(folder, origin) {
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
  const { queues, close } = await openCrew(invocation, store, {
    crawler: true,
    postingWorker: true,
    trusted: new Set([origin]),
  })
  return {
    queues,
    async close() {
      await close()
      await store.close()
    },
  }
}
