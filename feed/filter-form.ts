import { CHANNELS, HOURS, SCOPES, SHIFTS, WORKPLACES } from '../pipeline/vocabulary.ts'
import { html, type Markup } from './markup.ts'
import { capital, inWords, languageName } from './words.ts'

/** What the form offers and what is chosen. */
export interface FilterChoices {
  /** The query as given, name to values. */
  given: ReadonlyMap<string, readonly string[]>
  sources: readonly { id: string; name: string }[]
  languages: readonly string[]
}

/** In the form alone: every scope, every state. */
export const ANY = 'any'

const SCOPE_NAMES: Record<(typeof SCOPES)[number], string> = {
  core: 'Part-time or remote customer service',
  'customer-service': 'Other customer service',
  related: 'Related occupations',
  other: 'Everything else',
}

type Option = readonly [value: string, name: string]

const named = (values: readonly string[]): Option[] => values.map((value) => [value, capital(inWords(value))])
const known = (values: readonly string[]): Option[] => named(values.filter((value) => value !== 'unknown'))

/** The filters as a plain GET form. What it has no field for travels along unseen. */
export function filterForm({ given, sources, languages }: FilterChoices): Markup {
  const fields: [name: string, title: string, options: Option[], first: Option | null][] = [
    [
      'scope',
      'Jobs',
      [...SCOPES.map((scope): Option => [scope, SCOPE_NAMES[scope]]), [ANY, 'All jobs']],
      null,
    ],
    ['workplace', 'Workplace', known(WORKPLACES), ['', 'Any']],
    ['hours', 'Hours', known(HOURS), ['', 'Any']],
    ['shift', 'Shift', known(SHIFTS), ['', 'Any']],
    ['channel', 'Channel', known(CHANNELS), ['', 'Any']],
    [
      'language',
      'Language of the text',
      languages.map((code): Option => [code, languageName(code)]),
      ['', 'Any'],
    ],
    ['source', 'Source', sources.map(({ id, name }): Option => [id, name]), ['', 'Any']],
    [
      'state',
      'State',
      [
        ['open', 'Open'],
        ['closed', 'Closed'],
        [ANY, 'Open and closed'],
      ],
      null,
    ],
  ]
  const own = new Set(['q', 'cursor', ...fields.map(([name]) => name)])
  const others = [...given].filter(([name]) => !own.has(name))
  return html`<form class="filters" action="/" method="get" role="search" aria-label="Filter jobs" data-filters>
      <div class="field wide">
        <label for="f-q">Words in title or company</label>
        <input id="f-q" name="q" type="search" maxlength="200" value="${given.get('q')?.[0]}" autocomplete="off">
      </div>
      ${fields.map(
        ([name, title, options, first]) => html`<div class="field${name === 'scope' && ' wide'}">
        <label for="f-${name}">${title}</label>
        <select id="f-${name}" name="${name}">${(first === null ? options : [first, ...options]).map(
          ([value, text]) =>
            html`<option value="${value}"${given.get(name)?.[0] === value && html` selected`}>${text}</option>`,
        )}</select>
      </div>`,
      )}
      ${others.flatMap(([name, values]) =>
        values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
      )}
      <div class="actions">
        <button type="submit">Show jobs</button>
        ${given.size > 0 && html`<a href="/">Clear</a>`}
      </div>
      ${others.length > 0 && html`<p class="also">Also: ${others.map(([name, values]) => `${inWords(name)} ${values.map(inWords).join(' or ')}`).join(', ')}.</p>`}
    </form>`
}
