import { DIGIT, KINDS } from './characters.ts'

const SPECIAL: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', '&': 'and' }

/** Small letters without marks or apostrophes: "Nepilnā" and "nepilna", "driver’s" and "drivers" are one word. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .replace(/[ßæøłđ&]/g, (c) => SPECIAL[c] ?? c)
}

/** The number that a word prints, or null. "1,000" is a thousand, "38,5" a decimal, "8:30" eight and a half. */
export function numberOf(word: string): number | null {
  if (KINDS[word.charCodeAt(0)] !== DIGIT) return null
  const clock = /^(\d{1,2}):(\d\d)$/.exec(word)
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60
  const plain = word.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}
