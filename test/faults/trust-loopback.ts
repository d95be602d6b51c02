import { register } from 'node:module'

// Preloaded into real `callboard` processes (node --import): no setting can make the built program trust loopback, so
// the one place that says whom it trusts is told here. FAULTS_TRUSTED: origins, separated by blanks. FAULTS_DIES_OF: a
// source whose batches kill the process that reads them.

const hooks = `
const PLACES = {
  '/cli/crew.js': [
    'async function openCrew(invocation, store, options) {',
    'options = { ...options, trusted: new Set(process.env.FAULTS_TRUSTED.split(" ")) };',
  ],
  '/workers/posting-worker.js': [
    'const batch = await readBatch(db, task.batchId);',
    'if (batch && batch.sourceId === process.env.FAULTS_DIES_OF) process.kill(process.pid, "SIGKILL");',
  ],
}
export async function load(url, context, next) {
  const loaded = await next(url, context)
  const place = Object.keys(PLACES).find((end) => url.endsWith(end))
  if (place === undefined) return loaded
  const [after, told] = PLACES[place]
  const source = String(loaded.source)
  if (!source.includes(after)) throw new Error(place + ' has no line ' + after)
  return { ...loaded, source: source.replace(after, after + ' ' + told) }
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
