import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import { findPlace, placeKey, townName, townsWithin } from '../pipeline/normalize/place/nearby.ts'
import { BadQuery } from './bad-query.ts'
import { type Parameter, plainText } from './parameters.ts'
import type { takenPlace } from './schemas/answers.ts'

export type TakenPlace = z.infer<typeof takenPlace>

const DEFAULT_RADIUS_KM = 25
const MOST_RADIUS_KM = 200
const KM_PER_MILE = 1.609344

/** A town and how far around it. */
export const PLACE = {
  place: plainText(100),
  radius: radius(),
}

function radius(): Parameter<string> {
  const says = `a distance up to ${MOST_RADIUS_KM} km such as 25km or 15mi`
  return plainText(12, /^\d{1,3}(\.\d{1,2})?(km|mi)?$/, says)
}

/**
 * The town that is meant, and what jobs around it are looked up by.
 *
 * @throws BadQuery when no town has the name, or the radius is too wide or stands alone
 */
export function readPlace(
  name: string | undefined,
  radiusText: string | undefined,
): { place: TakenPlace; keys: string[] } | null {
  if (name === undefined) {
    if (radiusText === undefined) return null
    throw new BadQuery(
      'radius',
      '"radius" needs a place around which it lies: add place=Hamburg, for example',
    )
  }
  const radiusKm = readRadius(radiusText)
  const found = findPlace(name)
  if (found === null) {
    throw new BadQuery(
      'place',
      `no town is known by the name of "place": give a town, where needed with its state or country, such as Hamburg or Portland, OR`,
    )
  }
  const keys = new Set(townsWithin(found.taken, radiusKm).map(placeKey))
  const place = { taken: townName(found.taken), radius_km: radiusKm, others: found.others.map(townName) }
  return { place, keys: [...keys] }
}

/** Says in a header which town was taken: snapshots and changes have no other room for it. */
export function namePlace(reply: FastifyReply, place: TakenPlace | null): void {
  if (place === null) return
  const { taken, radius_km, others } = place
  // Header values are Latin-1 at most.
  const names = others.map(encodeURIComponent).join(';')
  reply.header('callboard-place', `${encodeURIComponent(taken)}; radius_km=${radius_km}; others="${names}"`)
}

function readRadius(text: string | undefined): number {
  if (text === undefined) return DEFAULT_RADIUS_KM
  const km = Number.parseFloat(text) * (text.endsWith('mi') ? KM_PER_MILE : 1)
  if (km > MOST_RADIUS_KM) throw new BadQuery('radius', `"radius" is at most ${MOST_RADIUS_KM}km`)
  return Math.round(km * 10) / 10
}
