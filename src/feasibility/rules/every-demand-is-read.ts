import { quoted } from '../../english.ts'
import { namesRegion } from '../facts/locations.ts'
import { LOST, type Loss } from '../facts/loss.ts'
import { majorityAfterLoss } from './majority-after-loss.ts'
import { demandsExclusion, type Rule } from './rule.ts'
import { storeSurvivesLoss } from './store-survives-loss.ts'

/** What a sentence that nobody understands may ask for at most. */
function mostAsked(words: string): Omit<Loss, 'evidence'> {
  const place = LOST.test(words) && namesRegion(words) ? 'region' : 'site'
  return { place, count: 1, plusNodes: 0, available: true }
}

/** What no store gives: locks without a link, trust in members that lie, answers before light has come, a hung holder. */
const MORE =
  /(?<![a-z])(?:cut off|offline|disconnect\w*|signal|coverage|out of reach|alone|links?|lines?|radio|satellite|network|stuck|hang\w*|hung|paus\w*|resum\w*|wakes?|trust|lies?|cheat\w*|patched|instant\w*|blink|at once|immediately|right away|micro\w*|milli\w*|backups?|restor\w*|everyone|everybody|anywhere|everywhere)(?![a-z])/i
const HARMLESS =
  /(?<![a-z])(?:ok|okay|fine|accept\w*|aceptable|consistency|prefer\w*|rather|understand|paper|witness|mind|all right|ditto|happy|less bad|by hand|clears?|reset|majority|not (?:have|need) to|need not|until|till|waits?)(?![a-z])/i

export const everyDemandIsRead: Rule = {
  id: 'every-demand-is-read',
  statement:
    'A sentence on consistency that no rule understands may ask that the loss of a site is survived; where the store does not survive it, that is asked.',
  source: {
    title: 'Ongaro, Ousterhout: In search of an understandable consensus algorithm (2014)',
    url: 'https://raft.github.io/raft.pdf',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Exactly one holder. We drill what a flattened town means every quarter.',
      infrastructure_environment: 'ZooKeeper: 3 servers in Ulm, 3 in Aalen.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Exactly one holder. We drill what a flattened town means every quarter.',
      infrastructure_environment: 'ZooKeeper with 5 servers over three sites, 2/2/1.',
    },
  },
  checkCandidate: (candidate, facts) => {
    const [words] = facts.untouched
    if (!words || facts.unread.length > 0 || !demandsExclusion(facts) || facts.accepted.length > 0)
      return undefined
    const asked = { ...facts, losses: [...facts.losses, { ...mostAsked(words.words), evidence: words }] }
    const bridged = [majorityAfterLoss, storeSurvivesLoss].every(
      rule => rule.checkCandidate?.(candidate, asked) === undefined,
    )
    const more = facts.untouched.find(its => MORE.test(its.words) && !HARMLESS.test(its.words))
    if (bridged && !more) return undefined
    return {
      effect: 'asks',
      ...(bridged && more
        ? {
            reason: `The rules do not understand ${quoted(more.words)}. It may ask for more than a lock can give.`,
            remedy:
              'State in plain words who must be able to take a lock while what is down, how soon, and what happens when a holder hangs.',
          }
        : {
            reason: `The rules do not understand ${quoted(words.words)}. If it asks that the loss of a place is survived, ${candidate.store.name} as it stands may not do that.`,
            remedy:
              'State what has to be survived ("the loss of any one site, automatically"), or that an outage is accepted while a site is down.',
          }),
      evidence: facts.untouched,
    }
  },
}
