import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { SOURCE_FILE, type SourceFile } from './source-file.ts'

/** What a file of sources says once for all of them, also where it lists none. */
export type Manners = Omit<SourceFile, 'sources'>

/**
 * The manners of every file of one folder, by adapter. Bad files are `readSources`' to report; here they throw.
 *
 * @throws ZodError
 */
export function readManners(folder: string): Map<string, Manners> {
  const files = readdirSync(folder).filter((file) => /^[a-z0-9-]+\.yaml$/.test(file))
  return new Map(
    files.sort().map((file): [string, Manners] => {
      const { sources: _, ...manners } = SOURCE_FILE.parse(parse(readFileSync(join(folder, file), 'utf8')))
      return [file.replace(/\.yaml$/, ''), manners]
    }),
  )
}
