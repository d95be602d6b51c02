import { html, type Markup } from './markup.ts'

/** Words of a text that gave labels away. */
export interface Mark {
  /** Anchor by which the label points here. */
  id: string
  /** What the words say, for people. */
  says: string
  /** UTF-16 units; the end is exclusive. */
  start: number
  end: number
}

/**
 * A text with its marks. Where marks overlap, the pieces between their edges carry the names of all that cover them;
 * a mark outside the text is left out.
 */
export function markText(text: string, marks: readonly Mark[]): Markup {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const pieces = edges.slice(0, -1).map((from, n) => {
    const to = edges[n + 1]!
    const words = text.slice(from, to)
    const covering = inside.filter(({ start, end }) => start <= from && end >= to)
    if (covering.length === 0) return html`${words}`
    const anchors = covering.filter(({ start }) => start === from)
    const says = covering.map((mark) => mark.says).join('; ')
    return html`<mark title="${says}">${anchors.map(({ id }) => html`<span id="${id}"></span>`)}${words}</mark>`
  })
  return html`${pieces}`
}
