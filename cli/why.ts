import type { Command } from 'commander'
import { listPairDecisions, type NamedDecision } from '../db/decisions.ts'
import { type Decision, findJob, findPosting, listDecisions, postingsOf } from '../db/why.ts'
import type { JsonValue } from '../pipeline/posting.ts'
import { action } from './command.ts'
import { wholeNumber } from './option-values.ts'
import { meansNothing, POSTING_NAME } from './posting-name.ts'
import { type Store, withStore } from './store.ts'

const SAMPLE = `
${POSTING_NAME}. Examples:
  callboard why greenhouse:airbnb/4017001
  callboard why 3kq7m2x9d4hba --json`

/** `why`: what made advertisements one Job, and what kept the nearest others apart. */
export function registerWhy(root: Command): void {
  root
    .command('why')
    .description('why advertisements are one job or are not: the evidence of every join and near miss')
    .argument('<posting-or-job>')
    .option('--limit <n>', 'how many decisions, oldest first', wholeNumber(10_000), 200)
    .addHelpText('after', SAMPLE)
    .action(
      action(async (invocation, name: string, { limit }: { limit: number }) => {
        const { terminal, json } = invocation
        return withStore(invocation, async (store) => {
          const { jobId, decisions, decided } = await decisionsAbout(store, name, limit)
          if (json) return terminal.json({ job: jobId, decisions, decided })
          terminal.say(jobId === null ? 'in no job' : `job ${jobId}`)
          for (const { nameA, nameB, verdict, who, at, note } of decided) {
            const said = `decided by ${who} on ${at.toISOString().slice(0, 10)}: ${nameA} and ${nameB}, ${verdict}`
            terminal.say(note === null ? said : `${said} (${note})`)
          }
          terminal.table(
            ['at', 'decision', 'posting', 'compared with', 'rule', 'evidence'],
            decisions.map((one) => [
              one.at.toISOString().slice(0, 10),
              one.joined ? one.kind : `apart: ${one.kind}`,
              one.posting,
              one.through ?? '',
              `${one.evidence.rule ?? ''} (v${one.ruleVersion})`,
              evidenceText(one),
            ]),
          )
        })
      }),
    )
}

interface About {
  jobId: string | null
  decisions: Decision[]
  /** What operators decided about it. */
  decided: NamedDecision[]
}

async function decisionsAbout({ db }: Store, name: string, limit: number): Promise<About> {
  const job = await findJob(db, name)
  if (job !== null) {
    const jobId = job.mergedInto ?? job.id
    const decisions = await listDecisions(db, { jobId: job.id }, limit)
    return { jobId, decisions, decided: await listPairDecisions(db, await postingsOf(db, jobId)) }
  }
  const posting = await findPosting(db, name)
  if (posting === null) throw meansNothing(name)
  const decisions = await listDecisions(db, { postingId: posting.id }, limit)
  return { jobId: posting.jobId, decisions, decided: await listPairDecisions(db, [posting.id]) }
}

// A veto's two readings first, since they are the answer.
function evidenceText({ evidence: { rule: _, a, b, ...rest } }: Decision): string {
  const clash = a === undefined ? [] : [`${asText(a)} | ${asText(b ?? '')}`]
  const read = Object.entries(rest).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${asText(value)}`],
  )
  return [...clash, ...read].join(', ')
}

function asText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
