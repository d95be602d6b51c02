import type { Candidate } from './candidate.ts'
import { tripleContainment } from './content.ts'
import { daysApart } from './dates.ts'
import { payClashes, paySame } from './pay.ts'
import type { Relations } from './relations.ts'
import { sharedFacts } from './witness.ts'

/** Share of the shorter text's words from which it adds nothing: twins of one text each have words of their own. */
const ADDS_NOTHING = 0.985
const SAME_LENGTH = 0.75
/** Two boards take over one opening within this many days, told in other words. */
const RETOLD_DAYS = 45
/** Figures and names that two texts must share besides pay, employer, place and title, to tell of one opening. */
const RETOLD_FACTS = 2
/** Share of word triples that stands for one such fact, as a range of pay does: a sentence taken over as it was. */
const TAKEN_OVER = 0.1
/** From here on two texts are one text with words replaced, or one employer's frame around two roles. */
const TWIN_TEXT = 0.6
const TWIN_TRIPLES = 0.2

/** What makes a retold advertisement one opening; kept with the join event. */
export type Retelling = { facts: string[]; triples: number }

/**
 * Whether one board shows the other's text and adds at most lines of its own, while employer, place, pay and hours do
 * not clash: then a decorated title ("- Leeds", "(Part-Time)", "Rep" for "Representative") is the same title.
 */
export function isCopy(a: Candidate, b: Candidate, relations: Relations): boolean {
  const { employer, place, title, likeness } = relations
  if (likeness === null || a.posting.source === b.posting.source) return false
  if (employer === 'other' || employer === 'unsure' || place.agreement === 'unsure') return false
  if (likeness.containment < ADDS_NOTHING || likeness.proportion < SAME_LENGTH) return false
  if (numbersClash(title.onlyA, title.onlyB)) return false
  return title.kin || sameRole(a, b)
}

/**
 * Whether two boards tell of one opening in other words or another language: employer, place and the exact pay agree
 * (or the requisition), the roles can be one, and the texts share facts that another opening would not have. Null if not.
 */
export function retellingOf(a: Candidate, b: Candidate, relations: Relations): Retelling | null {
  const { employer, place, title, identity } = relations
  if (a.posting.source === b.posting.source || a.words === null || b.words === null) return null
  if (employer === 'other' || employer === 'unsure') return null
  const numbered = identity === 'requisition'
  const inTown = place.agreement === 'city' || place.agreement === 'remote'
  if (!inTown && !(numbered && place.agreement === 'wide')) return null
  if ((!title.kin && !sameRole(a, b)) || leads(a) !== leads(b)) return null
  // Most of the words kept and some replaced: a twin of one text, told apart by what was replaced.
  if (relations.likeness === null || relations.likeness.jaccard >= TWIN_TEXT) return null
  const days = daysApart(a, b)
  if (days !== null && days > RETOLD_DAYS) return null
  if (payClashes(a.posting.pay, b.posting.pay)) return null
  if (!numbered && !paySame(a.posting.pay, b.posting.pay)) return null
  const facts = sharedFacts(a, b)
  const triples = tripleContainment(a, b)
  if (!numbered && triples >= TWIN_TRIPLES) return null
  const ranged = a.posting.pay?.min !== a.posting.pay?.max
  const witnesses =
    facts.length + (triples >= TAKEN_OVER ? 1 : 0) + (ranged ? 1 : 0) - (employer === 'same' ? 0 : 1)
  return numbered || witnesses >= RETOLD_FACTS ? { facts: facts.slice(0, 10), triples } : null
}

// A team and its leader share employer, town and often the pay scale.
function leads({ labels }: Candidate): boolean {
  const { occupation, advancement } = labels
  const titled = advancement?.because.in === 'title' ? advancement.value : null
  return occupation.value === 'customer-service-supervisor' || titled === 'lead' || titled === 'manager'
}

function sameRole(a: Candidate, b: Candidate): boolean {
  return (
    a.labels.occupation.value === b.labels.occupation.value ||
    (a.labels.customer_service.value && b.labels.customer_service.value)
  )
}

// "Tier 1" and "Tier 3", "Store 112" and "Store 113".
function numbersClash(onlyA: readonly string[], onlyB: readonly string[]): boolean {
  return onlyA.some((word) => /\d/.test(word)) && onlyB.some((word) => /\d/.test(word))
}
