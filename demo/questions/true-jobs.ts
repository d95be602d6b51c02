import type { RawPosting } from '../../pipeline/posting.ts'
import type { Scope } from '../../pipeline/vocabulary.ts'
import { keyOf, type TruePosting, type Truth } from '../truth.ts'
import { DAYS, isoDay } from '../world/calendar.ts'
import type { Language, TrueLabels, TruePay } from '../world/opening.ts'
import { scopeOf } from '../world/says.ts'

/** A job as it should be found, with its life in days. */
export interface TrueJob {
  id: string
  scope: Scope
  labels: TrueLabels
  pay: TruePay | null
  country: string
  language: Language | null
  /** ISO days. */
  openedOn: string
  /** Null while it is open. */
  closedOn: string | null
  /** Stretches on view, first and last day; no last day while it is on view. */
  onView: { from: string; to: string | null }[]
  /** It stood on its boards, posted earlier, when these were first read. */
  isBacklog: boolean
  /** Its advertisements. */
  postings: { source: string; firstSeen: string }[]
}

const FIRST_DAY = isoDay(1)
const LAST_DAY = isoDay(DAYS)

/** Every job of the demo, history and week, worked out from its truth and from nothing that was stored. */
export function trueJobs(truth: Truth): TrueJob[] {
  const lines = new Map<string, RawPosting>()
  for (const { id, lines: own } of truth.history?.archives ?? [])
    for (const line of own) lines.set(keyOf({ source: id, externalId: line.externalId }), line)
  const postings = new Map<string, TruePosting[]>()
  for (const posting of truth.postings)
    postings.set(posting.openingId, [...(postings.get(posting.openingId) ?? []), posting])
  const archived = (truth.history?.openings ?? []).map((opening) => ({
    opening,
    stretches: opening.members.map((member) => {
      const line = lines.get(keyOf(member))!
      return { from: line.postedAt!.slice(0, 10), to: line.closesAt!.slice(0, 10) }
    }),
  }))
  const earlier = new Map(
    archived.flatMap((one) => (one.opening.weekOpening === null ? [] : [[one.opening.weekOpening, one]])),
  )
  const past = archived
    .filter(({ opening }) => opening.weekOpening === null)
    .map(({ opening, stretches }) =>
      jobOf(
        { ...opening, language: null, scope: scopeOf(opening.labels) },
        opening.postedAt.slice(0, 10),
        stretches,
        false,
        opening.members.map(({ source }, n) => ({ source, firstSeen: stretches[n]!.from })),
      ),
    )
  const week = [...truth.openings.values()].map((opening) => {
    const own = postings.get(opening.id) ?? []
    const before = earlier.get(opening.id)
    const posted = own.map(({ postedOn }) => postedOn).sort()[0]!
    const isBacklog =
      before === undefined && posted < FIRST_DAY && own.every(({ spells }) => spells[0]?.opened === 1)
    const stretches: TrueJob['onView'] = own.flatMap(({ spells }) =>
      spells.map(({ opened, closed }) => ({
        from: isoDay(opened),
        to: closed === null ? null : isoDay(closed),
      })),
    )
    const firstSeen = stretches.map(({ from }) => from).sort()[0]!
    // It counts from the day it was posted, unless it stood there before anybody looked.
    if (before === undefined && !isBacklog)
      stretches.push({ from: posted < firstSeen ? posted : firstSeen, to: firstSeen })
    const country = opening.places[0]?.country ?? homeOf(opening.labels.remote_scope)
    return jobOf(
      { ...opening, country },
      before === undefined ? posted : before.opening.postedAt.slice(0, 10),
      [...(before?.stretches ?? []), ...stretches],
      isBacklog,
      [
        ...own.map(({ source, spells }) => ({ source, firstSeen: isoDay(spells[0]!.opened) })),
        ...(before?.opening.members.map(({ source }, n) => ({
          source,
          firstSeen: before.stretches[n]!.from,
        })) ?? []),
      ],
    )
  })
  return [...past, ...week]
}

function jobOf(
  of: Pick<TrueJob, 'id' | 'scope' | 'labels' | 'pay' | 'country' | 'language'>,
  openedOn: string,
  stretches: TrueJob['onView'],
  isBacklog: boolean,
  postings: TrueJob['postings'],
): TrueJob {
  const { id, scope, labels, pay, country, language } = of
  const onView = joined(stretches)
  return {
    ...{ id, scope, labels, pay, country, language, openedOn, onView, isBacklog, postings },
    closedOn: onView.at(-1)?.to ?? null,
  }
}

/** The only country in which a worker at home may live. */
function homeOf(scope: readonly string[] | null): string {
  const countries = new Set((scope ?? []).map((one) => one.slice(0, 2)))
  return countries.size === 1 ? [...countries][0]! : 'unknown'
}

/** Crawls are a day apart: what is away for one of them is away for 24 hours. */
function joined(stretches: TrueJob['onView']): TrueJob['onView'] {
  const left = [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1))
  const whole: TrueJob['onView'] = []
  for (const { from, to } of left) {
    const last = whole.at(-1)
    if (last === undefined || (last.to !== null && daysBetween(last.to, from) >= 1)) whole.push({ from, to })
    else if (last.to !== null && (to === null || to > last.to)) last.to = to
  }
  return whole
}

const DAY_MS = 86_400_000

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** ISO day so many days before the last one of the demo. */
export function daysBeforeEnd(days: number): string {
  return new Date(Date.parse(LAST_DAY) - days * DAY_MS).toISOString().slice(0, 10)
}
