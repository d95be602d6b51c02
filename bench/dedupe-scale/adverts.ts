import { archiveLine } from '../../demo/history/lines.ts'
import { advertOn, generateWorld } from '../../demo/world.ts'
import type { RawPosting } from '../../pipeline/posting.ts'

/** One advertisement with the board that shows it. */
export interface BoardRow {
  source: string
  raw: RawPosting
  at: Date
}

const SYLLABLES = [
  'ba',
  'do',
  'fe',
  'gi',
  'ko',
  'lu',
  'me',
  'no',
  'pa',
  'ri',
  'so',
  'tu',
  'va',
  'we',
  'xi',
  'zo',
]
const DAY_MS = 86_400_000

/**
 * Advertisements of the demo's worlds (copies, teasers, reposts, campaigns, agency copies in three languages), world
 * after world; each world has employers of its own names.
 */
export function* boardRows(): Generator<BoardRow> {
  for (let n = 0; ; n++) {
    const world = generateWorld(`scale-${n}`)
    for (const [m, shown] of world.shown.entries()) {
      const advert = advertOn(shown, shown.days[0] ?? 1)
      const postedAt = new Date(shown.postedAt)
      const raw = archiveLine(advert, {
        externalId: `w${n}-${m}`,
        postedAt,
        closesAt: new Date(postedAt.getTime() + 60 * DAY_MS),
        asHtml: m % 2 === 0,
        ...(shown.wording === 'teaser' && { excerpt: true as const }),
      })
      yield { source: shown.source, raw: renamed(raw, advert.company, nameOf(n)), at: postedAt }
    }
  }
}

function renamed(raw: RawPosting, company: string, suffix: string): RawPosting {
  const name = `${company} ${suffix}`
  return { ...raw, company: name, ...(raw.body && { body: raw.body.replaceAll(company, name) }) }
}

function nameOf(n: number): string {
  const name = [n >> 8, n >> 4, n].map((part) => SYLLABLES[part & 15]).join('')
  return name[0]!.toUpperCase() + name.slice(1)
}
