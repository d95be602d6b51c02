import { type CheerioAPI, load } from 'cheerio/slim'
import { DomHandler, Parser } from 'htmlparser2'
import { SourceChanged } from './errors.ts'

// Together these keep the building of any tree below 200 ms of one core, however the page is made
// (test/crawlers/html.test.ts). Real pages stay far below each of them.

/** UTF-16 units; a page's own text, its scripts left out, is a tenth of this. */
const MAX_CHARS = 5 * 1024 * 1024
/** Outside of scripts and styles, whose text costs next to nothing. */
const MAX_MARKUP_CHARS = 2 * 1024 * 1024
/** `<` begins a tag, a closing tag, a comment; `&` begins an entity. */
const MAX_MARKS = 80_000
/** Real pages stay below 100 levels; a tree of thousands overflows the stack of everything that walks it. */
const MAX_DEPTH = 256
/** Of one element. Real elements stay below 100. */
const MAX_ATTRIBUTES = 1000
const MAX_ATTRIBUTES_IN_ALL = 200_000
/** A page has one root; a fragment has a few. */
const MAX_ROOTS = 100

/**
 * A web page as a tree for selectors.
 *
 * @param only which elements go into the tree with all they hold; everything does unless said. A page is measured by the same
 * limits as far as it is read: to the end of the last such element
 * @throws SourceChanged when its markup is hostile: nested over 256 levels deep, an element with over 1,000 attributes,
 * over 80,000 tags or entities, or simply too long
 */
export function loadHtml(body: string, only?: Only): CheerioAPI {
  refuseLong(body)
  const tree = new BoundedTree(only)
  new Parser(tree, { decodeEntities: true }).end(body)
  return load(tree.withOneRoot() as never)
}

function refuseLong(body: string): void {
  if (body.length > MAX_CHARS) throw new SourceChanged(`markup of over ${MAX_CHARS} characters`)
  const { marks, chars } = countMarkup(body)
  if (marks > MAX_MARKS) throw new SourceChanged(`markup of over ${MAX_MARKS} tags and entities`)
  if (chars > MAX_MARKUP_CHARS) throw new SourceChanged(`markup of over ${MAX_MARKUP_CHARS} characters`)
}

/** Counts before anything is parsed: a closing tag that matches nothing makes no event, and costs all the same. */
function countMarkup(body: string): { marks: number; chars: number } {
  let marks = 0
  for (const mark of ['<', '&'])
    for (let at = body.indexOf(mark); at >= 0 && marks <= MAX_MARKS; at = body.indexOf(mark, at + 1)) marks++
  let chars = body.length
  if (chars > MAX_MARKUP_CHARS && marks <= MAX_MARKS) chars -= scriptChars(body)
  return { marks, chars }
}

/** What a script holds is passed over quickly, and is most of a long page (the data of its own program). */
function scriptChars(body: string): number {
  const tag = /<(script|style)\b/gi
  let chars = 0
  for (let open = tag.exec(body); open !== null; open = tag.exec(body)) {
    const close = new RegExp(`</${open[1]}`, 'gi')
    close.lastIndex = tag.lastIndex
    const end = close.exec(body)?.index ?? body.length
    chars += end - tag.lastIndex
    tag.lastIndex = end
  }
  return chars
}

/** Elements that are looked for. */
export interface Only {
  /** By its attributes, whether an element is one of them. */
  isKept(attributes: Readonly<Record<string, string>>): boolean
  /** Behind this offset none of them begins. */
  lastAt: number
}

/** Builds the tree and judges it while it grows: a survey by another parser would see another tree. */
class BoundedTree extends DomHandler {
  #depth = 0
  #attributes = 0
  #attributesInAll = 0
  readonly #only: Only | undefined
  #parser: Parser | null = null
  /** Open elements that go into the tree; where all of them do, the page itself counts as one. */
  #kept: number

  constructor(only?: Only) {
    super()
    this.#only = only
    this.#kept = only === undefined ? 1 : 0
  }

  override onparserinit(parser: Parser): void {
    this.#parser = parser
    super.onparserinit(parser)
  }

  /** Called by the parser for every attribute, before its element is opened. */
  onattribute(): void {
    if (++this.#attributes > MAX_ATTRIBUTES)
      throw new SourceChanged(`an element with over ${MAX_ATTRIBUTES} attributes`)
    if (++this.#attributesInAll > MAX_ATTRIBUTES_IN_ALL)
      throw new SourceChanged(`markup of over ${MAX_ATTRIBUTES_IN_ALL} attributes`)
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#attributes = 0
    if (++this.#depth > MAX_DEPTH) throw new SourceChanged(`markup nested over ${MAX_DEPTH} levels deep`)
    if (this.#kept === 0 && this.#only?.isKept(attributes) !== true) return
    this.#kept++
    super.onopentag(name, attributes)
  }

  override onclosetag(): void {
    this.#depth--
    if (this.#kept === 0) return
    this.#kept--
    super.onclosetag()
    // Half of a page comes behind its last opening: others like it, footers, programs.
    const { endIndex = 0 } = this.#parser ?? {}
    if (this.#kept === 0 && endIndex > (this.#only?.lastAt ?? endIndex)) this.#parser?.pause()
  }

  override ontext(text: string): void {
    if (this.#kept > 0) super.ontext(text)
  }

  override oncomment(text: string): void {
    if (this.#kept > 0) super.oncomment(text)
  }

  override oncommentend(): void {
    if (this.#kept > 0) super.oncommentend()
  }

  override oncdatastart(): void {
    if (this.#kept > 0) super.oncdatastart()
  }

  override oncdataend(): void {
    if (this.#kept > 0) super.oncdataend()
  }

  override onprocessinginstruction(name: string, text: string): void {
    if (this.#kept > 0) super.onprocessinginstruction(name, text)
  }

  /** Selecting among n elements that have no parent takes n * n steps (50,000: 7 s); with a parent it takes n. */
  withOneRoot(): DomHandler['root'] {
    const { root } = this
    if (root.children.length <= MAX_ROOTS) return root
    const outer = new BoundedTree()
    new Parser(outer).end('<body></body>')
    const [body] = outer.root.children
    if (body === undefined || !('children' in body)) return root
    body.children = root.children as typeof body.children
    for (const child of body.children) child.parent = body
    return outer.root
  }
}
