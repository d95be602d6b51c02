const MARKS = /\p{Mn}+/gu
const ASCII = /^[\x20-\x7e]*$/
// Letters that NFD does not take apart.
const LIGATURES: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

/** Lower case without accents, white space folded; for comparing names, never for showing them. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower.replace(/ {2,}/g, ' ').trim()
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[ßøłđæœıþð]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Folded words of letters, marks and digits of any script, joined by single spaces. */
export function foldWords(text: string): string {
  const folded = fold(text)
  // Classes of Unicode are looked through for every character. Capitals may come back: "™" becomes TM.
  const parted = ASCII.test(folded) ? /[^a-zA-Z0-9]+/g : /[^\p{L}\p{N}\p{M}]+/gu
  return folded.replace(parted, ' ').trim()
}
