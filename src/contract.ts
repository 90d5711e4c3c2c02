/** Every input, output and verdict by name: the mirror of `action.yml`, held equal to it by a test. */

/** Of this action: `package.json`'s, held equal by a test. */
export const VERSION = '0.1.0'

export const FIELDS = ['scale_requirements', 'consistency_tolerance', 'infrastructure_environment'] as const
/** One of the prompt's three variables, which are also the three keys of a request file. */
export type Field = (typeof FIELDS)[number]

export const INPUT_DEFAULTS = {
  'scale-requirements': '',
  'consistency-tolerance': '',
  'infrastructure-environment': '',
  'request-files': '**/*.lock-request.yaml\n**/*.lock-request.yml',
  'max-requests': '20',
  'prompt-file': '',
  architect: 'auto',
  'openai-api-key': '',
  'openai-base-url': 'https://api.openai.com/v1',
  model: '',
  temperature: '',
  'max-completion-tokens': '',
  'timeout-seconds': '300',
  repair: 'true',
  feasibility: 'enforce',
  'fail-on': 'insufficient, inconclusive',
  comment: 'update',
  'comment-key': '',
  'pull-request': '',
  'github-token': '',
} as const
export type InputName = keyof typeof INPUT_DEFAULTS
export const INPUTS = Object.keys(INPUT_DEFAULTS) as readonly InputName[]

export const OUTPUTS = ['verdict', 'architecture', 'architecture-file', 'record-file', 'comment-url'] as const
export type OutputName = (typeof OUTPUTS)[number]

export const ARCHITECTS = ['auto', 'model', 'reference'] as const
export const FEASIBILITIES = ['enforce', 'warn', 'off'] as const
export const FAILURES = ['insufficient', 'inconclusive', 'violations'] as const
export const COMMENT_MODES = ['update', 'recreate', 'never'] as const

export type ArchitectChoice = (typeof ARCHITECTS)[number]
export type FeasibilityMode = (typeof FEASIBILITIES)[number]
export type Failure = (typeof FAILURES)[number]
export type CommentMode = (typeof COMMENT_MODES)[number]

/** Worst first: a run has the worst verdict of its requests. */
export const VERDICTS = ['insufficient', 'inconclusive', 'designed', 'none'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What the prompt tells an architect to answer where no design can hold. */
export const REFUSAL = 'Infrastructure constraints insufficient for consistency SLA'
