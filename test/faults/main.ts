import { parseArgs } from 'node:util'
import { openTerminal } from '../../cli/terminal.ts'
import { SCENARIOS } from './all.ts'
import { openGround } from './ground.ts'
import { play, type Row } from './play.ts'
import type { Backend, Scenario } from './scenario.ts'
import { openTheatre } from './stage.ts'

const BACKENDS: readonly Backend[] = ['postgres', 'redis']
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    queue: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: 'callboard' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const { queue, only, seed, json } = values
const names = only?.split(',') ?? SCENARIOS.map(({ name }) => name)
const unknown = names.filter((name) => !SCENARIOS.some((one) => one.name === name))
const isBackend = queue === undefined || BACKENDS.includes(queue as Backend)
if (values.help || unknown.length > 0 || !isBackend) {
  console.error(`npm run faults -- [--all] [--queue postgres|redis] [--only name,name] [--seed word] [--json]

--all    what this machine cannot inject fails
--seed   random points and orders; the same word gives the same ones

Faults: ${SCENARIOS.map(({ name }) => name).join(', ')}`)
  process.exit(values.help ? 0 : 2)
}

const terminal = openTerminal(false)
terminal.say(`seed: ${seed}`)
const backends = queue === undefined ? BACKENDS : [queue as Backend]
const ground = await openGround()
const theatre = await openTheatre({ newDatabase: () => ground.newDatabase(), isShort: false })
const rows: Row[] = []
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    // Processes of the fault under way are ended with their database.
    await theatre.close()
    await ground.close().finally(() => process.exit(130))
  })
try {
  for (const scenario of SCENARIOS.filter(({ name }) => names.includes(name)))
    for (const backend of backendsOf(scenario)) {
      const row = await play(theatre, scenario, { backend, seed })
      rows.push(row)
      if (json) terminal.json(row)
      else terminal.say([row.name, row.queue, row.result, row.reason].filter(Boolean).join('  '))
    }
} finally {
  await theatre.close()
  await ground.close()
}
if (!json)
  terminal.table(
    ['fault', 'queue', 'injected', 'recovered in', 'lost', 'duplicated', 'result'],
    rows.map(({ fault, queue, told, result, reason }) => [
      ...[fault, queue ?? '-', told?.injected ?? '-'],
      ...[secondsOf(told?.recoveredMs), told?.lost ?? '-', told?.duplicated ?? '-'],
      result === 'not run' ? `not run: ${reason}` : result,
    ]),
  )
const isWrong = rows.some(({ result }) => result === 'failed' || (values.all && result === 'not run'))
process.exitCode = isWrong ? 1 : 0

function backendsOf({ on }: Scenario): readonly Backend[] {
  if (on === 'any') return backends.slice(0, 1)
  return on === 'each' ? backends : backends.filter((backend) => backend === on)
}

function secondsOf(ms: number | null | undefined): string {
  return ms === null || ms === undefined ? '-' : `${(ms / 1000).toFixed(1)} s`
}
