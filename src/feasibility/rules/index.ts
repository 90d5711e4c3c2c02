import { failureDemandIsUnderstood } from './failure-demand-is-understood.ts'
import { grantsSurviveFailover } from './grants-survive-failover.ts'
import { latencyIsPhysical } from './latency-is-physical.ts'
import { loadFitsStore } from './load-fits-store.ts'
import { majorityAfterLoss } from './majority-after-loss.ts'
import { noAvailabilityOnBothSides } from './no-availability-on-both-sides.ts'
import { noByzantineMembers } from './no-byzantine-members.ts'
import { oneLockOneHolderAtATime } from './one-lock-one-holder-at-a-time.ts'
import { oneLockOverAllPlaces } from './one-lock-over-all-places.ts'
import type { Rule } from './rule.ts'
import { singleVoterIsAccepted } from './single-voter-is-accepted.ts'
import { storeSurvivesLoss } from './store-survives-loss.ts'
import { votersOutnumberFailures } from './voters-outnumber-failures.ts'

/** Every rule. Adding one is a file and a line here. */
export const RULES: readonly Rule[] = [
  noAvailabilityOnBothSides,
  noByzantineMembers,
  oneLockOneHolderAtATime,
  failureDemandIsUnderstood,
  latencyIsPhysical,
  grantsSurviveFailover,
  majorityAfterLoss,
  votersOutnumberFailures,
  singleVoterIsAccepted,
  storeSurvivesLoss,
  oneLockOverAllPlaces,
  loadFitsStore,
]
