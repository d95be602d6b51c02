// Dispatcher of the measuring scripts: `npm run bench -- <verb> [arguments]` runs bench/<verb>.ts.
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Measurement {
  run(args: string[]): Promise<void>
}

const here = dirname(fileURLToPath(import.meta.url))

function verbs(): string[] {
  return readdirSync(here)
    .filter((name) => /^[a-z-]+\.(?:ts|js)$/.test(name) && !/^main\./.test(name))
    .map((name) => name.replace(/\.(?:ts|js)$/, ''))
    .sort()
}

async function main(): Promise<void> {
  const [verb, ...args] = process.argv.slice(2)
  if (verb === undefined || !verbs().includes(verb)) {
    process.stderr.write(
      `${verb === undefined ? 'Say what to measure' : `No measurement "${verb}"`}: ${verbs().join(', ')}\n`,
    )
    process.exitCode = 2
    return
  }
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const measurement = (await import(`./${verb}.${extension}`)) as Partial<Measurement>
  if (measurement.run === undefined) {
    process.stderr.write(`bench/${verb}.${extension} measures nothing by itself (it exports no run)\n`)
    process.exitCode = 2
    return
  }
  await measurement.run(args)
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
