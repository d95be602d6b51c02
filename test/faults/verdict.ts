import { missingFrom } from './content.ts'
import type { Told } from './scenario.ts'
import type { Site } from './site.ts'
import type { Stage } from './stage.ts'

const SHOWN_LINES = 3
const SHOWN_LETTERS = 300

/**
 * Holds a store against an undisturbed run of the same days, line by line, and notes on the stage what differs.
 */
export async function compare(stage: Stage, site: Site): Promise<Pick<Told, 'lost' | 'duplicated'>> {
  const expected = await stage.undisturbed()
  const found = await site.content()
  const lost = missingFrom(found, expected)
  const more = missingFrom(expected, found)
  const idle = site.idleChanges()
  for (const [what, lines] of Object.entries({ lost, more, idle }))
    for (const line of lines.slice(0, SHOWN_LINES)) stage.note(`${what}: ${line.slice(0, SHOWN_LETTERS)}`)
  return { lost: lost.length, duplicated: more.length + idle.length }
}
