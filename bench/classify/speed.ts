import { classify } from '../../pipeline/classify.ts'
import { candidateOf } from '../../pipeline/dedupe/candidate.ts'
import { candidateKeys } from '../../pipeline/dedupe/keys.ts'
import type { Labels } from '../../pipeline/label.ts'
import { normalize } from '../../pipeline/normalize.ts'
import { payPerHour } from '../../pipeline/pay-per-hour.ts'
import type { Posting, RawPosting } from '../../pipeline/posting.ts'
import { rawHash } from '../../pipeline/raw-hash.ts'
import type { GoldAd } from './gold.ts'

const TEXT_LENGTH = 3_000
const ROUNDS = 12
const CONTEXT = { source: 'bench:speed', at: '2026-01-01T00:00:00Z' }

/**
 * How many advertisements one step of the path from a raw posting to its keys takes in a second of processor time, which
 * other work on the machine does not shorten.
 */
export interface Rate {
  step: string
  rate: number
}

const plain = (ad: GoldAd): string => ad.text ?? (ad.html ?? '').replace(/<[^>]*>/g, ' ')

/** Paragraphs and lists as boards serve them. */
function htmlOf(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n+/)
    .map((line) => (/^[•*-] /.test(line) ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`))
    .join('\n')
}

/** The advertisements filled up from others of their language and cut to 3,000 characters of text. */
function filled(ads: readonly GoldAd[]): RawPosting[] {
  return ads.map((ad, i) => {
    const others = [...ads.slice(i + 1), ...ads.slice(0, i)].filter(({ lang }) => lang === ad.lang)
    let text = plain(ad)
    for (const other of others) {
      if (text.length >= TEXT_LENGTH) break
      text = `${text}\n\n${plain(other)}`
    }
    return {
      externalId: ad.id,
      title: ad.title,
      body: htmlOf(text.slice(0, TEXT_LENGTH)),
      bodyFormat: 'html' as const,
      ...(ad.company ? { company: ad.company } : {}),
      ...(ad.location ? { location: ad.location } : {}),
    }
  })
}

function rateOf<T>(step: string, items: readonly T[], work: (item: T) => unknown): Rate {
  for (const item of items) work(item)
  const started = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++) for (const item of items) work(item)
  const { user, system } = process.cpuUsage(started)
  return { step, rate: (items.length * ROUNDS * 1_000_000) / (user + system) }
}

function read(raw: RawPosting): Posting[] {
  const result = normalize(raw, CONTEXT)
  return result.ok ? [result.posting] : []
}

const keysOf = (posting: Posting, labels: Labels): Buffer[] => candidateKeys(candidateOf(posting, labels))

/** Rates of normalize, classify, the dedupe keys and the whole path that a posting worker walks on its processor. */
export function readingRates(ads: readonly GoldAd[]): Rate[] {
  const raws = filled(ads)
  const postings = raws.flatMap(read)
  const labelled = postings.map((posting) => ({ posting, labels: classify(posting) }))
  return [
    rateOf('classify', postings, classify),
    rateOf('normalize', raws, read),
    rateOf('keys', labelled, ({ posting, labels }) => keysOf(posting, labels)),
    rateOf('whole path', raws, (raw) => {
      rawHash(raw)
      for (const posting of read(raw)) {
        const labels = classify(posting)
        payPerHour(posting.pay, labels)
        keysOf(posting, labels)
      }
    }),
  ]
}
