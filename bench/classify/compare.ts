import type { Agreement } from '../../demo/compare/agreement.ts'
import type { GoldAd, GoldField, GoldLabels } from './gold.ts'
import { keywordRules } from './keyword-rules.ts'
import { majorityOf } from './majority.ts'
import type { Prediction } from './predict.ts'
import { agreementIn, isScored, KIND, type Pair } from './score.ts'

/** An advertisement with what the pipeline says of it. */
export interface Answer {
  ad: GoldAd
  prediction: Prediction
}

/** One field in one language (or all): ours beside both baselines. */
export interface Compared {
  field: GoldField
  lang: string
  n: number
  ours: Agreement
  keywords: Agreement
  majority: Agreement
  /** Ours over what nobody reads who writes rules; null where the gold has none of it. */
  unread: Agreement | null
}

export const pairOf = ({ ad, prediction }: Answer): Pair => ({ truth: ad.labels, said: prediction.labels })

export const languagesOf = (answers: readonly Answer[]): string[] =>
  [...new Set(answers.map(({ ad }) => ad.lang ?? 'unknown'))].sort()

/** Every field over all languages and over each, in the order of the fields. */
export function compare(answers: readonly Answer[], unread: ReadonlySet<string> = new Set()): Compared[] {
  const groups = ['all', ...languagesOf(answers)].map((lang) => {
    const chosen = answers.filter(({ ad }) => lang === 'all' || (ad.lang ?? 'unknown') === lang)
    const ours = chosen.map(pairOf)
    const constant = majorityOf(ours)
    const against = (say: (ad: GoldAd) => GoldLabels): Pair[] =>
      chosen.map(({ ad }) => ({ truth: ad.labels, said: say(ad) }))
    return {
      lang,
      ours,
      keywords: against(keywordRules),
      majority: against(() => constant),
      unread: chosen.filter(({ ad }) => unread.has(ad.id)).map(pairOf),
    }
  })
  return (Object.keys(KIND) as GoldField[]).flatMap((field) =>
    groups.flatMap(({ lang, ours, keywords, majority, unread }) => {
      const said = agreementIn(field, ours)
      if (said.n === 0) return []
      const half = unread.filter((pair) => isScored(field, pair))
      return [
        {
          field,
          lang,
          n: said.n,
          ours: said,
          keywords: agreementIn(field, keywords),
          majority: agreementIn(field, majority),
          unread: half.length === 0 ? null : agreementIn(field, half),
        },
      ]
    }),
  )
}

/** The one figure a field is judged by: accuracy for single values, F1 for the rest (nothing to find and nothing found is full). */
export function mainFigure(field: GoldField, score: Agreement): number {
  return KIND[field] === 'single' ? (score.accuracy ?? 0) : (score.f1 ?? 1)
}

export const mainMeasure = (field: GoldField): 'accuracy' | 'F1' =>
  KIND[field] === 'single' ? 'accuracy' : 'F1'
