import { layout } from './layout.ts'
import { html, type Markup } from './markup.ts'
import { openApi } from './openapi.ts'

interface Schema {
  type?: string
  enum?: readonly string[]
  items?: Schema
  pattern?: string
  minimum?: number
  maximum?: number
  maxLength?: number
}

interface Parameter {
  name: string
  in: string
  description?: string
  schema: Schema
}

interface Operation {
  summary: string
  parameters: readonly Parameter[]
  responses: Readonly<Record<string, { description: string; content?: Readonly<Record<string, unknown>> }>>
}

interface Description {
  info: { description: string }
  paths: Readonly<Record<string, { get?: Operation }>>
}

/** The description of the feed as a page: every address with its parameters and answers. Needs no script. */
export function apiPage(): string {
  const { info, paths } = openApi() as Description
  const routes = Object.entries(paths).flatMap(([path, { get }]) =>
    get === undefined ? [] : [{ path, get }],
  )
  const filters = filterNames(routes.map(({ get }) => get))
  const withFilters = routes.find(({ get }) => filters.size > 0 && get.parameters.length > filters.size)
  const main = html`
    <section class="lead">
      <h1>The feed, for programs</h1>
      <p>${info.description} Everything is read with GET. For machines the same is at <a href="/v1/openapi.json">/v1/openapi.json</a>.</p>
      <ul>${routes.map(({ path }) => html`<li><a href="#${anchor(path)}">${path}</a></li>`)}</ul>
    </section>
    ${
      withFilters !== undefined &&
      html`<section aria-labelledby="filters">
      <h2 id="filters">Filters</h2>
      <p>The same for every list of jobs. A name given several times means any of its values, where that is said.</p>
      ${parameterTable(
        'Names and values of filters',
        withFilters.get.parameters.filter(({ name }) => filters.has(name)),
      )}
    </section>`
    }
    ${routes.map(({ path, get }) => section(path, get, filters))}`
  return layout({ title: 'The feed, for programs', main })
}

/** Names that most addresses share: told once. */
function filterNames(operations: readonly Operation[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { parameters } of operations)
    for (const { name } of parameters.filter((one) => one.in === 'query'))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return new Set([...counts].flatMap(([name, count]) => (most > 1 && count === most ? [name] : [])))
}

function section(
  path: string,
  { summary, parameters, responses }: Operation,
  filters: ReadonlySet<string>,
): Markup {
  const own = parameters.filter(({ name }) => !filters.has(name))
  const takesFilters = own.length < parameters.length
  return html`<section aria-labelledby="${anchor(path)}">
      <h2 id="${anchor(path)}">${path}</h2>
      <p>${summary}.</p>
      ${takesFilters && html`<p>Takes all <a href="#filters">filters</a>${own.length > 0 && ', and:'}</p>`}
      ${own.length > 0 && parameterTable(`Parameters of ${path}`, own)}
      <div class="scroll" role="region" aria-label="Answers of ${path}" tabindex="0"><table>
        <caption>Answers of ${path}</caption>
        <thead><tr><th scope="col">Status</th><th scope="col">Means</th><th scope="col">Comes as</th></tr></thead>
        <tbody>${Object.entries(responses).map(
          ([status, { description, content = {} }]) =>
            html`<tr><th scope="row">${status}</th><td>${description}</td><td>${Object.keys(content).join(', ')}</td></tr>`,
        )}</tbody>
      </table></div>
    </section>`
}

function parameterTable(caption: string, parameters: readonly Parameter[]): Markup {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
        <caption>${caption}</caption>
        <thead><tr><th scope="col">Name</th><th scope="col">Values</th><th scope="col">Several</th></tr></thead>
        <tbody>${parameters.map(
          ({ name, schema }) =>
            html`<tr><th scope="row">${name}</th><td>${valuesOf(schema.items ?? schema)}</td><td>${schema.items === undefined ? 'no' : 'any of them'}</td></tr>`,
        )}</tbody>
      </table></div>`
}

function valuesOf({ enum: values, pattern, minimum, maximum, maxLength }: Schema): string {
  if (values !== undefined) return values.join(', ')
  if (minimum !== undefined || maximum !== undefined)
    return `a number from ${minimum ?? 0} to ${maximum ?? 'any'}`
  const length = maxLength === undefined ? '' : `, at most ${maxLength} characters`
  return pattern === undefined ? `text${length}` : `text like ${pattern}${length}`
}

function anchor(path: string): string {
  return path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '')
}
