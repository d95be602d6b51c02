import { readLine } from './line.ts'

const MAX_LENGTH = 2048

/** An http or https address as the source gave it, else null. Nothing is stripped: some boards require their exact link. */
export function readAddress(value: string | undefined): string | null {
  const line = readLine(value)
  if (line === null || line.length > MAX_LENGTH || !/^https?:\/\//i.test(line)) return null
  return URL.canParse(line) ? line : null
}
