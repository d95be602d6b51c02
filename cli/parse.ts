import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import { createHostMemory } from '../crawlers/host-memory.ts'
import type { Page } from '../crawlers/page.ts'
import { type Recognised, recognise } from '../crawlers/registry.ts'
import { classify } from '../pipeline/classify.ts'
import type { Label, Labels } from '../pipeline/label.ts'
import { normalize } from '../pipeline/normalize.ts'
import type { Posting } from '../pipeline/posting.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { openWeb } from './web.ts'

/** `parse`: every step from one page to labels, with its reasons. */
export function registerParse(root: Command): void {
  root
    .command('parse')
    .description('show what adapter, normalizer and classifier read from one address or saved page')
    .argument('<url|file>')
    .option('--address <url>', 'where a saved page came from; decides its adapter')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard parse https://example.org/jobs/csr\n  callboard parse saved.html --address https://example.org/jobs/csr',
    )
    .action(action(parse))
}

async function parse(invocation: Invocation, where: string, options: { address?: string }): Promise<void> {
  const { terminal, json } = invocation
  const { page, recognised } = existsSync(where)
    ? await savedPage(where, options.address)
    : await livePage(invocation, where)
  const parsed = recognised.adapter.parse(page, recognised.params)
  const read = parsed.postings.map((raw) => {
    const normalized = normalize(raw, { source: recognised.id, at: page.at })
    if (!normalized.ok) return { raw, rejection: normalized.rejection }
    return { raw, posting: normalized.posting, labels: classify(normalized.posting) }
  })
  if (json)
    return terminal.json({ adapter: recognised.id, params: recognised.params, ...parsed, postings: read })
  terminal.data(`adapter ${recognised.id} (${recognised.adapter.platform})`)
  terminal.data(
    `${read.length} postings, ${parsed.rejected?.length ?? 0} rejected, ${parsed.next?.length ?? 0} pages to follow`,
  )
  for (const each of read) {
    if ('rejection' in each)
      terminal.data(`\n${each.raw.title}: rejected, ${each.rejection.reason} (${each.rejection.detail})`)
    else showPosting(invocation, each.posting, each.labels)
  }
}

async function savedPage(file: string, address?: string): Promise<{ page: Page; recognised: Recognised }> {
  const url = address ?? pathToFileURL(resolve(file)).href.replace(/^file:\/\//, 'https://saved.invalid')
  const recognised = await recognise(url)
  if (recognised === null)
    throw new CommandError('input', `no adapter knows ${url}: say where the page came from with --address`)
  const body = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new CommandError('input', `${file} cannot be read: ${cause.message}`, { cause })
  })
  const page: Page = {
    request: { url, kind: 'list' },
    url,
    status: 200,
    headers: {},
    body,
    at: new Date().toISOString(),
  }
  return { page, recognised }
}

/** One polite request; nothing is kept, so the memory of hosts lives only as long as the command. */
async function livePage(
  invocation: Invocation,
  url: string,
): Promise<{ page: Page; recognised: Recognised }> {
  const recognised = await recognise(url)
  if (recognised === null)
    throw new CommandError('input', `${url} is neither a file here nor an http address`)
  const web = await openWeb(invocation, createHostMemory())
  try {
    const { via } = recognised.adapter
    const answer = await web.fetch({ url, kind: 'list' }, { via, signal: invocation.signal })
    if (answer.kind !== 'page') throw new CommandError('source', `${url} answered ${answer.kind}`)
    return { page: answer.page, recognised }
  } finally {
    await web.close()
  }
}

function showPosting({ terminal }: Invocation, posting: Posting, labels: Labels): void {
  terminal.data(`\n${posting.title}${posting.company ? `, ${posting.company}` : ''}  [${labels.scope}]`)
  const { text: _text, stated: _stated, ...fields } = posting
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null && value !== false)
      terminal.data(`  ${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
  }
  for (const [field, found] of Object.entries(labels)) {
    const list = (Array.isArray(found) ? found : [found]) as (Label<unknown> | string)[]
    for (const label of list) {
      if (typeof label === 'string') continue
      terminal.data(`  ${field} = ${JSON.stringify(label.value)}  ${reasonOf(posting, label)}`)
    }
  }
}

/** `(0.97, workplace/title-remote: "Remote")`. */
function reasonOf(posting: Posting, { confidence, because }: Label<unknown>): string {
  const from = because.in === 'text' ? posting.text : because.in === 'title' ? posting.title : null
  const quote =
    from !== null && because.quote ? `: “${from.slice(...because.quote).replaceAll('\n', ' ')}”` : ''
  return `(${confidence}, ${because.rule}${because.in && quote === '' ? ` in ${because.in}` : ''}${quote})`
}
