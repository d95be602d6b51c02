import { adapters, type Recognised, recognise } from './registry.ts'

/** The pages that people see of a platform's boards, and the params that the board's data has. */
interface BoardPages {
  adapter: string
  host: RegExp
  /** @returns null when the address names no board */
  params(url: URL, host: RegExpExecArray): Record<string, string | undefined> | null
}

/** First segment of the path, without a language in front of it. */
function boardOf({ pathname }: URL): string | undefined {
  const [first, second] = pathname.split('/').filter((part) => part !== '')
  const board = first !== undefined && /^[a-z]{2}(-[a-z]{2})?$/i.test(first) ? (second ?? first) : first
  try {
    return board === undefined ? undefined : decodeURIComponent(board)
  } catch {
    // Escapes that do not decode name no board.
    return undefined
  }
}

const named = (name: string) => (url: URL) => ({ [name]: boardOf(url) })
const ownSite = ({ origin }: URL) => ({ site: origin })

const BOARD_PAGES: readonly BoardPages[] = [
  {
    adapter: 'greenhouse',
    host: /^(?:job-)?boards(\.eu)?\.greenhouse\.io$/,
    params: (url, [, eu = '']) => ({
      board: url.searchParams.get('for') ?? boardOf(url),
      ...(eu && { api: `https://boards-api${eu}.greenhouse.io` }),
    }),
  },
  {
    adapter: 'lever',
    host: /^jobs(\.eu)?\.lever\.co$/,
    params: (url, [, eu = '']) => ({ site: boardOf(url), ...(eu && { api: `https://api${eu}.lever.co` }) }),
  },
  { adapter: 'ashby', host: /^jobs\.ashbyhq\.com$/, params: named('board') },
  { adapter: 'workable', host: /^apply\.workable\.com$/, params: named('account') },
  {
    adapter: 'workable',
    host: /^(?!www\.|apply\.|jobs\.|help\.)([\w-]+)\.workable\.com$/,
    params: (_, [, account]) => ({ account }),
  },
  { adapter: 'rippling', host: /^ats\.rippling\.com$/, params: named('board') },
  { adapter: 'smartrecruiters', host: /^(jobs|careers)\.smartrecruiters\.com$/, params: named('company') },
  { adapter: 'jobvite', host: /^(jobs|careers)\.jobvite\.com$/, params: named('board') },
  { adapter: 'recruitee', host: /^(?!www\.)[\w-]+\.recruitee\.com$/, params: ownSite },
  { adapter: 'breezy', host: /^(?!www\.)[\w-]+\.breezy\.hr$/, params: ownSite },
  { adapter: 'pinpoint', host: /^(?!www\.)[\w-]+\.pinpointhq\.com$/, params: ownSite },
  { adapter: 'teamtailor', host: /^(?!www\.)[\w-]+(\.\w+)?\.teamtailor\.com$/, params: ownSite },
  { adapter: 'personio', host: /^[\w-]+\.jobs\.personio\.(de|com)$/, params: ownSite },
  { adapter: 'bamboohr', host: /^(?!www\.)[\w-]+\.bamboohr\.com$/, params: ownSite },
  { adapter: 'icims', host: /^(?!www\.)[\w-]+\.icims\.com$/, params: ownSite },
  {
    adapter: 'workday',
    host: /^([\w-]+)\.wd\d+\.myworkdayjobs\.com$/,
    params: (url, [, tenant]) => ({ origin: url.origin, tenant, site: boardOf(url) }),
  },
  {
    adapter: 'oracle',
    host: /^[\w-]+\.fa(\.[\w-]+)?\.oraclecloud\.com$/,
    params: (url) => ({ origin: url.origin, site: /\/sites\/([^/]+)/.exec(url.pathname)?.[1] }),
  },
]

/**
 * The adapter of a board that a person found: the address of its page for job seekers, or of its data.
 *
 * @returns null when the address is none of the web; `jobposting-site` when it belongs to no platform that is known
 */
export async function recogniseBoard(address: string): Promise<Recognised | null> {
  const found = await recognise(address)
  if (found === null || found.adapter.catchAll !== true) return found
  const url = new URL(address)
  for (const { adapter: id, host, params } of BOARD_PAGES) {
    const match = host.exec(url.hostname)
    const read = match === null ? null : params(url, match)
    const adapter = (await adapters()).get(id)
    if (read === null || adapter === undefined) continue
    const given = Object.entries(read).filter((pair): pair is [string, string] => pair[1] !== undefined)
    if (given.length === Object.keys(read).length) return { id, adapter, params: Object.fromEntries(given) }
  }
  return found
}
