// One host of two: crawls and reads from the queue until SIGTERM, as `callboard start --role crawler posting-worker` does.
// Arguments: folder of the built cli, origin of the board.
import { once } from 'node:events'
import { openLoopbackCrew } from '../loopback-crew.mjs'

const [, , folder, origin] = process.argv
const crew = await openLoopbackCrew(folder, origin)
process.stdout.write('works\n')
await once(process, 'SIGTERM')
await crew.close()
