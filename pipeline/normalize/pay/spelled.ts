import { combined, mayHold, phrases } from '../text/grams.ts'
import { readCurrency } from './currency.ts'
import type { Figure } from './figures.ts'

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const NUMBER = `(?:(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(1).reverse().join('|')})`
const MONEY = 'dollars|pounds|euros?|bucks|quid'
const SPELLED = new RegExp(
  `(?<![\\p{L}-])(${NUMBER})\\s(${MONEY})(?:\\s(?:and\\s)?(${NUMBER})(?:\\s(?:cents|pence))?(?=\\s(?:an|per|a)\\s))?(?!\\p{L})`,
  'giu',
)
const ANY_SPELLED = phrases(
  ...combined([...SMALL, ...TENS], [' '], ['dollars', 'pounds', 'euro', 'bucks', 'quid']),
)

function countOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => {
      const ten = TENS.indexOf(word)
      return sum + (ten >= 0 ? (ten + 2) * 10 : SMALL.indexOf(word))
    }, 0)
}

/** Amounts of money below a hundred in English words ("nineteen dollars", "twelve pounds fifty an hour"). */
export function spelledFigures(text: string, country: string | null): Figure[] {
  if (!mayHold(text, ANY_SPELLED)) return []
  const found: Figure[] = []
  for (const match of text.matchAll(SPELLED)) {
    const [printed, whole, money, cents] = match
    const currency = readCurrency(money!, country)
    if (currency === null) continue
    const value = countOf(whole!) + (cents === undefined ? 0 : countOf(cents) / 100)
    found.push({ start: match.index, end: match.index + printed.length, value, currency, scale: 1 })
  }
  return found
}
