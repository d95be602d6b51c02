import type { CheerioAPI } from 'cheerio/slim'
import type { Fields } from '../fields.ts'
import type { Only } from '../html.ts'

/** Attribute names of the two ways to mark up elements themselves. */
const SYNTAXES = [
  { type: 'itemtype', scope: 'itemscope', property: 'itemprop' },
  { type: 'typeof', scope: 'typeof', property: 'property' },
] as const
type Elements = ReturnType<ReturnType<CheerioAPI['root']>['children']>
type Element = Elements[number]
type Syntax = (typeof SYNTAXES)[number]

/** Members whose markup is kept: they are texts with paragraphs and lists. */
const TEXTS = new Set(['description', 'responsibilities', 'qualifications', 'skills', 'jobBenefits'])

const LINKS = new Set(['a', 'link', 'area'])

/** Things in things in things; more is not markup of jobs. */
const MAX_SCOPES = 16
/** Of one page: beyond it the rest is left unread, so that no page takes longer than its length is worth. */
const MAX_POSTINGS = 1100
const MAX_MEMBERS = 6_000
const MAX_TEXT_CHARS = 1024 * 1024
/** Of one element. */
const MAX_NAMES_CHARS = 300

/** What may still be read of a page. */
interface Allowance {
  members: number
  chars: number
}

const TYPE = 'JobPosting'

/** The elements of a page that may mark a JobPosting by their attributes: nothing outside of them is looked at. */
export function jobPostingsOf(body: string): Only {
  return {
    isKept: (attributes) => SYNTAXES.some(({ type }) => attributes[type]?.includes(TYPE) === true),
    lastAt: body.lastIndexOf(TYPE),
  }
}

/** Every JobPosting marked up with microdata, else with RDFa, shaped as JSON-LD would give it. */
export function findInMarkup($: CheerioAPI): Fields[] {
  for (const syntax of SYNTAXES) {
    const scopes = $(`[${syntax.type}*="JobPosting"]`)
      .get()
      .filter(({ attribs }) => /(^|[\s/:])JobPosting(\s|$)/.test(attribs[syntax.type] ?? ''))
    if (scopes.length === 0) continue
    const allowance = { members: MAX_MEMBERS, chars: MAX_TEXT_CHARS }
    return scopes.slice(0, MAX_POSTINGS).map((scope) => readScope($, scope, syntax, 0, allowance))
  }
  return []
}

/** Works on bare elements: wrapping each one for selectors takes ten times as long. */
function readScope(
  $: CheerioAPI,
  scope: Element,
  syntax: Syntax,
  depth: number,
  allowance: Allowance,
): Fields {
  const members = new Map<string, unknown[]>()
  const type = scope.attribs[syntax.type]?.split(/[\s/:]/).at(-1)
  if (type !== undefined) members.set('@type', [type])
  const isLeft = () => allowance.members > 0 && allowance.chars > 0
  const open = childrenOf(scope)
  for (let element = open.pop(); element !== undefined && isLeft(); element = open.pop()) {
    const names = element.attribs[syntax.property]?.slice(0, MAX_NAMES_CHARS).split(/\s+/) ?? []
    const isScope = element.attribs[syntax.scope] !== undefined
    for (const name of names.filter(Boolean)) {
      if (!isLeft()) break
      const isThing = isScope && depth < MAX_SCOPES
      const value = isThing
        ? readScope($, element, syntax, depth + 1, allowance)
        : textOfElement($(element), name)
      allowance.members--
      if (typeof value === 'string') allowance.chars -= value.length
      const values = members.get(name)
      if (values === undefined) members.set(name, [value])
      else values.push(value)
    }
    // A thing of its own keeps its members to itself.
    if (!isScope) open.push(...childrenOf(element))
  }
  return Object.fromEntries(
    [...members].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
}

/** Last one first, for a stack. */
function childrenOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => 'attribs' in child).reverse()
}

function textOfElement(element: Elements, name: string): string | undefined {
  const tag = element[0]?.name ?? ''
  const given = element.attr('content') ?? element.attr('datetime') ?? element.attr('value')
  if (given !== undefined) return given
  if (LINKS.has(tag)) return name === 'url' || name === 'sameAs' ? element.attr('href') : text(element)
  if (tag === 'img' || tag === 'source') return element.attr('src')
  return TEXTS.has(name) ? (element.html() ?? undefined) : text(element)
}

function text(element: Elements): string {
  return element.text().replace(/\s+/g, ' ').trim()
}
