import { LEAST_JOBS } from '../../db/trends.ts'
import { html, type Markup, type Piece } from '../markup.ts'
import { capital, inWords } from '../words.ts'

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' })
const NAME = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** `2 Mar`, of an ISO day. */
export const shortDay = (iso: string): string => SHORT_DAY.format(new Date(iso))
/** `Mar 26`, of an ISO day. */
export const shortMonth = (iso: string): string => MONTH.format(new Date(iso))
/** `Mar`, of 3. */
export const monthName = (n: number): string => NAME.format(new Date(Date.UTC(2000, n - 1, 1)))

export const count = (n: number): string => n.toLocaleString('en')
export const percent = (share: number): string => `${Math.round(share * 100)} %`
export const dollars = (amount: number): string => `$${amount.toFixed(2)}`
export const wholeDollars = (amount: number): string => `$${Number(amount.toFixed(2))}`
export const title = (name: string): string => capital(inWords(name))

/** A figure, or why there is none. */
export function orFew(value: number | null, say: (value: number) => string): Piece {
  return value === null ? html`<span class="none">under ${LEAST_JOBS}</span>` : say(value)
}

/** A figure, or a dash where none is known. */
export function orDash(value: number | null, say: (value: number) => string): Piece {
  return value === null ? html`<span class="none">–</span>` : say(value)
}

/** How a row of figures ran, for those who do not see it. */
export function course(
  name: string,
  x: readonly string[],
  values: readonly (number | null)[],
  say: (value: number) => string,
): string {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return `${name}: not known.`
  if (first === last) return `${name}: ${say(first.value)} in ${x[first.at]}.`
  const most = known.reduce((a, b) => (b.value > a.value ? b : a))
  return `${name}: from ${say(first.value)} in ${x[first.at]} to ${say(last.value)} in ${x[last.at]}, most in ${x[most.at]} with ${say(most.value)}.`
}

/** Markup or nothing, for lists that may be empty. */
export function whenAny<T>(rows: readonly T[], draw: (rows: readonly T[]) => Markup): Markup | null {
  return rows.length === 0 ? null : draw(rows)
}
