import { defineConfig } from 'vitest/config'

const report = process.env.CALLBOARD_TEST_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'node_modules/**', 'dist/**'],
    globalSetup: ['test/stop-postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    // CI reads the counts from a JSON report, because the closing line of a terminal is for people.
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
