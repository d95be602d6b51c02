import { Parser } from 'htmlparser2'

/** Decodes HTML entities exactly once; markup that stands in the text as such is left alone. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  let decoded = ''
  const parser = new Parser({ ontext: (part) => (decoded += part) }, { decodeEntities: true })
  // A raw "<" would open a tag and swallow text: it goes in as an entity and comes out as itself.
  parser.end(text.replaceAll('<', '&lt;'))
  return decoded
}
