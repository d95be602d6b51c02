import { NotWelcome } from '../errors.ts'
import type { PageRequest } from '../page.ts'

const PLACEHOLDER = /\{\{secret:([A-Za-z0-9_-]+)\}\}/g

/** Looks up what the operator entered; undefined when nothing was. */
export type SecretLookup = (name: string) => string | undefined

/** A request as it goes on the wire, and the mask that takes its secrets out of whatever comes back. */
export interface FilledRequest {
  url: string
  headers: Record<string, string>
  body: string | undefined
  /** Whether anything was filled in. */
  hasSecrets: boolean
  /** Puts the placeholder back wherever a secret, plain or encoded, occurs in a text. */
  mask(text: string): string
}

/**
 * Fills `{{secret:name}}` into address, headers and body, each encoded as its place asks for. This is the last
 * step before the wire: tasks, logs, errors and archives only ever see the placeholder.
 * `Authorization: Basic {{secret:user}}:` is base64-encoded after filling.
 *
 * @throws NotWelcome for a name the adapter did not declare or the operator did not enter
 */
export function fillSecrets(
  request: PageRequest,
  allowed: readonly string[],
  secrets: SecretLookup,
): FilledRequest {
  const shown = new Map<string, string>()
  const fill = (text: string, encode: (value: string) => string): string =>
    text.replace(PLACEHOLDER, (placeholder, name: string) => {
      // Undeclared names are refused, else a source's own params could carry any secret to any host.
      if (!allowed.includes(name)) {
        throw new NotWelcome(`the credential ${name} is not declared by the adapter`, 'rule', {
          url: request.url,
        })
      }
      const value = secrets(name)
      if (value === undefined || value === '') {
        throw new NotWelcome(`the credential ${name} has not been entered`, 'rule', { url: request.url })
      }
      for (const form of [value, encodeURIComponent(value), jsonInner(value)]) shown.set(form, placeholder)
      return encode(value)
    })

  const url = fill(request.url, encodeURIComponent)
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    const filled = fill(value, (secret) => secret)
    const basic =
      filled !== value && /^authorization$/i.test(name) ? /^basic (.*)$/i.exec(filled)?.[1] : undefined
    if (basic === undefined) headers[name.toLowerCase()] = filled
    else {
      const encoded = Buffer.from(basic, 'utf8').toString('base64')
      shown.set(encoded, value.slice('Basic '.length))
      headers[name.toLowerCase()] = `Basic ${encoded}`
    }
  }
  const isForm = headers['content-type']?.includes('form-urlencoded') === true
  const body =
    request.body === undefined ? undefined : fill(request.body, isForm ? encodeURIComponent : jsonInner)

  // Longest first, so that a secret which contains another is masked whole.
  const forms = [...shown].sort(([a], [b]) => b.length - a.length)
  return {
    url,
    headers,
    body,
    hasSecrets: forms.length > 0,
    mask: (text) => forms.reduce((masked, [form, placeholder]) => masked.replaceAll(form, placeholder), text),
  }
}

function jsonInner(value: string): string {
  return JSON.stringify(value).slice(1, -1)
}
