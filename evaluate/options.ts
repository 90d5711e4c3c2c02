import { parseArgs } from 'node:util'
import { INPUT_DEFAULTS, type InputName } from '../src/contract.ts'
import { alternatives, InputError, quote, readSettings, type Settings } from '../src/settings.ts'

export const USAGE = `usage: npm run evaluate -- [options]

Asks architects for designs where experts have given their verdict, and counts how often they are wrong.

  --architect model|reference   who is evaluated; both: model,reference
                                (model with a key, a --model or a --base-url, else reference)
  --model NAME                  model to ask (the prompt's); several are evaluated side by side
  --base-url URL                OpenAI-compatible endpoint (${INPUT_DEFAULTS['openai-base-url']})
  --scenarios FILE              scenarios, one JSON object a line (all of scenarios/)
  --repeat N                    how often each request is asked, 1 to 100 (1)
  --concurrency N               how many are asked at a time, 1 to 64 (4)
  --prompt-file FILE            prompt to use, with its own tests (the bundled one)
  --allow-false-accepts N       how many designs are allowed, over all repeats, where none can hold (0)
  --json FILE                   write all results as JSON
  --markdown FILE               write the report as Markdown
  --svg FILE                    write the chart
  --help                        print this and stop

--architect, --model and --scenarios may be repeated; the first two take commas too.
The key is taken from the environment variable OPENAI_API_KEY. In a workflow, the report is added to the job summary.
Exit status: 0 every architect passed, 1 one did not, 2 one could not be asked at all, 64 wrong usage, 130 or 143
interrupted. An architect passes where the prompt's own tests do, where no more false accepts came from it alone, without
the built-in rules, than are allowed, and where everything was asked.
`

const OPTIONS = {
  architect: { type: 'string', multiple: true },
  model: { type: 'string', multiple: true },
  'base-url': { type: 'string' },
  scenarios: { type: 'string', multiple: true },
  repeat: { type: 'string' },
  concurrency: { type: 'string' },
  'prompt-file': { type: 'string' },
  'allow-false-accepts': { type: 'string' },
  json: { type: 'string' },
  markdown: { type: 'string' },
  svg: { type: 'string' },
  help: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

export interface Options {
  readonly help: boolean
  readonly architects: readonly ('model' | 'reference')[]
  /** Whether nothing said who is evaluated. */
  readonly byDefault: boolean
  /** `undefined` is the prompt's. */
  readonly models: readonly (string | undefined)[]
  /** All that is no option is as the action has it. */
  readonly settings: Settings
  /** Paths; none for the bundled scenarios. */
  readonly scenarios: readonly string[]
  readonly repeat: number
  readonly concurrency: number
  readonly allowFalseAccepts: number
  /** Paths of what is written. */
  readonly json: string | undefined
  readonly markdown: string | undefined
  readonly svg: string | undefined
}

/** @throws InputError with a sentence on what an option takes and what it got */
export function readOptions(args: string[], apiKey: string): Options {
  const values = parseValues(args)
  const architects = readArchitects(values, apiKey)
  const models = list('model', values.model)
  if (models.length > 0 && !architects.includes('model'))
    throw new InputError('option --model is for --architect model; got --architect reference')
  return {
    help: values.help === true,
    architects,
    byDefault: values.architect === undefined && !architects.includes('model'),
    models: models.length > 0 ? models : [undefined],
    settings: {
      ...readInputs(values, apiKey),
      architect: architects.includes('model') ? 'model' : 'reference',
      feasibility: 'enforce',
    },
    scenarios: values.scenarios ?? [],
    repeat: readWhole(values, 'repeat', 1, 100, '1'),
    concurrency: readWhole(values, 'concurrency', 1, 64, '4'),
    allowFalseAccepts: readWhole(values, 'allow-false-accepts', 0, 1_000_000, '0'),
    json: readPath(values, 'json'),
    markdown: readPath(values, 'markdown'),
    svg: readPath(values, 'svg'),
  }
}

function parseValues(args: string[]): Values {
  try {
    return parseArgs({ args, options: OPTIONS }).values
  } catch (error) {
    throw new InputError((error as Error).message)
  }
}

function readArchitects(values: Values, apiKey: string): Options['architects'] {
  const asked = list('architect', values.architect)
  const known = (['model', 'reference'] as const).filter(name => asked.includes(name))
  if (asked.length === 0) {
    const meansModel = apiKey !== '' || values.model !== undefined || values['base-url'] !== undefined
    return [meansModel ? 'model' : 'reference']
  }
  const stranger = asked.find(name => !known.some(each => each === name))
  if (stranger !== undefined)
    throw new InputError(
      `option --architect takes ${alternatives(['model', 'reference'])}; got ${quote(stranger)}`,
    )
  return known
}

/** Each once, in the order given. */
function list(option: string, values: readonly string[] = []): string[] {
  const items = values.flatMap(value => value.split(',')).map(item => item.trim())
  if (items.includes(''))
    throw new InputError(`option --${option} takes a name, or names with commas between them`)
  return [...new Set(items)]
}

function readWhole(
  values: Values,
  option: 'repeat' | 'concurrency' | 'allow-false-accepts',
  least: number,
  most: number,
  otherwise: string,
): number {
  const text = values[option] ?? otherwise
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new InputError(
    `option --${option} takes a whole number from ${least} to ${most.toLocaleString('en-US')}; got ${quote(text)}`,
  )
}

function readPath(values: Values, option: 'json' | 'markdown' | 'svg'): string | undefined {
  const path = values[option]
  if (path === '') throw new InputError(`option --${option} takes a path; got ""`)
  return path
}

const OPTION_OF: Partial<Record<InputName, 'base-url' | 'prompt-file'>> = {
  'openai-base-url': 'base-url',
  'prompt-file': 'prompt-file',
}

/** The options that are inputs of the action, checked as the action checks them. */
function readInputs(values: Values, apiKey: string): Settings {
  const read = (name: InputName): string => {
    if (name === 'openai-api-key') return apiKey
    const option = OPTION_OF[name]
    return option === undefined ? '' : (values[option] ?? '')
  }
  return readSettings(read, name => {
    const option = OPTION_OF[name]
    return option === undefined ? 'environment variable OPENAI_API_KEY' : `option --${option}`
  })
}
