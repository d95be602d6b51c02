import { advancementOf } from './classify/advancement.ts'
import {
  channelsOf,
  directionOf,
  meetsInPerson,
  meetsVisitors,
  onlineInOffice,
  settingOf,
} from './classify/channels.ts'
import { educationOf } from './classify/education.ts'
import { employerTypeOf } from './classify/employer-type.ts'
import { experienceOf } from './classify/experience.ts'
import { hoursOf } from './classify/hours.ts'
import { languagesOf } from './classify/languages.ts'
import { licenceOf } from './classify/licence.ts'
import { occupationOf, SERVICE } from './classify/occupation.ts'
import { read } from './classify/reading.ts'
import { remoteScopeOf } from './classify/remote-scope.ts'
import { reconsidered, reconsideredOccupation, secondOpinion } from './classify/second-opinion.ts'
import { shiftsOf } from './classify/shifts.ts'
import { conditionsOf, dutiesOf, skillsOf, toolsOf } from './classify/skills.ts'
import { namesBranch, streamOf } from './classify/stream.ts'
import { termOf } from './classify/term.ts'
import { trainingOf } from './classify/training.ts'
import { trustOf } from './classify/trust.ts'
import { officeDaysOf, workplaceOf } from './classify/workplace.ts'
import type { Label, Labels } from './label.ts'
import type { Posting } from './posting.ts'
import { scopeOf } from './scope.ts'

/** An object without its null members, so that a field that is not decided is absent. */
function decided<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept: Record<string, unknown> = {}
  for (const field in fields) if (fields[field] !== null) kept[field] = fields[field]
  return kept as never
}

/** Decides every label of labels.md that the words of one Posting give away. Pure: same Posting, same Labels. */
export function classify(posting: Posting): Labels {
  const reading = read(posting)
  const second = secondOpinion(reading)
  const occupation = reconsideredOccupation(occupationOf(reading), second, reading)
  const service = SERVICE.has(occupation.value)
  const { hours, weekly } = hoursOf(reading)
  const workplace = reconsidered(
    'workplace',
    workplaceOf(reading, occupation.value, hours?.value === 'part-time'),
    second,
  )
  const channels = channelsOf(reading)
  const employer_type = employerTypeOf(reading)
  const stream = streamOf(reading, employer_type)
  const experience = experienceOf(reading)
  const { licence, kinds } = licenceOf(reading)
  const directed = directionOf(reading, service, occupation.value, channels)
  const customer_service: Label<boolean> = { ...occupation, value: service }
  return {
    occupation,
    customer_service,
    ...decided({
      workplace,
      office_days: officeDaysOf(reading, workplace),
      online_in_office: onlineInOffice(service, workplace, channels, occupation, {
        counter: meetsVisitors(reading),
        met: meetsInPerson(reading),
      }),
      remote_scope: remoteScopeOf(posting, workplace),
      hours,
      weekly_hours: weekly,
      term: reconsidered('term', termOf(reading, occupation.value), second),
      direction: service ? reconsidered('direction', directed, second) : directed,
      setting: settingOf(reading, occupation.value, workplace),
      education: educationOf(reading),
      experience,
      stream: namesBranch(reading) ? reconsidered('stream', stream?.stream ?? null, second) : null,
      industry: stream?.industry ?? null,
      employer_type,
      advancement: advancementOf(reading, occupation.value),
    }),
    ...trainingOf(reading),
    shifts: shiftsOf(reading),
    channels,
    licence,
    licence_kinds: kinds,
    languages: languagesOf(reading),
    skills: skillsOf(reading),
    tools: toolsOf(reading),
    duties: dutiesOf(reading),
    conditions: conditionsOf(reading),
    trust: trustOf(reading, occupation.value, experience, workplace),
    scope: scopeOf({ occupation, customer_service, ...decided({ hours, workplace }) }),
  }
}
