import { describe, expect, it } from 'vitest'
import { candidateOf } from '../../../pipeline/dedupe/candidate.ts'
import { candidateKeys } from '../../../pipeline/dedupe/keys.ts'
import { compare } from '../../../pipeline/dedupe.ts'
import { bodyAbout, sampleCandidate } from '../../sample-posting.ts'

/** An advertisement as the store has it when it keeps no bodies: content hash and keys are left of the text. */
function stored(source: string, text: string) {
  const whole = sampleCandidate({ posting: { source, text } })
  const posting = { ...whole.posting, text: null }
  return candidateOf(posting, whole.labels, null, whole.contentHash, candidateKeys(whole))
}

describe('texts that were not kept', () => {
  const body = bodyAbout('our booking line')

  it('join by employer, title and town when their fingerprints are alike', () => {
    const copy = stored('board:two', body.replace('calls and messages', 'messages and calls'))
    expect(compare(stored('board:one', body), copy)).toMatchObject({ kind: 'partial', joins: true })
  })

  it('are two openings when their fingerprints are of two texts', () => {
    const other = body
      .split(' ')
      .map((word, n) => (n % 3 === 0 ? `${word}x` : word))
      .join(' ')
    expect(compare(stored('board:one', body), stored('board:two', other))).toMatchObject({
      joins: false,
      evidence: { rule: 'unlike', bands: 0 },
    })
  })

  it('join a listing without any text, which leaves nothing to compare', () => {
    const row = sampleCandidate({ posting: { source: 'board:two', text: null } })
    expect(compare(stored('board:one', body), row)).toMatchObject({ kind: 'partial', joins: true })
  })
})
