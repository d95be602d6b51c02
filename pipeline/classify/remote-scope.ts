import type { Label } from '../label.ts'
import type { Posting } from '../posting.ts'
import type { Workplace } from '../vocabulary.ts'
import { derived } from './finding.ts'

/** Where the worker may live, as the normalizer read it from the location; only remote and hybrid work has a scope. */
export function remoteScopeOf(posting: Posting, workplace: Label<Workplace> | null): Label<string[]> | null {
  if (workplace?.value !== 'remote' && workplace?.value !== 'hybrid') return null
  if (posting.remoteScope.length > 0) return derived(posting.remoteScope, 'remote_scope/location')
  const countries = new Set(posting.places.flatMap((place) => (place.country ? [place.country] : [])))
  return countries.size > 0 ? derived([...countries].sort(), 'remote_scope/places') : null
}
