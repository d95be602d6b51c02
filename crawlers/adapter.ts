import type { JsonValue } from '../pipeline/posting.ts'
import type { Page, PageRequest, Parsed } from './page.ts'

/** `on` crawls; `key` needs a credential; `opt-in` needs the operator's word; `import-only` and `gone` are never fetched. */
export type Access = 'on' | 'key' | 'opt-in' | 'import-only' | 'gone'

/** What proves that a posting is gone: its absence, its expiry or age, or an event of the source. */
export type Closing = 'absence' | 'window' | 'event'

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** A job of a site, by what every address of it has in common. */
export interface JobAddress {
  /** The site's id of the job. */
  externalId: string
  /** The address without anything that tells who followed it. */
  url: string
}

/** Code that knows one platform's wire format. It does no I/O: it says what to ask for and how to read a good answer. */
export interface Adapter<Key extends string = string> {
  /** The platform's name as people write it. */
  platform: string
  /** Where the format is documented. */
  docs: string
  via: 'api' | 'feed' | 'html' | 'browser'
  access: Access
  closing: Closing
  /** Window: days without a sighting after which a posting of this platform closes, where its source names no other; default 45. */
  closesAfterDays?: number
  /** Fields whose fill rate, when it falls, marks the source as needs-mending. */
  expects: ('url' | 'company' | 'body' | 'pay')[]
  params: readonly Key[]
  /** Params a source may leave out, with the value they then have (an API's usual origin). */
  defaults?: Partial<Record<Key, string>>
  /** Secret names, filled in for `{{secret:name}}` after task, log and WARC were written. */
  credentials?: readonly string[]
  /** Subject of the contract test: a full set of params. */
  example: Record<Key, string>
  /** Politeness floor between two runs of one source. */
  everyMs: number
  /** Politeness floor between two requests to one host; default 1 s. */
  paceMs?: number
  /** Requests a UTC day that the platform grants to one visitor or key: all its sources share them. */
  budgetPerDay?: number
  /** Requests that one key is good for in its lifetime. */
  budgetTotal?: number
  /** Reads pages of any site (schema.org markup, feeds of jobs), so `recognise` asks it after all others. */
  catchAll?: true
  /** Recognises an address of this platform in an archive, and names the params it implies. */
  recognise(url: URL): Record<Key, string> | null
  /** The job that an address of this platform leads to, for links in alert mails and rows of people's own lists. */
  jobAt?(url: URL): JobAddress | null
  start(params: Record<Key, string>, cursor?: JsonValue): PageRequest[]
  /** @throws SourceChanged when the answer is not what this platform serves */
  parse(page: Page, params: Record<Key, string>): Parsed
}

/** Keeps the literal param names of an adapter while checking its shape. */
export function defineAdapter<Key extends string>(adapter: Adapter<Key>): Adapter<Key> {
  return adapter
}
