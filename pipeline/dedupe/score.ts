import type { Candidate } from './candidate.ts'
import { type Likeness, likenessOf, MIN_CONTENT_CHARACTERS, tripleContainment } from './content.ts'
import { isRepost } from './dates.ts'
import { siteClash } from './site.ts'
import type { Verdict, VerdictKind, Veto } from './verdict.ts'
import type { Relations } from './vetoes.ts'

/** Shared words over all words from which two texts are one text. */
const ONE_TEXT = 0.9
/** The same where the sides do not agree on a town. */
const ONE_TEXT_NO_TOWN = 0.95
/** Share of the shorter text's words from which it has none of its own, and so no town of its own either. */
const NO_WORD_OF_ITS_OWN = 0.995
/** Share of the shorter text's words that stand in the longer, for a cut copy. */
const CUT_COPY = 0.9
/** Share of its word triples; boards put lines of their own around what they cut. */
const CUT_TRIPLES = 0.75
/** A text told in other words, where all names agree, two boards show it and nothing else fits. */
const REWORDED = 0.65
const REWORDED_DAYS = 14
/** A copy with a sentence more or less, where title and town agree. */
const EDITED_JACCARD = 0.85
const EDITED_CONTAINMENT = 0.95
/** From here on two texts share a frame. */
const FRAME = 0.6
/** A listing without any text joins by name alone only this close in time. */
const NAMED_DAYS = 60

/** Judges a pair that nothing forbids. */
export function score(a: Candidate, b: Candidate, relations: Relations): Verdict {
  if (relations.identity !== null) return byIdentity(a, b, relations)
  const likeness = textLikeness(a, b, MIN_CONTENT_CHARACTERS)
  return likeness === null ? byName(a, b, relations) : byText(a, b, relations, likeness)
}

/** What a forbidden pair is, for the record and for campaigns. */
export function judgeVetoed(a: Candidate, b: Candidate, relations: Relations, veto: Veto): Verdict {
  const likeness = textLikeness(a, b, MIN_CONTENT_CHARACTERS)
  const evidence = { ...readings(relations, likeness), a: veto.a, b: veto.b }
  const rule = `veto-${veto.veto}`
  if (veto.veto !== 'employer') return apart(likeness, relations, rule, evidence)
  const copied = likeness !== null && likeness.jaccard >= ONE_TEXT && relations.place.agreement === 'city'
  return { kind: copied ? 'agency-copy' : 'different', joins: false, evidence: { rule, ...evidence } }
}

// One number, one opening: the texts only say which kind of copy it is.
function byIdentity(a: Candidate, b: Candidate, relations: Relations): Verdict {
  const likeness = textLikeness(a, b, 0)
  const rule = `same-${relations.identity}`
  const evidence = readings(relations, likeness)
  if (likeness === null) return partial(a, b, rule, evidence)
  if (likeness.jaccard >= ONE_TEXT) return join(sameText(a, b), rule, evidence)
  const teaser = a.posting.excerpt !== b.posting.excerpt
  const cut = likeness.proportion < ONE_TEXT && (teaser || likeness.containment >= CUT_COPY)
  return cut ? partial(a, b, rule, evidence) : join('semantic', rule, evidence)
}

function byText(a: Candidate, b: Candidate, relations: Relations, likeness: Likeness): Verdict {
  const { employer, place, title } = relations
  const evidence = readings(relations, likeness)
  // Equal words need a second witness: stock texts travel between unrelated employers.
  const witnessed = employer === 'same' || place.agreement !== 'unsure'
  const inTown = place.agreement === 'city' || place.agreement === 'remote'
  const sameTown = inTown || (place.agreement === 'wide' && likeness.containment >= NO_WORD_OF_ITS_OWN)
  const edited = likeness.jaccard >= EDITED_JACCARD && likeness.containment >= EDITED_CONTAINMENT
  const alike =
    witnessed && likeness.jaccard >= (sameTown ? ONE_TEXT : ONE_TEXT_NO_TOWN)
      ? 'one-text'
      : edited && title.agrees && sameTown
        ? 'edited-text'
        : null
  if (alike !== null) {
    const clash = siteClash(a, b)
    if (clash === null) return join(sameText(a, b), alike, evidence)
    const [siteA, siteB] = [clash.a.slice(0, 5).join(' '), clash.b.slice(0, 5).join(' ')]
    return apart(likeness, relations, 'other-site', { ...evidence, a: siteA, b: siteB })
  }
  // No board shows a cut copy of its own advertisement.
  const twoBoards = a.posting.source !== b.posting.source
  const shorter = a.posting.excerpt || b.posting.excerpt || likeness.proportion < EDITED_JACCARD
  const cut = shorter && twoBoards
  if (employer === 'same' && title.agrees && inTown && cut && likeness.containment >= CUT_COPY) {
    const triples = tripleContainment(a.content, b.content)
    if (triples >= CUT_TRIPLES) return partial(a, b, 'cut-copy', { ...evidence, triples: rounded(triples) })
  }
  if (isReworded(a, b, relations, likeness)) return join('semantic', 'reworded', evidence)
  return apart(likeness, relations, 'unlike', evidence)
}

function isReworded(a: Candidate, b: Candidate, relations: Relations, likeness: Likeness): boolean {
  const { employer, place, gapDays } = relations
  return (
    a.posting.source !== b.posting.source &&
    employer === 'same' &&
    a.posting.titleKey === b.posting.titleKey &&
    (place.agreement === 'city' || place.agreement === 'remote') &&
    gapDays !== null &&
    gapDays <= REWORDED_DAYS &&
    likeness.jaccard >= REWORDED
  )
}

// A teaser or a bare row beside a full text. Two teasers of one employer can be two roles.
function byName(a: Candidate, b: Candidate, relations: Relations): Verdict {
  const { employer, place, title, gapDays } = relations
  const evidence = readings(relations, null)
  const inTown = place.agreement === 'city' || place.agreement === 'remote'
  const named = employer === 'same' && title.agrees && inTown
  const near = gapDays === null || gapDays <= NAMED_DAYS
  // Two rows of one board at one time are two openings.
  const copies = a.posting.source !== b.posting.source || isRepost(a, b)
  if (!named || !near || !copies)
    return { kind: 'different', joins: false, evidence: { rule: 'nothing-shared', ...evidence } }
  if (a.words === null || b.words === null) return partial(a, b, 'employer-title-place', evidence)
  const triples = tripleContainment(a.content, b.content)
  if (triples >= CUT_TRIPLES) return partial(a, b, 'teaser', { ...evidence, triples: rounded(triples) })
  return {
    kind: 'different',
    joins: false,
    evidence: { rule: 'unlike', ...evidence, triples: rounded(triples) },
  }
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

function join(kind: VerdictKind, rule: string, evidence: Verdict['evidence']): Verdict {
  return { kind, joins: true, evidence: { rule, ...evidence } }
}

function partial(a: Candidate, b: Candidate, rule: string, evidence: Verdict['evidence']): Verdict {
  const excerpts = a.posting.excerpt !== b.posting.excerpt
  const shorter = excerpts ? a.posting.excerpt : a.content.length <= b.content.length
  return { ...join('partial', rule, evidence), partialSide: shorter ? 'a' : 'b' }
}

function sameText(a: Candidate, b: Candidate): VerdictKind {
  return isRepost(a, b) ? 'temporal' : 'full'
}

// An equal stored hash stands for a text that was not kept.
function textLikeness(a: Candidate, b: Candidate, minCharacters: number): Likeness | null {
  if (a.contentHash !== null && b.contentHash !== null && a.contentHash.equals(b.contentHash)) {
    return { jaccard: 1, containment: 1, proportion: 1 }
  }
  if (a.words === null || b.words === null) return null
  if (Math.min(a.content.length, b.content.length) < minCharacters) return null
  return likenessOf(a.words, b.words)
}

function readings(relations: Relations, likeness: Likeness | null): Verdict['evidence'] {
  const { employer, place, title, identity, gapDays } = relations
  return {
    employer,
    place: place.agreement,
    title: title.agrees ? 'same' : 'differs',
    identity,
    gapDays: gapDays === null ? null : Math.round(gapDays),
    ...(likeness && {
      jaccard: rounded(likeness.jaccard),
      containment: rounded(likeness.containment),
      proportion: rounded(likeness.proportion),
    }),
  }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
