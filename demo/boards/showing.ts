import { isoDay } from '../world/calendar.ts'
import { isSeen } from '../world/closing.ts'
import type { Advert, Shown } from '../world/opening.ts'
import type { World } from '../world.ts'
import { advertOn } from '../world.ts'

/** One row of a board on the current day: no more than a board would know. */
export interface Row {
  id: string
  advert: Advert
  postedAt: string
  closesAt: string | null
  /** Day since which it reads as it does. */
  changedOn: string
}

/** What boards may ask about the world: which rows a source shows today. */
export class Showing {
  day = 1
  private readonly bySource = new Map<string, Shown[]>()
  private readonly world: World

  constructor(world: World) {
    this.world = world
    for (const shown of world.shown) {
      this.bySource.set(shown.source, [...(this.bySource.get(shown.source) ?? []), shown])
    }
  }

  /** Rows of a source, newest first as boards list them; null for a source the demo does not have. */
  rows(source: string): Row[] | null {
    const all = this.bySource.get(source)
    if (all === undefined) return null
    return all
      .filter((shown) => isSeen(shown, this.day, this.world.incidents))
      .map((shown) => this.row(shown))
      .sort((a, b) => b.postedAt.localeCompare(a.postedAt) || (a.id < b.id ? -1 : 1))
  }

  /** One row by its id; null when the board does not show it today. */
  find(source: string, id: string): Row | null {
    return this.rows(source)?.find((row) => row.id === id) ?? null
  }

  /** Ids a site map still lists although their pages are gone. */
  dead(source: string): string[] {
    return (this.bySource.get(source) ?? [])
      .filter(({ deadDays }) => deadDays.includes(this.day))
      .map(({ externalIds }) => externalIds[0])
  }

  private row(shown: Shown): Row {
    const version = shown.versions.filter(({ fromDay }) => fromDay <= this.day).at(-1)!
    return {
      id: shown.externalIds[0],
      advert: advertOn(shown, this.day),
      postedAt: shown.postedAt,
      closesAt: shown.closesAt,
      changedOn: version.fromDay > 1 ? isoDay(version.fromDay) : shown.postedAt.slice(0, 10),
    }
  }
}

/** An instant in a zone `hours` from UTC, as platforms with an offset print it. */
export function withOffset(iso: string, hours: number): string {
  const local = new Date(Date.parse(iso) + hours * 3_600_000).toISOString().slice(0, 19)
  return `${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
}

/** RFC 822, as feeds print dates. */
export function rfc822(iso: string): string {
  return new Date(iso).toUTCString().replace('GMT', '+0000')
}
