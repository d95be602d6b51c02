import type { Label } from '../label.ts'
import type { Advancement, Occupation } from '../vocabulary.ts'
import { label } from './finding.ts'
import { type Reading, standing } from './reading.ts'

const ORDER: Advancement[] = ['manager', 'lead', 'senior', 'mid', 'entry']

/** Rung of the ladder: the title's words, else an entry-level mark in the body. */
export function advancementOf(reading: Reading, occupation: Occupation): Label<Advancement> | null {
  const hits = standing(reading, 'advancement')
  for (const rung of ORDER) {
    const hit = hits.find((one) => one.value === rung && one.part.in === 'title')
    if (hit && !(rung === 'manager' && occupation === 'customer-success'))
      return label(rung, 'advancement/title', hit)
  }
  const text = hits.find((hit) => hit.part.in === 'text' && hit.zone !== 'company')
  return text ? label(text.value as Advancement, 'advancement/text', text) : null
}
