import { caveatsAreRead } from './caveats-are-read.ts'
import { everyDemandIsRead } from './every-demand-is-read.ts'
import { everyLimitIsRead } from './every-limit-is-read.ts'
import { factsAreTold } from './facts-are-told.ts'
import { failureDemandIsUnderstood } from './failure-demand-is-understood.ts'
import { grantsSurviveFailover } from './grants-survive-failover.ts'
import { languageIsRead } from './language-is-read.ts'
import { latencyFitsStore } from './latency-fits-store.ts'
import { latencyIsPhysical } from './latency-is-physical.ts'
import { loadFitsStore } from './load-fits-store.ts'
import { majorityAfterLoss } from './majority-after-loss.ts'
import { noAvailabilityOnBothSides } from './no-availability-on-both-sides.ts'
import { noByzantineMembers } from './no-byzantine-members.ts'
import { oneLockOneHolderAtATime } from './one-lock-one-holder-at-a-time.ts'
import { oneLockOverAllPlaces } from './one-lock-over-all-places.ts'
import type { Rule } from './rule.ts'
import { somebodyChecksTheToken } from './somebody-checks-the-token.ts'
import { storeIsThere } from './store-is-there.ts'
import { storeSurvivesLoss } from './store-survives-loss.ts'
import { twoVotersSurviveNothing } from './two-voters-survive-nothing.ts'
import { votersOutnumberFailures } from './voters-outnumber-failures.ts'
import { votesAreUnderstood } from './votes-are-understood.ts'

/** Every rule. Adding one is a file and a line here. */
export const RULES: readonly Rule[] = [
  noAvailabilityOnBothSides,
  noByzantineMembers,
  oneLockOneHolderAtATime,
  failureDemandIsUnderstood,
  languageIsRead,
  factsAreTold,
  votesAreUnderstood,
  caveatsAreRead,
  somebodyChecksTheToken,
  latencyIsPhysical,
  grantsSurviveFailover,
  majorityAfterLoss,
  votersOutnumberFailures,
  twoVotersSurviveNothing,
  storeSurvivesLoss,
  oneLockOverAllPlaces,
  loadFitsStore,
  latencyFitsStore,
  everyDemandIsRead,
  everyLimitIsRead,
  storeIsThere,
]
