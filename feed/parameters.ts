import { z } from 'zod'
import { BadQuery } from './bad-query.ts'

/** Query parameters as the server hands them over: a repeated one is an array. */
export type RawQuery = Readonly<Record<string, unknown>>

/** What one parameter may be. */
export interface Parameter<V = unknown> {
  /** Reads one value. */
  schema: z.ZodType<V>
  /** The values, where there is a closed list of them. */
  allowed?: readonly string[]
  /** Several values mean any of them; else the parameter may be given once. */
  repeats?: true
}

const MOST_VALUES = 50

/** One value of a closed list. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T): Parameter<T[number]> {
  return { schema: z.enum(values, 'not one of the values it can have'), allowed: values }
}

/** Plain text: NUL is refused because Postgres would refuse it. */
export function plainText(maxLength: number, shape = /^[^\0]+$/u, says = 'some text'): Parameter<string> {
  return {
    schema: z
      .string()
      .max(maxLength, `at most ${maxLength} characters`)
      .regex(shape, `expected ${says}`)
      .refine((text) => text.isWellFormed(), 'not well-formed Unicode'),
  }
}

/** A plain decimal number: no exponents, no signs, no spaces. */
export function decimal(min: number, max: number): Parameter<number> {
  return {
    schema: z
      .string()
      .regex(/^\d{1,9}(\.\d{1,4})?$/, `expected a number from ${min} to ${max}`)
      .transform(Number)
      .pipe(z.number().min(min, `at least ${min}`).max(max, `at most ${max}`)),
  }
}

export function wholeNumber(min: number, max: number): Parameter<number> {
  return {
    schema: z
      .string()
      .regex(/^\d{1,9}$/, `expected a whole number from ${min} to ${max}`)
      .transform(Number)
      .pipe(z.number().min(min, `at least ${min}`).max(max, `at most ${max}`)),
  }
}

/** A day or a moment in UTC, ISO 8601. */
export function moment(): Parameter<Date> {
  const says = 'expected a date such as 2026-03-01 or 2026-03-01T06:00:00Z'
  return {
    schema: z.union([z.iso.date(), z.iso.datetime()], says).transform((text) => new Date(text)),
  }
}

export function repeated<V>(parameter: Parameter<V>): Parameter<V> {
  return { ...parameter, repeats: true }
}

/**
 * Reads a query against a closed list of parameters: name to values, in the order given.
 *
 * @throws BadQuery that names the parameter and what is allowed
 */
export function readParameters(
  query: RawQuery,
  known: Readonly<Record<string, Parameter>>,
): Map<string, unknown[]> {
  const read = new Map<string, unknown[]>()
  for (const [name, given] of Object.entries(query)) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined
    if (parameter === undefined) {
      throw new BadQuery(name, `there is no parameter "${name}" here`, Object.keys(known))
    }
    const values = Array.isArray(given) ? given : [given]
    const most = parameter.repeats ? MOST_VALUES : 1
    if (values.length > most) {
      throw new BadQuery(
        name,
        most === 1 ? `"${name}" may be given once` : `"${name}" may be given ${most} times`,
      )
    }
    read.set(
      name,
      values.map((value) => readValue(name, value, parameter)),
    )
  }
  return read
}

function readValue(name: string, value: unknown, { schema, allowed }: Parameter): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const why = result.error.issues[0]?.message ?? 'not understood'
  throw new BadQuery(name, `"${name}" is not understood: ${why}`, allowed)
}
