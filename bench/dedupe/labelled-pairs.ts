import { compare } from '../../pipeline/dedupe.ts'
import { JOINING } from '../pairs/score.ts'
import { shareKey } from '../pairs/share-key.ts'
import { candidateFrom, type Side } from '../pairs/side.ts'
import type { Advert } from './method.ts'
import { METHODS, type MethodName } from './methods.ts'
import { ratesOf } from './score.ts'

/** A pair as the files of pairs hold it. */
export interface LabelledPair {
  pair: string
  label: string
  a: Side
  b: Side
}

/** Joins of labelled pairs, and of those that must not be joined how many were, by their label. */
export interface PairQuality {
  precision: number
  recall: number
  f1: number
  falseJoins: Record<string, number>
}

/**
 * Each method on labelled pairs, one pair at a time. Methods that count words, hashes or bands see all sides at once,
 * as they would see a day's advertisements; Callboard compares each pair by itself, since the pairs share sides, and only
 * those that share a key count.
 */
export function scoreLabelled(pairs: readonly LabelledPair[], name: MethodName): PairQuality {
  const joined = name === 'callboard' ? pairs.map(callboardJoins) : joinsOf(pairs, name)
  const truth = pairs.map(({ label }) => JOINING.has(label))
  const falseJoins: Record<string, number> = {}
  for (const [n, { label }] of pairs.entries()) {
    if (joined[n] && !truth[n]) falseJoins[label] = (falseJoins[label] ?? 0) + 1
  }
  return {
    ...ratesOf(
      pairs.filter((_, n) => joined[n] && truth[n]).length,
      joined.filter(Boolean).length,
      truth.filter(Boolean).length,
    ),
    falseJoins,
  }
}

function callboardJoins({ pair, a, b }: LabelledPair): boolean {
  const [idA = 'a', idB = 'b'] = pair.split('|')
  const [one, other] = [candidateFrom(idA, a), candidateFrom(idB, b)]
  return shareKey(one, other) && compare(one, other).joins
}

function joinsOf(pairs: readonly LabelledPair[], name: MethodName): boolean[] {
  const adverts = pairs.flatMap(({ a, b }, n) => [advertOf(a, `${n}a`), advertOf(b, `${n}b`)])
  const found = METHODS[name](adverts)(() => false)
  // The two sides of a pair stand one after the other.
  const joined = new Set(found.pairs.flatMap(([a, b]) => (a % 2 === 0 && b === a + 1 ? [a / 2] : [])))
  return pairs.map((_, n) => joined.has(n))
}

function advertOf({ title, company, location, text, source, postedAt }: Side, externalId: string): Advert {
  return {
    source: source || 'gold',
    at: postedAt ?? '2026-01-01',
    raw: {
      ...{ externalId, title },
      ...(company && { company }),
      ...(location && { location }),
      ...(text && { body: text }),
    },
  }
}
