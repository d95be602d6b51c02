import { describe, expect, it } from 'vitest'
import { truthOf } from '../../demo/truth.ts'
import { DAYS } from '../../demo/world/calendar.ts'
import { isSeen, spellsOf } from '../../demo/world/closing.ts'
import { plainText } from '../../demo/world/copies.ts'
import type { Says } from '../../demo/world/opening.ts'
import { SOURCES } from '../../demo/world/sources.ts'
import { advertOn, generateWorld } from '../../demo/world.ts'

const world = generateWorld()
const truth = truthOf(world, null)
const shownBy = groupBy(world.shown, ({ openingId }) => openingId)

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

describe('the demo world', () => {
  it('is the same for the same seed, and another for another', () => {
    const asText = ({ openings, shown }: typeof world) => JSON.stringify({ openings, shown })
    expect(asText(generateWorld()) === asText(world)).toBe(true)
    expect(generateWorld('other').openings[0]).not.toEqual(world.openings[0])
  })

  it('holds at least 600 openings in three languages, some 30 % of them not customer service', () => {
    expect(world.openings.length).toBeGreaterThanOrEqual(600)
    const share = (part: typeof world.openings) => part.length / world.openings.length
    for (const language of ['en', 'de', 'lv']) {
      expect(share(world.openings.filter((one) => one.language === language))).toBeGreaterThan(0.15)
    }
    const others = share(world.openings.filter(({ labels }) => !labels.customer_service))
    expect(others).toBeGreaterThan(0.28)
    expect(others).toBeLessThan(0.36)
    const traps = world.openings.filter(({ why }) => why.startsWith('trap:'))
    expect(traps.length).toBeGreaterThanOrEqual(20)
  })

  it('shows openings on several boards, in every kind of wording', () => {
    const several = [...shownBy.values()].filter(
      (copies) => new Set(copies.map(({ source }) => source)).size > 1,
    )
    expect(several.length).toBeGreaterThan(80)
    const wordings = groupBy(world.shown, ({ wording }) => wording)
    for (const wording of ['reordered', 'teaser', 'reworded', 'edited'] as const) {
      expect(wordings.get(wording)?.length ?? 0, wording).toBeGreaterThanOrEqual(5)
    }
    expect(wordings.get('translated')?.length ?? 0).toBeGreaterThan(0)
  })

  it('has campaigns over many places, twins by shift and hours, and agency copies', () => {
    const campaigns = groupBy(
      world.openings.filter(({ why }) => why === 'campaign'),
      ({ campaign }) => campaign!,
    )
    expect(campaigns.size).toBeGreaterThanOrEqual(5)
    for (const members of campaigns.values()) {
      expect(new Set(members.map(({ places }) => JSON.stringify(places))).size).toBe(members.length)
    }
    for (const [kind, field] of [
      ['twin-shift', 'shifts'],
      ['twin-hours', 'hours'],
    ] as const) {
      const twins = groupBy(
        world.openings.filter(({ why }) => why === kind),
        ({ campaign }) => campaign!,
      )
      expect(twins.size).toBeGreaterThanOrEqual(8)
      for (const [one, other] of twins.values()) {
        if (other !== undefined) expect(one!.labels[field]).not.toEqual(other.labels[field])
      }
    }
    expect(world.openings.filter(({ why }) => why.startsWith('agency-copy')).length).toBeGreaterThan(4)
  })

  it('changes pay during the week, in the words too', () => {
    const raised = world.shown.filter(({ versions }) => versions.length > 1)
    expect(raised.length).toBeGreaterThan(10)
    const said = raised.filter(
      (posting) => plainText(advertOn(posting, 1).blocks) !== plainText(advertOn(posting, DAYS).blocks),
    )
    expect(said.length).toBeGreaterThan(5)
  })

  it('writes texts of 600 to 3,500 characters without a hole in them', () => {
    for (const { versions, wording, openingId } of world.shown) {
      for (const { advert } of versions) {
        const text = plainText(advert.blocks)
        expect(text, openingId).not.toMatch(/[{}]|undefined|null/)
        expect(text.length, openingId).toBeGreaterThan(wording === 'teaser' ? 500 : 600)
        expect(text.length, openingId).toBeLessThan(3500)
        expect(advert.title, openingId).toMatch(/^\S.*\S$/)
      }
    }
  })

  it('names every posting once on its board', () => {
    const keys = world.shown.map(({ source, externalIds }) => `${source} ${externalIds[0]}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the truth of the week', () => {
  it('never lets a board lose more than 30 % in a day, but for the planned incident', () => {
    for (const { id, closing } of SOURCES.filter((source) => source.closing === 'absence')) {
      for (let day = 2; day <= DAYS; day += 1) {
        const before = world.shown.filter(({ source, days }) => source === id && days.includes(day - 1))
        const lost = before.filter(({ days }) => !days.includes(day))
        expect(lost.length, `${id} ${closing} day ${day}`).toBeLessThanOrEqual(before.length * 0.3)
      }
    }
    expect(world.incidents).toHaveLength(1)
  })

  it('closes by two misses, by a dead page and by expiry, reopens what returns, and closes nothing by a feed', () => {
    const all = truth.postings.flatMap(({ spells }) => spells)
    expect(all.filter(({ reason }) => reason === 'gone').length).toBeGreaterThan(60)
    expect(all.filter(({ reason }) => reason === 'expired').length).toBeGreaterThan(5)
    expect(truth.postings.filter(({ spells }) => spells.length > 1).length).toBeGreaterThanOrEqual(10)
    for (const { source, spells } of truth.postings) {
      if (source.startsWith('weworkremotely'))
        expect(spells.every(({ reason }) => reason !== 'gone')).toBe(true)
    }
    expect(world.shown.some(({ deadDays }) => deadDays.length > 0)).toBe(true)
  })

  it('counts one absent day as nothing, two as a closing on the second, and none on the day a board is down', () => {
    const model = {
      ...world.shown.find(({ source }) => source === 'lever:marlowe')!,
      closesAt: null,
      deadDays: [],
    }
    const spells = (days: number[], incidents = world.incidents.slice(1)) =>
      spellsOf({ ...model, days }, incidents)
    expect(spells([1, 2, 4, 5, 6, 7])).toEqual([{ opened: 1, closed: null, reason: null }])
    expect(spells([1, 2])).toEqual([{ opened: 1, closed: 4, reason: 'gone' }])
    expect(spells([1, 2], world.incidents)).toEqual([{ opened: 1, closed: 5, reason: 'gone' }])
    expect(spells([1, 2, 3, 4, 5, 6])).toEqual([{ opened: 1, closed: null, reason: null }])
    expect(spells([1, 5, 6, 7]).map(({ opened, closed }) => [opened, closed])).toEqual([
      [1, 3],
      [5, null],
    ])
  })

  it('has seen every posting and every opening at least once', () => {
    for (const shown of world.shown)
      expect(shown.days.some((day) => isSeen(shown, day, world.incidents))).toBe(true)
    expect(new Set(truth.postings.map(({ openingId }) => openingId)).size).toBe(world.openings.length)
  })

  it('states no label that contradicts another', () => {
    for (const { labels, why, scope } of world.openings) {
      if (labels.online_in_office === true) expect(labels.workplace, why).toBe('onsite')
      if (labels.office_days !== null) expect(labels.workplace, why).toBe('hybrid')
      if (labels.weekly_hours !== null) {
        const [, most] = labels.weekly_hours as NonNullable<Says['weekly_hours']>
        expect(labels.hours, why).toBe(most < 35 ? 'part-time' : 'full-time')
      }
      if (scope === 'core') expect(labels.customer_service).toBe(true)
    }
  })
})
