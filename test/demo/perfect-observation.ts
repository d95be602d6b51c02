import type { Observed } from '../../demo/compare/observed.ts'
import { keyOf, type Truth } from '../../demo/truth.ts'
import type { TruePay } from '../../demo/world/opening.ts'
import type { Label, Labels, Pay } from '../../pipeline/label.ts'

/** What a pipeline without a fault would leave behind. */
export function perfectObservation(truth: Truth): Observed {
  const jobOf = new Map<string, string>()
  for (const [openingId, members] of truth.members)
    for (const member of members) jobOf.set(keyOf(member), `job of ${openingId}`)
  const keyToPosting = new Map(truth.postings.map((posting) => [keyOf(posting), posting]))
  const archived = (truth.history?.archives ?? []).flatMap(({ id, lines }) =>
    lines.map((line) => ({
      source: id,
      externalId: line.externalId,
      jobId: jobOf.get(keyOf({ source: id, externalId: line.externalId })) ?? null,
      title: line.title,
      company: line.company ?? null,
      language: line.language ?? null,
      places: [],
      pay: null,
      postedAt: line.postedAt ?? null,
      closesAt: line.closesAt ?? null,
      textLength: line.body?.length ?? null,
    })),
  )
  const openNow = truth.openAfter.at(-1)!
  const openJobs = new Set([...openNow].map((key) => jobOf.get(key)!))
  const jobs = [...new Set(jobOf.values())].map((id) => {
    const opening = truth.openings.get(id.slice('job of '.length))
    return {
      id,
      state: openJobs.has(id) ? ('open' as const) : ('closed' as const),
      scope: opening?.scope ?? ('other' as const),
      campaignId: opening?.campaign ?? null,
      labels: labelled(opening?.labels ?? {}),
      pay: opening?.pay == null ? null : asPay(opening.pay),
    }
  })
  const sources = [...new Set(truth.postings.map(({ source }) => source))]
  const rows = jobs.map(({ id, state }) => ({ id, state, hash: '' }))
  return {
    postings: [
      ...truth.postings.map(({ source, externalId, advert, postedOn, closesOn, company, textLength }) => ({
        source,
        externalId: externalId.startsWith('/') ? `http://127.0.0.1:4321${externalId}` : externalId,
        jobId: jobOf.get(keyOf({ source, externalId }))!,
        title: advert.title,
        company,
        language: advert.language,
        places: advert.places,
        pay: advert.pay === null ? null : asPay(advert.pay),
        postedAt: `${postedOn}T03:00:00.000Z`,
        closesAt: closesOn === null ? null : `${closesOn}T03:00:00.000Z`,
        textLength,
      })),
      ...archived,
    ],
    jobs,
    days: truth.openAfter.map((open, index) => ({
      day: index + 1,
      open: [...open].map((key) => {
        const { source, externalId } = keyToPosting.get(key)!
        return { source, externalId }
      }),
      runs: sources.map((source) => {
        const isDown = truth.incidents.some(
          (incident) => incident.source === source && incident.day === index + 1,
        )
        return {
          source,
          state: isDown ? 'empty' : 'complete',
          suspicious: false,
          health: isDown ? 'needs-mending' : 'well',
        }
      }),
    })),
    rejected: 0,
    feed: { fromLog: rows, fromTable: rows.map((row) => ({ ...row })) },
  }
}

const because = { rule: 'test/perfect' }

function asPay(pay: TruePay): Pay {
  return { ...pay, provenance: 'description', hourlyMin: null, hourlyMax: null, because }
}

/** True values in the shape of pipeline labels. */
function labelled(labels: object): Labels {
  const sets = new Set([
    'shifts',
    'channels',
    'languages',
    'skills',
    'tools',
    'duties',
    'conditions',
    'trust',
  ])
  const label = <V>(value: V): Label<V> => ({ value, confidence: 1, because })
  return Object.fromEntries(
    Object.entries(labels).flatMap(([field, value]): [string, unknown][] => {
      if (sets.has(field)) return [[field, (value as string[]).map(label)]]
      return value === null ? [] : [[field, label(value)]]
    }),
  ) as unknown as Labels
}
