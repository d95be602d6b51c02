/** What one occupation earns in one area and industry in one year, as official statistics have it; null where suppressed. */
export interface Wage {
  /** SOC 2018, as 43-4051. */
  soc: string
  title: string | null
  /** Kind and code of the area: N0000000 the nation, S0600000 a state by FIPS, M0011260 a metropolitan area by CBSA. */
  area: string
  /** Six characters of NAICS, filled up with zeros; 000000 = all industries. */
  industry: string
  industryTitle: string | null
  year: number
  /** Persons. */
  employment: number | null
  /** USD an hour. */
  hourly: HourlyWage
  footnotes: WageFootnote[]
  /** Whom to cite. */
  source: string
}

export interface HourlyWage {
  mean: number | null
  p10: number | null
  p25: number | null
  median: number | null
  p75: number | null
  p90: number | null
}

export interface WageFootnote {
  code: string
  text: string
}

export const NATION = 'N0000000'
export const ALL_INDUSTRIES = '000000'

/** The citation that goes with the figures of a year; the survey's reference month is May. */
export function wageSource(year: number): string {
  return `U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May ${year}`
}

/**
 * A figure as the Bureau prints it, with what a mark in its place means: above the highest published figure, or
 * suppressed. Either way the figure itself is not known.
 */
export function readFigure(value: unknown): { figure: number | null; mark: WageFootnote | null } {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  const plain = text.replaceAll(',', '')
  if (/^\d+(\.\d+)?$/.test(plain)) return { figure: Number(plain), mark: null }
  if (text === '#') return { figure: null, mark: { code: '#', text: 'above the highest published wage' } }
  if (/^(\*+|-+|–|~)$/.test(text)) return { figure: null, mark: { code: text, text: 'not released' } }
  return { figure: null, mark: null }
}

const ORDER = ['p10', 'p25', 'median', 'p75', 'p90'] as const

/** Whether the percentiles rise, as they must; those that are not known are passed over. */
export function isRising(hourly: HourlyWage): boolean {
  const known = ORDER.map((name) => hourly[name]).filter((figure) => figure !== null)
  return known.every((figure, index) => index === 0 || figure >= known[index - 1]!)
}
