import type { Label } from '../label.ts'
import { precisionOf } from './precision.ts'
import { because, type Hit, wordsOf } from './reading.ts'

/** A label that rests on the words of a hit, or on words from one hit to another. */
export function label<V>(value: V, rule: string, hit: Hit, until: Hit = hit): Label<V> {
  return { value, confidence: precisionOf(rule), because: because(rule, hit, until) }
}

/** A label that follows from other labels and structured fields, so that it has no words of its own. */
export function derived<V>(value: V, rule: string): Label<V> {
  return { value, confidence: precisionOf(rule), because: { rule } }
}

/** One label a value, each with its first hit, in the order of the text. */
export function setOf<V extends string>(hits: readonly Hit[], field: string): Label<V>[] {
  const first = new Map<string, Hit>()
  for (const hit of hits) if (!first.has(hit.value)) first.set(hit.value, hit)
  return [...first.values()].map((hit) => label(hit.value as V, `${field}/${hit.part.in}`, hit))
}

/** How many of the values the hits name, each distinct pair of words counted once. */
export function tally(hits: readonly Hit[]): Map<string, { votes: number; hit: Hit }> {
  const seen = new Set<string>()
  const votes = new Map<string, { votes: number; hit: Hit }>()
  for (const hit of hits) {
    const words = wordsOf(hit).toLowerCase()
    if (seen.has(`${hit.value} ${words}`)) continue
    seen.add(`${hit.value} ${words}`)
    const row = votes.get(hit.value)
    if (row) row.votes++
    else votes.set(hit.value, { votes: 1, hit })
  }
  return votes
}
