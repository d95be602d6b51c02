import { type Kysely, sql } from 'kysely'

/** Jobs around a town: their places as keys that an index finds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  // Region codes belong to a town's name where we have them from the table of towns; elsewhere boards print them or not.
  `create function store.place_keys(places jsonb) returns text[] language sql immutable parallel safe
    return array(
      select (place ->> 'country') || '|' ||
        case when place ->> 'country' in ('US', 'CA', 'AU') then coalesce(place ->> 'region', '') else '' end || '|' ||
        (place ->> 'city')
      from jsonb_array_elements(places) place where place ->> 'city' is not null and place ->> 'country' is not null)`,
  'create index merge_place_keys on store.merge using gin (store.place_keys(places)) where for_public',
]
