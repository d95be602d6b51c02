import { expect, it } from 'vitest'
import { compare, mainFigure } from '../../bench/classify/compare.ts'
import { readFloors, underFloor } from '../../bench/classify/floors.ts'
import { readOwnGold } from '../../bench/classify/own-gold.ts'
import { predict } from '../../bench/classify/predict.ts'

const { ads } = await readOwnGold()
const compared = compare(ads.map((ad) => ({ ad, prediction: predict(ad) })))

it('no field scores below its floor in any language', () => {
  expect(underFloor(compared, readFloors())).toEqual([])
})

it('a score under its floor is named, and so is one that has none', () => {
  const [first] = compared
  expect(underFloor([first!], { occupation: { all: 1 } })).toEqual([
    expect.stringMatching(/^occupation \(all\) scores 0\.\d+, its floor is 1$/),
  ])
  expect(underFloor([first!], {})).toEqual([expect.stringContaining('has no floor')])
})

it('every field beats both baselines over all languages', () => {
  const beaten = compared.filter(({ field, lang, ours, keywords, majority }) => {
    const [own, ...others] = [ours, keywords, majority].map((score) => mainFigure(field, score))
    return lang === 'all' && own! <= Math.max(...others)
  })
  expect(beaten.map(({ field }) => field)).toEqual([])
})
