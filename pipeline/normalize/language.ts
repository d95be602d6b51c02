import { eld } from 'eld/medium'
import { languageByWords } from './language/words.ts'

/** What the detector may answer; the rest of its sixty only invites confusion (Afrikaans for Dutch, Sundanese for Latvian). */
const LANGUAGES = [
  'en',
  'de',
  'lv',
  'es',
  'fr',
  'sv',
  'pl',
  'lt',
  'et',
  'ru',
  'uk',
  'nl',
  'da',
  'no',
  'fi',
  'it',
  'pt',
  'cs',
  'sk',
  'hu',
  'ro',
  'bg',
  'hr',
  'sl',
  'el',
  'tr',
  'ca',
  'zh',
  'ja',
  'ko',
  'th',
  'vi',
  'ms',
  'tl',
  'ar',
  'he',
  'hi',
]
const detector = eld.newInstance()
detector.setLanguageSubset(LANGUAGES)

// Two windows of this many characters; more text costs time and changes nothing, except where the words of so few leave
// a doubt: then more of them are counted, which costs a twentieth of what the detector does.
const WINDOW = 120
const WIDE_WINDOW = 300
const SHORT = 60
const NAMES: Record<string, string> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  latvian: 'lv',
  latviešu: 'lv',
  spanish: 'es',
  español: 'es',
  french: 'fr',
  français: 'fr',
  swedish: 'sv',
  svenska: 'sv',
  polish: 'pl',
  polski: 'pl',
  russian: 'ru',
  dutch: 'nl',
  italian: 'it',
  portuguese: 'pt',
  nb: 'no',
  nn: 'no',
  nob: 'no',
  nno: 'no',
  eng: 'en',
  deu: 'de',
  ger: 'de',
  lav: 'lv',
  spa: 'es',
  fra: 'fr',
  fre: 'fr',
  swe: 'sv',
  pol: 'pl',
  fil: 'tl',
  zho: 'zh',
  chi: 'zh',
  in: 'id',
}

/** ISO 639-1 of a language field ("en-US", "German", "deu"); null when it names none. */
export function languageCode(stated: string | undefined | null): string | null {
  if (!stated) return null
  const word =
    stated
      .trim()
      .toLowerCase()
      .split(/[-_,; ]/)[0] ?? ''
  return NAMES[word] ?? (/^[a-z]{2}$/.test(word) ? word : null)
}

/**
 * ISO 639-1 of the advertisement's own language. The words decide where there are enough of them; the source's field
 * decides short texts and close calls, since boards often state the language of the page and not of the advertisement.
 */
export function readLanguage(title: string, text: string | null, stated: string | undefined): string | null {
  const hint = languageCode(stated)
  const isLong = text !== null && text.length >= SHORT
  const sample = text === null ? title : isLong ? twoWindows(text, WINDOW) : `${title}\n${text}`
  const plain = text === null ? null : languageByWords(sample)
  if (plain !== null) return plain
  const wide = isLong && text.length > 2 * WINDOW ? languageByWords(twoWindows(text, WIDE_WINDOW)) : null
  if (wide !== null) return wide
  const found = detector.detect(sample)
  if (found.language === '') return hint
  if (sample.length >= 200 || hint === null) return found.language
  if (found.language === hint) return hint
  const scores = found.getScores()
  return (scores[found.language] ?? 0) > 1.25 * (scores[hint] ?? 0) && sample.length >= SHORT
    ? found.language
    : hint
}

// The first lines are often a slogan or the company's name in English, the last ones an English equal-opportunity note.
function twoWindows(text: string, length: number): string {
  if (text.length <= 2 * length) return text
  const first = wordStart(text, Math.floor(text.length / 4))
  const second = wordStart(text, Math.floor(text.length / 2))
  if (first + length >= second) return text.slice(first, first + 2 * length)
  return `${text.slice(first, first + length)} ${text.slice(second, second + length)}`
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 || space > at + 30 ? at : space + 1
}
