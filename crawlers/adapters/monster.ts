import { savedSite } from '../saved-site.ts'

const JOB = /^\/job-openings\/(?:[^/]*--)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/i

/** Monster, whose terms forbid crawling: job pages that a person saved. */
export const adapter = savedSite({
  platform: 'Monster',
  home: 'https://www.monster.com',
  hosts: /(^|\.)monster\.(?:[a-z]{2,3}|co\.uk)$/,

  jobAt({ origin, pathname }) {
    const id = JOB.exec(pathname)?.[1]
    return id === undefined
      ? null
      : { externalId: id.toLowerCase(), url: origin + pathname.replace(/\/$/, '') }
  },
})
