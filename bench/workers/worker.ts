import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = join(dirname(fileURLToPath(import.meta.url)), '../../cli/main.js')

/** A process of its own that reads batches, as `callboard start --role posting-worker` on another machine would. */
export interface WorkerProcess {
  /** Processor seconds of it so far, as it tells Prometheus. */
  cpuSeconds(): Promise<number>
  stop(): Promise<void>
}

/** Starts one and waits until it answers. */
export async function startWorker(env: Record<string, string>): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [main, 'start', '--role', 'posting-worker'], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'error', ...env, METRICS_PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  const said: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr!).on('line', (line) => {
      said.push(line)
      const found = /^metrics on (\S+)$/.exec(line)
      if (found !== null) resolve(found[1]!)
    })
    void ended.then(([code]) => reject(new Error(`the worker ended with ${code}: ${said.join('\n')}`)))
  })
  return {
    async cpuSeconds() {
      const told = await (await fetch(`${url}/metrics`)).text()
      const found = /^callboard_cpu_seconds_total (\S+)$/m.exec(told)
      if (found === null) throw new Error('the worker tells no processor time')
      return Number(found[1])
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
