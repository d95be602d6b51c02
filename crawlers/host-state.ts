/** What a crawl remembers about hosts, shared by all workers of all machines. db/host-state.ts keeps it in Postgres. */
export interface HostState {
  /**
   * Enters a host for one request, if nobody else is in it, its pace allows, its door is open and its day is not used
   * up; one atomic step for all workers. Who entered leaves with `record` and the pass, or is taken for dead after
   * `holdMs`.
   */
  enter(host: string, visit: Visit): Promise<Entry>
  /** Records how a request went: latency and pace say when the next may start, failures close the door. */
  record(host: string, outcome: Outcome, pass?: string): Promise<void>
  /** Milliseconds until the host may be tried again, 0 when it may be now: for those who need no pass. */
  closedForMs(host: string): Promise<number>
  /**
   * Takes one request out of each of the budgets, or out of none.
   *
   * @returns the budget that is used up, null when the request may be sent
   */
  spend(budgets: readonly Budget[]): Promise<Spent | null>
  /** Adds decoded bytes to what holders of budgets have used today. */
  weigh(holders: readonly string[], bytes: number): Promise<void>
  /** Last robots.txt answer of an origin, null when none is kept or it is older than 24 h. */
  robots(origin: string): Promise<RobotsRecord | null>
  saveRobots(origin: string, record: RobotsRecord): Promise<void>
  /** ETag and Last-Modified that the source gave for an address. */
  validators(url: string): Promise<Validators | null>
  saveValidators(url: string, validators: Validators): Promise<void>
}

/** How one request wants to enter a host. */
export interface Visit {
  /** Least distance from this request's answer to the next request. */
  paceMs: number
  /** So long the host stays taken when nobody leaves it: the request's deadline and a margin. */
  holdMs: number
  /** What all sources together may ask of the host in a UTC day. */
  perDay: { requests: number; bytes: number }
}

/** A pass for one request, or why not now and for how long at least. */
export type Entry = { pass: string } | { because: 'closed' | 'budget' | 'pace' | 'in-flight'; waitMs: number }

/** How much a source or a platform may be asked. Days are UTC days of the real clock, and survive restarts. */
export interface Budget {
  /** Whose it is: a source id (`adzuna:gb`), or an adapter's for all its sources (`adzuna`). */
  holder: string
  requestsPerDay?: number | undefined
  bytesPerDay?: number | undefined
  /** In its lifetime. */
  requestsTotal?: number | undefined
}

export interface Spent {
  budget: Budget
  of: 'requestsPerDay' | 'bytesPerDay' | 'requestsTotal'
  /** Until the next UTC day. */
  waitMs: number
}

export interface Outcome {
  /** `stopped`: we ended it ourselves, which says nothing about the host. */
  kind: 'ok' | 'not-modified' | 'try-again' | 'slow-down' | 'not-welcome' | 'gone' | 'stopped'
  latencyMs: number
  /** Since the answer's head had arrived; the pace counts from then. Default 0. */
  headAgoMs?: number
  /** Decoded. */
  bytes?: number
  /** With slow-down: what the source asked for. */
  retryAfterMs?: number
}

export interface RobotsRecord {
  /** HTTP status, 0 when the network failed. */
  status: number
  body: string
  /** ISO 8601 UTC. */
  fetchedAt: string
}

export interface Validators {
  etag?: string
  lastModified?: string
}
