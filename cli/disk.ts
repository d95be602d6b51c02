/** Crawls need so much room to go on for days. */
export const LEAST_FREE_BYTES = 2 * 1024 ** 3

/** Bytes as people read them: `12.5 GiB`. */
export function inGib(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`
}
