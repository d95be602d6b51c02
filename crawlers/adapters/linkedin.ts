import { savedSite } from '../saved-site.ts'

/** /jobs/view/4012345678, /jobs/view/agent-at-acme-4012345678, and with /comm before it in mails. */
const JOB = /^(?:\/comm)?\/jobs\/view\/(?:[^/]*-)?(\d{6,})\/?$/

/** LinkedIn, whose terms forbid automated access: public job pages that a person saved. */
export const adapter = savedSite({
  platform: 'LinkedIn',
  home: 'https://www.linkedin.com',
  hosts: /(^|\.)linkedin\.com$/,

  // Job numbers hold for all its national hosts.
  jobAt({ pathname }) {
    const id = JOB.exec(pathname)?.[1]
    return id === undefined ? null : { externalId: id, url: `https://www.linkedin.com/jobs/view/${id}` }
  },
})
