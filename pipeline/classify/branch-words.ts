import { tally } from './finding.ts'
import { type Hit, hitsOf, type Reading, together, wordsOf } from './reading.ts'

/** "Sales associate" is a shop's word, and borrowed by those who sell from home. */
export function hasStore(reading: Reading): boolean {
  return (
    hitsOf(reading, 'visitors').length > 0 ||
    hitsOf(reading, 'industry').some((hit) => hit.value === 'retail')
  )
}

/** Words of hotels, and more of them than of clinics: a receptionist of a dentist may have learnt in a hotel. */
export function isHotel(reading: Reading): boolean {
  const schooled = (hit: Hit) => hitsOf(reading, 'education').some((one) => together(one, hit))
  const words = tally(hitsOf(reading, 'industry').filter((hit) => !schooled(hit)))
  const hotel = words.get('hospitality')?.votes ?? 0
  const elsewhere = Math.max(words.get('healthcare')?.votes ?? 0, words.get('legal')?.votes ?? 0)
  return hotel > 0 && hotel >= elsewhere
}

const ROOMS =
  /hotel|\binn\b|suites|resort|lodg|motel|hostel|viesnīc|viesu|pension|gasthof|gästehaus|hospitality$/i

/** True where guests sleep: cinemas and restaurants are hospitality too. */
export function letsRooms(reading: Reading): boolean {
  const named = hitsOf(reading, 'industry').some(
    (hit) => hit.value === 'hospitality' && ROOMS.test(wordsOf(hit)),
  )
  return isHotel(reading) && (named || hitsOf(reading, 'work').some((hit) => hit.value === 'lodging'))
}
