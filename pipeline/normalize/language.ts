import { eld } from 'eld/medium'

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

// Enough to be sure: beyond this more text costs time and changes nothing.
const SAMPLE = 700
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
  const sample = text === null ? title : text.length >= SHORT ? middle(text) : `${title}\n${text}`
  const found = detector.detect(sample)
  if (found.language === '') return hint
  if (sample.length >= 200 || hint === null) return found.language
  if (found.language === hint) return hint
  const scores = found.getScores()
  return (scores[found.language] ?? 0) > 1.25 * (scores[hint] ?? 0) && sample.length >= SHORT
    ? found.language
    : hint
}

// The first lines are often a slogan or the company's name in English.
function middle(text: string): string {
  if (text.length <= SAMPLE) return text
  const start = Math.min(150, text.length - SAMPLE)
  return text.slice(start, start + SAMPLE)
}
