import type { SourceEntry } from '../db/sources.ts'

/** A source made for measuring, of an id such as `board:one`. */
export function measuredSource(id: string): SourceEntry {
  const [adapter = '', name = ''] = id.split(':')
  return {
    ...{ id, adapter, name, params: {} },
    access: 'on',
    accessReason: 'made for measuring',
    closing: 'absence',
    redistribution: 'ok',
    everyMs: 3_600_000,
  }
}
