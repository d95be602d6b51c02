import type { Settings } from '../config/settings.ts'
import { tellTroubles } from '../workers/alert-worker.ts'
import type { Crew } from './crew.ts'
import { diskTrouble } from './disk.ts'
import { CommandError } from './exit-codes.ts'
import type { Store } from './store.ts'
import { openPoster } from './webhook/target.ts'

/** Tells the address of the settings about troubles; undefined where there is none. */
export function openAlerts(
  settings: Settings,
  { db }: Store,
  { queues, log }: Crew,
): { look(signal: AbortSignal): Promise<void>; close(): Promise<void> } | undefined {
  const { alertUrl: url } = settings
  if (url === undefined) return undefined
  const poster = openPoster(settings)
  const refusal = poster.refuse(url)
  if (refusal !== null)
    throw new CommandError(
      'settings',
      `ALERT_URL: nothing is sent there (${refusal}); WEBHOOK_ORIGINS names what is in your own network`,
    )
  return {
    async look(signal) {
      const post = (body: string) =>
        poster.post(url, { headers: { 'content-type': 'application/json' }, body, signal })
      const parts = { db, queues, log, post, diskTrouble: () => diskTrouble(settings) }
      await tellTroubles(parts, new Date())
    },
    close: () => poster.close(),
  }
}
