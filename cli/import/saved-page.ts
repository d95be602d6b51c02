import PostalMime from 'postal-mime'
import { decodeText } from '../../crawlers/fetch/charset.ts'
import { addressOf } from '../../crawlers/fields.ts'
import { type Archived, readAnswer } from '../archived.ts'
import { CommandError } from '../exit-codes.ts'
import { importAnswers } from './archive.ts'
import { pageAddress } from './page-address.ts'
import type { ImportJob } from './run.ts'
import { wholeFile } from './whole-file.ts'

/** A page as a browser saved it. */
interface SavedPage {
  html: string
  bytes: number
  /** The address and date that the file's own headers give (MHTML). */
  url?: string | undefined
  at?: Date | undefined
}

/**
 * Imports a web page that a person saved, as HTML or MHTML: the adapter that knows its address reads it, as it would
 * read a crawled one.
 *
 * @throws CommandError when nothing tells the page's address, or when it holds no job
 */
export async function importPage(job: ImportJob & { gzipped: boolean; isMhtml: boolean }): Promise<string[]> {
  const { file, options } = job
  const page = job.isMhtml ? await readMhtml(job) : await readHtml(job)
  const given = options.url ?? page.url
  const address = await pageAddress(page.html, given)
  if (address === null)
    throw new CommandError('input', `${file} does not say which page it is: give its address with --url`)
  const at = job.at ?? page.at ?? address.at ?? job.fileAt
  const answer = {
    method: 'GET' as const,
    url: address.url,
    finalUrl: address.url,
    requestBody: '',
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: withoutPictures(page.html),
    bytes: page.bytes,
    at: at.toISOString(),
    problem: null,
  }
  const read = await readAnswer(answer, new Set())
  if (!('parsed' in read)) throw noJob(file, address.url, read.reason)
  const { postings, rejected = [], gone = [] } = read.parsed
  if (postings.length + rejected.length + gone.length === 0)
    throw noJob(file, address.url, 'it shows no job of its own; a list has to be opened and each job saved')
  if (postings.length === 0 && gone.length > 0)
    job.invocation.terminal.say(`${file}: the job had closed by ${at.toISOString().slice(0, 10)}`)
  return importAnswers(job, one(read))
}

/** SingleFile writes pictures and fonts into the page, which makes it longer than any that a site serves. */
function withoutPictures(html: string): string {
  const opening = /data:[\w.+/-]{1,100}(?:;[\w=-]{1,40}){0,4};base64,/g
  // Not one expression: matching megabytes with a quantifier overflows its stack.
  const ending = /[^\w+/=%]/g
  const kept: string[] = []
  let from = 0
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    kept.push(html.slice(from, opening.lastIndex))
    ending.lastIndex = opening.lastIndex
    from = ending.exec(html)?.index ?? html.length
    opening.lastIndex = from
  }
  return kept.join('') + html.slice(from)
}

async function* one(read: Archived): AsyncGenerator<Archived> {
  yield read
}

function noJob(file: string, url: string, reason: string): CommandError {
  return new CommandError('input', `${file}, saved from ${url}, was not imported: ${reason}`)
}

async function readHtml({ file, gzipped, options }: ImportJob & { gzipped: boolean }): Promise<SavedPage> {
  const bytes = await wholeFile(file, gzipped)
  const hostname = options.url === undefined ? undefined : new URL(options.url).hostname
  return { html: decodeText(bytes, { hostname }), bytes: bytes.length }
}

/** MHTML is a mail whose text is the page; its headers name the page and the time. */
async function readMhtml({ file, gzipped }: ImportJob & { gzipped: boolean }): Promise<SavedPage> {
  const bytes = await wholeFile(file, gzipped)
  try {
    const { html, headers, date } = await PostalMime.parse(bytes, { maxNestingDepth: 20 })
    if (html === undefined) throw new Error('it holds no HTML')
    const headerOf = (name: string) => headers.find(({ key }) => key === name)?.value.trim()
    const at = new Date(date ?? '')
    return {
      html,
      bytes: bytes.length,
      url: addressOf(headerOf('snapshot-content-location') ?? headerOf('content-location')),
      at: Number.isNaN(at.getTime()) ? undefined : at,
    }
  } catch (cause) {
    const { message } = cause as Error
    throw new CommandError('input', `${file} is not a whole MHTML page: ${message}; save it again`, { cause })
  }
}
