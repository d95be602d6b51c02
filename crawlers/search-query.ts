/** What a search asks for, without what the adapter adds to it or pages through it; '' when nothing is left. */
export function searchOf(url: URL, ours: readonly string[]): string {
  const asked = new URLSearchParams(url.search)
  for (const name of ours) asked.delete(name)
  return asked.toString()
}

/** The same, left readable for a file of sources: only what would end a value is escaped. */
export function readableSearchOf(url: URL, ours: readonly string[]): string {
  const given = [...new URLSearchParams(searchOf(url, ours))]
  return given.map(([name, value]) => `${name}=${value.replaceAll(/[%&+#]/g, encodeURIComponent)}`).join('&')
}
