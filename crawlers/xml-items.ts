import { Parser } from 'htmlparser2'
import { SourceChanged } from './errors.ts'
import type { Fields } from './fields.ts'
import type { Page } from './page.ts'

/** A sitemap holds at most this many addresses; a feed never comes near. */
const MAX_ITEMS = 50_000

/** An RSS or Atom feed, or a sitemap, as flat items: child element name to its text, `name@attribute` to its value. */
export interface XmlItems {
  root: string
  items: Fields[]
  /** Items beyond 50,000, which were not read. */
  beyondLimit: number
}

/**
 * Reads the items of an XML answer as a stream of tags: no DTD, no custom entities, no recursion, so that hostile
 * nesting costs nothing.
 *
 * @param roots element names of which one must be the document's root
 * @param itemNames elements that are items
 * @throws SourceChanged when the root is another one (a web page), or is never closed (a truncated answer)
 */
export function readXmlItems(page: Page, roots: readonly string[], itemNames: readonly string[]): XmlItems {
  const found: XmlItems = { root: '', items: [], beyondLimit: 0 }
  const open: string[] = []
  let closed = false
  let item: Map<string, string | string[]> | null = null
  let itemDepth = 0
  let text = ''

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length === 0 && found.root === '') found.root = name
        open.push(name)
        if (item === null && itemNames.includes(name)) {
          item = new Map()
          itemDepth = open.length
        } else if (item !== null && open.length === itemDepth + 1) {
          text = ''
          for (const [key, value] of Object.entries(attributes)) add(item, `${name}@${key}`, value)
        }
      },
      ontext(part) {
        if (item !== null && open.length > itemDepth) text += part
      },
      onclosetag(name, implied) {
        if (item !== null && open.length === itemDepth + 1) add(item, name, text)
        if (item !== null && open.length === itemDepth) {
          if (found.items.length < MAX_ITEMS) found.items.push(Object.fromEntries(item))
          else found.beyondLimit++
          item = null
        }
        open.pop()
        if (open.length === 0 && name === found.root) closed = !implied
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(page.body)

  if (!roots.includes(found.root))
    throw new SourceChanged(`the answer is no ${roots.join(' or ')} document`, { url: page.url })
  if (!closed) throw new SourceChanged('the XML breaks off before its end', { url: page.url })
  return found
}

function add(item: Map<string, string | string[]>, name: string, text: string): void {
  const earlier = item.get(name)
  const value = text.trim()
  if (earlier === undefined) item.set(name, value)
  else item.set(name, [...(Array.isArray(earlier) ? earlier : [earlier]), value])
}
