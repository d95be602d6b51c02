import type { Label } from '../label.ts'
import type { EmployerType, Stream } from '../vocabulary.ts'
import { label } from './finding.ts'
import { type Hit, hitsOf, type Reading, standing, together, wordsOf } from './reading.ts'

/** The stream under which each branch of business falls; outsourcing serves them all. */
const STREAM_OF: Record<string, Stream> = {
  retail: 'private-service',
  'e-commerce': 'private-service',
  restaurants: 'private-service',
  fitness: 'private-service',
  hospitality: 'private-service',
  travel: 'private-service',
  transport: 'private-service',
  telecoms: 'private-service',
  consumer: 'private-service',
  trades: 'private-service',
  energy: 'private-service',
  banking: 'specialist',
  finance: 'specialist',
  insurance: 'specialist',
  accounting: 'specialist',
  advertising: 'specialist',
  'real-estate': 'specialist',
  legal: 'specialist',
  healthcare: 'professional',
  it: 'professional',
  consulting: 'professional',
  engineering: 'professional',
  government: 'public',
  nonprofit: 'public',
  education: 'public',
}

const ZONE_WEIGHT: Record<string, number> = { company: 2, benefits: 0.3, apply: 0.1, requirements: 0.7 }
const EARLY_WORDS = 90
const DWELT_ON = 2.5

/** Branches in which applicants may have worked say little of the employer: "pub, shop or care home". */
const PAST = 0.3

/** A charity that runs buses is a charity: what an employer is outweighs what it deals in. */
const NATURE = 1.7

/** An employer that calls itself the state's or the town's is that, whatever it deals in. */
const OWNED =
  /^(?:valsts (?:iest[āa]de|a[ģg]ent[ūu]ra|p[āa]rvalde)|pa[šs]vald[īi]bas (?:kapit[āa]lsabiedr[īi]ba|uz[ņn][ēe]mums|iest[āa]de|a[ģg]ent[ūu]ra)|(?:city|county|town)['’]?s .*(?:department|division|office))$/iu
const OWNER = 8

function weightOf(hit: Hit, practice: readonly Hit[]): number {
  if (hit.value === 'government' && hit.from < EARLY_WORDS && OWNED.test(wordsOf(hit))) return OWNER
  if (hit.part.in === 'company') return hit.value === 'nonprofit' ? 4 * NATURE : 4
  if (hit.part.in === 'title') return 3
  if (practice.some((one) => together(one, hit))) return PAST
  const zone = (ZONE_WEIGHT[hit.zone ?? ''] ?? 1) * (hit.value === 'nonprofit' ? NATURE : 1)
  // An advertisement opens with who the employer is.
  return zone * (hit.from < EARLY_WORDS ? 1.6 : 1)
}

/** The branch of business by the weight of its words, and the stream that it belongs to. An agency's own name tells neither. */
export function streamOf(
  reading: Reading,
  employer: Label<EmployerType> | null,
): { stream: Label<Stream>; industry: Label<string> } | null {
  const score = new Map<string, { weight: number; hit: Hit }>()
  const practice = hitsOf(reading, 'experience')
  const agency = employer?.value === 'agency' && employer.because.in === 'company'
  for (const hit of standing(reading, 'industry')) {
    if (agency && hit.part.in === 'company') continue
    const row = score.get(hit.value)
    if (row) row.weight += weightOf(hit, practice) / 2
    else score.set(hit.value, { weight: weightOf(hit, practice), hit })
  }
  const ranked = [...score.entries()]
    .filter(([id]) => STREAM_OF[id])
    .sort((a, b) => b[1].weight - a[1].weight)
  const best = ranked[0]
  // An outsourcer names many branches; only one it dwells on is the stream of this job.
  if (!best || (employer?.value === 'bpo' && best[1].weight < DWELT_ON)) return null
  const [industry, { hit }] = best
  return {
    stream: label(STREAM_OF[industry]!, 'stream/industry', hit),
    industry: label(industry, 'industry/words', hit),
  }
}

/** Languages with names of so many branches that an advertisement without any leaves its stream open. */
const BROAD: ReadonlySet<string> = new Set(['en', 'de'])

/** False where no word tells a branch of business: there the stream would be a guess at the commonest. */
export function namesBranch(reading: Reading): boolean {
  return !BROAD.has(reading.posting.language ?? 'en') || hitsOf(reading, 'industry').length > 0
}
