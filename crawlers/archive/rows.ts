import type { Parsed } from '../page.ts'
import type { ArchivedAnswer } from './read.ts'

/** Addresses of the answers of an archive: whose page is among them says more there than in a list. */
export async function recordedAddresses(answers: AsyncIterable<ArchivedAnswer>): Promise<Set<string>> {
  const addresses = new Set<string>()
  for await (const { url } of answers) addresses.add(url)
  return addresses
}

/**
 * What a recorded answer shows where nothing more will be fetched: beside its postings the rows of a list, as far as
 * the archive does not hold their own pages.
 */
export function withRows(parsed: Parsed, recorded: ReadonlySet<string>): Parsed {
  const rows = (parsed.next ?? []).flatMap(({ row, url }) =>
    row === undefined || recorded.has(url) ? [] : [row],
  )
  return rows.length === 0 ? parsed : { ...parsed, postings: [...parsed.postings, ...rows] }
}
