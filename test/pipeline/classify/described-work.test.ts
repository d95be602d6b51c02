import { describe, expect, it } from 'vitest'
import { ofBody } from './read-ad.ts'

const CASES: [title: string, body: string, occupation: string][] = [
  [
    'Allotment Liaison Adviser',
    'Plot holders and residents ring you about keys.',
    'customer-service-representative',
  ],
  [
    'We need someone patient',
    'You answer phones and emails from customers about their tiles.',
    'customer-service-representative',
  ],
  [
    'Rota & Support Coordinator',
    'You take calls from families when a carer is late.',
    'customer-service-representative',
  ],
  ['Customer Service Assistant', 'Restock shelves and help shoppers choose seeds.', 'retail-salesperson'],
  ['Customer Service Assistant', 'Scan groceries, age checks, ring up lottery tickets.', 'cashier'],
  ['Client Services Officer', 'Archiving documents, typing letters, taking minutes.', 'administrative'],
  ['Client Care Assistant', 'Help people wash and dress; personal care and meals.', 'care-health'],
  [
    'Customer Engagement Rep',
    'Approach new customers, pitch offers and close on the spot, commission only.',
    'sales',
  ],
  ['Customer Support Rep', 'Users of our platform get locked out: reset passwords.', 'technical-support'],
  [
    'Customer Support Rep',
    'We fix bicycles. You answer customers by email.',
    'customer-service-representative',
  ],
]

describe('the described work', () => {
  it.each(CASES)('%s: %s', (title, body, occupation) => {
    expect(ofBody(body, { title }).occupation.value).toBe(occupation)
  })
})
