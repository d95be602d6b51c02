import { CommandError } from '../exit-codes.ts'
import { readJsonLines } from '../json-lines.ts'
import { type FileRow, importRows } from './rows.ts'
import type { ImportJob } from './run.ts'
import { wholeFile } from './whole-file.ts'

type LinesJob = ImportJob & { gzipped: boolean; source: string }

/** Imports JSON lines of RawPostings into one source. */
export async function importLines(job: LinesJob): Promise<string[]> {
  return importRows(job, job.source, linesOf(job))
}

/**
 * Imports a JSON file: a list of RawPostings, or one. One that turns out to hold JSON lines is read as such.
 *
 * @throws CommandError when it is neither
 */
export async function importJson(job: LinesJob): Promise<string[]> {
  const text = (await wholeFile(job.file, job.gzipped)).toString('utf8').replace(/^\uFEFF/, '')
  const value = parse(text)
  if (value !== undefined)
    return importRows(job, job.source, valuesOf(Array.isArray(value) ? value : [value]))
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  if (first.startsWith('{') && parse(first) !== undefined) return importLines(job)
  throw new CommandError(
    'input',
    `${job.file} is no JSON: it must hold a list of RawPostings, or one; correct it, or fetch it again`,
  )
}

async function* linesOf({ file, gzipped }: LinesJob): AsyncGenerator<FileRow> {
  for await (const line of readJsonLines(file, gzipped)) {
    if (line.ok) yield line
    else yield { ok: false, rejection: { externalId: null, reason: 'not-json', detail: line.reason } }
  }
}

async function* valuesOf(values: readonly unknown[]): AsyncGenerator<FileRow> {
  for (const value of values) yield { ok: true, value }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
