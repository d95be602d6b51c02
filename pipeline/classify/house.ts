import { type Hit, hitsOf, overlap, type Reading } from './reading.ts'

/**
 * True where the "home" of a hit is a house: "a large nursing home based in Leeds" is no home-based work, "a visit to
 * customers in their own homes" no work from home.
 */
export function isOfHouse(reading: Reading, hit: Hit): boolean {
  return hitsOf(reading, 'house').some((house) => overlap(house, hit))
}
