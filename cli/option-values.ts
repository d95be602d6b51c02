import { InvalidArgumentError } from 'commander'

/** Reads the value of `--country`. */
export function countryCode(text: string): string {
  if (!/^[a-z]{2}$/i.test(text)) throw new InvalidArgumentError('Give the two letters of ISO 3166-1, as LV.')
  return text.toUpperCase()
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
