import { z } from 'zod'
import { NARROWING } from './job-query.ts'
import type { Parameter } from './parameters.ts'
import { change, changePage, jobPage, refusal } from './schemas/answers.ts'
import { followedJob, job, listedJob } from './schemas/job.ts'

/** As much of JSON Schema as the schemas of the feed use. */
interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: string[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | false
  description?: string
}

/** Types by the name that the client gives them; a later one may extend an earlier one. */
const NAMED = {
  FollowedJob: followedJob,
  ListedJob: listedJob,
  Job: job,
  Change: change,
  JobPage: jobPage,
  ChangePage: changePage,
  Refusal: refusal,
}
const EXTENDS: Readonly<Record<string, keyof typeof NAMED>> = { ListedJob: 'FollowedJob', Job: 'ListedJob' }
const WIDTH = 110

/** The text of feed/client-types.ts: the schemas of answers and filters as TypeScript, to be read without zod. */
export function clientTypes(): string {
  const names = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(NAMED)) names.add(schema, { id })
  const { schemas } = z.toJSONSchema(names, { uri: (id) => id }) as unknown as {
    schemas: Record<string, Schema>
  }
  const types = Object.keys(NAMED).map((name) => {
    const base = EXTENDS[name]
    return `export interface ${name}${base ? ` extends ${base}` : ''} ${fieldsOf(less(schemas[name]!, base && schemas[base]), '')}\n`
  })
  const filters = Object.entries(NARROWING).map(([name, parameter]) => filterOf(name, parameter))
  return [
    '// Written by `npm run docs` from the schemas of feed/: do not edit.\n',
    ...types,
    `export type OneOrMore<V> = V | readonly V[]\n\n/** What narrows jobs down; several values of one name mean any of them. */\nexport interface Filter {\n${filters.join('')}}\n`,
  ].join('\n')
}

/** The fields that an extended type does not have alike. */
function less(schema: Schema, base: Schema | undefined): Schema {
  const own = Object.entries(schema.properties ?? {}).filter(
    ([name, field]) => JSON.stringify(field) !== JSON.stringify(base?.properties?.[name]),
  )
  return { ...schema, properties: Object.fromEntries(own) }
}

function fieldsOf({ properties = {}, required = [], additionalProperties }: Schema, indent: string): string {
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(([name, schema]) => {
    const says = schema.description ?? schema.anyOf?.[0]?.description
    const doc = says === undefined ? '' : `${inner}/** ${says} */\n`
    return `${doc}${field(`${inner}${name}${required.includes(name) ? '' : '?'}:`, typeOf(schema, inner), inner)}`
  })
  if (additionalProperties) fields.push(`${inner}[name: string]: unknown\n`)
  return `{\n${fields.join('')}${indent}}`
}

// Unions stand in one line where they fit, else one a line, as the formatter has it.
function field(head: string, types: readonly string[], indent: string): string {
  const line = `${head} ${types.join(' | ')}`
  const first = line.split('\n')[0]!
  if (first.length <= WIDTH) return `${line}\n`
  return `${head}\n${types.map((type) => `${indent}  | ${type}`).join('\n')}\n`
}

function typeOf(schema: Schema, indent: string): string[] {
  if (schema.$ref !== undefined) return [schema.$ref]
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((one) => typeOf(one, indent))
  if (schema.enum !== undefined) return schema.enum.map((value) => `'${value}'`)
  switch (schema.type) {
    case 'array':
      return [`Array<${typeOf(schema.items!, indent).join(' | ')}>`]
    case 'object':
      return schema.properties === undefined
        ? [`Record<string, ${typeOf(schema.additionalProperties || {}, indent).join(' | ')}>`]
        : [fieldsOf(schema, indent)]
    case 'integer':
      return ['number']
    case undefined:
      return ['unknown']
    default:
      return [schema.type].flat()
  }
}

function filterOf(name: string, { schema, allowed, repeats }: Parameter): string {
  const read = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Schema
  const one = allowed?.map((value) => `'${value}'`) ?? [read.type === 'number' ? 'number' : 'string']
  return field(`  ${name}?:`, repeats ? [`OneOrMore<${one.join(' | ')}>`] : one, '  ')
}
