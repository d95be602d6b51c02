import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { afterAll } from 'vitest'
import { findChromium } from '../../crawlers/render/find-chromium.ts'

/** A real headless Chromium for looking at our own pages. Call at the top of a file. */
export async function openBrowser(): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'callboard-look-'))
  await chmod(folder, 0o755)
  const account = { prefix: [], id: null, canSandbox: false }
  const found = await findChromium({ chromiumPath: process.env.CHROMIUM_PATH, folder, account })
  if (found === null)
    throw new Error('no Chromium to look at pages with: install chromium or set CHROMIUM_PATH')
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, ...found.env } as Record<string, string>,
  })
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  })
  return browser
}
