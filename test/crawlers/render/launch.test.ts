import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../crawlers/render/launch.ts'
import { type FilteringProxy, startProxy } from '../../../crawlers/render/proxy.ts'
import { type UnpackedChromium, unpackChromium } from '../../../crawlers/render/unpack-chromium.ts'
import { createRenderer } from '../../../crawlers/render.ts'
import { type Board, startBoard, testFetcher, text } from '../board-server.ts'
import { startSecureSite } from './secure-site.ts'

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

describe.skipIf(!hasPackage)('the Chromium inside the package', () => {
  let place: string
  let unpacked: UnpackedChromium
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'callboard unpacked '))
    await chmod(place, 0o755)
    const [one, two] = await Promise.all([unpackChromium(place), unpackChromium(place)])
    if (one === null) throw new Error('not unpacked')
    expect(two).toEqual(one)
    unpacked = one
  }, 120_000)
  afterAll(() => rm(place, { recursive: true }))

  it('is unpacked once and whole by two that want it at the same time', async () => {
    expect(await readdir(place)).toHaveLength(1)
    const { mtimeMs } = await stat(unpacked.path)
    await unpackChromium(place)
    expect((await stat(unpacked.path)).mtimeMs).toBe(mtimeMs)
  })

  it('renders by what lies beside it: fonts to draw with, libraries for https', async () => {
    const written =
      '<p>Zvanu centra operators, оператор, \u96fb\u8a71, \u{1f4de}</p><button>Pieteikties</button>'
    const site = await startBoard({
      '/': text(`<meta charset="utf-8">${written}<script>document.title = "run"</script>`),
    })
    const secure = await startSecureSite()
    proxy = await startProxy({
      trusted: new Set([site.origin, secure.origin]),
      importOnly: [],
      resolve: async () => [],
    })
    const launched = await launchBrowser({
      chromiumPath: unpacked.path,
      folder,
      proxy: proxy.origin,
      env: unpacked.env,
    })
    const tab = await launched.browser.newPage()
    await tab.goto(`${site.origin}/`)
    expect(await tab.title()).toBe('run')
    // Text that no font can draw has no width, and is not among what is shown.
    expect(await tab.innerText('p')).toContain('Zvanu centra operators, оператор')
    expect((await tab.locator('button').boundingBox())?.width).toBeGreaterThan(40)
    // The certificate is judged, which takes NSS; a browser without its libraries would end itself here.
    await expect(tab.goto(`${secure.origin}/`)).rejects.toThrow('ERR_CERT_')
    expect(launched.browser.isConnected()).toBe(true)
    await launched.close()
    await Promise.all([site.close(), secure.close()])
  })

  it('has every function that NSS takes from SQLite in the stand-in', async () => {
    const names = async (file: string) => {
      const bytes = await readFile(join(dirname(unpacked.path), 'lib', file), 'latin1')
      return [...new Set(bytes.match(/(?<=\0)sqlite3_\w+(?=\0)/g))].sort()
    }
    const wanted = await names('libsoftokn3.so')
    expect(wanted).toContain('sqlite3_open_v2')
    expect(await names('libsqlite3.so.0')).toEqual(wanted)
  })
})

describe('the browser', () => {
  it('runs unprivileged and in its sandbox, also when we are root', async (test) => {
    if (process.platform !== 'linux') return test.skip('only Linux tells how its processes are confined')
    proxy = await startProxy({ trusted: new Set(), importOnly: [], resolve: async () => [] })
    const launched = await launchBrowser({ folder, proxy: proxy.origin })
    const tab = await launched.browser.newPage()
    await tab.goto('data:text/html,<p>a page has a process of its own')
    const renderers = await renderersBelow(folder)
    console.info(`browser: ${launched.from}, sandboxed: ${launched.isSandboxed}`)
    await launched.close()
    if (!launched.isSandboxed) return test.skip('this machine allows no sandbox')
    expect(renderers).not.toEqual([])
    for (const status of renderers) {
      // Not root, in a namespace of processes below ours, and calls of the kernel filtered.
      expect(status).not.toMatch(/^Uid:\t0\t/m)
      expect(status).toMatch(/^NSpid:\t\d+\t\d+/m)
      expect(status).toMatch(/^Seccomp:\t2$/m)
    }
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

/** What the kernel says of the processes that hold pages, of the browser whose profile lies in a folder. */
async function renderersBelow(folder: string): Promise<string[]> {
  const processes = new Map<string, { parent: string | undefined; command: string; status: string }>()
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    try {
      const status = await readFile(`/proc/${pid}/status`, 'utf8')
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8')
      processes.set(pid, { parent: /^PPid:\t(\d+)$/m.exec(status)?.[1], command, status })
    } catch (error) {
      // Others come and go on this machine while we look.
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  const isOurs = (pid: string | undefined): boolean => {
    const found = processes.get(pid ?? '')
    return found !== undefined && (found.command.includes(`=${folder}/profile-`) || isOurs(found.parent))
  }
  return [...processes]
    .filter(([pid, { command }]) => command.includes('--type=renderer') && isOurs(pid))
    .map(([, { status }]) => status)
}
