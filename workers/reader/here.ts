import { unpackContent } from '../../db/batches.ts'
import { isWorthReading } from '../../pipeline/worth-reading.ts'
import { prepareBatch } from '../prepare-batch.ts'
import type { Reader } from './contract.ts'

/** Reads in the thread that asks. To be loaded when there is something to read: its tables of words take a second. */
export const here: Reader = {
  async read({ packed }, source, options) {
    const { postings, isRerun } = await unpackContent(packed)
    return { ...(await prepareBatch({ postings }, source, options)), isRerun }
  },
  isWorthReading: async (row) => isWorthReading(row),
  close: async () => {},
}
