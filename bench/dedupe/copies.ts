import type { Random } from '../../demo/world/random.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { FRAMES, type Language } from './frames.ts'

/** What another board did to the text of an advertisement. */
export type Copy = 'same' | 'framed' | 'trimmed' | 'edited' | 'teaser'

/** How often each is met among the copies of the bench. */
const SHARES: Record<Copy, number> = { same: 3, framed: 2.5, trimmed: 1.5, edited: 2, teaser: 1 }
/** How often title, company and place are printed otherwise. */
const OTHERWISE = { title: 0.3, company: 0.3, location: 0.4 }

/** An opening as its employer advertised it. */
export interface Original {
  language: Language
  title: string
  company: string
  town: string
  sentences: readonly string[]
}

/** The text of an advertisement, five sentences a paragraph. */
export function textOf(sentences: readonly string[]): string {
  return sentences
    .map((sentence, n) => `${sentence}${n % 5 === 4 ? '\n' : ' '}`)
    .join('')
    .trim()
}

/** The opening as a second board shows it. */
export function copied(
  original: Original,
  rng: Random,
): { copy: Copy; fields: Omit<RawPosting, 'externalId' | 'url'> } {
  const copy = rng.weighted(SHARES)
  const { title, company, town, language } = original
  const frame = FRAMES[language]
  return {
    copy,
    fields: {
      title: rng.chance(OTHERWISE.title) ? frame.titleOtherwise(title, town, rng) : title,
      company: rng.chance(OTHERWISE.company) ? frame.companyOtherwise(company, rng) : company,
      location: rng.chance(OTHERWISE.location) ? frame.townOtherwise(town, rng) : town,
      body: changed(original, copy, rng),
      ...(copy === 'teaser' && { excerpt: true as const }),
    },
  }
}

function changed({ language, sentences }: Original, copy: Copy, rng: Random): string {
  const frame = FRAMES[language]
  switch (copy) {
    case 'same':
      return textOf(sentences)
    case 'framed':
      return `${rng.pick(frame.before)}\n${textOf(sentences)}\n${rng.sample(frame.after, rng.int(1, 4)).join('\n')}`
    case 'trimmed':
      return textOf(sentences.slice(0, Math.ceil(sentences.length * (0.75 + rng.next() * 0.15))))
    case 'edited':
      return textOf(edited(sentences, rng.pick(frame.added), rng))
    case 'teaser':
      return `${textOf(sentences)
        .slice(0, rng.int(450, 700))
        .replace(/\s+\S*$/, '')} …`
  }
}

// One sentence goes, one stands elsewhere, one comes at the end.
function edited(sentences: readonly string[], added: string, rng: Random): string[] {
  const kept = [...sentences]
  kept.splice(rng.int(0, kept.length - 1), 1)
  const [moved = ''] = kept.splice(rng.int(0, kept.length - 1), 1)
  kept.splice(rng.int(0, kept.length), 0, moved)
  return [...kept, added]
}
