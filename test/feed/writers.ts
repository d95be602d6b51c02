import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '../../db/connect.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from './adverts.ts'
import { serve } from './feed-side.ts'

const FIRST_DAY = Date.UTC(2026, 2, 2, 6)
const DAY_MS = 86_400_000

/** Boards that all show some of the same advertisements: copies meet, are edited, vanish and come back. */
export async function addBoards(db: Database, names: readonly string[]): Promise<void> {
  for (const [i, name] of names.entries())
    await addSource(db, name, i % 3 === 2 ? { redistribution: 'internal-only' } : {})
}

/**
 * Crawls a board day after day, so many days or until stopped: each day another part of the advertisements, some edited; what is gone
 * for two days closes. The same board and seed always show the same.
 */
export async function writeDays(
  db: Database,
  board: string,
  seed: number,
  { most, signal, day = serveAndSweep }: { most: number; signal: AbortSignal; day?: Day },
): Promise<number> {
  const random = generator(seed)
  let days = 0
  while (days < most && !signal.aborted) {
    const at = new Date(FIRST_DAY + days * DAY_MS)
    const shown = ADVERTS.filter(() => random() < 0.6).map((advert) => edited(advert, random()))
    await day(db, board, at, shown)
    days++
    // Lets the reader's side of this process take its turn.
    await delay(1)
  }
  return days
}

/** What becomes of one day of a board. */
export type Day = (db: Database, board: string, at: Date, shown: RawPosting[]) => Promise<void>

const serveAndSweep: Day = async (db, board, at, shown) => {
  await serve(db, board, at, shown)
  await sweep(db, { at })
}

const ADVERTS: RawPosting[] = [NIGHT, OFFICE, GERMAN, LATVIAN].flatMap((advert, n) =>
  ['Harbor', 'Granite', 'Maple'].map((employer) => ({
    ...advert,
    externalId: `${n}-${employer}`,
    company: `${employer} ${advert.company}`,
    url: `https://boards.example/${employer}/${n}`,
  })),
)

function edited(advert: RawPosting, chance: number): RawPosting {
  if (chance < 0.2) return { ...advert, pay: `$${15 + Math.floor(chance * 20)} per hour` }
  if (chance < 0.3)
    return { ...advert, title: 'Warehouse worker', body: `${advert.body}\n\nYou lift boxes all day.` }
  return advert
}

/** Mulberry32: small, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
