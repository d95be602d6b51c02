/** Header by which a protection service says that it asks for proof of a human. */
const CHALLENGE_HEADERS: Record<string, RegExp> = {
  'cf-mitigated': /challenge/i,
  'x-amzn-waf-action': /challenge|captcha/i,
  'x-datadome': /protected/i,
}

/** Marks that occur in the challenge itself; scripts that the same services put into ordinary pages are left out. */
const CHALLENGE_MARKS =
  /_cf_chl_opt|id=["']challenge-(?:form|stage|running)|captcha-delivery\.com|id=["']px-captcha|Incapsula incident ID|window\.gokuProps|\/_sec\/cp_challenge\//

/** Challenge pages are short: a real page of this size with such a mark carries a widget, not a wall. */
const CHALLENGE_BYTES = 65_536

/** Whether an answer is a bot check instead of the page. We then stop: a challenge is a no. */
export function isChallenge(answer: {
  status: number
  headers: Record<string, string>
  body: string
}): boolean {
  for (const [name, mark] of Object.entries(CHALLENGE_HEADERS)) {
    // DataDome marks ordinary pages too; only its refusals count.
    if (name === 'x-datadome' && answer.status < 400) continue
    const value = answer.headers[name]
    if (value !== undefined && mark.test(value)) return true
  }
  const { body } = answer
  // The mark of a job's page is sought first: it is found at once or not at all, and most pages have it.
  return body.length < CHALLENGE_BYTES && !body.includes('JobPosting') && CHALLENGE_MARKS.test(body)
}
