import { createReadStream } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Adapter } from '../../crawlers/adapter.ts'
import { type ArchivedAnswer, readArchive } from '../../crawlers/archive/read.ts'
import { archiveKey } from '../../crawlers/archive.ts'
import { adapters, completeParams, recognise } from '../../crawlers/registry.ts'
import type { Source } from '../../db/sources.ts'

/** A recorded answer with the board it comes from. */
export interface Recorded {
  answer: ArchivedAnswer
  adapterId: string | null
  params: Record<string, string>
}

/** One walk over a source that an archive holds. */
export interface RecordedWalk {
  /** When it began: the clock of its replay. */
  at: Date
  /** Answers before this one are there to be read: what later walks recorded is not known yet. */
  until: number
}

/** A source of the store that an archive holds answers of. */
export interface RecordedSource {
  source: Source
  adapter: Adapter
  params: Record<string, string>
  own: ReadonlySet<ArchivedAnswer>
  walks: RecordedWalk[]
}

/** Reads an archive in order, each answer with its board. Bodies are held packed: as much memory as the file is long. */
export async function readRecorded(path: string): Promise<Recorded[]> {
  const recorded: Recorded[] = []
  for await (const { body, ...facts } of readArchive(createReadStream(path))) {
    const packed = deflateRawSync(body, { level: 1 })
    const answer = {
      ...facts,
      get body() {
        return inflateRawSync(packed).toString()
      },
    }
    const board = await recognise(answer.url, answer.headers['content-type'])
    recorded.push({ answer, adapterId: board?.id ?? null, params: board?.params ?? {} })
  }
  return recorded
}

/** The sources whose answers are in an archive, with the walks that begin where their first page was asked for. */
export async function recordedSources(
  recorded: readonly Recorded[],
  sources: readonly Source[],
): Promise<RecordedSource[]> {
  const known = await adapters()
  return sources.flatMap((source) => {
    const adapter = known.get(source.adapter)
    if (adapter === undefined) return []
    const { params, problems } = completeParams(adapter, source.params)
    if (problems.length > 0) return []
    const own = recorded.filter((one) => one.adapterId === source.adapter && isSame(one.params, params))
    const [first] = adapter.start(params)
    const key = first === undefined ? null : archiveKey(first)
    const starts = recorded.flatMap(({ answer }, n) => (keyOf(answer) === key ? [{ answer, n }] : []))
    if (own.length === 0 && starts.length === 0) return []
    const walks = starts.map(({ answer }, i) => ({
      at: new Date(answer.at),
      until: starts[i + 1]?.n ?? recorded.length,
    }))
    return [{ source, adapter, params, own: new Set(own.map(({ answer }) => answer)), walks }]
  })
}

function keyOf({ method, url, requestBody: body }: ArchivedAnswer): string {
  return archiveKey({ method, url, body })
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => (a[name] ?? '') === (b[name] ?? ''))
}
