import { savedSite } from '../saved-site.ts'

/** CustomerServiceCrossing, a site for subscribers: only the markup of pages that a person saved is read. */
export const adapter = savedSite({
  platform: 'CustomerServiceCrossing',
  home: 'https://www.customerservicecrossing.com',
  hosts: /(^|\.)customerservicecrossing\.com$/,
})
