import { foldWords } from '../normalize/fold.ts'
import type { Candidate } from './candidate.ts'
import { tripleContainment } from './content.ts'
import { readings, rounded } from './readings.ts'
import type { Relations } from './relations.ts'
import type { Verdict, VerdictKind, Veto } from './verdict.ts'

/** Share of the shorter text's word triples from which two texts share a frame; a retelling stays below. */
const FRAME = 0.25
/** The same from which one text speaks of two openings of one role, though the titles differ. */
const ONE_TEXT = 0.72
/** What an agency leaves of its client's text. */
const AGENCY_TEXT = 0.4
const MIN_BRAND = 8

/** What a forbidden pair is, for the record and for campaigns. */
export function judgeVetoed(a: Candidate, b: Candidate, relations: Relations, veto: Veto): Verdict {
  return apart(a, b, relations, `veto-${veto.veto}`, { a: veto.a, b: veto.b })
}

/** Two openings, and what they have to do with each other. */
export function apart(
  a: Candidate,
  b: Candidate,
  relations: Relations,
  rule: string,
  more: Verdict['evidence'] = {},
): Verdict {
  const shared = sharedText(a, b, relations)
  const evidence = { rule, ...readings(relations, relations.likeness), triples: rounded(shared), ...more }
  return { kind: kindOf(a, b, relations, shared), joins: false, evidence }
}

function kindOf(a: Candidate, b: Candidate, relations: Relations, shared: number): VerdictKind {
  const { employer, title, place } = relations
  if (employer === 'other') {
    if (sameBrand(a, b) && shared >= ONE_TEXT && title.agrees) return 'campaign'
    const sent = [a, b].some(({ labels }) => labels.employer_type?.value === 'agency')
    return sent && shared >= AGENCY_TEXT && place.clash === null ? 'agency-copy' : 'different'
  }
  if (shared < FRAME) return 'different'
  const oneRole = title.agrees || (title.kin && shared >= ONE_TEXT && sameOccupation(a, b))
  return oneRole ? 'campaign' : 'template'
}

// "SteamFit Gym Boulder" and "SteamFit Gym Fort Collins": one text of one brand, two owners.
function sameBrand(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a, b].map(({ posting }) => foldWords(posting.company ?? '').split(' '))
  const brand = one!.slice(0, 2).join(' ')
  return brand.length >= MIN_BRAND && brand === other!.slice(0, 2).join(' ')
}

function sameOccupation(a: Candidate, b: Candidate): boolean {
  return a.labels.occupation.value === b.labels.occupation.value
}

// An equal stored hash stands for a text that was not kept.
function sharedText(a: Candidate, b: Candidate, { likeness }: Relations): number {
  if (likeness?.jaccard === 1) return 1
  return a.words === null || b.words === null ? 0 : tripleContainment(a, b)
}
