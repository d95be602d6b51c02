import { GAP } from './characters.ts'
import type { Hit } from './reading.ts'
import { wordAt } from './tokens.ts'

/** "Employment type: seasonal", "Hiring mode: contract": the line of a form. */
const FORM =
  /(?:types?|status|basis|term|duration|mode|employment|category|tenure|hours|w-?2|position|role|job|part[- ]?time|full[- ]?time)\s*[:–,|/-]?\s*$/iu
/** "Contract" is a document too: only a form or the name of the job makes it a way of being hired. */
const CONTRACT_FORM =
  /(?:types?|status|basis|duration|mode|employment|w-?2)\s*[:–-]?\s*(?:\p{L}+[- ]?time,?\s*)*(?:(?:long|short)[- ]term )?$/iu
const CONTRACT_OPENS = /(?:^|[\n.!•-]\s*|(?<!\p{L})(?:this is|seeking|looking for|need|for|as) an? )$/iu
/** "Work as a freelancer", "own ABN", "become a subcontractor". */
const SAID =
  /(?<!\p{L})(?:is|are|be|as|looking for|seeking|hiring|hire|requires?|needs?|become|for|own|valid|current|active|have|hold|provide|with)\s+(?:(?:an?|our|some|your)\s+)?(?:\p{L}+\s+){0,2}$/iu
/** "The job is temporary" ends its clause. */
const IS = /(?<!\p{L})(?:is|are|be|remains?|purely|strictly|only)\s+(?:an? )?$/iu
/** What describes a job and everything else besides: menus, data, staff, tasks. */
const ADJECTIVE = /^(?:temporary|seasonal|freelance|interim|contract|locum)$/i
/** Behind an adjective: the job itself, whichever it is. */
const JOB =
  /^(?:basis|post|role|position|job|assignment|project|engagement|vacancy|vacancies|appointment|opportunity|opportunities|employment|hire|gig|sessions?|shifts?|only|onsite|remote|hybrid|full|part)$/i
const REACH = 40
/** Words from the adjective to the name of the job: "temporary warehouse administrator". */
const NEAR = 3

const isLast = ({ part: { tokens }, to }: Hit): boolean => (tokens.gap[to] ?? GAP.line) >= GAP.clause

/** "Full days. Seasonal." and "(temporary)", but not "fresh, seasonal, local dishes". */
function isAlone(hit: Hit): boolean {
  const { text, start, end, gap } = hit.part.tokens
  const isListed = text[start[hit.from]! - 2] === ',' && text[end[hit.to - 1]!] === ','
  return gap[hit.from]! >= GAP.clause && isLast(hit) && !isListed
}

function namesJob(hit: Hit, occupations: readonly Hit[]): boolean {
  const { tokens } = hit.part
  if (isLast(hit)) return false
  if (JOB.test(wordAt(tokens, hit.to))) return true
  if ((tokens.gap[hit.to + 1] ?? GAP.line) < GAP.clause && JOB.test(wordAt(tokens, hit.to + 1))) return true
  return occupations.some(({ part, from, to }) => {
    if (part !== hit.part || to <= hit.to || from > hit.to + NEAR) return false
    for (let i = hit.to; i <= from; i++) if (tokens.gap[i]! >= GAP.clause) return false
    return true
  })
}

/** Letters of a web address: "878c2c58". */
function isOfAddress({ part: { tokens }, from, to }: Hit): boolean {
  const { text, start, end } = tokens
  return /\d/.test(text.charAt(end[to - 1]!)) || /\d/.test(text.charAt(start[from]! - 1))
}

/** True where a single word speaks of the job: "temporary" is said of staff and structures, "1099" of forms. */
function isOfJob(hit: Hit, occupations: readonly Hit[]): boolean {
  if (hit.part.in === 'text' && isOfAddress(hit)) return false
  if (hit.part.in !== 'text' || hit.to - hit.from > 1) return true
  if (hit.value === 'permanent' || hit.value === 'internship') return true
  const { tokens } = hit.part
  const at = tokens.start[hit.from]!
  const before = tokens.text.slice(Math.max(0, at - REACH), at)
  const word = wordAt(tokens, hit.from)
  if (word.toLowerCase() === 'contract')
    return CONTRACT_FORM.test(before) || (CONTRACT_OPENS.test(before) && namesJob(hit, occupations))
  if (FORM.test(before) || isAlone(hit)) return true
  if (namesJob(hit, occupations)) return true
  if (ADJECTIVE.test(word)) return isLast(hit) && IS.test(before)
  return tokens.gap[hit.from]! >= GAP.sentence || SAID.test(before)
}

/** What joins "temporary" and "permanent" where a firm places people in both. */
const JOINED =
  /^[\s,/&|()–-]*(?:(?:and|or|as well as|both|also|in|an?|the|on|interim|contract|time|full|part|to|hire|perm|roles?|positions?|jobs?|work|contracts?|staff|assignments?|placements?|employment)[\s,/&|()-]+)*$/i
/** "A permanent full-time contract" is one thing. */
const CONNECTED = /[,/&|]|(?<![a-z])(?:and|or|as well)(?![a-z])/i

function isJoined(a: Hit, b: Hit): boolean {
  if (a.part !== b.part || b.from < a.to) return false
  const { text, start, end } = a.part.tokens
  // "Permanent and" may be one phrase.
  const and = /(?:and|or)$/i.exec(wordAt(a.part.tokens, a.to - 1))
  const between = text.slice(and ? start[a.to - 1] : end[a.to - 1], start[b.from])
  return JOINED.test(between) && CONNECTED.test(between)
}

/** "We supply temporary, contract and permanent staff", "contract or permanent": terms that cancel each other. */
function cancelled(hits: readonly Hit[]): ReadonlySet<Hit> {
  const gone = new Set<Hit>()
  let chain: Hit[] = []
  const close = () => {
    if (new Set(chain.map((hit) => hit.value === 'permanent')).size > 1)
      for (const hit of chain) gone.add(hit)
    chain = []
  }
  for (const hit of hits) {
    const last = chain.at(-1)
    if (last && !isJoined(last, hit)) close()
    chain.push(hit)
  }
  close()
  return gone
}

/**
 * What says how long the job lasts, without English words that are said of something else. Adjectives of other languages
 * have their noun in the phrase.
 */
export function termsOfJob(
  hits: readonly Hit[],
  occupations: readonly Hit[],
  language: string | null,
): Hit[] {
  const ofEnglish = (hit: Hit) => language === 'en' || hit.language === 'en'
  const both = cancelled(hits.filter((hit) => hit.part.in === 'text' && ofEnglish(hit)))
  return hits.filter((hit) => !both.has(hit) && (!ofEnglish(hit) || isOfJob(hit, occupations)))
}
