import { expect, it } from 'vitest'
import { pageAddress } from '../../../cli/import/page-address.ts'

const canonical = (href: string) => `<html><head><link href='${href}' rel="canonical"></head>`
const saved = (url: string) => `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n`
const JOB = 'https://www.indeed.com/viewjob?jk=0123456789abcdef'

it.each([
  [
    'its canonical link',
    canonical('https://acme.example/careers/7?a=1&amp;b=2'),
    'https://acme.example/careers/7?a=1&b=2',
  ],
  [
    'og:url',
    '<meta content="https://acme.example/careers/7" property="og:url">',
    'https://acme.example/careers/7',
  ],
  [
    'what the browser wrote',
    `<!DOCTYPE html>\n${saved('https://acme.example/careers/7')}<html>`,
    'https://acme.example/careers/7',
  ],
  [
    'a relative link beside it',
    saved('https://acme.example/careers/7?utm_source=x') + canonical('/careers/7'),
    'https://acme.example/careers/7',
  ],
  ['the job where the link says only the list', saved(JOB) + canonical('https://www.indeed.com/jobs'), JOB],
  ['the browser where the link leads to another site', saved(JOB) + canonical('https://ads.example/x'), JOB],
  [
    'the browser where the link is the front page',
    saved('https://acme.example/careers/7') + canonical('https://acme.example/'),
    'https://acme.example/careers/7',
  ],
])('a saved page is known by %s', async (_, html, url) => {
  expect(await pageAddress(html, undefined)).toEqual({ url, at: null })
})

it('a page that SingleFile saved is dated by it', async () => {
  const html = `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: ${JOB} \n saved date: Fri Oct 02 2026 09:30:00 GMT+0200 (Central European Summer Time)\n--><head>`
  expect(await pageAddress(html, undefined)).toEqual({ url: JOB, at: new Date('2026-10-02T07:30:00Z') })
})

it('an archived page belongs to the site that it was copied from, at the time of the copy', async () => {
  const original = 'http://sfbay.backpage.com/CustomerServiceJobs/answer-calls/12345678'
  const copy = `https://web.archive.org/web/20150403120000/${original}`
  const at = new Date('2015-04-03T12:00:00Z')
  expect(await pageAddress('', copy)).toEqual({ url: original, at })
  expect(await pageAddress(saved(copy), undefined)).toEqual({ url: original, at })
})

it('a page that says nothing of itself has no address', async () => {
  expect(await pageAddress('<html><h1>Phone agent</h1></html>', undefined)).toBeNull()
})
