import { Parser } from 'htmlparser2'

/** Decodes character references once, leaving everything else, tags too, as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes('&') || !/&[#a-z]/i.test(text)) return text
  let out = ''
  const parser = new Parser(
    {
      ontext(part) {
        out += part
      },
    },
    { decodeEntities: true },
  )
  // A "<" would open a tag and swallow text; every one is written as a reference first, so it comes back as itself.
  parser.write(text.replaceAll('<', '&lt;'))
  parser.end()
  return out
}
