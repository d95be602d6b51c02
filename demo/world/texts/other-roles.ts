import type { Occupation } from '../../../pipeline/vocabulary.ts'

/** A job that is not customer service: what it is called and what is done in it. */
export interface OtherRole {
  occupation: Occupation
  titles: readonly string[]
  duties: readonly string[]
  needs: readonly string[]
}
