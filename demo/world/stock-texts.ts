import { drawService } from './draft.ts'
import { REMOTE_EMPLOYERS } from './employers-remote.ts'
import { type Made, make, type Numbers } from './made.ts'
import type { Random } from './random.ts'

/** Unrelated employers that print the same stock text, reference number included: as many openings as employers. */
export function makeStockTexts(numbers: Numbers, rng: Random): Made[] {
  const employers = rng.sample(REMOTE_EMPLOYERS, 4)
  const model = drawService({ ...employers[0]!, about: { en: [] } }, 'en', rng)
  const reference = 'Reference: CSR-2026-11'
  return employers.map((of) => {
    const draft = {
      ...model,
      employer: {
        ...of,
        nouns: employers[0]!.nouns,
        key: 'stock',
        type: model.employer.type,
        stream: model.employer.stream,
      },
      offer: [...model.offer, reference],
    }
    const made = make(draft, { id: numbers.next('').id, requisition: null, why: 'stock-text' }, rng, 'words')
    return { ...made, draft: null, opening: { ...made.opening, employer: of.key } }
  })
}
