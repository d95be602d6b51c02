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

/**
 * Root steps down to an unprivileged uid through setpriv (part of every Debian), so that Chromium can and does
 * use its sandbox; without setpriv it stays root, unsandboxed, and only trusted pages are rendered.
 */
export function browserAccount(): Account {
  if (process.getuid?.() !== 0) return { prefix: [], id: null, canSandbox: true }
  const prefix = [SETPRIV, `--reuid=${UNPRIVILEGED_ID}`, `--regid=${UNPRIVILEGED_ID}`, '--clear-groups', '--']
  const canStepDown = spawnSync(SETPRIV, [...prefix.slice(1), 'true'], { stdio: 'ignore' }).status === 0
  return canStepDown
    ? { prefix, id: UNPRIVILEGED_ID, canSandbox: true }
    : { prefix: [], id: null, canSandbox: false }
}
