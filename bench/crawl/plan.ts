import type { Platform } from './board-answers.ts'
import type { Markup } from './detail-pages.ts'

/** Where what is to be crawled stands: told by the server, read by every crawler. */
export interface Plan {
  sites: { markup: Markup; origin: string }[]
  /**
   * All detail pages, site after site in turn, for crawlers that do not find them themselves: neighbours from one site
   * would make them open a connection each.
   */
  details: Record<Markup, string[]>
  boards: { platform: Platform; name: string; api: string; url: string }[]
  /** Requests in flight at most. */
  atOnce: number
}

/** Kinds of pages, crawled and counted one after the other. */
export const KINDS = ['json-ld', 'microdata', 'boards'] as const
export type Kind = (typeof KINDS)[number]

/** What crawling the pages of one kind took, and what was read of them. */
export interface KindResult {
  pages: number
  rows: number
  seconds: number
  /** User and system time of the crawling process. */
  cpuSeconds: number
  /** Per field of a row: rows that have it, and its characters in all of them. */
  filled: Record<string, number>
  chars: Record<string, number>
}

/** The last line of a crawling process. */
export interface CrawlResult {
  kinds: Partial<Record<Kind, KindResult>>
  peakMb: number
}

/** Fields that every crawler reads, and is compared by. */
export const FIELDS = [
  'title',
  'company',
  'place',
  'commitment',
  'pay',
  'postedAt',
  'closesAt',
  'requisition',
  'body',
] as const
export type Row = { [K in (typeof FIELDS)[number]]?: string | undefined }
