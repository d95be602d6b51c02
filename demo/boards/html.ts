import type { Block } from '../world/opening.ts'

/** Escapes text for HTML and XML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** How a platform's editor writes headings and paragraphs. */
export interface Dialect {
  heading(text: string): string
  paragraph(text: string): string
}

export const PLAIN: Dialect = {
  heading: (text) => `<h3>${escapeHtml(text)}</h3>`,
  paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
}

/** Word processors' habits: bold lines for headings, hard spaces, curly quotes as entities. */
export const PASTED: Dialect = {
  heading: (text) => `<p><strong>${escapeHtml(text)}:</strong></p>`,
  paragraph: (text) =>
    `<p><span style="font-weight: 400;">${escapeHtml(text).replaceAll("'", '&rsquo;')}</span>&nbsp;</p>`,
}

export const DIVS: Dialect = {
  heading: (text) => `<div><b>${escapeHtml(text)}</b></div>`,
  paragraph: (text) => `<div>${escapeHtml(text)}</div><div><br></div>`,
}

/** Blocks as a platform's HTML. */
export function blocksToHtml(blocks: readonly Block[], dialect: Dialect): string {
  return blocks
    .map(({ heading, paragraphs, bullets }) =>
      [
        heading === null ? '' : dialect.heading(heading),
        ...paragraphs.map(dialect.paragraph),
        bullets.length > 0 ? `<ul>${bulletsToHtml(bullets)}</ul>` : '',
      ].join(''),
    )
    .join('\n')
}

export function bulletsToHtml(bullets: readonly string[]): string {
  return bullets.map((bullet) => `<li>${escapeHtml(bullet)}</li>`).join('')
}

/** A web page as company sites write them. */
export function webPage(language: string, title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head>
<body>${body}</body></html>
`
}
