import { z } from 'zod'
import { type Problem, SettingsError } from './problem.ts'

export { SettingsError } from './problem.ts'

/** What is known of one setting beside its shape. */
interface Facts {
  env: string
  help: string
  /** What to write instead of a bad value. */
  fix: string
  /** Never shown, not even when it is wrong. */
  secret?: boolean
  /** How the default reads where it is not simply the value. */
  shownDefault?: string
}

const setting = <Schema extends z.ZodType>(schema: Schema, facts: Facts): Schema => schema.meta({ ...facts })
const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const host = () => z.string().regex(/^[\w.:-]+$/)
const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))

/** Every setting of Callboard. Each is read from the environment, once, by the command line; parts get them as arguments. */
const SETTINGS = z.object({
  home: setting(z.string().default('.callboard'), {
    env: 'CALLBOARD_HOME',
    help: 'folder of the embedded database and of kept archives, made on first use',
    fix: 'Give the path of a folder',
  }),
  state: setting(z.string().default('/var/lib/callboard'), {
    env: 'CALLBOARD_STATE',
    help: 'where the embedded database lives when root runs Callboard and CALLBOARD_HOME is closed to other users',
    fix: 'Give the path of a folder',
  }),
  databaseUrl: setting(url('postgres:', 'postgresql:').optional(), {
    env: 'DATABASE_URL',
    help: 'a Postgres, 15 or newer, to use instead of the embedded one',
    fix: 'Write it as postgres://user:password@host:5432/database',
    secret: true,
    shownDefault: 'the embedded Postgres',
  }),
  feedDatabaseUrl: setting(url('postgres:', 'postgresql:').optional(), {
    env: 'FEED_DATABASE_URL',
    help: 'the same database with the role that feed and pages read as: callboard connect feed',
    fix: 'Write it as postgres://callboard_feed:password@host:5432/database',
    secret: true,
    shownDefault: 'as DATABASE_URL',
  }),
  appPassword: setting(z.string().optional(), {
    env: 'CALLBOARD_APP_PASSWORD',
    help: 'password that migrate gives the role callboard_app, where no person is to make one by callboard connect app',
    fix: 'Give a long random word',
    secret: true,
    shownDefault: 'as callboard connect app made it',
  }),
  feedPassword: setting(z.string().optional(), {
    env: 'CALLBOARD_FEED_PASSWORD',
    help: 'the same for the role callboard_feed',
    fix: 'Give a long random word',
    secret: true,
    shownDefault: 'as callboard connect feed made it',
  }),
  redisUrl: setting(url('redis:', 'rediss:').optional(), {
    env: 'REDIS_URL',
    help: 'a Redis for the queues instead of Postgres, for several machines',
    fix: 'Write it as redis://host:6379',
    secret: true,
    shownDefault: 'queues in Postgres',
  }),
  contact: setting(
    z
      .string()
      .transform((text) => (/^[^\s@:/]+@[^\s@]+\.[^\s@]+$/.test(text) ? `mailto:${text}` : text))
      .pipe(url('mailto:', 'https:', 'http:'))
      .optional(),
    {
      env: 'CALLBOARD_CONTACT',
      help: 'mail address or page by which a board can reach you; part of the User-Agent, needed to crawl',
      fix: 'Give a mail address or an https address',
      shownDefault: 'none, so nothing but the demo is crawled',
    },
  ),
  chromiumPath: setting(z.string().optional(), {
    env: 'CHROMIUM_PATH',
    help: 'the browser for script-rendered boards',
    fix: 'Give the path of a Chromium or Chrome program',
    shownDefault: 'one found on this machine, else the packaged one',
  }),
  httpHost: setting(host().default('127.0.0.1'), {
    env: 'HTTP_HOST',
    help: 'address on which feed and pages are served; 0.0.0.0 opens them to the network',
    fix: 'Give an address or host name without scheme and port',
  }),
  httpPort: setting(count(0, 65_535).default(8480), {
    env: 'HTTP_PORT',
    help: 'port of feed and pages; 0 takes any free one',
    fix: 'Give a whole number from 0 to 65535',
  }),
  publicRead: setting(z.enum(['on', 'off', 'loopback']).default('loopback'), {
    env: 'PUBLIC_READ',
    help: 'who reads feed and pages without a token: everybody (on), nobody (off), or everybody while HTTP_HOST is a loopback address',
    fix: 'Choose on, off or loopback',
  }),
  requestsPerMinute: setting(count(1, 1_000_000).default(1200), {
    env: 'REQUESTS_PER_MINUTE',
    help: 'requests that feed and pages answer to one reader (a token, else an address) in a minute',
    fix: 'Give a whole number from 1 to 1000000',
  }),
  adminHost: setting(host().default('127.0.0.1'), {
    env: 'ADMIN_HOST',
    help: 'address on which the admin port is served; it asks everybody for a token of the scope admin',
    fix: 'Give an address or host name without scheme and port',
  }),
  adminPort: setting(count(0, 65_535).optional(), {
    env: 'ADMIN_PORT',
    help: 'port of the admin routes, such as 8481; 0 takes any free one',
    fix: 'Give a whole number from 0 to 65535',
    shownDefault: 'no admin port',
  }),
  metricsPort: setting(count(0, 65_535).optional(), {
    env: 'METRICS_PORT',
    help: 'port on which a process of any role tells Prometheus of itself, such as 8482; 0 takes any free one',
    fix: 'Give a whole number from 0 to 65535',
    shownDefault: 'no such port',
  }),
  metricsHost: setting(host().default('127.0.0.1'), {
    env: 'METRICS_HOST',
    help: 'address of METRICS_PORT; it asks for no token and tells of the process alone',
    fix: 'Give an address or host name without scheme and port',
  }),
  webhookRetryHours: setting(count(0, 720).default(24), {
    env: 'WEBHOOK_RETRY_HOURS',
    help: 'hours that an event is tried again which a webhook does not take; then it is a dead letter',
    fix: 'Give a whole number of hours from 0 to 720',
  }),
  webhookOrigins: setting(
    z
      .string()
      .transform((text) => text.split(',').map((each) => each.trim().replace(/\/$/, '')))
      .pipe(z.array(url('http:', 'https:').refine((text) => new URL(text).origin === text)))
      .default([]),
    {
      env: 'WEBHOOK_ORIGINS',
      help: 'origins in your own network that webhooks may go to, also by http and at private addresses; any other must be https and public',
      fix: 'Write them as http://10.0.0.5:9000,http://intake.lan',
      shownDefault: 'none',
    },
  ),
  alertUrl: setting(url('http:', 'https:').optional(), {
    env: 'ALERT_URL',
    help: 'where troubles are posted as JSON when they begin and end: sources, dead letters, disk, lag',
    fix: 'Give an https address, or one whose origin WEBHOOK_ORIGINS names',
    secret: true,
    shownDefault: 'nobody is told',
  }),
  changeDays: setting(count(1, 36_500).default(400), {
    env: 'CHANGE_DAYS',
    help: 'days that the change log is kept; who comes later starts over from a snapshot',
    fix: 'Give a whole number of days',
  }),
  logLevel: setting(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'), {
    env: 'LOG_LEVEL',
    help: 'how much the workers tell',
    fix: 'Choose fatal, error, warn, info, debug, trace or silent',
  }),
  leastFreeMb: setting(count(0, 100_000_000).default(2048), {
    env: 'LEAST_FREE_MB',
    help: 'free megabytes of a disk below which start refuses and crawling pauses; so does less than a tenth of it',
    fix: 'Give a whole number of megabytes',
  }),
  keepBodies: setting(z.enum(['in-scope', 'all']).default('in-scope'), {
    env: 'KEEP_BODIES',
    help: 'whose texts are stored: of advertisements in scope, or of all',
    fix: 'Choose in-scope or all',
  }),
  keepArchive: setting(z.stringbool().default(false), {
    env: 'KEEP_ARCHIVE',
    help: 'on keeps every answer of a board in WARC files, which callboard replay reads',
    fix: 'Choose on or off',
    shownDefault: 'off',
  }),
  archiveDir: setting(z.string().optional(), {
    env: 'ARCHIVE_DIR',
    help: 'folder of the WARC files; processes may share it',
    fix: 'Give the path of a folder',
    shownDefault: 'archive in CALLBOARD_HOME',
  }),
  archiveFileMb: setting(count(1, 100_000).default(256), {
    env: 'ARCHIVE_FILE_MB',
    help: 'size at which a WARC file is followed by another',
    fix: 'Give a whole number of megabytes from 1 to 100000',
  }),
  archiveDays: setting(count(1, 3650).default(30), {
    env: 'ARCHIVE_DAYS',
    help: 'days after which a WARC file is deleted',
    fix: 'Give a whole number of days from 1 to 3650',
  }),
  archiveTotalMb: setting(count(1, 100_000_000).default(20_000), {
    env: 'ARCHIVE_TOTAL_MB',
    help: 'size of all WARC files above which the oldest are deleted',
    fix: 'Give a whole number of megabytes',
  }),
  crawlConcurrency: setting(count(1, 64).default(4), {
    env: 'CRAWL_CONCURRENCY',
    help: 'sources walked at once by one process; each host still gets one request at a time',
    fix: 'Give a whole number from 1 to 64',
  }),
  mostWaitingBatches: setting(count(1, 1_000_000).default(500), {
    env: 'MOST_WAITING_BATCHES',
    help: 'batches that may wait for a posting worker before crawling pauses until they are fewer',
    fix: 'Give a whole number from 1 to 1000000',
  }),
  postingConcurrency: setting(count(1, 64).default(2), {
    env: 'POSTING_CONCURRENCY',
    help: 'batches of postings worked on at once by one process',
    fix: 'Give a whole number from 1 to 64',
  }),
  sourcesDir: setting(z.string().optional(), {
    env: 'SOURCES_DIR',
    help: 'folder of your own sources, <adapter>.yaml each, read after the shipped ones; an entry of the same name replaces the shipped one',
    fix: 'Give the path of a folder',
    shownDefault: 'the shipped sources alone',
  }),
})

export type Settings = z.infer<typeof SETTINGS> & {
  /** CALLBOARD_SECRET_ADZUNA_APP_KEY as `adzuna-app-key`: what adapters name in `{{secret:adzuna-app-key}}`. */
  secrets: Readonly<Record<string, string>>
}

const SECRET = 'CALLBOARD_SECRET_'

/** Where a secret of this name is read from. */
export function secretVariable(name: string): string {
  return SECRET + name.toUpperCase().replaceAll('-', '_')
}

/**
 * Reads all settings. An empty value counts as not set, as compose files write it.
 *
 * @throws SettingsError with every bad setting, its name and the fix; values of secrets are never in it
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const problems: Problem[] = []
  const given = Object.entries(SETTINGS.shape).flatMap(([name, schema]) => {
    const value = env[factsOf(schema).env]?.trim()
    return value === undefined || value === '' ? [] : [[name, value]]
  })
  const read = SETTINGS.safeParse(Object.fromEntries(given))
  const bad = new Set(read.success ? [] : read.error.issues.map(({ path }) => String(path[0])))
  for (const [name, schema] of Object.entries(SETTINGS.shape)) {
    if (!bad.has(name)) continue
    const { env: where, fix, secret } = factsOf(schema)
    problems.push({ where, what: secret ? 'its value is not usable' : `"${env[where]}" is not usable`, fix })
  }
  const secrets: [string, string][] = []
  for (const [where, value] of Object.entries(env)) {
    if (!where.startsWith(SECRET)) continue
    const name = where.slice(SECRET.length).toLowerCase().replaceAll('_', '-')
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      problems.push({
        where,
        what: 'no credential can have this name',
        fix: `Name it ${SECRET}ADZUNA_APP_KEY or the like`,
      })
    else if (value?.trim()) secrets.push([name, value.trim()])
  }
  if (!read.success || problems.length > 0) throw new SettingsError(problems)
  return { ...read.data, secrets: Object.fromEntries(secrets) }
}

/** One line per setting, for help, doctor and docs. */
export interface SettingLine {
  env: string
  /** As text; what happens without it where there is none. */
  default: string
  help: string
  secret: boolean
}

/** Every setting in reading order, credentials last. */
export function listSettings(): SettingLine[] {
  const lines = Object.values(SETTINGS.shape).map((schema) => {
    const { env, help, secret = false, shownDefault } = factsOf(schema)
    return { env, default: shownDefault ?? String(schema.parse(undefined)), help, secret }
  })
  const help = 'a credential of a source, by the name that its adapter gives it'
  return [...lines, { env: `${SECRET}<NAME>`, default: 'none', help, secret: true }]
}

function factsOf(schema: z.ZodType): Facts {
  return schema.meta() as unknown as Facts
}
