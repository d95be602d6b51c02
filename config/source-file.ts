import { z } from 'zod'

const DURATION = /^(\d+) ?(m|h|d)$/
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** "90m", "6h", "1d" in milliseconds. */
const duration = z
  .string('write it as 90m, 6h or 1d')
  .regex(DURATION, 'write it as 90m, 6h or 1d')
  .transform((text) => {
    const [, amount, unit] = DURATION.exec(text) ?? []
    return Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS]
  })

const line = z.string('a line of text is needed').trim().min(1, 'a line of text is needed')

const wholeNumber = z.number('give a whole number of requests').int().min(1).max(1_000_000)

/** What a file may say once for all its sources, and each source for itself. */
const manners = {
  access: z.enum(
    ['on', 'key', 'opt-in', 'import-only', 'gone'],
    'choose on, key, opt-in, import-only or gone',
  ),
  reason: line,
  closing: z.enum(['absence', 'window', 'event'], 'choose absence, window or event'),
  closesAfterDays: z.number('give whole days').int().min(1).max(400),
  redistribution: z.enum(
    ['ok', 'link-back', 'no-third-party-boards', 'internal-only'],
    'choose ok, link-back, no-third-party-boards or internal-only',
  ),
  attribution: line,
  mustDelete: z.boolean('write true or false'),
  budget: wholeNumber,
  budgetTotal: wholeNumber,
  country: z.string().regex(/^[A-Z]{2}$/, 'give the two capital letters of ISO 3166-1, as LV'),
  every: duration,
  cron: z.string().regex(/^\S+( \S+){4}$/, 'give five fields, as "15 6 * * *" (UTC)'),
}

const entry = z.strictObject({
  ...z.object(manners).partial().shape,
  name: z
    .string('give a name')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens'),
  company: line.optional(),
  params: z.record(z.string(), z.union([z.string(), z.number().transform(String)], 'give text')).default({}),
})

/** One file of sources: config/sources/<adapter>.yaml. */
export const SOURCE_FILE = z.strictObject({
  ...z.object(manners).partial().shape,
  sources: z.array(entry, 'list the sources under "sources:"'),
})

export type SourceFile = z.infer<typeof SOURCE_FILE>
