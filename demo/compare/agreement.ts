/** What is true of one thing and what was said of it, as plain words; silence is the empty list. */
export interface Said {
  truth: readonly string[]
  said: readonly string[]
}

/** How well two lists of words agree over many things; rates from 0 to 1, null where there is nothing to take a share of. */
export interface Agreement {
  n: number
  /** Share of things whose whole value is right, silence included. */
  accuracy: number | null
  /** Of what was said, how much is true. */
  precision: number | null
  /** Of what is true, how much was said. */
  recall: number | null
  f1: number | null
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Accuracy of whole values; precision, recall and F1 of their members, each counted singly. */
export function agreementOf(pairs: readonly Said[]): Agreement {
  let [whole, right, said, stated] = [0, 0, 0, 0]
  for (const pair of pairs) {
    const common = pair.truth.filter((word) => pair.said.includes(word)).length
    if (common === pair.truth.length && common === pair.said.length) whole++
    right += common
    said += pair.said.length
    stated += pair.truth.length
  }
  return {
    n: pairs.length,
    accuracy: share(whole, pairs.length),
    precision: share(right, said),
    recall: share(right, stated),
    f1: share(2 * right, said + stated),
  }
}

/** Mean F1 over the words that are true somewhere; null where none is. */
export function macroF1(pairs: readonly Said[]): number | null {
  const words = [...new Set(pairs.flatMap(({ truth }) => truth))]
  const only = (word: string, list: readonly string[]) => (list.includes(word) ? [word] : [])
  const scores = words.map(
    (word) =>
      agreementOf(pairs.map(({ truth, said }) => ({ truth: only(word, truth), said: only(word, said) })))
        .f1 ?? 0,
  )
  return share(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  )
}
