import { closedSites } from '../config/access.ts'
import type { Settings } from '../config/settings.ts'
import { createFetcher, userAgent } from '../crawlers/fetch.ts'
import type { HostState } from '../crawlers/host-state.ts'
import type { Fetch } from '../crawlers/page.ts'
import { createRenderer } from '../crawlers/render.ts'
import { openArchive } from './archive-folder.ts'
import { browserFolder } from './browser-folder.ts'
import type { Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { VERSION } from './version.ts'

/** The live web, polite: fetcher and browser over one memory of hosts. */
export interface Web {
  fetch: Fetch
  close(): Promise<void>
}

/** @throws CommandError when nobody could be reached about a crawl of somebody else's site */
export function requireContact(settings: Settings): string {
  if (settings.contact !== undefined) return settings.contact
  throw new CommandError(
    'settings',
    'CALLBOARD_CONTACT is not set: boards must be able to reach whoever crawls them; give a mail address or page',
  )
}

/**
 * Opens the web.
 *
 * @param trusted origins without address checks and pacing: only the demo passes any
 * @throws CommandError without a contact, unless only trusted origins are meant
 */
export async function openWeb(
  { settings, terminal }: Pick<Invocation, 'settings' | 'terminal'>,
  hostState: HostState,
  trusted?: ReadonlySet<string>,
): Promise<Web> {
  const contact = trusted === undefined ? requireContact(settings) : (settings.contact ?? 'demo on loopback')
  const archive = openArchive(settings, (line) => terminal.say(line))
  const both = {
    userAgent: userAgent(VERSION, contact),
    importOnly: closedSites(),
    ...(trusted ? { trusted } : {}),
    ...(archive ? { archive } : {}),
  }
  const fetcher = createFetcher({ ...both, hostState, secrets: (name) => settings.secrets[name] })
  const renderer = createRenderer({
    ...both,
    fetcher,
    folder: browserFolder(settings),
    chromiumPath: settings.chromiumPath,
  })
  return {
    fetch: renderer.fetch,
    async close() {
      await renderer.close()
      await fetcher.close()
      await archive?.close()
    },
  }
}
