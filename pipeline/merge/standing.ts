/** How close a source stands to the employer: the closest knows best. */
export type Standing = 'employer' | 'board' | 'aggregator'

/** Adapters that read an employer's own site or applicant system. */
const EMPLOYERS = new Set([
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'smartrecruiters',
  'recruitee',
  'personio',
  'teamtailor',
  'workday',
  'icims',
  'bamboohr',
  'breezy',
  'jobvite',
  'pinpoint',
  'rippling',
  'oracle',
  'successfactors',
  'taleo',
  'jobposting-site',
  'script-board',
])

/** Adapters of sources that repeat what others published. */
const AGGREGATORS = new Set([
  'adzuna',
  'careerjet',
  'jooble',
  'indeed',
  'linkedin',
  'linkedin-sample',
  'talent',
  'jobicy',
  'themuse',
  'findwork',
  'glassdoor',
  'ziprecruiter',
  'simplyhired',
  'jora',
  'neuvoo',
])

const ORDER: Standing[] = ['employer', 'board', 'aggregator']

/** @param source source id, `adapter:name`; an adapter we have not placed counts as a board */
export function standingOf(source: string): Standing {
  const adapter = source.split(':', 1)[0] ?? ''
  if (EMPLOYERS.has(adapter)) return 'employer'
  return AGGREGATORS.has(adapter) ? 'aggregator' : 'board'
}

/** 0 for the employer's own word; lower comes first. */
export function standingRank(source: string): number {
  return ORDER.indexOf(standingOf(source))
}
