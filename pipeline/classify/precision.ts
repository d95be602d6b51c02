/**
 * How often each rule was right on labelled advertisements, as `npm run bench -- classify --gold FILE --rules` prints
 * it: [right, answers]. Not measured rules of a kind that is trusted more or less than the rest have a prior below.
 */
const MEASURED: Record<string, readonly [right: number, answers: number]> = {
  'channels/text': [78, 84],
  'direction/channels': [3, 5],
  'direction/each': [4, 5],
  'direction/inbound': [22, 23],
  'direction/outbound': [1, 2],
  'direction/said': [2, 3],
  'education/required': [19, 20],
  'education/waived': [1, 1],
  'employer_type/agency': [5, 5],
  'employer_type/bpo': [3, 3],
  'employer_type/company': [5, 5],
  'employer_type/direct': [22, 23],
  'employer_type/named': [7, 7],
  'employer_type/no-client': [5, 6],
  'experience/none-needed': [4, 4],
  'experience/said': [15, 16],
  'experience/waived': [0, 1],
  'experience/years': [13, 14],
  'hours/clock': [5, 5],
  'hours/text': [38, 38],
  'hours/title': [8, 8],
  'hours/weekly': [5, 5],
  'languages/text': [16, 16],
  'licence/demanded': [5, 5],
  'licence/not-said': [47, 47],
  'occupation/title': [109, 117],
  'online_in_office/channels': [21, 25],
  'shifts/clock': [7, 7],
  'shifts/text': [25, 28],
  'stream/industry': [40, 44],
  'term/text': [20, 20],
  'term/title': [3, 3],
  'training/not-said': [34, 34],
  'training/said': [18, 18],
  'trust/text': [4, 4],
  'trust/title': [3, 3],
  'workplace/days': [4, 4],
  'workplace/denial': [2, 2],
  'workplace/occupation': [25, 26],
  'workplace/place-of-work': [13, 15],
  'workplace/text': [35, 35],
  'workplace/title': [5, 6],
}

/** Expected precision before anything is measured; worth as many answers as WEIGHT says. */
const PRIORS: readonly (readonly [RegExp, number])[] = [
  [/\/structured$/, 0.97],
  [/\/title$/, 0.93],
  [/\/(?:none-named|no-client|no-store|work|reached)$/, 0.6],
]
const PRIOR = 0.85
const WEIGHT = 4

const known = new Map<string, number>()

/** Precision of a rule, 0 to 1: what was measured, drawn towards the prior where few answers were. */
export function precisionOf(rule: string): number {
  let precision = known.get(rule)
  if (precision === undefined) {
    const prior = PRIORS.find(([pattern]) => pattern.test(rule))?.[1] ?? PRIOR
    const [right, answers] = MEASURED[rule] ?? [0, 0]
    precision = Math.round(((right + prior * WEIGHT) / (answers + WEIGHT)) * 1000) / 1000
    known.set(rule, precision)
  }
  return precision
}
