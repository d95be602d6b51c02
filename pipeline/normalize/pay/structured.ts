import type { Pay } from '../../label.ts'
import type { RawPay } from '../../posting.ts'
import { currencyOf, readCurrency } from './currency.ts'
import { hourly } from './hourly.ts'
import { guessPeriod, readPeriodField } from './periods.ts'

/** Pay from a source's own fields. Zero is unknown; amounts without a known currency or period are no pay. */
export function readStructuredPay(raw: RawPay, country: string | null): Pay | null {
  let min = positive(raw.min)
  let max = positive(raw.max)
  if (min === null && max === null) return null
  if (min !== null && max !== null && min > max) [min, max] = [max, min]
  const currency = raw.currency === undefined ? currencyOf(country) : readCurrency(raw.currency, country)
  if (currency === null) return null
  const stated = readPeriodField(raw.period)
  // A period that names something else ("NONE", "one-time") is a bonus, not pay.
  if (stated === null && raw.period !== undefined && raw.period.trim() !== '') return null
  const period = stated ?? guessPeriod(max ?? min ?? 0, country)
  if (period === null) return null
  if (period === 'fortnight') {
    min = min === null ? null : min / 2
    max = max === null ? null : max / 2
  }
  const figures = { min, max, period: period === 'fortnight' ? ('week' as const) : period }
  const rule = stated === null ? 'pay/structured-period-inferred' : 'pay/structured'
  return {
    ...figures,
    currency,
    basis: basisOf(min, max),
    provenance: 'structured',
    ...hourly(figures, null, null),
    because: { rule, in: 'pay' },
  }
}

export function basisOf(min: number | null, max: number | null): Pay['basis'] {
  if (min === null) return 'up-to'
  if (max === null) return 'from'
  return min === max ? 'stated' : 'range'
}

function positive(amount: number | undefined): number | null {
  return amount !== undefined && Number.isFinite(amount) && amount > 0 ? amount : null
}
