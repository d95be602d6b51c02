import type { CheerioAPI } from 'cheerio/slim'
import type { Fields } from '../fields.ts'

/** Attribute names of the two ways to mark up elements themselves. */
const SYNTAXES = [
  { type: 'itemtype', scope: 'itemscope', property: 'itemprop' },
  { type: 'typeof', scope: 'typeof', property: 'property' },
] as const
type Elements = ReturnType<ReturnType<CheerioAPI['root']>['children']>
type Syntax = (typeof SYNTAXES)[number]

/** Members whose markup is kept: they are texts with paragraphs and lists. */
const TEXTS = new Set(['description', 'responsibilities', 'qualifications', 'skills', 'jobBenefits'])

/** Things in things in things; more is not markup of jobs. */
const MAX_SCOPES = 16

/** Every JobPosting marked up with microdata, else with RDFa, shaped as JSON-LD would give it. */
export function findInMarkup($: CheerioAPI): Fields[] {
  for (const syntax of SYNTAXES) {
    const scopes = $(`[${syntax.type}*="JobPosting"]`).filter((_, element) =>
      /(^|[\s/:])JobPosting(\s|$)/.test($(element).attr(syntax.type) ?? ''),
    )
    if (scopes.length > 0) return scopes.get().map((scope) => readScope($, $(scope), syntax, 0))
  }
  return []
}

function readScope($: CheerioAPI, scope: Elements, syntax: Syntax, depth: number): Fields {
  const members = new Map<string, unknown[]>()
  const type = scope
    .attr(syntax.type)
    ?.split(/[\s/:]/)
    .at(-1)
  if (type !== undefined) members.set('@type', [type])
  const open = scope.children().get().reverse()
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const $element = $(element)
    const names = $element.attr(syntax.property)?.split(/\s+/).filter(Boolean) ?? []
    const isScope = $element.attr(syntax.scope) !== undefined
    for (const name of names) {
      const value =
        isScope && depth < MAX_SCOPES
          ? readScope($, $element, syntax, depth + 1)
          : textOfElement($element, name)
      members.set(name, [...(members.get(name) ?? []), value])
    }
    // A thing of its own keeps its members to itself.
    if (!isScope) open.push(...$element.children().get().reverse())
  }
  return Object.fromEntries(
    [...members].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
}

function textOfElement(element: Elements, name: string): string | undefined {
  const given = element.attr('content') ?? element.attr('datetime') ?? element.attr('value')
  if (given !== undefined) return given
  if (element.is('a, link, area'))
    return name === 'url' || name === 'sameAs' ? element.attr('href') : text(element)
  if (element.is('img, source')) return element.attr('src')
  return TEXTS.has(name) ? (element.html() ?? undefined) : text(element)
}

function text(element: Elements): string {
  return element.text().replace(/\s+/g, ' ').trim()
}
