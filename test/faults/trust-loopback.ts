import { register } from 'node:module'

// Preloaded into real `callboard` processes (node --import): no setting can make the built program trust loopback, so
// the one place that says whom it trusts is told here. FAULTS_TRUSTED: origins, separated by blanks.

const hooks = `
export async function load(url, context, next) {
  const loaded = await next(url, context)
  if (!url.endsWith('/cli/crew.js')) return loaded
  const source = String(loaded.source)
  const head = /(export async function openCrew\\(invocation, store, options\\) \\{)/
  if (!head.test(source)) throw new Error('cli/crew.js has no openCrew to tell whom it trusts')
  const trust = 'options = { ...options, trusted: new Set(process.env.FAULTS_TRUSTED.split(" ")) };'
  return { ...loaded, source: source.replace(head, '$1 ' + trust) }
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
