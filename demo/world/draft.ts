import type { Hours, Occupation, Term, Workplace } from '../../pipeline/vocabulary.ts'
import type { Employer } from './employers.ts'
import type { Language, TruePay, TruePlace } from './opening.ts'
import { drawPay } from './pay.ts'
import type { Random } from './random.ts'
import { CHANNEL_DUTIES } from './texts/channel-duties.ts'
import type { Group } from './texts/group.ts'
import { EITHER, FULL_TIME, PART_TIME, PART_TIME_PLAIN, SHIFT_GROUPS, TERM_GROUPS } from './texts/hours.ts'
import { CONDITIONS, LICENCES, PERKS, TRAINING } from './texts/offers.ts'
import { EDUCATION, EXPERIENCE } from './texts/requirements.ts'
import { SECOND_LANGUAGE, SKILLS_NEEDED } from './texts/skills.ts'
import { TASK_DUTIES } from './texts/task-duties.ts'
import { SERVICE_TITLES, type ServiceOccupation, TEAMS, type TITLE_MARKS } from './texts/titles.ts'
import { HYBRID, ONSITE_CENTRE, ONSITE_COUNTER, REMOTE, WORKPLACE_NOISE } from './texts/workplace.ts'

export type Mark = keyof typeof TITLE_MARKS

/** The facts of one opening, before any words are chosen: rewordings and translations share them. */
export interface Draft {
  employer: Employer
  language: Language
  occupation: Occupation
  /** Bare title, and the team that tells two openings of one employer apart. */
  role: string
  /** Position of role and team in their lists: how a translation finds its own words. */
  roleIndex: number
  teamIndex: number | null
  marks: Mark[]
  duties: (Group | string)[]
  needs: (Group | string)[]
  offer: (Group | string)[]
  practical: Group[]
  places: TruePlace[]
  workplace: Workplace | null
  /** Country or US state a remote worker lives in. */
  remoteRegion: string | null
  hours: Hours | null
  weeklyHours: [number, number] | null
  term: Term | null
  /** Which of workplace, hours and term the employer also enters into structured fields. */
  structured: { workplace: boolean; hours: boolean; term: boolean }
  pay: TruePay | null
  payIn: { text: boolean; field: boolean }
}

/** Draws a customer-service opening of one employer. */
export function drawService(employer: Employer, language: Language, rng: Random): Draft {
  const occupation = rng.weighted<ServiceOccupation>({
    'customer-service-representative': 60,
    'technical-support': employer.stream === 'professional' ? 30 : 13,
    'customer-success': employer.stream === 'professional' ? 15 : 3,
    'customer-service-supervisor': 8,
    'order-clerk': employer.seasonal === true ? 14 : 4,
  })
  const workplace = drawWorkplace(employer, rng)
  const counter = workplace === 'onsite' && employer.onsite === 'counter' && rng.chance(0.5)
  const hours = rng.weighted({ 'part-time': 50, 'full-time': 24, either: 8, silent: 18 })
  const term = rng.weighted({
    permanent: 12,
    seasonal: employer.seasonal === true ? 16 : 3,
    temporary: 8,
    contract: workplace === 'remote' ? 8 : 0,
    silent: 60,
  })
  const draft = base(employer, language, rng)
  const titles = SERVICE_TITLES[occupation]
  Object.assign(draft, {
    occupation,
    roleIndex: rng.int(0, titles[language].length - 1),
    teamIndex: rng.int(0, TEAMS[language].length - 1),
    duties: serviceDuties(counter, rng),
    needs: serviceNeeds(employer, language, rng),
    offer: [
      ...(rng.chance(0.6) ? [rng.pick(TRAINING)] : []),
      ...rng
        .sample(CONDITIONS, rng.int(0, 2))
        .filter((group) => group.key !== 'equipment' || workplace === 'remote'),
      ...rng.sample(PERKS, rng.int(1, 3)),
      ...(workplace === 'remote' && rng.chance(0.3) ? [WORKPLACE_NOISE[1]!] : []),
    ],
  })
  draft.role = titles[language][draft.roleIndex]!
  setWorkplace(draft, workplace, counter, rng)
  setHours(draft, hours === 'silent' ? null : hours, rng)
  setTerm(draft, term === 'silent' ? null : term, rng)
  if (rng.chance(0.7)) {
    const count = rng.chance(0.25) ? 2 : 1
    const fitting = SHIFT_GROUPS.filter((group) => group.key !== 'split' || hours !== 'full-time')
    for (const shift of compatibleShifts(rng.sample(fitting, count))) draft.practical.push(shift)
  }
  if (workplace !== 'onsite' && rng.chance(0.12)) draft.practical.push(WORKPLACE_NOISE[0]!)
  drawMarks(draft, rng)
  drawPayment(draft, rng)
  return draft
}

/** The empty form that service and other openings fill in. */
export function base(employer: Employer, language: Language, rng: Random): Draft {
  return {
    employer,
    language,
    occupation: 'other',
    role: '',
    roleIndex: 0,
    teamIndex: null,
    marks: [],
    duties: [],
    needs: [],
    offer: [],
    practical: [],
    places: [],
    workplace: null,
    remoteRegion: null,
    hours: null,
    weeklyHours: null,
    term: null,
    structured: { workplace: rng.chance(0.6), hours: rng.chance(0.6), term: rng.chance(0.5) },
    pay: null,
    payIn: { text: false, field: false },
  }
}

export function drawWorkplace(employer: Employer, rng: Random): Workplace | null {
  const drawn = rng.weighted(employer.workplaces)
  return drawn === 'silent' ? null : drawn
}

/** Sets workplace and place together with the sentence that says so. */
export function setWorkplace(draft: Draft, workplace: Workplace | null, counter: boolean, rng: Random): void {
  draft.workplace = workplace
  const city = draft.employer.cities.length > 0 ? rng.pick(draft.employer.cities) : null
  if (workplace === 'remote') {
    draft.practical.push(rng.pick(REMOTE))
    if (draft.employer.country === 'US' && city !== null && rng.chance(0.15)) draft.remoteRegion = city.region
    if (draft.remoteRegion !== null)
      draft.places = [{ city: null, region: draft.remoteRegion, country: 'US' }]
    return
  }
  if (city !== null) draft.places = [city]
  // Some hybrid teams sit in two offices; the opening is still one.
  if (workplace === 'hybrid' && draft.employer.cities.length > 1 && rng.chance(0.2)) {
    draft.places = rng.sample(draft.employer.cities, 2)
  }
  if (workplace === 'hybrid') draft.practical.push(rng.pick(HYBRID))
  if (workplace === 'onsite') draft.practical.push(rng.pick(counter ? ONSITE_COUNTER : ONSITE_CENTRE))
}

export function setHours(draft: Draft, hours: Hours | null, rng: Random): void {
  draft.hours = hours
  if (hours === 'part-time' && rng.chance(0.7)) {
    const low = rng.pick([10, 12, 15, 16, 18, 20])
    draft.weeklyHours = [low, low + rng.pick([4, 5, 8, 10])]
    draft.practical.push(PART_TIME[0]!)
  } else if (hours === 'part-time') draft.practical.push(PART_TIME_PLAIN[0]!)
  else if (hours === 'full-time') draft.practical.push(rng.pick(FULL_TIME))
  else if (hours === 'either') draft.practical.push(EITHER[0]!)
}

export function setTerm(draft: Draft, term: Term | null, _rng: Random): void {
  draft.term = term
  const sentence = TERM_GROUPS.find((group) => group.key === term)
  if (sentence !== undefined) draft.practical.push(sentence)
}

export function drawPayment(draft: Draft, rng: Random): void {
  if (!rng.chance(0.68)) return
  draft.pay = drawPay(rng, draft.employer.country, draft.hours === 'part-time')
  const hasField = /^(greenhouse|lever|jobposting-site)/.test(draft.employer.board)
  const inField = hasField && (draft.pay.basis === 'range' || draft.pay.basis === 'stated')
  const where = inField ? rng.weighted({ text: 4, field: 3, both: 3 }) : 'text'
  draft.payIn = { text: where !== 'field', field: where !== 'text' }
}

function serviceDuties(counter: boolean, rng: Random): Group[] {
  const channels = CHANNEL_DUTIES.filter((group) => (group.key === 'in-person') === counter)
  const taken = rng.sample(channels, counter ? 1 : rng.chance(0.35) ? 1 : rng.int(2, 3))
  // Two of the three kinds of phone work in one advertisement would contradict each other.
  const phone = taken.filter((group) => group.key.startsWith('phone'))
  const channelDuties = taken.filter((group) => !group.key.startsWith('phone') || group === phone[0])
  return [...channelDuties, ...rng.sample(TASK_DUTIES, rng.int(3, 6))]
}

function serviceNeeds(employer: Employer, language: Language, rng: Random): Group[] {
  const second = SECOND_LANGUAGE.filter(
    (group) => group.key !== `lang-${language}` && (language === 'lv' || group.key !== 'lang-ru'),
  )
  return [
    ...(rng.chance(0.65) ? [rng.pick(EDUCATION)] : []),
    ...(rng.chance(0.75) ? [rng.pick(EXPERIENCE)] : []),
    ...rng.sample(SKILLS_NEEDED, rng.int(2, 5)),
    ...(rng.chance(language === 'lv' ? 0.5 : 0.18) ? [rng.pick(second)] : []),
    ...(employer.licences === true && rng.chance(0.4) ? [LICENCES[0]!] : []),
  ]
}

/** Day and night shift, or a fixed and a free choice, do not stand in one advertisement. */
function compatibleShifts(shifts: readonly Group[]): readonly Group[] {
  const keys = new Set(shifts.map((group) => group.key))
  const fixed = ['day', 'evening', 'overnight', 'split', 'rotating'].filter((key) => keys.has(key))
  return fixed.length > 1 || (keys.has('flexible') && keys.size > 1) ? shifts.slice(0, 1) : shifts
}

function drawMarks(draft: Draft, rng: Random): void {
  const candidates: Mark[] = []
  if (draft.hours !== null && draft.hours !== 'unknown') candidates.push(draft.hours)
  if (draft.workplace === 'remote' || draft.workplace === 'hybrid') candidates.push(draft.workplace)
  if (draft.term === 'seasonal') candidates.push('seasonal')
  for (const { key } of draft.practical) {
    if (key === 'overnight' || key === 'evening' || key === 'weekend' || key === 'day') candidates.push(key)
  }
  draft.marks = rng.sample(candidates, rng.chance(0.35) ? 0 : rng.int(1, 2))
}
