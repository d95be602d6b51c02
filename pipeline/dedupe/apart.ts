import { foldWords } from '../normalize/fold.ts'
import type { Posting } from '../posting.ts'
import type { Candidate } from './candidate.ts'
import { tripleContainment } from './content.ts'
import { readings, rounded } from './readings.ts'
import type { Relations } from './relations.ts'
import { namesQualification, roleWords } from './title-terms.ts'
import type { Verdict, VerdictKind, Veto } from './verdict.ts'

/** Share of the shorter text's word triples from which two texts share a frame; a retelling stays below. */
const FRAME = 0.12
const FRAME_UNNAMED = 0.18
/** From here on texts under one title can be of one role; below, the frame alone is shared. */
const ROLE_TEXT = 0.25
/** The same where one title only says more of the occupation that both have. */
const NARROWED_TEXT = 0.5
/** So much of the text is one that the duties are. */
const SAME_DUTIES = 0.88
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
  // Two boards, no name and not one town: the text is everybody's.
  const strangers = a.posting.employerKey === null && b.posting.employerKey === null && place.clash !== null
  if (strangers && a.posting.source !== b.posting.source) return 'different'
  if (employer === 'other') {
    if (sameBrand(a, b) && shared >= ONE_TEXT && title.agrees) return 'campaign'
    const sent = [a, b].some(isAgency)
    return sent && shared >= AGENCY_TEXT && place.clash === null ? 'agency-copy' : 'different'
  }
  // Stock texts travel between employers that name themselves nowhere; one board's unnamed employer is its own client.
  if (shared < (employer === 'unsure' ? FRAME_UNNAMED : FRAME)) return 'different'
  return shared >= ROLE_TEXT && oneRole(a, b, relations, shared) ? 'campaign' : 'template'
}

// Words of a title that say when, where from and in which language one works never make another role.
function oneRole(a: Candidate, b: Candidate, { title }: Relations, shared: number): boolean {
  if (title.agrees) return true
  if (titledLevel(a) !== titledLevel(b) && shared < SAME_DUTIES) return false
  const places = [a, b].flatMap(({ posting }) => placeWords(posting))
  // The occupation "other" is no occupation: two of them share nothing but that we know neither.
  const unknown = a.labels.occupation.value === 'other' && b.labels.occupation.value === 'other'
  const own = (words: readonly string[], other: Candidate) =>
    roleWords(words, unknown ? 'kept' : 'left-out').filter(
      (word) => !places.includes(word) && !namesQualification(word, other.posting.titleKey),
    )
  const [onlyA, onlyB] = [own(title.onlyA, b), own(title.onlyB, a)]
  if (onlyA.length === 0 && onlyB.length === 0) return true
  if (!sameOccupation(a, b)) return false
  const narrowed = !unknown && title.kin && (onlyA.length === 0 || onlyB.length === 0)
  if (shared < (narrowed ? NARROWED_TEXT : ONE_TEXT)) return false
  if (unknown && onlyA.length > 0 && onlyB.length > 0) return false
  return title.kin || shared >= SAME_DUTIES
}

function placeWords({ places }: Posting): string[] {
  return places.flatMap(({ city, region }) => foldWords(`${city ?? ''} ${region ?? ''}`).split(' '))
}

function titledLevel({ labels: { advancement } }: Candidate): string | null {
  return advancement?.because.in === 'title' ? advancement.value : null
}

// "SteamFit Gym Boulder" and "SteamFit Gym Fort Collins": one text of one brand, two owners.
function sameBrand(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a, b].map(({ posting }) => foldWords(posting.company ?? '').split(' '))
  const brand = one!.slice(0, 2).join(' ')
  return brand.length >= MIN_BRAND && brand === other!.slice(0, 2).join(' ')
}

const AGENCY_NAME =
  /(?:^| )(?:executive search|search partners|headhunt\w*|recruit\w*|staffing|manpower|personnel|personal(?:service|dienst\w*|vermittlung)\w*|zeitarbeit|personalagentura|rekrutacja|agencja pracy|interim|bemanning)(?: |$)/

function isAgency({ posting, labels }: Candidate): boolean {
  return labels.employer_type?.value === 'agency' || AGENCY_NAME.test(foldWords(posting.company ?? ''))
}

function sameOccupation(a: Candidate, b: Candidate): boolean {
  return a.labels.occupation.value === b.labels.occupation.value
}

// An equal stored hash stands for a text that was not kept.
function sharedText(a: Candidate, b: Candidate, { likeness }: Relations): number {
  if (likeness?.jaccard === 1) return 1
  return a.words === null || b.words === null ? 0 : tripleContainment(a, b)
}
