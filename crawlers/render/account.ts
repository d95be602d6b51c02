import { spawnSync } from 'node:child_process'

/** The uid Linux keeps for "nobody in particular"; it needs no entry in any account list. */
const UNPRIVILEGED_ID = 65_534
const SETPRIV = '/usr/bin/setpriv'

/** Which account the browser runs under. */
export interface Account {
  /** Command and arguments in front of the browser; empty when it runs as we do. */
  prefix: string[]
  /** Owner of the browser's profile, null when it runs as we do. */
  id: number | null
  /** Chromium refuses its sandbox to root. */
  canSandbox: boolean
}

const OURSELVES: Account = { prefix: [], id: null, canSandbox: true }

/**
 * The accounts to try, best first. Root steps down to an unprivileged uid through setpriv (part of every Debian),
 * so that Chromium can use its sandbox; where that uid can reach neither browser nor profile, root itself comes
 * last, unsandboxed, and then only trusted pages are rendered.
 */
export function browserAccounts(): Account[] {
  if (process.getuid?.() !== 0) return [OURSELVES]
  const prefix = [SETPRIV, `--reuid=${UNPRIVILEGED_ID}`, `--regid=${UNPRIVILEGED_ID}`, '--clear-groups', '--']
  const stepped = { prefix, id: UNPRIVILEGED_ID, canSandbox: true }
  return [...(passes(stepped, 'true') ? [stepped] : []), { ...OURSELVES, canSandbox: false }]
}

/** Whether a small command succeeds under an account: `test -x <path>` asks what it can reach. */
export function passes({ prefix }: Account, ...command: string[]): boolean {
  const [name, ...args] = [...prefix, ...command]
  return spawnSync(name!, args, { stdio: 'ignore' }).status === 0
}
