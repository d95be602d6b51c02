import type { Shown } from './adverts.ts'
import type { Method } from './method.ts'
import { type Quality, scoreJoins } from './score.ts'

interface Costs {
  /** Normalizing and labelling, which Callboard does to every advertisement anyway; other methods need neither. */
  readSeconds: number
  /** Most memory the process ever had, and what it had before the method began, in megabytes. */
  peakMb: number
  beforeMb: number
  comparedPairs: number
}

/** What finding the duplicates took, and how well it was done. */
export interface Measured extends Costs, Quality {
  /** From what was read to joined pairs. */
  seconds: number
  cpuSeconds: number
}

/** A method that was stopped: its quality is not known, its time is told from the pairs it got through. */
export interface Stopped extends Costs {
  seconds: null
  reason: string
  /** Share of the comparing that was done. */
  reached: number
  extrapolatedSeconds: number
  extrapolatedCpuSeconds: number
}

/** Runs a method on advertisements, for so many seconds at most once they are read. */
export function measure(method: Method, shown: readonly Shown[], limitSeconds: number): Measured | Stopped {
  const beforeMb = Math.round(process.memoryUsage.rss() / 2 ** 20)
  const readAt = performance.now()
  const join = method(shown.map(({ advert }) => advert))
  const cpuBefore = process.cpuUsage()
  const startedAt = performance.now()
  const found = join(() => performance.now() - startedAt > limitSeconds * 1000)
  const tookMs = performance.now() - startedAt
  const { user, system } = process.cpuUsage(cpuBefore)
  const cpuSeconds = inSeconds((user + system) / 1000)
  const costs: Costs = {
    readSeconds: inSeconds(startedAt - readAt),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    beforeMb,
    comparedPairs: found.compared,
  }
  if (found.reached < 1) {
    const { reached, preparedMs } = found
    const whole = preparedMs + (tookMs - preparedMs) / reached
    return {
      ...costs,
      seconds: null,
      reason: `stopped after ${limitSeconds} s`,
      reached: Number(reached.toFixed(4)),
      extrapolatedSeconds: Math.round(whole / 1000),
      extrapolatedCpuSeconds: Math.round((cpuSeconds * whole) / tookMs),
    }
  }
  return { seconds: inSeconds(tookMs), cpuSeconds, ...costs, ...scoreJoins(shown, found) }
}

function inSeconds(ms: number): number {
  return Number((ms / 1000).toFixed(2))
}
