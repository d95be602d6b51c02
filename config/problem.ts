/** Something an operator got wrong, with the way to put it right. */
export interface Problem {
  /** Where: a setting's name, or a file with line and entry. */
  where: string
  what: string
  fix: string
}

/** Bad settings or sources. Lists all of them at once, one line each, so that they are mended in one go. */
export class SettingsError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ where, what, fix }) => `  ${where}: ${what}. ${fix}`)
    super(
      `${problems.length === 1 ? '1 bad setting' : `${problems.length} bad settings`}\n${lines.join('\n')}`,
    )
    this.name = 'SettingsError'
    this.problems = problems
  }
}
