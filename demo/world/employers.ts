import type { EmployerType, Stream } from '../../pipeline/vocabulary.ts'
import { DE_EMPLOYERS } from './employers-de.ts'
import { EN_EMPLOYERS } from './employers-en.ts'
import { LV_EMPLOYERS } from './employers-lv.ts'
import type { Language, TruePlace } from './opening.ts'

/** Nouns an employer uses for its customers and its goods, in the cases the sentences need. */
export interface Nouns {
  en: { customers: string; things: string }
  de: { Sachen: string }
  lv: { klienti: string; klientu: string; klientiem: string; klientus: string; lietām: string }
}

export interface Employer {
  key: string
  name: string
  /** Share of its advertisements per language. */
  languages: Partial<Record<Language, number>>
  country: string
  cities: readonly TruePlace[]
  stream: Stream
  type: EmployerType
  /** Standing text about the employer, repeated in each of its advertisements. */
  about: Partial<Record<Language, readonly string[]>>
  nouns: Nouns
  /** Small print at the end of each advertisement. */
  legal?: Partial<Record<Language, readonly string[]>>
  /** Where its requisition numbers show: a field of the board, the text, or nowhere. */
  requisitions: 'field' | 'text' | 'none'
  prefix: string
  /** Single openings over the week, beside campaigns, twins and traps. */
  openings: number
  /** Share of them that is not customer service. */
  others: number
  /** Which of OTHER_ROLES it advertises; all when absent. */
  otherOccupations?: readonly string[]
  workplaces: { remote: number; hybrid: number; onsite: number; silent: number }
  /** `centre`, or `counter` for shops and desks that serve people who walk in. */
  onsite: 'centre' | 'counter'
  /** Insurance and the like: some roles demand a licence. */
  licences?: true
  /** Hires by the season and employs freelancers. */
  seasonal?: true
  board: string
}

export const EMPLOYERS: readonly Employer[] = [...EN_EMPLOYERS, ...DE_EMPLOYERS, ...LV_EMPLOYERS]

/** @throws RangeError when no employer has that key */
export function employer(key: string): Employer {
  const found = EMPLOYERS.find((candidate) => candidate.key === key)
  if (found === undefined) throw new RangeError(`no employer ${key}`)
  return found
}
