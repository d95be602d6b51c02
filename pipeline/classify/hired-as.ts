import { type Hit, hitsOf, type Reading, UNNAMED } from './reading.ts'

/** What stands before the occupation that an advertisement is for. */
const HIRING =
  /(?:looking for|seeking|searching for|in search of|hiring|recruiting|recruit|require|requires|need|needs|job title:|position:|position title:|role:|position of|role of|work as|working as|join (?:us|our team|the team) as|join (?:their|our|the)|opportunity for)(?: an?| our| another| new| some| more| several| \d+)?(?: [\w-]+)?\s*$/i
const BEFORE = 60

/** The occupation that the body hires by name: "Looking for customer service reps who ..." */
export function hiredAs(reading: Reading): Hit | undefined {
  return hitsOf(reading, 'occupation').find((hit) => {
    if (hit.part !== reading.text || UNNAMED.has(hit.value) || hit.value === 'other') return false
    const { text, start } = hit.part.tokens
    const at = start[hit.from]!
    return hit.zone !== 'company' && HIRING.test(text.slice(Math.max(0, at - BEFORE), at))
  })
}
