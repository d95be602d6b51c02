import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GoldAd } from '../../bench/classify/gold.ts'
import { keywordRules } from '../../bench/classify/keyword-rules.ts'
import { readOwnGold } from '../../bench/classify/own-gold.ts'
import { isRight, isScored } from '../../bench/classify/score.ts'
import {
  CHANNELS,
  DIRECTIONS,
  EDUCATIONS,
  EMPLOYER_TYPES,
  HOURS,
  OCCUPATIONS,
  PAY_PERIODS,
  SHIFTS,
  STREAMS,
  TERMS,
  WORKPLACES,
} from '../../pipeline/vocabulary.ts'

const setOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).refine((list) => new Set(list).size === list.length, 'a member is listed twice')

const LABELS = z
  .strictObject({
    occupation: z.enum(OCCUPATIONS),
    customer_service: z.boolean(),
    workplace: z.enum(WORKPLACES),
    online_in_office: z.boolean(),
    hours: z.enum(HOURS),
    shifts: setOf(SHIFTS),
    term: z.enum(TERMS),
    channels: setOf(CHANNELS),
    direction: z.enum(DIRECTIONS),
    education: z.enum(EDUCATIONS),
    experience: z.union([z.enum(['none-needed', 'some', 'unknown']), z.int().min(1).max(15)]),
    training: z.boolean(),
    stream: z.enum(STREAMS),
    employer_type: z.enum(EMPLOYER_TYPES),
    licence: z.boolean(),
    pay: z
      .strictObject({
        min: z.number().positive().nullable(),
        max: z.number().positive().nullable(),
        currency: z.string().regex(/^[A-Z]{3}$/),
        period: z.enum(PAY_PERIODS),
      })
      .refine(({ min, max }) => min !== null || max !== null, 'pay without a figure is null')
      .refine(({ min, max }) => min === null || max === null || min <= max, 'min is above max')
      .nullable(),
    languages: z.array(z.string().regex(/^[a-z]{2}$/)),
    scam: z.boolean(),
  })
  .partial()
  .required({ scam: true })

const AD = z
  .strictObject({
    id: z.string().min(1),
    lang: z.enum(['de', 'en', 'es', 'fr', 'lv', 'pl', 'sv']),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    title: z.string().min(3),
    company: z.string().nullable(),
    location: z.string().nullable(),
    html: z.string().min(40).optional(),
    text: z.string().min(40).optional(),
    labels: LABELS,
  })
  .refine(({ html, text }) => (html === undefined) !== (text === undefined), 'a body is html or text')

let ads: GoldAd[] = []
beforeAll(async () => {
  ads = (await readOwnGold()).ads
})

const SERVICE_ONLY = ['shifts', 'channels', 'direction', 'education', 'experience', 'stream'] as const

/** Fields in which keywords make a claim; being silent is no mistake of theirs. */
const CLAIMS = ['occupation', 'customer_service', 'workplace', 'hours', 'term', 'pay'] as const

/** An advertisement whose own keywords say something that is not true of it. */
function misleads(ad: GoldAd): boolean {
  const pair = { truth: ad.labels, said: keywordRules(ad) }
  return CLAIMS.some((field) => {
    const said = pair.said[field]
    const isClaim =
      said !== undefined && said !== 'unknown' && said !== false && said !== null && said !== 'other'
    return isClaim && isScored(field, pair) && !isRight(field, pair)
  })
}

describe('our own gold advertisements', () => {
  it('are complete and keep to the vocabulary', () => {
    const wrong = ads.flatMap((ad) => {
      const read = AD.safeParse(ad)
      return read.success ? [] : [`${ad.id}: ${z.prettifyError(read.error)}`]
    })
    expect(wrong).toEqual([])
  })

  it('agree in themselves: service fields on service only, an occupation of service where it is service', () => {
    const service = /^(customer-service-|customer-success|technical-support|order-clerk)/
    for (const { id, labels } of ads) {
      if (labels.customer_service === undefined) continue
      if (!labels.customer_service)
        expect(
          SERVICE_ONLY.filter((field) => labels[field] !== undefined),
          id,
        ).toEqual([])
      if (labels.occupation) expect(service.test(labels.occupation), id).toBe(labels.customer_service)
      if (labels.online_in_office) expect(labels.workplace ?? 'onsite', id).toBe('onsite')
    }
  })

  it('are all different', () => {
    for (const key of ['id', 'body'] as const) {
      const seen = ads.map((ad) => (key === 'id' ? ad.id : (ad.text ?? ad.html)))
      expect(seen.filter((one, i) => seen.indexOf(one) !== i)).toEqual([])
    }
  })

  it('are at least 300 over seven languages', () => {
    const counts = new Map<string, number>()
    for (const { lang } of ads) counts.set(lang!, (counts.get(lang!) ?? 0) + 1)
    expect(ads.length).toBeGreaterThanOrEqual(300)
    expect([...counts.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'lv', 'pl', 'sv'])
    for (const [lang, least] of [
      ['en', 80],
      ['de', 60],
      ['lv', 50],
      ['es', 30],
      ['fr', 30],
      ['sv', 30],
      ['pl', 30],
    ] as const)
      expect(counts.get(lang), lang).toBeGreaterThanOrEqual(least)
  })

  it('mislead keyword rules in at least a third, and show every value of the main fields', () => {
    // A short cut labels a field or two: only whole advertisements give keywords every chance to go wrong.
    const whole = ads.filter(({ labels }) => CLAIMS.every((field) => labels[field] !== undefined))
    expect(whole.length).toBeGreaterThanOrEqual(300)
    expect(whole.filter(misleads).length / whole.length).toBeGreaterThanOrEqual(1 / 3)
    const valuesOf = (field: 'workplace' | 'hours' | 'term' | 'occupation') =>
      new Set(ads.map(({ labels }) => labels[field]))
    expect([...WORKPLACES].filter((value) => !valuesOf('workplace').has(value))).toEqual([])
    expect([...HOURS].filter((value) => !valuesOf('hours').has(value))).toEqual([])
    expect([...TERMS].filter((value) => !valuesOf('term').has(value))).toEqual([])
    expect([...OCCUPATIONS].filter((value) => !valuesOf('occupation').has(value))).toEqual([])
  })
})
