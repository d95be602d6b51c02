import { type Ground, openGround } from './ground.ts'
import { play, type Row } from './play.ts'
import type { Backend, Scenario } from './scenario.ts'
import { openTheatre, type Theatre } from './stage.ts'

/** One row of the table, to be played. */
export interface Part {
  scenario: Scenario
  backend: Backend
}

/** Boards, Postgres and Redis of their own: what is played on one lane feels nothing of the others but their load. */
export interface Lane {
  theatre: Theatre
  close(): Promise<void>
}

export async function openLanes(count: number): Promise<Lane[]> {
  const lanes: Lane[] = []
  for (let n = 0; n < count; n++) {
    const ground: Ground = await openGround()
    const theatre = await openTheatre({ newDatabase: () => ground.newDatabase(), isShort: false })
    lanes.push({
      theatre,
      async close() {
        await theatre.close()
        await ground.close()
      },
    })
  }
  return lanes
}

/** Plays each part on whichever lane is free; what is held to seconds comes last, one after the other. Rows in the order of the parts. */
export async function playAll(
  lanes: readonly Lane[],
  parts: readonly Part[],
  { seed, onRow }: { seed: string; onRow(row: Row): void },
): Promise<Row[]> {
  const rows = new Map<Part, Row>()
  const playOn = async ({ theatre }: Lane, part: Part): Promise<void> => {
    const row = await play(theatre, part.scenario, { backend: part.backend, seed })
    rows.set(part, row)
    onRow(row)
  }
  const waiting = parts.filter(({ scenario }) => !scenario.isTimed)
  await Promise.all(
    lanes.map(async (lane) => {
      for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) await playOn(lane, part)
    }),
  )
  for (const part of parts) if (part.scenario.isTimed) await playOn(lanes[0]!, part)
  return parts.map((part) => rows.get(part)!)
}
