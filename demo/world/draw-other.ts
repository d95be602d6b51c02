import { base, type Draft, drawPayment, drawWorkplace, setHours, setTerm, setWorkplace } from './draft.ts'
import type { Employer } from './employers.ts'
import type { Language } from './opening.ts'
import type { Random } from './random.ts'
import { SHIFT_GROUPS } from './texts/hours.ts'
import { CONDITIONS, PERKS } from './texts/offers.ts'
import type { OtherRole } from './texts/other-roles.ts'
import { OTHER_ROLES_DE } from './texts/other-roles-de.ts'
import { OTHER_ROLES_EN } from './texts/other-roles-en.ts'
import { OTHER_ROLES_LV } from './texts/other-roles-lv.ts'
import { EXPERIENCE } from './texts/requirements.ts'
import { WORKPLACE_NOISE } from './texts/workplace.ts'

const ROLES: Record<Language, readonly OtherRole[]> = {
  en: OTHER_ROLES_EN,
  de: OTHER_ROLES_DE,
  lv: OTHER_ROLES_LV,
}

/** Work that can only be done where the people, goods or beds are. */
const ON_THE_SPOT = new Set([
  'receptionist',
  'retail-salesperson',
  'cashier',
  'care-health',
  'logistics-labour',
  'bank-teller',
  'concierge',
  'hotel-desk-clerk',
  'lodging-manager',
  'food-service',
])

const ANYWHERE = CONDITIONS.filter(({ key }) => key === 'overtime' || key === 'probation')

/** Draws an opening that is not customer service, with the traps such advertisements set for a careless reader. */
export function drawOther(employer: Employer, language: Language, rng: Random): Draft {
  const wanted = employer.otherOccupations
  const roles = ROLES[language].filter(
    ({ occupation }) => wanted === undefined || wanted.includes(occupation),
  )
  const chosen = rng.pick(roles)
  const draft = base(employer, language, rng)
  draft.occupation = chosen.occupation
  draft.role = rng.pick(chosen.titles)
  draft.duties = rng.sample(chosen.duties, rng.int(4, 5))
  draft.needs = [...rng.sample(chosen.needs, 3), ...(rng.chance(0.4) ? [rng.pick(EXPERIENCE)] : [])]
  draft.offer = [...rng.sample(PERKS, rng.int(2, 4)), ...rng.sample(ANYWHERE, rng.int(0, 1))]
  if (ON_THE_SPOT.has(chosen.occupation) && employer.cities.length > 0) {
    draft.workplace = 'onsite'
    draft.structured.workplace = rng.chance(0.3)
    draft.places = [rng.pick(employer.cities)]
  } else setWorkplace(draft, drawWorkplace(employer, rng), false, rng)
  const hours = rng.weighted({ 'part-time': 25, 'full-time': 45, silent: 30 })
  setHours(draft, hours === 'silent' ? null : hours, rng)
  const term = rng.weighted({
    permanent: 20,
    seasonal: employer.seasonal === true ? 10 : 1,
    temporary: 6,
    silent: 70,
  })
  setTerm(draft, term === 'silent' ? null : term, rng)
  if (rng.chance(0.4)) draft.practical.push(rng.pick(SHIFT_GROUPS.slice(0, 6)))
  if (rng.chance(0.3)) draft.practical.push(WORKPLACE_NOISE[0]!)
  if (draft.hours !== null && draft.hours !== 'unknown' && rng.chance(0.3)) draft.marks.push(draft.hours)
  drawPayment(draft, rng)
  return draft
}
