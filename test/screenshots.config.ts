import { defineConfig } from 'vitest/config'

/** Pictures of every page on the data of the demo: `npm run screenshots` writes docs/screenshots. */
export default defineConfig({
  test: {
    include: ['test/screenshots/take.ts'],
    globalSetup: ['test/stop-postgres.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 1,
  },
})
