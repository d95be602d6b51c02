import { type Check, check } from './check.ts'
import type { FeedRow, Observed } from './observed.ts'

/** What a reader rebuilds from the change log alone is what the table says. */
export function compareFeed({ feed }: Observed): Check[] {
  const table = byId(feed.fromTable)
  const log = byId(feed.fromLog)
  const wrong = [...new Set([...table.keys(), ...log.keys()])].flatMap((id) => {
    const [one, other] = [log.get(id), table.get(id)]
    if (one === undefined) return [`${id} never appeared in the log`]
    if (other === undefined) return [`${id} is in the log alone`]
    return one.state === other.state && one.hash === other.hash
      ? []
      : [`${id}: the log says ${one.state}, the table ${other.state}`]
  })
  return [
    check(
      'feed',
      'jobs rebuilt from the change log',
      table.size,
      `${log.size}, ${wrong.length} unlike the table`,
      wrong.length === 0 && table.size > 0,
      wrong,
    ),
  ]
}

function byId(rows: readonly FeedRow[]): Map<string, FeedRow> {
  return new Map(rows.map((row) => [row.id, row]))
}
