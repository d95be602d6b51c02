/**
 * Columns of `public.jobs` that change only with an entry in the change log: what followers keep of a job. Its labels and
 * hashes are most of a row, and would be carried along.
 */
export const FOLLOWED_COLUMNS = [
  ...[
    'id',
    'state',
    'scope',
    'title',
    'company',
    'language',
    'places',
    'countries',
    'posted_at',
    'closes_at',
  ],
  ...['first_seen', 'closed_at', 'closed_reason', 'reposts', 'occupation', 'customer_service', 'workplace'],
  ...['hours', 'term', 'shifts', 'channels', 'stream', 'employer_type', 'pay'],
] as const

/** The same and what moves without one, for lists and pages. */
export const SHOWN_COLUMNS = [...FOLLOWED_COLUMNS, 'last_seen', 'labels', 'campaign_id'] as const
