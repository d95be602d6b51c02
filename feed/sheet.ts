import { html, type Markup, type Piece } from './markup.ts'

export interface Column {
  name: string
  isNumber?: boolean
}

/** A table that scrolls by itself where the page is narrow. The first cell of a row names it. */
export function sheet(name: string, columns: readonly Column[], rows: readonly (readonly Piece[])[]): Markup {
  const kind = (n: number) => columns[n]?.isNumber && html` class="number"`
  return html`<div class="sheet" tabindex="0" role="region" aria-label="Table of ${name}"><table>
          <caption class="hidden">${name}</caption>
          <thead><tr>${columns.map((column, n) => html`<th scope="col"${kind(n)}>${column.name}</th>`)}</tr></thead>
          <tbody>${rows.map(
            (cells) =>
              html`<tr>${cells.map((cell, n) =>
                n === 0 ? html`<th scope="row">${cell}</th>` : html`<td${kind(n)}>${cell}</td>`,
              )}</tr>`,
          )}</tbody>
        </table></div>`
}

/** Column heads, the first of words and the others of figures. */
export function heads(first: string, ...figures: string[]): Column[] {
  return [{ name: first }, ...figures.map((name) => ({ name, isNumber: true }))]
}
