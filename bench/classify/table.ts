import { type Compared, mainFigure, mainMeasure } from './compare.ts'

const figure = (rate: number | null): string => (rate === null ? '–' : rate.toFixed(3))

const HEAD = ['field', 'language', 'n', 'precision', 'recall', 'F1', 'accuracy']
const BASELINES = ['keywords F1', 'accuracy', 'majority F1', 'accuracy']

function cellsOf({ field, lang, n, ours, keywords, majority, unread }: Compared, half: boolean): string[] {
  const { precision, recall, f1, accuracy } = ours
  return [
    field,
    lang,
    String(n),
    ...[precision, recall, f1, accuracy].map(figure),
    ...[keywords.f1, keywords.accuracy, majority.f1, majority.accuracy].map(figure),
    ...(half ? [unread ? figure(mainFigure(field, unread)) : '–'] : []),
  ]
}

function rowsOf(compared: readonly Compared[]): string[][] {
  const half = compared.some(({ unread }) => unread !== null)
  const head = [...HEAD, ...BASELINES, ...(half ? ['unread'] : [])]
  return [head, ...compared.map((row) => cellsOf(row, half))]
}

/** Precision, recall, F1 and accuracy by field and language beside both baselines, in columns for a terminal. */
export function tableOf(compared: readonly Compared[]): string {
  const rows = rowsOf(compared)
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  return rows
    .map((row) =>
      row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n')
}

/** The same as a Markdown table. */
export function markdownTable(compared: readonly Compared[]): string {
  const [head, ...rows] = rowsOf(compared)
  return markdown(head!, rows, 2)
}

/** One row a field, over all languages: the figure it is judged by, beside those of the baselines. */
export function markdownSummary(compared: readonly Compared[]): string {
  const rows = compared
    .filter(({ lang }) => lang === 'all')
    .map(({ field, n, ours, unread, keywords, majority }) => [
      field,
      mainMeasure(field),
      String(n),
      ...[ours, unread, keywords, majority].map((score) =>
        score === null ? '–' : mainFigure(field, score).toFixed(2),
      ),
    ])
  return markdown(['field', 'measure', 'n', 'Callboard', 'unread', 'keywords', 'majority'], rows, 2)
}

function markdown(head: readonly string[], rows: readonly string[][], textColumns: number): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, i) => (i < textColumns ? '---' : '--:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
