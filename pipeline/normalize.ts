import { readAddress } from './normalize/address.ts'
import { employerKey, readCompany } from './normalize/company.ts'
import { readClosesAt, readPostedAt } from './normalize/dates.ts'
import { readLanguage } from './normalize/language.ts'
import { readLine } from './normalize/line.ts'
import { readPay } from './normalize/pay.ts'
import { readLocation } from './normalize/place.ts'
import { checkRaw, refuse } from './normalize/raw.ts'
import { readRequisition } from './normalize/requisition.ts'
import { isStranger } from './normalize/text/free-mail.ts'
import { MAX_BODY, readText } from './normalize/text.ts'
import { readTitle, titleKey } from './normalize/title.ts'
import type { Posting, PostingContext, RawPosting, Rejection } from './posting.ts'

export type Normalized = { ok: true; posting: Posting } | { ok: false; rejection: Rejection }

/**
 * Reads one advertisement as served into our terms.
 *
 * @param raw anything that claims to be a RawPosting; a wrong shape is a rejection, never an exception
 */
export function normalize(raw: RawPosting, context: PostingContext): Normalized {
  const checked = checkRaw(raw)
  if (!checked.ok) return checked
  const { raw: fields } = checked
  const externalId = readLine(fields.externalId)
  if (externalId === null) return refuse(null, 'no-external-id', 'externalId has no printable character')
  const title = readTitle(fields.title)
  if (title === null) return refuse(externalId, 'no-title', 'title has no letter or digit')
  if (fields.body !== undefined && fields.body.length > MAX_BODY) {
    return refuse(
      externalId,
      'too-long',
      `body has ${fields.body.length} characters, the most is ${MAX_BODY}`,
    )
  }
  const kept = readText(fields.body, fields.bodyFormat)
  const text = kept?.text ?? null
  const company = readCompany(fields.company) ?? readCompany(context.company)
  const language = readLanguage(title, text, fields.language)
  const hint = context.country ?? null
  const { places, remoteHint, remoteScope, hybridHint } = readLocation(fields.location, hint)
  const country =
    places.find((place) => place.country !== null)?.country ??
    (remoteScope.length === 1 ? remoteScope[0]! : hint)
  const clock = { at: context.at, country: country ?? undefined }
  return {
    ok: true,
    posting: {
      source: context.source,
      externalId,
      title,
      titleKey: titleKey(title, places, company),
      company,
      employerKey: employerKey(company),
      url: readAddress(fields.url),
      applyUrl: readAddress(fields.applyUrl),
      requisition: readRequisition(fields.requisition, text),
      text,
      excerpt: fields.excerpt === true || kept?.cut === true,
      ...(kept !== null && isStranger(kept.freeMail, company) ? { strangeMail: true as const } : {}),
      language,
      places,
      remoteHint,
      remoteScope,
      ...(hybridHint ? { hybridHint } : {}),
      pay: readPay(fields, title, text, { lang: language, country }),
      postedAt: readPostedAt(fields.postedAt, clock),
      closesAt: readClosesAt(fields.closesAt, clock),
      stated: {
        workplace: readLine(fields.workplace),
        commitment: readLine(fields.commitment),
        term: readLine(fields.term),
      },
    },
  }
}
