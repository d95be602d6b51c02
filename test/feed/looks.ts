import { EventEmitter, once } from 'node:events'
import type { KyselyPlugin } from 'kysely'
import type { Database } from '../../db/connect.ts'

export interface Looks {
  /** The same database; what asks it for news is noticed. */
  db: Database
  /** Resolves when it is next asked for news: only then a reader is surely waiting. */
  next(): Promise<unknown>
  count(): number
}

/** Notices whenever a feed asks the change log for news. */
export function watchLooks(db: Database): Looks {
  const looks = new EventEmitter()
  let count = 0
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      const text = 'sqlFragments' in node ? node.sqlFragments.join('') : ''
      if (text.includes('order by c.epoch desc')) {
        count++
        looks.emit('look')
      }
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { db: db.withPlugin(plugin), next: () => once(looks, 'look'), count: () => count }
}
