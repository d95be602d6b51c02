// Prints the plain closing line from vitest's JSON report; a missing report is itself a failure.
import { readFileSync } from 'node:fs'

let report = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] }
try {
  report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
} catch {
  console.log('ci: the tests left no report')
}
// A file that fails to load has no tests of its own, yet is a failure.
const brokenFiles = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length
if (report.numPendingTests > 0)
  console.log(`ci: ${report.numPendingTests} skipped, each with its reason above`)
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + brokenFiles} failed`)
