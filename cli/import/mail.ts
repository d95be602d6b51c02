import PostalMime from 'postal-mime'
import { type AlertedSite, readAlertMail } from '../../crawlers/alert-mail.ts'
import { CrawlError } from '../../crawlers/errors.ts'
import { saidInFull } from '../../db/list-rows.ts'
import { takePage } from '../../workers/intake.ts'
import { CommandError } from '../exit-codes.ts'
import { readMailbox } from './mailbox.ts'
import { ensureSource, type ImportJob, namedSource, openImport, sourceIdOf } from './run.ts'
import { wholeFile } from './whole-file.ts'

/** Postings taken in one transaction. */
const PAGE_POSTINGS = 500

/** What a mail says about one site, and when it came. */
interface Alert {
  site: AlertedSite
  at: Date
}

/**
 * Imports job alerts, from one mail or a mailbox: one posting per job that a mail links to, each site a source of its
 * own. Mails without such a link are counted and left alone.
 *
 * @throws CommandError when no mail links to a job
 */
export async function importMail(
  job: ImportJob & { gzipped: boolean; isMailbox: boolean },
): Promise<string[]> {
  const { file, gzipped, invocation } = job
  const bySource = new Map<string, Alert[]>()
  const passed = new Map<string, number>()
  let mails = 0
  for await (const mail of job.isMailbox ? readMailbox(file, gzipped) : oneMail(file, gzipped)) {
    invocation.signal.throwIfAborted()
    mails++
    const read = await readMail(job, mail)
    if (typeof read === 'string') passed.set(read, (passed.get(read) ?? 0) + 1)
    else
      for (const alert of read) {
        const id = await alertSource(job, alert.site)
        bySource.set(id, [...(bySource.get(id) ?? []), alert])
      }
  }
  if (bySource.size === 0) throw new CommandError('input', `${file} was not imported: ${told(passed, mails)}`)
  if (passed.size > 0) invocation.terminal.say(`${file}: ${told(passed, mails)}`)
  const runIds: string[] = []
  for (const [sourceId, alerts] of bySource) runIds.push(await importAlerts(job, sourceId, alerts))
  return runIds
}

async function* oneMail(file: string, gzipped: boolean): AsyncGenerator<Buffer> {
  yield await wholeFile(file, gzipped)
}

/** The sites of a mail's jobs, or why it has none. */
async function readMail(job: ImportJob, mail: Buffer | null): Promise<Alert[] | string> {
  if (mail === null) return 'is too large for an alert'
  try {
    const { html, text, from, date } = await PostalMime.parse(mail, { maxNestingDepth: 50 })
    const fromHost = from?.address?.split('@').at(-1)
    const sites = await readAlertMail({ html, text, fromHost })
    const sent = new Date(date ?? '')
    const at = job.at ?? (Number.isNaN(sent.getTime()) ? job.fileAt : sent)
    if (sites.length > 0) return sites.map((site) => ({ site, at }))
    return 'has no link that names a job (links that only the sender can resolve are not followed)'
  } catch (error) {
    if (error instanceof CrawlError) return `cannot be read: ${error.message}`
    return `is no whole mail: ${(error as Error).message}`
  }
}

async function alertSource(job: ImportJob, { recognised, domain }: AlertedSite): Promise<string> {
  if (recognised !== null) return sourceIdOf(job, recognised)
  return namedSource(job.options.source ?? domain)
}

/** All alerts about one source, oldest first, so that the newest word about a job is the last. */
async function importAlerts(job: ImportJob, sourceId: string, alerts: Alert[]): Promise<string> {
  const { db } = job.store
  const sorted = alerts.toSorted((one, other) => one.at.getTime() - other.at.getTime())
  await ensureSource(job, sourceId, sorted[0]?.site.recognised?.id ?? 'import')
  const open = await openImport(job, sourceId, sorted.at(-1)?.at ?? job.fileAt)
  try {
    const newest = new Map(
      sorted.flatMap((alert) => alert.site.postings.map((raw) => [raw.externalId, { raw, at: alert.at }])),
    )
    const teasers = [...newest.values()].map(({ raw }) => ({
      externalId: raw.externalId,
      length: raw.body?.length ?? 0,
    }))
    const known = await saidInFull(db, sourceId, teasers)
    const postings = [...newest.values()].filter(({ raw }) => !known.has(raw.externalId))
    const rejected = sorted.flatMap(({ site }) => site.rejected)
    // A teaser must not take the place of the text that a saved page gave; it only shows that the job is still offered.
    const parts = { db, queues: job.crew.queues }
    await takePage(parts, open.run, { url: null, postings: [], rejected, seen: [...known] })
    for (let start = 0; start < postings.length; start += PAGE_POSTINGS)
      await takePage(parts, open.run, { url: null, postings: postings.slice(start, start + PAGE_POSTINGS) })
  } catch (error) {
    await open.breakOff()
    throw error
  }
  await open.finish()
  return open.run.id
}

function told(passed: ReadonlyMap<string, number>, mails: number): string {
  if (mails === 0) return 'it holds no mail'
  return [...passed].map(([why, n]) => `${n} of ${mails} mails: it ${why}`).join('; ')
}
