import { layout } from './layout.ts'
import { html } from './markup.ts'

/** A page that says what went wrong and where to go on. */
export function errorPage(
  status: number,
  { message, allowed }: { message: string; allowed?: readonly string[] },
): string {
  const title = status === 404 ? 'Not found' : status < 500 ? 'Not understood' : 'Out of order'
  return layout({
    title,
    main: html`<section class="prose">
      <h1>${title}</h1>
      <p>${message}.</p>
      ${allowed && html`<p>Allowed: ${allowed.join(', ')}.</p>`}
      <p><a href="/">All jobs</a></p>
    </section>`,
  })
}
