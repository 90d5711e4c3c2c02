import { demandsExclusion } from '../feasibility/rules/rule.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passages.ts'
import { says, wording } from './wording.ts'

const SAVES_WORK = wording([
  'efficiency[- ](?:only )?lock\\w*',
  'best[- ]effort (?:lock|mutual|exclusion|dedup)\\w*',
  'duplicat\\w+ (?:\\w+ ){0,4}(?:is|are|may be|can be) (?:\\w+ )?(?:acceptable|tolerable|tolerated|accepted|harmless|fine)',
  'effizienzsperre\\w*',
  'bloqueo de eficiencia',
])
const SAVES_WORK_HAN = /效率锁|尽力而为/g

/** Whether there must never be two holders: as the request says, or without one as the design's own words do. */
export function mustExclude({ assessment }: Draft, passages: readonly Passage[]): boolean {
  if (assessment) return demandsExclusion(assessment.facts)
  return !passages.some(({ text, avoided }) => !avoided && says(text, SAVES_WORK, SAVES_WORK_HAN))
}
