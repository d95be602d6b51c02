import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { CLOSED_SITES, closedSites } from '../config/access.ts'
import { readManners } from '../config/manners.ts'
import { addEntry } from '../config/source-entry.ts'
import { shippedSources } from '../config/sources.ts'
import { recogniseBoard } from '../crawlers/board-address.ts'
import { importOnlySite } from '../crawlers/fetch/import-only.ts'
import { completeParams, type Recognised, tellingParams } from '../crawlers/registry.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { askRobots } from './new-source/ask-robots.ts'
import { writeScaffold } from './new-source/scaffold.ts'
import { countryCode } from './option-values.ts'
import { verdictOf } from './probe/target.ts'

export interface NewSourceOptions {
  name?: string
  company?: string
  country?: string
  adapter?: string
  into: string
  print?: true
  robots: boolean
}

/** `new-source`: from the address of a board to an entry that can be crawled, or to the beginnings of an adapter. */
export function registerNewSource(root: Command): void {
  root
    .command('new-source')
    .description('recognise the platform of a board and write its entry; or begin an adapter for it')
    .argument('<address>', 'the page where a person sees the openings, or the address of its data')
    .option('--name <name>', 'what comes after the colon in its id; by default from the address', slug)
    .option('--company <name>', 'the employer, where the board names none')
    .option('--country <code>', 'ISO 3166-1 hint for places that name no country', countryCode)
    .option('--print', 'print the entry, also where SOURCES_DIR says where to write it')
    .option('--no-robots', 'do not ask robots.txt')
    .option(
      '--adapter <name>',
      'the platform is not known: begin an adapter with fixture and sources file',
      slug,
    )
    .option('--into <folder>', 'checkout that the adapter is begun in', '.')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard new-source https://job-boards.greenhouse.io/acme --company Acme\n  callboard new-source https://jobs.acme.example/api/openings --adapter acme-ats',
    )
    .action(action(newSource))
}

async function newSource(invocation: Invocation, address: string, options: NewSourceOptions): Promise<void> {
  const { settings, terminal, json } = invocation
  if (!/^https?:/.test(address) || !URL.canParse(address))
    throw new CommandError('usage', `${address} is no http address`)
  refuseClosed(new URL(address).hostname)
  if (options.adapter !== undefined) {
    const robots = await askRobots(invocation, address, options.robots)
    const written = writeScaffold(resolve(options.into), options.adapter, new URL(address))
    if (json) return terminal.json({ adapter: options.adapter, robots: robots.report, written })
    for (const path of written) terminal.data(path)
    terminal.say(`robots.txt ${robots.line}`)
    terminal.say(
      'Its access is opt-in until somebody has read the terms: write the verdict and its reason there.',
    )
    return terminal.say('Now make fixture and adapter true: npx vitest run test/crawlers/adapters.test.ts')
  }
  const found = (await recogniseBoard(address))!
  const { access, why } = verdictOf(found.id, found.adapter)
  if (access === 'import-only' || access === 'gone') throw neverFetched(found.adapter.platform, access, why)
  const robots = await askRobots(
    invocation,
    found.adapter.start(completeParams(found.adapter, found.params).params)[0]!.url,
    options.robots,
  )
  const folder = options.print || settings.sourcesDir === undefined ? null : resolve(settings.sourcesDir)
  const { text, path } = writeEntry(found, nameOf(found, options), options, folder)
  const { id } = found
  if (json)
    return terminal.json({
      adapter: id,
      params: found.params,
      access,
      why,
      robots: robots.report,
      text,
      path,
    })
  terminal.say(`platform   ${found.adapter.platform}`)
  if (found.adapter.catchAll)
    terminal.say(
      '           no platform that is known: read as a site with schema.org markup, or begin an --adapter',
    )
  terminal.say(`verdict    ${access}: ${why}`)
  terminal.say(`robots.txt ${robots.line}`)
  if (path === null) {
    terminal.data(text.trimEnd())
    terminal.say(`Write this to ${id}.yaml in a folder of yours and set SOURCES_DIR to it.`)
  } else terminal.data(path)
  const source = `${id}:${nameOf(found, options)}`
  terminal.say(`Then: callboard probe ${source}`)
  if (access === 'opt-in')
    terminal.say(`and, having read the terms: callboard sources accept ${source} --reason "..."`)
}

/** @throws CommandError for sites that nothing ever fetches */
function refuseClosed(hostname: string): void {
  const site = importOnlySite(hostname, closedSites())
  if (site === null) return
  const closed = CLOSED_SITES.find((one) => one.site === site || one.site === site.split('.')[0])
  throw neverFetched(site, closed?.verdict ?? 'import-only', closed?.reason ?? 'its terms forbid crawling')
}

function neverFetched(what: string, verdict: string, why: string): CommandError {
  return new CommandError(
    'source',
    `${what} is ${verdict}, never fetched: ${why}. Pages that you saved are read with callboard import`,
  )
}

function writeEntry(
  found: Recognised,
  name: string,
  { company, country }: NewSourceOptions,
  folder: string | null,
): { text: string; path: string | null } {
  const params = tellingParams(found.adapter, found.params)
  const entry = { name, ...(company && { company }), ...(country && { country }), params }
  const manners = readManners(shippedSources()).get(found.id) ?? { access: found.adapter.access }
  const path = folder === null ? null : join(folder, `${found.id}.yaml`)
  if (path !== null && !existsSync(folder!))
    throw new CommandError('settings', `SOURCES_DIR names ${folder}, which is not there: make it first`)
  try {
    const before = path !== null && existsSync(path) ? readFileSync(path, 'utf8') : null
    const text = addEntry(before, manners, entry)
    if (path !== null) writeFileSync(path, text)
    return { text, path }
  } catch (error) {
    throw new CommandError('input', `${path ?? 'the entry'}: ${(error as Error).message}`, { cause: error })
  }
}

/** From the board's own name, else the host's. */
function nameOf({ params, adapter }: Recognised, { name }: NewSourceOptions): string {
  if (name !== undefined) return name
  const own = adapter.params.map((key) => params[key]).find((value) => value !== undefined && value !== '')
  const text =
    own !== undefined && URL.canParse(own)
      ? new URL(own).hostname.replace(/^(www|careers?|jobs)[.-]/, '')
      : own
  const label = (own !== undefined && URL.canParse(own) ? text?.split('.')[0] : text) ?? 'board'
  return (
    label
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'board'
  )
}

function slug(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
    throw new InvalidArgumentError('Use lower-case letters, digits and single hyphens.')
  return text
}
