import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const FORWARD = join(import.meta.dirname, 'forward.mjs')

/** A host in a network namespace of its own; its loopback reaches the ports of ours over a cable that can be cut. */
export interface Host {
  /** Starts Node on it. */
  node(args: string[], env: Record<string, string>): ChildProcess
  cut(): void
  mend(): void
  close(): Promise<void>
}

const ip = (...args: string[]) => execFileSync('ip', args, { stdio: 'pipe' })

/** Why no such host can be made here, or null. */
export function lacking(): string | null {
  const name = `cb-try-${process.pid}`
  try {
    ip('netns', 'add', name)
    ip('netns', 'delete', name)
    return null
  } catch (error) {
    return `no network namespace can be made here (${(error as Error).message.split('\n')[0]})`
  }
}

/** Makes the n-th host, whose loopback has these ports of ours. */
export async function openHost(n: number, ports: readonly number[]): Promise<Host> {
  const name = `cb-${process.pid}-${n}`
  const cable = `cb${process.pid % 10_000}-${n}`
  // Addresses for measuring (RFC 2544): nobody's network.
  const [ours, theirs] = [`198.18.${n}.1`, `198.18.${n}.2`]
  ip('netns', 'add', name)
  ip('link', 'add', cable, 'type', 'veth', 'peer', 'name', 'cable', 'netns', name)
  ip('address', 'add', `${ours}/30`, 'dev', cable)
  ip('link', 'set', cable, 'up')
  for (const args of [
    ['address', 'add', `${theirs}/30`, 'dev', 'cable'],
    ['link', 'set', 'cable', 'up'],
    ['link', 'set', 'lo', 'up'],
  ])
    ip('-n', name, ...args)
  const numbers = ports.map(String)
  const running = [
    spawn(process.execPath, [FORWARD, ours, '127.0.0.1', ...numbers], { stdio: 'inherit' }),
    spawn('ip', ['netns', 'exec', name, process.execPath, FORWARD, '127.0.0.1', ours, ...numbers], {
      stdio: 'inherit',
    }),
  ]
  return {
    node(args, env) {
      const child = spawn('ip', ['netns', 'exec', name, process.execPath, ...args], {
        env: { PATH: process.env.PATH ?? '', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      running.push(child)
      return child
    },
    cut: () => void ip('link', 'set', cable, 'down'),
    mend: () => void ip('link', 'set', cable, 'up'),
    async close() {
      for (const child of running.reverse()) {
        if (child.exitCode !== null || child.signalCode !== null) continue
        const ended = once(child, 'exit')
        child.kill('SIGTERM')
        await ended
      }
      ip('netns', 'delete', name)
    },
  }
}
