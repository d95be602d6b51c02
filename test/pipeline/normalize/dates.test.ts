import { describe, expect, it } from 'vitest'
import { readClosesAt, readPostedAt } from '../../../pipeline/normalize/dates.ts'
import { DATE_CASES, UNSEEN_DATE_CASES } from './date-cases.ts'
import { FAMILY_AT, FAMILY_DATE_CASES } from './family-date-cases.ts'

const at = '2026-10-14T08:30:00Z'

describe('a publication date', () => {
  for (const [text, crawledAt, day, country] of [...DATE_CASES, ...UNSEEN_DATE_CASES]) {
    it(`${JSON.stringify(text)}${country ? ` in ${country}` : ''} is ${day ?? 'no date'}`, () => {
      expect(readPostedAt(text, { at: crawledAt, country })?.slice(0, 10) ?? null).toBe(day)
    })
  }

  for (const [text, country, day] of FAMILY_DATE_CASES) {
    it(`${JSON.stringify(text)}${country ? ` in ${country}` : ''} is ${day ?? 'no date'}`, () => {
      const context = { at: FAMILY_AT, country: country || undefined }
      expect(readPostedAt(text, context)?.slice(0, 10) ?? null).toBe(day)
    })
  }

  it('is never after the crawl', () => {
    expect(readPostedAt('2026-10-14T20:00:00Z', { at })).toBe('2026-10-14T08:30:00.000Z')
    expect(readPostedAt('2027-01-01', { at })).toBeNull()
  })

  it('keeps the last day of a shorter month', () => {
    expect(readPostedAt('1 month ago', { at: '2026-03-31T10:00:00Z' })?.slice(0, 10)).toBe('2026-02-28')
  })
})

describe('a closing date', () => {
  it('lasts to the end of a day that has no hour', () => {
    expect(readClosesAt('2026-11-01', { at })).toBe('2026-11-01T23:59:59.999Z')
    expect(readClosesAt('2026-11-01T00:00:00Z', { at })).toBe('2026-11-01T00:00:00.000Z')
  })

  it('may lie in the past', () => {
    expect(readClosesAt('2026-09-01', { at })).toBe('2026-09-01T23:59:59.999Z')
  })

  it('is unknown for placeholders and free text', () => {
    expect(readClosesAt('9999-12-31', { at })).toBeNull()
    expect(readClosesAt('as soon as possible', { at })).toBeNull()
  })
})
