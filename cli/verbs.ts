import type { Command } from 'commander'
import { registerCrawl } from './crawl.ts'
import { registerDemo } from './demo.ts'
import { registerDoctor } from './doctor.ts'
import { registerHome } from './home.ts'
import { registerImport } from './import.ts'
import { registerMigrate } from './migrate.ts'
import { registerParse } from './parse.ts'
import { registerReplay } from './replay.ts'
import { registerSources } from './sources.ts'
import { registerStart } from './start.ts'
import { registerStatus } from './status.ts'

/** Every verb, in the order in which help lists them. */
export const VERBS: readonly ((root: Command) => void)[] = [
  registerDemo,
  registerStart,
  registerCrawl,
  registerImport,
  registerReplay,
  registerParse,
  registerSources,
  registerStatus,
  registerMigrate,
  registerDoctor,
  registerHome,
]
