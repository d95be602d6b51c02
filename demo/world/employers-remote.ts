import type { Stream } from '../../pipeline/vocabulary.ts'
import type { Employer, Nouns } from './employers.ts'
import { CHARITY, CLIENTS, INSURANCE, SHOP, SOFTWARE, TELECOM, TRAVEL } from './nouns.ts'

/** Small employers that advertise on the remote board alone. */
export const REMOTE_EMPLOYERS: readonly Employer[] = [
  small('hazelpost', 'Hazelpost', 'private-service', SHOP, [
    'Hazelpost prints and mails photo books for families.',
    'Twenty-two people run the company, all of them from home.',
  ]),
  small('otterly', 'Otterly Bank', 'specialist', INSURANCE, [
    'Otterly is a bank for people who are paid in several currencies.',
    'The bank holds a licence in two countries and answers to both regulators.',
  ]),
  small('plumbline', 'Plumbline Apps', 'professional', SOFTWARE, [
    'Plumbline Apps writes invoicing software for plumbers and roofers.',
    'Our code is dull on purpose; our users like it that way.',
  ]),
  small('sundial', 'Sundial Stays', 'private-service', TRAVEL, [
    'Sundial Stays lets 900 holiday cabins between Maine and Montana.',
    'Guests write to us at all hours, and we answer.',
  ]),
  small('everline', 'Everline Mobile', 'private-service', TELECOM, [
    'Everline Mobile is a phone company without shops.',
    'Plans start small and never grow by themselves.',
  ]),
  small('brookmere', 'Brookmere Foundation', 'public', CHARITY, [
    'The Brookmere Foundation is a nonprofit that lends instruments to school orchestras.',
    'We are a charity, funded by 12,000 donors.',
  ]),
  small(
    'tallgrass',
    'Tallgrass Support Partners',
    'unknown',
    CLIENTS,
    [
      'Tallgrass is an outsourcing company: we answer on behalf of client brands.',
      'Some clients have been with us since the first phone line.',
    ],
    'bpo',
  ),
  small('kettle', 'Kettle & Crumb', 'private-service', SHOP, [
    'Kettle & Crumb delivers tea and biscuits by subscription.',
    'The tins are reused eleven times on average.',
  ]),
  small('ferrous', 'Ferrous Fitness', 'private-service', SHOP, [
    'Ferrous Fitness rents out home gyms by the month.',
    'The gear arrives on Tuesday, the motivation is up to you.',
  ]),
  small('lanternly', 'Lanternly Tax', 'specialist', INSURANCE, [
    'Lanternly prepares tax returns for musicians, nurses and other people with too many forms.',
    'Our accountants work the whole year, not only in spring.',
  ]),
]

function small(
  key: string,
  name: string,
  stream: Stream,
  nouns: Nouns,
  about: readonly string[],
  type: Employer['type'] = 'direct',
): Employer {
  return {
    key,
    name,
    languages: { en: 1 },
    country: 'US',
    cities: [],
    stream,
    type,
    about: { en: about },
    nouns,
    requisitions: 'none',
    prefix: '',
    openings: 3,
    others: 0.2,
    otherOccupations: ['software-it', 'sales'],
    workplaces: { remote: 1, hybrid: 0, onsite: 0, silent: 0 },
    onsite: 'centre',
    board: 'weworkremotely:customer-support',
  }
}
