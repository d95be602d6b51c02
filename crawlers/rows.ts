import type { JsonValue, RawPay, RawPlace, RawPosting, Rejection } from '../pipeline/posting.ts'
import { type CrawlError, SourceChanged, SourceGone } from './errors.ts'
import { type Fields, fieldsOf } from './fields.ts'
import type { Page, Parsed } from './page.ts'

/** A RawPosting in the making: what the source left out is undefined. */
export type Draft = { [K in keyof RawPosting]?: RawPosting[K] | undefined }

/**
 * The answer as JSON.
 *
 * @throws SourceChanged when it is not JSON (a truncated answer, a page in place of data); SourceGone when that page
 * stands on another host
 */
export function readJson(page: Page): unknown {
  try {
    return JSON.parse(page.body.replace(/^\uFEFF/, ''))
  } catch (cause) {
    // The parser's own message quotes the page, which must not travel in ours.
    throw otherForm(page, 'the answer is not JSON', (cause as Error).name)
  }
}

/** Why an answer is not in the platform's form: a board that sends us on to another host is gone, not changed. */
export function otherForm({ request, url }: Page, message: string, cause?: unknown): CrawlError {
  if (new URL(url).host === new URL(request.url).host) return new SourceChanged(message, { url, cause })
  return new SourceGone(`${message}: the board redirects to another host`, { url: request.url, cause })
}

/**
 * Reads every row of an answer. A row that names no posting becomes a counted rejection and its neighbours are kept.
 *
 * @param read the row as a draft, or null for a row that is none of ours (unlisted, talent pool)
 */
export function readRows(
  rows: readonly unknown[],
  read: (row: Fields) => Draft | null,
): { postings: RawPosting[]; rejected: Rejection[] } {
  const postings = new Map<string, RawPosting>()
  const rejected: Rejection[] = []
  for (const [index, row] of rows.entries()) {
    const fields = fieldsOf(row)
    if (fields === undefined) {
      rejected.push(rejection(null, 'not-an-object', `row ${index + 1} is ${kindOf(row)}`))
      continue
    }
    const draft = read(fields)
    if (draft === null) continue
    const posting = finish(draft, `row ${index + 1}`)
    if ('reason' in posting) rejected.push(posting)
    else if (postings.has(posting.externalId))
      rejected.push(
        rejection(posting.externalId, 'repeated-external-id', `row ${index + 1} repeats an earlier row`),
      )
    else postings.set(posting.externalId, posting)
  }
  return { postings: [...postings.values()], rejected }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}

/** Drops what the source left out; a draft without id or title is a rejection. */
export function finish(draft: Draft, where: string): RawPosting | Rejection {
  const { externalId, title } = draft
  if (externalId === undefined) return rejection(null, 'no-external-id', `${where} has no id`)
  if (title === undefined) return rejection(externalId, 'no-title', `${where} has no title`)
  return Object.assign({ externalId, title }, present(draft))
}

/** Reads an answer that holds one posting: a draft without id or title is its rejection. */
export function readOne(draft: Draft, where: string): Parsed {
  const posting = finish(draft, where)
  return 'reason' in posting ? { postings: [], rejected: [posting] } : { postings: [posting] }
}

/** A list row filled up by its detail, which wins where both speak; a text of the detail's own replaces the teaser. */
export function withDetail(row: RawPosting | undefined, detail: Draft): Draft {
  const told = present({ ...detail, extra: extraOf({ ...row?.extra, ...detail.extra }) })
  return { ...(told.body === undefined ? row : withoutText(row)), ...told }
}

/** A row without its teaser. */
export function withoutText(row: Draft | undefined): Draft {
  const { body: _teaser, bodyFormat: _format, excerpt: _cut, ...rest } = row ?? {}
  return rest
}

/** A refusal that is safe to log and store: no control characters, no lone surrogates, no page text. */
export function rejection(externalId: string | null, reason: string, detail: string): Rejection {
  return { externalId: externalId?.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(0, 200) ?? null, reason, detail }
}

/** A text in markup, with its format; where only its beginning is given, that, marked as an excerpt. */
export function htmlText(
  body: string | undefined,
  teaser?: string | undefined,
): Pick<Draft, 'body' | 'bodyFormat' | 'excerpt'> {
  if (body !== undefined) return { body, bodyFormat: 'html' }
  return teaser === undefined ? {} : { body: teaser, bodyFormat: 'html', excerpt: true }
}

/** Pay as served; absent when neither end is given. */
export function payOf(pay: { [K in keyof RawPay]: RawPay[K] | undefined }): RawPay | undefined {
  return pay.min === undefined && pay.max === undefined ? undefined : present(pay)
}

/** A place as served; absent when no part of it is given. */
export function placeOf(place: { [K in keyof RawPlace]: RawPlace[K] | undefined }): RawPlace | undefined {
  const parts = present(place)
  return Object.keys(parts).length === 0 ? undefined : parts
}

/** The members that are there, for `extra`; undefined when none is. */
export function extraOf(
  members: Record<string, JsonValue | undefined>,
): Record<string, JsonValue> | undefined {
  const kept = present(members)
  return Object.keys(kept).length === 0 ? undefined : kept
}

/** The members that are there; an empty list is not. */
export function present<T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(members).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> }
}
