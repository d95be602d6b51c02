import { MONTHS } from '../normalize/dates/words.ts'
import { apart } from './apart.ts'
import type { Candidate } from './candidate.ts'
import { type Likeness, MIN_CONTENT_CHARACTERS, tripleContainment } from './content.ts'
import { isReissue, isRepost } from './dates.ts'
import { paySame } from './pay.ts'
import { readings, rounded } from './readings.ts'
import type { Relations } from './relations.ts'
import { bothPlaced, namesTheTown, namesTown } from './said-place.ts'
import { isCopy, retellingOf } from './same-opening.ts'
import { numberClash, siteClash } from './site.ts'
import type { Verdict, VerdictKind } from './verdict.ts'

/** Shared words over all words from which two texts are one text. */
const ONE_TEXT = 0.9
/** The same where the sides do not agree on a town, or one does not name its employer. */
const ONE_TEXT_UNSURE = 0.95
/** Share of the shorter text's words from which it has none of its own, and so no town of its own either. */
const NO_WORD_OF_ITS_OWN = 0.995
/** Share of the shorter text's words that stand in the longer, for a cut copy. */
const CUT_COPY = 0.9
/** Share of its word triples; boards put lines of their own around what they cut. */
const CUT_TRIPLES = 0.75
/** The same where the cut copy names less than the town, or decorates the title. */
const CUT_TRIPLES_VAGUE = 0.9
/** A text told in other words, where all names agree, two boards show it and nothing else fits. */
const REWORDED = 0.65
/** The same where both state the same pay. */
const REWORDED_PAID = 0.5
const REWORDED_DAYS = 14
/** A copy with a sentence more or less, where title and town agree. */
const EDITED_JACCARD = 0.85
const EDITED_CONTAINMENT = 0.95
/**
 * Share of word triples that an edited copy keeps beside, where an employer is not named: sentences went or came. Words
 * replaced all over leave fewer, and are an agency's text for another client.
 */
const EDITED_TRIPLES_UNSURE = 0.93
/** What comes back may be edited a little more, as far as no site, shift or term was replaced. */
const REPOST_JACCARD = 0.82
const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.keys())
/** A listing without any text joins by name alone only this close in time. */
const NAMED_DAYS = 60
/** Bands of 24 that two texts of one role share: of three quarters of their word triples in common five are to be expected. */
const ALIKE_BANDS = 2

/** Judges a pair that nothing forbids. */
export function score(a: Candidate, b: Candidate, relations: Relations): Verdict {
  const { identity, likeness } = relations
  if (identity !== null) return byIdentity(a, b, relations)
  const whole = Math.min(a.content.length, b.content.length) >= MIN_CONTENT_CHARACTERS || hashesEqual(a, b)
  return likeness !== null && whole ? byText(a, b, relations, likeness) : byName(a, b, relations)
}

// One number, one opening: the texts only say which kind of copy it is.
function byIdentity(a: Candidate, b: Candidate, relations: Relations): Verdict {
  const { likeness } = relations
  const rule = `same-${relations.identity}`
  const evidence = readings(relations, likeness)
  if (likeness === null) return partial(a, b, rule, evidence)
  if (likeness.jaccard >= ONE_TEXT) return join(sameText(a, b), rule, evidence)
  const teaser = a.posting.excerpt !== b.posting.excerpt
  const cut = likeness.proportion < ONE_TEXT && (teaser || likeness.containment >= CUT_COPY)
  if (!cut) return join('semantic', rule, evidence)
  return isCopy(a, b, relations) ? join(sameText(a, b), rule, evidence) : partial(a, b, rule, evidence)
}

function byText(a: Candidate, b: Candidate, relations: Relations, likeness: Likeness): Verdict {
  const { employer, place, title } = relations
  const evidence = readings(relations, likeness)
  // Equal words need a second witness: stock texts travel between unrelated employers.
  const witnessed = employer === 'same' || place.agreement !== 'unsure'
  // On one board a town here and a region there, which nothing ties together, are two openings of a chain.
  const loose = place.agreement === 'unsure' && place.clash === null && a.posting.source === b.posting.source
  if (loose && bothPlaced(a, b)) {
    return apart(a, b, relations, 'place-unsure')
  }
  // An agency that names no client shows one text for a town and for the region around it.
  const half = employer === 'unsure' && place.agreement === 'wide' && namesTown(a) !== namesTown(b)
  if (half && a.posting.source === b.posting.source) return apart(a, b, relations, 'place-unsure')
  const inTown = isTown(relations)
  const sameTown = inTown || (place.agreement === 'wide' && likeness.containment >= NO_WORD_OF_ITS_OWN)
  const edited =
    likeness.jaccard >= EDITED_JACCARD &&
    likeness.containment >= EDITED_CONTAINMENT &&
    (employer !== 'unsure' || tripleContainment(a, b) >= EDITED_TRIPLES_UNSURE)
  const alike =
    witnessed && likeness.jaccard >= (sameTown && employer !== 'unsure' ? ONE_TEXT : ONE_TEXT_UNSURE)
      ? 'one-text'
      : edited && title.agrees && sameTown
        ? 'edited-text'
        : likeness.jaccard >= REPOST_JACCARD &&
            employer === 'same' &&
            title.agrees &&
            inTown &&
            isRepost(a, b)
          ? 'edited-repost'
          : isCopy(a, b, relations) && !a.posting.excerpt && !b.posting.excerpt
            ? 'copied-text'
            : null
  if (alike !== null) {
    const again = isRepost(a, b)
    const clash = siteClash(a, b, again ? MONTH_NAMES : undefined) ?? (again ? null : numberClash(a, b))
    if (clash === null) return join(sameText(a, b), alike, evidence)
    const sites = { a: clash.a.slice(0, 5).join(' '), b: clash.b.slice(0, 5).join(' ') }
    return apart(a, b, relations, 'other-site', sites)
  }
  // No board shows a cut copy of its own advertisement.
  const shorter = a.posting.excerpt || b.posting.excerpt || likeness.proportion < EDITED_JACCARD
  if (shorter && likeness.containment >= CUT_COPY) {
    const cut = cutCopy(a, b, relations, 'cut-copy')
    if (cut !== null) return cut
  }
  return reworded(a, b, relations, likeness) ?? apart(a, b, relations, 'unlike')
}

// Same names, other words.
function reworded(a: Candidate, b: Candidate, relations: Relations, likeness: Likeness): Verdict | null {
  const { employer, gapDays } = relations
  const evidence = readings(relations, likeness)
  const near =
    a.posting.source !== b.posting.source &&
    employer === 'same' &&
    a.posting.titleKey === b.posting.titleKey &&
    isTown(relations) &&
    gapDays !== null &&
    gapDays <= REWORDED_DAYS &&
    likeness.jaccard >= (paySame(a.posting.pay, b.posting.pay) ? REWORDED_PAID : REWORDED)
  if (near) return join('semantic', 'reworded', evidence)
  const retelling = retellingOf(a, b, relations)
  if (retelling === null) return null
  const { facts, triples } = retelling
  return join('semantic', 'retold', { ...evidence, facts, triples: rounded(triples) })
}

// A teaser or a bare row beside a full text. Two teasers of one employer can be two roles.
function byName(a: Candidate, b: Candidate, relations: Relations): Verdict {
  const { employer, title, gapDays, likeness } = relations
  const evidence = readings(relations, likeness)
  const near = gapDays === null || gapDays <= NAMED_DAYS
  // Two rows of one board at one time are two openings.
  const copies = a.posting.source !== b.posting.source || isRepost(a, b)
  if (!near || !copies) return apart(a, b, relations, 'nothing-shared')
  if (a.words === null || b.words === null) {
    const named = employer === 'same' && title.agrees && isTown(relations)
    if (!named) return apart(a, b, relations, 'nothing-shared')
    const bands = sharedBands(a, b)
    if (bands !== null && bands < ALIKE_BANDS) return apart(a, b, relations, 'unlike', { bands })
    return partial(a, b, 'employer-title-place', bands === null ? evidence : { ...evidence, bands })
  }
  const whole = !a.posting.excerpt && !b.posting.excerpt
  if (whole && employer === 'same' && likeness!.jaccard >= ONE_TEXT && isTown(relations)) {
    const paid = paySame(a.posting.pay, b.posting.pay)
    if ((title.agrees || isCopy(a, b, relations)) && paid) return join(sameText(a, b), 'short-text', evidence)
  }
  return (
    cutCopy(a, b, relations, 'teaser') ??
    reworded(a, b, relations, likeness!) ??
    apart(a, b, relations, 'unlike')
  )
}

// One is cut from the other: its word triples stand in it.
function cutCopy(a: Candidate, b: Candidate, relations: Relations, rule: string): Verdict | null {
  const { employer, title } = relations
  if (a.posting.source === b.posting.source && !isRepost(a, b)) return null
  if ((employer !== 'same' && employer !== 'kin') || !title.kin) return null
  // Two teasers can belong to two roles that share a beginning.
  const teasers = relations.likeness!.proportion >= EDITED_JACCARD
  if (teasers && !title.agrees) return null
  // A chain's text for a whole region is no cut copy of the one for a branch in it, unless it names the town.
  if (!isTown(relations) && !namesTheTown(a, b)) return null
  const certain = employer === 'same' && title.agrees && isTown(relations)
  const triples = tripleContainment(a, b)
  if (triples < (certain ? CUT_TRIPLES : CUT_TRIPLES_VAGUE)) return null
  return partial(a, b, rule, { ...readings(relations, relations.likeness), triples: rounded(triples) })
}

// Whole texts that were not kept left their fingerprints; beside a bare row or a teaser there is nothing to compare.
function sharedBands(a: Candidate, b: Candidate): number | null {
  if ([a, b].some(({ posting, contentHash }) => posting.excerpt || contentHash === null)) return null
  return [...a.bands].filter((band) => b.bands.has(band)).length
}

function isTown({ place }: Relations): boolean {
  return place.agreement === 'city' || place.agreement === 'remote'
}

function hashesEqual(a: Candidate, b: Candidate): boolean {
  return a.contentHash !== null && b.contentHash !== null && a.contentHash.equals(b.contentHash)
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
  return isRepost(a, b) || isReissue(a, b) ? 'temporal' : 'full'
}
