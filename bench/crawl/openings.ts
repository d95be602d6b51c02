import { adverts } from '../throughput/adverts.ts'

/** What a page or board of the bench says about one opening: texts without markup. */
export interface Opening {
  title: string
  company: string
  city: string
  country: string
  commitment: string
  pay: { min: number; max: number }
  /** ISO dates. */
  postedOn: string
  closesOn: string
  requisition: string
  paragraphs: string[]
}

const DAY_MS = 86_400_000
const COMMITMENTS = ['FULL_TIME', 'PART_TIME', 'CONTRACTOR']
const SENTENCES_PER_PARAGRAPH = 4

/** Openings in an order that the seed fixes; their dates lie around now, since what has expired is not read. */
export function* openings(seed: number): Generator<Opening> {
  let n = 0
  for (const { raw } of adverts(seed)) {
    n++
    const [city = '', region] = String(raw.location).split(', ')
    const sentences = (raw.body ?? '').split(/(?<=\.) /)
    const paragraphs: string[] = []
    // Between half of the text and all of it, so that short pages are possible.
    const taken = Math.ceil(sentences.length * (0.5 + (n % 11) / 20))
    for (let from = 0; from < taken; from += SENTENCES_PER_PARAGRAPH)
      paragraphs.push(sentences.slice(from, Math.min(taken, from + SENTENCES_PER_PARAGRAPH)).join(' '))
    yield {
      title: raw.title,
      company: raw.company ?? '',
      city,
      country: region === undefined ? 'GB' : 'US',
      commitment: COMMITMENTS[n % COMMITMENTS.length]!,
      pay: { min: 14 + (n % 9), max: 19 + (n % 9) },
      postedOn: dayOf(-(n % 20) - 1),
      closesOn: dayOf(30 + (n % 20)),
      requisition: `R-${10_000 + n}`,
      paragraphs,
    }
  }
}

function dayOf(fromToday: number): string {
  return new Date(Date.now() + fromToday * DAY_MS).toISOString().slice(0, 10)
}
