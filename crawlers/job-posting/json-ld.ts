import type { Rejection } from '../../pipeline/posting.ts'
import { decodeEntities } from '../entities.ts'
import { type Fields, fieldsOf, textsOf } from '../fields.ts'
import { rejection } from '../rows.ts'
import { MAX_DEPTH, readLenientJson, UnreadableJson } from './lenient-json.ts'

/** Values that are looked at per page; a page with more is not markup of jobs. */
const MAX_VALUES = 500_000

/** Reading leniently takes ten times as long; the markup of one job is a hundredth of this. */
const MAX_MENDED_CHARS = 512 * 1024

export interface Found {
  nodes: Fields[]
  rejected: Rejection[]
}

/** Every JobPosting in the JSON-LD scripts of a page, in document order. Cuts the scripts out without building a tree. */
export function findInJsonLd(html: string): Found {
  const found: Found = { nodes: [], rejected: [] }
  for (const script of jsonLdScripts(html)) {
    try {
      found.nodes.push(...postingsIn(valuesOf(script)))
    } catch (error) {
      if (!(error instanceof UnreadableJson)) throw error
      // A broken breadcrumb or organisation is no loss beside a good posting; a broken posting always is.
      const about = /JobPosting/i.test(script) ? 'posting' : 'other'
      found.rejected.push(rejection(null, 'unreadable-json-ld', `${about}: ${error.message}`))
    }
  }
  if (found.nodes.length > 0)
    found.rejected = found.rejected.filter((refusal) => refusal.detail.startsWith('posting'))
  return found
}

/** Contents of the page's `application/ld+json` scripts. */
function* jsonLdScripts(html: string): Generator<string> {
  // Bounded, so that a page of unclosed "<script" costs no more than its length.
  const opening = /<script\b([^<>]{0,2000})>/gi
  const closing = /<\/script/gi
  for (let tag = opening.exec(html); tag !== null; tag = opening.exec(html)) {
    closing.lastIndex = opening.lastIndex
    const end = closing.exec(html)?.index ?? html.length
    if (/type\s*=\s*["']?application\/ld\+json/i.test(tag[1] ?? ''))
      yield html.slice(opening.lastIndex, end).trim()
    opening.lastIndex = end
  }
}

function valuesOf(script: string): unknown[] {
  if (script === '') return []
  try {
    return [JSON.parse(script)]
  } catch {
    // Careless, or not JSON at all: the lenient reader tells which.
  }
  if (script.length > MAX_MENDED_CHARS) throw new UnreadableJson('broken, and too long to be mended')
  try {
    return readLenientJson(script)
  } catch (error) {
    const decoded = decodeEntities(script)
    if (decoded === script) throw error
    return readLenientJson(decoded)
  }
}

/** Walks with a list of its own, since a recursive walk of hostile nesting overflows the stack. */
function postingsIn(values: readonly unknown[]): Fields[] {
  const byId = new Map<string, Fields>()
  const postings: Fields[] = []
  const open = values.map((value) => ({ value, depth: 0 })).reverse()
  let visited = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > MAX_DEPTH) throw new UnreadableJson(`nested deeper than ${MAX_DEPTH} levels`)
    if (++visited > MAX_VALUES) throw new UnreadableJson(`more than ${MAX_VALUES} values`)
    const node = fieldsOf(next.value)
    if (node !== undefined) {
      const id = node['@id']
      if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node)
      if (isJobPosting(node)) postings.push(node)
    }
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const value of Object.values(next.value).reverse())
      if (typeof value === 'object') open.push({ value, depth: next.depth + 1 })
  }
  return postings.map((posting) => resolve(posting, byId))
}

function isJobPosting(node: Fields): boolean {
  return textsOf(node['@type']).some((type) =>
    /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/i.test(type),
  )
}

/** Members that only refer to a node elsewhere on the page (`{"@id": "#employer"}`) are replaced by that node. */
function resolve(posting: Fields, byId: ReadonlyMap<string, Fields>): Fields {
  const members = Object.entries(posting).map(([name, value]) => {
    const reference = fieldsOf(value)
    const id = reference?.['@id']
    if (reference === undefined || typeof id !== 'string' || Object.keys(reference).length > 1)
      return [name, value]
    return [name, byId.get(id) ?? value]
  })
  return Object.fromEntries(members)
}
