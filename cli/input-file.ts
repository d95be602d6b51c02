import { CommandError } from './exit-codes.ts'

const MEANING: Record<string, string> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder: name the files in it',
  EACCES: 'may not be read by this user',
}

/** An error of the file system, not of what a file holds. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

/** Why a file that a person named cannot be read, in a person's words. */
export function unreadableInput(path: string, cause: NodeJS.ErrnoException): CommandError {
  const why = MEANING[cause.code ?? ''] ?? `cannot be read: ${cause.message}`
  return new CommandError('input', `${path} ${why}`, { cause })
}
