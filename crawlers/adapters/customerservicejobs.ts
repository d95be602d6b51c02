import { savedSite } from '../saved-site.ts'

/** CustomerServiceJobs.com: its terms and formats are not known, so it is not crawled and only markup is read. */
export const adapter = savedSite({
  platform: 'CustomerServiceJobs.com',
  home: 'https://www.customerservicejobs.com',
  hosts: /(^|\.)customerservicejobs\.com$/,
})
