import type { Topic } from '../lexicon/lexicon.ts'
import { type Hit, isDenied, type Reading } from './reading.ts'

/** A concept that an advertisement speaks of: its name, how strongly (0.5 once in the text, else 1), and where first. */
export interface Concept {
  name: string
  strength: number
  hit: Hit
}

const PLACES = ['title', 'text', 'stated'] as const

/** Names of the concepts of one value: for each place as said and as denied. */
type Names = readonly string[]

/** Names are put together once: the same few thousand come in every advertisement, some 200 times in each. */
const named = new Map<Topic, Map<string, Names>>()

function learn(topic: Topic, value: string, known: Map<string, Names>): Names {
  const names = PLACES.flatMap((place) => [`${place} ${topic}:${value}`, `${place} ${topic}:${value} denied`])
  known.set(value, names)
  return names
}

function placeOf({ part }: Hit): number {
  return part.in === 'title' ? 0 : part.in === 'text' ? 1 : 2
}

/**
 * What an advertisement speaks of, whatever its language: each topic and value its phrases mean, apart for title, text
 * and stated fields, and apart where denied. These are what the model weighs.
 */
export function conceptsOf(reading: Reading): Map<string, Concept> {
  const concepts = new Map<string, Concept>()
  for (const [topic, hits] of reading.byTopic) {
    const known = named.get(topic) ?? new Map<string, Names>()
    named.set(topic, known)
    for (const hit of hits) {
      const place = placeOf(hit)
      const names = known.get(hit.value) ?? learn(topic, hit.value, known)
      const name = names[place * 2 + (isDenied(hit) ? 1 : 0)]!
      const seen = concepts.get(name)
      if (seen) seen.strength = 1
      else concepts.set(name, { name, strength: PLACES[place] === 'text' ? 0.5 : 1, hit })
    }
  }
  return concepts
}
