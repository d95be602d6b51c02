import { userInfo } from 'node:os'
import { type Command, InvalidArgumentError } from 'commander'
import { ContradictsDecision, decide, undecide } from '../db/decisions.ts'
import type { Rejoined } from '../db/rejoin.ts'
import { findMeant, type Meant } from '../db/why.ts'
import { retryDeadlock } from '../workers/retry-deadlock.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { meansNothing, POSTING_NAME } from './posting-name.ts'
import { type Store, withStore } from './store.ts'

const NAMES = `
${POSTING_NAME}; a job's id means its canonical posting.`

const VERDICTS = ['join', 'never'] as const
type PairVerdict = (typeof VERDICTS)[number]

/** `decide`: the operator's word about two advertisements, before any rule. */
export function registerDecide(root: Command): void {
  root
    .command('decide')
    .description(
      'say that two advertisements are one opening, or never are; beats every rule until undecided',
    )
    .argument('<a>', 'posting or job')
    .argument('<b>', 'posting or job')
    .argument('<verdict>', 'join or never', verdict)
    .option('--note <text>', 'why, for those who ask later')
    .option('--by <name>', 'who decides', userInfo().username)
    .addHelpText(
      'after',
      `${NAMES} Examples:\n  callboard decide lever:acme/17 adzuna:gb/3301 join\n  callboard decide 3kq7m2x9d4hba adzuna:gb/3301 never --note "other branch"`,
    )
    .action(action(runDecide))
}

/** `undecide`: leaves two advertisements to the rules again. */
export function registerUndecide(root: Command): void {
  root
    .command('undecide')
    .description('take back what was decided about two advertisements, and let the rules decide')
    .argument('<a>', 'posting or job')
    .argument('<b>', 'posting or job')
    .addHelpText('after', `${NAMES} Example:\n  callboard undecide lever:acme/17 adzuna:gb/3301`)
    .action(action(runUndecide))
}

async function runDecide(
  invocation: Invocation,
  a: string,
  b: string,
  wanted: PairVerdict,
  { note = null, by }: { note?: string | null; by: string },
): Promise<void> {
  await withStore(invocation, async (store) => {
    const [one, other] = await bothOf(store, a, b)
    const decision = { a: one.postingId, b: other.postingId, verdict: wanted, note, who: by, at: new Date() }
    const became = await retryDeadlock(() => decide(store.db, decision)).catch((error: unknown) => {
      if (error instanceof ContradictsDecision)
        throw new CommandError('usage', error.message, { cause: error })
      throw error
    })
    tell(
      invocation,
      one,
      other,
      became,
      became === null ? `${wanted} was decided before` : `decided: ${wanted}`,
    )
  })
}

async function runUndecide(invocation: Invocation, a: string, b: string): Promise<void> {
  await withStore(invocation, async (store) => {
    const [one, other] = await bothOf(store, a, b)
    const pair = { a: one.postingId, b: other.postingId }
    const became = await retryDeadlock(() => undecide(store.db, pair, new Date()))
    if (became === null) {
      throw new CommandError('usage', `nothing was decided about ${one.name} and ${other.name}`)
    }
    tell(invocation, one, other, became, 'left to the rules')
  })
}

async function bothOf({ db }: Store, a: string, b: string): Promise<[Meant, Meant]> {
  const [one, other] = [await meantBy(db, a), await meantBy(db, b)]
  if (one.postingId === other.postingId) {
    throw new CommandError('usage', `${a} and ${b} both mean the posting ${one.name}: name two postings`)
  }
  return [one, other]
}

async function meantBy(db: Store['db'], name: string): Promise<Meant> {
  const found = await findMeant(db, name)
  if (found === null) throw meansNothing(name)
  return found
}

function tell(
  { terminal, json }: Invocation,
  one: Meant,
  other: Meant,
  became: Rejoined | null,
  said: string,
): void {
  const merged = became?.absorptions.map(({ from, into }) => ({ from, into })) ?? []
  const moved = became?.moves.map(({ posting, from, to }) => ({ posting, from, to })) ?? []
  if (json) {
    terminal.json({ a: one.name, b: other.name, said, written: became !== null, merged, moved })
    return
  }
  terminal.say(`${one.name} and ${other.name}: ${said}`)
  for (const { from, into } of merged) terminal.say(`job ${from} is now part of ${into}`)
  for (const { posting, from, to } of moved) terminal.say(`${posting} left job ${from} for ${to}`)
}

function verdict(text: string): PairVerdict {
  const found = VERDICTS.find((one) => one === text)
  if (found === undefined) throw new InvalidArgumentError(`Say ${VERDICTS.join(' or ')}.`)
  return found
}
