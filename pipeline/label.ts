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
  PayBasis,
  PayPeriod,
  PayProvenance,
  Scope,
  Setting,
  Shift,
  Skill,
  Stream,
  Term,
  TrustReason,
  Workplace,
} from './vocabulary.ts'

/** Where the words stand that gave a label away. */
export type QuotedField =
  | 'title'
  | 'text'
  | 'workplace'
  | 'commitment'
  | 'term'
  | 'location'
  | 'pay'
  | 'company'

export interface Because {
  /** Rule id, `field/rule-name`. */
  rule: string
  /** Field that was read; absent when the rule follows from other labels. */
  in?: QuotedField
  /** [start, end) in that field (`text` = the kept text). */
  quote?: [number, number]
}

/** One finding: a value, the precision its rule has on our gold data (0 to 1), and the words that gave it away. */
export interface Label<V> {
  value: V
  confidence: number
  because: Because
  /** In a merge: the posting id it came from. */
  from?: string
}

export interface Pay {
  /** Base pay as printed; null for an open end ("up to", "from"). */
  min: number | null
  max: number | null
  /** ISO 4217. */
  currency: string
  period: PayPeriod
  basis: PayBasis
  provenance: PayProvenance
  /** Base pay per hour where stated hours (or full-time) allow it; else null. */
  hourlyMin: number | null
  hourlyMax: number | null
  because: Because
}

/** Weekly hours or days, null where not stated. */
export interface Span {
  min: number | null
  max: number | null
}

/**
 * Everything the words decide about one Posting. A single-valued field that the advertisement does not decide is
 * absent (read it as `unknown`); a set lists its members, each with its own evidence.
 */
export interface Labels {
  occupation: Label<Occupation>
  customer_service: Label<boolean>
  workplace?: Label<Workplace>
  office_days?: Label<Span>
  online_in_office?: Label<boolean>
  /** Countries, or `US-OH`-style states, EU, EMEA; [] = worldwide. */
  remote_scope?: Label<string[]>
  hours?: Label<Hours>
  weekly_hours?: Label<Span>
  shifts: Label<Shift>[]
  term?: Label<Term>
  channels: Label<Channel>[]
  direction?: Label<Direction>
  setting?: Label<Setting>
  education?: Label<Education>
  experience?: Label<Experience>
  training?: Label<boolean>
  training_weeks?: Label<number>
  training_paid?: Label<boolean>
  stream?: Label<Stream>
  industry?: Label<string>
  employer_type?: Label<EmployerType>
  licence?: Label<boolean>
  licence_kinds: Label<string>[]
  /** ISO 639-1 required besides the advertisement's own language. */
  languages: Label<string>[]
  skills: Label<Skill>[]
  tools: Label<string>[]
  duties: Label<Duty>[]
  conditions: Label<Condition>[]
  advancement?: Label<Advancement>
  trust: Label<TrustReason>[]
  scope: Scope
}
