// Sentences that some boards hide in their advertisements for programs to obey. They are text to drop, never orders.
const ADDRESSED_TO_BOTS =
  /\bplease mention the (?:word|tag|phrase)s?\b|\bmention (?:the )?(?:word|phrase|code ?word) ["*“'A-Z]|\bread the job post completely\b|\bto avoid spam applicants\b|\bsearch these words to find applicants\b|\bif you (?:are|'re|’re) (?:an? )?(?:ai|bot|llm|language model|large language model|robot|crawler|scraper)\b|\b(?:ignore|disregard) (?:all |any |your )?(?:previous|prior|above|earlier|other) (?:instructions?|prompts?|directions?)\b|\b(?:attention|note to|dear|hey|hello|instructions? (?:for|to)) (?:all )?(?:ai|bots?|llms?|language models?|ai (?:agents?|assistants?|models?|tools?)|crawlers?|scrapers?)\b/i
// Each such sentence has one of these; only what stands around them is looked at closely. Starting at a blank and
// spelling out the capitals, instead of folding case, halves the cost for the texts that have none: nearly all.
const HINT =
  /[\s"'(*](?:[mM]ention (?:the|word|phrase|code)|[aA]pplicants that|[jJ]ob post comp|[iI]f you(?: a|'|’)re |IF YOU ARE |[iI]gnore |IGNORE |[dD]isregard |DISREGARD |[aA]ttention[,:]? |ATTENTION|[nN]ote to |(?:[dD]ear|[hH]ey|[hH]ello) (?:all )?(?:AI|ai|[bB]ot|LLM)|[iI]nstructions? (?:for|to) )/g
const AROUND = 60

/** Drops the sentences that address programs instead of people. */
export function dropBotLines(text: string): string {
  if (!addressesBots(text)) return text
  const lines: string[] = []
  for (const line of text.split('\n')) {
    if (!ADDRESSED_TO_BOTS.test(line)) {
      lines.push(line)
      continue
    }
    const kept = line
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => !ADDRESSED_TO_BOTS.test(sentence))
      .join(' ')
      .trim()
    if (kept !== '' && kept !== '-') lines.push(kept)
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n')
}

function addressesBots(text: string): boolean {
  if (ADDRESSED_TO_BOTS.test(text.slice(0, AROUND))) return true
  for (const hint of text.matchAll(HINT)) {
    const end = hint.index + hint[0].length
    if (ADDRESSED_TO_BOTS.test(text.slice(Math.max(0, hint.index - AROUND), end + AROUND))) return true
  }
  return false
}
