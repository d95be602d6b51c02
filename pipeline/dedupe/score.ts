import type { Candidate } from './candidate.ts'
import { type Likeness, likenessOf, MIN_CONTENT_CHARACTERS } from './content.ts'
import { isRepost } from './dates.ts'
import type { Verdict, VerdictKind, Veto } from './verdict.ts'
import type { Relations } from './vetoes.ts'

/** Shared words over all words from which two texts are one text. */
const ONE_TEXT = 0.9
/** The same where neither side names a town, so that a place may hide in the text. */
const ONE_TEXT_NO_TOWN = 0.97
/** Share of the shorter text that stands in the longer, for a cut copy. */
const CUT_COPY = 0.9
/** A copy with a sentence more or less, where title and town agree. */
const EDITED_JACCARD = 0.85
const EDITED_CONTAINMENT = 0.95
/** From here on two texts share a frame. */
const FRAME = 0.6
/** A listing without any text joins by name alone only this close in time. */
const NAMED_DAYS = 60

/** Judges a pair that nothing forbids. */
export function score(a: Candidate, b: Candidate, relations: Relations): Verdict {
  const { employer, place, title, identity, gapDays } = relations
  const likeness = textLikeness(a, b)
  const evidence = { ...readings(relations), ...(likeness ?? { texts: 'not comparable' }) }
  const join = (kind: VerdictKind, rule: string): Verdict => ({
    kind,
    joins: true,
    evidence: { rule, ...evidence },
  })
  const sameText = isRepost(a, b) ? 'temporal' : 'full'
  const shorter = shorterSide(a, b)
  const partial = (rule: string): Verdict => ({ ...join('partial', rule), partialSide: shorter })

  if (identity !== null) {
    const rule = `same-${identity}`
    if (likeness === null || (a.posting.excerpt !== b.posting.excerpt && likeness.proportion < ONE_TEXT)) {
      return partial(rule)
    }
    if (likeness.jaccard >= ONE_TEXT) return join(sameText, rule)
    return likeness.containment >= CUT_COPY && likeness.proportion < ONE_TEXT
      ? partial(rule)
      : join('semantic', rule)
  }

  const named = employer === 'same' && title.agrees && place.agreement === 'city'
  if (likeness === null) {
    // Two teasers of one employer can be two roles; one teaser or bare row beside a full text is a copy of it.
    const contained = containmentOf(a, b)
    if (
      named &&
      (contained === null || contained >= CUT_COPY) &&
      (gapDays === null || gapDays <= NAMED_DAYS)
    ) {
      return partial(contained === null ? 'employer-title-place' : 'teaser')
    }
    return { kind: 'different', joins: false, evidence: { rule: 'nothing-shared', ...evidence } }
  }

  // Equal words need a second witness: stock texts travel between unrelated employers.
  const witnessed = employer === 'same' || place.agreement !== 'unsure'
  const oneText = place.agreement === 'city' ? ONE_TEXT : ONE_TEXT_NO_TOWN
  if (witnessed && likeness.jaccard >= oneText) return join(sameText, 'one-text')
  if (named && likeness.containment >= CUT_COPY && isCut(a, b, likeness)) return partial('cut-copy')
  const edited = likeness.jaccard >= EDITED_JACCARD && likeness.containment >= EDITED_CONTAINMENT
  if (edited && title.agrees && place.agreement === 'city') return join(sameText, 'edited-text')
  return apart(likeness, relations, 'unlike', evidence)
}

/** What a forbidden pair is, for the record and for campaigns. */
export function judgeVetoed(a: Candidate, b: Candidate, relations: Relations, veto: Veto): Verdict {
  const likeness = textLikeness(a, b)
  const evidence = { ...readings(relations), ...likeness, a: veto.a, b: veto.b }
  const rule = `veto-${veto.veto}`
  if (veto.veto !== 'employer') return apart(likeness, relations, rule, evidence)
  const copied = likeness !== null && likeness.jaccard >= ONE_TEXT && relations.place.agreement === 'city'
  return { kind: copied ? 'agency-copy' : 'different', joins: false, evidence: { rule, ...evidence } }
}

function apart(
  likeness: Likeness | null,
  relations: Relations,
  rule: string,
  evidence: Verdict['evidence'],
): Verdict {
  const framed = likeness !== null && likeness.jaccard >= FRAME
  const campaign = relations.title.agrees && (framed || relations.employer === 'same')
  const akin = relations.employer !== 'other'
  const kind = akin && campaign ? 'campaign' : akin && framed ? 'template' : 'different'
  return { kind, joins: false, evidence: { rule, ...evidence } }
}

// Word sets say something only of texts long enough; an equal stored hash stands for a text that was not kept.
function textLikeness(a: Candidate, b: Candidate): Likeness | null {
  if (a.contentHash !== null && b.contentHash !== null && a.contentHash.equals(b.contentHash)) {
    return { jaccard: 1, containment: 1, proportion: 1 }
  }
  if (a.words === null || b.words === null) return null
  if (Math.min(a.contentLength, b.contentLength) < MIN_CONTENT_CHARACTERS) return null
  return likenessOf(a.words, b.words)
}

/** Share of the shorter text within the longer, or null when a side has none. */
function containmentOf(a: Candidate, b: Candidate): number | null {
  return a.words === null || b.words === null ? null : likenessOf(a.words, b.words).containment
}

function isCut(a: Candidate, b: Candidate, likeness: Likeness): boolean {
  return a.posting.excerpt || b.posting.excerpt || likeness.proportion < EDITED_JACCARD
}

function shorterSide(a: Candidate, b: Candidate): 'a' | 'b' {
  if (a.posting.excerpt !== b.posting.excerpt) return a.posting.excerpt ? 'a' : 'b'
  return a.contentLength < b.contentLength ? 'a' : 'b'
}

function readings({ employer, place, title, identity, gapDays }: Relations): Verdict['evidence'] {
  return {
    employer,
    place: place.agreement,
    title: title.agrees ? 'same' : 'differs',
    identity,
    gapDays: gapDays === null ? null : Math.round(gapDays),
  }
}
