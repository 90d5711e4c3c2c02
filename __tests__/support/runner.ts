import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { parse } from 'yaml'
import type { WorkflowEvent } from './events.ts'
import { type Command, findCommands, judge, judgePrinted, parseFileCommand } from './runner-oracle.ts'

export const ROOT = resolve(import.meta.dirname, '..', '..')
const ENTRY = join(ROOT, 'dist', 'index.js')
const NODE = join(ROOT, 'node_modules', '.bin', 'node')
/** More at once than there are cores only makes each of them slow. */
const PROCESSES_AT_ONCE = 3

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
}
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionYml

export type WorkspaceFiles = Readonly<Record<string, string | Uint8Array>>

/** What a workflow's author writes, and what the runner finds. */
export interface Job {
  readonly event: WorkflowEvent
  /** `with:`. Names and values are not checked here, as a runner does not. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: WorkspaceFiles
  /** Does to the workspace what files cannot say: links, pipes. */
  readonly prepare?: (folders: Folders) => void
  /** What a hostile text of this test would say as a command: never the start of one. */
  readonly foreign?: readonly string[]
  readonly api: {
    readonly url: string
    readonly graphqlUrl: string
    readonly token: string
    readonly repository: string
  }
  /** Beside the token and `openai-api-key`, which are secret anyway. */
  readonly secrets?: readonly string[]
  /** What is sent to the process as soon as the promise is kept. */
  readonly signal?: Signalling
}

export interface Signalling {
  readonly name: NodeJS.Signals
  when(): Promise<unknown>
}

export interface Folders {
  readonly workspace: string
  readonly temp: string
  readonly home: string
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string | undefined
  readonly message: string
  readonly file: string | undefined
  readonly line: number | undefined
  readonly column: number | undefined
}

export interface StepResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** stdout and stderr, as a reader of the log sees them. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly commands: readonly Command[]
  readonly annotations: readonly Annotation[]
  readonly seconds: number
  /** The most that was resident at once, in MiB. */
  readonly peakMiB: number
  /** From the signal to the end; absent where none was sent. */
  readonly secondsToStop?: number
  readonly folders: Folders
  /** A file that an output names. */
  readOutputFile(output: string): string
}

/** Runs `dist/index.js` as a step of a job. Throws where the step's traces break a rule of the runner's. */
export async function runStep(job: Job): Promise<StepResult> {
  const folders = freshFolders(job.workspace ?? {})
  job.prepare?.(folders)
  const files = runnerFiles(folders.temp, job.event.payload)
  const done = await launch([], {
    cwd: folders.workspace,
    env: { ...baseEnvironment(folders.home), ...runnerEnvironment(job, folders, files), ...job.env },
    signal: job.signal,
  })
  const output = read(files.GITHUB_OUTPUT)
  const outputPath = (path: string) => resolve(folders.workspace, path)
  const written = { summary: read(files.GITHUB_STEP_SUMMARY), output, state: read(files.GITHUB_STATE) }
  const secrets = [
    job.api.token,
    ...(job.inputs?.['openai-api-key'] ?? '').split('\n'),
    ...(job.secrets ?? []),
  ]
  const artefacts = artefactsOf(output, outputPath)
  failOn(done, [
    ...judge({
      ...done,
      output,
      files: { ...written, ...artefacts },
      allowedOutputs: Object.keys(ACTION.outputs),
      secrets: secrets.map(secret => secret.trim()).filter(secret => secret.length >= 8),
      foreign: job.foreign ?? [],
    }),
    ...(read(files.GITHUB_ENV) === '' ? [] : ['the step wrote to GITHUB_ENV']),
  ])
  const commands = findCommands(`${done.stdout}\n${done.stderr}`)
  const outputs = parseFileCommand(output)
  return {
    ...done,
    log: `${done.stdout}\n${done.stderr}`,
    outputs,
    summary: written.summary,
    commands,
    annotations: commands.flatMap(annotationOf),
    folders,
    readOutputFile: name => read(outputPath(outputs[name] ?? '')),
  }
}

export interface CommandLineResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly seconds: number
  readonly peakMiB: number
  readonly secondsToStop?: number
}

/** Runs the command line, outside any workflow. */
export async function runCommandLine(
  args: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>
    readonly files?: WorkspaceFiles
    readonly prepare?: Job['prepare']
    readonly signal?: Signalling
    /** Nobody reads what is printed: the other end of the pipe is closed. */
    readonly unread?: boolean
  } = {},
): Promise<CommandLineResult> {
  const folders = freshFolders(options.files ?? {})
  options.prepare?.(folders)
  const done = await launch(args, {
    cwd: folders.workspace,
    env: { ...baseEnvironment(folders.home), ...options.env },
    signal: options.signal,
    unread: options.unread,
  })
  const key = options.env?.OPENAI_API_KEY ?? ''
  failOn(done, [
    ...(/\n {4}at /.test(`\n${done.stdout}\n${done.stderr}`) ? ['the output holds a stack trace'] : []),
    ...(key.length >= 8 && `${done.stdout}${done.stderr}`.includes(key) ? ['the output holds the key'] : []),
    ...judgePrinted('the output', `${done.stdout}\n${done.stderr}`),
  ])
  return done
}

function failOn(done: CommandLineResult, faults: readonly string[]): void {
  if (faults.length === 0) return
  throw new Error(`${faults.join('\n')}\n--- stdout\n${done.stdout}\n--- stderr\n${done.stderr}`)
}

// Folders and files

const parents: string[] = []
afterAll(() => {
  for (const parent of parents.splice(0)) rmSync(parent, { recursive: true, force: true })
})

function freshFolders(files: WorkspaceFiles): Folders {
  const parent = mkdtempSync(join(tmpdir(), 'lock-architect-'))
  parents.push(parent)
  const folders = {
    workspace: join(parent, 'workspace'),
    temp: join(parent, 'temp'),
    home: join(parent, 'home'),
  }
  for (const folder of Object.values(folders)) mkdirSync(folder)
  for (const [path, content] of Object.entries(files)) {
    const target = join(folders.workspace, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  return folders
}

const RUNNER_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
] as const
type RunnerFiles = Readonly<Record<(typeof RUNNER_FILES)[number] | 'GITHUB_EVENT_PATH', string>>

function runnerFiles(temp: string, payload: unknown): RunnerFiles {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder)
  const paths = Object.fromEntries(RUNNER_FILES.map(name => [name, join(folder, name.toLowerCase())]))
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const event = join(folder, 'event.json')
  writeFileSync(event, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return { ...paths, GITHUB_EVENT_PATH: event } as RunnerFiles
}

/** The file's text; throws where it is not UTF-8, as whoever reads it later would. */
function read(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
}

/** What the files hold that the outputs name. */
function artefactsOf(output: string, pathOf: (path: string) => string): Record<string, string> {
  try {
    const files = Object.entries(parseFileCommand(output)).filter(([name]) => name.endsWith('-file'))
    const present = files.filter(([, path]) => path !== '' && existsSync(pathOf(path)))
    return Object.fromEntries(present.map(([name, path]) => [name, read(pathOf(path))]))
  } catch {
    return {} // the judge says so
  }
}

// The environment

function baseEnvironment(home: string): Record<string, string> {
  return { PATH: `${dirname(NODE)}:${process.env.PATH ?? ''}`, HOME: home }
}

function runnerEnvironment(job: Job, folders: Folders, files: RunnerFiles): Record<string, string> {
  const { event, api } = job
  return {
    ...files,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: api.url,
    GITHUB_GRAPHQL_URL: api.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_JOB: 'locks',
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: api.repository,
    GITHUB_REPOSITORY_OWNER: api.repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '19000000001',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'Locks',
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    ...inputEnvironment(job.inputs ?? {}, api.token),
  }
}

/** INPUT_ variables as a runner sets them: hyphens stay, an input without default and value is blank. */
function inputEnvironment(given: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const defaults = Object.entries(ACTION.inputs).map(([name, input]) => [
    name,
    (input.default ?? '').replace(/^\$\{\{ github\.token \}\}$/, token),
  ])
  const values = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

// Processes

let running = 0
const waiting: (() => void)[] = []

interface Launch {
  readonly cwd: string
  readonly env: Record<string, string>
  readonly signal?: Signalling | undefined
  readonly unread?: boolean | undefined
}

async function launch(args: readonly string[], options: Launch): Promise<CommandLineResult> {
  if (!existsSync(ENTRY)) throw new Error('dist/index.js is not there: npm run build')
  if (running >= PROCESSES_AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  running += 1
  try {
    return await spawnNode(args, options)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

const PEAK_MEMORY = join(import.meta.dirname, 'peak-memory.mjs')

function spawnNode(
  args: readonly string[],
  { signal, unread, ...options }: Launch,
): Promise<CommandLineResult> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(NODE, ['--import', PEAK_MEMORY, ENTRY, ...args], {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const [out, err, peak] = [child.stdout, child.stderr, child.stdio[3]].map(collect) as [Text, Text, Text]
    if (unread) child.stdout?.destroy()
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`the process did not end in 60 s\n${out()}\n${err()}`))
    }, 60_000)
    let signalled: number | undefined
    signal?.when().then(() => {
      signalled = performance.now()
      child.kill(signal.name)
    }, reject)
    child.on('error', reject)
    child.on('close', exitCode => {
      clearTimeout(timer)
      const since = (from: number) => (performance.now() - from) / 1000
      const stopped = signalled === undefined ? {} : { secondsToStop: since(signalled) }
      const told = { stdout: out(), stderr: err(), peakMiB: Number(peak()) }
      resolve({ exitCode, ...told, seconds: since(start), ...stopped })
    })
  })
}

type Text = () => string

function collect(stream: unknown): Text {
  const chunks: Buffer[] = []
  const readable = stream as Readable
  readable.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

function annotationOf({ name, properties, data }: Command): Annotation[] {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return []
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))
  const { title, file, line, col } = properties
  return [{ level: name, title, message: data, file, line: number(line), column: number(col) }]
}
