import type { Hours, Occupation, Term, Workplace } from '../../pipeline/vocabulary.ts'
import { employer } from './employers.ts'
import type { Made, Numbers } from './made.ts'
import type { Language, Says, TruePay, TruePlace } from './opening.ts'
import { type Random, random } from './random.ts'
import { labelsOf, scopeOf } from './says.ts'
import { CLOSINGS, EQUALITY } from './texts/frames.ts'
import { TRAPS_DE } from './traps-de.ts'
import { TRAPS_EN } from './traps-en.ts'
import { ROLE_TRAPS_EN } from './traps-en-roles.ts'
import { TRAPS_LV } from './traps-lv.ts'

/** An advertisement written by hand to mislead a careless reader, with what it really says. */
export interface Trap {
  name: string
  employer: string
  title: string
  location: string
  places: TruePlace[]
  /** Paragraphs after the employer's boilerplate. */
  text: readonly string[]
  says: Says & { occupation: Occupation }
  pay?: TruePay
  /** What the employer entered into structured fields. */
  fields?: { workplace?: Workplace; hours?: Hours; term?: Term }
}

/** Turns the written traps into openings; every trap states its employer's stream and kind as all its ads do. */
export function makeTraps(numbers: Numbers, rng: Random): Made[] {
  return (
    [
      ['en', [...TRAPS_EN, ...ROLE_TRAPS_EN]],
      ['de', TRAPS_DE],
      ['lv', TRAPS_LV],
    ] as const
  ).flatMap(([language, traps]) => traps.map((trap) => makeTrap(trap, language, numbers, rng)))
}

function makeTrap(trap: Trap, language: Language, numbers: Numbers, rng: Random): Made {
  const of = employer(trap.employer)
  const { id, requisition } = numbers.next(of.requisitions === 'none' ? '' : of.prefix)
  const stream = of.stream === 'unknown' ? {} : { stream: of.stream }
  const labels = labelsOf({ employer_type: of.type, ...stream, ...trap.says })
  const [first = '', ...rest] = trap.text
  const ending = random(`ending/${trap.name}`)
  return {
    opening: {
      id,
      employer: of.key,
      company: of.name,
      language,
      scope: scopeOf(labels),
      labels,
      places: trap.places,
      pay: trap.pay ?? null,
      requisition,
      campaign: null,
      why: `trap:${trap.name}`,
    },
    advert: {
      language,
      title: trap.title,
      company: of.name,
      blocks: [
        { kind: 'about', heading: null, paragraphs: [(of.about[language] ?? []).join(' ')], bullets: [] },
        { kind: 'intro', heading: null, paragraphs: [first], bullets: [] },
        { kind: 'duties', heading: null, paragraphs: [...rest], bullets: [] },
        {
          kind: 'closing',
          heading: null,
          paragraphs: [
            ending.pick(CLOSINGS[language]),
            ending.pick(EQUALITY[language]),
            ...(of.requisitions === 'text' && requisition !== null ? [`Reference: ${requisition}`] : []),
          ],
          bullets: [],
        },
      ],
      location: trap.location,
      places: trap.places,
      workplace: trap.fields?.workplace ?? null,
      hours: trap.fields?.hours ?? null,
      term: trap.fields?.term ?? null,
      remoteScope: trap.says.workplace === 'remote' ? (trap.says.remote_scope ?? []) : [],
      pay: null,
      requisition: of.requisitions === 'field' ? requisition : null,
    },
    draft: null,
    stream: `trap/${trap.name}`,
    rng,
    board: of.board,
  }
}
