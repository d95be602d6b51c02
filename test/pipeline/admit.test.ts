import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admit } from '../../pipeline/admit.ts'

function reasonOf(value: unknown): string | null {
  const admitted = admit(value)
  return admitted.ok ? null : admitted.rejection.reason
}

describe('admit', () => {
  it('takes what has an external id, whatever else is wrong with it', () => {
    expect(reasonOf({ externalId: '7', title: 'Chat agent' })).toBeNull()
    expect(reasonOf({ externalId: '7' })).toBeNull()
    expect(reasonOf({ externalId: '7', title: 12, body: [] })).toBeNull()
  })

  it('refuses what cannot be told from others, with a reason', () => {
    for (const value of [null, 'text', 7, [], undefined]) expect(reasonOf(value)).toBe('not-an-object')
    for (const externalId of [undefined, null, '', '  ', 7, {}, '\0']) {
      expect(reasonOf({ externalId, title: 'Chat agent' })).toBe('no-external-id')
    }
    expect(reasonOf({ externalId: 'x'.repeat(2_001), title: 'Chat agent' })).toBe('too-long')
    expect(reasonOf({ externalId: '7', title: 'Chat agent', body: 'x'.repeat(4_000_000) })).toBe('too-long')
  })

  it('refuses bottomless nesting and keeps the id for the operator', () => {
    const extra = JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`)
    const admitted = admit({ externalId: '7', title: 'Chat agent', extra })
    expect(admitted).toMatchObject({ ok: false, rejection: { externalId: '7', reason: 'too-deep' } })
  })

  it('gives equal hashes to texts that differ only in what Postgres cannot keep', () => {
    const [dirty, clean] = [
      admit({ externalId: '7', title: 'Ch\0at' }),
      admit({ externalId: '7', title: 'Chat' }),
    ]
    expect(dirty.ok && clean.ok && dirty.rawHash.equals(clean.rawHash)).toBe(true)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4, withBigInt: true, withNullPrototype: true }), (value) => {
        expect(typeof admit(value).ok).toBe('boolean')
      }),
    )
  })
})
