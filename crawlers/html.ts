import { type CheerioAPI, load } from 'cheerio/slim'
import { Parser } from 'htmlparser2'
import { SourceChanged } from './errors.ts'

/** Real pages stay below 100 levels; a tree of thousands overflows the stack of everything that walks it. */
const MAX_DEPTH = 512
/** Of one element. Real elements stay below 100; tens of thousands block the process for seconds. */
const MAX_ATTRIBUTES = 1000
/** Real pages stay below 50,000; a tree of millions takes seconds and a gigabyte. */
const MAX_ELEMENTS = 150_000
/** A page has one root; a fragment has a few. */
const MAX_ROOTS = 100

/**
 * A web page as a tree for selectors.
 *
 * @throws SourceChanged when its markup is hostile: nested over 512 levels deep, an element with over 1,000 attributes,
 * or over 150,000 elements
 */
export function loadHtml(body: string): CheerioAPI {
  const { hostile, roots } = surveyMarkup(body)
  if (hostile !== null) throw new SourceChanged(hostile)
  // Selecting among n elements that have no parent takes n * n steps (50,000: 7 s); with a parent it takes n.
  return load(roots > MAX_ROOTS ? `<body>${body}</body>` : body)
}

/** Streams over the tags, so that a hostile page is refused before any tree is built. */
function surveyMarkup(body: string): { hostile: string | null; roots: number } {
  const survey: { hostile: string | null; roots: number } = { hostile: null, roots: 0 }
  let depth = 0
  let attributes = 0
  let elements = 0
  const stop = (reason: string) => {
    survey.hostile = reason
    parser.pause()
  }
  const parser = new Parser({
    onopentagname: () => {
      attributes = 0
      if (depth === 0) survey.roots++
      if (++elements > MAX_ELEMENTS) stop(`markup of over ${MAX_ELEMENTS} elements`)
      if (++depth > MAX_DEPTH) stop(`markup nested over ${MAX_DEPTH} levels deep`)
    },
    onattribute: () => {
      if (++attributes > MAX_ATTRIBUTES) stop(`an element with over ${MAX_ATTRIBUTES} attributes`)
    },
    onclosetag: () => {
      depth--
    },
  })
  parser.write(body)
  return survey
}
