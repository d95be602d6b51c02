import type {
  Advancement,
  Channel,
  Condition,
  Direction,
  Duty,
  Education,
  EmployerType,
  Experience,
  Hours,
  Occupation,
  PayPeriod,
  Scope,
  Setting,
  Shift,
  Skill,
  Stream,
  Term,
  TrustReason,
  Workplace,
} from '../../pipeline/vocabulary.ts'

export type Language = 'en' | 'de' | 'lv'

/** What a sentence, title or structured field states; fields left out are not stated. */
export interface Says {
  occupation?: Occupation
  workplace?: Workplace
  /** [least, most] days a week in the office. */
  office_days?: [number, number]
  online_in_office?: boolean
  remote_scope?: string[]
  hours?: Hours
  /** [least, most] hours a week. */
  weekly_hours?: [number, number]
  shifts?: Shift[]
  term?: Term
  channels?: Channel[]
  direction?: Direction
  setting?: Setting
  education?: Education
  experience?: Experience
  training?: boolean
  training_weeks?: number
  training_paid?: boolean
  stream?: Stream
  employer_type?: EmployerType
  licence?: boolean
  languages?: string[]
  skills?: Skill[]
  tools?: string[]
  duties?: Duty[]
  conditions?: Condition[]
  advancement?: Advancement
  trust?: TrustReason[]
}

/** Every label of an opening as its advertisements state it: null or [] where they say nothing. */
export type TrueLabels = {
  [F in keyof Says]-?: Says[F] extends unknown[] | undefined
    ? NonNullable<Says[F]>
    : NonNullable<Says[F]> | null
} & {
  customer_service: boolean
}

export interface TruePlace {
  city: string | null
  region: string | null
  country: string | null
}

export interface TruePay {
  min: number | null
  max: number | null
  currency: string
  period: PayPeriod
  basis: 'stated' | 'range' | 'up-to' | 'from'
}

/** A stretch of an advertisement under one heading. */
export interface Block {
  kind: 'about' | 'intro' | 'duties' | 'needs' | 'offer' | 'practical' | 'closing'
  heading: string | null
  paragraphs: string[]
  bullets: string[]
}

/** An advertisement before a board puts it into its wire format. */
export interface Advert {
  language: Language
  title: string
  company: string
  blocks: Block[]
  /** As the employer would type it into a location field. */
  location: string
  places: TruePlace[]
  /** Workplace and hours for structured fields, null where the employer left them empty. */
  workplace: Workplace | null
  hours: Hours | null
  term: Term | null
  remoteScope: string[]
  /** Pay for structured fields, null where it stands in the text only or nowhere. */
  pay: TruePay | null
  requisition: string | null
}

/** How a copy differs from the employer's own advertisement. */
export type Wording = 'original' | 'reordered' | 'teaser' | 'reworded' | 'translated' | 'edited'

/** One posting as one board shows it over the week. */
export interface Shown {
  openingId: string
  source: string
  /** What the board calls it; the first is the likeliest choice of an adapter, the rest are equal names. */
  externalIds: [string, ...string[]]
  /** Days of the week (1 to 7) on which the board lists it. */
  days: number[]
  /** Days on which the site map still lists it and its page answers 404. */
  deadDays: number[]
  /** Advertisement from a day on; the first entry is from day 1. */
  versions: { fromDay: number; advert: Advert }[]
  wording: Wording
  /** ISO 8601 UTC. */
  postedAt: string
  closesAt: string | null
}

/** One real opening: what the pipeline should find as one Job. */
export interface Opening {
  id: string
  employer: string
  company: string
  language: Language
  scope: Scope
  labels: TrueLabels
  places: TruePlace[]
  /** Base pay at the end of the week, null where no advertisement states it. */
  pay: TruePay | null
  requisition: string | null
  /** Same text and role, another opening: shared by all members. */
  campaign: string | null
  /** Why this opening is in the world: `plain`, `twin`, `campaign`, `trap:...`, `agency-copy`, `stock-text` ... */
  why: string
}
