import type { Draft } from '../draft.ts'
import type { LayoutLine } from '../layout.ts'
import { weightOf } from '../weight.ts'
import type { ReviewRule } from './rule.ts'

/** A design shorter than this, in characters of English, has not said much. */
const SHORTEST = 800
const LONGEST_LINE = 2000

/** What a reviewer would set in bold first. */
const CRITICAL =
  /(?<![a-z])(?:raft|paxos|zab|consensus|quorum|majority|voters?|konsens|mehrheit|consenso|mayoría|cu[oó]rum)(?![a-z])|共识|仲裁|多数派/i

export const decisionsInBold: ReviewRule = {
  id: 'decisions-in-bold',
  severity: 'error',
  statement: 'Critical decisions, consensus algorithms and failure handling are in **bold text**.',
  check(draft) {
    const { layout } = draft
    if (layout.some(({ kind, text }) => kind === 'heading' && BOLD_DECISION.test(text))) return []
    const told = layout.filter(({ kind }) => kind !== 'heading' && kind !== 'fenced' && kind !== 'blank')
    if (told.reduce((sum, { text }) => sum + weightOf(text), 0) < SHORTEST || told.some(isBold)) return []
    return [{ line: lineToMark(draft), message: MESSAGE }]
  },
}

const MESSAGE =
  'Nothing in the text is in bold: set the critical decisions, the consensus algorithm and the failure handling in **bold**.'

function lineToMark({ statements }: Draft): number {
  const said = statements.filter(({ isHeading, standing }) => !isHeading && standing !== 'remark')
  const critical = said.find(({ text, standing }) => standing === 'said' && CRITICAL.test(text))
  return (critical ?? said[0])?.line ?? 1
}

/** Also where it ends on a further line. Two signs between digits or in a path open nothing. */
const BOLD = /(?<![\w*\\/])(?:\*\*\*?(?![\s*])|___?(?![\s_]))|<(?:b|strong)>/
/** A line that is bold as a whole is a heading, unless it says what is decided. */
const BOLD_DECISION =
  /^(?:\*\*|__)(?!(?:\d|step|phase|part|section|schritt|teil|paso|fase|parte))[^:：]{3,60}(?:: |：)\S/i
const CODE = /`[^`]*`/g

function isBold({ text }: LayoutLine): boolean {
  if (!/[*_]{2}|<[bs]/.test(text)) return false
  return BOLD.test(text.slice(0, LONGEST_LINE).replace(CODE, ''))
}
