import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { addressOf, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import { extraOf, htmlText, payOf, readRows } from '../rows.ts'
import { readXmlItems } from '../xml-items.ts'

const NESTED = ['additionalOffices', 'jobDescriptions', 'jobDescription', 'salaryInformation']

/**
 * Personio's XML feed: one answer holds the whole board. A language names the translation; without one every position
 * comes in the language it was written in, so that none is missing for want of a translation.
 */
export const adapter = defineAdapter({
  platform: 'Personio',
  docs: 'https://developer.personio.de/docs/retrieving-open-job-positions',
  via: 'feed',
  access: 'opt-in',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['site', 'language'],
  defaults: { language: '' },
  example: { site: 'https://eicheexample.jobs.personio.de', language: 'en' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    if (!/\.jobs\.personio\.(de|com)$/.test(url.hostname) || !/^\/xml\/?$/.test(url.pathname)) return null
    return { site: url.origin, language: url.searchParams.get('language') ?? '' }
  },

  start: ({ site, language }) => [
    { url: `${site}/xml${language === '' ? '' : `?language=${encodeURIComponent(language)}`}`, kind: 'list' },
  ],

  parse(page, { site, language }) {
    const { items } = readXmlItems(page, ['workzag-jobs'], ['position'], NESTED)
    return readRows(items, (position) => {
      const id = textOf(position.id)
      const salary = fieldsOf(position.salaryInformation) ?? {}
      const offices = [
        ...textsOf(position.office),
        ...listOf(position.additionalOffices).flatMap((item) => textsOf(fieldsOf(item)?.office)),
      ]
      return {
        externalId: id,
        title: textOf(position.name),
        url: id === undefined ? undefined : addressOf(`/job/${encodeURIComponent(id)}`, site),
        company: textOf(position.subcompany),
        ...htmlText(sectionsOf(position.jobDescriptions)),
        location: offices.length > 1 ? offices : offices[0],
        commitment: textOf(position.schedule),
        term: textOf(position.employmentType),
        language: language === '' ? undefined : language,
        pay: payOf({
          min: numberOf(salary.min),
          max: numberOf(salary.max),
          currency: textOf(salary.currencyCode),
          period: textOf(salary.type),
        }),
        postedAt: textOf(position.createdAt),
        extra: extraOf({
          department: textOf(position.department),
          category: textOf(position.recruitingCategory),
          seniority: textOf(position.seniority),
          experienceYears: textOf(position.yearsOfExperience),
          occupation: textOf(position.occupation),
          occupationCategory: textOf(position.occupationCategory),
          keywords: textOf(position.keywords),
        }),
      }
    })
  },
})

function sectionsOf(descriptions: unknown): string | undefined {
  const sections = listOf(descriptions)
    .flatMap((item) => listOf(fieldsOf(item)?.jobDescription))
    .flatMap((item) => {
      const { name, value } = fieldsOf(item) ?? {}
      return textsOf(value).map((html) => `${textsOf(name).map((text) => `<h3>${text}</h3>`)}${html}`)
    })
  return sections.length === 0 ? undefined : sections.join('\n')
}
