/** What tells one advertisement in the answers of boards. */
export interface Mentioned {
  externalId: string
  title: string | null
  company: string | null
  urls: readonly (string | null)[]
}

/** Shorter ids stand in every text. */
const TELLING_ID = 5

/**
 * Whether a text shows one of these advertisements, also as a row among others: by an address, by an id that tells it, or
 * by title and company. In doubt it does.
 */
export function mentionsOf(all: readonly Mentioned[]): (text: string) => boolean {
  const words = [...new Set(all.flatMap(({ urls }) => urls.flatMap((url) => (url ? [plain(url)] : []))))]
  const ids = [...new Set(all.flatMap(({ externalId: id }) => (id.length >= TELLING_ID ? [id] : [])))]
  const names = all.flatMap(({ title, company }) =>
    title === null ? [] : [[plain(title), ...(company === null ? [] : [plain(company)])]],
  )
  return (raw) => {
    const text = plain(raw)
    return (
      words.some((word) => text.includes(word)) ||
      ids.some((id) => standsIn(text, plain(id))) ||
      names.some((both) => both.every((word) => text.includes(word)))
    )
  }
}

// JSON escapes slashes, HTML ampersands; both may also be left as they are.
function plain(text: string): string {
  return text.replaceAll('\\/', '/').replaceAll('&amp;', '&')
}

/** Not as a part of a longer number or word. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + word.length] ?? ' ')) return true
  }
  return false
}
