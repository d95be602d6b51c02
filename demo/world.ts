import { DAYS } from './world/calendar.ts'
import type { Incident } from './world/closing.ts'
import { isSeen } from './world/closing.ts'
import { EMPLOYERS } from './world/employers.ts'
import { REMOTE_EMPLOYERS } from './world/employers-remote.ts'
import { makeAgencyCopies, makeCampaigns, makeSeats, makeTwins } from './world/families.ts'
import { type Made, Numbers } from './world/made.ts'
import type { Advert, Opening, Shown } from './world/opening.ts'
import { place } from './world/placement.ts'
import { type Random, random } from './world/random.ts'
import { Shelf, schedule } from './world/schedule.ts'
import { makeSingles } from './world/singles.ts'
import { makeStockTexts } from './world/stock-texts.ts'
import { makeTraps } from './world/traps.ts'

/** The remote board's feed shows its newest postings only. */
export const FEED_LENGTH = 46

/** Everything that is true of the demo's seven days. Boards serve parts of it; the pipeline never sees it. */
export interface World {
  seed: string
  openings: Opening[]
  shown: Shown[]
  incidents: Incident[]
  /** Facts and wording behind each opening, by its id: history advertises some of them long before the week. */
  made: ReadonlyMap<string, Made>
}

/** Generates the world of a seed: the same seed gives the same openings, texts, days and truth. */
export function generateWorld(seed = 'callboard'): World {
  const rng = random(seed)
  const incidents: Incident[] = [{ source: 'lever:marlowe', day: 4 }]
  const all = makeOpenings(rng)
  const shelf = new Shelf()
  const scheduled = place(all, rng.fork('place')).flatMap((placements) =>
    schedule(placements, shelf, rng.fork(`days/${placements[0]!.made.opening.id}`)),
  )
  const shown = keepWindow(scheduled).filter((posting) => daysSeen(posting, incidents) > 0)
  const seen = new Set(shown.map(({ openingId }) => openingId))
  const made = new Map(all.filter(({ opening }) => seen.has(opening.id)).map((one) => [one.opening.id, one]))
  return { seed, openings: [...made.values()].map(({ opening }) => opening), shown, incidents, made }
}

function makeOpenings(rng: Random): Made[] {
  const numbers = new Numbers()
  const taken = new Set<string>()
  const singles = [...EMPLOYERS, ...REMOTE_EMPLOYERS].flatMap((of) =>
    makeSingles(of, numbers, taken, rng.fork(`employer/${of.key}`)),
  )
  return [
    ...singles,
    ...makeCampaigns(numbers, taken, rng.fork('campaigns')),
    ...makeTwins(numbers, taken, rng.fork('twins')),
    ...makeSeats(numbers, taken, rng.fork('seats')),
    ...makeAgencyCopies(singles, numbers, rng.fork('agency')),
    ...makeStockTexts(numbers, rng.fork('stock')),
    ...makeTraps(numbers, rng.fork('traps')),
  ]
}

function daysSeen(posting: Shown, incidents: readonly Incident[]): number {
  return posting.days.filter((day) => isSeen(posting, day, incidents)).length
}

/** Leaves a feed's postings only the days on which they are among its newest. */
function keepWindow(shown: readonly Shown[]): Shown[] {
  const isFeed = (posting: Shown): boolean => posting.source.startsWith('weworkremotely:')
  const feed = shown.filter(isFeed).sort((a, b) => b.postedAt.localeCompare(a.postedAt))
  const kept = new Map<Shown, number[]>(feed.map((posting) => [posting, []]))
  for (let day = 1; day <= DAYS; day += 1) {
    for (const posting of feed.filter(({ days }) => days.includes(day)).slice(0, FEED_LENGTH))
      kept.get(posting)!.push(day)
  }
  return shown.map((posting) => (isFeed(posting) ? { ...posting, days: kept.get(posting)! } : posting))
}

/** The advertisement a board shows on a day. */
export function advertOn(posting: Shown, day: number): Advert {
  return posting.versions.filter(({ fromDay }) => fromDay <= day).at(-1)!.advert
}
