import type { RawPay, RawPlace } from '../../pipeline/posting.ts'
import { type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import { payOf, placeOf } from '../rows.ts'

/** Text of a schema.org value: a text, a language-tagged text, the first of several, or the name of a thing. */
export function schemaText(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const node = fieldsOf(item)
    const text = node === undefined ? textOf(item) : (textOf(node['@value']) ?? textOf(node.name))
    if (text !== undefined) return text
  }
  return undefined
}

/** All texts of a value that may be one text, several, or things with names. */
export function schemaTexts(value: unknown): string[] {
  return listOf(value).flatMap((item) => schemaText(item) ?? [])
}

/** The value of an identifier, written as text, number or PropertyValue. */
export function identifierOf(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const text = textOf(fieldsOf(item)?.value) ?? textOf(fieldsOf(item)?.['@value']) ?? textOf(item)
    if (text !== undefined) return text
  }
  return undefined
}

/** Places with their parts as printed; a place that is only text stays text. */
export function placesOf(value: unknown): (string | RawPlace)[] {
  return listOf(value).flatMap((item): (string | RawPlace)[] => {
    const place = fieldsOf(item)
    if (place === undefined) return textsOf(item)
    const addresses = listOf(place.address ?? (place.addressCountry === undefined ? undefined : place))
    const read = addresses.flatMap((address) => placeOfAddress(address) ?? [])
    return read.length > 0 ? read : schemaTexts(place)
  })
}

function placeOfAddress(value: unknown): string | RawPlace | undefined {
  const address = fieldsOf(value)
  if (address === undefined) return textOf(value)
  const place = placeOf({
    city: schemaText(address.addressLocality),
    region: schemaText(address.addressRegion),
    country: schemaText(address.addressCountry),
    postcode: schemaText(address.postalCode),
  })
  return place ?? schemaText(address.streetAddress)
}

/** Where applicants may live: countries as such, states and cities as printed ("Ohio, USA"). */
export function applicantPlacesOf(value: unknown): (string | RawPlace)[] {
  return listOf(value).flatMap((item): (string | RawPlace)[] => {
    const area = fieldsOf(item)
    const name = schemaText(area ?? item)
    if (area?.address !== undefined) return placesOf(area)
    if (name === undefined) return []
    return [schemaText(area?.['@type']) === 'Country' ? { country: name } : name]
  })
}

/** Base pay as served: a MonetaryAmount, a bare number, or words. Zero is what templates print for "not given". */
export function schemaPayOf(value: unknown, currencyBeside: unknown): RawPay | string | undefined {
  const item = listOf(value)[0]
  const amount = fieldsOf(item)
  const currency = textOf(amount?.currency) ?? textOf(amount?.priceCurrency) ?? textOf(currencyBeside)
  if (amount === undefined)
    return given({ min: numberOf(item), max: numberOf(item), currency }) ?? wordsOf(item)
  const inner = listOf(amount.value)[0] ?? amount.price
  const quantity: Fields = fieldsOf(inner) ?? {}
  const exact = numberOf(quantity.value) ?? numberOf(inner)
  const period = textOf(quantity.unitText) ?? textOf(amount.unitText) ?? textOf(quantity.unitCode)
  const min = numberOf(quantity.minValue) ?? numberOf(amount.minValue) ?? exact
  const max = numberOf(quantity.maxValue) ?? numberOf(amount.maxValue) ?? exact
  const words = wordsOf(quantity.value) ?? wordsOf(inner)
  return (
    given({ min, max, currency, period }) ??
    (words === undefined
      ? undefined
      : [words, currency, period].filter((part) => part !== undefined).join(' '))
  )
}

function given(pay: { [K in keyof RawPay]: RawPay[K] | undefined }): RawPay | undefined {
  const zero = (pay.min ?? 0) === 0 && (pay.max ?? 0) === 0
  return zero
    ? undefined
    : payOf({ ...pay, min: pay.min === 0 ? undefined : pay.min, max: pay.max === 0 ? undefined : pay.max })
}

function wordsOf(value: unknown): string | undefined {
  return numberOf(value) === undefined ? textOf(value) : undefined
}
