import { classify } from '../../pipeline/classify.ts'
import { normalize } from '../../pipeline/normalize.ts'
import type { Posting } from '../../pipeline/posting.ts'
import type { GoldAd } from './gold.ts'

const TEXT_LENGTH = 3_000
const ROUNDS = 12

/** Postings per second that one core classifies, on the given advertisements cut or filled to 3,000 characters each. */
export function classifyRate(ads: readonly GoldAd[]): number {
  const postings: Posting[] = ads.flatMap((ad, i) => {
    const body = ad.text ?? ad.html ?? ''
    const filled = `${body} ${ads[(i + 1) % ads.length]!.text ?? ''} ${ads[(i + 2) % ads.length]!.text ?? ''}`
    const result = normalize(
      { externalId: ad.id, title: ad.title, body: filled.slice(0, TEXT_LENGTH), bodyFormat: 'text' },
      { source: 'bench:speed', at: '2026-01-01T00:00:00Z' },
    )
    return result.ok ? [result.posting] : []
  })
  for (const posting of postings) classify(posting)
  const started = performance.now()
  for (let round = 0; round < ROUNDS; round++) for (const posting of postings) classify(posting)
  return (postings.length * ROUNDS * 1000) / (performance.now() - started)
}
