import { CrawlError, NotWelcome, SourceChanged, SourceGone, TryAgain } from '../errors.ts'
import { AddressRefused } from './connect.ts'

const NO_SUCH_HOST = new Set(['ENOTFOUND', 'EAI_NONAME', 'EAI_NODATA', 'ENODATA'])

/**
 * Turns what the network layers throw into a CrawlError. The original is kept as cause in a copy that holds
 * code and masked message only: some of those errors carry the address with its secrets.
 */
export function asCrawlError(error: unknown, url: string, mask: (text: string) => string): CrawlError {
  if (error instanceof CrawlError) return error
  const { code, message } = describe(error)
  const cause = new Error(mask(`${code}: ${message}`))
  const options = { url, cause }
  if (findRefusal(error)) return new NotWelcome(`not fetched: ${mask(message)}`, 'rule', options)
  if (NO_SUCH_HOST.has(code)) return new SourceGone('no such host', { ...options, what: 'host' })
  if (code === 'Z_DATA_ERROR' || code.startsWith('ERR__ERROR_FORMAT')) {
    return new SourceChanged('the answer does not unpack', options)
  }
  if (code === 'Z_BUF_ERROR' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') {
    return new TryAgain('the answer was cut short', options)
  }
  return new TryAgain(`the network failed (${code})`, options)
}

function describe(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: 'unknown', message: String(error) }
  const code = (error as NodeJS.ErrnoException).code
  return { code: typeof code === 'string' ? code : error.name, message: error.message }
}

function findRefusal(error: unknown): boolean {
  if (error instanceof AddressRefused) return true
  return error instanceof Error && error.cause !== undefined && findRefusal(error.cause)
}
