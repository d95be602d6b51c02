import { Document, isMap, isSeq, parseDocument } from 'yaml'
import type { Manners } from './manners.ts'

/** A source that is about to be written into a file of sources. */
export interface NewEntry {
  name: string
  company?: string
  country?: string
  params: Record<string, string>
}

const ORDER = [
  'access',
  'reason',
  'redistribution',
  'attribution',
  'mustDelete',
  'country',
  'closing',
  'closesAfterDays',
  'budget',
  'budgetTotal',
  'every',
  'cron',
] as const

/**
 * Adds an entry to a file of sources; comments and order of what is there stay.
 *
 * @param text the file as it is, null for a new one, which then begins with the manners
 * @throws Error when the file already has an entry of that name
 */
export function addEntry(text: string | null, manners: Manners, entry: NewEntry): string {
  const document = text === null ? newFile(manners) : parseDocument(text)
  const sources = document.get('sources', true)
  if (!isSeq(sources)) throw new Error('the file has no list "sources:"')
  const names = (document.toJS() as { sources: { name?: string }[] }).sources.map(({ name }) => name)
  if (names.includes(entry.name)) throw new Error(`a source named "${entry.name}" is there already`)
  const node = document.createNode(entry)
  const params = node.get('params', true)
  if (isMap(params)) params.flow = true
  sources.flow = false
  sources.add(node)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function newFile(manners: Manners): Document {
  const top: Record<string, unknown> = {}
  for (const key of ORDER) {
    const value = manners[key]
    if (value !== undefined) top[key] = key === 'every' ? rhythmOf(value as number) : value
  }
  return new Document({ ...top, sources: [] })
}

/** As the file spells it: 1d, 6h, 90m. */
function rhythmOf(everyMs: number): string {
  const minutes = everyMs / 60_000
  if (minutes % 1440 === 0) return `${minutes / 1440}d`
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`
}
