// Carries TCP between a host's loopback and the cable to the other side, byte by byte and knowing nothing of them.
// Arguments: address to listen on, address to connect to, ports.
import { connect, createServer } from 'node:net'

const [, , from, to, ...ports] = process.argv
for (const port of ports.map(Number)) {
  createServer((near) => {
    const far = connect(port, to)
    near.pipe(far).pipe(near)
    near.on('error', () => far.destroy())
    far.on('error', () => near.destroy())
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  }).listen(port, from)
}
