/** A CSV file whose columns are asked for by name. */
export interface Table {
  header: string[]
  rows: string[][]
  /** The file breaks off: inside a quoted value, or in the middle of its last row. */
  isCut: boolean
}

const DELIMITERS = [',', ';', '\t', '|']

/**
 * Reads CSV as offices write it: with or without a byte order mark, any usual delimiter, quotes doubled or absent, line
 * breaks inside quotes. Blank lines are passed over.
 */
export function readCsv(text: string): Table {
  const body = text.replace(/^\uFEFF/, '')
  // Excel's own way to name the delimiter.
  const named = /^sep=(.)\r?\n/i.exec(body)
  const { rows, isOpen } = split(body.slice(named?.[0].length ?? 0), named?.[1] ?? delimiterOf(body))
  const [header = [], ...rest] = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const last = rest.at(-1)
  const isShort = last !== undefined && last.length < header.length && !/\n\s*$/.test(body)
  return { header: header.map((name) => name.trim()), rows: rest, isCut: isOpen || isShort }
}

/** The delimiter that the first line has most of, outside quotes. */
function delimiterOf(body: string): string {
  const line = (/^[^\r\n]*/.exec(body.trimStart())?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter
}

function split(body: string, delimiter: string): { rows: string[][]; isOpen: boolean } {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endRow = (): void => {
    rows.push([...row, cell])
    row = []
    cell = ''
  }
  for (let at = 0; at < body.length; at++) {
    const sign = body[at]!
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (body[at + 1] === '"') cell += body[at++]
      else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      isQuoted = true
    } else if (sign === delimiter) {
      row.push(cell)
      cell = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && body[at + 1] === '\n') at++
      endRow()
    } else cell += sign
  }
  if (cell !== '' || row.length > 0) endRow()
  return { rows, isOpen: isQuoted }
}
