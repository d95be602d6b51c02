import { fold } from '../fold.ts'

// Cases in which Latvian and Polish ads print a town ("Talsos", "w Krakowie"), and German spelling without umlauts;
// each turns the folded ending into the one of the dictionary.
const LATVIAN: readonly (readonly [RegExp, string])[] = [
  [/(?<=pil)i$/, 's'],
  [/i$/, 'is'],
  [/u$/, 'us'],
  [/a$/, 's'],
  [/os$/, 'i'],
  [/as$/, 'a'],
  [/es$/, 'e'],
  [/(?<=pil)s$/, 's'],
  [/u$/, 'i'],
  [/u$/, 'is'],
]
const POLISH: readonly (readonly [RegExp, string])[] = [
  [/ie$/, ''],
  [/ie$/, 'a'],
  [/iu$/, ''],
  [/cu$/, 'iec'],
  [/u$/, ''],
  [/u$/, 'e'],
  [/i$/, 'ia'],
  [/y$/, ''],
  [/y$/, 'a'],
  [/ach$/, 'e'],
  [/ach$/, 'y'],
  [/ia$/, ''],
  [/a$/, ''],
  [/iem$/, ''],
  [/em$/, ''],
]
const LATVIAN_FORM = /(?:[īāū]|[oae]s)$/u
const POLISH_FORM = /(?:ie|u|i|y|ach|a|em)$/u
const UMLAUT = /([aou])e/g

/** What a name that no table has may be, folded, with the countries that write so; the likeliest first. */
export function* dictionaryForms(name: string): Generator<{ key: string; countries: string }, undefined> {
  const key = fold(name)
  const printed = name.toLowerCase()
  if (LATVIAN_FORM.test(printed))
    for (const [ending, nominative] of LATVIAN)
      if (ending.test(key)) yield { key: key.replace(ending, nominative), countries: 'LV' }
  const plain = key.replace(UMLAUT, '$1')
  if (plain !== key) yield { key: plain, countries: 'DE AT CH SE FI DK NO' }
  if (POLISH_FORM.test(printed))
    for (const [ending, nominative] of POLISH)
      if (ending.test(key)) yield { key: key.replace(ending, nominative), countries: 'PL' }
}
