/** What a pair is and what it was judged, by kind. */
export interface Judged {
  pair: string
  label: string
  kind: string
  joins: boolean
}

/** Precision, recall and F1, 0 to 1. */
export interface Rates {
  precision: number
  recall: number
  f1: number
}

/** The answer of the measurement, as its last line prints it. */
export interface PairScores {
  n: number
  join: Rates
  /** Pairs that were joined and must not be. */
  falseJoins: string[]
  perClass: Record<string, Rates>
  /** Mean F1 over the classes that the truth has. */
  macroF1: number
}

/** Kinds that are one opening. */
export const JOINING: ReadonlySet<string> = new Set(['full', 'semantic', 'temporal', 'partial'])

/** Scores judged pairs, as joins and class by class. */
export function scorePairs(judged: readonly Judged[]): PairScores {
  const classes = [...new Set(judged.map(({ label }) => label))].sort()
  const perClass = Object.fromEntries(
    classes.map((name) => [
      name,
      ratesOf(
        judged,
        ({ label }) => label === name,
        ({ kind }) => kind === name,
      ),
    ]),
  )
  const f1s = classes.map((name) => perClass[name]!.f1)
  return {
    n: judged.length,
    join: ratesOf(
      judged,
      ({ label }) => JOINING.has(label),
      ({ joins }) => joins,
    ),
    falseJoins: judged.filter(({ label, joins }) => joins && !JOINING.has(label)).map(({ pair }) => pair),
    perClass,
    macroF1: f1s.length === 0 ? 0 : f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length,
  }
}

function ratesOf(
  judged: readonly Judged[],
  isTrue: (one: Judged) => boolean,
  isSaid: (one: Judged) => boolean,
): Rates {
  const truth = judged.filter(isTrue).length
  const said = judged.filter(isSaid).length
  const right = judged.filter((one) => isTrue(one) && isSaid(one)).length
  // Nothing said is nothing wrong; nothing to find is nothing missed.
  const precision = said === 0 ? 1 : right / said
  const recall = truth === 0 ? 1 : right / truth
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
