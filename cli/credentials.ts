import { type Settings, secretVariable } from '../config/settings.ts'
import type { Adapter } from '../crawlers/adapter.ts'
import { adapters } from '../crawlers/registry.ts'

/** Says which credential of its adapter a source still waits for, or null. */
export async function lackingCredential({
  settings,
}: {
  settings: Pick<Settings, 'secrets'>
}): Promise<(source: { adapter: string }) => string | null> {
  const all = await adapters()
  return ({ adapter }) => missingCredential(all.get(adapter), settings)
}

/** The same for one adapter. */
export function missingCredential(
  adapter: Pick<Adapter, 'credentials'> | undefined,
  { secrets }: Pick<Settings, 'secrets'>,
): string | null {
  const missing = (adapter?.credentials ?? []).filter((name) => !secrets[name])
  if (missing.length === 0) return null
  return `waits for a credential: set ${missing.map(secretVariable).join(', ')}`
}
