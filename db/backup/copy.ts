import { once } from 'node:events'
import type { Socket } from 'node:net'
import pg from 'pg'

/** Rows are handed over in portions of about so many bytes; the server waits meanwhile. */
const PORTION_BYTES = 1024 * 1024

interface Wire {
  stream: Socket
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

/** A query of pg as its client drives it; COPY messages are passed to it and left alone by default. */
interface CopyQuery {
  handleCopyData(message: { chunk: Buffer }, wire: Wire): void
  handleCopyInResponse(wire: Wire): void
  callback(error: Error | null | undefined, result?: pg.QueryResult): void
}

/** Reads what a query gives in the text format of COPY: portions of whole rows, no faster than they are taken. */
export async function* copyOut(client: pg.Client, query: string): AsyncGenerator<Buffer[]> {
  let rows: Buffer[] = []
  let bytes = 0
  let end: { error: Error | null } | null = null
  let socket: Socket | null = null
  let wake = (): void => {}
  const copy = new pg.Query(`copy (${query}) to stdout`) as unknown as CopyQuery
  copy.handleCopyData = ({ chunk }, wire) => {
    // The parser uses its memory again; one message is one row.
    rows.push(Buffer.from(chunk))
    bytes += chunk.length
    socket = wire.stream
    if (bytes < PORTION_BYTES) return
    socket.pause()
    wake()
  }
  copy.callback = (error) => {
    end = { error: error ?? null }
    wake()
  }
  client.query(copy as unknown as pg.Submittable)
  const settled = () => end as { error: Error | null } | null
  try {
    for (;;) {
      if (bytes < PORTION_BYTES && settled() === null) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      const portion = rows
      const ended = settled()
      rows = []
      bytes = 0
      if (portion.length > 0) yield portion
      if (ended?.error) throw ended.error
      if (ended !== null) return
      ;(socket as Socket | null)?.resume()
    }
  } finally {
    // Left half way, the rest would come in the way of every later answer. And where the end came together with a whole
    // portion, the socket was told to wait, and later answers would wait with it.
    if (settled() === null) (socket as Socket | null)?.destroy()
    else (socket as Socket | null)?.resume()
  }
}

/**
 * Runs `copy ... from stdin` with these bytes, no faster than the server takes them.
 *
 * @returns rows as the server counted them
 */
export async function copyIn(
  client: pg.Client,
  statement: string,
  bytes: AsyncIterable<Buffer>,
): Promise<number> {
  const done = new AbortController()
  let failure: unknown = null
  const send = async (wire: Wire): Promise<void> => {
    try {
      for await (const chunk of bytes) {
        if (done.signal.aborted) return
        wire.sendCopyFromChunk(chunk)
        if (wire.stream.writableNeedDrain)
          await once(wire.stream, 'drain', { signal: done.signal }).catch(() => {})
      }
      if (!done.signal.aborted) wire.endCopyFrom()
    } catch (error) {
      failure = error
      wire.sendCopyFail('the bytes to copy could not be read')
    }
  }
  const copy = new pg.Query(statement) as unknown as CopyQuery
  copy.handleCopyInResponse = (wire) => void send(wire)
  return new Promise((resolve, reject) => {
    copy.callback = (error, result) => {
      done.abort()
      if (failure !== null) reject(failure)
      else if (error) reject(error)
      else resolve(result?.rowCount ?? 0)
    }
    client.query(copy as unknown as pg.Submittable)
  })
}
