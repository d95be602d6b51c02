import type { Command } from 'commander'
import { type RebuildWork, rebuildJoins, replaceSome } from '../db/rebuild.ts'
import type { Rejoined } from '../db/rejoin.ts'
import { rekey } from '../db/rekey.ts'
import { openScratch } from '../db/scratch.ts'
import type { Move } from '../db/settle.ts'
import { DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import { retryDeadlock } from '../workers/retry-deadlock.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { wholeNumber } from './option-values.ts'
import { type Store, withStore } from './store.ts'

interface Options {
  ruleVersion?: number
  apply?: true
  examples: number
}

/** What today's rules make of the joins on record. */
export interface Difference {
  applied: boolean
  ruleVersion: number
  /** Postings whose keys older rules had made otherwise. */
  rekeyed: number
  /** Postings whose places were decided. */
  postings: number
  jobs: { merged: number; split: number }
  /** Postings that left a Job which goes on without them. */
  moved: number
  examples: ({ what: 'merged' | 'moved' } & Move)[]
}

/** `rebuild`: all joins once more by the current rules, tried on a copy and then written. */
export function registerRebuild(root: Command): void {
  root
    .command('rebuild')
    .description('decide all joins again by the current rules and show what that changes')
    .option('--rule-version <n>', 'only what rules older than this version decided', wholeNumber(10_000))
    .option('--apply', 'write the changes after trying them on a copy of the store')
    .option('--examples <n>', 'changes to show', wholeNumber(10_000), 10)
    .addHelpText(
      'after',
      `\nThe rules of this program are version ${DEDUPE_VERSION}. Jobs keep their ids, and the id of a merged one leads to the other.\nExamples:\n  callboard rebuild\n  callboard rebuild --rule-version ${DEDUPE_VERSION} --apply`,
    )
    .action(action(rebuild))
}

async function rebuild(invocation: Invocation, options: Options): Promise<void> {
  const { ruleVersion } = options
  if (ruleVersion !== undefined && ruleVersion > DEDUPE_VERSION) {
    throw new CommandError(
      'usage',
      `the rules of this program are version ${DEDUPE_VERSION}, not ${ruleVersion}`,
    )
  }
  const difference = await withStore(invocation, (store) => tryAndApply(invocation, store, options))
  if (invocation.json) invocation.terminal.json(difference)
  else show(invocation, difference)
}

async function tryAndApply(
  { terminal, signal }: Invocation,
  store: Store,
  {
    ruleVersion = null,
    apply = false,
    examples,
  }: { ruleVersion?: number | null; apply?: boolean; examples: number },
): Promise<Difference> {
  const at = new Date()
  const common = { from: store.db, olderThan: ruleVersion, at, signal, retry: retryDeadlock }
  terminal.say('copying the store, to try it there')
  const scratch = await openScratch(store.url, store.db)
  const changing: string[][] = []
  const told = counting(examples)
  let rekeyed: number
  try {
    rekeyed = await rekey(scratch.db, signal)
    const heard: RebuildWork['heard'] = (ids, rejoined) => {
      if (rejoined.written) changing.push([...ids])
      told.add(rejoined)
      terminal.progress(`places of ${told.postings()} postings decided`)
    }
    await rebuildJoins({ ...common, into: scratch.db, heard })
  } finally {
    await scratch.close()
  }
  if (!apply) return { applied: false, ruleVersion: DEDUPE_VERSION, rekeyed, ...told.difference() }
  await rekey(store.db, signal)
  // Only what differs is written, and decided again while it is: the store may have moved on.
  const written = counting(examples)
  for (const ids of changing) {
    await replaceSome({ ...common, into: store.db, heard: (_, rejoined) => written.add(rejoined) }, ids)
  }
  const { postings } = told.difference()
  return { applied: true, ruleVersion: DEDUPE_VERSION, rekeyed, ...written.difference(), postings }
}

function counting(most: number) {
  const jobs = { merged: 0, split: 0 }
  const examples: Difference['examples'] = []
  let [postings, moved] = [0, 0]
  return {
    postings: () => postings,
    add({ placed, absorptions, taken, moves }: Rejoined) {
      postings += placed.length
      moved += moves.length
      jobs.merged += absorptions.length
      jobs.split += new Set(moves.map(({ from }) => from)).size
      for (const { from } of absorptions) {
        const one =
          taken.find((move) => move.from === from && move.kind !== 'opened') ??
          taken.find((move) => move.from === from)
        if (one !== undefined && examples.length < most) examples.push({ what: 'merged', ...one })
      }
      for (const move of moves) if (examples.length < most) examples.push({ what: 'moved', ...move })
    },
    difference: () => ({ postings, jobs: { ...jobs }, moved, examples: [...examples] }),
  }
}

function show({ terminal }: Invocation, difference: Difference): void {
  const { applied, postings, rekeyed, jobs, moved, examples } = difference
  const isNothing = jobs.merged + jobs.split + moved === 0
  terminal.table(
    [applied ? 'changed' : 'would change', 'n'],
    [
      ['postings looked at', postings],
      ['postings with new keys', rekeyed],
      ['jobs merged', jobs.merged],
      ['jobs split', jobs.split],
      ['postings moved', moved],
    ],
  )
  for (const { what, posting, from, to, kind, evidence } of examples) {
    terminal.data(`${what}  ${posting}: ${from} -> ${to}  (${kind}, ${evidence.rule ?? 'matches nothing'})`)
  }
  if (isNothing) terminal.say('no difference')
  else if (!applied) terminal.say('nothing was written; --apply does it')
}
