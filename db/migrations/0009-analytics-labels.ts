/** A label as counts read it from `analytics.job_facts f`. */
export interface CountedLabel {
  label: string
  /** The value as text. */
  value: string
  /** What to join for it: of a set, one row a member. */
  from: string
  /** Whether a job has it at all. */
  known: string
}

const SINGLES = [
  ...[
    'occupation',
    'workplace',
    'hours',
    'term',
    'stream',
    'industry',
    'employer_type',
    'direction',
    'setting',
  ],
  ...['education', 'experience', 'training', 'training_paid', 'licence', 'online_in_office', 'advancement'],
  ...['country', 'region', 'language'],
]
const SETS = [
  ...['shifts', 'channels', 'skills', 'tools', 'duties', 'conditions', 'licence_kinds', 'languages', 'trust'],
]

/** All labels by which views count; `any` stands for no label. */
export const LABELS: readonly CountedLabel[] = [
  { label: 'any', value: `'any'::text`, from: '', known: 'true' },
  ...SINGLES.map((label) => ({ label, value: `f.${label}`, from: '', known: `f.${label} <> 'unknown'` })),
  ...SETS.map((label) => ({
    label,
    value: 'm.member',
    from: `cross join lateral unnest(f.${label}) as m(member)`,
    known: `cardinality(f.${label}) > 0`,
  })),
]
