import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** What a token opens: the feed alone, or the admin port too. */
export const TOKEN_SCOPES = ['read', 'admin'] as const
export type TokenScope = (typeof TOKEN_SCOPES)[number]

/** A token as operators see it; the secret was shown once, when it was made. */
export interface TokenRow {
  id: string
  scope: TokenScope
  note: string | null
  created_at: Date
  expires_at: Date | null
  revoked_at: Date | null
}

const COLUMNS = sql`id, scope, note, created_at, expires_at, revoked_at`

/** Makes a token: its row, and the secret, which is kept nowhere. */
export async function createToken(
  db: Database,
  { scope, note, expiresAt }: { scope: TokenScope; note: string | null; expiresAt: Date | null },
): Promise<{ row: TokenRow; secret: string }> {
  const id = randomBytes(6).toString('hex')
  // 256 random bits: a plain hash is enough, no guess will ever meet it.
  const secret = `cb_${scope}_${id}_${randomBytes(32).toString('base64url')}`
  const { rows } = await sql<TokenRow>`
    insert into store.token (id, hash, scope, note, expires_at)
    values (${id}, ${hashOf(secret)}, ${scope}, ${note}, ${expiresAt}) returning ${COLUMNS}`.execute(db)
  return { row: rows[0]!, secret }
}

/** The scope that a secret opens now; null when it opens nothing. */
export async function scopeOf(db: Database, secret: string): Promise<TokenScope | null> {
  const { rows } = await sql<{ scope: TokenScope }>`
    select scope from store.token
    where hash = ${hashOf(secret)} and revoked_at is null and (expires_at is null or expires_at > now())`.execute(
    db,
  )
  return rows[0]?.scope ?? null
}

/** Ends a token at once. Returns false where there is none of that id that still opens anything. */
export async function revokeToken(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`
    update store.token set revoked_at = now() where id = ${id} and revoked_at is null returning id`.execute(
    db,
  )
  return rows.length > 0
}

/** All tokens, newest first, with those that are over. */
export async function listTokens(db: Database): Promise<TokenRow[]> {
  const { rows } =
    await sql<TokenRow>`select ${COLUMNS} from store.token order by created_at desc, id`.execute(db)
  return rows
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
