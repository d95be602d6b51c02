// One worker process of processes.test.ts: asks the board for a few pages, as in operation, and ends.
import { connect } from '../../../db/connect.ts'
import { postgresHostState } from '../../../db/host-state.ts'
import { PUBLIC_ORIGIN, publicFetch } from './public-name.ts'

const [databaseUrl = '', port = '', name = '', pages = '', paceMs = ''] = process.argv.slice(2)
const db = connect(databaseUrl, { max: 2 })
const board = publicFetch(postgresHostState(db), Number(port))
for (let page = 1; page <= Number(pages); page++) {
  const url = `${PUBLIC_ORIGIN}/${name}/${page}`
  await board.fetch({ url, kind: 'detail' }, { via: 'html', paceMs: Number(paceMs) })
}
await board.close()
await db.destroy()
