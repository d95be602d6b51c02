import Table from 'cli-table3'
import pc from 'picocolors'

/**
 * Where a verb speaks: data on stdout, everything for a person on stderr. Progress is redrawn only on a terminal, so
 * that logs hold whole lines.
 */
export interface Terminal {
  /** One line of data. */
  data(line: string): void
  /** One JSON line of data. */
  json(value: unknown): void
  /** A sentence for a person. */
  say(line: string): void
  /** Replaces the progress line. */
  progress(line: string): void
  /** Rows under headings, on stdout. */
  table(head: string[], rows: (string | number)[][]): void
}

/** Columns two spaces apart and no lines: a row is a line that grep finds. */
const UNRULED = {
  ...{ top: '', 'top-left': '', 'top-mid': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' },
  ...{ mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  ...{ left: '', right: '', middle: '  ' },
}

/** `2026-10-01 08:30`, in UTC. */
export function minute(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ')
}

/** @param quiet drop sentences and progress, keep data */
export function openTerminal(quiet: boolean): Terminal {
  const redraws = process.stderr.isTTY === true && !quiet
  let pending = false
  const clear = (): void => {
    if (pending) process.stderr.write('\r\x1b[2K')
    pending = false
  }
  const data = (line: string): void => {
    clear()
    process.stdout.write(`${line}\n`)
  }
  return {
    data,
    json: (value) => data(JSON.stringify(value)),
    say(line) {
      clear()
      if (!quiet) process.stderr.write(`${line}\n`)
    },
    progress(line) {
      if (!redraws) return
      process.stderr.write(`\r\x1b[2K${pc.dim(line.slice(0, (process.stderr.columns ?? 80) - 1))}`)
      pending = true
    },
    table(head, rows) {
      const bold = pc.isColorSupported ? ['bold'] : []
      const style = { head: bold, border: [], 'padding-left': 0, 'padding-right': 0 }
      const table = new Table({ head, style, chars: UNRULED })
      for (const row of rows) table.push(row)
      data(table.toString().replaceAll(/ +$/gm, ''))
    },
  }
}
