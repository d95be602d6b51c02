import { setTimeout as delay } from 'node:timers/promises'
import { type Command, Option } from 'commander'
import { dropChanges } from '../db/drop-changes.ts'
import { refreshViews } from '../db/refresh.ts'
import type { Source } from '../db/sources.ts'
import { reconcile } from '../workers/reconcile.ts'
import { keepSchedules } from '../workers/schedule.ts'
import { sweep } from '../workers/sweep-worker.ts'
import { openAdminPort } from './admin.ts'
import { openAlerts } from './alerts.ts'
import { sweepArchive } from './archive-folder.ts'
import { action, type Invocation } from './command.ts'
import { syncSources } from './configured.ts'
import { lackingCredential } from './credentials.ts'
import { type Crew, openCrew } from './crew.ts'
import { requireRoom } from './disk.ts'
import { openLog } from './log.ts'
import { openProcessPort } from './process-metrics.ts'
import { cannotListen, listenFeed } from './start/listen.ts'
import { watchServer } from './start/watch-server.ts'
import { openStore, type Store } from './store.ts'
import { untilAborted } from './until-aborted.ts'
import { requireContact } from './web.ts'
import { deliverWebhooks } from './webhook/deliver.ts'

const ROLES = ['scheduler', 'crawler', 'posting-worker', 'sweeper', 'feed', 'deliverer'] as const
type Role = (typeof ROLES)[number]

const SWEEP_EVERY_MS = 30_000
/** Age is counted in days, and to look for it every open posting of a window source is read. */
const THOROUGH_EVERY_MS = 10 * 60_000
const RECONCILE_EVERY_MS = 60_000
/** How old what analysts count from may be. */
const REFRESH_EVERY_MS = 15 * 60_000
const ALERT_EVERY_MS = 60_000
const CHANGE_SWEEP_EVERY_MS = 60 * 60_000
const ARCHIVE_SWEEP_EVERY_MS = 10 * 60_000

/** `start`: Callboard at work, all roles in one process or some of them. */
export function registerStart(root: Command): void {
  root
    .command('start')
    .description('crawl on schedule, classify, serve feed and pages, until stopped')
    .addOption(new Option('--role <role...>', 'only these roles').choices([...ROLES]))
    .addHelpText(
      'after',
      '\nExamples:\n  callboard start\n  callboard start --role crawler posting-worker   on a second machine, with DATABASE_URL and REDIS_URL',
    )
    .action(
      action(async (invocation, options: { role?: Role[] }) => {
        const roles = new Set<Role>(options.role ?? ROLES)
        if (roles.has('crawler')) requireContact(invocation.settings)
        const readsOnly = roles.size === 1 && roles.has('feed') && invocation.settings.adminPort === undefined
        if (!readsOnly) await requireRoom(invocation.settings)
        const store = await openStore(invocation)
        try {
          if (readsOnly) {
            // It opens no queue and writes nothing, so DATABASE_URL may be of the role that can do no more.
            const log = openLog(invocation)
            return await untilStopped(invocation, (each) => [
              ...always(each, roles, null),
              watchServer(store, { log, signal: each.signal }),
              holdOpen('pages and feed', listenFeed(store, each.settings, log), each),
            ])
          }
          await syncSources(store.db, invocation.settings)
          const crew = await openCrew(invocation, store, {
            crawler: roles.has('crawler'),
            postingWorker: roles.has('posting-worker'),
          })
          try {
            const lacking = await lackingCredential(invocation)
            await untilStopped(invocation, (each) => duties(each, store, crew, roles, lacking))
          } finally {
            await crew.close()
          }
        } finally {
          await store.close()
        }
      }),
    )
}

/** Does every duty until stopped; one that fails ends the others too, before the store is closed under them. */
async function untilStopped(
  invocation: Invocation,
  begin: (invocation: Invocation) => Promise<void>[],
): Promise<void> {
  const failed = new AbortController()
  const running = begin({ ...invocation, signal: AbortSignal.any([invocation.signal, failed.signal]) })
  for (const duty of running) duty.catch((error: unknown) => failed.abort(error))
  const ended = await Promise.allSettled(running)
  for (const each of ended) if (each.status === 'rejected') throw each.reason
}

/** What every process does, whatever its roles. */
function always(
  invocation: Invocation,
  roles: ReadonlySet<Role>,
  tasks: Crew['tasks'] | null,
): Promise<void>[] {
  const { settings, terminal, signal } = invocation
  const { metricsPort } = settings
  if (metricsPort === undefined) return [untilAborted(signal)]
  return [
    holdOpen('metrics', openProcessPort(settings, metricsPort, { roles: [...roles], tasks }), {
      terminal,
      signal,
    }),
  ]
}

/** Says where something listens, and keeps it open until stopped. */
async function holdOpen(
  what: string,
  opening: Promise<{ url: string; close(): Promise<void> }>,
  { terminal, signal }: Pick<Invocation, 'terminal' | 'signal'>,
): Promise<void> {
  const open = await opening
  terminal.say(`${what} on ${open.url}`)
  await untilAborted(signal)
  await open.close()
}

/** What runs beside the workers; every duty ends when the signal aborts. */
function duties(
  invocation: Invocation,
  store: Store,
  crew: Crew,
  roles: ReadonlySet<Role>,
  lacking: (source: Source) => string | null,
): Promise<void>[] {
  const { settings, signal } = invocation
  const { db } = store
  const { log, queues } = crew
  const running = always(invocation, roles, crew.tasks)
  running.push(watchServer(store, { log, signal }))
  if (roles.has('scheduler')) {
    running.push(
      keepSchedules({
        databaseUrl: store.url,
        db,
        queues,
        lacking,
        signal,
        onLeader: () => log.info('leads the schedule'),
        onError: (error) => log.error({ err: error }, 'schedule'),
      }),
    )
  }
  const repeat = (what: string, everyMs: number, work: () => Promise<unknown>): Promise<void> =>
    every(everyMs, signal, (error) => log.error({ err: error }, what), work)
  if (roles.has('sweeper')) {
    const firstKept = (): Date => new Date(Date.now() - settings.changeDays * 86_400_000)
    running.push(
      repeat('sweep', SWEEP_EVERY_MS, () => sweep(db, { at: new Date(), isThorough: false })),
      repeat('sweep', THOROUGH_EVERY_MS, () => sweep(db, { at: new Date() })),
      repeat('sweep', RECONCILE_EVERY_MS, () => reconcile(db, queues)),
      repeat('old changes', CHANGE_SWEEP_EVERY_MS, () => dropChanges(db, firstKept())),
      repeat('refresh', REFRESH_EVERY_MS, () => refreshViews(db, { signal })),
    )
    const alerts = openAlerts(settings, store, crew)
    if (alerts !== undefined)
      running.push(repeat('alerts', ALERT_EVERY_MS, () => alerts.look(signal)).finally(alerts.close))
  }
  // On every machine that crawls: the sweeper may run on another, which does not see this folder.
  if (roles.has('crawler') || roles.has('sweeper'))
    running.push(repeat('old archives', ARCHIVE_SWEEP_EVERY_MS, () => sweepArchive(settings)))
  if (roles.has('feed'))
    running.push(holdOpen('pages and feed', listenFeed(store, settings, log), invocation))
  const { adminHost: host, adminPort: port } = settings
  if (roles.has('feed') && port !== undefined) {
    const opening = openAdminPort(invocation, store, crew, port).catch((error: unknown) => {
      throw cannotListen(error, { host, port }, 'ADMIN_HOST and ADMIN_PORT')
    })
    running.push(holdOpen('admin port', opening, invocation))
  }
  if (roles.has('deliverer')) running.push(deliverWebhooks(invocation, store, log))
  return running
}

/** Does the work now and then; an error is told and the next turn tries again. */
async function every(
  everyMs: number,
  signal: AbortSignal,
  report: (error: unknown) => void,
  work: () => Promise<unknown>,
): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error) => {
      if (error !== signal.reason) report(error)
    })
    // An abort ends the pause early; that is all it may mean here.
    await delay(everyMs, undefined, { signal }).catch(() => {})
  }
}
