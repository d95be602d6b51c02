import { describe, expect, it } from 'vitest'
import { CLOSED_SITES, closedSites } from '../../config/access.ts'
import { listSettings, readSettings, SettingsError } from '../../config/settings.ts'
import { IMPORT_ONLY_SITES } from '../../crawlers/fetch/import-only.ts'

function problemsOf(env: Record<string, string>): SettingsError {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('these settings were taken for good')
}

describe('settings', () => {
  it('are complete without any environment', () => {
    expect(readSettings({})).toEqual({
      home: '.callboard',
      state: '/var/lib/callboard',
      httpHost: '127.0.0.1',
      httpPort: 8480,
      publicRead: 'loopback',
      requestsPerMinute: 1200,
      adminHost: '127.0.0.1',
      webhookRetryHours: 24,
      webhookOrigins: [],
      changeDays: 400,
      logLevel: 'info',
      keepBodies: 'in-scope',
      leastFreeMb: 2048,
      metricsHost: '127.0.0.1',
      mostWaitingBatches: 500,
      keepArchive: false,
      archiveFileMb: 256,
      archiveDays: 30,
      archiveTotalMb: 20_000,
      crawlConcurrency: 4,
      postingConcurrency: 2,
      secrets: {},
    })
  })

  it('are read from the environment, where empty means not set', () => {
    const settings = readSettings({
      DATABASE_URL: 'postgres://reader:pw@db.example:5432/jobs',
      REDIS_URL: '',
      CALLBOARD_CONTACT: ' jobs@callboard.example ',
      HTTP_PORT: '0',
      KEEP_ARCHIVE: 'on',
      KEEP_BODIES: 'all',
      CALLBOARD_SECRET_ADZUNA_APP_KEY: 'k1',
      CALLBOARD_SECRET_REED: '',
      PATH: '/usr/bin',
    })
    expect(settings).toMatchObject({
      databaseUrl: 'postgres://reader:pw@db.example:5432/jobs',
      contact: 'mailto:jobs@callboard.example',
      httpPort: 0,
      keepArchive: true,
      keepBodies: 'all',
      secrets: { 'adzuna-app-key': 'k1' },
    })
    expect(settings).not.toHaveProperty('redisUrl')
  })

  it('are all listed at once when they are bad, by name and with the fix', () => {
    const { problems, message } = problemsOf({
      HTTP_PORT: '80800',
      LOG_LEVEL: 'loud',
      KEEP_ARCHIVE: 'perhaps',
      CRAWL_CONCURRENCY: '1.5',
      CALLBOARD_CONTACT: 'me',
      CALLBOARD_SECRET_: 'x',
      DATABASE_URL: 'mysql://root:hunter2@db.example/jobs',
    })
    expect(problems.map(({ where }) => where).sort()).toEqual([
      'CALLBOARD_CONTACT',
      'CALLBOARD_SECRET_',
      'CRAWL_CONCURRENCY',
      'DATABASE_URL',
      'HTTP_PORT',
      'KEEP_ARCHIVE',
      'LOG_LEVEL',
    ])
    expect(message).toContain('7 bad settings')
    expect(message).toContain('HTTP_PORT: "80800" is not usable. Give a whole number from 0 to 65535')
    for (const { fix } of problems) expect(fix).toMatch(/^(Give|Choose|Write|Name) /)
  })

  it('never show a secret, not even a bad one', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://root:hunter2@db.example/jobs' }).message).not.toContain(
      'hunter2',
    )
  })

  it('are listed for help, each with default and help', () => {
    const lines = listSettings()
    expect(new Set(lines.map(({ env }) => env)).size).toBe(lines.length)
    expect(lines.find(({ env }) => env === 'HTTP_PORT')).toEqual({
      env: 'HTTP_PORT',
      default: '8480',
      help: 'port of feed and pages; 0 takes any free one',
      secret: false,
    })
    for (const line of lines) {
      expect(line.help).not.toBe('')
      expect(line.default).not.toBe('undefined')
    }
  })
})

describe('closed sites', () => {
  it('cover what the fetcher refuses by itself, each with a reason', () => {
    for (const site of IMPORT_ONLY_SITES) expect(closedSites()).toContain(site)
    expect(new Set(closedSites()).size).toBe(CLOSED_SITES.length)
    for (const { reason } of CLOSED_SITES) expect(reason.length).toBeGreaterThan(10)
  })
})
