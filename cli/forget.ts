import { join } from 'node:path'
import type { Command } from 'commander'
import { eraseFiles, eraseRecords, type IsMeant } from '../crawlers/archive/erase.ts'
import { type Mentioned, mentionsOf } from '../crawlers/archive/mentions.ts'
import { type Erasable, findErasable } from '../db/erase.ts'
import { type Forgettable, isForgotten } from '../db/forgotten.ts'
import { refreshViews } from '../db/refresh.ts'
import { findSource, pauseSource } from '../db/sources.ts'
import { employerKey } from '../pipeline/normalize/company.ts'
import { forget } from '../workers/forget.ts'
import { archiveFolder } from './archive-folder.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { homeOf, type Store, withStore } from './store.ts'
import { ownPrefix } from './unreadable.ts'

const SHOWN = 20

interface Options {
  reason: string
  dryRun?: true
}

/** `forget`: erases advertisements with all that was kept of them, and keeps them from coming back. */
export function registerForget(root: Command): void {
  root
    .command('forget')
    .description(
      'erase a posting, all with an address, all of an employer or a source, and block their return',
    )
    .argument('<what>', 'source/id, an https address, an employer as it names itself, or a source')
    .requiredOption('--reason <text>', 'why, kept beside the hash that blocks its return')
    .option('--dry-run', 'only say what would be erased')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard forget lever:acme/17 --reason "asked by its author on 2 October"\n  callboard forget "Harbor Lane Travel" --reason "objection by letter" --dry-run',
    )
    .action(action(runForget))
}

async function runForget(invocation: Invocation, name: string, options: Options): Promise<void> {
  await withStore(invocation, async (store) => {
    const target = await meaning(store, name)
    const [known] = await findErasable(store.db, target, { after: '0', limit: 1 })
    if (known === undefined && target.kind !== 'source' && !(await isForgotten(store.db, target)))
      throw new CommandError('usage', `${name} means nothing in the store: no ${target.kind} of that name`)
    if (options.dryRun) {
      const found = await allErasable(store, target)
      return tellDry(invocation, found, await eraseKept(invocation, { target, name, found, dryRun: true }))
    }
    const { reason } = options
    const at = new Date()
    // Before anything is erased, or the source would be asked for what is then refused.
    if (target.kind === 'source') await pauseSource(store.db, target.sourceId, `forgotten: ${reason}`, at)
    const more: Erasable[] = []
    const onErased = (some: readonly Erasable[]): void => void more.push(...some)
    const erased = await forget(store.db, target, { reason, at, onErased })
    const kept = await eraseKept(invocation, { target, name, found: more, dryRun: false })
    // What analysts count from is a copy.
    if (erased.postings > 0) await refreshViews(store.db)
    const { terminal, json } = invocation
    if (json) return terminal.json({ forgotten: name, as: target.kind, ...erased, ...kept })
    terminal.say(
      `${name} (${target.kind}): ${erased.postings} postings erased, ${erased.payloads} as served, ${erased.joinEvents} records of joins, ${erased.waiting} waiting`,
    )
    terminal.say(`${erased.jobsLeft} jobs go on without them, ${erased.jobsWithdrawn} are withdrawn`)
    tellKept(invocation, kept)
  })
}

async function meaning({ db }: Store, name: string): Promise<Forgettable> {
  if (/^https?:\/\//.test(name)) return { kind: 'url', url: name }
  const slash = name.indexOf('/')
  const sourceId = slash < 0 ? name : name.slice(0, slash)
  if ((await findSource(db, sourceId)) !== undefined) {
    if (slash < 0) return { kind: 'source', sourceId }
    return { kind: 'posting', sourceId, externalId: name.slice(slash + 1) }
  }
  const key = employerKey(name)
  if (key === null) throw new CommandError('usage', `${name} is no posting, address, source or employer`)
  return { kind: 'employer', employerKey: key }
}

async function allErasable({ db }: Store, target: Forgettable): Promise<Erasable[]> {
  const all: Erasable[] = []
  for (let after = '0'; ; ) {
    const some = await findErasable(db, target, { after, limit: 1000 })
    if (some.length === 0) return all
    all.push(...some)
    after = some.at(-1)!.id
  }
}

interface Kept {
  answers: number
  files: number
  unread: string[]
}

/** What lies beside the database on this machine: recorded answers, and answers that could not be read. */
async function eraseKept(
  { settings }: Invocation,
  {
    target,
    name,
    found,
    dryRun,
  }: { target: Forgettable; name: string; found: readonly Erasable[]; dryRun: boolean },
): Promise<Kept> {
  const mentioned: Mentioned[] = found.map(({ externalId, title, company, url, applyUrl }) => ({
    ...{ externalId, title, company },
    urls: [url, applyUrl],
  }))
  // A second machine no longer finds it in the store.
  if (target.kind === 'posting')
    mentioned.push({ externalId: target.externalId, title: null, company: null, urls: [] })
  if (target.kind === 'url')
    mentioned.push({ externalId: '', title: null, company: null, urls: [target.url] })
  if (target.kind === 'employer' && found.length === 0)
    mentioned.push({ externalId: '', title: name, company: null, urls: [] })
  // Nor any of a whole source, but answers tell whose they are.
  const whole = target.kind === 'source' ? target.sourceId : null
  if (mentioned.length === 0 && whole === null) return { answers: 0, files: 0, unread: [] }
  const shows = mentionsOf(mentioned)
  const isRecorded: IsMeant = (text, sourceId) => (whole !== null && sourceId === whole) || shows(text)
  const isUnread = (text: string, name: string): boolean =>
    (whole !== null && name.startsWith(ownPrefix(whole))) || shows(text)
  const { answers, unread } = await eraseRecords(archiveFolder(settings), isRecorded, { dryRun })
  const files = await eraseFiles(join(homeOf(settings), 'unreadable'), isUnread, { dryRun })
  return { answers, files, unread }
}

function tellDry(invocation: Invocation, found: readonly Erasable[], kept: Kept): void {
  const { terminal, json } = invocation
  const names = found.map(({ sourceId, externalId }) => `${sourceId}/${externalId}`)
  if (json) {
    terminal.json({ dryRun: true, postings: names, ...kept })
    return
  }
  terminal.say(`${found.length} postings would be erased`)
  for (const name of names.slice(0, SHOWN)) terminal.data(name)
  if (names.length > SHOWN) terminal.say(`and ${names.length - SHOWN} more`)
  tellKept(invocation, kept)
}

function tellKept({ terminal }: Invocation, { answers, files, unread }: Kept): void {
  terminal.say(`recorded answers that show them: ${answers}; kept answers that could not be read: ${files}`)
  for (const path of unread) terminal.say(`${path} could not be read to its end: run this again`)
}
