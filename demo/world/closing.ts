import { DAYS, dayStart } from './calendar.ts'
import type { Shown } from './opening.ts'
import { sourceSpec } from './sources.ts'

/** A board that misbehaves on one day: it answers 200 with an empty list. */
export interface Incident {
  source: string
  day: number
}

/** One stretch in which a posting counts as open, in days of the week; `closed` is the day whose sweep closed it. */
export interface Spell {
  opened: number
  closed: number | null
  reason: 'gone' | 'expired' | null
}

/** Whether a crawl of that day can see the posting. */
export function isSeen(shown: Shown, day: number, incidents: readonly Incident[]): boolean {
  return shown.days.includes(day) && !isDown(shown.source, day, incidents)
}

export function isDown(source: string, day: number, incidents: readonly Incident[]): boolean {
  return incidents.some((incident) => incident.source === source && incident.day === day)
}

/**
 * What may be concluded about a posting from one crawl a day, by the closing rules: two complete runs without it
 * close it on a board that lists everything, a 404 of its page or an expiry in the past close it at once, a feed's
 * window proves nothing, and a run that found nothing where many were usual proves nothing either.
 */
export function spellsOf(shown: Shown, incidents: readonly Incident[]): Spell[] {
  const listsAll = sourceSpec(shown.source).closing === 'absence'
  const spells: Spell[] = []
  let misses = 0
  for (let day = 1; day <= DAYS; day += 1) {
    let open = spells.at(-1)?.closed === null ? spells.at(-1) : undefined
    const close = (reason: Spell['reason']) => {
      if (open !== undefined) Object.assign(open, { closed: day, reason })
      open = undefined
    }
    if (isSeen(shown, day, incidents)) {
      misses = 0
      if (open === undefined) spells.push({ opened: day, closed: null, reason: null })
      continue
    }
    if (open === undefined) continue
    if (shown.deadDays.includes(day)) close('gone')
    else if (listsAll && !isDown(shown.source, day, incidents)) {
      misses += 1
      if (misses >= 2) close('gone')
    }
    if (shown.closesAt !== null && new Date(shown.closesAt) < dayStart(day)) close('expired')
  }
  return spells
}

/** Whether a posting counts as open after the sweep of a day. */
export function isOpenAfter(spells: readonly Spell[], day: number): boolean {
  return spells.some(({ opened, closed }) => opened <= day && (closed === null || closed > day))
}
