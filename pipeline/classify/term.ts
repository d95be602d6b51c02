import type { Label } from '../label.ts'
import type { Occupation, Term } from '../vocabulary.ts'
import { GAP } from './characters.ts'
import { label } from './finding.ts'
import { termByMonths } from './months.ts'
import { type Hit, type Reading, standing, wordsOf } from './reading.ts'

/** Where several are named, the more particular one is what the worker gets. */
const ORDER: Term[] = ['internship', 'seasonal', 'temporary', 'contract', 'permanent']

/** "From September to March we are busiest": months that name no season outweigh no post that is said to be permanent. */
const BY_MONTHS = /januar/

/** Who bills for the work is self-employed, however long it lasts. */
const OWN_BOSS =
  /self.?employ|freelanc|invoic|(?<!\p{L})abn(?!\p{L})|sole trader|selbst(?:st)?ändig|pa[šs]nodarbin|freiberuf/iu

/** Work through an agency is for a time unless the agency itself hires for good. */
const LENT = /überlassung|zeitarbeit|leiharbeit|personalleasing/iu

/** "Duration: 5 months": the line of a form counts under whatever heading it stands. */
const FORM_LINE = /^(?:contract |project )?(?:duration|length|term)s?\s*:/iu

function pick(hits: readonly Hit[], rule: string): Label<Term> | null {
  const own = hits.find((hit) => hit.value === 'contract' && OWN_BOSS.test(wordsOf(hit)))
  if (own && !hits.some((hit) => hit.value === 'internship')) return label('contract', rule, own)
  const lasts = hits.some((hit) => hit.value === 'permanent')
  for (const term of ORDER) {
    const hit = hits.find(
      (one) =>
        one.value === term &&
        !(lasts && term === 'seasonal' && BY_MONTHS.test(one.source)) &&
        !(lasts && term === 'temporary' && LENT.test(wordsOf(one))),
    )
    if (hit) return label(term, rule, hit)
  }
  return null
}

const isCampaign = (hit: Hit): boolean => hit.part.in === 'title' && /camp/i.test(wordsOf(hit))

/** Who stands in for somebody is on the payroll. */
const STANDS_IN = /cover|zastęp|vertret|aizvie|aizst|remplac|sustitu|vikar/iu

const isLent = (hit: Hit): boolean => hit.part.in === 'title' && LENT.test(wordsOf(hit))

/** "6 month contract" hires a clerk for a time, and a programmer as a contractor. */
function contractor(hits: readonly Hit[], occupation: Occupation): Label<Term> | null {
  const found = pick(hits, 'term/text')
  if (found?.value !== 'temporary' || occupation !== 'software-it') return found
  if (hits.some((hit) => hit.value === 'temporary' && STANDS_IN.test(wordsOf(hit)))) return found
  return { ...found, value: 'contract' }
}

/** So long a line of terms may be. */
const LINE_OF_TERMS = 160

/** True for what opens the last line of a text. */
function isLastLine({ part: { tokens }, from }: Hit): boolean {
  const { gap, start, text } = tokens
  const rest = text.slice(start[from])
  return gap[from] === GAP.line && rest.length <= LINE_OF_TERMS && !rest.trimEnd().includes('\n')
}

function isAgency(reading: Reading): boolean {
  return standing(reading, 'employer').some((hit) => hit.value === 'agency')
}

/** How long the job lasts: structured field, title, then the body outside company and application zones. */
export function termOf(reading: Reading, occupation: Occupation): Label<Term> | null {
  const hits = standing(reading, 'term')
  const told = hits.filter(
    (hit) => hit.part.in === 'text' && (FORM_LINE.test(wordsOf(hit)) || hit.zone !== 'company'),
  )
  const inText = told.filter((hit) => FORM_LINE.test(wordsOf(hit)) || hit.zone !== 'apply')
  const title = pick(
    hits.filter((hit) => hit.part.in === 'title'),
    'term/title',
  )
  const body = contractor(inText, occupation)
  // "Asesor – campaña aerolínea" names what is worked on; a body that says for good is believed.
  if (title?.value === 'seasonal' && body?.value === 'permanent' && hits.some(isCampaign)) return body
  if (title?.value === 'temporary' && body?.value === 'permanent' && hits.some(isLent)) return body
  // "Contract Support Adviser" looks after service contracts, in a permanent post.
  if (title?.value === 'contract' && body?.value === 'permanent') return body
  // An agency's "Contract: Oct 6 – Jan 30" is a fixed term.
  if (title?.value === 'contract' && isAgency(reading)) {
    const ends = body?.value === 'temporary' ? body : termByMonths(reading)
    if (ends) return { ...ends, value: 'temporary' }
  }
  return (
    pick(
      hits.filter((hit) => hit.part.in === 'term' || hit.part.in === 'commitment'),
      'term/structured',
    ) ??
    title ??
    body ??
    termByMonths(reading) ??
    // Boards add "Intérim - 4 mois" below the words that tell how to apply.
    contractor(told.filter(isLastLine), occupation)
  )
}
