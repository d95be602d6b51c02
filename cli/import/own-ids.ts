import { createHash } from 'node:crypto'

/**
 * Keeps apart different advertisements that a file gives one id, as merged collections do: the first keeps the id,
 * each other gets it with a mark made from what it is. The same file imported again makes the same ids. A line with
 * the id and the title of an earlier one is that one again.
 */
export class OwnIds {
  readonly #titles = new Map<string, string>()
  /** Lines that got an id of their own. */
  renamed = 0

  /** The line's value, with an id of its own where it needs one. Anything that is no RawPosting passes as it is. */
  keep(value: unknown): unknown {
    if (!isNamed(value)) return value
    const title = value.title.trim().toLowerCase()
    const first = this.#titles.get(value.externalId)
    if (first === undefined) this.#titles.set(value.externalId, title)
    if (first === undefined || first === title) return value
    this.renamed++
    const identity = JSON.stringify([title, value.company ?? null, value.location ?? null])
    const mark = createHash('sha256').update(identity).digest('hex').slice(0, 8)
    return { ...value, externalId: `${value.externalId}~${mark}` }
  }
}

function isNamed(
  value: unknown,
): value is { externalId: string; title: string; company?: unknown; location?: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const { externalId, title } = value as Record<string, unknown>
  return typeof externalId === 'string' && typeof title === 'string'
}
