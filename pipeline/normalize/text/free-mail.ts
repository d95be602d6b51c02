import { foldWords } from '../fold.ts'

const AT_FREE_PROVIDER =
  /(?:@|\(at\)|\[at\])\s?(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|protonmail|proton|gmx|web|freenet|mail|inbox|wp|onet|o2|interia|laposte|orange|telia)\.(?:com|net|org|[a-z]{2}(?:\.[a-z]{2})?|me|eu)(?![\p{L}\p{N}-]|\.[\p{L}])/giu
const LOCAL_PART = /[\p{L}\p{N}._%+'-]{1,64}\s?$/u
const SHORTEST_NAME = 3

/** Local parts of the addresses that a text gives at free mail providers; for a look before they are masked, not to keep. */
export function freeMailNames(text: string): string[] {
  if (!text.includes('@') && !text.includes('(at)') && !text.includes('[at]')) return []
  return [...text.matchAll(AT_FREE_PROVIDER)].flatMap(
    ({ index }) => LOCAL_PART.exec(text.slice(Math.max(0, index - 65), index))?.[0].trim() ?? [],
  )
}

/**
 * True where one of the addresses does not name the employer. A small firm writes from a free provider too, but under
 * its own name: "goldenoven.jobs", or its initials.
 */
export function isStranger(names: readonly string[], company: string | null): boolean {
  if (company === null || names.length === 0) return false
  const words = foldWords(company).split(' ')
  const own = [...words, words.map((word) => word[0]).join('')].filter((word) => word.length >= SHORTEST_NAME)
  return (
    own.length > 0 &&
    names.some((name) => !own.some((word) => foldWords(name).replaceAll(' ', '').includes(word)))
  )
}
