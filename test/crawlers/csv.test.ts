import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../crawlers/csv.ts'

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs, no line end', 'a\tb\n1\t2'],
    ['a byte order mark and quotes', '\uFEFF"a","b"\n"1","2"\n'],
    ['its delimiter named', 'sep=;\r\na;b\r\n1;2\r\n'],
    ['blank lines around', '\n\na,b\n\n1,2\n\n'],
    ['blanks before quotes', 'a, "b"\n1, "2"\n'],
  ])('is read with %s', (_, text) => {
    expect(readCsv(text)).toEqual({ header: ['a', 'b'], rows: [['1', '2']], isCut: false })
  })

  it('keeps delimiters, quotes and line breaks inside quotes', () => {
    const { rows } = readCsv('id;text;more\n1;"He said ""no"";\r\nthen left";x\n2;5" screen;y\n')
    expect(rows).toEqual([
      ['1', 'He said "no";\r\nthen left', 'x'],
      ['2', '5" screen', 'y'],
    ])
  })

  it('does not count delimiters inside the quotes of its header', () => {
    expect(readCsv('"a,b,c";d\n1;2\n').header).toEqual(['a,b,c', 'd'])
  })

  it('says when it breaks off', () => {
    expect(readCsv('a,b\n1,"half of').isCut).toBe(true)
    expect(readCsv('a,b,c\n1,2').isCut).toBe(true)
    // Short rows inside the file are somebody's habit, not a broken transfer.
    expect(readCsv('a,b,c\n1,2\n').isCut).toBe(false)
    expect(readCsv('').header).toEqual([])
  })

  it('gives back whatever was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ž', ' ', '"', ',', ';', '\n', '\r', '\t') })
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
        const text = `id,text,z\n${rows.map(([one, two]) => `${quoted(one)},${quoted(two)},z\n`).join('')}`
        expect(readCsv(text).rows).toEqual(rows.map(([one, two]) => [one, two, 'z']))
      }),
      { numRuns: 300 },
    )
  })
})
