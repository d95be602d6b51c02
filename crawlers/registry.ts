import { readdirSync } from 'node:fs'
import type { Adapter } from './adapter.ts'

/** An adapter and the params that make it read a certain address. */
export interface Recognised {
  id: string
  adapter: Adapter
  params: Record<string, string>
}

let loaded: Promise<ReadonlyMap<string, Adapter>> | undefined

/** Every adapter by id, which is its file name in adapters/. Read once per process, from sources or from dist alike. */
export function adapters(): Promise<ReadonlyMap<string, Adapter>> {
  loaded ??= loadFolder(new URL('./adapters/', import.meta.url))
  return loaded
}

async function loadFolder(folder: URL): Promise<ReadonlyMap<string, Adapter>> {
  const files = readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+\.[jt]s$/.test(file))
    .sort()
  const entries = files.map(async (file): Promise<[string, Adapter]> => {
    const module: { adapter?: Adapter } = await import(new URL(file, folder).href)
    if (module.adapter === undefined) throw new Error(`crawlers/adapters/${file} exports no "adapter"`)
    return [file.replace(/\.[jt]s$/, ''), module.adapter]
  })
  return new Map(await Promise.all(entries))
}

/**
 * The adapter that reads an address, for archives and saved pages: platforms first, any web page last.
 *
 * @param contentType of the answer where known: data of an unknown platform is then not taken for a web page
 */
export async function recognise(address: string, contentType?: string): Promise<Recognised | null> {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const all = [...(await adapters())]
  const isPage = contentType === undefined || /html/i.test(contentType)
  const order = [
    ...all.filter(([, one]) => !one.catchAll),
    // A feed of jobs is told by its address; what is left may be any web page.
    ...all.filter(([, one]) => one.catchAll && one.via === 'feed'),
    ...all.filter(([, one]) => one.catchAll && one.via !== 'feed' && isPage),
  ]
  for (const [id, adapter] of order) {
    const params = paramsOf(adapter, url)
    if (params !== null) return { id, adapter, params }
  }
  return null
}

/** An address whose escapes do not decode names no board. */
function paramsOf(adapter: Adapter, url: URL): Record<string, string> | null {
  try {
    return adapter.recognise(url)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** The params that tell a board from its neighbours on the platform: those that differ from the adapter's defaults. */
export function tellingParams(
  adapter: Pick<Adapter, 'defaults'>,
  params: Readonly<Record<string, string>>,
): Record<string, string> {
  const defaults = adapter.defaults as Record<string, string> | undefined
  return Object.fromEntries(Object.entries(params).filter(([name, value]) => value !== defaults?.[name]))
}

/**
 * The params of a source, with the adapter's defaults filled in.
 *
 * @returns `problems`, each a sentence an operator can act on; empty when the source can be crawled
 */
export function completeParams(
  adapter: Adapter,
  given: Readonly<Record<string, string>>,
): { params: Record<string, string>; problems: string[] } {
  const params = { ...(adapter.defaults as Record<string, string> | undefined), ...given }
  const problems = [
    ...Object.keys(given)
      .filter((name) => !adapter.params.includes(name))
      .map((name) => `unknown param "${name}": ${adapter.platform} takes ${adapter.params.join(', ')}`),
    ...adapter.params
      .filter((name) => params[name] === undefined)
      .map((name) => `param "${name}" is missing`),
  ]
  if (problems.length > 0) return { params, problems }
  try {
    for (const { url } of adapter.start(params))
      if (!/^https?:/.test(new URL(url).protocol)) problems.push(`${url} is no http address`)
  } catch (error) {
    problems.push(`these params make no request: ${(error as Error).message}`)
  }
  return { params, problems }
}
