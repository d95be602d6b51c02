import { type Hit, isDenied, type Reading } from './reading.ts'

/** A concept that an advertisement speaks of: its name, how strongly (0.5 once in the text, else 1), and where first. */
export interface Concept {
  name: string
  strength: number
  hit: Hit
}

/**
 * What an advertisement speaks of, whatever its language: each topic and value its phrases mean, apart for title, text
 * and stated fields, and apart where denied. These are what the model weighs.
 */
export function conceptsOf(reading: Reading): Map<string, Concept> {
  const concepts = new Map<string, Concept>()
  for (const [topic, hits] of reading.byTopic)
    for (const hit of hits) {
      const place = hit.part.in === 'text' || hit.part.in === 'title' ? hit.part.in : 'stated'
      const name = `${place} ${topic}:${hit.value}${isDenied(hit) ? ' denied' : ''}`
      const seen = concepts.get(name)
      if (seen) seen.strength = 1
      else concepts.set(name, { name, strength: place === 'text' ? 0.5 : 1, hit })
    }
  return concepts
}
