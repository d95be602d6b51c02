import { readWages, type WageKey, wageContext, wageRequests } from '../crawlers/bls.ts'
import { SourceChanged } from '../crawlers/errors.ts'
import type { Fetch } from '../crawlers/page.ts'
import type { Database } from '../db/connect.ts'
import { lastWageRefresh, saveWages } from '../db/wages.ts'
import { OCCUPATION_CODES } from '../pipeline/occupation-codes.ts'
import { ALL_INDUSTRIES, isRising, NATION, wageSource } from '../pipeline/wage.ts'

/** The statistics appear once a year; asking more often than this finds nothing new. */
const WAGE_REFRESH_DAYS = 30
const DAY_MS = 86_400_000

export interface WageRefresh {
  requests: number
  /** Wages read. */
  read: number
  /** Wages that are new or changed. */
  stored: number
  /** Series that are none of ours, figures without a year, percentiles that do not rise. */
  rejected: number
  /** Newest year read; null when nothing was. */
  year: number | null
}

export interface WageRefreshParts {
  db: Database
  fetch: Fetch
  /** The operator has entered a key of the Bureau. */
  keyed: boolean
  api?: string
  at: Date
  signal?: AbortSignal
}

/** Whose wages are asked for: every occupation of ours that the survey counts, in the nation and all industries. */
export function wageKeys(): WageKey[] {
  const codes = Object.values(OCCUPATION_CODES).flatMap(({ soc }) => soc ?? [])
  // First-line supervisors of retail sales workers stand beside those of office workers.
  const all = new Set([...codes.filter((soc) => !/00$/.test(soc)), '41-1011'])
  return [...all].sort().map((soc) => ({ soc, area: NATION, industry: ALL_INDUSTRIES }))
}

/** Until when the wages on record are fresh; null when they may be asked for now. */
export async function wagesFreshUntil(db: Database, at: Date): Promise<Date | null> {
  const last = await lastWageRefresh(db)
  if (last === null) return null
  const until = new Date(last.getTime() + WAGE_REFRESH_DAYS * DAY_MS)
  return until > at ? until : null
}

/**
 * Asks the Bureau of Labor Statistics for the newest wages and keeps them, one answer at a time: what was read before a
 * failure stays.
 *
 * @throws CrawlError when an answer cannot be had or read
 */
export async function refreshWages(parts: WageRefreshParts): Promise<WageRefresh> {
  const { db, fetch, keyed, at, signal } = parts
  const done: WageRefresh = { requests: 0, read: 0, stored: 0, rejected: 0, year: null }
  const api = parts.api === undefined ? {} : { api: parts.api }
  for (const request of wageRequests(wageKeys(), { keyed, ...api })) {
    const context = { ...wageContext(keyed), ...(signal === undefined ? {} : { signal }) }
    const answer = await fetch(request, context)
    if (answer.kind !== 'page') throw new SourceChanged('the answer is no page', { url: request.url })
    const { wages, rejected } = readWages(answer.page, wageSource)
    const sound = wages.filter(({ hourly }) => isRising(hourly))
    done.requests++
    done.read += sound.length
    done.rejected += rejected.length + wages.length - sound.length
    done.stored += sound.length === 0 ? 0 : await saveWages(db, sound, at)
    for (const { year } of sound) done.year = Math.max(done.year ?? year, year)
  }
  return done
}
