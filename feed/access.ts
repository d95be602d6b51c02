import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '../db/connect.ts'
import { scopeOf, type TokenScope } from '../db/tokens.ts'

/** How long an answer about a token is believed: a revoked one opens the feed for so long at most. */
const BELIEVED_MS = 5000
const MOST_BELIEVED = 1000

/**
 * Lets nobody in without a token of one of these scopes, as `Authorization: Bearer` or, for browsers, as the password of
 * a basic sign-in. Whether the feed is well may be asked by anybody.
 */
export function requireToken(app: FastifyInstance, db: Database, scopes: readonly TokenScope[]): void {
  const believed = new Map<string, { scope: Promise<TokenScope | null>; until: number }>()
  const ask = (secret: string): Promise<TokenScope | null> => {
    const known = believed.get(secret)
    if (known !== undefined && known.until > performance.now()) return known.scope
    if (believed.size >= MOST_BELIEVED) believed.clear()
    const scope = scopeOf(db, secret)
    believed.set(secret, { scope, until: performance.now() + BELIEVED_MS })
    // A database that was away is asked again.
    scope.catch(() => believed.delete(secret))
    return scope
  }
  app.addHook('onRequest', async (request, reply) => {
    if (request.url === '/healthz') return
    const secret = secretOf(request)
    const scope = secret === null ? null : await ask(secret)
    if (scope !== null && scopes.includes(scope)) return
    const message =
      scope === null
        ? 'a token is needed here: send it as "Authorization: Bearer <token>"'
        : `a token of the scope ${scopes.join(' or ')} is needed here`
    reply
      .code(scope === null ? 401 : 403)
      .header('www-authenticate', 'Bearer realm="callboard", Basic realm="callboard"')
      .send({ error: { message } })
    return reply
  })
}

function secretOf({ headers }: FastifyRequest): string | null {
  const [, kind = '', value = ''] = /^(bearer|basic) +(\S{1,500})$/i.exec(headers.authorization ?? '') ?? []
  if (value === '') return null
  if (kind.toLowerCase() === 'bearer') return value
  const [, password = ''] = /^[^:]*:(.+)$/s.exec(Buffer.from(value, 'base64').toString()) ?? []
  return password === '' ? null : password
}
