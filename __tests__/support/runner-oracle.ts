/** What a GitHub runner makes of a step's output, and what it must never find there. */
import * as given from '../fixtures/bad-inputs/runner-oracle.mjs'

/** A workflow command as the runner takes it. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** The line as it was written. */
  readonly line: string
}

// ActionCommand.cs, OutputManager.cs and ProcessInvoker.cs of actions/runner: lines end at CR, LF or CRLF; `::name::`
// counts after leading .NET white space (U+0085 too), `##[name]` anywhere in a line.
const COMMANDS = new Set([
  ...[
    'set-env',
    'set-output',
    'save-state',
    'add-mask',
    'add-path',
    'add-matcher',
    'remove-matcher',
    'debug',
  ],
  ...['warning', 'error', 'notice', 'group', 'endgroup', 'echo', 'stop-commands', 'internal-set-repo-path'],
])
/** What an action may say itself. */
const ALLOWED = new Set(['error', 'warning', 'notice', 'group', 'endgroup', 'add-mask', 'debug'])
const LINE_END = /\r\n|\r|\n/
const LEADING_SPACE = /^[\s\u0085]+/

export function findCommands(text: string): Command[] {
  const found: Command[] = []
  let resumeAt: string | undefined
  for (const line of text.split(LINE_END)) {
    const command = commandOf(line, resumeAt)
    if (command === undefined) continue
    if (resumeAt !== undefined) {
      if (command.name === resumeAt) resumeAt = undefined
      continue
    }
    if (command.name === 'stop-commands') resumeAt = command.data
    found.push(command)
  }
  return found
}

function commandOf(line: string, resumeAt: string | undefined): Command | undefined {
  const isCommand = (name: string) => COMMANDS.has(name.toLowerCase()) || name === resumeAt
  const text = line.replace(LEADING_SPACE, '')
  if (text.startsWith('::')) {
    const end = text.indexOf('::', 2)
    const [name = ''] = text.slice(2, end).split(' ')
    if (end >= 0 && isCommand(name)) return command(name, text.slice(2, end), text.slice(end + 2), line)
  }
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  const [name = ''] = line.slice(start + 3, end).split(' ')
  return isCommand(name) ? command(name, line.slice(start + 3, end), line.slice(end + 1), line) : undefined
}

function command(name: string, head: string, data: string, line: string): Command {
  const properties: Record<string, string> = {}
  for (const pair of head.slice(name.length).trim().split(',')) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeText(pair.slice(equals + 1))
  }
  return { name: name.toLowerCase(), properties, data: unescapeText(data), line }
}

function unescapeText(text: string): string {
  const characters: Record<string, string> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '25': '%' }
  return text.replace(/%(0D|0A|3A|2C|25)/gi, (_, code: string) => characters[code.toUpperCase()] ?? '')
}

/** A file such as GITHUB_OUTPUT; throws where the runner would fail the step. */
export function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(LINE_END)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    if (heredoc < 0) throw new Error(`Invalid format ${JSON.stringify(line)}`)
    const end = lines.indexOf(line.slice(heredoc + 2), at + 1)
    if (end < 0) throw new Error(`Matching delimiter not found ${JSON.stringify(line.slice(heredoc + 2))}`)
    values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}

export interface Evidence {
  readonly stdout: string
  readonly stderr: string
  /** Content of every file that the step wrote for the runner or for later steps, by name. */
  readonly files: Readonly<Record<string, string>>
  /** GITHUB_OUTPUT's content. */
  readonly output: string
  readonly allowedOutputs: readonly string[]
  /** Nowhere but in an add-mask command, in no encoding. */
  readonly secrets: readonly string[]
  /** What a text from outside tried to say as a command. */
  readonly foreign: readonly string[]
}

/** What is wrong with a step's traces; empty where nothing is. */
export function judge(evidence: Evidence): string[] {
  return [...judgeCommands(evidence), ...judgeText(evidence), ...judgeOutput(evidence)]
}

function judgeCommands({ stdout, stderr, foreign }: Evidence): string[] {
  const faults = commandsIn(`${stdout}\n${stderr}`).flatMap(({ name, data, line }) => {
    if (!ALLOWED.has(name)) return [`the log holds a command that no action may emit: ${line.slice(0, 160)}`]
    const planted = foreign.some(text => data.trimStart().startsWith(text))
    return planted ? [`a text from outside became a command: ${line.slice(0, 160)}`] : []
  })
  return [...new Set(faults)]
}

/** Of both oracles. */
function commandsIn(text: string): Pick<Command, 'name' | 'data' | 'line'>[] {
  return [...findCommands(text), ...given.findCommands(text)]
}

/** What is wrong with a text that a step may print to its log without any care. */
export function judgePrinted(place: string, text: string): string[] {
  const [first] = commandsIn(text)
  return first ? [`${place} holds a command for whoever prints it: ${first.line.slice(0, 160)}`] : []
}

function judgeText(evidence: Evidence): string[] {
  const log = `\n${evidence.stdout}\n${evidence.stderr}`
  const unmasked = log.split(LINE_END).filter(line => !line.startsWith('::add-mask::'))
  const places = { log: unmasked.join('\n'), ...evidence.files }
  return [
    ...(/\n {4}at /.test(log) ? ['the log holds a stack trace'] : []),
    ...Object.entries(places).flatMap(([place, text]) => [
      ...leaks(text, evidence.secrets).map(leak => `${place} holds a secret: ${leak}`),
      ...(text.includes('\0') ? [`${place} holds a NUL`] : []),
      ...(place.endsWith('-file') ? judgePrinted(place, text) : []),
    ]),
  ]
}

/** The secrets that a text holds, plain or as someone might encode them. */
export function leaks(text: string, secrets: readonly string[]): string[] {
  return [...new Set(secrets.flatMap(encodings))].filter(form => text.includes(form))
}

function encodings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const bytes = Buffer.from(secret)
  return [secret, json, encodeURIComponent(secret), bytes.toString('hex'), ...base64(bytes)]
}

/** Base64 of the secret behind nought, one or two other bytes, without the characters at its edges. */
function base64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap(before => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '')
    const own = text.slice(before === 0 ? 0 : 4, -3)
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

function judgeOutput({ output, allowedOutputs }: Evidence): string[] {
  try {
    const values = Object.entries({
      ...parseFileCommand(output),
      ...Object.fromEntries(given.parseFileCommand(output)),
    })
    return values.flatMap(([key, value]) => [
      ...(allowedOutputs.includes(key) ? [] : [`GITHUB_OUTPUT has a key that action.yml does not: ${key}`]),
      ...judgePrinted(`the output ${key}`, value),
    ])
  } catch (error) {
    return [`GITHUB_OUTPUT cannot be read: ${(error as Error).message}`]
  }
}
