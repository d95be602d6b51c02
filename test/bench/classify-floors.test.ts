import { expect, it } from 'vitest'
import { compare, mainFigure } from '../../bench/classify/compare.ts'
import { readFloors, underFloor } from '../../bench/classify/floors.ts'
import { readOwnGold } from '../../bench/classify/own-gold.ts'
import { predict } from '../../bench/classify/predict.ts'
import { changedUnraised, readStamp, stampOf } from '../../bench/classify/stamp.ts'

const { ads, files } = await readOwnGold()
const answers = ads.map((ad) => ({ ad, prediction: predict(ad) }))
const compared = compare(answers)

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

it('answers that changed have a PIPELINE_VERSION of their own, so that kept postings are read again', () => {
  const today = stampOf(files, answers)
  const stamped = readStamp()
  expect(changedUnraised(today, stamped)).toEqual([])

  const [name, { texts }] = Object.entries(stamped.files)[0]!
  const other = { ...stamped, files: { ...stamped.files, [name]: { texts, answers: 'of other rules' } } }
  expect(changedUnraised(other, stamped)).toEqual([name])
  expect(changedUnraised({ ...other, version: stamped.version + 1 }, stamped)).toEqual([])
})
