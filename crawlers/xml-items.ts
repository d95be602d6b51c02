import { Parser } from 'htmlparser2'
import { SourceChanged } from './errors.ts'
import type { Fields } from './fields.ts'
import type { Page } from './page.ts'
import { otherForm } from './rows.ts'

/** A sitemap holds at most this many addresses; a feed never comes near. */
const MAX_ITEMS = 50_000

/** An RSS or Atom feed, or a sitemap, as items: child element name to its text, `name@attribute` to its value. */
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
 * @param nestedNames elements within an item that are read as items of their own, not as their text
 * @throws SourceChanged when the root is another one (a web page), or is never closed (a truncated answer); SourceGone
 * when that page stands on another host
 */
export function readXmlItems(
  page: Page,
  roots: readonly string[],
  itemNames: readonly string[],
  nestedNames: readonly string[] = [],
): XmlItems {
  const found: XmlItems = { root: '', items: [], beyondLimit: 0 }
  const open: string[] = []
  // The item being read, and within it the nested elements that are open.
  const frames: { members: Members; depth: number }[] = []
  let closed = false
  let text = ''

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length === 0 && found.root === '') found.root = name
        open.push(name)
        const frame = frames.at(-1)
        const starts = frame === undefined ? itemNames : open.length === frame.depth + 1 ? nestedNames : []
        if (starts.includes(name)) frames.push({ members: new Map(), depth: open.length })
        else if (frame !== undefined && open.length === frame.depth + 1) {
          text = ''
          for (const [key, value] of Object.entries(attributes)) add(frame.members, `${name}@${key}`, value)
        }
      },
      ontext(part) {
        const frame = frames.at(-1)
        if (frame !== undefined && open.length > frame.depth) text += part
      },
      onclosetag(name, implied) {
        const frame = frames.at(-1)
        if (frame !== undefined && open.length === frame.depth + 1) add(frame.members, name, text.trim())
        if (frame !== undefined && open.length === frame.depth) {
          frames.pop()
          const outer = frames.at(-1)
          const fields = Object.fromEntries(frame.members)
          if (outer !== undefined) add(outer.members, name, fields)
          else if (found.items.length < MAX_ITEMS) found.items.push(fields)
          else found.beyondLimit++
        }
        open.pop()
        if (open.length === 0 && name === found.root) closed = !implied
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(page.body)

  if (!roots.includes(found.root)) throw otherForm(page, `the answer is no ${roots.join(' or ')} document`)
  if (!closed) throw new SourceChanged('the XML breaks off before its end', { url: page.url })
  return found
}

type Value = string | Fields
type Members = Map<string, Value | Value[]>

function add(members: Members, name: string, value: Value): void {
  const earlier = members.get(name)
  if (earlier === undefined) members.set(name, value)
  else members.set(name, [...(Array.isArray(earlier) ? earlier : [earlier]), value])
}
