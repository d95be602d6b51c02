import { describe, expect, it } from 'vitest'
import { signalsOfAnswer } from '../../../crawlers/robots/rights-signals.ts'
import { parseRobots } from '../../../crawlers/robots.ts'
import { startBoard, testFetcher, text } from '../board-server.ts'

const signals = (robots: string) => parseRobots(robots, 'Callboard', 'https://board.example').signals

describe('what robots.txt says about rights', () => {
  it('is its Content-Signal, for our group, else for all, also before any group', () => {
    const all = 'User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /'
    expect(signals(all)).toEqual({ contentSignal: { search: 'yes', 'ai-train': 'no' } })
    expect(signals(`${all}\n\nUser-agent: Callboard\nContent-Signal: search=no\nAllow: /`)).toEqual({
      contentSignal: { search: 'no' },
    })
    expect(signals(`Content-Signal: ai-input=no, use=reference\n\n${all}`)).toEqual({
      contentSignal: { search: 'yes', 'ai-train': 'no' },
    })
    expect(signals('Content-signal:ai-train=no')).toEqual({ contentSignal: { 'ai-train': 'no' } })
    expect(signals('User-agent: other\nContent-Signal: search=no\nDisallow: /')).toEqual({})
  })

  it('is its TDM reservation, with the policy where it names one', () => {
    expect(signals('TDM-Reservation: 1\nTDM-Policy: https://board.example/tdm.json')).toEqual({
      tdmReservation: true,
      tdmPolicy: 'https://board.example/tdm.json',
    })
    expect(signals('tdm-reservation: maybe\ntdm-policy: here')).toEqual({})
  })

  it('changes nothing in what may be fetched', () => {
    const rules = parseRobots(
      'User-agent: Callboard\nContent-Signal: search=no\nUser-agent: x\nTDM-Reservation: 1\nDisallow: /a',
      'Callboard',
      'https://board.example',
    )
    expect(['/a', '/b'].map((path) => rules.isAllowed(`https://board.example${path}`))).toEqual([false, true])
  })
})

describe('a page', () => {
  it('carries the signals of robots.txt, and nearer ones of its own headers', async () => {
    const site = await startBoard({
      '/robots.txt': text('User-agent: *\nContent-Signal: search=yes, ai-train=no\nTDM-Reservation: 0'),
      '/': text('page', { 'tdm-reservation': '1', 'tdm-policy': 'https://board.example/tdm.json' }),
    })
    const fetcher = testFetcher([site.origin])
    const answer = await fetcher.fetch({ url: `${site.origin}/`, kind: 'list' }, { via: 'html' })
    expect(answer).toMatchObject({
      page: {
        signals: {
          contentSignal: { search: 'yes', 'ai-train': 'no' },
          tdmReservation: true,
          tdmPolicy: 'https://board.example/tdm.json',
        },
      },
    })
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /'])
    await Promise.all([fetcher.close(), site.close()])
  })

  it('may say a great deal without costing much', () => {
    const long = Array.from({ length: 100_000 }, (_, n) => `a${n}=yes`).join(', ')
    expect(Object.keys(signalsOfAnswer({ 'content-signal': long }).contentSignal ?? {}).length).toBeLessThan(
      21,
    )
  })
})
