import { describe, expect, it } from 'vitest'
import { SourceChanged } from '../../crawlers/errors.ts'
import { loadHtml } from '../../crawlers/html.ts'
import { cpuMsOf } from '../cpu-time.ts'

describe('a web page', () => {
  it('becomes a tree for selectors, however badly it is closed', () => {
    expect(loadHtml('<ul><li>chat<li>phone</ul><p>mail')('li, p').length).toBe(3)
  })

  it.each([
    ['nested 50,000 levels deep', '<div>'.repeat(50_000)],
    [
      'of one element with 250,000 attributes',
      `<div ${Array.from({ length: 250_000 }, (_, n) => `a${n}`).join(' ')}>`,
    ],
    ['of 1,700,000 elements', '<b>'.repeat(2) + '<br>'.repeat(1_700_000)],
  ])('%s is refused within a second', (_, body) => {
    const cpuMs = cpuMsOf(() => expect(() => loadHtml(body)).toThrow(SourceChanged))
    expect(cpuMs).toBeLessThan(1000)
  })

  it('may be long where it is flat', () => {
    const cpuMs = cpuMsOf(() =>
      expect(loadHtml('<p>one more line</p>'.repeat(50_000))('p').length).toBe(50_000),
    )
    expect(cpuMs).toBeLessThan(3000)
  })
})
