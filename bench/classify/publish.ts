import { readFileSync, writeFileSync } from 'node:fs'
import type { Compared } from './compare.ts'
import { ROOT } from './own-gold.ts'
import { markdownSummary, markdownTable } from './table.ts'

const [BEGIN, END] = ['<!-- scores: npm run bench -- classify --publish -->', '<!-- end of scores -->']

/** Writes docs/scores.md and the summary in README.md from what is scored now. */
export function publish(compared: readonly Compared[], ads: number): void {
  writeFileSync(`${ROOT}docs/scores.md`, scoresPage(compared, ads))
  const readme = readFileSync(`${ROOT}README.md`, 'utf8')
  writeFileSync(`${ROOT}README.md`, withSummary(readme, markdownSummary(compared)))
}

/** A text with the summary between its two marks. Throws where it has none. */
export function withSummary(text: string, summary: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md has no place for scores: ${BEGIN} ... ${END}`)
  return `${text.slice(0, from + BEGIN.length)}\n\n${summary}\n\n${text.slice(to)}`
}

function scoresPage(compared: readonly Compared[], ads: number): string {
  const languages = [...new Set(compared.map(({ lang }) => lang))].filter((lang) => lang !== 'all')
  return `# Scores

Written by \`npm run bench -- classify --publish\` from ${ads} advertisements in ${languages.length} languages (${languages.join(', ')}) that were
written and labelled for this repository ([bench/gold/](../bench/gold/)) as [labels.md](labels.md) says. \`npm run bench -- classify\` prints the
table, \`--wrong FIELD\` the wrong answers with their evidence. A test holds every score above its floor
([floors.json](../bench/gold/floors.json)).

- **precision** of what is claimed, **recall** of what is stated, and **F1** of both; \`unknown\` is silence. **accuracy** is the share of
  advertisements whose whole value is right, silence included. Pay is right when both ends, currency and period are.
- occupation, customer_service, workplace, hours, term, pay and scam (any trust reason) count on every advertisement, the rest on customer
  service only.
- **keywords**: what widespread open tools do, rewritten from their description (words in the title for the kind of work, words anywhere for
  the rest, the first "$a - $b" as pay); English and native words. **majority**: the most frequent true value, always.
- **unread**: the field's measure (accuracy for single values, F1 for the rest) over the advertisements of ads-unread-*.jsonl, whose writers
  had not seen the rules and which nobody has looked at who writes rules: what unseen texts bring.

A language has few advertisements of some kinds: where n is 20, one wrong answer costs 0.05.

${markdownTable(compared)}
`
}
