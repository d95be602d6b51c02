import { describe, expect, it } from 'vitest'
import { readLocation, readLocationLine } from '../../../pipeline/normalize/place.ts'
import type { Place } from '../../../pipeline/posting.ts'
import { FAMILY_PLACE_CASES } from './family-place-cases.ts'
import { PLACE_CASES } from './place-cases.ts'
import { REMOTE_PLACE_CASES } from './remote-place-cases.ts'
import { TOWN_PLACE_CASES } from './town-place-cases.ts'
import { UNSEEN_PLACE_CASES } from './unseen-place-cases.ts'

function print({ city, region, country }: Place): string {
  return [city, region, country].map((part) => part ?? '-').join('/')
}

describe('a printed location', () => {
  for (const [text, hint, places, remote, scope] of [
    ...PLACE_CASES,
    ...UNSEEN_PLACE_CASES,
    ...FAMILY_PLACE_CASES,
    ...REMOTE_PLACE_CASES,
    ...TOWN_PLACE_CASES,
  ]) {
    it(`${JSON.stringify(text)}${hint ? ` on a board of ${hint}` : ''}`, () => {
      const read = readLocationLine(text, hint)
      expect({
        places: read.places.map(print),
        remote: read.remoteHint,
        scope: [...read.remoteScope].sort(),
      }).toEqual({
        places,
        remote,
        scope: [...scope].sort(),
      })
    })
  }
})

describe('structured locations', () => {
  it('reads the parts as printed by the source', () => {
    const read = readLocation(
      [
        { city: 'Riga', country: 'LV' },
        { city: 'Dayton', region: 'Ohio', country: 'US' },
      ],
      null,
    )
    expect(read.places.map(print)).toEqual(['Rīga/-/LV', 'Dayton/OH/US'])
  })

  it('keeps a city that no table knows', () => {
    expect(readLocation({ city: 'Testowo Dolne', country: 'PL' }, null).places.map(print)).toEqual([
      'Testowo Dolne/-/PL',
    ])
  })

  it('unites several locations without doubles', () => {
    const read = readLocation(['Berlin', 'Berlin, Germany', 'Remote - Germany'], null)
    expect(read).toMatchObject({ remoteHint: true, remoteScope: ['DE'] })
    expect(read.places.map(print)).toEqual(['Berlin/-/DE'])
  })

  it('is empty where the source is silent', () => {
    expect(readLocation(undefined, 'US')).toEqual({ places: [], remoteHint: false, remoteScope: [] })
  })
})
