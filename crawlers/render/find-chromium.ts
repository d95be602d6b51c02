import { statSync } from 'node:fs'
import { chromium } from 'playwright'
import { type Account, passes } from './account.ts'
import { unpackChromium } from './unpack-chromium.ts'

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export interface FoundChromium {
  path: string
  from: 'setting' | 'system' | 'playwright' | 'package'
  env: Record<string, string>
}

export interface FindOptions {
  /** CHROMIUM_PATH: tried alone when given. */
  chromiumPath?: string | undefined
  /** Where the packaged Chromium is unpacked, readable for the account that runs it. */
  folder: string
  account: Account
}

/**
 * Finds a Chromium, in this order: the given path, the system's, Playwright's own, the one inside
 * @sparticuz/chromium. One that the browser's account cannot reach (a cache below /root) counts as absent.
 *
 * @returns null when there is none
 */
export async function findChromium({
  chromiumPath,
  folder,
  account,
}: FindOptions): Promise<FoundChromium | null> {
  const plain = (path: string, from: FoundChromium['from']): FoundChromium | null =>
    isRunnable(path, account) ? { path, from, env: {} } : null
  if (chromiumPath !== undefined && chromiumPath !== '') return plain(chromiumPath, 'setting')
  for (const path of SYSTEM_PATHS) {
    const found = plain(path, 'system')
    if (found !== null) return found
  }
  const own = plain(chromium.executablePath(), 'playwright')
  if (own !== null) return own
  const unpacked = await unpackChromium(folder)
  return unpacked !== null && isRunnable(unpacked.path, account) ? { ...unpacked, from: 'package' } : null
}

function isRunnable(path: string, account: Account): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true && passes(account, 'test', '-x', path)
}
