import type { Settings } from '../../config/settings.ts'
import { connect } from '../../db/connect.ts'
import type { OpenFeed } from '../../feed/listen.ts'
import { openFeed } from '../../feed/server.ts'
import type { Log } from '../../workers/log.ts'
import { CommandError } from '../exit-codes.ts'
import type { Store } from '../store.ts'

/** No answer of the feed is worth a longer wait. */
const FEED_STATEMENT_MS = 10_000

/**
 * Feed and pages of the settings, on a pool of their own: readers cannot take the workers' connections, nor hold one for
 * long, and with FEED_DATABASE_URL they read as a role that can do nothing else.
 */
export async function listenFeed(store: Pick<Store, 'url'>, settings: Settings, log: Log): Promise<OpenFeed> {
  const { httpHost: host, httpPort: port } = settings
  const db = connect(settings.feedDatabaseUrl ?? store.url, {
    applicationName: 'callboard feed',
    statementTimeoutMs: FEED_STATEMENT_MS,
  })
  try {
    const feed = await openFeed({
      ...{ db, host, port, log },
      needsToken: !(settings.publicRead === 'on' || (settings.publicRead === 'loopback' && isLoopback(host))),
      requestsPerMinute: settings.requestsPerMinute,
    })
    return { ...feed, close: () => feed.close().finally(() => db.destroy()) }
  } catch (cause) {
    await db.destroy()
    throw cannotListen(cause, { host, port }, 'HTTP_HOST and HTTP_PORT')
  }
}

/** What to do where a port is taken. */
export function cannotListen(
  cause: unknown,
  { host, port }: { host: string; port: number },
  settings: string,
): CommandError {
  const { code, message } = cause as NodeJS.ErrnoException
  const why = code === 'EADDRINUSE' ? 'somebody else listens there' : message
  const line = `${host}:${port} cannot be listened on (${why}): set ${settings}, port 0 for any free one`
  return new CommandError('settings', line, { cause })
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}
