import { decodeEntities } from '../entities.ts'
import { addressOf, type Fields } from '../fields.ts'
import { identifierOf, placesOf, schemaText } from './values.ts'

/** A posting of a page with the address it is known by. */
export interface Chosen {
  node: Fields
  address: string
}

/**
 * The postings that a page is about. A job's page often carries a box of related jobs with markup of their own: those
 * whose address, identifier or title is the page's stay, the others have pages of their own.
 *
 * @param isDetail one job's page is expected; a page of several jobs is believed as it stands
 */
export function chooseMain(nodes: readonly Fields[], html: string, url: string, isDetail: boolean): Chosen[] {
  const page = pageAddress(url)
  if (!isDetail) return nodes.map((node) => ({ node, address: ownAddress(node, page) }))
  const headings = headingsOf(html)
  const scored = nodes.map((node) => ({ node, score: likeness(node, page, headings) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const main = scored.filter(({ score }) => score === best).map(({ node }) => node)
  // A filled job's page that still shows its related jobs: nothing on it is the page's own.
  if (best === 0 && headings.length > 0 && main.every((node) => isElsewhere(node, page))) return []
  const [only, ...others] = main
  if (only !== undefined && others.length === 0) return [{ node: only, address: page }]
  return main.map((node) => ({ node, address: ownAddress(node, page) }))
}

/** The address without what only counts visits. */
export function pageAddress(url: string): string {
  const address = new URL(url)
  address.hash = ''
  for (const name of [...address.searchParams.keys()])
    if (/^(utm_\w+|gclid|fbclid|msclkid|mc_cid|mc_eid)$/i.test(name)) address.searchParams.delete(name)
  return address.href
}

/** 5 the page's address, 4 its path, 3 its identifier, 2 its heading, 1 a part of its heading, 0 nothing in common. */
function likeness(node: Fields, page: string, headings: readonly string[]): number {
  const own = addressOf(node.url, page)
  if (own !== undefined && pathOf(own) !== '' && pathOf(own) === pathOf(page))
    return new URL(own).search === new URL(page).search ? 5 : 4
  const identifier = identifierOf(node.identifier)
  const words = new URL(page).href.split(/[^\p{L}\p{N}_-]+|(?<=\d)[-_]|[-_](?=\d)/u)
  if (identifier !== undefined && words.includes(identifier)) return 3
  const title = fold(schemaText(node.title) ?? '')
  if (title === '') return 0
  if (headings.includes(title)) return 2
  return headings.some((heading) => heading.includes(title)) ? 1 : 0
}

function isElsewhere(node: Fields, page: string): boolean {
  const own = addressOf(node.url, page)
  if (own === undefined || pathOf(own) === '') return false
  return new URL(own).host === new URL(page).host && pathOf(own) !== pathOf(page)
}

/** Several postings on one page: each by its own address, else by what tells it from the others. */
function ownAddress(node: Fields, page: string): string {
  const own = addressOf(node.url, page)
  if (own !== undefined && own !== page && pathOf(own) !== '') return pageAddress(own) + new URL(own).hash
  const place = placesOf(node.jobLocation)[0]
  const city = typeof place === 'string' ? place : place?.city
  const mark = identifierOf(node.identifier) ?? [schemaText(node.title), city].filter(Boolean).join(' ')
  const slug = fold(mark)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 100)
  return slug === '' ? page : `${page}#${slug}`
}

/** Document title, title for sharing and the first main headings, folded. */
function headingsOf(html: string): string[] {
  const head = html.slice(0, 1_000_000)
  const shared = /<meta\b[^<>]{0,300}\bproperty\s*=\s*["']og:title["'][^<>]{0,500}>/i.exec(head)?.[0] ?? ''
  const found = [
    /<title\b[^<>]{0,300}>([^<]{1,1000})/i.exec(head)?.[1],
    /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(shared)?.slice(1).join(''),
  ]
  const opening = /<h1\b[^<>]{0,1000}>/gi
  for (let tag = opening.exec(head); tag !== null && found.length < 8; tag = opening.exec(head)) {
    const inner = head.slice(opening.lastIndex, opening.lastIndex + 2000).split(/<\/h1/i, 1)[0]
    found.push(inner?.replace(/<[^<>]*>/g, ' '))
  }
  return found.map((heading) => fold(decodeEntities(heading ?? ''))).filter((heading) => heading !== '')
}

function pathOf(address: string): string {
  return new URL(address).pathname.replace(/\/+$/, '')
}

/** Letters and digits alone: headings differ from titles in dashes, dots and blanks. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
