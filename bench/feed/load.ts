import { Pool } from 'undici'

export interface Load {
  perSecond: number
  p50Ms: number
  p99Ms: number
  /** Of one answer. */
  bytes: number
}

const AT_ONCE = 8
const WARM_UP_SHARE = 0.2

/** Asks one path again and again over eight kept connections; any answer but 200 ends the measurement. */
export async function load(url: string, path: string, seconds: number): Promise<Load> {
  const pool = new Pool(url, { connections: AT_ONCE, pipelining: 1 })
  const times: number[] = []
  let bytes = 0
  const ask = async (): Promise<number> => {
    const startedAt = performance.now()
    const { statusCode, body } = await pool.request({ path, method: 'GET' })
    const text = await body.arrayBuffer()
    if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}: ${Buffer.from(text)}`)
    bytes = text.byteLength
    return performance.now() - startedAt
  }
  const during = async (ms: number): Promise<number> => {
    times.length = 0
    const startedAt = performance.now()
    const reader = async () => {
      while (performance.now() - startedAt < ms) times.push(await ask())
    }
    await Promise.all(Array.from({ length: AT_ONCE }, reader))
    return performance.now() - startedAt
  }
  try {
    await during(seconds * 1000 * WARM_UP_SHARE)
    const tookMs = await during(seconds * 1000)
    times.sort((a, b) => a - b)
    const at = (share: number) =>
      rounded(times[Math.min(times.length - 1, Math.floor(share * times.length))]!)
    return { perSecond: rounded((times.length / tookMs) * 1000), p50Ms: at(0.5), p99Ms: at(0.99), bytes }
  } finally {
    await pool.close()
  }
}

export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
