import { chmod, chown, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { browserAccounts, passes } from './account.ts'
import { findChromium } from './find-chromium.ts'

export interface LaunchOptions {
  chromiumPath?: string | undefined
  /** For the profile and an unpacked Chromium; every account must be able to enter it. */
  folder: string
  /** `http://127.0.0.1:<port>` of the filtering proxy. */
  proxy: string
  /** Environment the given Chromium needs. */
  env?: Record<string, string>
}

export interface LaunchedBrowser {
  browser: Browser
  /** Without a sandbox only trusted pages may be rendered. */
  isSandboxed: boolean
  from: string
  close(): Promise<void>
}

/** No Chromium was found, or none that starts. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser'
}

/**
 * Starts Chromium headless with launch arguments of our own, over a pipe, with a profile of its own, an empty
 * environment and all traffic through the proxy: sandboxed where the machine lets it, unsandboxed else.
 *
 * @throws NoBrowser
 */
export async function launchBrowser({
  chromiumPath,
  folder,
  proxy,
  env = {},
}: LaunchOptions): Promise<LaunchedBrowser> {
  await mkdir(folder, { recursive: true })
  await removeLeftovers(folder)
  let failure: unknown
  let tried: string | undefined
  for (const account of browserAccounts()) {
    if (!passes(account, 'test', '-x', folder)) continue
    const found = await findChromium({ chromiumPath, folder, account })
    if (found === null) continue
    tried = found.path
    for (const isSandboxed of account.canSandbox ? [true, false] : [false]) {
      const profile = await makeProfile(folder, account.id)
      const command = [...account.prefix, found.path, ...launchArguments(profile, proxy, isSandboxed)]
      try {
        const browser = await startChromium(command, profile, { ...found.env, ...env })
        const close = async () => {
          await browser.close().catch(() => undefined)
          await rm(profile, { recursive: true, force: true, maxRetries: 3 })
        }
        return { browser, isSandboxed, from: found.from, close }
      } catch (error) {
        failure = error
        await rm(profile, { recursive: true, force: true, maxRetries: 3 })
      }
    }
  }
  if (tried !== undefined) throw new NoBrowser(`Chromium (${tried}) does not start`, { cause: failure })
  const where = chromiumPath ? `CHROMIUM_PATH (${chromiumPath})` : 'any usual place'
  throw new NoBrowser(`no Chromium that can be run in ${where}: install chromium or set CHROMIUM_PATH`)
}

function startChromium(command: string[], profile: string, env: Record<string, string>): Promise<Browser> {
  return chromium.launch({
    executablePath: command[0]!,
    // Playwright's own arguments would disable features we rely on, and come before the prefix's.
    ignoreDefaultArgs: true,
    args: command.slice(1),
    // Nothing of our environment: it may hold the database's password.
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: profile, TMPDIR: profile, ...env },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 20_000,
  })
}

function launchArguments(profile: string, proxy: string, isSandboxed: boolean): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    '--no-startup-window',
    `--user-data-dir=${profile}`,
    ...(isSandboxed ? [] : ['--no-sandbox']),
    // All traffic takes the proxy: loopback too, no name is resolved here, no QUIC and no WebRTC beside it.
    `--proxy-server=${proxy}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--disable-quic',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    // Nothing on its own account: on a machine without network these calls fail by the dozen.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-breakpad',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    '--mute-audio',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication',
    '--js-flags=--max-old-space-size=512',
  ]
}

async function makeProfile(folder: string, owner: number | null): Promise<string> {
  const profile = await mkdtemp(join(folder, `profile-${process.pid}-`))
  await chmod(profile, 0o700)
  if (owner !== null) await chown(profile, owner, owner)
  return profile
}

/** Profiles of processes that were killed. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^profile-(\d+)-/.exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    await rm(join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
