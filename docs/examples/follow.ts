/** Keeps a SQLite copy of the jobs of a filter. Node 22.18 or newer, nothing to install: node follow.ts [feed] [query] [file] */
import { DatabaseSync } from 'node:sqlite'
import { feedClient } from '../../feed/client.ts'

const [url = 'http://127.0.0.1:8480', query = '', path = 'jobs.sqlite', once] = process.argv.slice(2)
const db = new DatabaseSync(path)
db.exec(
  'create table if not exists job (id text primary key, job text); create table if not exists cursor (at text)',
)
const put = db.prepare('insert or replace into job values (?, ?)')
const remove = db.prepare('delete from job where id = ?')
const since = db.prepare('select at from cursor').get()?.at as string | undefined
const params = new URLSearchParams(query)
const filter = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]))

for await (const step of feedClient({ url }).follow(filter, { since, wait: once ? 1 : 30 })) {
  db.exec('begin')
  if (step.kind === 'snapshot') {
    db.exec('delete from job')
    for await (const job of step.jobs) put.run(job.id, JSON.stringify(job))
  } else {
    for (const id of step.gone) remove.run(id)
    for (const job of step.put) put.run(job.id, JSON.stringify(job))
  }
  db.exec('delete from cursor')
  db.prepare('insert into cursor values (?)').run(step.cursor)
  db.exec('commit')
  if (once && step.kind === 'changes' && step.isCaughtUp) break // to the end of what there is, for tests and cron
}
