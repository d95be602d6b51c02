import { html, type Markup } from '../markup.ts'

/**
 * Plots as SVG that needs no script: places along the width are percentages, so that lines stretch with the page and
 * letters keep their size on a telephone. Colours come from the style sheet.
 */
export interface PlotHead {
  /** Unique on the page. */
  id: string
  title: string
  /** What there is to see, for those who do not see it. */
  says: string
}

export interface Series {
  name: string
  /** One of each x; null where nothing is known. */
  values: readonly (number | null)[]
}

/** Percentiles of one side of a comparison. */
export interface Spread {
  p10: number
  p25: number
  median: number
  p75: number
  p90: number
}

const TOP = 18
const HEIGHT = 190
const FOOT = 26
const MOST_DOTTED = 30
/** As many labels as fit beside each other on a telephone. */
const MOST_LABELS = 5
const DRAWN = 1000

/** Lines over time. */
export function linePlot(
  head: PlotHead,
  x: readonly string[],
  series: readonly Series[],
  say: (value: number) => string,
): Markup {
  const { top, grid } = yAxis(
    series.flatMap(({ values }) => values),
    say,
  )
  const y = (value: number) => HEIGHT - (value / top) * HEIGHT
  const lines = series.map(({ values }, n) =>
    stretches(values).map(
      (stretch) =>
        html`<polyline class="stroke s${n + 1}" points="${stretch
          .map(({ at, value }) => `${round(((at + 0.5) / x.length) * DRAWN)},${round(y(value))}`)
          .join(' ')}" vector-effect="non-scaling-stroke"/>`,
    ),
  )
  const dots = series.map(({ values }, n) =>
    values.map(
      (value, at) =>
        value !== null &&
        (x.length <= MOST_DOTTED || isAlone(values, at)) &&
        html`<circle class="dot s${n + 1}" cx="${middle(at, x.length)}" cy="${round(TOP + y(value))}" r="3"/>`,
    ),
  )
  return html`${legend(series.map(({ name }) => name))}${frame(
    head,
    TOP + HEIGHT + FOOT,
    html`${grid}<svg y="${TOP}" width="100%" height="${HEIGHT}" viewBox="0 0 ${DRAWN} ${HEIGHT}" preserveAspectRatio="none">${lines}</svg>${dots}${xLabels(x)}`,
  )}`
}

/** Columns, as of the months of a year, with a line at a value to compare with. */
export function columnPlot(
  head: PlotHead,
  columns: readonly { name: string; value: number | null }[],
  say: (value: number) => string,
  compare?: number,
): Markup {
  const { top, grid } = yAxis([...columns.map(({ value }) => value), compare ?? 0], say)
  const rects = columns.map(({ value }, n) => {
    if (value === null) return null
    const tall = (value / top) * HEIGHT
    return html`<rect class="fill s1" x="${round(((n + 0.15) / columns.length) * 100)}%" y="${round(TOP + HEIGHT - tall)}" width="${round(70 / columns.length)}%" height="${round(tall)}"/>`
  })
  const level = compare === undefined ? null : round(TOP + HEIGHT - (compare / top) * HEIGHT)
  const names = columns.map(
    ({ name }, n) =>
      html`<text x="${middle(n, columns.length)}" y="${TOP + HEIGHT + 16}" text-anchor="middle">${name}</text>`,
  )
  return frame(
    head,
    TOP + HEIGHT + FOOT,
    html`${grid}${rects}${level !== null && html`<line class="stroke s2" x1="0" x2="100%" y1="${level}" y2="${level}"/>`}${names}`,
  )
}

/** Bars, one a row, with name and figure above each. */
export function barPlot(
  head: PlotHead,
  rows: readonly { name: string; value: number; text: string }[],
): Markup {
  const most = Math.max(...rows.map(({ value }) => value), Number.MIN_VALUE)
  const tall = 38
  return frame(
    head,
    rows.length * tall,
    html`${rows.map(
      ({ name, value, text }, n) =>
        html`<text class="name" x="0" y="${n * tall + 14}">${name}</text><text x="100%" y="${n * tall + 14}" text-anchor="end">${text}</text><rect class="track" x="0" y="${n * tall + 20}" width="100%" height="9" rx="3"/><rect class="fill s1" x="0" y="${n * tall + 20}" width="${round((value / most) * 100)}%" height="9" rx="3"/>`,
    )}`,
  )
}

/** Spreads of several sides below each other: a thin line from P10 to P90, a band from P25 to P75, a notch at the median. */
export function spreadPlot(
  head: PlotHead,
  sides: readonly string[],
  rows: readonly { name: string; spreads: readonly (Spread | null)[] }[],
  say: (value: number) => string,
): Markup {
  const all = rows.flatMap(({ spreads }) => spreads.flatMap((one) => (one ? [one.p10, one.p90] : [])))
  const ticks = ticksOf(Math.min(...all), Math.max(...all))
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  const x = (value: number) => `${round(2 + ((value - low) / (high - low)) * 96)}%`
  const tall = 24 + sides.length * 18
  const height = rows.length * tall
  const grid = ticks.map(
    (tick) =>
      html`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="0" y2="${height}"/><text x="${x(tick)}" y="${height + 16}" text-anchor="middle">${say(tick)}</text>`,
  )
  const drawn = rows.map(({ name, spreads }, n) => [
    html`<text class="name" x="0" y="${n * tall + 16}">${name}</text>`,
    spreads.map((spread, side) => spread && oneSpread(spread, n * tall + 30 + side * 18, side + 1, x)),
  ])
  return html`${legend(sides)}${frame(head, height + FOOT, html`${grid}${drawn}`)}`
}

function oneSpread(
  { p10, p25, median, p75, p90 }: Spread,
  y: number,
  n: number,
  x: (value: number) => string,
): Markup {
  const wide = `${round(Number.parseFloat(x(p75)) - Number.parseFloat(x(p25)))}%`
  return html`<line class="thin s${n}" x1="${x(p10)}" x2="${x(p90)}" y1="${y}" y2="${y}"/><rect class="fill s${n}" x="${x(p25)}" y="${y - 5}" width="${wide}" height="10" rx="2"/><line class="notch" x1="${x(median)}" x2="${x(median)}" y1="${y - 8}" y2="${y + 8}"/>`
}

function frame({ id, title, says }: PlotHead, height: number, drawn: Markup): Markup {
  return html`<svg class="plot" role="img" aria-labelledby="${id}-name ${id}-says" width="100%" height="${height}"><title id="${id}-name">${title}</title><desc id="${id}-says">${says}</desc>${drawn}</svg>`
}

function legend(names: readonly string[]): Markup | null {
  if (names.length < 2) return null
  return html`<ul class="legend">${names.map(
    (name, n) =>
      html`<li><svg width="30" height="10" aria-hidden="true"><line class="stroke s${n + 1}" x1="0" x2="30" y1="5" y2="5"/></svg> ${name}</li>`,
  )}</ul>`
}

function yAxis(values: readonly (number | null)[], say: (value: number) => string) {
  const ticks = ticksOf(0, Math.max(0, ...values.filter((value) => value !== null)))
  const top = ticks.at(-1)!
  const grid = ticks.map((tick) => {
    const y = round(TOP + HEIGHT - (tick / top) * HEIGHT)
    return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text x="0" y="${y - 4}">${say(tick)}</text>`
  })
  return { top, grid: html`${grid}` }
}

// Of many points the outer ones are so near the edge that labels around them would be cut off, and a first label that
// gave way to the right would run into the second: all begin at their points, but for one at the end.
function xLabels(names: readonly string[]): Markup {
  const isDense = names.length > MOST_LABELS
  const step = Math.ceil(names.length / MOST_LABELS)
  return html`${names.map((name, n) => {
    if (n % step !== 0) return null
    const isLast = n === names.length - 1
    const anchor = isDense ? (isLast ? 'end' : 'start') : 'middle'
    const x = isDense ? (isLast ? '100%' : `${round((n / names.length) * 100)}%`) : middle(n, names.length)
    return html`<text x="${x}" y="${TOP + HEIGHT + 16}" text-anchor="${anchor}">${name}</text>`
  })}`
}

/** Round figures around what is shown, at least two. */
export function ticksOf(low: number, high: number): number[] {
  const span = high - low || Math.abs(high) || 1
  const rough = span / 4
  const unit = 10 ** Math.floor(Math.log10(rough))
  const step = unit * ([1, 2, 5].find((times) => times * unit >= rough * 0.999) ?? 10)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  return Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toPrecision(12)))
}

/** Neighbouring values that are known. */
function stretches(values: readonly (number | null)[]): { at: number; value: number }[][] {
  const found: { at: number; value: number }[][] = []
  values.forEach((value, at) => {
    if (value === null) return
    if (at > 0 && values[at - 1] != null) found.at(-1)?.push({ at, value })
    else found.push([{ at, value }])
  })
  return found
}

function isAlone(values: readonly (number | null)[], at: number): boolean {
  return values[at - 1] == null && values[at + 1] == null
}

function middle(n: number, of: number): string {
  return `${round(((n + 0.5) / of) * 100)}%`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
