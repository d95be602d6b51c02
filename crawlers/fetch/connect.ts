import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { literalAddress, refuseAddress } from './address.ts'

export interface ResolvedAddress {
  address: string
  family: number
}

/** Resolves a name to all its addresses. */
export type Resolve = (hostname: string) => Promise<ResolvedAddress[]>

/** A name that resolves to (or is) an address we never connect to. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

export const resolveWithSystem: Resolve = (hostname) => systemLookup(hostname, { all: true })

/**
 * Resolves a host and refuses it when any of its addresses is not public: one private address among public
 * ones is how a rebinding name looks.
 *
 * @throws AddressRefused
 */
export async function resolvePublic(hostname: string, resolve: Resolve): Promise<ResolvedAddress[]> {
  const literal = literalAddress(hostname)
  const addresses = literal === null ? await resolve(hostname) : [{ address: literal, family: 0 }]
  for (const { address } of addresses) {
    const refusal = refuseAddress(address)
    if (refusal !== null) throw new AddressRefused(`${hostname} leads to a ${refusal}`)
  }
  return addresses
}

export interface ConnectOptions {
  trusted: ReadonlySet<string>
  resolve: Resolve
  connectMs: number
  headersMs: number
}

/** A lookup for node:net that yields checked addresses only, so that the connection goes to what was checked. */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolvePublic(hostname, resolve).then(
      (addresses) => {
        const [first] = addresses
        if (first === undefined) callback(new Error(`no address for ${hostname}`), '', 4)
        else if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    )
  }
}

/**
 * An undici Agent that checks every address at the moment it connects, so also after a redirect and after a
 * name changed its address. The connection goes to the very address that was checked.
 */
export function createAgent({ trusted, resolve, connectMs, headersMs }: ConnectOptions): Agent {
  const lookup = guardedLookup(resolve)
  const open = buildConnector({ timeout: connectMs })
  const guarded = buildConnector({ timeout: connectMs, lookup })
  return new Agent({
    headersTimeout: headersMs,
    bodyTimeout: headersMs,
    maxHeaderSize: 32_768,
    connect: (options, callback) => {
      const host = options.hostname.includes(':') ? `[${options.hostname}]` : options.hostname
      const origin = new URL(`${options.protocol}//${host}${options.port === '' ? '' : `:${options.port}`}`)
        .origin
      if (trusted.has(origin)) return open(options, callback)
      // node:net calls no lookup for IP literals, so they are judged here.
      const literal = literalAddress(options.hostname)
      const refusal = literal === null ? null : refuseAddress(literal)
      if (refusal !== null) return callback(new AddressRefused(`${options.hostname} is a ${refusal}`), null)
      return guarded(options, callback)
    },
  })
}
