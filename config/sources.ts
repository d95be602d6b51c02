import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { type Problem, SettingsError } from './problem.ts'
import { SOURCE_FILE, type SourceFile } from './source-file.ts'

/** A source as its file names it; what is left out, the adapter decides. */
export interface ConfiguredSource {
  /** `adapter:name`. */
  id: string
  adapter: string
  name: string
  params: Record<string, string>
  country?: string
  company?: string
  access: 'on' | 'key' | 'opt-in' | 'import-only' | 'gone'
  accessReason: string
  closing?: 'absence' | 'window' | 'event'
  closesAfterDays?: number
  redistribution: 'ok' | 'link-back' | 'no-third-party-boards' | 'internal-only'
  attribution?: string
  mustDelete?: boolean
  everyMs?: number
  cron?: string
  /** Requests a UTC day of this one source. */
  budgetPerDay?: number
  /** Requests in its lifetime. */
  budgetTotal?: number
  /** File and line, for messages. */
  where: string
}

/** The folder of the sources that come with Callboard; it stands beside this file in a checkout and above dist/ when built. */
export function shippedSources(): string {
  const beside = fileURLToPath(new URL('./sources/', import.meta.url))
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../config/sources/', import.meta.url))
}

/**
 * Reads folders of <adapter>.yaml files. A source of a later folder replaces one of the same id of an earlier one.
 *
 * @throws SettingsError with everything that is wrong in any file, each with file and line
 */
export function readSources(folders: readonly string[]): ConfiguredSource[] {
  const problems: Problem[] = []
  const sources = new Map<string, ConfiguredSource>()
  for (const folder of folders) {
    for (const source of readFolder(folder, problems)) sources.set(source.id, source)
  }
  if (problems.length > 0) throw new SettingsError(problems)
  return [...sources.values()]
}

function readFolder(folder: string, problems: Problem[]): ConfiguredSource[] {
  if (!existsSync(folder)) {
    problems.push({ where: folder, what: 'there is no such folder', fix: 'Make it, or correct SOURCES_DIR' })
    return []
  }
  const found: ConfiguredSource[] = []
  for (const file of readdirSync(folder).sort()) {
    const path = join(folder, file)
    const adapter = /^([a-z0-9-]+)\.yaml$/.exec(file)?.[1]
    if (adapter !== undefined) found.push(...readFile(path, adapter, problems))
    else if (/\.ya?ml$/i.test(file))
      problems.push({
        where: path,
        what: 'the name says no adapter',
        fix: 'Name it <adapter>.yaml, as greenhouse.yaml',
      })
  }
  return found
}

function readFile(path: string, adapter: string, problems: Problem[]): ConfiguredSource[] {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const whereOf = (at: readonly PropertyKey[]) => `${path}:${lineOf(document, lines, at)}`
  for (const { message, linePos } of document.errors) {
    const what = message.split('\n', 1)[0]?.replace(/:$/, '') ?? message
    problems.push({ where: `${path}:${linePos?.[0].line ?? 1}`, what, fix: 'Correct the YAML' })
  }
  if (document.errors.length > 0) return []
  const read = SOURCE_FILE.safeParse(document.toJS())
  if (!read.success) {
    const wrong = read.error.issues.flatMap((issue) => {
      // A misspelt key is reported by zod on the object around it; the operator wants its own line.
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
          at: [...issue.path, key],
          message: 'remove it, or correct its name',
        }))
      return [{ at: issue.path, message: issue.message }]
    })
    const lined = wrong.map((issue) => ({ ...issue, line: lineOf(document, lines, issue.at) }))
    for (const { at, message, line } of lined.sort((one, other) => one.line - other.line)) {
      const what = `${describe(document, at)} is wrong`
      const fix = message.replace(/^./, (first) => first.toUpperCase())
      problems.push({ where: `${path}:${line}`, what, fix })
    }
    return []
  }
  const seen = new Set<string>()
  return read.data.sources.flatMap((_, index) => {
    const where = whereOf(['sources', index])
    const source = complete(read.data, index, adapter, where, problems)
    if (source === null) return []
    if (seen.has(source.name))
      problems.push({
        where,
        what: `a second source is named "${source.name}"`,
        fix: 'Name one of them otherwise',
      })
    seen.add(source.name)
    return [source]
  })
}

/** Fills in what the file says for all its sources; access, its reason and redistribution must come from one of the two. */
function complete(
  file: SourceFile,
  index: number,
  adapter: string,
  where: string,
  problems: Problem[],
): ConfiguredSource | null {
  const { sources, ...general } = file
  const { params, name, company, ...own } = sources[index]!
  // An own cron displaces the file's every, and the other way round.
  const rhythm = own.cron ?? own.every
  const { access, reason, redistribution, every, cron, ...others } = {
    ...general,
    ...(rhythm !== undefined && { every: undefined, cron: undefined }),
    ...own,
  }
  const missing = Object.entries({ access, reason, redistribution }).filter(
    ([, value]) => value === undefined,
  )
  for (const [key] of missing)
    problems.push({
      where,
      what: `"${name}" says no ${key}`,
      fix: `Add ${key}: to it, or to the top of the file`,
    })
  if (every !== undefined && cron !== undefined)
    problems.push({ where, what: `"${name}" has both every and cron`, fix: 'Keep one of them' })
  if (access === undefined || reason === undefined || redistribution === undefined) return null
  const { country, closing, closesAfterDays, attribution, mustDelete, budget, budgetTotal } = others
  return {
    id: `${adapter}:${name}`,
    adapter,
    name,
    params,
    access,
    accessReason: reason,
    redistribution,
    ...(country !== undefined && { country }),
    ...(company !== undefined && { company }),
    ...(closing !== undefined && { closing }),
    ...(closesAfterDays !== undefined && { closesAfterDays }),
    ...(attribution !== undefined && { attribution }),
    ...(mustDelete !== undefined && { mustDelete }),
    ...(every !== undefined && { everyMs: every }),
    ...(cron !== undefined && { cron }),
    ...(budget !== undefined && { budgetPerDay: budget }),
    ...(budgetTotal !== undefined && { budgetTotal }),
    where,
  }
}

/** Line of a value, or of the nearest thing around it that is written down. */
function lineOf(document: Document.Parsed, lines: LineCounter, at: readonly PropertyKey[]): number {
  for (let length = at.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(at.slice(0, length), true)
    const start = (node as { range?: [number, number, number] } | null | undefined)?.range?.[0]
    if (start !== undefined) return lines.linePos(start).line
  }
  return 1
}

/** "every" of "support-feed", or the place in the list where the entry has no name. */
function describe(document: Document.Parsed, at: readonly PropertyKey[]): string {
  const [list, index, ...inner] = at
  if (list !== 'sources' || index === undefined) return `"${at.join('.') || 'the file'}"`
  const name = document.getIn(['sources', index, 'name'])
  const entry = typeof name === 'string' ? `"${name}"` : `source ${Number(index) + 1}`
  return inner.length === 0 ? entry : `"${inner.join('.')}" of ${entry}`
}
