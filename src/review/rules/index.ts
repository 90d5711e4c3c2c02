import { decisionsInBold } from './decisions-in-bold.ts'
import { expertTerminology } from './expert-terminology.ts'
import { fencingTokenChecked } from './fencing-token-checked.ts'
import { latencyIsPhysical } from './latency-is-physical.ts'
import { leaseArithmetic } from './lease-arithmetic.ts'
import { leaseRenewed } from './lease-renewed.ts'
import { negativeConstraintsStated } from './negative-constraints-stated.ts'
import { noConclusion } from './no-conclusion.ts'
import { noImplementationCode } from './no-implementation-code.ts'
import { noPreamble } from './no-preamble.ts'
import { noUnsafeRecommendation } from './no-unsafe-recommendation.ts'
import { quorumArithmetic } from './quorum-arithmetic.ts'
import type { ReviewRule } from './rule.ts'
import { storeAvailable } from './store-available.ts'
import { workflowsInBullets } from './workflows-in-bullets.ts'

/** Every rule of the review: first what the prompt asks for, then what the field does. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  noImplementationCode,
  decisionsInBold,
  workflowsInBullets,
  negativeConstraintsStated,
  noPreamble,
  noConclusion,
  expertTerminology,
  fencingTokenChecked,
  leaseRenewed,
  leaseArithmetic,
  quorumArithmetic,
  latencyIsPhysical,
  storeAvailable,
  noUnsafeRecommendation,
]
