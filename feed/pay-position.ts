import type { PayPosition } from '../db/pay-positions.ts'
import { html, type Markup } from './markup.ts'
import { figure } from './words.ts'

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

const ordinal = (n: number): string => `${n}${ENDINGS[ORDINALS.select(n)]}`

/** Where the pay stands among official wages, in a line with its source. */
export function payPositionLine(position: PayPosition): Markup {
  const { band, hourly, percentile, soc_title, soc, source } = position
  const share = Number(/\d+$/.exec(band)?.[0])
  const where =
    percentile !== null
      ? `near the ${ordinal(percentile)} percentile`
      : `${band.startsWith('below') ? 'below' : 'above'} the ${ordinal(share)} percentile`
  return html`<p class="hint">${figure(hourly)} USD an hour is ${where} of what ${soc_title ?? `occupation ${soc}`} earn in the United States (${source}).</p>`
}
