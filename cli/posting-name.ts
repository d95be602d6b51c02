import { CommandError } from './exit-codes.ts'

/** How an advertisement is named on the command line, for the help of the verbs that take one. */
export const POSTING_NAME = "A posting is named by its source and the source's own id"

/** What to throw where a name means nothing in the store. */
export function meansNothing(name: string): CommandError {
  return new CommandError('usage', `${name} is neither a job nor a posting (named source/id) in the store`)
}
