import fc from 'fast-check'
import type { RawPosting } from '../../pipeline/posting.ts'

/** One advertisement as a source serves it at a time. */
export interface Served {
  source: string
  at: Date
  raw: RawPosting
}

export const BOARDS = ['board:one', 'board:two', 'greenhouse:harbor', 'adzuna:us', 'desk:inside']

const FIRMS = ['Harbor Lane Inc.', 'Blue Kettle LLC', 'Quiet Fox Travel']
const TITLES = ['Customer Service Representative', 'Chat Support Agent', 'Call Center Agent, billing']
const CITIES = ['Houston, TX', 'Boise, ID', 'Columbus, OH', 'Tampa, FL']
const SUBJECTS = ['ferry bookings', 'repairs of kitchen machines', 'lost parcels', 'museum tickets']
const DAY_MS = 86_400_000

interface Opening {
  firm: string
  title: string
  city: string
  subject: string
  paid: number
  /** Day of March 2026. */
  day: number
}

const opening: fc.Arbitrary<Opening> = fc.record({
  firm: fc.constantFrom(...FIRMS),
  title: fc.constantFrom(...TITLES),
  city: fc.constantFrom(...CITIES),
  subject: fc.constantFrom(...SUBJECTS),
  paid: fc.integer({ min: 15, max: 17 }),
  day: fc.integer({ min: 1, max: 3 }),
})

type Form = 'copy' | 'teaser' | 'repost' | 'branch' | 'agency' | 'edited' | 'bare' | 'unnamed'
const form = fc.record({
  as: fc.constantFrom<Form>(
    'copy',
    'copy',
    'teaser',
    'repost',
    'branch',
    'agency',
    'edited',
    'bare',
    'unnamed',
  ),
  board: fc.constantFrom(...BOARDS),
  step: fc.integer({ min: 0, max: 3 }),
  named: fc.boolean(),
})

/** A few openings, each advertised in several ways: copies, teasers, reposts, campaigns, agency copies, bare rows. */
export const mixes: fc.Arbitrary<Served[]> = fc
  .array(fc.tuple(opening, fc.array(form, { minLength: 1, maxLength: 6 })), { minLength: 2, maxLength: 5 })
  .map((openings) =>
    openings.flatMap(([one, forms], o) => forms.map((form, f) => served(one, form, `o${o}-${f}`, o))),
  )

function served(
  opening: Opening,
  { as, board, step, named }: { as: Form; board: string; step: number; named: boolean },
  externalId: string,
  number: number,
): Served {
  const days = as === 'repost' ? 31 + 20 * step : step
  const at = new Date(Date.UTC(2026, 2, opening.day, 6) + days * DAY_MS)
  const city =
    as === 'branch' ? CITIES[(CITIES.indexOf(opening.city) + 1 + step) % CITIES.length]! : opening.city
  const raw: RawPosting = {
    externalId,
    title: opening.title,
    company: as === 'agency' ? 'Northgate Staffing Agency' : opening.firm,
    location: city,
    commitment: 'Part-time',
    body: textOf(opening, as, step),
    bodyFormat: 'text',
    url: `https://${board.replace(':', '-')}.example/jobs/${externalId}`,
    postedAt: at.toISOString(),
  }
  if (as === 'teaser') raw.excerpt = true
  if (as === 'bare') delete raw.body
  if (as === 'unnamed') delete raw.company
  // The number of the opening at its applicant system, which some boards pass on.
  if (named) raw.applyUrl = `https://boards.greenhouse.io/harbor/jobs/${400_100 + number}`
  return { source: board, at, raw }
}

function textOf({ subject, paid, firm }: Opening, as: Form, step: number): string {
  const lines = [
    `${firm} is looking for a calm person who helps our guests with ${subject} by phone and in writing.`,
    'You answer questions as they come in, find out what went wrong and stay with the guest until it is settled.',
    `You work twenty hours a week and are paid $${paid}.00 per hour from the first day of your training.`,
    'Three weeks of training come first, then an older colleague sits beside you until you feel at home.',
    'You write clearly, you listen well, and you would rather ask once more than promise what we cannot keep.',
    'Send us a few lines about yourself; somebody from the team writes back within a week.',
    `Our team for ${subject} is eleven people strong and meets every Monday for breakfast.`,
  ]
  if (as === 'teaser') return lines.join('\n').slice(0, 220 + 60 * step)
  if (as === 'edited') return [...lines, EXTRAS[step]].join('\n')
  return lines.join('\n')
}

const EXTRAS = [
  'We give you a laptop.',
  'Parking is free and so is the tea.',
  'Ask for the manager of the day when you call.',
  'The office is two minutes from the tram.',
]
