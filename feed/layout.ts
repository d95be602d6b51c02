import { html, type Markup } from './markup.ts'

/** Address and name of what the head of a page leads to. */
export type Sections = readonly (readonly [to: string, name: string])[]

const PUBLIC: Sections = [
  ['/#jobs', 'Jobs'],
  ['/trends', 'Trends'],
  ['/#sources', 'Sources'],
  ['/#runs', 'Runs'],
  ['/api', 'Feed'],
]

/** A whole page around its main part. */
export function layout({
  title,
  main,
  sections = PUBLIC,
}: {
  title: string
  main: Markup
  sections?: Sections
}): string {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} · Callboard</title>
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/page.css">
    <script src="/assets/page.js" defer></script>
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <header class="top">
      <a class="brand" href="/">Callboard</a>
      <nav aria-label="Sections">
        ${sections.map(([to, name]) => html`<a href="${to}">${name}</a>`)}
      </nav>
    </header>
    <main id="main" tabindex="-1">${main}</main>
  </body>
</html>
`.text
}
