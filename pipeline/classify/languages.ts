import type { Label } from '../label.ts'
import { GAP } from './characters.ts'
import { label } from './finding.ts'
import { isUnderWish, modalityOf } from './modality.ts'
import { type Hit, hitsOf, isDenied, type Reading, together, wordsOf } from './reading.ts'

const BEFORE = 5
const AFTER = 3
const WISH = 8
/** Characters before a list in which "at least one of" may stand. */
const LEAD_IN = 40

/** A demand stands near: "fluent in German", "German speaking"; names in one list share it. */
function isDemanded(hit: Hit, needs: readonly Hit[], names: readonly Hit[], seen = new Set<Hit>()): boolean {
  seen.add(hit)
  for (const need of needs) {
    // "In English and in French; both are required."
    const goesOn = need.from === hit.to && need.part === hit.part && /^(?:both|all)/i.test(wordsOf(need))
    if ((!goesOn && !together(need, hit)) || need.value === 'plus') continue
    if (need.value !== 'after' && need.to <= hit.from && hit.from - need.to <= BEFORE) return true
    if (need.value !== 'before' && need.from >= hit.to && need.from - hit.to <= AFTER) return true
  }
  return names.some(
    (other) =>
      !seen.has(other) &&
      together(other, hit) &&
      Math.abs(other.from - hit.from) <= 3 &&
      isDemanded(other, needs, names, seen),
  )
}

/** A wish belongs to the nearest language in its sentence, and to no other. */
function wishes(need: Hit, hit: Hit, names: readonly Hit[]): boolean {
  if (!together(need, hit)) return false
  const distance = (name: Hit) => (name.to <= need.from ? need.from - name.to : (name.from - need.to) * 2 + 2)
  if (distance(hit) > WISH) return false
  return names.every(
    (other) =>
      other === hit || !together(need, other) || distance(other) >= distance(hit) || isPaired(hit, other),
  )
}

/** "German or French is a plus": two names with one word between them are wished for together. */
function isPaired(a: Hit, b: Hit): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  const { text, start, end } = first.part.tokens
  return /^\s*(?:\/|or|and|oder|und|vai|un|o|y|ou|et|eller|och|lub|i)\s*$/iu.test(
    text.slice(end[first.to - 1]!, start[second.from]!),
  )
}

const EITHER = /^\s*(?:or|oder|vai|o|u|ou|eller|lub|albo)\s*$/iu

/** "Good Polish or English": who knows the language of the advertisement needs no other. */
function isBesideOwn(hit: Hit, names: readonly Hit[], own: string): boolean {
  return names.some((other) => {
    if (other.value !== own || !together(other, hit)) return false
    const [first, second] = other.from < hit.from ? [other, hit] : [hit, other]
    const { text, start, end } = hit.part.tokens
    return EITHER.test(text.slice(end[first.to - 1]!, start[second.from]!))
  })
}

/**
 * True where the name stands by itself in a list of demands (", Dutch (the dealers speak nothing else),"), or begins a line or
 * sentence beside the advertisement's own language ("German and French").
 */
function isListed(hit: Hit, names: readonly Hit[], own: string): boolean {
  const { gap } = hit.part.tokens
  if (hit.part.in !== 'text' || hit.zone === 'benefits' || hit.zone === 'company' || hit.zone === 'apply')
    return false
  const pair = names.find((other) => other.value === own && together(other, hit) && isPaired(hit, other))
  const from = pair ? Math.min(pair.from, hit.from) : hit.from
  const to = pair ? Math.max(pair.to, hit.to) : hit.to
  if (pair && gap[from]! >= GAP.sentence && (gap[to] ?? GAP.line) >= GAP.clause) return true
  return hit.zone === 'requirements' && gap[from]! >= GAP.clause && (gap[to] ?? GAP.line) >= GAP.clause
}

/** One of a list to choose from: the title names the one that counts. */
function isChoice(hit: Hit, names: readonly Hit[]): boolean {
  const listed = names.filter((other) => together(other, hit))
  if (new Set(listed.map((one) => one.value)).size < 3) return false
  const { text, start, end } = hit.part.tokens
  const from = Math.max(0, start[listed[0]!.from]! - LEAD_IN)
  return /(?:^|\W)(?:or|oder|vai|one of|eine der|kādu no)\W/iu.test(
    text.slice(from, end[listed.at(-1)!.from]),
  )
}

/** Languages required besides the advertisement's own; a wish is not a requirement. */
export function languagesOf(reading: Reading): Label<string>[] {
  const own = reading.posting.language ?? 'en'
  const needs = hitsOf(reading, 'languageNeed')
  const said = hitsOf(reading, 'languages')
  const names = said.filter((hit) => !isDenied(hit))
  const titled = names.some((hit) => hit.part.in === 'title' && hit.value !== own)
  const found = new Map<string, Label<string>>()
  for (const hit of names) {
    if (hit.value === own || found.has(hit.value)) continue
    const wish = needs.some((need) => need.value === 'plus' && wishes(need, hit, said))
    const inTitle = hit.part.in === 'title'
    if (!inTitle && (wish || isUnderWish(reading, hit))) continue
    if (inTitle && needs.some((need) => need.from === hit.to + 1 && need.part === hit.part && isDenied(need)))
      continue
    if (!inTitle && ((titled && isChoice(hit, names)) || isBesideOwn(hit, said, own))) continue
    const wished = needs.some((need) => need.value === 'plus' && need.from >= hit.to && together(need, hit))
    if (inTitle || isDemanded(hit, needs, names) || (!wished && isListed(hit, said, own)))
      found.set(hit.value, label(hit.value, `languages/${hit.part.in}`, hit))
  }
  const two = found.size === 0 ? bilingualInCanada(reading, needs) : null
  if (two) found.set(two.value, two)
  return [...found.values()]
}

/** "Bilingual Agent" of Moncton, where no language is named: both official ones, of which one is the advertisement's own. */
function bilingualInCanada(reading: Reading, needs: readonly Hit[]): Label<string> | null {
  if (reading.posting.places[0]?.country !== 'CA') return null
  const asked = needs.find((hit) => {
    if (hit.value !== 'speaker' || !/biling|official|officiel/i.test(wordsOf(hit)) || isDenied(hit))
      return false
    if (needs.some((one) => one.value === 'plus' && together(one, hit))) return false
    return hit.part.in === 'title' || modalityOf(reading, hit) === 'required'
  })
  if (!asked) return null
  return label(reading.posting.language === 'fr' ? 'en' : 'fr', 'languages/bilingual', asked)
}
