import { savedSite } from '../saved-site.ts'

/** Of its many sections only those that offered jobs: /CustomerServiceJobs/answer-calls/12345678. */
const JOB = /^\/[^/]*jobs?[^/]*\/[^/]+\/(\d{5,})\/?$/i

/** Backpage, seized in April 2018: pages that an archive kept. Its ads carried no markup, so they are read as shown. */
export const adapter = savedSite({
  platform: 'Backpage',
  access: 'gone',
  home: 'http://www.backpage.com',
  hosts: /(^|\.)backpage\.com$/,

  jobAt({ host, pathname }) {
    const id = JOB.exec(pathname)?.[1]
    return id === undefined ? null : { externalId: id, url: `http://${host}${pathname.replace(/\/$/, '')}` }
  },
})
