import { describe, expect, it } from 'vitest'
import { payPerHour } from '../../pipeline/pay-per-hour.ts'
import { ofBody } from './classify/read-ad.ts'

describe('pay per hour', () => {
  const of = (body: string) => {
    const found = ofBody(body)
    return payPerHour(found.posting.pay, found)
  }

  it('counts a salary over stated weekly hours', () => {
    expect(of('Salary: $26,000 per year. 20 hours per week.')?.hourlyMin).toBe(25)
  })

  it('counts 2,080 hours for a full-time year, and for no other', () => {
    expect(of('Full-time position. Salary: $41,600 per year.')?.hourlyMin).toBe(20)
    expect(of('Part-time position. Salary: $41,600 per year.')?.hourlyMin).toBeNull()
  })

  it('is null where no pay is stated', () => {
    expect(of('Full-time position.')).toBeNull()
  })
})
