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

interface Operation {
  operationId?: string
  parameters?: { in: string; name: string; schema: unknown }[]
  responses: Record<string, { description?: string; content?: Record<string, { schema?: unknown }> }>
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']

/** What is wrong with a JSON Schema (2020-12), as far as its keywords have a fixed shape. */
function schemaFaults(schema: unknown, at = ''): string[] {
  if (schema === undefined || typeof schema === 'boolean') return []
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [`${at}: no schema`]
  const {
    type,
    enum: values,
    required,
    properties = {},
    items,
    additionalProperties,
    anyOf = [],
    pattern,
  } = schema as Record<string, never>
  const faults = [type ?? []]
    .flat()
    .filter((one: string) => !TYPES.includes(one))
    .map((one) => `${at}: type ${one}`)
  if (values !== undefined && new Set(values).size !== (values as unknown[]).length)
    faults.push(`${at}: enum`)
  for (const name of (required ?? []) as string[])
    if (!(name in properties)) faults.push(`${at}: required ${name}`)
  if (pattern !== undefined) new RegExp(pattern, 'u')
  const parts = { ...(properties as object), ...(anyOf as object), items, additionalProperties }
  return [...faults, ...Object.entries(parts).flatMap(([name, part]) => schemaFaults(part, `${at}/${name}`))]
}

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

  it('is what OpenAPI 3.1 asks for', () => {
    const document = JSON.parse(JSON.stringify(openApi()))
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
    const operations = Object.entries<{ get: Operation }>(document.paths)
    for (const [path, { get: operation }] of operations) {
      expect(path).toMatch(/^\//)
      const { parameters = [], responses } = operation
      const names = parameters.map(({ in: where, name }) => `${where} ${name}`)
      expect(new Set(names).size, path).toBe(names.length)
      for (const [, name] of path.matchAll(/\{(\w+)\}/g)) {
        expect(parameters).toContainEqual(expect.objectContaining({ in: 'path', name, required: true }))
      }
      for (const { schema } of parameters) expect(schemaFaults(schema), path).toEqual([])
      expect(Object.keys(responses), path).toContain('200')
      for (const [status, { description, content = {} }] of Object.entries(responses)) {
        expect(status).toMatch(/^[2-5]\d\d$/)
        expect(description, `${path} ${status}`).toBeTruthy()
        for (const { schema } of Object.values(content)) expect(schemaFaults(schema), path).toEqual([])
      }
    }
    const ids = operations.flatMap(
      ([
        ,
        {
          get: { operationId },
        },
      ]) => operationId ?? [],
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const ref of JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)) {
      const found = ref[1]!
        .slice(1)
        .split('/')
        .reduce((part, key) => part?.[key], document)
      expect(found, ref[1]).toBeDefined()
    }
  })

  it('is served', async () => {
    const { status, body } = await get('/v1/openapi.json')
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(openApi())))
  })
})
