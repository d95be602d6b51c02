import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

const COOKIE = 'callboard_operator'
const LASTS_MS = 12 * 3_600_000
const MOST = 200

/** An operator who signed in with a browser. */
export interface Session {
  /** The token it was opened with: asked for again at each request, so that a revoked one ends the session. */
  secret: string
  /** Stands in every form: a cookie that a browser sends along by itself proves nothing. */
  form: string
  until: number
}

/** Sessions live in this process and end with it: what a browser keeps is of no use anywhere else. */
export interface Sessions {
  open(request: FastifyRequest, reply: FastifyReply, secret: string): void
  of(request: FastifyRequest): Session | null
  close(request: FastifyRequest, reply: FastifyReply): void
}

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>()
  return {
    open(request, reply, secret) {
      for (const [id, { until }] of sessions) if (until < Date.now()) sessions.delete(id)
      const eldest = sessions.keys().next().value
      if (sessions.size >= MOST && eldest !== undefined) sessions.delete(eldest)
      const id = randomBytes(32).toString('base64url')
      sessions.set(id, {
        secret,
        form: randomBytes(32).toString('base64url'),
        until: Date.now() + LASTS_MS,
      })
      reply.header('set-cookie', cookie(request, id, LASTS_MS / 1000))
    },
    of(request) {
      const session = sessions.get(idOf(request))
      return session !== undefined && session.until > Date.now() ? session : null
    },
    close(request, reply) {
      sessions.delete(idOf(request))
      reply.header('set-cookie', cookie(request, '', 0))
    },
  }
}

/**
 * Whether a form was sent by one of our own pages. A page on another port of this host counts as the same site, cookies
 * and all: so the origin is looked at, and `isOurForm` holds the word that only our pages know.
 */
export function isFromHere({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

export function isOurForm({ form }: Session, given: string): boolean {
  const [ours, theirs] = [Buffer.from(form), Buffer.from(given)]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}

function idOf({ headers }: FastifyRequest): string {
  const [, id = ''] = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`).exec(headers.cookie ?? '') ?? []
  return id
}

function cookie({ headers }: FastifyRequest, value: string, seconds: number): string {
  // The browser spoke TLS with what stands in front of us.
  const secure = headers.origin?.startsWith('https:') ? '; Secure' : ''
  return `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`
}
