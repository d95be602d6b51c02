import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'

interface Column {
  relation: string
  about: string | null
  column: string
  type: string
  words: string | null
}

/** Every column that analysts can read, with its comment, in the order of the page. */
export async function readDictionary(db: Database): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select n.nspname || '.' || c.relname as relation, 
      obj_description(c.oid, 'pg_class') as about, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
      col_description(c.oid, a.attnum) as words
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname in ('analytics', 'reference') and c.relkind in ('r', 'v')
    order by n.nspname, c.relname collate "C", a.attnum`.execute(db)
  return rows
}

/** docs/data-dictionary.md, from the comments of the database. */
export async function dictionaryMarkdown(db: Database): Promise<string> {
  const columns = await readDictionary(db)
  const relations = [...new Set(columns.map(({ relation }) => relation))]
  const { rows: functions } = await sql<{ name: string; about: string | null }>`
    select 'analytics.' || p.proname || '(' || pg_get_function_arguments(p.oid) || ')' as name,
      obj_description(p.oid, 'pg_proc') as about
    from pg_proc p where p.pronamespace = 'analytics'::regnamespace order by 1`.execute(db)
  const link = (name: string) => `[\`${name}\`](#${name.replace(/[^a-z_]/g, '')})`
  return [
    '# Data dictionary',
    '',
    'What analysts can read (`callboard connect analyst` prints an address), written by `npm run docs` from the comments of the',
    'database. [questions.md](questions.md) shows queries with their answers.',
    '',
    'Numbers counted from `analytics.job_facts` are as of its last refresh (every quarter of an hour, or `callboard refresh`).',
    'Null means "not known", never "no"; so does the word `unknown` in a label.',
    '',
    ...relations.map((name) => `- ${link(name)}`),
    ...functions.map(({ name }) => `- \`${name}\``),
    ...relations.flatMap((name) => {
      const own = columns.filter(({ relation }) => relation === name)
      const { about } = own[0]!
      return [
        '',
        `## ${name}`,
        '',
        `${about}.`,
        '',
        '| column | type | meaning |',
        '|---|---|---|',
        ...own.map(({ column, type, words }) => `| \`${column}\` | ${type} | ${cell(words)} |`),
      ]
    }),
    ...functions.flatMap(({ name, about }) => [
      '',
      `## ${name.split('(')[0]}`,
      '',
      `\`${name}\``,
      '',
      `${about}.`,
    ]),
    '',
  ].join('\n')
}

function cell(text: string | null): string {
  return (text ?? '').replaceAll('|', '\\|')
}
