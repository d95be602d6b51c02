import { expect, it } from 'vitest'
import { testDatabase } from '../database.ts'
import { dictionaryMarkdown, readDictionary } from './data-dictionary.ts'

const { db } = await testDatabase()

it('every view of analysts and every column of it says what it is', async () => {
  const silent = (await readDictionary(db)).filter(({ about, words }) => !about || !words)
  expect(silent.map(({ relation, column }) => `${relation}.${column}`)).toEqual([])
})

// `npm run docs` runs this file with --update, which writes the page instead of comparing it.
it('docs/data-dictionary.md is as the comments of the database are', async () => {
  await expect(await dictionaryMarkdown(db)).toMatchFileSnapshot('../../docs/data-dictionary.md')
})
