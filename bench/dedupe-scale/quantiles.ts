/** Milliseconds under which so many of all lookups stayed. */
export interface Quantiles {
  p50: number
  p95: number
  p99: number
  max: number
}

/** Quantiles of some times in milliseconds, at least one. */
export function quantiles(times: readonly number[]): Quantiles {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!)
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

/** Of several rounds the middle one, figure by figure: what else the machine did in one round does not count. */
export function middle(rounds: readonly Quantiles[]): Quantiles {
  const of = (name: keyof Quantiles) =>
    rounds.map((round) => round[name]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!
  return { p50: of('p50'), p95: of('p95'), p99: of('p99'), max: of('max') }
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100
}
