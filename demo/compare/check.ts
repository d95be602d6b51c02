/** One line of the report: what was expected, what came out, and whether it decides. */
export interface Check {
  group: 'counts' | 'fields' | 'joins' | 'closings' | 'feed' | 'questions'
  what: string
  expected: string
  found: string
  ok: boolean
  /** A few of the wrong ones, in words. */
  wrong: string[]
}

/** How many wrong cases a report names; the rest are counted. */
export const NAMED = 12

export function check(
  group: Check['group'],
  what: string,
  expected: string | number,
  found: string | number,
  ok: boolean,
  wrong: readonly string[] = [],
): Check {
  const named = wrong.slice(0, NAMED)
  if (wrong.length > NAMED) named.push(`and ${wrong.length - NAMED} more`)
  return { group, what, expected: String(expected), found: String(found), ok, wrong: named }
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
