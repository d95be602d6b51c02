import type { Occupation } from './vocabulary.ts'

/** Codes of the US SOC 2018 and the international ISCO-08; null where an occupation spans several groups. */
export interface OccupationCode {
  soc: string | null
  isco: string | null
}

export const OCCUPATION_CODES: Record<Occupation, OccupationCode> = {
  'customer-service-representative': { soc: '43-4051', isco: '4222' },
  'technical-support': { soc: '15-1232', isco: '3512' },
  // Neither system has a group of its own: both file it with customer service.
  'customer-success': { soc: '43-4051', isco: '4225' },
  'customer-service-supervisor': { soc: '43-1011', isco: '3341' },
  'order-clerk': { soc: '43-4151', isco: '4225' },
  telemarketer: { soc: '41-9041', isco: '5244' },
  sales: { soc: '41-3091', isco: '3322' },
  'retail-salesperson': { soc: '41-2031', isco: '5223' },
  cashier: { soc: '41-2011', isco: '5230' },
  'bank-teller': { soc: '43-3071', isco: '4211' },
  receptionist: { soc: '43-4171', isco: '4226' },
  concierge: { soc: '39-6012', isco: '4229' },
  'hotel-desk-clerk': { soc: '43-4081', isco: '4224' },
  'lodging-manager': { soc: '11-9081', isco: '1411' },
  'food-service': { soc: '35-0000', isco: '51' },
  administrative: { soc: '43-0000', isco: '4110' },
  'care-health': { soc: null, isco: null },
  'software-it': { soc: '15-1200', isco: '25' },
  'logistics-labour': { soc: '53-0000', isco: '93' },
  other: { soc: null, isco: null },
}
