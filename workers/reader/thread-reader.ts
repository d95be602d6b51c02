import { Worker } from 'node:worker_threads'
import type { PackedBatch } from '../../db/batches.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import type { ReadBatch, Reader, ReadSource } from './contract.ts'
import { receiveBatch, type SentBatch } from './sent-batch.ts'

type Question =
  | { row: RawPosting }
  | {
      batch: Omit<PackedBatch, 'packed'> & { packed: Uint8Array<ArrayBuffer> }
      source: ReadSource
      keepBodies: boolean
    }

export type Asked = Question & { id: number }

/** What came of a question. */
export type Answer = { id: number } & ({ value: SentBatch | boolean } | { error: unknown })

interface Waiting {
  resolve(value: never): void
  reject(error: unknown): void
}

const IDLE_MS = 300_000

export interface ThreadReaderOptions {
  /** A thread that had nothing to do for so long ends, and the tables of words and languages with it. */
  idleMs?: number
  /** The most that the heap of the thread may hold; by default what Node gives a process. */
  heapMb?: number
}

/** Reads in a thread, which is started when the first question comes. */
export class ThreadReader implements Reader {
  private readonly idleMs: number
  private readonly heapMb: number | undefined
  private thread: Worker | null = null
  private readonly waiting = new Map<number, Waiting>()
  private asked = 0
  private idle: NodeJS.Timeout | undefined

  constructor({ idleMs = IDLE_MS, heapMb }: ThreadReaderOptions = {}) {
    this.idleMs = idleMs
    this.heapMb = heapMb
  }

  async read(
    batch: PackedBatch,
    source: ReadSource,
    { keepBodies }: { keepBodies: boolean },
  ): Promise<ReadBatch> {
    // A copy of its own can be handed over; the driver's is a part of something larger.
    const packed = new Uint8Array(batch.packed)
    const { id, country, company } = source
    const question = { batch: { ...batch, packed }, source: { id, country, company }, keepBodies }
    return receiveBatch(await this.ask<SentBatch>(question, [packed.buffer]))
  }

  isWorthReading(row: RawPosting): Promise<boolean> {
    return this.ask<boolean>({ row }, [])
  }

  async close(): Promise<void> {
    clearTimeout(this.idle)
    const { thread } = this
    this.forget(thread, new Error('the reader was closed'))
    await thread?.terminate()
  }

  private ask<T>(question: Question, transfer: ArrayBuffer[]): Promise<T> {
    clearTimeout(this.idle)
    this.thread ??= this.start()
    this.thread.ref()
    const id = this.asked++
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.thread!.postMessage({ ...question, id } satisfies Asked, transfer)
    })
  }

  private start(): Worker {
    const limits =
      this.heapMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: this.heapMb } }
    const thread = new Worker(new URL('./thread.js', import.meta.url), limits)
    thread.on('message', (answer: Answer) => this.settle(answer))
    thread.on('error', (error) => this.forget(thread, error))
    thread.on('exit', (code) => this.forget(thread, new Error(`the reading thread ended with ${code}`)))
    return thread
  }

  private settle(answer: Answer): void {
    const asker = this.waiting.get(answer.id)
    this.waiting.delete(answer.id)
    if ('error' in answer) asker?.reject(answer.error)
    else asker?.resolve(answer.value as never)
    if (this.waiting.size === 0) this.rest()
  }

  /** A thread with nothing to do keeps no process alive, and after a while it ends. */
  private rest(): void {
    const { thread } = this
    thread?.unref()
    this.idle = setTimeout(() => {
      this.thread = null
      void thread?.terminate()
    }, this.idleMs).unref()
  }

  /** Of a thread that is gone no answer comes; whoever asks next gets a new one. */
  private forget(thread: Worker | null, reason: unknown): void {
    if (this.thread !== thread) return
    this.thread = null
    for (const { reject } of this.waiting.values()) reject(reason)
    this.waiting.clear()
  }
}
