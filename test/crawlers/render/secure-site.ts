import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'

export interface SecureSite {
  origin: string
  close(): Promise<void>
}

/** An https server on loopback whose certificate nobody vouches for: made anew each time, so no key is kept anywhere. */
export async function startSecureSite(): Promise<SecureSite> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const server = createServer(
    { key: privateKey.export({ type: 'pkcs8', format: 'pem' }), cert: certificate(publicKey, privateKey) },
    (_request, response) => void response.end(),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

const SEQUENCE = 0x30
const ECDSA_WITH_SHA256 = der(SEQUENCE, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')))

function certificate(publicKey: KeyObject, privateKey: KeyObject): string {
  const commonName = der(
    SEQUENCE,
    der(0x06, Buffer.from('550403', 'hex')),
    der(0x0c, Buffer.from('127.0.0.1')),
  )
  const name = der(SEQUENCE, der(0x31, commonName))
  const validity = der(
    SEQUENCE,
    ...['200101000000Z', '491231235959Z'].map((at) => der(0x17, Buffer.from(at))),
  )
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const serial = der(0x02, Buffer.from([1]))
  const signed = der(SEQUENCE, serial, ECDSA_WITH_SHA256, name, validity, name, key)
  const signature = der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey))
  const base64 = der(SEQUENCE, signed, ECDSA_WITH_SHA256, signature).toString('base64')
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
}

/** One value of ASN.1, of which certificates are made: what it is, how long, its parts. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const long = [...(body.length > 255 ? [0x82, body.length >> 8] : [0x81]), body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...(body.length < 128 ? [body.length] : long)]), body])
}
