import { describe, expect, it } from 'vitest'
import { ofBody, valuesOf } from './read-ad.ts'

describe('a text that lost its lines', () => {
  it('is parted by the headings that stand in the midst of it', () => {
    const polish = ofBody(
      'Twój zakres obowiązków odbieranie połączeń od abonentów wpisywanie odczytów liczników Nasze wymagania praca z Excelem To oferujemy telefon dla rodziny Osoby zainteresowane prosimy o wysłanie CV na podany adres',
      { title: 'Konsultant infolinii', language: 'pl' },
    )
    expect(valuesOf(polish.channels ?? [])).toEqual(['phone'])
    const english = ofBody(
      'You reply to the emails of our tenants all week What we offer a gym and a pension How to apply send your CV by post to our head office',
      { language: 'en' },
    )
    expect(valuesOf(english.channels ?? [])).toEqual(['email'])
  })

  it('keeps its sentences where a capital is mere courtesy', () => {
    const found = ofBody('Klienti raksta čatā, bet Tu esi pirmais, ar ko viņi runā – pa video vai tālruni.', {
      title: 'Klientu konsultants',
      language: 'lv',
    })
    expect(valuesOf(found.channels ?? []).sort()).toEqual(['chat', 'phone', 'video'])
  })
})

describe('what stands under "similar jobs"', () => {
  it.each([
    [
      'en',
      'You look after our boilers.\n\nSimilar jobs\nCall centre agent with German, remote, night shifts',
    ],
    [
      'pl',
      'Dbasz o nasze kotły.\n\nPodobne oferty:\nKonsultant infolinii z językiem niemieckim, praca zdalna, zmiany nocne',
    ],
    [
      'de',
      'Sie warten unsere Kessel.\n\nÄhnliche Jobs\nCallcenter-Agent mit Polnisch, Homeoffice, Nachtschicht',
    ],
  ])('is of other advertisements: %s', (language, body) => {
    const found = ofBody(body, { title: 'Operator', language })
    expect([found.channels, found.languages, found.shifts, found.workplace]).toEqual([[], [], [], undefined])
  })
})

describe('a choice that the own language is one of', () => {
  it.each([
    ['Dobra znajomość języka polskiego lub angielskiego.', 'pl', []],
    ['Dobra znajomość języka polskiego i angielskiego.', 'pl', ['en']],
    ['Sie sprechen fließend Deutsch oder Englisch.', 'de', []],
    ['Sie sprechen fließend Deutsch und Englisch.', 'de', ['en']],
  ])('asks for no other: %s', (body, language, expected) => {
    expect(valuesOf(ofBody(body, { title: 'Operator', language }).languages ?? [])).toEqual(expected)
  })
})

describe('an agency', () => {
  it('tells no branch of business by its own name', () => {
    const found = ofBody(
      'Dla naszego klienta szukamy osób do obsługi klientów przez telefon. Agencja zatrudnienia, numer certyfikatu 4711.',
      { title: 'Konsultant telefoniczny', company: 'LeasingTeam Group', language: 'pl' },
    )
    expect(found.employer_type?.value).toBe('agency')
    expect(found.stream).toBeUndefined()
  })

  it('may name outsourcing among what it does', () => {
    const found = ofBody(
      'Jesteśmy agencją zatrudnienia. Oferujemy rekrutację, pracę tymczasową oraz outsourcing. Dla naszego klienta szukamy konsultantów (nr certyfikatu 4711).',
      { title: 'Konsultant telefoniczny', language: 'pl' },
    )
    expect(found.employer_type?.value).toBe('agency')
  })
})
