import { expect, it } from 'vitest'
import { clientTypes } from '../../feed/client-source.ts'

// `npm run docs` runs this file with --update, which writes the types instead of comparing them.
it('feed/client-types.ts is as the schemas of the feed are', async () => {
  await expect(clientTypes()).toMatchFileSnapshot('../../feed/client-types.ts')
})
