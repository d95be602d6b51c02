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
