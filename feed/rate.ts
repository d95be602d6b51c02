import { createHash } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { secretOf, type TokenCheck } from './token-check.ts'

const WINDOW_MS = 60_000
/** How long a token that was real once is counted by itself before the store is asked again. */
const REMEMBERED_MS = 10 * 60_000
const MOST_REMEMBERED = 10_000

/**
 * Answers 429 with Retry-After to a reader who asks too often. A token counts as one reader once the store knows it;
 * whatever else is shown counts with its address, or made-up tokens would make one address many readers.
 */
export async function limitRequests(
  app: FastifyInstance,
  { perMinute, check }: { perMinute: number; check: TokenCheck },
): Promise<void> {
  const isReal = createRecognition(check, perMinute)
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: WINDOW_MS,
    keyGenerator: async (request) => {
      const secret = secretOf(request)
      return secret !== null && (await isReal(request, secret)) ? keyOf(secret) : request.ip
    },
    errorResponseBuilder: (_request, { max, after }) =>
      Object.assign(new Error(`at most ${max} requests a minute: try again in ${after}`), {
        statusCode: 429,
      }),
  })
  // A hook of the whole server: by routes it would come after the look at the token, and refusals would cost nothing.
  app.addHook('onRequest', app.rateLimit())
}

/** Tells real tokens; an address that has shown as many made-up ones as it may ask in a minute gets no more looked up. */
function createRecognition(check: TokenCheck, perMinute: number) {
  const remembered = new Map<string, number>()
  const misses = new Map<string, number>()
  let windowEnds = 0
  return async ({ ip }: FastifyRequest, secret: string): Promise<boolean> => {
    const now = performance.now()
    const key = keyOf(secret)
    if ((remembered.get(key) ?? 0) > now) return true
    if (now > windowEnds) {
      misses.clear()
      windowEnds = now + WINDOW_MS
    }
    const missed = misses.get(ip) ?? 0
    if (missed >= perMinute) return false
    // Counted before the answer is there: many may be asked at once.
    misses.set(ip, missed + 1)
    // Without a database nobody is recognized; the request itself finds out.
    const scope = await check(secret).catch(() => null)
    if (scope === null) return false
    misses.set(ip, Math.max(0, (misses.get(ip) ?? 0) - 1))
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, now + REMEMBERED_MS)
    return true
  }
}

/** Counts stand under a hash, so that no list of them holds a secret. */
function keyOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
