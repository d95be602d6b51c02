/** A request that asks for something this feed does not know: answered with 400 and with what is allowed. */
export class BadQuery extends Error {
  override name = 'BadQuery'
  readonly parameter: string
  /** Values or parameter names, where there is a list of them. */
  readonly allowed: readonly string[] | undefined

  constructor(parameter: string, message: string, allowed?: readonly string[]) {
    super(message)
    this.parameter = parameter
    this.allowed = allowed
  }
}
