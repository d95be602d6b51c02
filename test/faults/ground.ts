import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect, ensureDatabase, withClient } from '../../db/connect.ts'
import { type Embedded, inspectHome, openEmbedded, removeHome } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { addressAs, setRolePassword } from '../../db/role.ts'
import { ROLES } from '../../db/roles.ts'
import { migrateQueues } from '../../workers/queues.ts'

/** An embedded Postgres of the faults' own: it may be stopped, killed and starved. */
export interface Ground {
  /** CALLBOARD_HOME and CALLBOARD_STATE of programs that use it as their embedded server. */
  env: { CALLBOARD_HOME: string; CALLBOARD_STATE: string }
  /** Address of a fresh, migrated database. */
  newDatabase(name?: string): Promise<string>
  /** Stops the server from outside: SIGINT fast, SIGQUIT at once, SIGKILL without its own doing. */
  stop(signal: NodeJS.Signals): Promise<void>
  /** Starts the server again after it was stopped from outside. */
  again(): Promise<void>
  close(): Promise<void>
}

const TEMPLATE = 'faults_template'
const APP_PASSWORD = 'of the faults'

/** The same database as the role that processes are to have: nothing that they do may need more. */
export function asProcess(url: string): string {
  return addressAs(url, ROLES.app, APP_PASSWORD)
}

export async function openGround(
  folder = openFolder(),
  settings: Record<string, string> = {},
): Promise<Ground> {
  const place = { home: join(folder, 'home'), state: join(folder, 'state'), settings }
  const opened: Embedded[] = [await openEmbedded(place)]
  const server = opened[0]!
  const admin = server.url('postgres')
  await ensureDatabase(admin, TEMPLATE)
  await migrate(server.url(TEMPLATE), { queue: migrateQueues })
  const template = connect(server.url(TEMPLATE))
  await setRolePassword(template, ROLES.app, APP_PASSWORD)
  await template.destroy()
  let made = 0
  return {
    env: { CALLBOARD_HOME: place.home, CALLBOARD_STATE: place.state },
    async newDatabase(name = `fault_${++made}`) {
      await withClient(admin, (client) => client.query(`create database ${name} template ${TEMPLATE}`))
      return server.url(name)
    },
    async stop(signal) {
      process.kill(inspectHome(place).server!.pid, signal)
      // It is not our child, so there is no event to wait for.
      while (inspectHome(place).server !== null) await pause(10)
    },
    async again() {
      opened.push(await openEmbedded(place))
    },
    async close() {
      for (const each of opened) await each.leave()
      await removeHome({ home: place.home })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A folder that other accounts may enter, since Postgres does not run as root. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-fault-'))
  chmodSync(folder, 0o755)
  return folder
}
