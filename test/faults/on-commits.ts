import pg from 'pg'
import type { Site } from './site.ts'
import type { Stage } from './stage.ts'

/** Calls as soon as the database says that a batch is done with. */
export async function onCommits(stage: Stage, site: Site, call: () => void): Promise<void> {
  const listener = new pg.Client({ connectionString: site.url })
  stage.onEnd(() => listener.end())
  await listener.connect()
  listener.on('notification', call)
  await listener.query(`
    create function public.tell() returns trigger language plpgsql as $$ begin notify committed; return null; end $$;
    create trigger tell after delete on store.batch for each statement execute function public.tell();
    listen committed`)
}
