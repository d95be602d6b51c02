import type { Command } from 'commander'

type Register = (root: Command) => void

/** Every verb, in the order in which help lists them. Loaded one by one, because browser and word lists take a second. */
export const VERBS: Readonly<Record<string, () => Promise<Register>>> = {
  demo: async () => (await import('./demo.ts')).registerDemo,
  start: async () => (await import('./start.ts')).registerStart,
  crawl: async () => (await import('./crawl.ts')).registerCrawl,
  import: async () => (await import('./import.ts')).registerImport,
  replay: async () => (await import('./replay.ts')).registerReplay,
  parse: async () => (await import('./parse.ts')).registerParse,
  sources: async () => (await import('./sources.ts')).registerSources,
  'new-source': async () => (await import('./new-source.ts')).registerNewSource,
  probe: async () => (await import('./probe.ts')).registerProbe,
  check: async () => (await import('./check.ts')).registerCheck,
  pause: async () => (await import('./sources/decide.ts')).registerPause,
  resume: async () => (await import('./sources/decide.ts')).registerResume,
  runs: async () => (await import('./runs.ts')).registerRuns,
  why: async () => (await import('./why.ts')).registerWhy,
  decide: async () => (await import('./decide.ts')).registerDecide,
  undecide: async () => (await import('./decide.ts')).registerUndecide,
  forget: async () => (await import('./forget.ts')).registerForget,
  rebuild: async () => (await import('./rebuild.ts')).registerRebuild,
  'dead-letter': async () => (await import('./dead-letter.ts')).registerDeadLetter,
  wages: async () => (await import('./wages.ts')).registerWages,
  webhook: async () => (await import('./webhook.ts')).registerWebhook,
  token: async () => (await import('./token.ts')).registerToken,
  status: async () => (await import('./status.ts')).registerStatus,
  export: async () => (await import('./export.ts')).registerExport,
  connect: async () => (await import('./connect.ts')).registerConnect,
  refresh: async () => (await import('./refresh.ts')).registerRefresh,
  backup: async () => (await import('./backup.ts')).registerBackup,
  restore: async () => (await import('./restore.ts')).registerRestore,
  reconcile: async () => (await import('./reconcile.ts')).registerReconcile,
  migrate: async () => (await import('./migrate.ts')).registerMigrate,
  doctor: async () => (await import('./doctor.ts')).registerDoctor,
  home: async () => (await import('./home.ts')).registerHome,
}
