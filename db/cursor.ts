/** A place in the change log: everything up to and with this change was read. */
export interface Position {
  epoch: number
  /** Transaction id (xid8) as text: it can pass 2^53. */
  xid: string
  seq: string
}

/** Not a cursor that this feed gave out. */
export class BadCursor extends Error {
  override name = 'BadCursor'
}

const SHAPE = /^c1\.(\d{1,10})\.(\d{1,20})\.(\d{1,19})$/
// Largest xid8 and bigint: beyond them Postgres would refuse the statement.
const MAX_XID = 2n ** 64n - 1n
const MAX_SEQ = 2n ** 63n - 1n

/** The position as text that readers hand back unread. */
export function encodeCursor({ epoch, xid, seq }: Position): string {
  return Buffer.from(`c1.${epoch}.${xid}.${seq}`).toString('base64url')
}

/** @throws BadCursor */
export function decodeCursor(cursor: string): Position {
  const match = cursor.length <= 100 ? SHAPE.exec(Buffer.from(cursor, 'base64url').toString('latin1')) : null
  const [, epoch = '', xid = '', seq = ''] = match ?? []
  if (match === null || BigInt(xid) > MAX_XID || BigInt(seq) > MAX_SEQ || Number(epoch) > 2 ** 31 - 1) {
    throw new BadCursor(
      'this is not a cursor of this feed: start without one, or with the cursor of a snapshot',
    )
  }
  return { epoch: Number(epoch), xid, seq }
}
