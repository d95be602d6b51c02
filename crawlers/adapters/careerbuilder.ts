import { savedSite } from '../saved-site.ts'

/** J3R5G06ZWMK43M198Z2, or since the site shares its pages with Monster a slug that ends in a UUID. */
const JOB = /^\/job\/(J[A-Z\d]{10,})\/?$/i
const JOB_DETAILS = /^\/job-details\/(?:[^/]*--)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/i

/** CareerBuilder, whose terms forbid crawling: job pages that a person saved. */
export const adapter = savedSite({
  platform: 'CareerBuilder',
  home: 'https://www.careerbuilder.com',
  hosts: /(^|\.)careerbuilder\.(?:com|ca)$/,

  jobAt({ origin, pathname }) {
    const number = JOB.exec(pathname)?.[1]
    if (number !== undefined) return { externalId: number.toUpperCase(), url: `${origin}/job/${number}` }
    const id = JOB_DETAILS.exec(pathname)?.[1]
    return id === undefined
      ? null
      : { externalId: id.toLowerCase(), url: origin + pathname.replace(/\/$/, '') }
  },
})
