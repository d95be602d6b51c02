import { fold, foldWords } from '../normalize/fold.ts'
import type { Posting } from '../posting.ts'
import type { Candidate } from './candidate.ts'

// A text says where its opening is in one of few ways; a town that it names elsewhere may be the head office.
const WORKPLACE =
  /(?<!\p{L})(?:(?:role|position|job|opening|vacancy|post)\s+(?:is|will be)\s+(?:\p{L}+ly\s+)?(?:located|based|situated)|(?:stelle|position|arbeitsplatz)\s+(?:ist|befindet sich)|(?:work location|job location|location of work|arbeitsort|einsatzort|dienstort|darba vieta|darbavieta|miejsce pracy|arbetsort|lieu de travail|lugar de trabajo)\s*:)(?!\p{L})/iu
/** Characters in which the town follows. */
const REACH = 80
const SENTENCE_END = /[.!?\n](?:\s|$)/

/** Whether a text says in so many words that the work is in the town that a posting names, its only one. */
export function saysItsTown(text: string, { places }: Posting): boolean {
  const [only] = places
  if (places.length !== 1 || only === undefined || only.city === null) return false
  const said = WORKPLACE.exec(text)
  if (said === null) return false
  const from = said.index + said[0].length
  const rest = text.slice(from, from + REACH)
  const end = rest.search(SENTENCE_END)
  const near = ` ${fold(end === -1 ? rest : rest.slice(0, end)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return near.includes(` ${fold(only.city).replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
}

/** Whether both name a town or region. */
export function bothPlaced(a: Candidate, b: Candidate): boolean {
  return [a, b].every(({ posting }) => posting.places.some(({ city, region }) => (city ?? region) !== null))
}

/** Whether a posting's place is a town. */
export function namesTown({ posting }: Candidate): boolean {
  return posting.places.some(({ city }) => city !== null)
}

/** Letters by which declined names are compared: "Wrocław", "we Wrocławiu". */
const STEM = 5

/** Where one side names towns and the other a wider place only: whether that other's title or text has one of the towns. */
export function namesTheTown(a: Candidate, b: Candidate): boolean {
  if (!bothPlaced(a, b)) return true
  const [townsA, townsB] = [a, b].map(({ posting }) => posting.places.flatMap(({ city }) => city ?? []))
  if (townsA!.length > 0 === townsB!.length > 0) return true
  const [towns, wide] = townsA!.length > 0 ? [townsA!, b] : [townsB!, a]
  const words = ` ${foldWords(wide.posting.title)} ${wide.content}`
  return towns.some((town) => words.includes(` ${foldWords(town).slice(0, STEM)}`))
}
