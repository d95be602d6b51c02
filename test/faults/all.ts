import type { Scenario } from './scenario.ts'
import { clock } from './scenarios/clock.ts'
import { disk } from './scenarios/disk.ts'
import { halfOpen } from './scenarios/half-open.ts'
import { hostile } from './scenarios/hostile.ts'
import { kill, killAfterCommit } from './scenarios/kill.ts'
import { memory } from './scenarios/memory.ts'
import { migrators } from './scenarios/migrate.ts'
import { poisonPostings, poisonProcessor } from './scenarios/poison.ts'
import { postgresFast, postgresImmediate } from './scenarios/postgres-restart.ts'
import { redisAway, redisEvicting, redisForgetting, redisKeeping } from './scenarios/redis.ts'
import { stop } from './scenarios/stop.ts'
import { patience, storm } from './scenarios/storm.ts'
import { TESTED } from './scenarios/tested.ts'
import { failAfterCommit, twice } from './scenarios/twice.ts'
import { twoCrawls, twoSchedulers } from './scenarios/two.ts'
import { undisturbed } from './scenarios/undisturbed.ts'

/** Every fault that a release must bear, in the order of the table. */
export const SCENARIOS: readonly Scenario[] = [
  undisturbed,
  kill,
  killAfterCommit,
  failAfterCommit,
  twice,
  postgresFast,
  postgresImmediate,
  halfOpen,
  redisKeeping,
  redisForgetting,
  redisAway,
  redisEvicting,
  twoCrawls,
  twoSchedulers,
  migrators,
  poisonPostings,
  poisonProcessor,
  ...hostile,
  storm,
  patience,
  clock,
  disk,
  memory,
  stop,
  ...TESTED,
]
