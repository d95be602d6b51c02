import { CommandError } from '../exit-codes.ts'
import { fileStream } from './whole-file.ts'

/** A mail with its pictures; a larger one is no alert. */
const MAX_MAIL_BYTES = 32 * 1024 * 1024
/** No mail has such a line; what goes on without an end is taken piece by piece. */
const MAX_LINE_BYTES = 1024 * 1024
const FEED = 0x0a

/**
 * The mails of a mailbox file (mbox), one at a time. A mail begins at a line "From " after an empty one; lines of a mail
 * that begin so were quoted with ">" when it was written.
 *
 * @returns null in place of a mail over 32 MiB
 * @throws CommandError when the file breaks off
 */
export async function* readMailbox(path: string, gzipped: boolean): AsyncGenerator<Buffer | null> {
  let lines: Buffer[] = []
  let bytes = 0
  let isAfterBlank = true
  let rest: Buffer = Buffer.alloc(0)

  const finish = (): Buffer | null | undefined => {
    const mail = bytes > MAX_MAIL_BYTES ? null : Buffer.concat(lines)
    const isEmpty = bytes === 0
    lines = []
    bytes = 0
    return isEmpty ? undefined : mail
  }
  const add = (line: Buffer): Buffer | null | undefined => {
    let ended: Buffer | null | undefined
    if (isAfterBlank && line.subarray(0, 5).toString('latin1') === 'From ') ended = finish()
    else {
      const kept = /^>+From /.test(line.subarray(0, 80).toString('latin1')) ? line.subarray(1) : line
      bytes += kept.length
      if (bytes <= MAX_MAIL_BYTES) lines.push(kept)
      else lines = []
    }
    isAfterBlank = line.length <= 2 && /^\r?\n$/.test(line.toString('latin1'))
    return ended
  }

  try {
    for await (const chunk of fileStream(path, gzipped)) {
      const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let start = 0
      for (let end = text.indexOf(FEED); end >= 0; end = text.indexOf(FEED, start)) {
        const mail = add(text.subarray(start, end + 1))
        if (mail !== undefined) yield mail
        start = end + 1
      }
      rest = text.subarray(start)
      if (rest.length > MAX_LINE_BYTES) {
        add(rest)
        rest = Buffer.alloc(0)
      }
    }
  } catch (cause) {
    const { message } = cause as Error
    throw new CommandError('input', `${path} breaks off (${message}): fetch or copy it again`, { cause })
  }
  if (rest.length > 0) {
    const mail = add(rest)
    if (mail !== undefined) yield mail
  }
  const last = finish()
  if (last !== undefined) yield last
}
