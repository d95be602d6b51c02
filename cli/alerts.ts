import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { tellTroubles } from '../workers/alert-worker.ts'
import type { Crew } from './crew.ts'
import { inGib, LEAST_FREE_BYTES } from './disk.ts'
import { CommandError } from './exit-codes.ts'
import { homeOf, type Store } from './store.ts'
import { openPoster } from './webhook/target.ts'

const LEAST_FREE_SHARE = 0.1

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
      const diskTrouble = () => diskTroubleOf(homeOf(settings))
      await tellTroubles({ db, queues, log, post, diskTrouble }, new Date())
    },
    close: () => poster.close(),
  }
}

/** Why the disk of a folder needs somebody: less than 2 GiB or a tenth is left. Null when it does not. */
export async function diskTroubleOf(folder: string): Promise<string | null> {
  // Before its first use the folder is not there; the disk is that of the folder above.
  const { bavail, bsize, blocks } = await statfs(existsSync(folder) ? folder : dirname(folder))
  const free = bavail * bsize
  if (free >= LEAST_FREE_BYTES && bavail >= blocks * LEAST_FREE_SHARE) return null
  return `${inGib(free)} are left where ${folder} lies`
}
