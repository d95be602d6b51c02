import type { Label } from '../label.ts'
import { derived, label, setOf } from './finding.ts'
import { modalityOf } from './modality.ts'
import { type Hit, type Reading, standing } from './reading.ts'

/** "Obtained after hire", "we sponsor it once you're here": what the employer sees to. */
const GAINED =
  /(?<!\p{L})(?:after (?:hire|you (?:start|join))|once (?:you.re|you are|you have) (?:here|hired|in|started|joined)|we(?:.ll| will)? (?:sponsor|fund|put you|help you|get you|arrange|organise)|puts? you through|paid (?:by us|for by)|obtained (?:in|during|with)|in (?:your|the) first (?:\p{L}+ ){1,2}(?:weeks?|months?|days)|in (?:training )?(?:week|month) (?:\d|one|two|three|four)|at our (?:cost|expense)|auf unsere kosten|bei uns (?:machen|erwerben)|während der einarbeitung|par mūsu līdzekļiem)(?!\p{L})/iu
/** "An active licence at the time of hire (we pay renewals)". */
const HELD =
  /(?<!\p{L})(?:active|current|valid|must|already|required|mandatory|essential|gültig\p{L}*|muss|vorliegen|zwingend|voraussetzung|bereits|derīg\p{L}*)(?!\p{L})/iu
const REACH = 80

function isGained({ part, from, to }: Hit): boolean {
  const { text, start, end } = part.tokens
  const before = text
    .slice(Math.max(0, start[from]! - REACH), start[from]!)
    .split(/[.;\n]/)
    .at(-1)!
  const after = text.slice(end[to - 1]!, end[to - 1]! + REACH).split(/[.;\n]/)[0]!
  const clause = before + text.slice(start[from]!, end[to - 1]!) + after
  return GAINED.test(clause) && !HELD.test(clause)
}

/** Licences demanded as a condition; one that the employer helps to gain on the job does not count. */
export function licenceOf(reading: Reading): { licence: Label<boolean>; kinds: Label<string>[] } {
  const hits = standing(reading, 'licence').filter((hit) => {
    if (hit.zone === 'company' || hit.zone === 'benefits' || isGained(hit)) return false
    const modality = modalityOf(reading, hit)
    return modality !== 'preferred' && modality !== 'waived'
  })
  const first = hits[0]
  if (!first) return { licence: derived(false, 'licence/not-said'), kinds: [] }
  return { licence: label(true, 'licence/demanded', first), kinds: setOf<string>(hits, 'licence') }
}
