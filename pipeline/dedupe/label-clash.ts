import type { Label, Labels } from '../label.ts'
import { foldWords } from '../normalize/fold.ts'
import type { Candidate } from './candidate.ts'
import { titledHours } from './title-terms.ts'
import type { Veto, VetoName } from './verdict.ts'

/** Shifts that say when one works; `flexible`, `rotating` and the like fit beside any of them. */
const CLOCK = new Set(['day', 'evening', 'overnight', 'weekend'])

/**
 * Clashing labels: explicit hours, shift, working language or level. A value on one side alone is no clash, because
 * silence is never a "no" - unless that side's title says it and the other side's whole text does not.
 */
export function labelClash(a: Candidate, b: Candidate): Veto | null {
  return hours(a, b) ?? shifts(a, b) ?? languages(a, b) ?? level(a, b)
}

function hours(a: Candidate, b: Candidate): Veto | null {
  const [one, other] = [stated(a.labels.hours), stated(b.labels.hours)]
  const [titleA, titleB] = [titledHours(a.posting.title), titledHours(b.posting.title)]
  // A board's field for the hours is often left as it was; the title of a twin was written for it.
  const [saidA, saidB] = [titleA ?? one, titleB ?? other]
  if ((titleA ?? titleB) !== null && saidA !== null && saidB !== null && saidA !== saidB) {
    if (saidA !== 'either' && saidB !== 'either') return veto('hours', saidA, saidB)
  }
  if (one !== null && other !== null) {
    return one === other || one === 'either' || other === 'either' ? null : veto('hours', one, other)
  }
  return commitments(a, b)
}

// One board says one thing in one way: "Heltid" beside "Deltid" is a clash in any language.
function commitments({ posting: a }: Candidate, { posting: b }: Candidate): Veto | null {
  const [one, other] = [a.stated.commitment, b.stated.commitment]
  if (a.source !== b.source || one === null || other === null) return null
  const [wordsA, wordsB] = [one, other].map((stated) => foldWords(stated).split(' '))
  return wordsA!.some((word) => wordsB!.includes(word)) ? null : veto('hours', one, other)
}

function shifts(a: Candidate, b: Candidate): Veto | null {
  const [setA, setB] = [clock(a.labels), clock(b.labels)]
  const [listA, listB] = [[...setA].join(), [...setB].join()]
  if (setA.size > 0 && setB.size > 0) {
    return [...setA].some((shift) => setB.has(shift)) ? titleShift(a, b) : veto('shift', listA, listB)
  }
  return titleShift(a, b)
}

// "Night Shift" in one title and a text that knows no night: two openings with one text frame.
function titleShift(a: Candidate, b: Candidate): Veto | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const titled = inTitle(one.labels.shifts).filter((shift) => CLOCK.has(shift))
    const known = clock(other.labels)
    const missing = titled.filter((shift) => !known.has(shift))
    if (missing.length > 0 && other.words !== null && !other.posting.excerpt) {
      return veto('shift', missing.join(), [...known].join() || 'not stated')
    }
  }
  return null
}

function languages(a: Candidate, b: Candidate): Veto | null {
  const [setA, setB] = [a.labels.languages, b.labels.languages].map(
    (list) => new Set(list.map(({ value }) => value)),
  )
  const [adA, adB] = [a.posting.language, b.posting.language]
  const onlyA = [...setA!].filter((language) => !setB!.has(language) && language !== adB)
  const onlyB = [...setB!].filter((language) => !setA!.has(language) && language !== adA)
  if (onlyA.length > 0 && onlyB.length > 0) return veto('language', onlyA.join(), onlyB.join())
  for (const [one, only, other] of [
    [a, onlyA, b],
    [b, onlyB, a],
  ] as const) {
    const titled = inTitle(one.labels.languages).filter((language) => only.includes(language))
    if (titled.length > 0 && other.words !== null && !other.posting.excerpt) {
      return veto('language', titled.join(), 'not stated')
    }
  }
  return null
}

function level(a: Candidate, b: Candidate): Veto | null {
  const [one, other] = [a.labels.advancement, b.labels.advancement]
  if (one?.because.in !== 'title' || other?.because.in !== 'title' || one.value === other.value) return null
  return veto('level', one.value, other.value)
}

function clock(labels: Labels): Set<string> {
  return new Set(labels.shifts.map(({ value }) => value).filter((shift) => CLOCK.has(shift)))
}

function inTitle<V>(labels: readonly Label<V>[]): V[] {
  return labels.filter(({ because }) => because.in === 'title').map(({ value }) => value)
}

function stated<V extends string>(label: Label<V> | undefined): V | null {
  return label === undefined || label.value === 'unknown' ? null : label.value
}

function veto(name: VetoName, a: string, b: string): Veto {
  return { veto: name, a, b }
}
