import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { TokenScope } from '../db/tokens.ts'
import { bearerOf, secretOf, type TokenCheck } from './token-check.ts'

export interface Access {
  check: TokenCheck
  scopes: readonly TokenScope[]
  /** Also as the password of a basic sign-in. Browsers then send it along by themselves, so only where nothing can be changed. */
  basic: boolean
}

/**
 * Lets nobody in without a token of one of these scopes, as `Authorization: Bearer` or, for browsers, as the password of
 * a basic sign-in. Whether all is well may be asked by anybody.
 */
export function requireToken(app: FastifyInstance, { check, scopes, basic }: Access): void {
  const shownBy = (request: FastifyRequest) => (basic ? secretOf(request) : bearerOf(request))
  const challenge = `Bearer realm="callboard"${basic ? ', Basic realm="callboard"' : ''}`
  app.addHook('onRequest', async (request, reply) => {
    if (request.url === '/healthz') return
    const secret = shownBy(request)
    const scope = secret === null ? null : await check(secret)
    if (scope !== null && scopes.includes(scope)) return
    const message =
      scope === null
        ? 'a token is needed here: send it as "Authorization: Bearer <token>"'
        : `a token of the scope ${scopes.join(' or ')} is needed here`
    reply
      .code(scope === null ? 401 : 403)
      .header('www-authenticate', challenge)
      .send({ error: { message } })
    return reply
  })
}
