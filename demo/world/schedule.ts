import { DAYS, dayStart, midnight } from './calendar.ts'
import { copyOf, withRaise } from './copies.ts'
import { externalId } from './external-ids.ts'
import { drawLife, type Life } from './lives.ts'
import type { Advert, Shown, Wording } from './opening.ts'
import type { Placement } from './placement.ts'
import type { Random } from './random.ts'
import { sourceSpec } from './sources.ts'

const HOUR_MS = 3_600_000
const RAISE_SHARE = 0.05
const SITE_EXPIRES_SHARE = 0.06
const SITE_DEAD_SHARE = 0.05
const FEED_EXPIRES_SHARE = 0.14

/** Hands out each board's next external id. */
export class Shelf {
  private readonly counts = new Map<string, number>()

  nextId(source: string, title: string): string {
    const n = (this.counts.get(source) ?? 0) + 1
    this.counts.set(source, n)
    return externalId(sourceSpec(source), n, title)
  }
}

/** All postings of one opening over the week, and the pay its advertisements state at the end. */
export function schedule(placements: readonly Placement[], shelf: Shelf, rng: Random): Shown[] {
  const [first, ...others] = placements
  if (first === undefined) return []
  const isFeed = sourceSpec(first.source).closing === 'window'
  const life = drawLife(rng.fork('life'), others.length === 0 && !isFeed)
  const raise =
    rng.chance(RAISE_SHARE) &&
    placements.every(({ wording }) => wording === 'original' || wording === 'reordered')
      ? withRaise(first.made)
      : null
  const raiseDay = rng.int(2, 6)
  if (raise !== null) first.made.opening.pay = raise.pay
  const shown = placements.map((placement, index) => {
    const turn = rng.fork(`copy/${index}`)
    const advert = (base: Advert) => copyOf(placement.made, placement.wording, turn, base)
    const versions = [{ fromDay: 1, advert: advert(placement.made.advert) }]
    if (raise !== null) versions.push({ fromDay: raiseDay, advert: advert(raise.advert) })
    return show(
      placement,
      index === 0 ? life.days : lagging(life, turn),
      versions,
      placement.wording,
      shelf,
      turn,
    )
  })
  if (life.secondDays.length > 0) {
    const turn = rng.fork('second')
    const advert = copyOf(first.made, 'edited', turn)
    shown.push(show(first, life.secondDays, [{ fromDay: 1, advert }], 'edited', shelf, turn))
  }
  return shown
}

/** A second board is a day late at times, both in listing and in taking down. */
function lagging(life: Life, rng: Random): number[] {
  const lag = rng.chance(0.3) ? 1 : 0
  const first = life.days[0]! === 1 ? 1 : Math.min(life.days[0]! + lag, DAYS)
  const last = life.days.at(-1)! === DAYS ? DAYS : Math.min(life.days.at(-1)! + lag, DAYS)
  const early = life.kind === 'steady' && rng.chance(0.12) ? rng.int(2, 5) : last
  const days = []
  for (let day = first; day <= Math.min(last, early); day += 1) days.push(day)
  return days.length > 0 ? days : [first]
}

function show(
  placement: Placement,
  days: number[],
  versions: Shown['versions'],
  wording: Wording,
  shelf: Shelf,
  rng: Random,
): Shown {
  const spec = sourceSpec(placement.source)
  const first = days[0]!
  const posted = first === 1 ? midnight(1 - rng.int(0, 24)) : midnight(first)
  const shown: Shown = {
    openingId: placement.made.opening.id,
    source: placement.source,
    externalIds: [shelf.nextId(placement.source, versions[0]!.advert.title)],
    days,
    deadDays: [],
    versions,
    wording,
    // Posted in the first hours of a day: before that day's crawl, and on the same UTC day in every zone of the boards.
    postedAt: new Date(posted.getTime() + rng.int(60, 330) * 60_000).toISOString(),
    closesAt: null,
  }
  const whole = days.length === DAYS
  if (spec.closing === 'window') {
    shown.closesAt = new Date(Date.parse(shown.postedAt) + 30 * 24 * HOUR_MS).toISOString()
    if (whole && rng.chance(FEED_EXPIRES_SHARE)) expire(shown, rng.int(3, 6), 3)
  } else if (spec.adapter === 'jobposting-site' && whole) {
    if (rng.chance(SITE_EXPIRES_SHARE)) expire(shown, rng.int(3, 6), 0)
    else if (rng.chance(SITE_DEAD_SHARE)) die(shown, rng.int(3, 6))
    else if (rng.chance(0.6)) shown.closesAt = dayStart(80 + rng.int(0, 20)).toISOString()
  }
  return shown
}

/** The posting runs out early on a day, before that day's crawl. */
function expire(shown: Shown, day: number, hour: number): void {
  shown.closesAt = new Date(midnight(day).getTime() + hour * HOUR_MS).toISOString()
  shown.days = shown.days.filter((one) => one < day)
}

/** The page is gone a day before the site map forgets it. */
function die(shown: Shown, day: number): void {
  shown.days = shown.days.filter((one) => one < day)
  shown.deadDays = [day]
}
