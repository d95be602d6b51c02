import type { Language, TruePay } from './opening.ts'
import type { Random } from './random.ts'

interface Scale {
  currency: string
  period: TruePay['period']
  low: number
  high: number
  step: number
}

const SCALES: Record<string, readonly [Scale, Scale]> = {
  US: [
    { currency: 'USD', period: 'hour', low: 15, high: 23, step: 0.25 },
    { currency: 'USD', period: 'year', low: 33_000, high: 52_000, step: 500 },
  ],
  GB: [
    { currency: 'GBP', period: 'hour', low: 12, high: 15.5, step: 0.11 },
    { currency: 'GBP', period: 'year', low: 23_000, high: 31_000, step: 250 },
  ],
  DE: [
    { currency: 'EUR', period: 'hour', low: 13.5, high: 18, step: 0.25 },
    { currency: 'EUR', period: 'month', low: 2300, high: 3400, step: 50 },
  ],
  LV: [
    { currency: 'EUR', period: 'hour', low: 5.5, high: 9.5, step: 0.25 },
    { currency: 'EUR', period: 'month', low: 950, high: 1700, step: 25 },
  ],
}

/** Base pay of one opening: by the hour for part-time work mostly, a figure or range of the country's usual size. */
export function drawPay(rng: Random, country: string, partTime: boolean, factor = 1): TruePay {
  const [hourly, longer] = SCALES[country] ?? SCALES.US!
  const scale = rng.chance(partTime ? 0.95 : 0.45) ? hourly : longer
  const steps = Math.floor((scale.high - scale.low) / scale.step)
  const at = (position: number): number => roundTo((scale.low + position * scale.step) * factor, scale.step)
  const first = rng.int(0, Math.floor(steps * 0.6))
  const second = first + rng.int(2, Math.max(3, Math.floor(steps * 0.25)))
  const basis = rng.weighted({ range: 5, stated: 2, from: 1.2, 'up-to': 0.8 })
  const { currency, period } = scale
  if (basis === 'stated') return { min: at(first), max: at(first), currency, period, basis }
  if (basis === 'from') return { min: at(first), max: null, currency, period, basis }
  if (basis === 'up-to') return { min: null, max: at(second), currency, period, basis }
  return { min: at(first), max: at(second), currency, period, basis }
}

/** A raise: both ends move up together, by little enough that old and new ranges still overlap. */
export function raisePay(pay: TruePay): TruePay {
  const span = pay.min !== null && pay.max !== null ? pay.max - pay.min : 0
  const unit = pay.period === 'hour' ? 0.5 : pay.period === 'month' ? 50 : 1000
  const raise = span > 0 ? Math.min(unit, span) : unit
  const up = (figure: number | null): number | null =>
    figure === null ? null : roundTo(figure + raise, 0.01)
  return { ...pay, min: up(pay.min), max: up(pay.max) }
}

function roundTo(figure: number, step: number): number {
  return Math.round(Math.round(figure / step) * step * 100) / 100
}

const PERIODS: Record<Language, Partial<Record<TruePay['period'], readonly string[]>>> = {
  en: { hour: ['per hour', 'an hour', '/hr'], month: ['per month', 'a month'], year: ['per year', 'a year'] },
  de: {
    hour: ['pro Stunde', 'je Stunde', '/Std.'],
    month: ['im Monat', 'monatlich'],
    year: ['im Jahr', 'pro Jahr'],
  },
  lv: { hour: ['stundā', 'par stundu'], month: ['mēnesī', 'mēnesī'], year: ['gadā'] },
}

const FRAMES: Record<Language, Record<TruePay['basis'], readonly string[]>> = {
  en: {
    range: [
      'Pay: {min} - {max} {per}.',
      'The pay range is {min} to {max} {per}.',
      'You earn between {min} and {max} {per}.',
    ],
    stated: ['Pay: {min} {per}.', 'The job pays {min} {per}.'],
    from: ['Pay starts at {min} {per}.', 'From {min} {per}.'],
    'up-to': ['Earn up to {max} {per}.', 'Pay: up to {max} {per}.'],
  },
  de: {
    range: [
      'Vergütung: {min} bis {max} brutto {per}.',
      'Wir zahlen {min} - {max} brutto {per}.',
      'Das Gehalt liegt zwischen {min} und {max} brutto {per}.',
    ],
    stated: ['Vergütung: {min} brutto {per}.', 'Wir zahlen {min} brutto {per}.'],
    from: ['Vergütung ab {min} brutto {per}.', 'Sie verdienen ab {min} {per}.'],
    'up-to': ['Verdienst bis zu {max} {per}.', 'Vergütung bis zu {max} brutto {per}.'],
  },
  lv: {
    range: [
      'Atalgojums no {min} līdz {max} bruto {per}.',
      'Alga: {min} – {max} bruto {per}.',
      'Darba alga {per} no {min} līdz {max} (bruto).',
    ],
    stated: ['Atalgojums: {min} bruto {per}.', 'Alga {min} {per} pirms nodokļu nomaksas.'],
    from: ['Atalgojums no {min} bruto {per}.', 'Alga, sākot no {min} {per} (bruto).'],
    'up-to': ['Atalgojums līdz {max} bruto {per}.', 'Alga līdz {max} {per} (bruto).'],
  },
}

/** One sentence that states base pay the way advertisements of that language print it. */
export function paySentence(rng: Random, language: Language, pay: TruePay): string {
  const per = rng.pick(PERIODS[language][pay.period] ?? PERIODS.en.year!)
  return rng
    .pick(FRAMES[language][pay.basis])
    .replaceAll('{min}', money(language, pay.min, pay))
    .replaceAll('{max}', money(language, pay.max, pay))
    .replaceAll('{per}', per)
    .replaceAll(' /', '/')
}

const SYMBOLS: Record<string, string> = { USD: '$', GBP: '£', EUR: '€' }

function money(language: Language, figure: number | null, { currency, period }: TruePay): string {
  if (figure === null) return ''
  const fixed = period === 'hour' || figure % 1 !== 0 ? figure.toFixed(2) : String(figure)
  const [whole = '', cents] = fixed.split('.')
  const grouped = (separator: string): string => whole.replace(/\B(?=(\d{3})+$)/g, separator)
  if (language === 'en') return `${SYMBOLS[currency]}${grouped(',')}${cents === undefined ? '' : `.${cents}`}`
  if (language === 'de') return `${grouped('.')}${cents === undefined ? '' : `,${cents}`} €`
  return `${grouped(' ')}${cents === undefined ? '' : `,${cents}`} EUR`
}
