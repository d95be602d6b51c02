import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanJson, cleanText, UncleanJson } from '../../pipeline/clean-text.ts'

describe('cleanText', () => {
  it('drops NUL and replaces lone surrogates, and keeps pairs', () => {
    expect(cleanText('a\0b')).toBe('ab')
    expect(cleanText('x\uD800y')).toBe('x\uFFFDy')
    expect(cleanText('x\uDC00')).toBe('x\uFFFD')
    expect(cleanText('chat \u{1F4AC} team')).toBe('chat \u{1F4AC} team')
  })

  it('leaves any text that Postgres takes, and only changes once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text)
        expect(Buffer.from(clean).toString()).toBe(clean)
        expect(clean).not.toContain('\0')
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })
})

describe('cleanJson', () => {
  it('cleans texts and keys at any level', () => {
    expect(cleanJson({ 'k\0': ['a\0', { b: '\uD800' }] })).toEqual({ k: ['a', { b: '\uFFFD' }] })
  })

  it('leaves out what JSON lacks', () => {
    expect(cleanJson({ a: undefined, b: Number.NaN, c: () => 1, d: 1n, e: null })).toEqual({
      b: null,
      e: null,
    })
  })

  it('keeps a key named __proto__ as data', () => {
    const clean = cleanJson(JSON.parse('{"__proto__":{"admin":true}}'))
    expect(Object.keys(clean as object)).toEqual(['__proto__'])
    expect((clean as { admin?: boolean }).admin).toBeUndefined()
  })

  it('refuses bottomless nesting instead of overflowing', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
    expect(() => cleanJson(deep)).toThrow(UncleanJson)
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    expect(() => cleanJson(cycle)).toThrow(UncleanJson)
  })
})
