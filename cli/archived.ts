import { createReadStream } from 'node:fs'
import { type ArchivedAnswer, readArchive } from '../crawlers/archive/read.ts'
import { pageOf } from '../crawlers/archive/replay.ts'
import { recordedAddresses, withRows } from '../crawlers/archive/rows.ts'
import { CrawlError } from '../crawlers/errors.ts'
import { judgeStatus } from '../crawlers/fetch/status.ts'
import type { Parsed } from '../crawlers/page.ts'
import { type Recognised, recognise } from '../crawlers/registry.ts'
import { CommandError } from './exit-codes.ts'
import { isFileError, unreadableInput } from './input-file.ts'

/** One recorded answer: what its adapter read, or why nobody reads it. */
export type Archived =
  | { answer: ArchivedAnswer; recognised: Recognised; parsed: Parsed }
  | { answer: ArchivedAnswer; reason: string; crashed: boolean }

/**
 * Reads every answer of a WARC file through the adapter that knows its address.
 *
 * @throws CommandError when the file is no WARC, holds no answer, or breaks off
 */
export async function* readArchived(path: string): AsyncGenerator<Archived> {
  let answers = 0
  try {
    const recorded = await recordedAddresses(readArchive(createReadStream(path)))
    for await (const answer of readArchive(createReadStream(path))) {
      answers++
      yield await readAnswer(answer, recorded)
    }
  } catch (cause) {
    if (isFileError(cause)) throw unreadableInput(path, cause)
    throw new CommandError('input', `${path} is not a whole WARC file: ${(cause as Error).message}`, {
      cause,
    })
  }
  // The reader of records passes over what it cannot make out.
  if (answers === 0) {
    throw new CommandError('input', `${path} is not a whole WARC file: it holds no recorded answer`)
  }
}

/** Reads one recorded or saved answer through the adapter that knows its address. */
export async function readAnswer(answer: ArchivedAnswer, recorded: ReadonlySet<string>): Promise<Archived> {
  const passed = (reason: string, crashed = false): Archived => ({ answer, reason, crashed })
  if (answer.problem !== null) return passed(answer.problem)
  const refused = judgeStatus({ status: answer.status, headers: answer.headers, url: answer.url })
  if (refused !== null) return passed(refused.message)
  const recognised = await recognise(answer.url, answer.headers['content-type'])
  if (recognised === null) return passed('no adapter knows this address')
  try {
    const parsed = recognised.adapter.parse(pageOf(answer), recognised.params)
    // The reader of any page claims every address; a page that shows it nothing belongs to nobody yet.
    const isNobodys = recognised.adapter.catchAll && parsed.postings.length === 0 && !parsed.next?.length
    return isNobodys
      ? passed('no adapter knows this address, and it has no JobPosting')
      : { answer, recognised, parsed: withRows(parsed, recorded) }
  } catch (error) {
    if (error instanceof CrawlError) return passed(`${recognised.id}: ${error.message}`)
    return passed(`${recognised.id}: crashed with ${(error as Error).name}`, true)
  }
}
