import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, rawHash } from '../../pipeline/raw-hash.ts'

describe('rawHash', () => {
  it('is 16 bytes and does not depend on the order of fields', () => {
    const one = rawHash({ externalId: '7', title: 'Chat agent', extra: { b: 1, a: [1, 2] } })
    const other = rawHash({ extra: { a: [1, 2], b: 1 }, title: 'Chat agent', externalId: '7' })
    expect(one).toHaveLength(16)
    expect(one.equals(other)).toBe(true)
  })

  it('differs when any field or the order of a list differs', () => {
    const base = rawHash({ externalId: '7', title: 'Chat agent', extra: { a: [1, 2] } })
    for (const changed of [
      { externalId: '7', title: 'Chat agent ', extra: { a: [1, 2] } },
      { externalId: '7', title: 'Chat agent', extra: { a: [2, 1] } },
      { externalId: '7', title: 'Chat agent', extra: { a: [1, 2], b: null } },
    ]) {
      expect(rawHash(changed).equals(base)).toBe(false)
    }
  })
})

describe('canonicalJson', () => {
  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const clean = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonicalJson(clean))).toEqual(clean)
      }),
    )
  })
})
