import type { Card } from '../alert-mail.ts'
import { isTitle } from './action-words.ts'
import type { JobLinks } from './job-links.ts'

const ADDRESS = /https?:\/\/[^\s<>"]+/gi
const RULE = /^[\s\-=_*~#+.—–]*$/
const MAX_LINES = 8

/**
 * The jobs of a plain-text alert: the lines over a job's address, up to a blank line, a rule or another address. Where
 * the address stands alone, the paragraph before it.
 */
export function readBlocks(text: string, jobLink: JobLinks): Card[] {
  const cards = new Map<string, Card>()
  let block: string[] = []
  let before: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const link = [...line.matchAll(ADDRESS)]
      .map(([address]) => jobLink(address.replace(/[).,;]+$/, '')))
      .find(Boolean)
    if (link) {
      const said = block.length > 0 ? block : before
      const known = cards.get(link.url)
      if (known === undefined || known.lines.length === 0)
        cards.set(link.url, { link, lines: said.slice(0, MAX_LINES) })
    }
    if (link || /https?:\/\//i.test(line)) {
      block = []
      before = []
    } else if (RULE.test(line)) {
      if (block.length > 0) before = block
      block = []
    } else if (isTitle(line.trim())) {
      block.push(line.trim())
    }
  }
  return [...cards.values()]
}
