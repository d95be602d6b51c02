import type { Occupation } from '../vocabulary.ts'
import { isHotel } from './branch-words.ts'
import { meetsVisitors } from './channels.ts'
import { otherWork, type Votes } from './described-work.ts'
import { type Hit, type Reading, wordsOf } from './reading.ts'

const ADMINISTRATOR = /^administrator/i

/** True where a Latvian title names whoever keeps a desk, and not whose: "Administratore". */
export function keepsDesk(title: Hit): boolean {
  return title.language === 'lv' && title.value === 'administrative' && ADMINISTRATOR.test(wordsOf(title))
}

/** What is done beside a desk that is named after its keeper alone; null where it is an office's. */
export function besideDesk(reading: Reading, votes: Votes): Occupation | null {
  if (isHotel(reading)) return 'hotel-desk-clerk'
  const other = otherWork(votes)?.occupation
  if (other === 'hotel-desk-clerk' || other === 'receptionist') return other
  return meetsVisitors(reading) && votes.of('clerical') === 0 ? 'receptionist' : null
}
