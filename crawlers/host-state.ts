/** What a crawl remembers about hosts, shared by all workers of all machines. db/host-state.ts keeps it in Postgres. */
export interface HostState {
  /**
   * Reserves the next request slot of a host for one request; one atomic step for all workers.
   *
   * @param paceMs least distance to the next slot
   * @returns milliseconds to wait before the request may start
   */
  reserve(host: string, paceMs: number): Promise<number>
  /** Records how a request went: latency feeds the pace, failures open the breaker. */
  record(host: string, outcome: Outcome): Promise<void>
  /** Milliseconds until the host may be tried again, 0 when it may be now. */
  closedForMs(host: string): Promise<number>
  /** Last robots.txt answer of an origin, null when none is kept or it is older than 24 h. */
  robots(origin: string): Promise<RobotsRecord | null>
  saveRobots(origin: string, record: RobotsRecord): Promise<void>
  /** ETag and Last-Modified that the source gave for an address. */
  validators(url: string): Promise<Validators | null>
  saveValidators(url: string, validators: Validators): Promise<void>
}

export interface Outcome {
  kind: 'ok' | 'not-modified' | 'try-again' | 'slow-down' | 'not-welcome' | 'gone'
  latencyMs: number
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
