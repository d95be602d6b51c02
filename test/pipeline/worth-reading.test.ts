import { expect, it } from 'vitest'
import { isWorthReading } from '../../pipeline/worth-reading.ts'

it.each([
  ['Customer Service Representative', true],
  ['Chat Support Agent (Remote)', true],
  ['Receptionist', true],
  ['Kundenberater (m/w/d)', true],
  ['Team Member', true],
  ['Administrative Assistant', true],
  ['Registered Nurse', false],
  ['Senior Software Engineer', false],
  ['Warehouse Picker', false],
])('the page behind the row "%s" is worth reading: %s', (title, worth) => {
  expect(isWorthReading({ externalId: '1', title })).toBe(worth)
})
