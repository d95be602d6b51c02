import type { RawPosting } from '../../pipeline/posting.ts'
import { blocksToHtml, PLAIN } from '../boards/html.ts'
import { plainText } from '../world/copies.ts'
import type { Advert } from '../world/opening.ts'

const COMMITMENTS: Record<string, string> = {
  'part-time': 'Part-time',
  'full-time': 'Full-time',
  either: 'Full-time or part-time',
}

/** An archived advertisement as a line that `import` reads. */
export function archiveLine(
  advert: Advert,
  row: { externalId: string; postedAt: Date; closesAt: Date; asHtml: boolean; excerpt?: true },
): RawPosting {
  const text = plainText(advert.blocks)
  return {
    externalId: row.externalId,
    title: advert.title,
    company: advert.company,
    url: `https://archive.example/${row.externalId}`,
    ...(row.excerpt === true
      ? { body: `${text.slice(0, 640)} …`, bodyFormat: 'text' as const, excerpt: true as const }
      : row.asHtml
        ? { body: blocksToHtml(advert.blocks, PLAIN), bodyFormat: 'html' as const }
        : { body: text, bodyFormat: 'text' as const }),
    location: advert.location.includes('; ') ? advert.location.split('; ') : advert.location,
    ...(advert.workplace !== null && { workplace: advert.workplace }),
    ...(advert.hours !== null && { commitment: COMMITMENTS[advert.hours] ?? advert.hours }),
    language: advert.language,
    ...(advert.pay !== null && {
      pay: {
        ...(advert.pay.min !== null && { min: advert.pay.min }),
        ...(advert.pay.max !== null && { max: advert.pay.max }),
        currency: advert.pay.currency,
        period: advert.pay.period,
      },
    }),
    postedAt: row.postedAt.toISOString(),
    closesAt: row.closesAt.toISOString(),
    ...(advert.requisition !== null && { requisition: advert.requisition }),
  }
}
