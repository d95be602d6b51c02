import { InvalidArgumentError } from 'commander'

/** Reads the value of `--country`. */
export function countryCode(text: string): string {
  if (!/^[a-z]{2}$/i.test(text)) throw new InvalidArgumentError('Give the two letters of ISO 3166-1, as LV.')
  return text.toUpperCase()
}
