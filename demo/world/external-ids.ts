import { fnv1a } from './random.ts'
import type { SourceSpec } from './sources.ts'

/**
 * What a board calls the `n`th posting it ever showed, in the platform's own shape. Company sites are known by the
 * path of the page: the origin changes with every start of the demo.
 */
export function externalId(source: SourceSpec, n: number, title: string): string {
  const hex = (salt: string): string => fnv1a(`${source.id}/${n}/${salt}`).toString(16).padStart(8, '0')
  switch (source.adapter) {
    case 'greenhouse':
      return String(4_000_000 + (fnv1a(source.id) % 900) * 1000 + n)
    case 'lever':
      return `${hex('a')}-${hex('b').slice(0, 4)}-4${hex('c').slice(1, 4)}-8${hex('d').slice(1, 4)}-${hex('e')}${hex('f').slice(0, 4)}`
    case 'workable':
      return `${hex('a')}${hex('b').slice(0, 2)}`.toUpperCase()
    case 'weworkremotely':
      return `https://remote-board.example/remote-jobs/${slug(title)}-${n}`
    case 'jobposting-site':
      return `${source.folder}/${slug(title)}-${1000 + n}`
    case 'rendered-site':
      return `${source.folder}/${7000 + n}`
  }
}

function slug(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
}
