import { describe, expect, it } from 'vitest'
import { compare } from '../../../pipeline/dedupe.ts'
import type { Labels } from '../../../pipeline/label.ts'
import type { Posting } from '../../../pipeline/posting.ts'
import { bodyAbout, pay, type Sample, sampleCandidate } from '../../sample-posting.ts'

const pair = (a: Sample, b: Sample) => compare(sampleCandidate(a), sampleCandidate(b))
const ad = (posting: Partial<Posting>, labels: Partial<Labels> = {}): Sample => ({ posting, labels })

describe('a reworded copy', () => {
  const retold = bodyAbout('our booking line')
    .replace('We are looking for a friendly person to join', 'A friendly person is what we seek for')
    .replace('You keep notes of every conversation', 'Every talk is written down')
  const at = (source: string, text: string, over: Partial<Posting> = {}) =>
    ad({ source, text, postedAt: '2026-03-01T00:00:00Z', ...over })

  it('on another board joins when employer, title, place and time agree', () => {
    const verdict = pair(at('board:one', bodyAbout('our booking line')), at('board:two', retold))
    expect(verdict).toMatchObject({ kind: 'semantic', joins: true, evidence: { rule: 'reworded' } })
  })

  it('that keeps half of the words joins only where both state the same pay', () => {
    const lines = bodyAbout('our booking line').split('\n')
    const told = [
      ...lines.slice(0, 3),
      'A warm voice, clear letters and patience on busy days matter most to whoever applies here.',
      'Three paid training weeks come first.',
      ...lines.slice(5, 6),
      'Every colleague receives free fruit. Send us your application before Friday, please.',
    ].join('\n')
    const paid = (source: string, text: string, min: number | null) =>
      at(source, text, { pay: min === null ? null : pay(min, 18.25) })
    const whole = paid('board:one', lines.join('\n'), 17.5)
    expect(pair(whole, paid('board:two', told, 17.5))).toMatchObject({
      kind: 'semantic',
      evidence: { rule: 'reworded' },
    })
    expect(pair(whole, paid('board:two', told, null))).toMatchObject({ joins: false })
  })

  it('on the same board is another opening', () => {
    expect(pair(at('board:one', bodyAbout('our booking line')), at('board:one', retold)).joins).toBe(false)
  })
})
