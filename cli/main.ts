#!/usr/bin/env node
import { run } from './program.ts'

// `callboard sources | head` closes the pipe early; the verb still ends in order, so that nothing is left running.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await run(process.argv.slice(2))
