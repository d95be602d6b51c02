import { type Draft, drawService } from './draft.ts'
import { drawOther } from './draw-other.ts'
import type { Employer } from './employers.ts'
import { type Made, make, type Numbers } from './made.ts'
import type { Language } from './opening.ts'
import type { Random } from './random.ts'

/** What a reader would tell two openings of one employer apart by. */
export function identity(draft: Draft): string {
  const place = draft.places[0]
  const where = draft.workplace === 'remote' ? `remote ${draft.remoteRegion ?? ''}` : `${place?.city ?? ''}`
  return [draft.employer.key, draft.language, draft.role, draft.teamIndex ?? '', where].join('|')
}

/** The ordinary openings of one employer: each differs from its neighbours by title or place. */
export function makeSingles(employer: Employer, numbers: Numbers, taken: Set<string>, rng: Random): Made[] {
  const made: Made[] = []
  for (let index = 0; index < employer.openings; index += 1) {
    const other = index < Math.round(employer.openings * employer.others)
    const draft = drawNew(employer, other, taken, rng.fork(`single/${index}`))
    if (draft === null) continue
    const { id, requisition } = numbers.next(employer.requisitions === 'none' ? '' : employer.prefix)
    made.push(make(draft, { id, requisition, why: other ? 'other' : 'plain' }, rng, `words/${id}`))
  }
  return made
}

/** Draws until the opening is one of its own; null when the employer has run out of titles and places. */
export function drawNew(
  employer: Employer,
  other: boolean,
  taken: Set<string>,
  rng: Random,
  attempts = 60,
): Draft | null {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const turn = rng.fork(`attempt/${attempt}`)
    const language = turn.weighted<Language>(employer.languages)
    const draft = other ? drawOther(employer, language, turn) : drawService(employer, language, turn)
    if (taken.has(identity(draft))) continue
    taken.add(identity(draft))
    return draft
  }
  return null
}
