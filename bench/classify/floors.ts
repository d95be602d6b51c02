import { readFileSync, writeFileSync } from 'node:fs'
import { type Compared, mainFigure } from './compare.ts'
import type { GoldField } from './gold.ts'
import { ROOT } from './own-gold.ts'

/** The least that each field has to score, by language and over all. */
export type Floors = Partial<Record<GoldField, Record<string, number>>>

/** How far under its score a new floor is laid. */
const MARGIN = 0.02
const FILE = `${ROOT}bench/gold/floors.json`

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floors
}

/** Lays every floor just under what is scored now. */
export function writeFloors(compared: readonly Compared[]): void {
  const floors: Floors = {}
  for (const { field, lang, ours } of compared) {
    const floor = Math.max(0, mainFigure(field, ours) - MARGIN)
    floors[field] = { ...floors[field], [lang]: Math.floor(floor * 1000) / 1000 }
  }
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
}

/** Scores under their floor, and scores that have none, each as a line to read. */
export function underFloor(compared: readonly Compared[], floors: Floors): string[] {
  return compared.flatMap(({ field, lang, ours }) => {
    const score = mainFigure(field, ours)
    const floor = floors[field]?.[lang]
    if (floor === undefined)
      return [`${field} (${lang}) has no floor: npm run bench -- classify --set-floors`]
    return score < floor ? [`${field} (${lang}) scores ${score.toFixed(3)}, its floor is ${floor}`] : []
  })
}
