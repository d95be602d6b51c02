import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { postgresHostState } from '../../../db/host-state.ts'
import { testDatabase } from '../../database.ts'
import { startBoard } from '../board-server.ts'
import { PUBLIC_ORIGIN } from './public-name.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const PROCESSES = 4
const PAGES = 2
const PACE_MS = 80
/** Longer than the pace: whoever only kept distances would come in while an answer is still on its way. */
const BODY_MS = 130

const { db, url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'knocker-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Node runs no TypeScript, so the worker and what it imports are compiled, unchecked. */
function compiledKnocker(): string {
  const options = '--module nodenext --target es2023 --types node --rewriteRelativeImportExtensions --noCheck'
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  const source = join(import.meta.dirname, 'knocker.ts')
  const places = ['--outDir', folder, '--rootDir', ROOT, '--ignoreConfig']
  execFileSync(process.execPath, [tsc, source, ...options.split(' '), ...places], { stdio: 'inherit' })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return join(folder, 'test', 'crawlers', 'fetch', 'knocker.js')
}

/** Notes when each request arrived and how many were being answered then. */
function watchfulAnswer() {
  const arrivals: { at: number; inFlight: number; path: string }[] = []
  let inFlight = 0
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    arrivals.push({ at: performance.now(), inFlight: ++inFlight, path: request.url ?? '' })
    // The head at once and the body later, so that latency does not widen the distance.
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>')
    setTimeout(() => {
      inFlight--
      response.end('page')
    }, BODY_MS)
  }
  return { arrivals, answer }
}

describe('four worker processes on one host', () => {
  it('never come two at a time, and never closer than the pace', async () => {
    const knocker = compiledKnocker()
    const { arrivals, answer } = watchfulAnswer()
    const board = await startBoard({ '*': answer })
    const robots = { status: 404, body: '', fetchedAt: new Date().toISOString() }
    await postgresHostState(db).saveRobots(PUBLIC_ORIGIN, robots)
    const port = new URL(board.origin).port
    const ended = Array.from({ length: PROCESSES }, async (_, n) => {
      const args = [knocker, url, port, `worker${n}`, String(PAGES), String(PACE_MS)]
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
      return (await once(child, 'exit'))[0] as number
    })
    expect(await Promise.all(ended)).toEqual([0, 0, 0, 0])
    await board.close()

    expect(new Set(arrivals.map(({ path }) => path)).size).toBe(PROCESSES * PAGES)
    expect(arrivals).toHaveLength(PROCESSES * PAGES)
    expect(Math.max(...arrivals.map(({ inFlight }) => inFlight))).toBe(1)
    // The board's own clock, no tolerance: the pace counts from an answer's head, which no request arrives after.
    const gaps = arrivals.slice(1).map(({ at }, i) => at - arrivals[i]!.at)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(PACE_MS)
  })
})
