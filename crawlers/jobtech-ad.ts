import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf } from './fields.ts'
import { withOffset } from './local-time.ts'
import { type Draft, extraOf, placeOf } from './rows.ts'

/** Dates and parameters are the wall clock of Sweden, without a zone. */
export const JOBTECH_ZONE = 'Europe/Stockholm'

/**
 * An ad of the Swedish employment service, as its search and its change stream write it. Whom to call or write to is
 * left out.
 */
export function readJobtechAd(row: Fields): Draft {
  const description = fieldsOf(row.description) ?? {}
  const formatted = textOf(description.text_formatted)
  const body = formatted ?? textOf(description.text)
  const employer = fieldsOf(row.employer) ?? {}
  const application = fieldsOf(row.application_details) ?? {}
  const place = fieldsOf(row.workplace_address) ?? {}
  const required = fieldsOf(row.must_have) ?? {}
  return {
    externalId: textOf(row.id),
    title: textOf(row.headline),
    url: addressOf(row.webpage_url),
    company: textOf(employer.name) ?? textOf(employer.workplace),
    body,
    bodyFormat: body === undefined ? undefined : formatted === undefined ? 'text' : 'html',
    location: placeOf({
      city: textOf(place.city) ?? textOf(place.municipality),
      region: textOf(place.region),
      country: textOf(place.country),
      postcode: textOf(place.postcode),
    }),
    // Only some ads carry this; "no" is the default of the form and says nothing.
    workplace: row.remote_work === true ? 'remote' : undefined,
    commitment: commitmentOf(row),
    term: [labelOf(row.employment_type), labelOf(row.duration)].filter(Boolean).join(', ') || undefined,
    pay: textOf(row.salary_description),
    postedAt: withOffset(row.publication_date, JOBTECH_ZONE),
    closesAt:
      withOffset(row.application_deadline, JOBTECH_ZONE) ??
      withOffset(row.last_publication_date, JOBTECH_ZONE),
    requisition: textOf(application.reference),
    applyUrl: addressOf(application.url),
    extra: extraOf({
      occupation: labelOf(row.occupation),
      occupationGroup: labelOf(row.occupation_group),
      employerNumber: textOf(employer.organization_number),
      vacancies: numberOf(row.number_of_vacancies),
      salaryType: labelOf(row.salary_type),
      experienceRequired: typeof row.experience_required === 'boolean' ? row.experience_required : undefined,
      languages: labelsOf(required.languages),
      skills: labelsOf(required.skills),
    }),
  }
}

/** Whether one of the given concepts is the ad's occupation, or the group or field that it belongs to. */
export function isOfOccupation(row: Fields, concepts: ReadonlySet<string>): boolean {
  return [row.occupation, row.occupation_group, row.occupation_field].some((level) =>
    listOf(level).some((one) => concepts.has(textOf(fieldsOf(one)?.concept_id) ?? '')),
  )
}

/** The stated extent; where only per cent of full time are given, the word that stands for them. */
function commitmentOf(row: Fields): string | undefined {
  const stated = labelOf(row.working_hours_type)
  if (stated !== undefined) return stated
  const most = numberOf(fieldsOf(row.scope_of_work)?.max)
  return most !== undefined && most > 0 && most < 100 ? 'Deltid' : undefined
}

/** Older ads have a list of one concept where newer ones have the concept. */
function labelOf(value: unknown): string | undefined {
  return textOf(fieldsOf(listOf(value)[0])?.label)
}

function labelsOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => textOf(fieldsOf(one)?.label) ?? [])
}
