import type { Logger } from 'pino'

/** The part of the log that workers write to. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>
