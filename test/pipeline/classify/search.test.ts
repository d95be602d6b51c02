import { describe, expect, it } from 'vitest'
import { longest } from '../../../pipeline/classify/longest.ts'
import { PhraseSearch } from '../../../pipeline/classify/search.ts'
import { tokenise } from '../../../pipeline/classify/tokens.ts'
import { PhraseTrie } from '../../../pipeline/classify/trie.ts'
import type { Lexicon } from '../../../pipeline/lexicon/lexicon.ts'

const lexicon = (topics: Lexicon['topics']): Lexicon => ({
  language: 'en',
  endings: 'a u as',
  numbers: { two: 2 },
  topics,
})

/** What the phrases find in a text, as `value: words`. */
function find(topics: Lexicon['topics'], text: string): string[] {
  const tokens = tokenise(text)
  const found = new PhraseSearch(new PhraseTrie([lexicon(topics)]), lexicon(topics).numbers).search(tokens)
  return longest(found).map(
    ({ phrase, from, to }) => `${phrase.value}: ${text.slice(tokens.start[from], tokens.end[to - 1])}`,
  )
}

describe('the phrase notation', () => {
  it('does not mind capitals, marks and hyphens', () => {
    expect(find({ hours: { 'part-time': 'part-time' } }, 'PART TIME, Part-Time')).toEqual([
      'part-time: PART TIME',
      'part-time: Part-Time',
    ])
  })

  it('refuses what could only be searched for in vain, or everywhere', () => {
    expect(() => find({ training: { given: 'training: paid' } }, 'paid')).toThrow(
      'unknown scope: training: paid',
    )
    expect(() => find({ training: { given: '... paid' } }, 'paid')).toThrow('opens with a gap: ... paid')
  })

  it('goes on over the comma before a subordinate clause, over no other', () => {
    const topics = { shifts: { flexible: 'dort wo du willst', rotating: 'früh spät nacht' } }
    expect(find(topics, 'Arbeite dort, wo du willst.')).toEqual(['flexible: dort, wo du willst'])
    expect(find(topics, 'Früh, spät, Nacht')).toEqual([])
  })

  it('reads choices, optional words and letters', () => {
    const topics = { setting: { 'call-centre': '(busy |)call cent(er|re)s?' } }
    expect(find(topics, 'a busy call centre')).toEqual(['call-centre: busy call centre'])
    expect(find(topics, 'call centers')).toEqual(['call-centre: call centers'])
    expect(find(topics, 'call center')).toEqual(['call-centre: call center'])
  })

  it('reads beginnings, ends and stems of words', () => {
    const topics = {
      shifts: { overnight: 'nacht*' },
      hours: { 'part-time': '*teilzeit' },
      term: { seasonal: 'sezon~ darb~' },
    }
    expect(find(topics, 'Nachtschicht')).toEqual(['overnight: Nachtschicht'])
    expect(find(topics, 'Familienteilzeit')).toEqual(['part-time: Familienteilzeit'])
    expect(find(topics, 'sezonas darbu')).toEqual(['seasonal: sezonas darbu'])
    expect(find(topics, 'sezonālais darbnespējīgs')).toEqual([])
  })

  it('reads numbers in digits and words, and ranges of them', () => {
    const topics = { weekly: { week: '# hours a week' } }
    for (const text of ['20 hours a week', 'two hours a week', '20-25 hours a week', '20 to 25 hours a week'])
      expect(find(topics, text)).toEqual([`week: ${text}`])
  })

  it('lets up to three words stand in a gap, in one sentence', () => {
    const topics = { work: { service: 'answer ... calls' } }
    expect(find(topics, 'answer a lot of calls')).toHaveLength(1)
    expect(find(topics, 'answer calls')).toHaveLength(1)
    expect(find(topics, 'answer one two three four calls')).toEqual([])
    expect(find(topics, 'answer. Then calls')).toEqual([])
  })

  it('keeps phrases within a clause', () => {
    expect(find({ hours: { 'part-time': 'part time' } }, 'part, time')).toEqual([])
  })
})

describe('abstention', () => {
  it('hides the shorter phrase of its topic', () => {
    const topics = { workplace: { remote: 'remote', abstain: 'remote desktop' } }
    expect(find(topics, 'remote desktop').filter((one) => !one.startsWith('abstain'))).toEqual([])
    expect(find(topics, 'remote work')).toEqual(['remote: remote'])
  })

  it('does not hide another channel of a longer phrase', () => {
    const topics = { channels: { email: 'email and chat', chat: 'chat' } }
    expect(find(topics, 'email and chat')).toEqual(['email: email and chat', 'chat: chat'])
  })
})
