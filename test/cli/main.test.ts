import { execFileSync, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { builtProgram, startProgram } from './built-program.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const program = await builtProgram()
// Codes that a terminal reads as colour begin with escape and a bracket.
const COLOUR = `${String.fromCharCode(27)}[`

it('the program bears a reader that has seen enough', () => {
  const shell = `"${process.execPath}" "${program}" doctor --settings | true; exit "\${PIPESTATUS[0]}"`
  // Throws with what was said when the exit code is not 0.
  execFileSync('bash', ['-c', shell], { stdio: 'pipe' })
})

it.each([
  { reader: 'has seen enough', shell: 'head -c 1 >/dev/null', stopMs: 60_000, says: /^ended at \d{1,2}\n$/ },
  {
    reader: 'takes nothing, once it is to stop',
    shell: 'sleep 4',
    stopMs: 500,
    says: /^TimeoutError at \d{1,2}\n$/,
  },
])('what is written to a reader that $reader is not read to its end', ({ shell, stopMs, says }) => {
  const script = `
    import { toStdout } from ${JSON.stringify(join(dirname(program), 'to-stdout.js'))}
    process.stdout.on('error', () => {})
    let n = 0
    async function* pieces() { while (n < 1000) { n++; yield Buffer.alloc(65_536) } }
    const end = await toStdout(pieces(), AbortSignal.timeout(${stopMs})).then(() => 'ended', ({ name }) => name)
    console.error(end + ' at ' + n)
    process.exit()`
  const { stderr } = spawnSync('bash', [
    '-c',
    `"$0" --input-type=module -e "$1" | ${shell}`,
    process.execPath,
    script,
  ])
  expect(String(stderr)).toMatch(says)
})

it.each([
  { wish: { FORCE_COLOR: '1' }, colours: true },
  { wish: { NO_COLOR: '1' }, colours: false },
])('colours follow $wish', async ({ wish, colours }) => {
  const running = startProgram(program, ['doctor', '--settings'], wish as Record<string, string>)
  expect(await running.ended).toBe(0)
  expect(running.stdout()).toContain('CALLBOARD_HOME')
  expect(running.stdout().includes(COLOUR)).toBe(colours)
})
