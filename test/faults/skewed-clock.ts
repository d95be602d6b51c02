// Preloaded into a process: its wall clock is wrong by FAULTS_SKEW_MINUTES. What it measures with performance.now stays right.
const skewMs = Number(process.env.FAULTS_SKEW_MINUTES) * 60_000
const Right = Date

globalThis.Date = class extends Right {
  constructor(...given: unknown[]) {
    // @ts-expect-error: whatever Date takes
    super(...(given.length === 0 ? [Right.now() + skewMs] : given))
  }

  static override now(): number {
    return Right.now() + skewMs
  }
} as DateConstructor
