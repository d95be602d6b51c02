import { parseArgs } from 'node:util'
import { openTerminal } from '../../cli/terminal.ts'
import { SCENARIOS } from './all.ts'
import { openLanes, type Part, playAll } from './lanes.ts'
import type { Backend, Scenario } from './scenario.ts'

const BACKENDS: readonly Backend[] = ['postgres', 'redis']
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    queue: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: 'callboard' },
    'at-once': { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const { queue, only, seed, json } = values
const names = only?.split(',') ?? SCENARIOS.map(({ name }) => name)
const unknown = names.filter((name) => !SCENARIOS.some((one) => one.name === name))
const isBackend = queue === undefined || BACKENDS.includes(queue as Backend)
const atOnce = Number(values['at-once'])
if (values.help || unknown.length > 0 || !isBackend || !(atOnce >= 1)) {
  console.error(`npm run faults -- [--all] [--queue postgres|redis] [--only name,name] [--seed word] [--at-once 3] [--json]

--all      what this machine cannot inject fails
--seed     random points and orders; the same word gives the same ones
--at-once  faults that are played side by side (most of them wait); what is held to seconds is played last and alone

Faults: ${SCENARIOS.map(({ name }) => name).join(', ')}`)
  process.exit(values.help ? 0 : 2)
}

const terminal = openTerminal(false)
terminal.say(`seed: ${seed}`)
const backends = queue === undefined ? BACKENDS : [queue as Backend]
const parts = SCENARIOS.filter(({ name }) => names.includes(name)).flatMap((scenario) =>
  backendsOf(scenario).map((backend): Part => ({ scenario, backend })),
)
const lanes = await openLanes(Math.min(atOnce, parts.length))
const close = async (): Promise<void> => {
  for (const lane of lanes) await lane.close()
}
// Processes of the faults under way are ended with their databases.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void close().finally(() => process.exit(130)))
const startedAt = performance.now()
const rows = await playAll(lanes, parts, {
  seed,
  onRow(row) {
    const { name, queue, result, tookMs, reason } = row
    if (json) terminal.json(row)
    else terminal.say([name, queue, result, secondsOf(tookMs), reason].filter(Boolean).join('  '))
  },
}).finally(close)
if (!json)
  terminal.table(
    ['fault', 'queue', 'injected', 'recovered in', 'lost', 'duplicated', 'took', 'result'],
    rows.map(({ fault, queue, told, result, tookMs, reason }) => [
      ...[fault, queue ?? '-', told?.injected ?? '-'],
      ...[secondsOf(told?.recoveredMs), told?.lost ?? '-', told?.duplicated ?? '-', secondsOf(tookMs)],
      result === 'not run' ? `not run: ${reason}` : result,
    ]),
  )
terminal.say(`${rows.length} rows in ${secondsOf(performance.now() - startedAt)}`)
const isWrong = rows.some(({ result }) => result === 'failed' || (values.all && result === 'not run'))
process.exitCode = isWrong ? 1 : 0

function backendsOf({ on }: Scenario): readonly Backend[] {
  if (on === 'any') return backends.slice(0, 1)
  return on === 'each' ? backends : backends.filter((backend) => backend === on)
}

function secondsOf(ms: number | null | undefined): string {
  return ms === null || ms === undefined ? '-' : `${(ms / 1000).toFixed(1)} s`
}
