import { afterAll, describe, expect, it } from 'vitest'
import { openMetrics } from '../../cli/metrics.ts'
import { openProcessPort } from '../../cli/process-metrics.ts'
import { readSettings } from '../../config/settings.ts'
import { createToken } from '../../db/tokens.ts'
import { addWebhook } from '../../db/webhooks.ts'
import { createAdmin } from '../../feed/admin.ts'
import { exposition } from '../../feed/exposition.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import { GiveUp } from '../../workers/task.ts'
import { createTaskCounts } from '../../workers/task-counts.ts'
import { addSource } from '../db/store-rows.ts'
import { NIGHT, OFFICE } from '../feed/adverts.ts'
import { feedSide, serve } from '../feed/feed-side.ts'
import { openBatch } from '../stored-batch.ts'

const { db, url } = await feedSide()
await migrateQueues(url)
const queues = await openQueues({ databaseUrl: url, workers: 1 })
afterAll(() => queues.close())
await addSource(db, 'lever:one')
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE, { externalId: 'x' } as never])
await openBatch(db, 'lever:one', new Date('2026-03-02T08:00:00Z'))
const { secret: webhookSecret } = await addWebhook(db, {
  url: 'https://app.example/hook?key=hush',
  filter: '',
})
await queues.work('postings', () => Promise.reject(new GiveUp('bad')), { concurrency: 1 })
await queues.add('postings', { batchId: '999' }, { id: 'dead' })
await queues.add('crawl', { sourceId: 'lever:one' })

const settings = readSettings({ CALLBOARD_SECRET_ADZUNA_APP_KEY: 'marker-secret', CALLBOARD_HOME: '/tmp' })
const metrics = openMetrics(db, queues, settings)
const app = await createAdmin({
  ...{ db, requestsPerMinute: 1000, metrics: metrics.read },
  actions: {} as never,
})
afterAll(async () => {
  metrics.close()
  await app.close()
})
const { secret } = await createToken(db, { scope: 'admin', note: null, expiresAt: null })
const ask = (headers: Record<string, string>) => app.inject({ url: '/metrics', headers })

interface Sample {
  name: string
  labels: Record<string, string>
  value: number
}

const UNQUOTED: Record<string, string> = { '\\\\': '\\', '\\"': '"', '\\n': '\n' }

/** Reads the text format by its grammar; whatever does not follow it is an error. */
function parse(text: string): { samples: Sample[]; types: Map<string, string> } {
  expect(text.endsWith('\n')).toBe(true)
  const types = new Map<string, string>()
  const samples: Sample[] = []
  const seen = new Set<string>()
  for (const line of text.slice(0, -1).split('\n')) {
    const type = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary|untyped)$/.exec(line)
    if (type !== null) {
      expect(types.has(type[1]!), line).toBe(false)
      types.set(type[1]!, type[2]!)
      continue
    }
    if (/^# HELP [a-zA-Z_:][a-zA-Z0-9_:]* (?:[^\\\n]|\\\\|\\n)+$/.test(line)) continue
    const sample =
      /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)*)\})? (NaN|[+-]Inf|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.exec(
        line,
      )
    if (sample === null) throw new Error(`no line of the format: ${line}`)
    const [, name = '', labels = '', value = ''] = sample
    // A sample stands below the type of its name, once for each set of labels.
    expect([...types.keys()].at(-1), line).toBe(name)
    expect(seen.has(`${name}{${labels}}`), line).toBe(false)
    seen.add(`${name}{${labels}}`)
    const read = [...labels.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g)]
    samples.push({
      name,
      labels: Object.fromEntries(
        read.map(([, key, quoted]) => [key, quoted!.replace(/\\./g, (two) => UNQUOTED[two]!)]),
      ),
      value: Number(value.replace('Inf', 'Infinity')),
    })
  }
  return { samples, types }
}

describe('/metrics', () => {
  it('answers holders of an admin token alone', async () => {
    expect((await ask({})).statusCode).toBe(401)
    const reader = await createToken(db, { scope: 'read', note: null, expiresAt: null })
    expect((await ask({ authorization: `Bearer ${reader.secret}` })).statusCode).not.toBe(200)
  })

  it('tells how store, queues and process fare, in the format of Prometheus', async () => {
    await expect.poll(async () => (await queues.counts()).postings.failed, { timeout: 20_000 }).toBe(1)
    const answer = await ask({ authorization: `Bearer ${secret}` })
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
    const { samples, types } = parse(answer.body)
    const measured = (name: string, labels: Record<string, string> = {}) =>
      samples.find(
        (sample) =>
          sample.name === `callboard_${name}` &&
          Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
      )?.value
    expect(measured('queue_tasks', { queue: 'crawl', state: 'waiting' })).toBe(1)
    expect(measured('dead_letters', { queue: 'postings' })).toBe(1)
    expect(measured('oldest_batch_seconds')).toBeGreaterThan(0)
    expect(measured('postings_last_day', { outcome: 'created' })).toBe(2)
    expect(measured('postings_last_day', { outcome: 'rejected' })).toBe(1)
    expect(samples.some(({ name, value }) => name === 'callboard_rejections_last_day' && value === 1)).toBe(
      true,
    )
    expect(measured('runs_last_day', { state: 'complete' })).toBeGreaterThan(0)
    expect(measured('sources', { health: 'well' })).toBe(1)
    expect(measured('jobs', { scope: 'core', state: 'open' })).toBe(1)
    expect(measured('label_coverage', { label: 'workplace' })).toBe(1)
    expect(measured('change_lag_seconds')).toBeGreaterThanOrEqual(0)
    expect(measured('webhook_waiting')).toBe(0)
    expect(measured('event_loop_lag_seconds')).toBeGreaterThanOrEqual(0)
    expect(measured('memory_bytes', { kind: 'resident' })).toBeGreaterThan(1e6)
    expect(measured('disk_free_bytes')).toBeGreaterThan(0)
    expect(types.get('callboard_cpu_seconds_total')).toBe('counter')
    for (const hidden of [secret, webhookSecret, 'hush', 'app.example', 'marker-secret', url])
      expect(answer.body).not.toContain(hidden)
  })

  it('escapes what labels and explanations may hold', () => {
    const nasty = 'a"b\\c\nd'
    const text = exposition([
      { name: 'x', help: 'one\\two\nthree', type: 'gauge', values: [{ labels: { y: nasty }, value: 1e21 }] },
      { name: 'none', help: 'no value', type: 'gauge', values: [] },
    ])
    expect(parse(text).samples).toEqual([{ name: 'x', labels: { y: nasty }, value: 1e21 }])
  })
})

describe('the port of a process that holds no admin port', () => {
  it('tells of the process and its tasks, without a token, and of nothing in the store', async () => {
    const tasks = createTaskCounts()
    const context = { id: 'x', attempt: 1, signal: new AbortController().signal }
    await tasks.counted('crawl', async () => {})({ sourceId: 'lever:one' }, context)
    const port = await openProcessPort(settings, 0, { roles: ['crawler', 'posting-worker'], tasks })
    try {
      expect(port.url).toMatch(/^http:\/\/127\.0\.0\.1:/)
      const answer = await fetch(`${port.url}/metrics`)
      expect(answer.headers.get('content-type')).toContain('version=0.0.4')
      const { samples } = parse(await answer.text())
      const told = (name: string, labels: Record<string, string> = {}) =>
        samples.find(
          (each) =>
            each.name === `callboard_${name}` &&
            Object.entries(labels).every(([label, value]) => each.labels[label] === value),
        )?.value
      expect(told('process_info', { roles: 'crawler posting-worker' })).toBe(1)
      expect(told('tasks_total', { queue: 'crawl', outcome: 'done' })).toBe(1)
      expect(told('tasks_total', { queue: 'crawl', outcome: 'failed' })).toBe(0)
      expect(told('memory_bytes', { kind: 'resident' })).toBeGreaterThan(1e7)
      expect(told('disk_free_bytes')).toBeGreaterThan(0)
      expect(told('jobs')).toBeUndefined()
      expect((await fetch(`${port.url}/admin/overview`)).status).toBe(404)
      await expect(
        openProcessPort(settings, Number(new URL(port.url).port), { roles: [], tasks }),
      ).rejects.toThrow(/METRICS_PORT/)
    } finally {
      await port.close()
    }
  })
})
