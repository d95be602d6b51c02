import type { Role } from './role.ts'

/** The role with which analysts read: `analytics` and `reference`, and nothing else. */
export const ANALYST = 'callboard_analyst'

const MOST_CONNECTIONS = 8
const LONGEST_STATEMENT = '60s'

export const ANALYST_ROLE: Role = {
  name: ANALYST,
  what: 'reads the schemas analytics and reference',
  makes: [
    `create role ${ANALYST} login connection limit ${MOST_CONNECTIONS}`,
    `alter role ${ANALYST} set statement_timeout = '${LONGEST_STATEMENT}'`,
    `alter role ${ANALYST} set idle_in_transaction_session_timeout = '${LONGEST_STATEMENT}'`,
    `alter role ${ANALYST} set default_transaction_read_only = on`,
    `alter role ${ANALYST} set search_path = analytics, reference`,
  ],
  grants: [
    `grant usage on schema analytics, reference to ${ANALYST}`,
    `grant select on all tables in schema analytics, reference to ${ANALYST}`,
  ],
  probe: 'analytics.jobs',
}
