import { parentPort } from 'node:worker_threads'
import { here } from './here.ts'
import { type SentBatch, sendBatch } from './sent-batch.ts'
import type { Answer, Asked } from './thread-reader.ts'

// What runs in the thread: it answers questions until it is ended.
const port = parentPort!
let batches: Promise<unknown> = Promise.resolve()

port.on('message', (asked: Asked) => {
  if ('row' in asked) return void answer(asked.id, here.isWorthReading(asked.row))
  // One after the other, or two batches would both be late. Rows are answered in between.
  batches = batches.then(() => {
    const { batch, source, keepBodies } = asked
    const read = here.read({ ...batch, packed: Buffer.from(batch.packed) }, source, { keepBodies })
    return answer(asked.id, read.then(sendBatch))
  })
})

async function answer(id: number, value: Promise<SentBatch | boolean>): Promise<void> {
  try {
    const found = await value
    post({ id, value: found }, typeof found === 'object' ? [found.payloads.buffer] : [])
  } catch (error) {
    post({ id, error }, [])
  }
}

function post(message: Answer, transfer: ArrayBuffer[]): void {
  port.postMessage(message, transfer)
}
