import pc from 'picocolors'
import { type Report, reportTables } from '../../demo/compare.ts'
import type { Terminal } from '../terminal.ts'

/** Prints the comparison: tables, then the wrong cases by name, then the verdict. */
export function printReport(terminal: Terminal, report: Report, seconds: number): void {
  for (const { title, head, rows } of reportTables(report)) {
    terminal.data(`\n${pc.bold(title)}`)
    terminal.table(head, rows)
  }
  for (const { what, wrong } of report.checks.filter(({ ok }) => !ok)) {
    terminal.data(`\n${pc.bold(what)}`)
    for (const line of wrong) terminal.data(`  ${line}`)
  }
  const verdict = report.ok ? pc.green('as the truth has it') : pc.red('NOT as the truth has it')
  terminal.data(`\nSeven days in ${seconds.toFixed(1)} s: ${verdict}`)
}
