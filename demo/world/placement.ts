import type { Made } from './made.ts'
import type { Wording } from './opening.ts'
import type { Random } from './random.ts'

/** One copy of an opening on one board. */
export interface Placement {
  made: Made
  source: string
  wording: Wording
}

type Mix = Partial<Record<Wording, number>>

interface Route {
  from: string
  to: string
  share: number
  mix: Mix
}

/** Who shows whose openings a second time, how often, and how well it copies. */
const ROUTES: readonly Route[] = [
  {
    from: 'greenhouse:fernwood',
    to: 'jobposting-site:fernwood',
    share: 0.34,
    mix: { original: 4, reordered: 3, reworded: 2 },
  },
  {
    from: 'workable:silberfaden',
    to: 'jobposting-site:silberfaden',
    share: 0.45,
    mix: { original: 4, reordered: 3, reworded: 3, translated: 4 },
  },
  {
    from: 'jobposting-site:dzintara',
    to: 'workable:dzintara',
    share: 0.32,
    mix: { original: 5, reordered: 3, reworded: 2 },
  },
]
const REMOTE_BOARD = 'weworkremotely:customer-support'
const REMOTE_MIX: Mix = { original: 4, reordered: 2.5, teaser: 5, reworded: 1.2 }
const REMOTE_EMPLOYERS = new Set([
  'fernwood',
  'northlake',
  'brightpath',
  'quillon',
  'marlowe',
  'harbourlight',
])
const REMOTE_COPIES = 46
/** Pages of the script-rendered board: each costs a browser page a day, so they are few. */
const RENDERED = { copies: 4, own: 3 }

/** Decides on which boards each opening stands; one list per opening, its own board first. */
export function place(all: readonly Made[], rng: Random): Placement[][] {
  const rendered = chooseRendered(all, rng.fork('rendered'))
  const remote = new Set(rng.fork('remote').sample(all.filter(fitsRemoteBoard), REMOTE_COPIES))
  return all.map((made) => {
    const turn = rng.fork(made.opening.id)
    if (rendered.own.has(made))
      return [{ made, source: 'rendered-site:marlowe', wording: 'original' as const }]
    const placements: Placement[] = [{ made, source: made.board, wording: 'original' }]
    const copy = (source: string, mix: Mix) =>
      placements.push({ made, source, wording: wordingFor(made, mix, turn) })
    for (const route of ROUTES) {
      if (route.from === made.board && turn.chance(made.opening.why === 'campaign' ? 0.1 : route.share))
        copy(route.to, route.mix)
    }
    if (rendered.copies.has(made)) copy('rendered-site:marlowe', { original: 5, reordered: 3, reworded: 2 })
    if (remote.has(made)) copy(REMOTE_BOARD, REMOTE_MIX)
    return placements
  })
}

function wordingFor(made: Made, mix: Mix, rng: Random): Wording {
  const wording = rng.weighted(mix)
  const needsFacts = wording === 'reworded' || wording === 'translated'
  if (!needsFacts) return wording
  // Rewording needs the facts, and a translation the other language's titles, which only service roles have.
  const possible = made.draft !== null && made.opening.labels.customer_service && made.opening.why === 'plain'
  return possible ? wording : 'original'
}

/** The remote board takes openings for a whole country, one of each kind: it shows no requisition to tell twins apart. */
function fitsRemoteBoard({ opening, draft, advert }: Made): boolean {
  return (
    opening.why === 'plain' &&
    advert.language === 'en' &&
    draft?.workplace === 'remote' &&
    draft.remoteRegion === null &&
    REMOTE_EMPLOYERS.has(opening.employer)
  )
}

function chooseRendered(all: readonly Made[], rng: Random): { copies: Set<Made>; own: Set<Made> } {
  const marlowe = all.filter(({ opening }) => opening.employer === 'marlowe' && opening.why === 'plain')
  const chosen = rng.sample(marlowe, RENDERED.copies + RENDERED.own)
  return { copies: new Set(chosen.slice(0, RENDERED.copies)), own: new Set(chosen.slice(RENDERED.copies)) }
}
