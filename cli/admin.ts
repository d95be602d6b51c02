import { connect } from '../db/connect.ts'
import { openAdmin } from '../feed/admin.ts'
import type { Invocation } from './command.ts'
import type { Crew } from './crew.ts'
import { openMetrics } from './metrics.ts'
import { queueActions } from './queue-actions.ts'
import { listStored } from './sources/list.ts'
import type { Store } from './store.ts'

/** No answer of the admin port is worth a longer wait. */
const STATEMENT_MS = 10_000

/** The admin port of the settings, on the readers that the operator's verbs use. */
export async function openAdminPort(
  invocation: Invocation,
  store: Store,
  { queues, log, tasks }: Pick<Crew, 'queues' | 'log'> & Partial<Pick<Crew, 'tasks'>>,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const { adminHost: host, requestsPerMinute } = invocation.settings
  const db = connect(store.url, {
    max: 2,
    applicationName: 'callboard admin',
    statementTimeoutMs: STATEMENT_MS,
  })
  const metrics = openMetrics(db, queues, invocation.settings, tasks)
  const actions = { sources: () => listStored(invocation, db, queues), ...queueActions(queues) }
  const close = (): Promise<void> => {
    metrics.close()
    return db.destroy()
  }
  try {
    const admin = await openAdmin({ db, actions, log, host, port, requestsPerMinute, metrics: metrics.read })
    return { url: admin.url, close: () => admin.close().finally(close) }
  } catch (error) {
    await close()
    throw error
  }
}
