import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inspectHome, openEmbedded } from '../../../db/embedded.ts'
import { isRoot, prepareHomes, query } from './homes.ts'

const { folder, state, newHome, open } = await prepareHomes()

it.runIf(isRoot)('a checkout deleted without home rm and made again in its place starts afresh', async () => {
  mkdirSync(join(folder, 'closed'))
  chmodSync(join(folder, 'closed'), 0o700)
  const home = newHome('closed')
  await (await openEmbedded({ home, state })).leave()
  const left = inspectHome({ home, state }).folder!
  rmSync(home, { recursive: true })

  const again = await open(home)
  expect(await query(again, 'select 1 as one')).toEqual([{ one: 1 }])
  const report = inspectHome({ home, state })
  expect(report.folder).not.toBe(left)
  expect(report.orphans).toEqual([left])
})
