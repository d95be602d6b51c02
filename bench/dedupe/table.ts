import type { PairQuality } from './labelled-pairs.ts'
import type { Measured, Stopped } from './measure.ts'

/** What the bench found, as its JSON has it. */
export interface DedupeFigures {
  limitSeconds: number
  /** By number of advertisements, then by method. */
  sizes: Record<string, Record<string, Measured | Stopped>>
  pairs: { file: string; n: number; methods: Record<string, PairQuality> } | null
}

const NAME = 22
const RATES = ['precision', 'recall', 'F1']

/** The figures for people. */
export function tableOf({ sizes, pairs, limitSeconds }: DedupeFigures): string {
  return [
    ...Object.entries(sizes).flatMap(([size, methods]) => [
      row(`${size} advertisements`, ['seconds', 'CPU s', 'read s', 'peak MB', 'compared', ...RATES]),
      ...Object.entries(methods).map(([name, one]) => row(name, cellsOf(one))),
      ...Object.entries(methods).flatMap(([name, one]) =>
        one.seconds === null ? [] : [detailsOf(name, one)],
      ),
      '',
    ]),
    ...(pairs === null
      ? []
      : [
          row(`${pairs.n} labelled pairs`, ['', '', '', '', '', ...RATES]),
          ...Object.entries(pairs.methods).map(([name, one]) =>
            row(name, ['', '', '', '', '', ...[one.precision, one.recall, one.f1].map(rate)]),
          ),
          ...Object.entries(pairs.methods).map(
            ([name, one]) => `  ${name}: false joins ${told(one.falseJoins)}`,
          ),
          '',
        ]),
    `seconds: from what was read to joined pairs; stopped after ${limitSeconds} s, then "~" with what the rest would take`,
    "Callboard's keys are looked up in memory here; the store's look-up is measured by `bench -- dedupe-scale`",
  ].join('\n')
}

function cellsOf(one: Measured | Stopped): string[] {
  const costs = [one.readSeconds.toFixed(1), String(one.peakMb), String(one.comparedPairs)]
  return one.seconds === null
    ? [`~${one.extrapolatedSeconds}`, `~${one.extrapolatedCpuSeconds}`, ...costs, '-', '-', '-']
    : [
        one.seconds.toFixed(1),
        one.cpuSeconds.toFixed(1),
        ...costs,
        ...[one.precision, one.recall, one.f1].map(rate),
      ]
}

function detailsOf(name: string, { falseJoins, found }: Measured): string {
  return `  ${name}: false joins ${told({ ...falseJoins })}; found of copies ${told(found)}`
}

function told(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`)
  return parts.length === 0 ? 'none' : parts.join(', ')
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME) + cells.map((cell) => cell.padStart(11)).join('')
}

function rate(value: number): string {
  return value.toFixed(4)
}
