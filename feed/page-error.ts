import { layout, type Sections } from './layout.ts'
import { html } from './markup.ts'

/** A page that says what went wrong and where to go on, in our own sections unless others are given. */
export function errorPage(
  status: number,
  { message, allowed }: { message: string; allowed?: readonly string[] },
  sections?: Sections,
): string {
  const title =
    status === 404
      ? 'Not found'
      : status === 403
        ? 'Not allowed'
        : status < 500
          ? 'Not understood'
          : 'Out of order'
  return layout({
    title,
    ...(sections === undefined ? {} : { sections }),
    main: html`<section class="prose">
      <h1>${title}</h1>
      <p>${message}.</p>
      ${allowed && html`<p>Allowed: ${allowed.join(', ')}.</p>`}
      <p><a href="/">${sections === undefined ? 'All jobs' : 'Overview'}</a></p>
    </section>`,
  })
}
