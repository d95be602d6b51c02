import {
  ALL_INDUSTRIES,
  type HourlyWage,
  isRising,
  NATION,
  readFigure,
  type Wage,
  type WageFootnote,
  wageSource,
} from './wage.ts'

export type WageRow = { ok: true; wage: Wage } | { ok: false; reason: string }

const COLUMNS: [keyof HourlyWage, string][] = [
  ['mean', 'MEAN'],
  ['p10', 'PCT10'],
  ['p25', 'PCT25'],
  ['median', 'MEDIAN'],
  ['p75', 'PCT75'],
  ['p90', 'PCT90'],
]

/**
 * Reads one row of the yearly tables as JSON: `{year, soc, title?, area?, naics?, sector?, employment?, hourly: {MEAN,
 * PCT10, PCT25, MEDIAN, PCT75, PCT90}}`, figures as numbers or as printed. Without an area the nation is meant, without
 * a NAICS code all industries.
 */
export function readWageRow(value: unknown): WageRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('not-an-object')
  const row = value as Record<string, unknown>
  const soc = /^(\d{2})-?(\d{4})$/.exec(textOf(row.soc) ?? '')
  if (soc === null) return refused('no-occupation')
  const year = Number(textOf(row.year))
  if (!Number.isInteger(year) || year < 1990 || year > 2100) return refused('no-year')
  const area = textOf(row.area) ?? NATION
  if (!/^[NSM]\d{7}$/.test(area)) return refused('unknown-area')
  const industry = industryOf(textOf(row.naics))
  if (industry === null) return refused('unknown-industry')
  const printed = (typeof row.hourly === 'object' && row.hourly !== null ? row.hourly : {}) as Record<
    string,
    unknown
  >
  const marks = new Map<string, WageFootnote>()
  const read = (figure: unknown): number | null => {
    const { figure: number, mark } = readFigure(figure)
    if (mark !== null) marks.set(mark.code, mark)
    return number
  }
  const hourly = Object.fromEntries(
    COLUMNS.map(([name, column]) => [name, read(printed[column] ?? printed[name])]),
  ) as unknown as HourlyWage
  const employment = read(row.employment)
  if (marks.size === 0 && employment === null && Object.values(hourly).every((figure) => figure === null))
    return refused('no-figures')
  if (!isRising(hourly)) return refused('percentiles-not-rising')
  const wage: Wage = {
    soc: `${soc[1]}-${soc[2]}`,
    title: textOf(row.title) ?? null,
    area,
    industry,
    industryTitle: textOf(row.sector) ?? null,
    year,
    employment: employment === null ? null : Math.round(employment),
    hourly,
    footnotes: [...marks.values()],
    source: textOf(row.source) ?? wageSource(year),
  }
  return { ok: true, wage }
}

/** "44-45" and "44" are one sector, written 440000. */
function industryOf(naics: string | undefined): string | null {
  if (naics === undefined) return ALL_INDUSTRIES
  const code = /^(\d{2,6})(?:-\d{2})?$/.exec(naics)?.[1]
  return code === undefined ? null : code.padEnd(6, '0')
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function refused(reason: string): WageRow {
  return { ok: false, reason }
}
