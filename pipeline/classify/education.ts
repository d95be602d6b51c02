import type { Label } from '../label.ts'
import type { Education } from '../vocabulary.ts'
import { GAP } from './characters.ts'
import { label } from './finding.ts'
import { modalityOf } from './modality.ts'
import { type Hit, hitsOf, isDenied, outside, type Reading, wordsOf } from './reading.ts'

const LADDER: Education[] = ['high-school', 'some-college', 'bachelor', 'graduate']

/** "Undergraduates and school leavers alike; no diploma will be asked." */
const WAIVER_REACH = 10
const OF_ONE_LEVEL =
  /degree|bachelor|college|universi|master|licenciatura|carrera|licence|hochschul|studium|abitur|matura/iu

function isWaivedAfter(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (one) =>
      one.value === 'none-required' &&
      // "Degree preferred but not required" waives the degree alone.
      !OF_ONE_LEVEL.test(wordsOf(one)) &&
      one.part === hit.part &&
      one.from >= hit.to &&
      one.from - hit.to <= WAIVER_REACH &&
      one.part.tokens.gap[one.from]! < GAP.line,
  )
}

/** "Baccalauréat" ends school in France, and the university in Québec. */
function levelOf(hit: Hit, country: string | null): Education {
  const isDegree = country === 'CA' && hit.value === 'high-school' && /^baccalauréat/iu.test(wordsOf(hit))
  return isDegree ? 'bachelor' : (hit.value as Education)
}

/** The lowest schooling that is required; wishes alone leave it open, an explicit waiver makes it `none-required`. */
export function educationOf(reading: Reading): Label<Education> | null {
  const hits = outside(hitsOf(reading, 'education'), 'company', 'benefits')
  const waived = hits.find((hit) => hit.value === 'none-required')
  const levels = hits.filter(
    (hit) =>
      hit.value !== 'none-required' &&
      hit.part.in === 'text' &&
      (hit.value !== 'named' || hit.zone !== 'apply'),
  )
  const required: Hit[] = []
  let waiver: Hit | null = waived ?? null
  for (const hit of levels) {
    const modality = modalityOf(reading, hit)
    if (modality === 'waived' || isDenied(hit) || isWaivedAfter(hit, hits)) waiver ??= hit
    else if (modality !== 'preferred' && hit.value !== 'named') required.push(hit)
  }
  const country = reading.posting.places[0]?.country ?? null
  for (const level of LADDER) {
    const hit = required.find((one) => levelOf(one, country) === level)
    if (hit) return label(level, 'education/required', hit)
  }
  return waiver ? label('none-required', 'education/waived', waiver) : null
}
