import type { RawPlace } from '../../pipeline/posting.ts'
import { decodeEntities } from '../entities.ts'
import { dateOfEpochMs, type Fields, numberOf, textOf } from '../fields.ts'
import { type Draft, extraOf } from '../rows.ts'
import { applicantPlacesOf, identifierOf, placesOf, schemaPayOf, schemaText, schemaTexts } from './values.ts'

/** Members that some sites fill instead of, or besides, the description. */
const FURTHER_TEXTS = ['responsibilities', 'qualifications', 'skills', 'workHours', 'jobBenefits'] as const

/** Copies one schema.org JobPosting, all but its address and id, which depend on the page. */
export function readNode(node: Fields): Draft {
  const remote = schemaTexts(node.jobLocationType)
  const offices = placesOf(node.jobLocation)
  const applicants = applicantPlacesOf(node.applicantLocationRequirements)
  // With TELECOMMUTE the job is done where applicants live; jobLocation is then the employer's seat.
  const location = remote.length > 0 && applicants.length > 0 ? applicants : offices
  const company = schemaText(node.hiringOrganization)
  return {
    title: readTitle(node),
    // schema.org's own word for an employer that does not want to be named.
    company: company?.toLowerCase() === 'confidential' ? undefined : company,
    ...bodyOf(node),
    location: location.length > 1 ? location : location[0],
    workplace: remote.length === 0 ? undefined : remote.join(', '),
    commitment: schemaTexts(node.employmentType).join(', ') || undefined,
    language: schemaText(node.inLanguage),
    pay: schemaPayOf(node.baseSalary, node.salaryCurrency),
    postedAt: dateOf(node.datePosted),
    closesAt: dateOf(node.validThrough),
    requisition: identifierOf(node.identifier),
    extra: extraOf({
      offices: location === offices ? undefined : offices.map(printed),
      industry: schemaTexts(node.industry),
      occupation: schemaTexts(node.occupationalCategory),
      openings: numberOf(node.totalJobOpenings),
      directApply: typeof node.directApply === 'boolean' ? node.directApply : undefined,
    }),
  }
}

/** The job's title; some sites give it as the thing's name. */
export function readTitle(node: Fields): string | undefined {
  return schemaText(node.title) ?? schemaText(node.name)
}

/** Description and what stands beside it, each once. */
function bodyOf(node: Fields): Draft {
  const description = unescaped(schemaText(node.description) ?? '')
  const further = FURTHER_TEXTS.flatMap((name) => schemaTexts(node[name])).map(unescaped)
  const missing = further.filter((text) => !description.includes(text))
  const parts = [description, ...missing].filter((text) => text !== '')
  if (parts.length === 0) return {}
  const isHtml = parts.some((text) => MARKUP.test(text))
  return {
    body: isHtml
      ? parts.map((text) => (MARKUP.test(text) ? text : `<p>${text}</p>`)).join('\n')
      : parts.join('\n\n'),
    bodyFormat: isHtml ? 'html' : 'text',
  }
}

const MARKUP = /<\/?[a-z][^<>]{0,500}>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i

/** Some sites escape the markup once more: then there are entities of tags, and no tag. */
export function unescaped(text: string): string {
  return /&lt;\/?[a-z]/i.test(text) && !/<\/?[a-z]/i.test(text) ? decodeEntities(text) : text
}

/** As printed; an epoch, in seconds or milliseconds, as ISO 8601. */
function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'number') return schemaText(value)
  return dateOfEpochMs(Math.abs(value) > 1e11 ? value : value * 1000) ?? textOf(value)
}

function printed(place: string | RawPlace): string {
  return typeof place === 'string' ? place : Object.values(place).join(', ')
}
