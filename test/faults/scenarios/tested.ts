import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { NotRun, type Scenario } from '../scenario.ts'

const VITEST = join('node_modules', '.bin', 'vitest')
/** What is stored and said decides, not how soon: this machine may be busy. */
const PATIENCE_MS = 300_000

/** A fault that the ordinary tests inject: named here, so that the list is whole, and run as it stands. */
function tested(name: string, fault: string, ...files: string[]): Scenario {
  return {
    name,
    fault,
    on: 'any',
    isTimed: true,
    async run(stage) {
      const missing = files.filter((file) => !existsSync(file))
      if (!existsSync(VITEST) || missing.length > 0)
        throw new NotRun(`no ${[VITEST, ...missing].join(', ')} here`)
      const isLong = files.every((file) => file.startsWith('test/long/'))
      const config = isLong ? ['--config', 'test/long.config.ts'] : []
      const patient = [`--testTimeout=${PATIENCE_MS}`, `--hookTimeout=${PATIENCE_MS}`]
      const child = spawn(VITEST, ['run', ...config, ...patient, '--reporter=json', ...files], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let out = ''
      child.stdout.on('data', (chunk) => {
        out += String(chunk)
      })
      child.stderr.resume()
      const [code] = await once(child, 'close')
      const found = /\{"numTotalTestSuites".*\}/s.exec(out)
      if (found === null) throw new Error(`vitest ended with ${code} and no report`)
      const report = JSON.parse(found[0]) as {
        numPassedTests: number
        numFailedTests: number
        testResults: { assertionResults: { fullName: string; status: string }[] }[]
      }
      for (const { fullName, status } of report.testResults.flatMap(
        ({ assertionResults }) => assertionResults,
      ))
        if (status === 'failed') stage.note(fullName)
      const { numPassedTests: passed, numFailedTests: failed } = report
      if (passed === 0 || (code !== 0 && failed === 0)) throw new Error(`vitest ended with ${code}`)
      return {
        injected: `${passed} tests of ${files.join(', ')}`,
        recoveredMs: null,
        lost: failed,
        duplicated: 0,
      }
    },
  }
}

/** Rows of the list that `npm test` shows on its own. */
export const TESTED: readonly Scenario[] = [
  tested(
    'emptied',
    'no postings at all, a third gone at once, a changed page',
    'test/workers/hostile-boards.test.ts',
    'test/workers/sweep-absence.test.ts',
  ),
  tested('robots', 'robots.txt with 5xx, timeouts, 10 MB', 'test/crawlers/fetch/load-robots.test.ts'),
  tested('breaker', 'a host that fails is asked once per rest', 'test/db/host-state.test.ts'),
  tested('charset', 'invalid UTF-8, wrong and missing charsets', 'test/crawlers/fetch/charset.test.ts'),
  tested('limits', 'bombs of every encoding, deadlines, depth', 'test/crawlers/fetch/limits.test.ts'),
  tested('markup-cases', 'malformed JSON-LD', 'test/crawlers/job-posting-faults.test.ts'),
  tested('feed-readers', 'feed readers during writes', 'test/feed/follow.test.ts'),
  tested('hostile-text', 'XSS in titles, texts, companies and addresses', 'test/feed/hostile-page.test.ts'),
  tested(
    'hostile-reader',
    'SQL in every filter, order and cursor',
    'test/feed/fuzz.test.ts',
    'test/db/analyst.test.ts',
  ),
  tested('csv', 'formulas in CSV', 'test/feed/follow.test.ts'),
  tested('secrets', 'marker credentials in every setting', 'test/long/marker-secrets.test.ts'),
  tested('supply-chain', 'packages, licences, install scripts', 'test/project/supply-chain.test.ts'),
]
