import { describe, expect, it } from 'vitest'
import { ofBody, valuesOf } from './read-ad.ts'
import { SHIFTS } from './shift-cases.ts'
import { TERMS } from './term-cases.ts'
import { HOURS } from './working-time-cases.ts'

const INTRO = 'We are hiring a customer service representative to answer customer questions.'
const read = (sentence: string) => ofBody(`${INTRO}\n${sentence}`, { language: 'en' })

describe('the hours of', () => {
  it.each(HOURS)('%s', (sentence, hours) => {
    expect(read(sentence).hours?.value ?? 'unknown').toBe(hours)
  })
})

describe('the shifts of', () => {
  it.each(SHIFTS)('%s', (sentence, shifts) => {
    expect(valuesOf(read(sentence).shifts).sort()).toEqual(shifts)
  })
})

describe('the term of', () => {
  it.each(TERMS)('%s', (sentence, term) => {
    expect(read(sentence).term?.value ?? 'unknown').toBe(term)
  })
})
