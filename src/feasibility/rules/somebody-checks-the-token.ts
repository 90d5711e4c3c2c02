import { demandsExclusion, type Rule } from './rule.ts'

export const somebodyChecksTheToken: Rule = {
  id: 'somebody-checks-the-token',
  statement:
    'A lease that runs out excludes only where the resource rejects an older token; without that, the lock must not expire, or the effects must be idempotent.',
  source: {
    title: 'etcd: Notes on the usage of lock and lease',
    url: 'https://etcd.io/docs/v3.5/learning/why/',
  },
  examples: {
    decides: {
      scale_requirements: '4 locks per minute',
      consistency_tolerance:
        'Never two holders. Locks must expire after 10 s. The robot cannot check tokens.',
      infrastructure_environment: 'etcd, 3 members over 3 zones',
    },
    leaves: {
      scale_requirements: '4 locks per minute',
      consistency_tolerance:
        'Never two holders. The robot cannot check tokens, a stuck lock is released by an operator.',
      infrastructure_environment: 'etcd, 3 members over 3 zones',
    },
  },
  checkRequest: facts => {
    const { cannotCheckTokens, cannotStopHolder, checksTokens, idempotentEffects, mayFreeze } =
      facts.conditions
    const { freedByHand, mustExpire, noManualTakeover, perhapsExpires, perhapsKeptApart } = facts.conditions
    const unchecked = cannotCheckTokens ?? (checksTokens || perhapsKeptApart ? undefined : mayFreeze)
    const untold = perhapsKeptApart ? undefined : unchecked
    const expiry = mustExpire ?? noManualTakeover ?? (freedByHand ? undefined : (perhapsExpires ?? untold))
    if (!demandsExclusion(facts) || !unchecked || !expiry || idempotentEffects) return undefined
    const byItself = mustExpire ?? (perhapsKeptApart ? undefined : noManualTakeover && perhapsExpires)
    return {
      effect: cannotCheckTokens && cannotStopHolder && byItself ? 'refuses' : 'asks',
      reason: cannotCheckTokens ? UNCHECKED : UNSAID,
      remedy: `State that ${cannotCheckTokens ? '' : 'the resource rejects a token older than the newest that it has seen, that '}the effects carry idempotency keys, that a proxy in front of the resource checks tokens, or that a lock is taken over only after its holder is verified dead.`,
      evidence: [unchecked, expiry, ...(cannotStopHolder ? [cannotStopHolder] : [])],
    }
  },
}

const UNCHECKED =
  'The resource cannot check a token and the lock is to be given on by itself: a holder that was paused past its lease would act beside the next one, and nothing would stop it.'
const UNSAID =
  'A holder may stop for longer than its lease and go on, the lock is given on by itself, and the request does not say that the resource rejects an older token: both holders would act.'
