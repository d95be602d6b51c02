import type { RawPosting } from '../pipeline/posting.ts'
import { archiveLine } from './history/lines.ts'
import { type Dated, type MonthTruth, monthTruths } from './history/month-truth.ts'
import { MONTHS, volumeOf } from './history/months.ts'
import { drawPast } from './history/past-opening.ts'
import { midnight } from './world/calendar.ts'
import { copyOf } from './world/copies.ts'
import type { Language, Opening } from './world/opening.ts'
import { type Random, random } from './world/random.ts'
import { identity } from './world/singles.ts'
import type { World } from './world.ts'

/** One archive, loaded as `import <file> --source <id>`: each line counts from its own postedAt. */
export interface Archive {
  id: string
  name: string
  country: string
  lines: RawPosting[]
}

/** An opening of history, or an opening of the week that was advertised long before it. */
export interface HistoryOpening extends Dated {
  id: string
  /** Set when the opening is advertised again in the week. */
  weekOpening: string | null
  members: { source: string; externalId: string }[]
}

export interface History {
  archives: Archive[]
  openings: HistoryOpening[]
  months: MonthTruth[]
}

const DAY_MS = 86_400_000
const REPOST_SHARE = 0.06
const SECOND_ARCHIVE_SHARE = 0.09
/** Openings of the week that history has seen before. */
const EARLIER_ADS = 14
/** Every archived advertisement has closed before the week begins. */
const LAST_CLOSE = midnight(-1)

const ARCHIVES: Record<Language | 'second', Omit<Archive, 'lines'>> = {
  en: { id: 'import:archive-english', name: 'Archive of English boards', country: 'US' },
  de: { id: 'import:archive-german', name: 'Archiv deutscher Stellenmärkte', country: 'DE' },
  lv: { id: 'import:archive-latvian', name: 'Latvijas vakanču arhīvs', country: 'LV' },
  second: { id: 'import:archive-aggregator', name: 'Archive of an aggregator', country: 'US' },
}

/** Writes 24 months of dated advertisements, and what is true of each month. Same world, same history. */
export function generateHistory(world: World): History {
  const rng = random(`${world.seed}/history`)
  // Nothing in history is advertised under title and place of the week, but what is meant to be.
  const taken = new Set(
    [...world.made.values()].flatMap(({ draft }) => (draft === null ? [] : [identity(draft)])),
  )
  const ledger = new Ledger()
  let number = 0
  for (const month of MONTHS) {
    for (let left = volumeOf(month); left > 0; left -= 1) {
      number += 1
      const turn = rng.fork(`opening/${number}`)
      const past = drawPast(month, number, taken, turn)
      if (past === null) continue
      const postedAt = new Date(month.getTime() + turn.int(0, 27) * DAY_MS + turn.int(6, 20) * 3_600_000)
      const entry = ledger.open(`past-${number}`, null, past)
      advertise(ledger, entry, past.advert, postedAt, turn)
    }
  }
  for (const { opening, postedAt } of earlierAds(world, rng.fork('earlier'))) {
    const made = world.made.get(opening.id)!
    const country = made.draft?.employer.country ?? 'US'
    const entry = ledger.open(`past-of-${opening.id}`, opening.id, {
      labels: opening.labels,
      pay: opening.pay,
      country,
    })
    ledger.add(
      entry,
      copyOf(made, 'edited', rng.fork(opening.id)),
      opening.language,
      postedAt,
      20,
      rng.fork(`line/${opening.id}`),
    )
  }
  return { archives: ledger.archives(), openings: ledger.openings, months: monthTruths(ledger.openings) }
}

/** The first advertisement, now and then a copy in a second archive, now and then the same again weeks after it closed. */
function advertise(
  ledger: Ledger,
  entry: HistoryOpening,
  advert: RawAdvert,
  postedAt: Date,
  rng: Random,
): void {
  const days = rng.int(14, 40)
  ledger.add(entry, advert, advert.language, postedAt, days, rng)
  if (rng.chance(SECOND_ARCHIVE_SHARE)) {
    ledger.add(
      entry,
      advert,
      'second',
      new Date(postedAt.getTime() + rng.int(0, 2) * DAY_MS),
      days,
      rng,
      rng.chance(0.3),
    )
  } else if (rng.chance(REPOST_SHARE)) {
    const again = new Date(postedAt.getTime() + (days + rng.int(29, 55)) * DAY_MS)
    const note = REPOSTED[advert.language]
    const blocks = advert.blocks.map((block, index) =>
      index === advert.blocks.length - 1 ? { ...block, paragraphs: [...block.paragraphs, note] } : block,
    )
    if (again.getTime() < LAST_CLOSE.getTime() - 15 * DAY_MS)
      ledger.add(entry, { ...advert, blocks }, advert.language, again, days, rng)
  }
}

type RawAdvert = Parameters<typeof archiveLine>[0]

const REPOSTED: Record<Language, string> = {
  en: 'We are hiring for this position once more.',
  de: 'Wir suchen für diese Aufgabe noch einmal Verstärkung.',
  lv: 'Vakance tiek izsludināta atkārtoti.',
}

/** Ordinary service openings of the week, with the day on which history saw them: five to twelve weeks before. */
function earlierAds(world: World, rng: Random): { opening: Opening; postedAt: Date }[] {
  const members = new Map<string, number>()
  for (const { openingId } of world.shown) members.set(openingId, (members.get(openingId) ?? 0) + 1)
  const fitting = world.openings.filter(
    ({ id, why, labels }) => why === 'plain' && labels.customer_service && members.get(id) === 1,
  )
  return rng
    .sample(fitting, EARLIER_ADS)
    .map((opening) => ({ opening, postedAt: midnight(1 - rng.int(58, 84)) }))
}

/** Keeps archives and truth in step while lines are written. */
class Ledger {
  readonly openings: HistoryOpening[] = []
  private readonly lines = new Map<string, RawPosting[]>()

  open(
    id: string,
    weekOpening: string | null,
    of: Pick<Dated, 'labels' | 'pay' | 'country'>,
  ): HistoryOpening {
    const { labels, pay, country } = of
    const entry: HistoryOpening = {
      id,
      weekOpening,
      members: [],
      labels,
      pay,
      country,
      postedAt: '',
      advertised: [],
    }
    this.openings.push(entry)
    return entry
  }

  add(
    entry: HistoryOpening,
    advert: RawAdvert,
    archive: keyof typeof ARCHIVES,
    postedAt: Date,
    days: number,
    rng: Random,
    isExcerpt = false,
  ): void {
    const { id } = ARCHIVES[archive]
    const lines = this.lines.get(id) ?? []
    this.lines.set(id, lines)
    const externalId = `${archive}-${String(lines.length + 1).padStart(5, '0')}`
    const closesAt = new Date(Math.min(postedAt.getTime() + days * DAY_MS, LAST_CLOSE.getTime()))
    lines.push(
      archiveLine(advert, {
        externalId,
        postedAt,
        closesAt,
        asHtml: rng.chance(0.4),
        ...(isExcerpt && { excerpt: true as const }),
      }),
    )
    entry.members.push({ source: id, externalId })
    entry.advertised = [...entry.advertised, postedAt.toISOString()]
    if (entry.postedAt === '') entry.postedAt = postedAt.toISOString()
  }

  /** Lines of an archive in the order of their dates, as a file that grew over the years. */
  archives(): Archive[] {
    return Object.values(ARCHIVES).map((archive) => ({
      ...archive,
      lines: (this.lines.get(archive.id) ?? []).sort((a, b) =>
        (a.postedAt ?? '').localeCompare(b.postedAt ?? ''),
      ),
    }))
  }
}
