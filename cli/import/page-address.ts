import { getDomain } from 'tldts'
import { decodeEntities } from '../../crawlers/entities.ts'
import { addressOf } from '../../crawlers/fields.ts'
import { adapters } from '../../crawlers/registry.ts'

/** Where a saved page came from. */
export interface PageAddress {
  url: string
  /** When it was saved or archived, where it says so. */
  at: Date | null
}

/** web.archive.org/web/20150403120000id_/http://... */
const WAYBACK = /^https?:\/\/web\.archive\.org\/web\/(\d{4,14})[a-z_]*\/(https?:\/.+)$/i

/**
 * The address of a saved page: the one that was given; else what the page says of itself (canonical link, og:url) and
 * what the browser wrote down when it saved it. Of these the first that is known to be a job's; a page of another
 * domain than the browser's is not believed. Null when nothing tells.
 */
export async function pageAddress(html: string, given: string | undefined): Promise<PageAddress | null> {
  if (given !== undefined) return unarchived(given)
  const saved = savedBy(html)
  const own = [
    attributeOf(html, 'link', /\brel\s*=\s*["']?[^"'<>]*\bcanonical\b/i, 'href'),
    attributeOf(html, 'meta', /\bproperty\s*=\s*["']?og:url\b/i, 'content'),
  ]
  const base = saved === null ? null : unarchived(saved.url)
  const named = own.flatMap((text) => {
    const address = addressOf(text, base?.url)
    const one = address === undefined ? null : unarchived(address)
    return one !== null && (base === null || domainOf(one.url) === domainOf(base.url)) ? [one] : []
  })
  const candidates = base === null ? named : [...named, base]
  const readers = [...(await adapters()).values()]
  const isJob = ({ url }: PageAddress) => readers.some((one) => one.jobAt?.(new URL(url)))
  const best = candidates.find(isJob) ?? candidates.find(({ url }) => new URL(url).pathname !== '/')
  const found = best ?? candidates[0]
  return found === undefined ? null : { url: found.url, at: saved?.at ?? base?.at ?? found.at }
}

/** What Chromium and Internet Explorer write before a page that they save, and what the SingleFile extension does. */
function savedBy(html: string): PageAddress | null {
  const head = html.slice(0, 20_000)
  const browser = /<!--\s*saved from url=\(\d{4,5}\)(\S+?)\s*-->/i.exec(head)?.[1]
  const extension =
    /<!--\s*Page saved with SingleFile\s+url:[ \t]*(\S+)(?:\s+saved date:[ \t]*([^\r\n(]+))?/i.exec(head)
  const url = addressOf(browser ?? extension?.[1])
  if (url === undefined) return null
  const at = new Date(extension?.[2] ?? '')
  return { url, at: Number.isNaN(at.getTime()) ? null : at }
}

function attributeOf(html: string, tag: string, marks: RegExp, name: string): string | undefined {
  for (const [found] of html.matchAll(new RegExp(`<${tag}\\b[^<>]{0,2000}>`, 'gi'))) {
    if (!marks.test(found)) continue
    const value = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'<>]+))`, 'i').exec(found)
    const text = value?.[1] ?? value?.[2] ?? value?.[3]
    if (text) return decodeEntities(text)
  }
  return undefined
}

/** The address that an archive copied, with the archive's date: its adapter is the original's. */
function unarchived(address: string): PageAddress {
  const [, stamp, original] = WAYBACK.exec(address) ?? []
  const url = addressOf(original?.replace(/^(https?:)\/(?!\/)/, '$1//'))
  if (stamp === undefined || url === undefined) return { url: address, at: null }
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(stamp) ?? []
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return { url, at: Number.isNaN(at.getTime()) ? null : at }
}

function domainOf(url: string): string {
  const { hostname } = new URL(url)
  return getDomain(hostname) ?? hostname
}
