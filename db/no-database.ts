/** No database answers, or it is not one we can use. The message names host and database, never a password. */
export class NoDatabase extends Error {
  override name = 'NoDatabase'
}
