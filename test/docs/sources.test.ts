import { expect, it } from 'vitest'
import { sourcesMarkdown } from '../../cli/sources/markdown.ts'

// `npm run docs` runs this file with --update, which writes the page instead of comparing it.
it('docs/sources.md is as adapters and sources are', async () => {
  await expect(await sourcesMarkdown()).toMatchFileSnapshot('../../docs/sources.md')
})
