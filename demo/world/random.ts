/** A small seeded generator of numbers: same seed, same world, on every machine. */
export interface Random {
  /** Evenly spread in [0, 1). */
  next(): number
  /** Whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** `count` different items in random order; all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[]
  /** Picks by weight: `weighted({ remote: 4, onsite: 1 })`. */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K
  /** A generator of its own for one part, so that a change in one part leaves the others as they were. */
  fork(name: string): Random
}

/** @param seed any text; forks extend it with their name */
export function random(seed: string): Random {
  let state = fnv1a(seed) || 1
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const self: Random = {
    next,
    int,
    chance: (share) => next() < share,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('pick from nothing')
      return items[int(0, items.length - 1)]!
    },
    sample: (items, count) => {
      const pool = [...items]
      const taken = []
      while (pool.length > 0 && taken.length < count) taken.push(pool.splice(int(0, pool.length - 1), 1)[0]!)
      return taken
    },
    weighted: <K extends string>(weights: Partial<Record<K, number>>): K => {
      const entries = Object.entries(weights) as [K, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      return entries.at(-1)![0]
    },
    fork: (name) => random(`${seed}/${name}`),
  }
  return self
}

const ENCODER = new TextEncoder()

/** 32-bit hash of a text, stable over versions and machines; ids and forks are made from it. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of ENCODER.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
