import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { openApi, ROUTES } from '../../feed/openapi.ts'
import { refusal } from '../../feed/schemas/answers.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'

const { db, get } = await feedSide()
await addSource(db, 'lever:one', { attribution: 'Board One' })
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE, GERMAN, LATVIAN])
const { body: first } = await get('/v1/jobs?shift=overnight')
const id: string = first.data[0].id

const shown = (path: string) => `${path.replace('{id}', id)}?${path.includes('{id}') ? '' : 'scope=any'}`

describe.each(ROUTES.map((route) => [route.path, route] as const))('%s', (path, route) => {
  it('answers in the shape of its description', async () => {
    const query = path === '/v1/changes' ? `${shown(path)}&include=job` : shown(path)
    const { status, headers, body } = await get(query)
    expect(status, JSON.stringify(body)).toBe(200)
    const type = headers.get('content-type')!.split(';')[0]!
    expect(Object.keys(route.answers)).toContain(type)
    const schema = route.answers[type]!
    if (schema === null) return expect(body).not.toBe('')
    const values = type.endsWith('ndjson')
      ? body
          .trim()
          .split('\n')
          .map((line: string) => JSON.parse(line))
      : [typeof body === 'string' ? JSON.parse(body) : body]
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(schema.safeParse(value).error?.message).toBeUndefined()
  })

  it('refuses a parameter that it does not have, by name', async () => {
    const { status, body } = await get(`${shown(path)}&colour=red`)
    expect(status).toBe(400)
    expect(refusal.parse(body).error.parameter).toBe('colour')
  })
})

describe('the description', () => {
  it('names every address for programs that the server has', async () => {
    const described = new Set(Object.keys((openApi() as { paths: object }).paths))
    const sources = ['jobs', 'changes', 'snapshot', 'readers'].map((name) => `../../feed/${name}.ts`)
    const texts = await Promise.all(sources.map((path) => readFile(new URL(path, import.meta.url), 'utf8')))
    const served = texts.flatMap((text) =>
      [...text.matchAll(/app\.get\('(\/v1[^']+)'/g)].map(([, path]) => path!),
    )
    expect(served.map((path) => path.replace(':id', '{id}')).sort()).toEqual([...described].sort())
  })

  it('is served', async () => {
    const { status, body } = await get('/v1/openapi.json')
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(openApi())))
  })
})
