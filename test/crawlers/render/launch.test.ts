import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../crawlers/render/launch.ts'
import { type FilteringProxy, startProxy } from '../../../crawlers/render/proxy.ts'
import { unpackChromium } from '../../../crawlers/render/unpack-chromium.ts'
import { createRenderer } from '../../../crawlers/render.ts'
import { type Board, startBoard, testFetcher, text } from '../board-server.ts'

const hasPackage = process.platform === 'linux' && process.arch === 'x64'
let folder: string
let proxy: FilteringProxy | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callboard launch '))
  await chmod(folder, 0o755)
})
afterEach(async () => {
  await proxy?.close()
  proxy = undefined
  await rm(folder, { recursive: true })
})

describe('the Chromium inside the package', () => {
  it.skipIf(!hasPackage)(
    'is unpacked once and whole by two that want it at the same time, and renders',
    async () => {
      const [one, two] = await Promise.all([unpackChromium(folder), unpackChromium(folder)])
      if (one === null || two === null) throw new Error('not unpacked')
      expect(one).toEqual(two)
      expect(await readdir(folder)).toHaveLength(1)
      const { mtimeMs } = await stat(one.path)
      await unpackChromium(folder)
      expect((await stat(one.path)).mtimeMs).toBe(mtimeMs)

      const site = await startBoard({ '/': text('<p id="p"></p><script>document.title = "run"</script>') })
      proxy = await startProxy({ trusted: new Set([site.origin]), importOnly: [], resolve: async () => [] })
      const launched = await launchBrowser({
        chromiumPath: one.path,
        folder,
        proxy: proxy.origin,
        env: one.env,
      })
      const tab = await launched.browser.newPage()
      await tab.goto(`${site.origin}/`)
      expect(await tab.title()).toBe('run')
      await launched.close()
      await site.close()
    },
    120_000,
  )
})

describe('the browser', () => {
  it('runs unprivileged and in its sandbox, also when we are root', async (test) => {
    proxy = await startProxy({ trusted: new Set(), importOnly: [], resolve: async () => [] })
    const launched = await launchBrowser({ folder, proxy: proxy.origin })
    const tab = await launched.browser.newPage()
    await tab.goto('chrome://sandbox')
    const status = await tab.textContent('body')
    console.info(`browser: ${launched.from}, sandboxed: ${launched.isSandboxed}`)
    await launched.close()
    if (!launched.isSandboxed) return test.skip('this machine allows no sandbox')
    expect(status).toMatch(/You are adequately sandboxed|Namespace/)
  })

  it('renders trusted pages only where an unprivileged account cannot enter', async (test) => {
    if (process.getuid?.() !== 0) return test.skip('only root is affected')
    await chmod(folder, 0o700)
    const page = text('<script type="application/ld+json">{"@type":"JobPosting"}</script><p>read')
    const [trusted, other] = [await startBoard({ '/': page }), await startBoard({ '/': page })]
    // The fetcher trusts both, so that what refuses the second is the renderer.
    const fetcher = testFetcher([trusted.origin, other.origin])
    const renderer = createRenderer({
      fetcher,
      userAgent: 'Callboard/0',
      folder,
      trusted: new Set([trusted.origin]),
    })
    const ask = (site: Board) =>
      renderer.fetch({ url: `${site.origin}/`, kind: 'detail' }, { via: 'browser' })
    expect(await ask(trusted)).toMatchObject({ page: { body: expect.stringContaining('<p>read') } })
    await expect(ask(other)).rejects.toThrow('needs a sandbox')
    await Promise.all([renderer.close(), fetcher.close(), trusted.close(), other.close()])
  })
})
