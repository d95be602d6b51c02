/** Milliseconds of processor time a piece of work takes: unlike wall time, a busy machine does not stretch it. */
export function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
