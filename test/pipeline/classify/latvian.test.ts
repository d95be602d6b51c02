import { describe, expect, it } from 'vitest'
import { LATVIAN } from './latvian-cases.ts'
import { LATVIAN_CASES, LATVIAN_SERVICE, LATVIAN_TITLES, LATVIAN_WORK } from './latvian-service-cases.ts'
import { ofBody, plain, readAd } from './read-ad.ts'

describe('a sentence in Latvian', () => {
  it.each([...LATVIAN, ...LATVIAN_SERVICE, ...LATVIAN_CASES])('%s', (sentence, expected) => {
    const found = ofBody(sentence, { title: 'Klientu apkalpošanas speciālists', language: 'lv' })
    for (const [field, value] of Object.entries(expected))
      expect(plain(found[field as keyof typeof found]), field).toEqual(
        Array.isArray(value) ? [...value].sort() : value,
      )
  })
})

describe('a title in Latvian', () => {
  it.each([
    ['Palīdzības dienesta speciālists', 'technical-support'],
    ['Grāmatvedības programmas atbalsta konsultants', 'technical-support'],
    ['Klientu panākumu vadītājs', 'customer-success'],
    ['Pasūtījumu pieņēmējs', 'order-clerk'],
    ['Infolīnijas operators', 'customer-service-representative'],
    ['Bankas klientu konsultants', 'customer-service-representative'],
    ['Klientu konsultants filiālē', 'bank-teller'],
    ['Klientu atbalsta grupas vecākais', 'customer-service-supervisor'],
    ['Zvanu centra operators aktīvajai pārdošanai', 'telemarketer'],
    ['Klientu menedžeris B2B', 'sales'],
    ['Klientu portāla programmētājs', 'software-it'],
    ['Klientu apkalpošanas tehniķis (izbraukumi)', 'other'],
    ['Klientu laimes sargs', 'customer-service-representative'],
    ['Čatu administratore', 'customer-service-representative'],
    ['Speciāliste klientu daļā', 'customer-service-representative'],
    ['Klientu serviss elastīgā grafikā', 'customer-service-representative'],
    ['Lietotņu tehniskā atbalsta konsultants', 'technical-support'],
    ['Operators ēdienu pasūtījumu pieņemšanai', 'order-clerk'],
    ['Klientu konsultante (aktīvie zvani)', 'telemarketer'],
    ['Telpu uzkopšanas speciāliste', 'other'],
    ['Kasieris/-e – klientu apkalpošanas darbinieks', 'cashier'],
    ['Viesu nama pārvaldniece', 'lodging-manager'],
    ...LATVIAN_TITLES,
  ])('%s', (title, occupation) => {
    expect(readAd({ title }).occupation.value).toBe(occupation)
  })
})

describe('what is done, in Latvian', () => {
  it.each(LATVIAN_WORK)('%s: %s', (title, body, occupation) => {
    expect(readAd({ title, body, language: 'lv' }).occupation.value).toBe(occupation)
  })
})
