import { execFileSync } from 'node:child_process'
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
  { wish: { FORCE_COLOR: '1' }, colours: true },
  { wish: { NO_COLOR: '1' }, colours: false },
])('colours follow $wish', async ({ wish, colours }) => {
  const running = startProgram(program, ['doctor', '--settings'], wish as Record<string, string>)
  expect(await running.ended).toBe(0)
  expect(running.stdout()).toContain('CALLBOARD_HOME')
  expect(running.stdout().includes(COLOUR)).toBe(colours)
})
