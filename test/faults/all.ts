import type { Scenario } from './scenario.ts'
import { undisturbed } from './scenarios/undisturbed.ts'

/** Every fault that a release must bear, in the order of the table. */
export const SCENARIOS: readonly Scenario[] = [undisturbed]
