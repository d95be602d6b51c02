import type { Command } from 'commander'
import { classify } from '../pipeline/classify.ts'
import { normalize } from '../pipeline/normalize.ts'
import { type Archived, readArchived } from './archived.ts'
import { action, type Invocation } from './command.ts'

interface Summary {
  records: number
  covered: number
  notCovered: { url: string; reason: string }[]
  postings: number
  rejected: Record<string, number>
  crashed: number
}

/** `replay`: what today's adapters and pipeline read from recorded answers; nothing is stored. */
export function registerReplay(root: Command): void {
  root
    .command('replay')
    .description('read a WARC file through adapters and pipeline, without storing anything')
    .argument('<file>', 'WARC file, gzipped or not')
    .addHelpText('after', '\nExample:\n  callboard replay .callboard/archive/2026-11-02.warc.gz --json')
    .action(action(replay))
}

async function replay({ terminal, json }: Invocation, file: string): Promise<void> {
  const summary: Summary = { records: 0, covered: 0, notCovered: [], postings: 0, rejected: {}, crashed: 0 }
  for await (const archived of readArchived(file)) {
    summary.records++
    const { url } = archived.answer
    if (!('parsed' in archived)) {
      summary.notCovered.push({ url, reason: archived.reason })
      if (archived.crashed) summary.crashed++
      continue
    }
    summary.covered++
    const before = summary.postings
    readPostings(archived, summary)
    const read = { url, adapter: archived.recognised.id, postings: summary.postings - before }
    if (json) terminal.json(read)
    else terminal.data(`${String(read.postings).padStart(5)}  ${read.adapter}  ${url}`)
  }
  if (json) return terminal.json(summary)
  for (const { url, reason } of summary.notCovered) terminal.data(`    -  ${url}  (${reason})`)
  const rejected = Object.entries(summary.rejected).map(([reason, n]) => `${n} ${reason}`)
  terminal.say(
    `${summary.covered} of ${summary.records} records read, ${summary.postings} postings, ` +
      `rejected: ${rejected.join(', ') || 'none'}, crashed: ${summary.crashed}`,
  )
}

function readPostings(archived: Extract<Archived, { parsed: unknown }>, summary: Summary): void {
  const { answer, recognised, parsed } = archived
  const count = (reason: string): void => {
    summary.rejected[reason] = (summary.rejected[reason] ?? 0) + 1
  }
  for (const { reason } of parsed.rejected ?? []) count(reason)
  for (const raw of parsed.postings) {
    const normalized = normalize(raw, { source: recognised.id, at: answer.at })
    if (!normalized.ok) {
      count(normalized.rejection.reason)
      continue
    }
    classify(normalized.posting)
    summary.postings++
  }
}
