import type { Command } from 'commander'
import { action, type Invocation } from './command.ts'
import { registerAccept, registerPause, registerResume } from './sources/decide.ts'
import { type ListedSource, listWithState } from './sources/list.ts'
import { sourcesMarkdown } from './sources/markdown.ts'
import { withStore } from './store.ts'
import { minute } from './terminal.ts'

/** `sources`: what each source is, whether and why it may be crawled, how it fares, when it is next. */
export function registerSources(root: Command): void {
  const sources = root
    .command('sources')
    .description('every source with verdict, health, last yield and next run; or say a word about one')
    .option('--markdown', 'write the table of docs/sources.md instead: what is shipped, not what is stored')
    .addHelpText(
      'after',
      `
Examples:
  callboard sources
  callboard sources --json | jq '.sources[] | select(.crawled | not)'
  callboard sources accept ashby:notion --reason "their terms allow it, read on 2026-10-02"
  callboard sources pause greenhouse:acme --reason "asked to wait until Monday"`,
    )
    .action(action(sourcesVerb))
  registerAccept(sources)
  registerPause(sources)
  registerResume(sources)
}

async function sourcesVerb(invocation: Invocation, options: { markdown?: true }): Promise<void> {
  const { terminal, json } = invocation
  if (options.markdown) return terminal.data((await sourcesMarkdown()).trimEnd())
  return withStore(invocation, async (store) => {
    const listed = await listWithState(invocation, store)
    if (json) return terminal.json({ sources: listed })
    terminal.table(
      ['source', 'access', 'health', 'last run', 'found', 'new', 'next', 'why'],
      listed.map((source) => [
        source.id,
        verdictOf(source),
        source.health,
        source.lastRun ? `${minute(source.lastRun.at)} ${source.lastRun.state}` : '-',
        source.lastRun?.found ?? '-',
        source.lastRun?.created ?? '-',
        source.nextAt ? minute(source.nextAt) : '-',
        source.notCrawledBecause ?? source.healthReason ?? source.why,
      ]),
    )
  })
}

function verdictOf({ access, accepted, crawled }: ListedSource): string {
  const verdict = access === 'opt-in' && accepted !== null ? 'opt-in, accepted' : access
  return crawled ? verdict : `${verdict}, not crawled`
}
