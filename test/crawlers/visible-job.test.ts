import { expect, it } from 'vitest'
import { readVisibleJob } from '../../crawlers/visible-job.ts'
import { samplePage } from './sample-page.ts'

const TEXT =
  '<p>You answer the phone of a small ferry line, sell tickets and calm people when fog holds the boats back. Mornings from six, four days a week, and every second Sunday until the season ends in late October.</p>'

function read(body: string) {
  const url = 'https://board.example/job/1'
  const page = samplePage(url, body, { request: { url, kind: 'detail' } })
  return readVisibleJob(page, (address) => /\/job\/(?!1$)\d+$/.test(address))
}

it.each([
  ['its only heading', '<h1>Ferry  clerk</h1><h1>Ferry clerk</h1>', 'Ferry clerk'],
  [
    'the heading that the title for sharing begins with',
    '<meta property="og:title" content="Ferry clerk - Quay"><h1>Board</h1><h1>Ferry clerk</h1>',
    'Ferry clerk',
  ],
  [
    'the title for sharing where there is no heading',
    '<meta property="og:title" content="Ferry clerk">',
    'Ferry clerk',
  ],
])('a job page is named by %s', (_, body, title) => {
  expect(read(body)).toEqual({ title })
})

it('a page of several headings names no job', () => {
  expect(read('<h1>Ferry clerk</h1><h1>Deck hand</h1>')).toBeNull()
})

it('the text of its only main part is kept as an excerpt, without what surrounds it', () => {
  const main = `<main><h1>Ferry clerk</h1><nav>Jobs</nav>${TEXT}<form>Apply</form></main>`
  expect(read(`<header>Board</header>${main}`)).toEqual({
    title: 'Ferry clerk',
    body: TEXT,
    bodyFormat: 'html',
    excerpt: true,
  })
})

it.each([
  ['stands in several parts', `<article><h1>Ferry clerk</h1>${TEXT}</article><article>${TEXT}</article>`],
  [
    'cannot be told from other jobs',
    `<main><h1>Ferry clerk</h1><div>${TEXT}<a href="/job/2">Deck hand</a></div></main>`,
  ],
  ['is but a caption', '<main><h1>Ferry clerk</h1><p>Closed.</p></main>'],
])('text that %s is left out', (_, body) => {
  expect(read(body)).toEqual({ title: 'Ferry clerk' })
})
