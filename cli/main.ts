#!/usr/bin/env node
import { run } from './program.ts'

const LOOK_AGAIN_MS = 200

// `callboard sources | head` closes the pipe early; the verb still ends in order, so that nothing is left running.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await run(process.argv.slice(2))

// All is closed by now. What a library still waits for (BullMQ, until a Redis that is away comes back) must not keep the
// process; a slow reader of our output may.
const leave = (): void => {
  if (process.stdout.writableLength + process.stderr.writableLength > 0) setTimeout(leave, LOOK_AGAIN_MS)
  else process.exit()
}
setTimeout(leave, LOOK_AGAIN_MS).unref()
