import { describe, expect, it } from 'vitest'
import { localTime, withOffset } from '../../crawlers/local-time.ts'

describe('a time without its zone', () => {
  it.each([
    ['2026-10-01T08:00:00', 'Europe/Stockholm', '2026-10-01T08:00:00+02:00'],
    ['2026-12-01 08:00', 'Europe/Stockholm', '2026-12-01T08:00:00+01:00'],
    ['Fri, 02 Oct 2026 06:00:00', 'America/Chicago', '2026-10-02T06:00:00-05:00'],
    ['2 Oct 2026 6:05', 'Asia/Kolkata', '2026-10-02T06:05:00+05:30'],
    // One hour before and after the clocks go back.
    ['2026-10-25T00:30:00', 'Europe/Riga', '2026-10-25T00:30:00+03:00'],
    ['2026-10-25T05:30:00', 'Europe/Riga', '2026-10-25T05:30:00+02:00'],
  ])('%s in %s is %s', (text, zone, read) => {
    expect(withOffset(text, zone)).toBe(read)
  })

  it.each([
    '2026-10-01',
    'Fri, 02 Oct 2026 06:00:00 GMT',
    '2026-10-01T08:00:00Z',
    '3 days ago',
    '2026-02-31T08:00:00',
  ])('leaves %s as it is', (text) => {
    expect(withOffset(text, 'Europe/Riga')).toBe(text)
  })

  it('needs a zone that there is', () => {
    expect(() => withOffset('2026-10-01T08:00:00', 'Europe/Atlantis')).toThrow(RangeError)
    expect(withOffset(undefined, 'Europe/Riga')).toBeUndefined()
  })
})

it('the clock of a zone shows its own summer and winter', () => {
  expect(localTime(Date.parse('2026-07-01T00:00:00Z'), 'Europe/Stockholm')).toBe('2026-07-01T02:00:00')
  expect(localTime(Date.parse('2026-12-31T23:30:00Z'), 'Europe/Stockholm')).toBe('2027-01-01T00:30:00')
})
