import type { FastifyRequest } from 'fastify'
import type { Database } from '../db/connect.ts'
import { scopeOf, type TokenScope } from '../db/tokens.ts'

/** How long an answer about a token is believed: a revoked one opens the feed for so long at most. */
const BELIEVED_MS = 5000
const MOST_BELIEVED = 1000

/** What a secret opens now, asked of the store every few seconds at most; null when it opens nothing. */
export type TokenCheck = (secret: string) => Promise<TokenScope | null>

export function createTokenCheck(db: Database): TokenCheck {
  const believed = new Map<string, { scope: Promise<TokenScope | null>; until: number }>()
  return (secret) => {
    const known = believed.get(secret)
    if (known !== undefined && known.until > performance.now()) return known.scope
    if (believed.size >= MOST_BELIEVED) believed.clear()
    const scope = scopeOf(db, secret)
    believed.set(secret, { scope, until: performance.now() + BELIEVED_MS })
    // A database that was away is asked again.
    scope.catch(() => believed.delete(secret))
    return scope
  }
}

/** The secret of `Authorization: Bearer`. */
export function bearerOf({ headers }: FastifyRequest): string | null {
  return /^bearer +(\S{1,500})$/i.exec(headers.authorization ?? '')?.[1] ?? null
}

/** The same, or the password of a basic sign-in, as browsers send it. */
export function secretOf(request: FastifyRequest): string | null {
  const [, basic] = /^basic +(\S{1,500})$/i.exec(request.headers.authorization ?? '') ?? []
  if (basic === undefined) return bearerOf(request)
  const [, password = ''] = /^[^:]*:(.+)$/s.exec(Buffer.from(basic, 'base64').toString()) ?? []
  return password === '' ? null : password
}
