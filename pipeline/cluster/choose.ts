import type { Verdict } from '../dedupe/verdict.ts'
import { inTime, type Placement } from './advert.ts'

/** An opening that an advertisement joins by rule. */
export interface Joining {
  canonical: Placement
  /** Whether the canonical was on view at the time. */
  open: boolean
  verdict: Verdict
}

const STRENGTH = ['full', 'temporal', 'semantic', 'partial']

// Told in other words, a text can fit two openings of one employer.
const GUESSES: ReadonlySet<unknown> = new Set(['reworded', 'retold'])

/** The opening to join. A teaser, bare row or reworded text that fits several proves none of them. */
export function choose<J extends Joining>(joining: readonly J[]): J | undefined {
  const sure = joining.filter(({ verdict }) => isSure(verdict))
  if (sure.length === 0) return joining.length === 1 ? joining[0] : undefined
  return [...sure].sort(
    (a, b) =>
      Number(isNamed(b.verdict)) - Number(isNamed(a.verdict)) ||
      STRENGTH.indexOf(a.verdict.kind) - STRENGTH.indexOf(b.verdict.kind) ||
      Number(b.open) - Number(a.open) ||
      inTime(a.canonical.advert, b.canonical.advert),
  )[0]
}

/** Whether a joining verdict holds although another opening fits as well. */
export function isSure(verdict: Verdict): boolean {
  const guess = verdict.kind === 'partial' || GUESSES.has(verdict.evidence.rule)
  return !guess || isNamed(verdict)
}

function isNamed({ evidence }: Verdict): boolean {
  return evidence.identity !== null
}
