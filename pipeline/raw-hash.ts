import { hash } from 'node:crypto'
import type { JsonValue, RawPosting } from './posting.ts'

/**
 * What tells a changed advertisement from an unchanged one: 16 bytes of SHA-256 over the canonical JSON, so that the
 * order in which a source lists its fields does not matter.
 *
 * @param raw clean JSON (see clean-text.ts)
 */
export function rawHash(raw: RawPosting | JsonValue): Buffer {
  return textHash(canonicalJson(raw as JsonValue))
}

/** 16 bytes that stand for the address of a page: postings and validators refer to pages by it. */
export function pageHash(url: string): Buffer {
  return textHash(url)
}

/** JSON with the keys of every object in code-unit order. */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`)
  return `{${members.join(',')}}`
}

/** 16 bytes of SHA-256: enough that no two texts of one store ever meet by chance. */
export function textHash(text: string): Buffer {
  return hash('sha256', text, 'buffer').subarray(0, 16)
}
