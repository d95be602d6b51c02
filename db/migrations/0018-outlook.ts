const SOURCE = 'U.S. Bureau of Labor Statistics, Employment Projections program'
const HANDBOOK = 'https://www.bls.gov/ooh'
const PERIOD = '2024-2034'
/** The day on which the Bureau published these projections, in its handbook. */
const PUBLISHED = '2025-08-28'

// SOC, percent, persons and page, as read in the tables "Employment projections data" of the handbook. It has no page of
// its own for concierges, telemarketers and supervisors of offices: there is no row for them.
const PROJECTIONS: Readonly<Record<string, readonly [string, number, number, string]>> = {
  'customer-service-representative': [
    ...(['43-4051', -5, -153_700] as const),
    'office-and-administrative-support/customer-service-representatives.htm',
  ],
  'technical-support': [
    ...(['15-1232', -4, -27_000] as const),
    'computer-and-information-technology/computer-support-specialists.htm',
  ],
  'order-clerk': [
    ...(['43-4151', -17, -15_400] as const),
    'office-and-administrative-support/information-clerks.htm',
  ],
  'retail-salesperson': ['41-2031', 0, -19_600, 'sales/retail-sales-workers.htm'],
  cashier: ['41-2011', -10, -313_600, 'sales/cashiers.htm'],
  'bank-teller': ['43-3071', -13, -44_900, 'office-and-administrative-support/tellers.htm'],
  receptionist: ['43-4171', 0, 300, 'office-and-administrative-support/receptionists.htm'],
  'hotel-desk-clerk': [
    ...(['43-4081', 4, 9_900] as const),
    'office-and-administrative-support/information-clerks.htm',
  ],
  'lodging-manager': ['11-9081', 3, 1_800, 'management/lodging-managers.htm'],
}

/** Newer official projections, one row an occupation that has figures; what an operator entered by hand stays. */
export const OUTLOOK = Object.entries(PROJECTIONS).map(
  ([occupation, [soc, growth, change, page]]) => `
insert into reference.outlook (occupation, soc, period, growth_percent, change_persons, source, cited, dated)
values ('${occupation}', '${soc}', '${PERIOD}', ${growth}, ${change}, '${SOURCE}', '${HANDBOOK}/${page}', '${PUBLISHED}')
on conflict do nothing`,
)
