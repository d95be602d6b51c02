/**
 * The same value with the keys of its objects in the order in which jsonb gives them back: shorter ones first, then by
 * bytes. What was just read then looks as it will when it comes from the store.
 *
 * @param value as JSON could hold it; members that are undefined are left out
 */
export function inStoredOrder<T>(value: T): T {
  if (Array.isArray(value)) return value.map(inStoredOrder) as T
  if (typeof value !== 'object' || value === null) return value
  const ordered: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort(byLength)) {
    const member = (value as Record<string, unknown>)[key]
    if (member !== undefined) ordered[key] = inStoredOrder(member)
  }
  return ordered as T
}

// Keys of ours are ASCII, whose bytes and code units are the same.
function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1)
}
