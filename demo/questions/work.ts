import { isPartTime, isService, type Question, tally, tallyOpen } from './question.ts'
import type { TrueJob } from './true-jobs.ts'

/** How jobs of customer service are spread over the values of a label. */
function spread(
  ask: string,
  label: keyof TrueJob['labels'],
  view = 'label_shares',
  sure: readonly string[] = [],
): Question {
  return {
    ask,
    sql: `select value as ${label}, jobs, open_jobs, share, share_of_known from analytics.${view}
where among = 'service' and label = '${label}' order by jobs desc, value`,
    by: [label],
    figures: ['jobs', 'open_jobs', 'share', 'share_of_known'],
    within: sure.length === 0 ? null : { figure: 12, share: 0.12 },
    sure: (name) => sure.includes(name),
    truth: (jobs) => {
      const valuesOf = ({ labels }: TrueJob) => {
        const value = labels[label]
        return Array.isArray(value) ? (value as string[]) : [value === null ? null : String(value)]
      }
      const service = jobs.filter(isService)
      const known = service.filter((job) => valuesOf(job).some((value) => value !== null)).length
      return Object.fromEntries(
        Object.entries(tallyOpen(service, valuesOf)).map(([value, [count, open]]) => [
          value,
          [count, open, count / service.length, value === 'unknown' ? 0 : count / known],
        ]),
      )
    },
  }
}

const BESIDE = [
  'customer-service-representative',
  'receptionist',
  'concierge',
  'hotel-desk-clerk',
  'lodging-manager',
]

export const WORK: readonly Question[] = [
  spread('How much of customer service is part-time?', 'hours', 'label_shares', [
    'part-time',
    'full-time',
    'either',
  ]),
  spread('How much of it is done from home?', 'workplace', 'label_shares', ['remote', 'hybrid']),
  spread('At what times of the day and week is it done?', 'shifts', 'conditions'),
  spread('By which channels do customers reach these workers?', 'channels', 'channels'),
  spread('Do they wait for calls or make them?', 'direction', 'channels'),
  spread('How much goes through outsourcers and agencies?', 'employer_type', 'employers', ['direct']),
  spread('Which education is demanded?', 'education', 'requirements', [
    'high-school',
    'some-college',
    'bachelor',
  ]),
  spread('Do employers train?', 'training', 'requirements'),
  spread('Which conditions are named?', 'conditions', 'conditions'),
  spread('In which streams of the economy is customer service sought?', 'stream'),
  {
    ask: 'How much experience is demanded?',
    sql: `select value as experience, jobs, share_of_known from analytics.requirements
where among = 'service' and label = 'experience' order by jobs desc, value`,
    by: ['experience'],
    figures: ['jobs'],
    within: null,
    truth: (jobs) => tally(jobs.filter(isService), ({ labels }) => [experienceGroup(labels.experience)]),
  },
  {
    ask: 'How many part-time jobs from home are there in the evening or at night, and how many are open?',
    sql: `select state, count(*)::int as jobs from analytics.job_facts
where customer_service and hours in ('part-time', 'either') and workplace = 'remote' and shifts && array['evening', 'overnight']
group by 1 order by 1`,
    by: ['state'],
    figures: ['jobs'],
    within: null,
    truth: (jobs) =>
      tally(
        jobs.filter(
          (job) =>
            isService(job) &&
            isPartTime(job) &&
            job.labels.workplace === 'remote' &&
            job.labels.shifts.some((shift) => shift === 'evening' || shift === 'overnight'),
        ),
        ({ closedOn }) => [closedOn === null ? 'open' : 'closed'],
      ),
  },
  {
    ask: 'How do receptionists, concierges, hotel desk clerks and lodging managers compare with customer service?',
    sql: `select occupation, jobs, open_jobs, recent_openings, part_time_share, remote_share, n_usd, median_usd, official_median
from analytics.related_occupations
where occupation in (${BESIDE.map((name) => `'${name}'`).join(', ')}) order by jobs desc`,
    by: ['occupation'],
    figures: ['jobs'],
    within: { figure: 5, share: 0.1 },
    // A front desk of a hotel is told from any other by few words.
    sure: (name) => !/receptionist|desk-clerk/.test(name),
    truth: (jobs) =>
      tally(
        jobs.filter(({ labels }) => BESIDE.includes(labels.occupation ?? '')),
        ({ labels }) => [labels.occupation],
      ),
  },
  {
    ask: 'How often do advertisements of customer service leave a question open?',
    sql: `select label, unknown, unknown_share from analytics.unknown_shares
where among = 'service' and language = 'all'
  and label in ('workplace', 'hours', 'term', 'education', 'employer_type', 'stream') order by unknown_share desc`,
    by: ['label'],
    figures: ['unknown'],
    within: null,
    truth: (jobs) => {
      const own = jobs.filter(isService)
      return Object.fromEntries(
        (['workplace', 'hours', 'term', 'education', 'employer_type', 'stream'] as const).map((label) => [
          label,
          [own.filter(({ labels }) => (labels[label] ?? 'unknown') === 'unknown').length],
        ]),
      )
    },
  },
  {
    ask: 'How many advertisements does each archive and board bring, and how many tell of a job that others tell of too?',
    sql: `select source_id, postings, jobs, beside_others from analytics.duplicates_by_source order by 1`,
    by: ['source_id'],
    figures: ['postings', 'beside_others'],
    within: { figure: 8, share: 0.12 },
    truth: (jobs) => {
      const figures: Record<string, number[]> = {}
      for (const { postings } of jobs) {
        for (const { source } of postings) {
          const [all, beside] = figures[source] ?? [0, 0]
          const isBeside = postings.some((other) => other.source !== source)
          figures[source] = [all! + 1, beside! + Number(isBeside)]
        }
      }
      return figures
    },
  },
]

function experienceGroup(value: TrueJob['labels']['experience']): string {
  if (typeof value !== 'number') return value ?? 'unknown'
  if (value < 2) return '1 year'
  if (value < 3) return '2 years'
  return value < 5 ? '3-4 years' : '5 years or more'
}
