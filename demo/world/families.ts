import { type Draft, drawService } from './draft.ts'
import { type Employer, employer } from './employers.ts'
import { type Made, make, type Numbers } from './made.ts'
import type { TruePlace } from './opening.ts'
import { DE_CITIES, LV_CITIES, US_CITIES } from './places.ts'
import type { Random } from './random.ts'
import { drawNew, identity } from './singles.ts'
import { FULL_TIME, PART_TIME_PLAIN, SHIFT_GROUPS } from './texts/hours.ts'
import { ONSITE_CENTRE, ONSITE_COUNTER } from './texts/workplace.ts'

interface CampaignSpec {
  employer: string
  places: readonly TruePlace[]
  /** Where the work is done; `remote` campaigns differ by the state a worker lives in. */
  at: 'counter' | 'centre' | 'remote'
}

const CAMPAIGNS: readonly CampaignSpec[] = [
  { employer: 'fernwood', places: US_CITIES.slice(0, 38), at: 'counter' },
  { employer: 'quillon', places: US_CITIES.slice(14, 36), at: 'centre' },
  { employer: 'northlake', places: US_CITIES.slice(2, 11), at: 'remote' },
  { employer: 'silberfaden', places: DE_CITIES.slice(0, 14), at: 'counter' },
  { employer: 'dzintara', places: LV_CITIES.slice(0, 14), at: 'counter' },
  { employer: 'baltwave', places: LV_CITIES.slice(2, 9), at: 'centre' },
]

/** Same text and role in many places: every place is an opening of its own. */
export function makeCampaigns(numbers: Numbers, taken: Set<string>, rng: Random): Made[] {
  return CAMPAIGNS.flatMap((spec, index) => {
    const name = `campaign-${index + 1}`
    const model = campaignModel(employer(spec.employer), spec.at, rng.fork(name))
    return spec.places.map((place) => {
      const draft: Draft = { ...model, places: [place] }
      if (spec.at === 'remote') {
        draft.remoteRegion = place.region
        draft.places = [{ city: null, region: place.region, country: 'US' }]
      }
      taken.add(identity(draft))
      const { id, requisition } = numbers.next(
        draft.employer.requisitions === 'none' ? '' : draft.employer.prefix,
      )
      return make(draft, { id, requisition, campaign: name, why: 'campaign' }, rng, `words/${name}`)
    })
  })
}

function campaignModel(of: Employer, at: CampaignSpec['at'], rng: Random): Draft {
  const language = of.country === 'DE' ? 'de' : of.country === 'LV' ? 'lv' : 'en'
  const workplaces = {
    remote: 0,
    hybrid: 0,
    onsite: 0,
    silent: 0,
    [at === 'remote' ? 'remote' : 'onsite']: 1,
  }
  // Without a team: the title of a campaign is the bare role, as chains print it.
  const draft: Draft = { ...drawService({ ...of, workplaces }, language, rng), employer: of, teamIndex: null }
  if (at !== 'remote') {
    const sentence = at === 'counter' ? ONSITE_COUNTER[0]! : ONSITE_CENTRE[0]!
    draft.practical = [...draft.practical.filter((group) => !group.key.startsWith('onsite')), sentence]
  }
  return draft
}

const DAY = SHIFT_GROUPS.find(({ key }) => key === 'day')!
const NIGHT = SHIFT_GROUPS.find(({ key }) => key === 'overnight')!
const TWIN_EMPLOYERS = [
  'quillon',
  'quillon',
  'fernwood',
  'amberline',
  'silberfaden',
  'baltwave',
  'northlake',
  'kastanie',
  'marlowe',
  'dzintara',
]

/** Pairs that differ in nothing but the shift, or in nothing but the hours: two openings each time. */
export function makeTwins(numbers: Numbers, taken: Set<string>, rng: Random): Made[] {
  return (['shift', 'hours'] as const).flatMap((kind) =>
    TWIN_EMPLOYERS.flatMap((key, index) => {
      const turn = rng.fork(`twin/${kind}/${index}`)
      const model = drawNew(employer(key), false, taken, turn)
      if (model === null) return []
      const marked = turn.chance(0.6)
      return twinsOf(model, kind, marked).map((draft) => {
        const { id, requisition } = numbers.next(
          draft.employer.requisitions === 'none' ? '' : draft.employer.prefix,
        )
        return make(
          draft,
          { id, requisition, campaign: `twin-${kind}-${index}`, why: `twin-${kind}` },
          turn,
          'words',
        )
      })
    }),
  )
}

function twinsOf(model: Draft, kind: 'shift' | 'hours', marked: boolean): Draft[] {
  const drop = new Set(
    kind === 'shift'
      ? SHIFT_GROUPS.map(({ key }) => key)
      : ['part-range', 'part-plain', 'full-plain', 'full-40', 'either'],
  )
  const rest = model.practical.filter(({ key }) => !drop.has(key))
  if (kind === 'shift') {
    const marks = model.marks.filter(
      (mark) => mark !== 'day' && mark !== 'overnight' && mark !== 'evening' && mark !== 'weekend',
    )
    return [
      { ...model, practical: [...rest, DAY], marks: marked ? [...marks, 'day'] : marks },
      { ...model, practical: [...rest, NIGHT], marks: marked ? [...marks, 'overnight'] : marks },
    ]
  }
  const marks = model.marks.filter(
    (mark) => mark !== 'part-time' && mark !== 'full-time' && mark !== 'either',
  )
  return [
    {
      ...model,
      hours: 'part-time',
      weeklyHours: null,
      practical: [...rest, PART_TIME_PLAIN[0]!],
      marks: marked ? [...marks, 'part-time'] : marks,
    },
    {
      ...model,
      hours: 'full-time',
      weeklyHours: null,
      practical: [...rest, FULL_TIME[0]!],
      marks: marked ? [...marks, 'full-time'] : marks,
    },
  ]
}

/** The same text twice at the same time under two requisition numbers: two seats, two openings. */
export function makeSeats(numbers: Numbers, taken: Set<string>, rng: Random): Made[] {
  return ['fernwood', 'northlake', 'silberfaden', 'amberline', 'dzintara', 'kastanie'].flatMap((key) => {
    const turn = rng.fork(`seats/${key}`)
    const draft = drawNew(employer(key), false, taken, turn)
    if (draft === null) return []
    return [0, 1].map(() =>
      make(
        draft,
        { ...numbers.next(draft.employer.prefix), campaign: `seats-${key}`, why: 'two-seats' },
        turn,
        'words',
      ),
    )
  })
}

/** A staffing agency advertises another employer's opening as its own: linked at most, never joined. */
export function makeAgencyCopies(originals: readonly Made[], numbers: Numbers, rng: Random): Made[] {
  const agency = employer('talentbridge')
  const fitting = originals.filter(
    ({ draft, opening }) =>
      draft !== null &&
      opening.why === 'plain' &&
      (opening.employer === 'northlake' || opening.employer === 'quillon'),
  )
  return rng.sample(fitting, 8).map(({ draft, stream, opening }) => {
    const copy = make(
      { ...draft!, employer: { ...draft!.employer, ...agencyFace(agency) } },
      { ...numbers.next(agency.prefix), why: `agency-copy of ${opening.id}` },
      rng,
      stream,
    )
    return { ...copy, draft: null }
  })
}

/** Name, boilerplate and board of the agency; nouns and country stay those of the copied employer. */
function agencyFace({ key, name, about, type, stream, requisitions, prefix, board }: Employer) {
  return { key, name, about, type, stream, requisitions, prefix, board }
}
