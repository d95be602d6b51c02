/** Where a cell of a table goes: a field of RawPosting, or a part of one. */
export type Column =
  | 'externalId'
  | 'title'
  | 'url'
  | 'company'
  | 'body'
  | 'location'
  | 'city'
  | 'region'
  | 'country'
  | 'postcode'
  | 'workplace'
  | 'remote'
  | 'commitment'
  | 'term'
  | 'language'
  | 'pay'
  | 'payMin'
  | 'payMax'
  | 'payCurrency'
  | 'payPeriod'
  | 'postedAt'
  | 'closesAt'
  | 'requisition'
  | 'applyUrl'

/** Headings as people and exports write them, without blanks, signs and capitals; each field's own name is one too. */
const HEADINGS: Record<Column, string> = {
  externalId: 'externalid id jobid postingid adid listingid uniqueid key jobkey stellenid',
  title: 'title jobtitle position positiontitle role rolename jobname stellentitel titel amats puesto titre',
  url: 'url link joburl joblink posturl postingurl jobpostingurl href webaddress adresse',
  company:
    'company companyname employer employername organization organisation hiringorganization firm firma arbeitgeber uznemums empresa entreprise',
  body: 'body description jobdescription text fulltext details summary content beschreibung apraksts descripcion',
  location: 'location joblocation place workplacelocation area ort arbeitsort vieta ubicacion lieu',
  city: 'city town locality addresslocality stadt pilseta',
  region: 'region state province county addressregion bundesland',
  country: 'country countrycode addresscountry land valsts',
  postcode: 'postcode postalcode zip zipcode plz',
  workplace: 'workplace workplacetype worksetting workmode worklocationtype joblocationtype remotetype',
  remote: 'remote isremote telecommute telecommuting workfromhome wfh homeoffice',
  commitment:
    'commitment employmenttype jobtype hours schedule workschedule worktime type fulltimeparttime arbeitszeit slodze',
  term: 'term contract contracttype contractterm duration',
  language: 'language lang locale sprache valoda',
  pay: 'pay salary compensation wage wages payrate salaryrange payrange gehalt lohn alga',
  payMin: 'paymin minpay salarymin minsalary salaryfrom payfrom minimumsalary salarylow',
  payMax: 'paymax maxpay salarymax maxsalary salaryto payto maximumsalary salaryhigh',
  payCurrency: 'paycurrency currency salarycurrency',
  payPeriod: 'payperiod salaryperiod salaryinterval payinterval interval period per',
  postedAt:
    'postedat posted postdate posteddate dateposted postedon published publishedat publishedon publicationdate publishdate created createdat listedat datelisted',
  closesAt:
    'closesat closes closingdate expires expiresat expirydate expirationdate enddate validthrough validuntil deadline applicationdeadline',
  requisition: 'requisition requisitionid reqid requisitionnumber reference referencenumber refnumber ref',
  applyUrl: 'applyurl applylink applicationurl applicationlink applyat',
}

const COLUMN_OF = new Map(
  Object.entries(HEADINGS).flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column as Column] as const),
  ),
)

/** What each column of a table is; null for one that no heading of ours names, or that says again what another says. */
export function columnsOf(header: readonly string[]): (Column | null)[] {
  const taken = new Set<Column>()
  return header.map((heading) => {
    const column = COLUMN_OF.get(folded(heading))
    if (column === undefined || taken.has(column)) return null
    taken.add(column)
    return column
  })
}

/** "Job Title", "job_title" and "JobTitle" are one; "uzņēmums" is written without its accents. */
function folded(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
