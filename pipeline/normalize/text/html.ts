import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { readPlainTags } from './plain-tags.ts'

/** What a tag does to the line it stands in: start a new line, leave a blank line, open a list item, or hide its content. */
type Effect = 'line' | 'paragraph' | 'item' | 'space' | 'drop'

const EFFECTS = new Map<string, Effect>()
for (const tag of [
  'div',
  'br',
  'tr',
  'dt',
  'dd',
  'header',
  'footer',
  'figure',
  'figcaption',
  'address',
  'summary',
  'option',
  'select',
  'button',
]) {
  EFFECTS.set(tag, 'line')
}
for (const tag of [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'section',
  'article',
  'blockquote',
  'pre',
  'hr',
  'main',
  'aside',
  'nav',
  'fieldset',
  'form',
  'details',
  'body',
]) {
  EFFECTS.set(tag, 'paragraph')
}
EFFECTS.set('li', 'item')
for (const tag of ['td', 'th']) EFFECTS.set(tag, 'space')
for (const tag of ['script', 'style', 'iframe', 'noscript', 'template', 'svg', 'object', 'title']) {
  EFFECTS.set(tag, 'drop')
}

// Nearly all markup is in small letters; only the rest pays for folding.
function effectOf(tag: string): Effect | undefined {
  return EFFECTS.get(tag) ?? (/[A-Z]/.test(tag) ? EFFECTS.get(tag.toLowerCase()) : undefined)
}

// Most lines are folded already, and looking is cheaper than replacing.
const BREAK = /\r\n?|\n|\u2028|\u2029/
/** White space but for a blank. */
const UNFOLDED = /[^\S ]/
const BULLET = /^[ \t]*(?:[•●▪■◦‣⁃∙·*○►➢✓✔]|[-–—](?=\s))\s*/

/**
 * Text of an HTML fragment in one streaming pass: blocks become lines, list items "- " lines, character references
 * are decoded once, scripts and frames vanish. Lines carry no leading, trailing or double white space.
 */
export function htmlToText(html: string): string {
  const lines = new Lines()
  const plain = readPlainTags(html, {
    text: (part) => lines.add(part),
    open: (tag) => lines.open(EFFECTS.get(tag)),
    close: (tag) => lines.close(EFFECTS.get(tag)),
  })
  return plain ? lines.finish() : anyHtmlToText(html)
}

function anyHtmlToText(html: string): string {
  const lines = new Lines()
  let tag = ''
  let hidden = 0
  let hiding = ''
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      if (hidden === 0) lines.add(html.slice(start, end))
    },
    ontextentity: (codepoint) => {
      if (hidden === 0) lines.add(String.fromCodePoint(codepoint))
    },
    onopentagname: (start, end) => {
      tag = html.slice(start, end)
      const effect = effectOf(tag)
      if (effect === 'drop') {
        if (hidden === 0) hiding = tag.toLowerCase()
        if (tag.toLowerCase() === hiding) hidden += 1
      } else if (hidden === 0) lines.open(effect)
    },
    onclosetag: (start, end) => {
      const name = html.slice(start, end)
      if (hidden > 0) {
        if (name.toLowerCase() === hiding) hidden -= 1
        return
      }
      lines.close(effectOf(name))
    },
    // Only foreign elements (svg) can close themselves; for the rest "/>" is decoration.
    onselfclosingtag: () => {
      if (hidden > 0 && tag.toLowerCase() === hiding) hidden -= 1
    },
    onopentagend: () => {},
    oncdata: () => {},
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onattribdata: () => {},
    onattribentity: () => {},
    onattribend: () => {},
    onattribname: () => {},
    onend: () => {},
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  return lines.finish()
}

/** Same folding for a body that is plain text already: bullets of every kind become "- ". */
export function foldPlainText(text: string): string {
  const lines = new Lines()
  // Nearly every text breaks its lines in one way, which is found without an expression.
  const isPlain = !text.includes('\r') && !text.includes('\u2028') && !text.includes('\u2029')
  for (const line of text.split(isPlain ? '\n' : BREAK)) {
    lines.break(false)
    if (line.trim() === '') lines.break(true)
    else {
      const bullet = BULLET.exec(line)
      if (bullet) lines.item()
      lines.add(bullet ? line.slice(bullet[0].length) : line)
    }
  }
  return lines.finish()
}

/** Collects text into folded lines; a break that finds nothing to break costs nothing. */
class Lines {
  #done: string[] = []
  #line = ''
  #blank = false
  #item = false

  add(text: string): void {
    this.#line += text
  }

  /** What the start of a tag does, by its effect. */
  open(effect: Effect | undefined): void {
    if (effect === undefined) return
    if (effect === 'space') this.add(' ')
    else if (effect === 'item') this.item()
    else this.break(effect === 'paragraph')
  }

  close(effect: Effect | undefined): void {
    if (effect === 'item') this.break(false)
    else if (effect !== 'drop') this.open(effect)
  }

  item(): void {
    this.break(false)
    this.#item = true
  }

  break(blank: boolean): void {
    if (this.#line !== '') this.#flush()
    if (blank) {
      this.#blank = true
    }
  }

  finish(): string {
    this.#flush()
    return this.#done.join('\n')
  }

  #flush(): void {
    const trimmed = this.#line.trim()
    this.#line = ''
    // White space between two tags is the commonest line of all.
    if (trimmed === '') return
    const line = trimmed.includes('  ') || UNFOLDED.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
    if (this.#blank && this.#done.length > 0 && !this.#item) this.#done.push('')
    this.#done.push(this.#item ? `- ${line}` : line)
    this.#item = false
    this.#blank = false
  }
}
