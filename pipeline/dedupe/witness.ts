import { foldWords } from '../normalize/fold.ts'
import type { Candidate } from './candidate.ts'
import { namesIn } from './named-words.ts'

const NUMBER = /\d[\d.,:\s]*\d|\d/g

/**
 * What two texts both name, whatever their wording or language: figures besides the pay, and names besides employer,
 * place and title. A text retold keeps them ("340 cities", "Fort Point", "Zendesk").
 */
export function sharedFacts(a: Candidate, b: Candidate): string[] {
  const known = new Set([...ownNames(a), ...ownNames(b)])
  const [factsA, factsB] = [factsOf(a), factsOf(b)]
  return [...factsA].filter((fact) => factsB.has(fact) && !known.has(fact))
}

/** Letters by which declined names are compared: "Excel", "Excela". */
const STEM = 5

function factsOf({ posting: { text } }: Candidate): Set<string> {
  if (text === null) return new Set()
  const facts = new Set<string>()
  for (const [figure] of text.matchAll(NUMBER)) {
    for (const digits of readFigure(figure)) if (digits.length >= 2) facts.add(digits)
  }
  for (const name of namesIn(text))
    if (name.length >= 3 && !/^\d+$/.test(name)) facts.add(name.slice(0, STEM))
  return facts
}

// "1,500", "1.500" and "1 500" are one figure; "8:30" and "8.30" are one time.
function readFigure(figure: string): string[] {
  if (/^\d{1,3}(?:[.,\s]\d{3})+$/.test(figure)) return [figure.replace(/\D/g, '')]
  return figure.split(/[^\d:.,]+/).map((part) => part.replace(/[.,:]00?$/, '').replace(/\D/g, ''))
}

function ownNames({ posting }: Candidate): string[] {
  const { company, title, places, pay } = posting
  const named = [company, title, ...places.flatMap((place) => [place.city, place.region])]
  const words = named.flatMap((name) => (name === null ? [] : foldWords(name).split(' ')))
  const paid = [pay?.min, pay?.max].filter((figure) => figure !== null && figure !== undefined)
  const stems = words.map((word) => word.slice(0, STEM))
  return [...words, ...stems, ...paid.flatMap((figure) => readFigure(String(figure)))]
}
