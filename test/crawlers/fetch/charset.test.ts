import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeText, sniffCharset } from '../../../crawlers/fetch/charset.ts'

const CASES = new URL('../../../../shared/data/charset/html5lib_encoding_cases.json', import.meta.url)
/** Latvian in windows-1257: Klientu apkalpošanas speciālists, darbs mājās, ķīļi. */
const LATVIAN = 'Klientu apkalpošanas speciālists darbam no mājām'
const BALTIC = Buffer.from(
  [...LATVIAN].map((letter) => ({ š: 0xf0, ā: 0xe2 })[letter] ?? letter.charCodeAt(0)),
)
const GERMAN = 'Bürokraft für Kundenbetreuung, ab 15 € die Stunde'
const WINDOWS = Buffer.from([...GERMAN].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))))

describe('the charset of an answer', () => {
  if (!existsSync(CASES))
    console.warn('skipped: ../shared/data/charset/html5lib_encoding_cases.json is not here')
  it.skipIf(!existsSync(CASES))(
    'is found in all but one of the html5lib cases, which a script writes',
    () => {
      const { cases } = JSON.parse(readFileSync(CASES, 'utf8')) as {
        cases: { id: string; bodyBase64: string; expected: string }[]
      }
      const wrong = cases.filter(
        ({ bodyBase64, expected }) => sniffCharset(Buffer.from(bodyBase64, 'base64')) !== expected,
      )
      console.info(`charset: ${cases.length - wrong.length} of ${cases.length}`)
      expect(wrong.map(({ id }) => id)).toEqual(['tests1-54'])
    },
  )

  it('is windows-1257 where a Baltic host says nothing', () => {
    expect(decodeText(BALTIC, { hostname: 'www.darbi.lv' })).toBe(LATVIAN)
    expect(decodeText(BALTIC, { contentType: 'text/html; charset=windows-1257' })).toBe(LATVIAN)
  })

  it('is windows-1252 elsewhere, also where latin-1 or, wrongly, UTF-8 is declared', () => {
    for (const contentType of [undefined, 'text/html; charset=ISO-8859-1', 'text/html; charset=utf-8']) {
      expect(decodeText(WINDOWS, { contentType, hostname: 'jobs.example.de' })).toBe(GERMAN)
    }
  })

  it('is UTF-8 when the bytes are, whatever a blanket header says', () => {
    const contentType = 'text/html; charset=iso-8859-1'
    expect(decodeText(Buffer.from(LATVIAN), { contentType })).toBe(LATVIAN)
    expect(decodeText(Buffer.from(LATVIAN))).toBe(LATVIAN)
  })

  it('stays UTF-8 when a page is damaged in one place', () => {
    const damaged = Buffer.concat([Buffer.from('Rīga '), Buffer.from([0xff]), Buffer.from(' ģimene')])
    expect(decodeText(damaged, { contentType: 'text/html; charset=utf-8' })).toBe('Rīga \uFFFD ģimene')
  })

  it('comes from a byte order mark first, and the mark is dropped', () => {
    expect(decodeText(Buffer.from('\uFEFFĀda', 'utf8'), { contentType: 'text/html; charset=latin1' })).toBe(
      'Āda',
    )
    expect(decodeText(Buffer.from('\uFEFFĀda', 'utf16le'))).toBe('Āda')
  })

  it('is read from an XML declaration, and is UTF-8 for JSON', () => {
    const feed = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1257"?><t>'), BALTIC])
    expect(decodeText(feed, { contentType: 'application/rss+xml' })).toContain(LATVIAN)
    expect(decodeText(Buffer.from('{"a":"ā"}'), { contentType: 'application/json; charset=latin1' })).toBe(
      '{"a":"ā"}',
    )
  })

  it('falls back where a label means nothing', () => {
    expect(decodeText(WINDOWS, { contentType: 'text/html; charset=klingon' })).toBe(GERMAN)
  })
})
