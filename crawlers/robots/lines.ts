/** Google reads lines into 16,664 bytes, one of them for the end; what follows on the line is lost. */
const MAX_LINE_CHARS = 16_663
/** Wildcards cost time proportional to the path each; no honest rule, and no honest file, needs this many. */
const MAX_WILDCARDS = 100
const MAX_WILDCARD_RULES = 2000
const GROUP_KEYS = ['user-agent', 'useragent', 'user agent']
const DISALLOW_KEYS = ['disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw']
const DELAY_KEYS = ['crawl-delay', 'crawldelay', 'crawl delay']
const SITEMAP_KEYS = ['sitemap', 'site-map']
const SIGNAL_KEYS = ['content-signal', 'tdm-reservation', 'tdm-policy']

/** A robots.txt reduced to what one agent needs, in the strict spelling that robots-parser reads. */
export interface NormalRobots {
  text: string
  crawlDelayMs: number | undefined
  sitemaps: string[]
  /** `Content-Signal` and TDM lines of our group, over those of `*`, over those before any group, by lower-case name. */
  signals: Map<string, string>
}

type Line = {
  key: 'agent' | 'allow' | 'disallow' | 'delay' | 'sitemap' | 'signal'
  name: string
  value: string
}

/**
 * Reads a robots.txt as liberally as RFC 9309 and Google do and writes it anew, strictly: byte order mark, line
 * ends, comments, missing colons, known typos, agent names with versions, foreign keys, overlong lines, a last
 * group without rules, and `Allow: /index.html`, which also allows the folder.
 *
 * @param agent product token, lower case; groups of others are dropped, so that thousands of agents times
 * thousands of rules cannot fill the memory
 */
export function normalizeRobots(body: string, agent: string): NormalRobots {
  const out: string[] = []
  const sitemaps: string[] = []
  const delays = new Map<string, number>()
  const signals = new Map<string, Map<string, string>>()
  let group = new Set<string>()
  let isOpen = false
  let hasGroups = false
  let wildcardRules = 0
  let rules = new Set<string>()
  for (const { key, name: said, value } of readLines(body)) {
    if (key === 'sitemap') {
      sitemaps.push(value)
    } else if (key === 'agent') {
      hasGroups = true
      if (!isOpen) {
        group = new Set()
        rules = new Set()
      }
      isOpen = true
      const name = agentName(value)
      if (name !== agent && name !== '*') continue
      // A repeated name would repeat every rule.
      if (!group.has(name)) out.push(`user-agent: ${name}`)
      group.add(name)
    } else if (key === 'delay') {
      // Said between the agents of one group it must not split the group, so the group stays open.
      const seconds = Number(value)
      if (!Number.isNaN(seconds) && seconds >= 0) for (const name of group) delays.set(name, seconds * 1000)
    } else if (key === 'signal') {
      // Sites also say them before any group, for everybody.
      const names = hasGroups ? group : ['']
      for (const name of names) signals.set(name, new Map(signals.get(name)).set(said, value))
    } else {
      isOpen = false
      if (group.size === 0) continue
      // A rule said twice costs twice, on every address.
      const stars = wildcardRules < MAX_WILDCARD_RULES ? MAX_WILDCARDS : 0
      if (value.includes('*')) wildcardRules++
      for (const rule of writeRule(key, value, stars)) {
        if (!rules.has(rule)) out.push(rule)
        rules.add(rule)
      }
    }
  }
  // robots-parser forgets a group without rules and falls back to *, though the group says "all allowed".
  if (isOpen && group.size > 0) out.push('disallow:')
  const isNamed = out.includes(`user-agent: ${agent}`)
  const crawlDelayMs = delays.get(agent) ?? (isNamed ? undefined : delays.get('*'))
  const ours = new Map([
    ...(signals.get('') ?? []),
    ...(signals.get('*') ?? []),
    ...(signals.get(agent) ?? []),
  ])
  return { text: out.join('\n'), crawlDelayMs, sitemaps, signals: ours }
}

function* readLines(body: string): Generator<Line> {
  for (const raw of body.replace(/^(?:\uFEFF|\u00EF\u00BB\u00BF)/, '').split(/\r\n|\r|\n/)) {
    const line = raw.slice(0, MAX_LINE_CHARS).split('#', 1)[0]!.trim()
    const split = splitLine(line)
    if (split === null) continue
    const name = split[0].toLowerCase()
    const key = keyOf(name)
    if (key !== null) yield { key, name, value: split[1] }
  }
}

/** Splits at the colon, or at white space when there are just two words and no colon. */
function splitLine(line: string): [string, string] | null {
  const colon = line.indexOf(':')
  if (colon > 0) return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
  const words = line.split(/\s+/)
  return colon < 0 && words.length === 2 ? [words[0]!, words[1]!] : null
}

function keyOf(key: string): Line['key'] | null {
  const startsWith = (names: string[]) => names.some((name) => key.startsWith(name))
  if (startsWith(GROUP_KEYS)) return 'agent'
  if (startsWith(DISALLOW_KEYS)) return 'disallow'
  if (key.startsWith('allow')) return 'allow'
  if (startsWith(DELAY_KEYS)) return 'delay'
  if (startsWith(SITEMAP_KEYS)) return 'sitemap'
  return SIGNAL_KEYS.includes(key) ? 'signal' : null
}

/** The product token: the leading letters, `-` and `_`; `*` may be followed by anything after a blank. */
function agentName(value: string): string {
  if (value === '*' || /^\*\s/.test(value)) return '*'
  return (/^[A-Za-z_-]*/.exec(value)?.[0] ?? '').toLowerCase()
}

function writeRule(key: 'allow' | 'disallow', value: string, maxStars: number): string[] {
  const pattern = value.replace(/\*{2,}/g, '*')
  const parts = pattern.split('*')
  if (parts.length - 1 > maxStars) {
    // Cut short a rule matches more: right for a refusal, wrong for a permission.
    return key === 'disallow' ? [`disallow: ${parts.slice(0, maxStars + 1).join('*') || '/'}`] : []
  }
  const folder = key === 'allow' ? /^(.*\/)index\.html?$/i.exec(pattern)?.[1] : undefined
  return folder === undefined ? [`${key}: ${pattern}`] : [`${key}: ${pattern}`, `allow: ${folder}$`]
}
