import type { JsonValue } from '../posting.ts'

/**
 * How two advertisements relate. full, semantic, temporal and partial are one opening; campaign, template, agency-copy
 * and different never are.
 */
export type VerdictKind =
  | 'full'
  | 'semantic'
  | 'temporal'
  | 'partial'
  | 'campaign'
  | 'template'
  | 'agency-copy'
  | 'different'

/** What forbids a join, whatever the texts say. */
export type VetoName =
  | 'requisition'
  | 'country'
  | 'place'
  | 'remote-scope'
  | 'language'
  | 'hours'
  | 'shift'
  | 'level'
  | 'pay'
  | 'employer'
  | 'title'
  | 'dates'

export interface Veto {
  veto: VetoName
  /** The two readings that clash, for people. */
  a: string
  b: string
}

/** What proves by name that two advertisements mean one opening. */
export type Identity = 'opening' | 'requisition' | 'address'

export interface Verdict {
  kind: VerdictKind
  joins: boolean
  /** With `partial`: the side that is cut or a teaser. */
  partialSide?: 'a' | 'b'
  /** Rule, scores and readings that led here; kept with the join event. */
  evidence: { [key: string]: JsonValue }
}
