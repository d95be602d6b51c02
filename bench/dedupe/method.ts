import type { RawPosting } from '../../pipeline/posting.ts'

/** One advertisement as every method gets it. */
export interface Advert {
  source: string
  /** When it was seen, ISO 8601 UTC. */
  at: string
  raw: RawPosting
}

/** What a method says about a row of advertisements. */
export interface Found {
  /** Joined pairs, each by the places of its two advertisements in the row, the smaller first. */
  pairs: (readonly [number, number])[]
  /** Pairs that were looked at one by one. */
  compared: number
  /** Milliseconds until the first of them was. */
  preparedMs: number
  /** Share of the comparing that was done when the time was over; 1 where the method came to its end. */
  reached: number
}

/** Joins what was read. Gives up, with what it has, as soon as the time is over. */
export type Join = (isOver: () => boolean) => Found

/**
 * A way to find out which advertisements are one opening. The first step is what is done to every advertisement anyway,
 * duplicates or not; what it returns is the work that is measured.
 */
export type Method = (adverts: readonly Advert[]) => Join

/** Words in lower case without accents, of two letters or digits at least: what vectorizers take by default. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}_]{2,}/gu) ?? []
  )
}

/** The place as printed; boards of the bench print one. */
export function placeOf({ raw }: Advert): string {
  return typeof raw.location === 'string' ? raw.location : ''
}
