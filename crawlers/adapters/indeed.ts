import { savedSite } from '../saved-site.ts'

/** The job's own page, and what links of alert mails and result pages pass through; sponsored ones name no job. */
const JOB = /^\/(?:m\/)?(?:viewjob|rc\/clk(?:\/dl)?)\/?$/

/** Indeed, whose terms forbid automated access: job pages that a person saved. */
export const adapter = savedSite({
  platform: 'Indeed',
  home: 'https://www.indeed.com',
  hosts: /(^|\.)indeed\.(?:com|co\.uk|fr|de|jobs)$/,

  jobAt({ origin, pathname, searchParams }) {
    const key = searchParams.get('jk')
    if (!JOB.test(pathname) || key === null || !/^[\da-f]{10,20}$/i.test(key)) return null
    return { externalId: key.toLowerCase(), url: `${origin}/viewjob?jk=${key}` }
  },
})
