import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Pay } from '../../pipeline/label.ts'

/** Truth of one advertisement; a key that is absent is not scored. */
export interface GoldLabels {
  occupation?: string
  customer_service?: boolean
  workplace?: string
  online_in_office?: boolean
  hours?: string
  shifts?: string[]
  term?: string
  channels?: string[]
  direction?: string
  education?: string
  experience?: number | string
  training?: boolean
  stream?: string
  employer_type?: string
  licence?: boolean
  pay?: Pick<Pay, 'min' | 'max' | 'currency' | 'period'> | null
  languages?: string[]
  scam?: boolean
}

export type GoldField = keyof GoldLabels

/** A labelled advertisement as the gold files hold it. */
export interface GoldAd {
  id: string
  lang?: string
  country?: string | null
  title: string
  company?: string | null
  location?: string | null
  html?: string
  text?: string
  labels: GoldLabels
}

/** Reads a file of labelled advertisements, one JSON object a line. Throws with the line number where one is not JSON. */
export async function readGold(path: string): Promise<GoldAd[]> {
  const ads: GoldAd[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    try {
      ads.push(JSON.parse(line) as GoldAd)
    } catch (error) {
      throw new Error(`${path}:${number} is not JSON: ${(error as Error).message}`)
    }
  }
  return ads
}
