import type { Labels, Pay } from './label.ts'

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

/** A place as the source structures it; every part as printed. */
export interface RawPlace {
  city?: string
  region?: string
  country?: string
  postcode?: string
}

export interface RawPay {
  min?: number
  max?: number
  currency?: string
  period?: string
}

/** An advertisement as served; also the line that `import` reads. Only `externalId` and `title` are required. */
export interface RawPosting {
  /** The source's own id, else the canonical address; never random. */
  externalId: string
  title: string
  url?: string
  company?: string
  body?: string
  bodyFormat?: 'html' | 'text'
  /** The source cut the body (teaser, list row). */
  excerpt?: true
  location?: string | RawPlace | (string | RawPlace)[]
  workplace?: string
  commitment?: string
  term?: string
  language?: string
  pay?: string | RawPay
  postedAt?: string
  closesAt?: string
  requisition?: string
  applyUrl?: string
  /** What else the source said; kept, never read by the pipeline. */
  extra?: Record<string, JsonValue>
}

/** A place in our terms: ISO 3166-1 country, state or province code (US, CA, AU) or the region's printed name, city in local spelling. */
export interface Place {
  city: string | null
  region: string | null
  country: string | null
}

/** What the normalizer knows beside the advertisement itself. */
export interface PostingContext {
  /** Source id, `adapter:name`. */
  source: string
  /** The run's clock, ISO 8601 UTC; relative dates count from here. */
  at: string
  /** ISO 3166-1 hint of the board, used only where the advertisement is silent. */
  country?: string
  /** The employer of a one-employer board, used where the advertisement names none. */
  company?: string
}

/** The same advertisement in our terms, one to one. `null` means "not known", never "no". */
export interface Posting {
  source: string
  externalId: string
  title: string
  /** Folded title without employer, place and gender marks: what two copies of one role share. */
  titleKey: string
  company: string | null
  /** Folded employer name, unicode-safe; null when no employer is named. */
  employerKey: string | null
  url: string | null
  applyUrl: string | null
  requisition: string | null
  /** Plain text with block breaks, contacts masked; label quotes point into it. Null when the source gave no body. */
  text: string | null
  excerpt: boolean
  /** An address at a free mail provider that does not name the employer stood in the text, where contacts are masked. */
  strangeMail?: true
  /** ISO 639-1 of the advertisement's own language. */
  language: string | null
  places: Place[]
  /** The location says remote ("Remote - US", "Anywhere"): a hint for the workplace and remote_scope labels. */
  remoteHint: boolean
  /** The location says that the week is split ("Köln (hybrid)"): a hint for the workplace label. */
  hybridHint?: true
  /** Countries (ISO, or EU, EMEA) in which a remote worker may live, as far as location fields say; [] = no limit named. */
  remoteScope: string[]
  pay: Pay | null
  /** ISO 8601 UTC, absent at the source stays null. */
  postedAt: string | null
  closesAt: string | null
  /** Structured fields as served, for the rules that trust them most. */
  stated: { workplace: string | null; commitment: string | null; term: string | null }
}

/** A counted refusal of one advertisement; its neighbours are kept. */
export interface Rejection {
  externalId: string | null
  /** Closed, hyphenated: `no-title`, `no-external-id`, `not-an-object`, `too-long` ... */
  reason: string
  detail: string
}

/** A Posting with what its words say. */
export interface ClassifiedPosting {
  posting: Posting
  labels: Labels
}
