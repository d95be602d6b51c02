import { generateHistory, type History } from './history.ts'
import { DAYS } from './world/calendar.ts'
import { type Incident, isOpenAfter, isSeen, type Spell, spellsOf } from './world/closing.ts'
import { plainText } from './world/copies.ts'
import type { Advert, Opening, Wording } from './world/opening.ts'
import { sourceSpec } from './world/sources.ts'
import type { World } from './world.ts'
import { advertOn } from './world.ts'

/** A posting as it should be found in the store. */
export interface TruePosting {
  source: string
  externalId: string
  openingId: string
  wording: Wording
  /** As last shown by its board. */
  advert: Advert
  /** The fields this platform's wire format has, besides title. */
  company: string | null
  /** UTC day. */
  postedOn: string
  closesOn: string | null
  /** Characters of its text. */
  textLength: number
  spells: Spell[]
}

export interface Truth {
  openings: ReadonlyMap<string, Opening>
  /** Postings that at least one crawl of the week could see. */
  postings: TruePosting[]
  /** Every set of postings that is one opening, archives included: opening id to (source, externalId). */
  members: ReadonlyMap<string, { source: string; externalId: string }[]>
  /** Postings open after the sweep of each day, as keys (`keyOf`); index 0 is day 1. */
  openAfter: ReadonlySet<string>[]
  incidents: Incident[]
  history: History | null
}

/** One name for a posting in truth and observation: company sites are known by path, since their port changes. */
export function keyOf(posting: { source: string; externalId: string }): string {
  return `${posting.source} ${posting.externalId.replace(/^http:\/\/127\.0\.0\.1:\d+/, '')}`
}

/**
 * What the pipeline should conclude from seven daily crawls of the world (and its imported history).
 *
 * @param history null for a demo without one
 */
export function truthOf(world: World, history: History | null = generateHistory(world)): Truth {
  const postings = world.shown.map((shown): TruePosting => {
    const lastSeen = shown.days.filter((day) => isSeen(shown, day, world.incidents)).at(-1)!
    const advert = advertOn(shown, lastSeen)
    return {
      source: shown.source,
      externalId: shown.externalIds[0],
      openingId: shown.openingId,
      wording: shown.wording,
      advert,
      company: advert.company,
      postedOn: shown.postedAt.slice(0, 10),
      // Only feeds and markup have a field for it.
      closesOn: /^(weworkremotely|jobposting-site|rendered-site)$/.test(sourceSpec(shown.source).adapter)
        ? (shown.closesAt?.slice(0, 10) ?? null)
        : null,
      textLength: plainText(advert.blocks).length,
      spells: spellsOf(shown, world.incidents),
    }
  })
  const members = new Map<string, { source: string; externalId: string }[]>()
  const join = (openingId: string, member: { source: string; externalId: string }) => {
    members.set(openingId, [...(members.get(openingId) ?? []), member])
  }
  for (const { openingId, source, externalId } of postings) join(openingId, { source, externalId })
  for (const { id, weekOpening, members: archived } of history?.openings ?? []) {
    for (const member of archived) join(weekOpening ?? id, member)
  }
  return {
    openings: new Map(world.openings.map((opening) => [opening.id, opening])),
    postings,
    members,
    openAfter: Array.from(
      { length: DAYS },
      (_, index) => new Set(postings.filter(({ spells }) => isOpenAfter(spells, index + 1)).map(keyOf)),
    ),
    incidents: world.incidents,
    history,
  }
}
