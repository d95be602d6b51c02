import type { Access, Adapter, Closing } from './adapter.ts'
import { completeParams } from './registry.ts'

/** What a configured source may leave to its adapter. */
interface Given {
  adapter: string
  params: Record<string, string>
  closing?: Closing
  closesAfterDays?: number
  everyMs?: number
  cron?: string
  access: Access
}

/**
 * A configured source with its adapter's defaults filled in.
 *
 * @returns `problems`, each a sentence an operator can act on: no such adapter, wrong params, faster than the
 * platform's floor. The source must not be crawled while there is any.
 */
export function completeSource<Source extends Given>(
  source: Source,
  adapters: ReadonlyMap<string, Adapter>,
): { source: Source & { closing: Closing; everyMs: number }; problems: string[] } {
  const adapter = adapters.get(source.adapter)
  if (adapter === undefined) {
    const known = [...adapters.keys()].join(', ')
    const problem = `there is no adapter "${source.adapter}": name the file after one of ${known}`
    return { source: { ...source, closing: 'absence', everyMs: 86_400_000 }, problems: [problem] }
  }
  const { params, problems } = completeParams(adapter, source.params)
  const { closing = adapter.closing, everyMs = adapter.everyMs } = source
  if (everyMs < adapter.everyMs)
    problems.push(
      `${adapter.platform} is read every ${adapter.everyMs / 60_000} minutes at most: raise "every"`,
    )
  const { closesAfterDays = adapter.closesAfterDays } = source
  const age = closing === 'window' && closesAfterDays !== undefined ? { closesAfterDays } : {}
  return { source: { ...source, ...age, params, closing, everyMs }, problems }
}
