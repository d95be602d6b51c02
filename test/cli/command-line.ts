import { vi } from 'vitest'
import { run } from '../../cli/program.ts'
import { listSettings } from '../../config/settings.ts'

export interface Said {
  code: number
  stdout: string
  stderr: string
}

/** Runs one command line in this process, with the given settings and no others, and returns what it said. */
export async function callboard(args: string[], env: Record<string, string> = {}): Promise<Said> {
  const said = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text)
      return true
    }),
  )
  for (const { env: name } of listSettings()) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries({ LOG_LEVEL: 'silent', ...env })) vi.stubEnv(name, value)
  try {
    return { code: await run(args), ...said }
  } finally {
    vi.unstubAllEnvs()
    for (const spy of spies) spy.mockRestore()
  }
}

/** The one JSON line that a verb left on stdout. */
export function jsonOf<T>({ stdout, stderr, code }: Said): T {
  const lines = stdout.split('\n').filter((line) => line !== '')
  if (lines.length !== 1) throw new Error(`${lines.length} lines on stdout, exit ${code}: ${stderr}`)
  return JSON.parse(lines[0]!) as T
}
