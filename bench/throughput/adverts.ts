import { type Random, random } from '../../demo/world/random.ts'
import type { RawPosting } from '../../pipeline/posting.ts'

/** How an advertisement relates to one before it: the same on another board, the same text elsewhere, or not at all. */
export type Kind = 'own' | 'duplicate' | 'campaign'

const LENGTH = 3_000
const DUPLICATES = 0.1
const CAMPAIGNS = 0.05

const TOWNS = [
  'Houston, TX',
  'Columbus, OH',
  'Tampa, FL',
  'Boise, ID',
  'Tulsa, OK',
  'Leeds',
  'Hamburg',
  'Riga',
  'Dublin',
  'Toledo, OH',
  'Mesa, AZ',
  'Omaha, NE',
]
const TITLES = [
  'Customer Service Representative',
  'Call Center Agent',
  'Guest Support Specialist',
  'Client Care Advisor',
  'Help Desk Agent',
  'Member Services Associate',
]
const TRADES = [
  'parcels',
  'hotel stays',
  'power bills',
  'phone plans',
  'garden tools',
  'dental cover',
  'spare parts',
]
const OPENERS = [
  'You answer calls and e-mails about {trade} and find out what went wrong.',
  'Our {count} people in the contact centre look after customers of {company} who have questions about {trade}.',
  'In chat and by phone you help people who bought {trade} from us.',
  'You take orders for {trade}, note complaints and call customers back.',
]
const FACTS = [
  'You work part-time, {hours} hours a week, on evenings and every second weekend.',
  'The position is full-time and permanent, Monday to Friday from 8 am to 5 pm.',
  'We pay USD {rate} an hour and train you for {weeks} weeks before your first call.',
  'You can work from home after training if your connection is fast enough.',
  'This is a job in our office at {street}; remote work is not possible.',
  'A high school diploma and {years} years of experience on the phone are required.',
  'Spanish is a plus; fluent English is required.',
  'The contract is seasonal and ends in January.',
]
const NOUNS =
  'account answer bill branch call case claim colleague complaint customer delivery desk file form guest headset invoice letter list manager note number offer office order parcel partner payment phone plan policy price question record refund report room schedule screen service shift site store system target team ticket tool visit voice week'.split(
    ' ',
  )
const OTHERS =
  'about after again also answer ask away back before best bright bring broad build busy calm careful change check clear close collect common daily deep direct early easy every fair fast few fill find first follow free fresh full gentle good great hard help high inside keep kind large late lead learn light long loud main many march match mild more most near neat new next often old open other over own patient plain quick quiet rare ready real round safe second sharp short simple slow small smart soft solid some soon steady still strong such sure take teach tell then third tidy together track true twice under update useful vary warm weekly well when wide with work young your'.split(
    ' ',
  )
const WORDS = [...NOUNS, ...OTHERS]

/** An endless row of advertisements for a given seed: the same every time. */
export function* adverts(seed: number): Generator<{ kind: Kind; board: 0 | 1; raw: RawPosting }> {
  const rng = random(String(seed))
  const kept: RawPosting[] = []
  let own = 0
  for (let n = 0; ; n++) {
    const dice = rng.next()
    const earlier = kept.length > 0 ? rng.pick(kept) : undefined
    if (earlier !== undefined && dice < DUPLICATES) {
      yield { kind: 'duplicate', board: 1, raw: { ...earlier, ...named(n, 1) } }
    } else if (earlier !== undefined && dice < DUPLICATES + CAMPAIGNS) {
      yield { kind: 'campaign', board: 0, raw: { ...earlier, ...named(n, 0), location: rng.pick(TOWNS) } }
    } else {
      const raw = { ...fresh(rng), ...named(n, 0) }
      // What returns does so within weeks; the window also bounds the memory of this generator.
      kept[own++ % 2_000] = raw
      yield { kind: 'own', board: 0, raw }
    }
  }
}

function named(n: number, board: 0 | 1): Pick<RawPosting, 'externalId' | 'url'> {
  return { externalId: `p${n}`, url: `https://board-${board}.example/jobs/${100_000 + n}` }
}

function fresh({ pick, int, chance }: Random): Omit<RawPosting, 'externalId' | 'url'> {
  const number = (least: number, most: number) => String(int(least, most))
  const company = `${pick(NOUNS)} & ${pick(NOUNS)} ${number(1, 900)}`.replace(/^./, (first) =>
    first.toUpperCase(),
  )
  const filled = (text: string) =>
    text
      .replace('{trade}', () => pick(TRADES))
      .replace('{company}', company)
      .replace('{street}', () => `${number(1, 99)} ${pick(NOUNS)} Street`)
      .replace('{rate}', () => `${number(13, 24)}.${number(10, 99)}`)
      .replace('{hours}', () => number(15, 35))
      .replace('{weeks}', () => number(1, 6))
      .replace('{years}', () => number(1, 4))
      .replace('{count}', () => number(5, 200))
  const lines = [filled(pick(OPENERS)), ...FACTS.filter(() => chance(0.4)).map(filled)]
  for (let length = lines.join(' ').length; length < LENGTH; length += lines.at(-1)!.length + 1) {
    // Employers share few runs of three words, or dedupe would have to compare everything with everything.
    const words = Array.from({ length: int(8, 14) }, () => pick(WORDS))
    lines.push(`You ${words.join(' ')}.`)
  }
  return { title: pick(TITLES), company, location: pick(TOWNS), body: lines.join(' ').slice(0, LENGTH) }
}
