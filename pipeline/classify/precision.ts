/**
 * Precision of rules, as `npm run bench -- classify --rules` measures it on gold advertisements; rules that are
 * seen too rarely to measure keep the cautious default.
 */
const MEASURED: Record<string, number> = {}

const DEFAULT = 0.85

/** Precision of a rule, 0 to 1. */
export function precisionOf(rule: string): number {
  return MEASURED[rule] ?? DEFAULT
}
