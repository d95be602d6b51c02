import { compose, saysOf } from './compose.ts'
import type { Draft } from './draft.ts'
import type { Advert, Opening, Says } from './opening.ts'
import type { Random } from './random.ts'
import { labelsOf, scopeOf } from './says.ts'

/** An opening together with its own advertisement, before boards show copies of it. */
export interface Made {
  opening: Opening
  advert: Advert
  /** Facts behind it; null for advertisements written by hand. */
  draft: Draft | null
  /** Name of the random stream that worded it: composing again with it gives the same words. */
  stream: string
  rng: Random
  /** The board on which the employer itself advertises it. */
  board: string
}

export interface Origin {
  id: string
  requisition: string | null
  campaign?: string
  why: string
}

/** Words a draft and reads the truth off its facts. `stream` names the wording: campaigns share one. */
export function make(draft: Draft, origin: Origin, rng: Random, stream: string): Made {
  const advert = compose(draft, origin.requisition, rng.fork(stream))
  const says = { ...saysOf(draft), occupation: draft.occupation } as Says & {
    occupation: NonNullable<Says['occupation']>
  }
  const labels = labelsOf(says)
  return {
    opening: {
      id: origin.id,
      employer: draft.employer.key,
      company: draft.employer.name,
      language: draft.language,
      scope: scopeOf(labels),
      labels,
      places: draft.places,
      pay: draft.payIn.text || draft.payIn.field ? draft.pay : null,
      requisition: draft.employer.requisitions === 'none' ? null : origin.requisition,
      campaign: origin.campaign ?? null,
      why: origin.why,
    },
    advert,
    draft,
    stream,
    rng,
    board: draft.employer.board,
  }
}

/** Gives out opening ids and requisition numbers, each once. */
export class Numbers {
  private openings = 0
  private readonly requisitions = new Map<string, number>()

  next(prefix: string): { id: string; requisition: string | null } {
    this.openings += 1
    const id = `opening-${String(this.openings).padStart(4, '0')}`
    if (prefix === '') return { id, requisition: null }
    const number = (this.requisitions.get(prefix) ?? 4100) + 1
    this.requisitions.set(prefix, number)
    return { id, requisition: `${prefix}${number}` }
  }
}
