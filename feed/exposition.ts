/** One measure with a value for each set of labels. */
export interface Metric {
  name: string
  help: string
  type: 'gauge' | 'counter'
  values: { labels?: Readonly<Record<string, string>>; value: number }[]
}

/** What goes up and down, under our name. */
export function gauge(name: string, help: string, values: Metric['values']): Metric {
  return { name: `callboard_${name}`, help, type: 'gauge', values }
}

/** What only grows while a process runs, under our name. */
export function counter(name: string, help: string, values: Metric['values']): Metric {
  return { ...gauge(name, help, values), type: 'counter' }
}

/** Content type of the text format that Prometheus reads. */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** Measures in the text format of Prometheus, version 0.0.4. One without a value is left out. */
export function exposition(metrics: readonly Metric[]): string {
  return metrics
    .filter(({ values }) => values.length > 0)
    .map(({ name, help, type, values }) => {
      const lines = values.map(({ labels = {}, value }) => `${name}${labelText(labels)} ${numberText(value)}`)
      return `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n# TYPE ${name} ${type}\n${lines.join('\n')}\n`
    })
    .join('')
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const all = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return all.length === 0 ? '' : `{${all.join(',')}}`
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (Number.isFinite(value)) return String(value)
  return value > 0 ? '+Inf' : '-Inf'
}
