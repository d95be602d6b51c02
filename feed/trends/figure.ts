import { html, type Markup, type Piece } from '../markup.ts'
import { type Column, sheet } from '../sheet.ts'

export interface FigureParts {
  id: string
  title: string
  /** What is counted, in a sentence or two. */
  about: Piece
  /** Null where there is nothing to draw. */
  plot: Markup | null
  /** Said in place of a plot. */
  nothing: string
  columns: readonly Column[]
  rows: readonly (readonly Piece[])[]
  sql: string
}

/** A plot with what it counts, the figures behind it and the question that gives them. */
export function figure(parts: FigureParts): Markup {
  const { id, title, about, plot, nothing, columns, rows, sql } = parts
  return html`<section class="figure" aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      <p class="hint">${about}</p>
      ${plot ?? html`<p class="empty">${nothing}</p>`}
      ${
        rows.length > 0 &&
        html`<details><summary>Table <span class="hidden">of ${title}</span></summary>
        ${sheet(title, columns, rows)}</details>`
      }
      <details><summary>SQL <span class="hidden">of ${title}</span></summary>
        <pre tabindex="0" role="region" aria-label="SQL of ${title}"><code>${sql}</code></pre></details>
    </section>`
}
