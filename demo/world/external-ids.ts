import { fnv1a, random } from './random.ts'
import type { SourceSpec } from './sources.ts'

/**
 * What a board calls the `n`th posting it ever showed, in the platform's own shape. Company sites are known by the
 * path of the page: the origin changes with every start of the demo.
 */
export function externalId(source: SourceSpec, n: number, title: string): string {
  const rng = random(`id/${source.id}/${n}`)
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => rng.int(0, 15).toString(16)).join('')
  switch (source.adapter) {
    case 'greenhouse':
      return String(4_000_000 + (fnv1a(source.id) % 900) * 1000 + n)
    case 'lever':
      return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
    case 'workable':
      return hex(10).toUpperCase()
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
