import { closedSites } from '../../config/access.ts'
import { CrawlError } from '../../crawlers/errors.ts'
import { createFetcher, userAgent } from '../../crawlers/fetch.ts'
import { createHostMemory } from '../../crawlers/host-memory.ts'
import type { Invocation } from '../command.ts'
import { type RobotsReport, robotsInWords, robotsReport } from '../robots-report.ts'
import { VERSION } from '../version.ts'

/** Asks robots.txt alone whether an address may be fetched, where there is a network and a contact. */
export async function askRobots(
  { settings }: Pick<Invocation, 'settings'>,
  address: string,
  wished: boolean,
): Promise<{ line: string; report: RobotsReport | null }> {
  if (!wished) return { line: 'not asked', report: null }
  if (settings.contact === undefined) return { line: 'not asked: CALLBOARD_CONTACT is not set', report: null }
  const hostState = createHostMemory()
  const fetcher = createFetcher({
    userAgent: userAgent(VERSION, settings.contact),
    hostState,
    importOnly: closedSites(),
  })
  try {
    let failed: CrawlError | null = null
    try {
      await fetcher.check(new URL(address))
    } catch (error) {
      if (!(error instanceof CrawlError)) throw error
      failed = error
    }
    const report = await robotsReport(hostState, address, failed)
    const line =
      report.status === null && failed !== null ? `not asked: ${failed.message}` : robotsInWords(report)
    return { line, report }
  } finally {
    await fetcher.close()
  }
}
