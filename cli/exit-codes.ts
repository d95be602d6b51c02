/** What `callboard` leaves behind for scripts; listed in docs/operations.md and in `callboard --help`. */
export const EXIT = {
  ok: 0,
  /** Something went wrong that no other code names. */
  failed: 1,
  /** The command line could not be understood. */
  usage: 2,
  /** One or more settings are bad; all are listed. */
  settings: 3,
  /** No database answers, or it is not one we can use. */
  database: 4,
  /** The schema is older or newer than this program. */
  schema: 5,
  /** No queue answers, or it is not one we can use. */
  queue: 6,
  /** The network, or the source, did not give what was asked for. */
  source: 7,
  /** A file could not be read, or is not what it claims to be. */
  input: 8,
  /** A check came out wrong: the demo against its truth, doctor against its list. */
  findings: 9,
  /** A disk is too full to work on. */
  disk: 10,
  interrupted: 130,
} as const

export type ExitName = keyof typeof EXIT

/** An error that already knows its exit code and speaks one clear line: what, where, what to do. */
export class CommandError extends Error {
  readonly exit: ExitName

  constructor(exit: ExitName, message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.name = 'CommandError'
    this.exit = exit
  }
}
