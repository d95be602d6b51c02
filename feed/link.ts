import { html, type Markup, type Piece } from './markup.ts'
import { webAddress } from './web-address.ts'

/** A link out of our pages; an address that is not http(s) is shown as text, and none as the bare words. */
export function outLink(address: string | null, words: Piece): Markup {
  const safe = webAddress(address)
  if (safe !== null) return html`<a href="${safe}" rel="noopener noreferrer nofollow external">${words}</a>`
  return address === null ? html`${words}` : html`${words} <span class="raw-address">${address}</span>`
}
