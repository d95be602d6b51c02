import { combined, mayHold, phrases } from './grams.ts'

// Sentences that some boards hide in their advertisements for programs to obey. They are text to drop, never orders.
const ADDRESSED_TO_BOTS =
  /\bplease mention the (?:word|tag|phrase)s?\b|\bmention (?:the )?(?:word|phrase|code ?word) ["*“'A-Z]|\bread the job post completely\b|\bto avoid spam applicants\b|\bsearch these words to find applicants\b|\bif you (?:are|'re|’re) (?:an? )?(?:ai|bot|llm|language model|large language model|robot|crawler|scraper)\b|\b(?:ignore|disregard) (?:all |any |your )?(?:previous|prior|above|earlier|other) (?:instructions?|prompts?|directions?)\b|\b(?:attention|note to|dear|hey|hello|instructions? (?:for|to)) (?:all )?(?:ai|bots?|llms?|language models?|ai (?:agents?|assistants?|models?|tools?)|crawlers?|scrapers?)\b/i
// Nearly no text has such a sentence; each would have one of these.
const READERS = ['ai', 'bot', 'llm', 'language model', 'large language model', 'robot', 'crawler', 'scraper']
const HINTS = phrases(
  ...combined(['mention '], ['', 'the '], ['word', 'tag', 'phrase', 'code']),
  'job post completely',
  'spam applicants',
  'words to find applicants',
  ...combined(['if you'], [' are ', "'re ", '’re '], ['', 'a ', 'an '], READERS),
  ...combined(
    ['previous ', 'prior ', 'above ', 'earlier ', 'other '],
    ['instruction', 'prompt', 'direction'],
  ),
  ...combined(
    ['attention ', 'note to ', 'dear ', 'hey ', 'hello ', 'instruction for ', 'instruction to '],
    ['', 'all '],
    READERS,
  ),
  ...combined(['instructions '], ['for ', 'to '], ['', 'all '], READERS),
)

/** Drops the sentences that address programs instead of people. */
export function dropBotLines(text: string): string {
  if (!mayHold(text, HINTS)) return text
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
