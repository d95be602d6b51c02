import { gunzipSync } from 'node:zlib'
import { Agent, request } from 'undici'
import { crawlKinds } from './reading.ts'

const OPENING = '<script type="application/ld+json">'

/** A small program: asks for every JSON-LD page and slices the script out. No robots.txt, no limits, no reading: the floor. */
await crawlKinds(
  async (_kind, plan, take) => {
    const dispatcher = new Agent()
    const waiting = plan.details['json-ld'].toReversed()
    const count = waiting.length
    const work = async () => {
      for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
        const answer = await request(url, { dispatcher, headers: { 'accept-encoding': 'gzip' } })
        const html = gunzipSync(await answer.body.arrayBuffer()).toString('utf8')
        const from = html.indexOf(OPENING) + OPENING.length
        take({ body: html.slice(from, html.indexOf('</script', from)) })
      }
    }
    await Promise.all(Array.from({ length: plan.atOnce }, work))
    await dispatcher.close()
    return count
  },
  ['json-ld'],
)
