import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { PIPELINE_VERSION } from '../../pipeline/version.ts'
import type { Answer } from './compare.ts'
import type { GoldAd } from './gold.ts'
import { ROOT } from './own-gold.ts'

/** What a version of the pipeline answers to the own gold, file by file, as digests. */
export interface Stamp {
  version: number
  files: Record<string, { texts: string; answers: string }>
}

const FILE = `${ROOT}bench/gold/answers.json`

export function readStamp(): Stamp {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Stamp
}

export function writeStamp(stamp: Stamp): void {
  writeFileSync(FILE, `${JSON.stringify(stamp, null, 2)}\n`)
}

/** The digests of today's answers; those of one file stand together, so that a new file leaves the others as they were. */
export function stampOf(files: ReadonlyMap<string, readonly GoldAd[]>, answers: readonly Answer[]): Stamp {
  const said = new Map(answers.map(({ ad, prediction }) => [ad.id, prediction]))
  const stamped = [...files].map(([name, ads]) => {
    const texts = ads.map(({ labels, ...text }) => text)
    const labels = ads.map(({ id }) => [said.get(id)?.labels, said.get(id)?.posting?.places])
    return [name, { texts: digest(texts), answers: digest(labels) }] as const
  })
  return { version: PIPELINE_VERSION, files: Object.fromEntries(stamped) }
}

/** Files whose texts are as they were stamped and whose answers are not, though the version is the stamped one. */
export function changedUnraised(today: Stamp, stamped: Stamp): string[] {
  if (today.version > stamped.version) return []
  return Object.entries(today.files).flatMap(([name, { texts, answers }]) => {
    const before = stamped.files[name]
    return before?.texts === texts && before.answers !== answers ? [name] : []
  })
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
