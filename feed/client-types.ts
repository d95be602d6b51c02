// Written by `npm run docs` from the schemas of feed/: do not edit.

export interface FollowedJob {
  id: string
  state: 'open' | 'closed'
  scope: 'core' | 'customer-service' | 'related' | 'other'
  title: string
  company: string | null
  language: string | null
  places: Array<{
    city: string | null
    region: string | null
    country: string | null
  }>
  countries: Array<string>
  /** ISO 8601, UTC */
  posted_at: string | null
  /** ISO 8601, UTC */
  closes_at: string | null
  /** ISO 8601, UTC */
  first_seen: string
  /** ISO 8601, UTC */
  closed_at: string | null
  closed_reason: string | null
  reposts: number
  occupation:
    | 'customer-service-representative'
    | 'technical-support'
    | 'customer-success'
    | 'customer-service-supervisor'
    | 'order-clerk'
    | 'telemarketer'
    | 'sales'
    | 'retail-salesperson'
    | 'cashier'
    | 'bank-teller'
    | 'receptionist'
    | 'concierge'
    | 'hotel-desk-clerk'
    | 'lodging-manager'
    | 'food-service'
    | 'administrative'
    | 'care-health'
    | 'software-it'
    | 'logistics-labour'
    | 'other'
  occupation_codes: {
    soc: string | null
    isco: string | null
  }
  customer_service: boolean
  workplace: 'remote' | 'hybrid' | 'onsite' | 'unknown'
  hours: 'full-time' | 'part-time' | 'either' | 'unknown'
  term: 'permanent' | 'seasonal' | 'temporary' | 'contract' | 'internship' | 'unknown'
  shifts:
    | Array<'day' | 'evening' | 'overnight' | 'weekend' | 'holiday' | 'rotating' | 'split' | 'on-call' | 'flexible'>
  channels: Array<'phone' | 'email' | 'chat' | 'social' | 'sms' | 'video' | 'mail' | 'in-person'>
  stream: 'private-service' | 'specialist' | 'professional' | 'public' | 'unknown'
  employer_type: 'direct' | 'bpo' | 'agency' | 'unknown'
  /** base pay of this job; the hourly figures are null where hours are not known */
  pay: {
    min: number | null
    max: number | null
    currency: string
    period: 'hour' | 'day' | 'week' | 'month' | 'year'
    basis: 'stated' | 'range' | 'up-to' | 'from'
    provenance: 'structured' | 'description'
    hourly_min: number | null
    hourly_max: number | null
  } | null
  /** what you may do with it: link-back asks for a link to the posting */
  redistribution: 'ok' | 'link-back' | 'no-third-party-boards'
  attribution: Array<string>
  postings: Array<{
    id: string
    source: string
    source_name: string
    state: 'open' | 'closed'
    url: string | null
    apply_url: string | null
    /** what you may do with it: link-back asks for a link to the posting */
    redistribution: 'ok' | 'link-back' | 'no-third-party-boards'
    /** whom to credit */
    attribution: string | null
    /** ISO 8601, UTC */
    posted_at: string | null
    /** ISO 8601, UTC */
    closes_at: string | null
    /** ISO 8601, UTC */
    first_seen: string
    /** ISO 8601, UTC */
    closed_at: string | null
    closed_reason: string | null
  }>
}

export interface ListedJob extends FollowedJob {
  postings: Array<{
    id: string
    source: string
    source_name: string
    state: 'open' | 'closed'
    url: string | null
    apply_url: string | null
    /** what you may do with it: link-back asks for a link to the posting */
    redistribution: 'ok' | 'link-back' | 'no-third-party-boards'
    /** whom to credit */
    attribution: string | null
    /** ISO 8601, UTC */
    posted_at: string | null
    /** ISO 8601, UTC */
    closes_at: string | null
    /** ISO 8601, UTC */
    first_seen: string
    /** ISO 8601, UTC */
    closed_at: string | null
    closed_reason: string | null
    /** ISO 8601, UTC */
    last_seen: string
  }>
  /** ISO 8601, UTC */
  last_seen: string
  /** jobs of one campaign: same text and role, other places or shifts */
  campaign_id: string | null
}

export interface Job extends ListedJob {
  text: string | null
  /** where its pay lies among official wages of the occupation */
  pay_position: {
    percentile: number | null
    band: string
    [name: string]: unknown
  } | null
  labels: Record<string, {
    value: unknown
    /** how often its rule is right on our gold data, 0 to 1 */
    confidence: number
    rule: string
    /** the words that gave it away */
    quote: string | null
    quoted_from: string | null
    posting_id: string | null
  } | Array<{
    value: unknown
    /** how often its rule is right on our gold data, 0 to 1 */
    confidence: number
    rule: string
    /** the words that gave it away */
    quote: string | null
    quoted_from: string | null
    posting_id: string | null
  }>>
}

export interface Change {
  job_id: string
  kind: 'opened' | 'changed' | 'closed' | 'reopened' | 'merged' | 'split'
  /** why it closed; with merged and split the id of the other job */
  reason: string | null
  /** names of what changed, each with a short hash of its value */
  fields: Record<string, string>
  at: string
  recorded_at: string
  job?: FollowedJob | null
}

export interface JobPage {
  data: Array<ListedJob>
  /** hand it back as it is */
  next_cursor: string | null
  has_more: boolean
  place?: {
    /** the largest town of that name */
    taken: string
    radius_km: number
    /** towns of the same name: ask for one of them as it is spelled here */
    others: Array<string>
  }
}

export interface ChangePage {
  data: Array<Change>
  /** hand it back as it is */
  next_cursor: string
  has_more: boolean
  /** entries of the log after this page, for whatever filter */
  pending: number
  /** for how long the oldest change is held back by a transaction still open */
  lag_seconds: number
}

export interface Refusal {
  error: {
    message: string
    parameter?: string
    allowed?: Array<string>
    [name: string]: unknown
  }
}

export type OneOrMore<V> = V | readonly V[]

/** What narrows jobs down; several values of one name mean any of them. */
export interface Filter {
  scope?: OneOrMore<'core' | 'customer-service' | 'related' | 'other' | 'any'>
  state?: OneOrMore<'open' | 'closed'>
  occupation?:
    | OneOrMore<'customer-service-representative' | 'technical-support' | 'customer-success' | 'customer-service-supervisor' | 'order-clerk' | 'telemarketer' | 'sales' | 'retail-salesperson' | 'cashier' | 'bank-teller' | 'receptionist' | 'concierge' | 'hotel-desk-clerk' | 'lodging-manager' | 'food-service' | 'administrative' | 'care-health' | 'software-it' | 'logistics-labour' | 'other'>
  customer_service?: OneOrMore<'true' | 'false'>
  workplace?: OneOrMore<'remote' | 'hybrid' | 'onsite' | 'unknown'>
  hours?: OneOrMore<'full-time' | 'part-time' | 'either' | 'unknown'>
  term?: OneOrMore<'permanent' | 'seasonal' | 'temporary' | 'contract' | 'internship' | 'unknown'>
  stream?: OneOrMore<'private-service' | 'specialist' | 'professional' | 'public' | 'unknown'>
  employer_type?: OneOrMore<'direct' | 'bpo' | 'agency' | 'unknown'>
  language?: OneOrMore<string>
  pay_currency?: OneOrMore<string>
  pay_period?: OneOrMore<'hour' | 'day' | 'week' | 'month' | 'year'>
  pay_basis?: OneOrMore<'stated' | 'range' | 'up-to' | 'from'>
  pay_provenance?: OneOrMore<'structured' | 'description'>
  shift?:
    | OneOrMore<'day' | 'evening' | 'overnight' | 'weekend' | 'holiday' | 'rotating' | 'split' | 'on-call' | 'flexible'>
  channel?: OneOrMore<'phone' | 'email' | 'chat' | 'social' | 'sms' | 'video' | 'mail' | 'in-person'>
  country?: OneOrMore<string>
  city?: OneOrMore<string>
  source?: OneOrMore<string>
  direction?: OneOrMore<'inbound' | 'outbound' | 'both' | 'unknown'>
  setting?: OneOrMore<'call-centre' | 'office' | 'counter-or-store' | 'home' | 'field' | 'unknown'>
  education?:
    | OneOrMore<'none-required' | 'high-school' | 'some-college' | 'bachelor' | 'graduate' | 'unknown'>
  experience?: OneOrMore<string>
  training?: OneOrMore<'true' | 'false' | 'unknown'>
  training_paid?: OneOrMore<'true' | 'false' | 'unknown'>
  online_in_office?: OneOrMore<'true' | 'false' | 'unknown'>
  licence?: OneOrMore<'true' | 'false' | 'unknown'>
  advancement?: OneOrMore<'entry' | 'mid' | 'senior' | 'lead' | 'manager' | 'unknown'>
  industry?: OneOrMore<string>
  remote_scope?: OneOrMore<string>
  licence_kind?: OneOrMore<string>
  required_language?: OneOrMore<string>
  skill?:
    | OneOrMore<'active-listening' | 'verbal-communication' | 'written-communication' | 'problem-solving' | 'critical-thinking' | 'empathy' | 'patience' | 'tact' | 'negotiation-mediation' | 'de-escalation' | 'multitasking' | 'typing' | 'data-entry' | 'crm' | 'ticketing' | 'spreadsheets' | 'computer-literacy' | 'systems-administration' | 'sales-upsell' | 'cash-handling' | 'accounting' | 'scheduling' | 'data-privacy' | 'teamwork' | 'leadership' | 'time-management'>
  tool?: OneOrMore<string>
  duty?:
    | OneOrMore<'inform' | 'take-orders' | 'handle-complaints' | 'follow-up' | 'process-returns' | 'schedule' | 'sell' | 'collect' | 'verify-identity'>
  condition?:
    | OneOrMore<'overtime' | 'call-quotas' | 'high-volume' | 'angry-customers' | 'probation' | 'own-equipment' | 'background-check'>
  trust?:
    | OneOrMore<'pay-for-equipment' | 'cheque-handling' | 'messenger-interview' | 'absurd-pay' | 'personal-data-early' | 'employer-domain-mismatch'>
  pay_min?: number
  weekly_hours_max?: number
  office_days_max?: number
  training_weeks_max?: number
  posted_since?: string
  q?: string
  place?: string
  radius?: string
}
