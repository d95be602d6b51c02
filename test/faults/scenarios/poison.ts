import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { dayStart } from '../../../demo/world/calendar.ts'
import { openHostileBoards } from '../hostile-boards.ts'
import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

const GOOD = 20
/** Four deaths at 45 s each and as many starts; on a busy machine a start alone takes half a minute. */
const BURIED_MS = 900_000
const row = (id: string, more: object = {}) => ({
  ...{ id, text: `Customer service agent ${id}`, hostedUrl: `https://jobs.example/${id}` },
  ...{ categories: { location: 'Riga', commitment: 'Part-time' }, lists: [], createdAt: 1_772_000_000_000 },
  description: `<p>Answer calls and chats of our customers, desk ${id}.</p>`,
  ...more,
})
/** Each is one row among good ones; none may cost a neighbour its place. */
const POISON: object[] = [
  row('nul\u0000in-id', { text: 'Agent\u0000 with NUL' }),
  row('lone-\ud800', { text: 'Agent \udfff alone', description: '<p>\ud83d half a smile</p>' }),
  row('long-title', { text: 'Agent '.repeat(200_000) }),
  row('long-text', { description: `<p>${'Calls and chats. '.repeat(100_000)}</p>` }),
  row('much-pay', { salaryRange: { min: 1e308, max: 1e308, currency: 'USD', interval: 'per-hour-wage' } }),
  row('no-pay', { salaryRange: { min: '1e999', max: -5, currency: '???', interval: 'per-aeon' } }),
  row('year-275760', { createdAt: 8.64e15 }),
  row('no-time', { createdAt: 'yesterday' }),
  row('wrong-shapes', { categories: [], lists: 'none', description: 7, text: ['a'] }),
  row('deep', { description: '<b>'.repeat(20_000) }),
  { id: null, text: null },
  { text: 'no id at all' },
  row(''),
  JSON.parse(
    `{"id": "proto", "text": "Agent", "__proto__": {"polluted": 1}, "hostedUrl": "javascript:alert(1)"}`,
  ),
]

export const poisonPostings: Scenario = {
  name: 'poison-postings',
  fault: 'NUL, surrogates, titles of 1 MB, 1e308 pay, wrong shapes among good postings',
  on: 'each',
  async run(stage) {
    const rows = [...POISON, ...Array.from({ length: GOOD }, (_, n) => row(`good-${n}`))]
    // Good and bad in turns, so that each batch has both.
    rows.sort((one, other) => (JSON.stringify(one).length % 7) - (JSON.stringify(other).length % 7))
    const body = JSON.stringify(rows)
    const hostile = await openHostileBoards({
      'lever:poison': (request, response) => {
        const isFirst = !/skip=[1-9]/.test(request.url ?? '')
        response.writeHead(200, { 'content-type': 'application/json' }).end(isFirst ? body : '[]')
      },
    })
    stage.onEnd(() => hostile.close())
    const site = await stage.site({ besides: hostile })
    site.start()
    const at = dayStart(1).toISOString()
    await site.queues.add('crawl', { sourceId: 'lever:poison', at }, { id: 'poison' })
    await site.liveThrough()
    const stored = await site.db
      .selectFrom('store.posting')
      .select('external_id')
      .where('source_id', '=', 'lever:poison')
      .execute()
    const good = stored.filter(({ external_id }) => external_id.startsWith('good-')).length
    const refused = await site.db.selectFrom('store.rejection').select(['reason', 'n']).execute()
    const n = refused.reduce((sum, rejection) => sum + rejection.n, 0)
    const dead = (await site.queues.counts()).postings.failed
    if (dead > 0) throw new Error(`${dead} batches died`)
    if (stored.length + n < rows.length)
      throw new Error(`of ${rows.length} rows ${stored.length} are stored and ${n} refused`)
    // What is good of the hostile board is new to the undisturbed run; what else it has must all be here.
    const { lost } = await compare(stage, site)
    return {
      injected: `${POISON.length} among ${GOOD}: ${n} refused with a reason, the rest stored clean`,
      recoveredMs: null,
      lost: lost + GOOD - good,
      duplicated: site.idleChanges().length,
    }
  },
}

/** One batch ends every process that reads it. It becomes a dead letter, its neighbours are read, and a mended program reads it. */
export const poisonProcessor: Scenario = {
  name: 'poison-processor',
  fault: 'a batch that kills every process that reads it',
  on: 'each',
  async run(stage) {
    const site = await stage.site()
    const poisoned = 'lever:talentbridge'
    let deaths = 0
    let isOver = false
    const raise = async (): Promise<void> => {
      while (!isOver) {
        const { child, stderr } = site.start(undefined, { env: { FAULTS_DIES_OF: poisoned }, mayDie: true })
        const [, signal] = await once(child, 'exit')
        if (signal === 'SIGKILL') deaths++
        else if (!isOver) throw new Error(`a process ended otherwise: ${stderr().slice(-500)}`)
      }
    }
    const raising = raise()
    // Whoever awaits it hears of it; a scenario that failed before does not.
    raising.catch(() => {})
    // Whatever ends this, nobody is raised any more.
    stage.onEnd(() => {
      isOver = true
    })
    const living = site.liveDay(1)
    const startedAt = performance.now()
    while ((await site.queues.counts()).postings.failed === 0) {
      if (performance.now() - startedAt > BURIED_MS) throw new Error(`no dead letter after ${deaths} deaths`)
      await pause(100)
    }
    const buriedMs = performance.now() - startedAt
    isOver = true
    site.endPrograms()
    await raising
    const [letter] = await site.queues.failed('postings')
    site.start()
    const { code, stderr } = await site.run(['dead-letter', 'retry'])
    if (code !== 0) throw new Error(`dead-letter retry ended with ${code}: ${stderr}`)
    await living
    for (let day = 2; day <= stage.week.days; day++) await site.liveDay(day)
    return {
      injected: `${deaths} deaths until "${letter?.reason.slice(0, 60)}"; then dead-letter retry`,
      recoveredMs: buriedMs,
      ...(await compare(stage, site)),
    }
  },
}
