// Places and remote scopes: `npm run bench -- place [--cases FILE.jsonl] [--json]`, lines
// {text, country, places: [{city, region, country}], remote, remote_scope}.
import { fold } from '../pipeline/normalize/fold.ts'
import { readLocationLine } from '../pipeline/normalize/place.ts'
import type { Place } from '../pipeline/posting.ts'
import { report } from './cases/report.ts'

interface PlaceLine {
  text: string
  country: string | null
  places: Place[]
  remote: boolean
  remote_scope: string[]
}

/** Scores places (a region that the truth leaves out is not scored), the remote mark and its scope. */
export async function run(args: string[]): Promise<void> {
  await report<PlaceLine>('place', args, ({ text, country, places, remote, remote_scope }) => {
    const got = readLocationLine(text, country)
    const hit = places.filter((truth) => got.places.some((place) => agree(place, truth))).length
    const right =
      hit === places.length &&
      got.places.length === places.length &&
      got.remoteHint === remote &&
      [...got.remoteScope].sort().join() === [...remote_scope].sort().join()
    const expected = { places, remote, remote_scope }
    return {
      right,
      given: got.places.length,
      due: places.length,
      hit,
      ...(right ? {} : { wrong: { text, expected, got } }),
    }
  })
}

function agree(got: Place, truth: Place): boolean {
  const region = truth.region === null || truth.region === undefined || same(got.region, truth.region)
  return same(got.city, truth.city) && region && got.country === truth.country
}

// Spelling counts, capitals do not.
function same(a: string | null, b: string | null): boolean {
  return a === null || b === null
    ? a === b
    : a === b || (fold(a) === fold(b) && a.toLowerCase() === b.toLowerCase())
}
