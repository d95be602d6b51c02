import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll } from 'vitest'
import { postgresHostState } from '../../db/host-state.ts'
import type { Run } from '../../db/runs.ts'
import { findSource } from '../../db/sources.ts'
import { type Board, startBoard, testFetcher } from '../crawlers/board-server.ts'
import { addSource } from '../db/store-rows.ts'
import { live } from './closings.ts'
import type { RunSide } from './run-side.ts'

type Answer = string | ((response: ServerResponse, request: IncomingMessage) => void)

/** A source that closes by events, on a board of its own. */
export interface EventSource {
  id: string
  board: Board
  /** Answers by path; anything else is 404. */
  answers: Record<string, Answer>
  /** One day of operation: a crawl, then a sweep by the same clock. */
  live(n: number, task?: string): Promise<Run>
  /** Requests of the last crawl, robots.txt left out. */
  asked(): string[]
  cursor(): Promise<unknown>
  /** External ids by state. */
  states(): Promise<Record<string, string>>
}

let sources = 0

/** @param params given the board's origin */
export async function eventSource(
  side: RunSide,
  adapter: string,
  params: (origin: string) => Record<string, string>,
): Promise<EventSource> {
  const answers: EventSource['answers'] = {}
  const board = await startBoard({
    '*': (request, response) => {
      const answer = answers[new URL(request.url ?? '/', 'http://board').pathname]
      if (answer === undefined) response.writeHead(404).end()
      else if (typeof answer === 'string')
        response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
      else answer(response, request)
    },
  })
  const fetcher = testFetcher([board.origin], { hostState: postgresHostState(side.db), limits: { tries: 1 } })
  afterAll(async () => {
    await fetcher.close()
    await board.close()
  })
  const id = await addSource(side.db, `${adapter}:events${++sources}`, {
    closing: 'event',
    params: params(board.origin),
  })
  let from = 0
  return {
    id,
    board,
    answers,
    async live(n, task) {
      from = board.asked.length
      const { fetch } = side.parts
      side.parts.fetch = fetcher.fetch
      try {
        return await live(side, id, n, task)
      } finally {
        side.parts.fetch = fetch
      }
    },
    asked: () => board.asked.slice(from).filter((line) => !line.endsWith('/robots.txt')),
    cursor: async () => (await findSource(side.db, id))?.cursor ?? null,
    async states() {
      const rows = await side.db
        .selectFrom('store.posting')
        .select(['external_id', 'state'])
        .where('source_id', '=', id)
        .orderBy('external_id')
        .execute()
      return Object.fromEntries(rows.map((row) => [row.external_id, row.state]))
    },
  }
}
