import { InvalidArgumentError } from 'commander'

/** Reads the value of `--country`. */
export function countryCode(text: string): string {
  if (!/^[a-z]{2}$/i.test(text)) throw new InvalidArgumentError('Give the two letters of ISO 3166-1, as LV.')
  return text.toUpperCase()
}

/** Reads the name that a person gives a source: it is typed again in other verbs and addresses. */
export function sourceName(text: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u.test(text))
    throw new InvalidArgumentError('Use letters, digits and . _ : - without spaces, as my-archive.')
  return text
}

/** Reads a count of 1 to `most`. */
export function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const n = Number(text)
    if (!Number.isInteger(n) || n < 1 || n > most)
      throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`)
    return n
  }
}
