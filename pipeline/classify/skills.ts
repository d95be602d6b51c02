import type { Label } from '../label.ts'
import type { Condition, Duty, Skill } from '../vocabulary.ts'
import { setOf } from './finding.ts'
import { type Reading, standing } from './reading.ts'

const outsideCompany = (zone: string | null) => zone !== 'company' && zone !== 'benefits' && zone !== 'apply'

/** Abilities of the closed list that the job asks for or uses. */
export function skillsOf(reading: Reading): Label<Skill>[] {
  return setOf<Skill>(
    standing(reading, 'skills').filter((hit) => outsideCompany(hit.zone)),
    'skills',
  )
}

/** Products named as tools of the work. */
export function toolsOf(reading: Reading): Label<string>[] {
  return setOf<string>(
    standing(reading, 'tools').filter((hit) => outsideCompany(hit.zone)),
    'tools',
  )
}

/** What the worker does for customers. */
export function dutiesOf(reading: Reading): Label<Duty>[] {
  return setOf<Duty>(
    standing(reading, 'duties').filter((hit) => outsideCompany(hit.zone)),
    'duties',
  )
}

/** Demands of the working life: overtime, quotas, checks, own equipment. */
export function conditionsOf(reading: Reading): Label<Condition>[] {
  return setOf<Condition>(
    standing(reading, 'conditions').filter((hit) => hit.zone !== 'company'),
    'conditions',
  )
}
