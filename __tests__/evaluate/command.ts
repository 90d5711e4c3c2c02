import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  type ChatRequest,
  type ModelReply,
  type ModelServer,
  type Script,
  startModel,
} from '../support/model-server.ts'
import { ROOT } from '../support/runner.ts'
import { architecture, fixture, KEY } from '../support/world.ts'

const NODE = join(ROOT, 'node_modules', '.bin', 'node')
const MAIN = join(ROOT, 'evaluate', 'main.ts')
/** What Node has read once it need not read again. */
const NODE_COMPILE_CACHE = join(tmpdir(), 'evaluate-compile-cache')
/** Six scenarios: two that can be designed for, three that cannot (one of them the rules cannot read), one contested. */
export const SCENARIOS = join(import.meta.dirname, 'scenarios.jsonl')

export interface CommandResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** The files that are in its folder when it has ended, by name. */
  readonly files: Readonly<Record<string, string>>
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>
  /** What is in its folder when it starts, by name. */
  readonly given?: Readonly<Record<string, string>>
  /** Is sent as soon as this is so. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly when: () => boolean } | undefined
}

/** More at once than there are cores only makes each of them slow. */
const PROCESSES_AT_ONCE = 3
let running = 0
const waiting: (() => void)[] = []

/** Runs the command in a folder of its own. Throws where its output shows a stack trace or the key. */
export async function runEvaluate(
  args: readonly string[],
  { env = {}, given = {}, signal }: CommandOptions = {},
): Promise<CommandResult> {
  if (running >= PROCESSES_AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  running += 1
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
  try {
    for (const [name, text] of Object.entries(given)) writeFileSync(join(folder, name), text)
    const done = await spawnCommand(args, { cwd: folder, env, signal })
    const files = Object.fromEntries(
      readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]),
    )
    const shown = [done.stdout, done.stderr, ...Object.values(files)].join('\n')
    if (/\n {4}at /.test(shown) || shown.includes(KEY)) throw new Error(`a stack trace, or the key: ${shown}`)
    return { ...done, files }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    running -= 1
    waiting.shift()?.()
  }
}

function spawnCommand(
  args: readonly string[],
  { cwd, env, signal }: CommandOptions & { readonly cwd: string },
): Promise<Omit<CommandResult, 'files'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [MAIN, ...args], {
      cwd,
      env: { PATH: `${dirname(NODE)}:${process.env.PATH ?? ''}`, HOME: cwd, NODE_COMPILE_CACHE, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8')
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`the command did not end in 60 s\n${text(out)}\n${text(err)}`))
    }, 60_000)
    const watch = setInterval(() => {
      if (!signal?.when()) return
      clearInterval(watch)
      child.kill(signal.name)
    }, 20)
    child.on('error', reject)
    child.on('close', exitCode => {
      clearTimeout(timer)
      clearInterval(watch)
      resolve({ exitCode, stdout: text(out), stderr: text(err) })
    })
  })
}

// Models

const open: ModelServer[] = []
afterAll(() => Promise.all(open.splice(0).map(model => model.close())))

/** Serves until the file's tests are done. */
export async function serve(script: Script, key: string | null = KEY): Promise<ModelServer> {
  const server = await startModel({ script, key })
  open.push(server)
  return server
}

export const DESIGN = { content: architecture }
export const REFUSAL = { content: fixture('refusal-fenced.md') }

/** What the request is about, whichever turn of the conversation it is. */
export function subjectOf({ messages }: ChatRequest): string {
  return messages.find(({ role }) => role === 'user')?.content ?? ''
}

export function asksForRepair({ messages }: ChatRequest): boolean {
  return messages.some(({ role }) => role === 'assistant')
}

/** Designs the first time it is asked something, refuses the second time, and so on. */
export function flipping(): Script {
  const times = new Map<string, number>()
  return request => {
    if (asksForRepair(request)) return DESIGN
    const subject = subjectOf(request)
    const time = (times.get(subject) ?? 0) + 1
    times.set(subject, time)
    return time % 2 === 1 ? DESIGN : REFUSAL
  }
}

/** Answers as the experts of the scenarios would. */
export function expert(request: ChatRequest): ModelReply {
  return /etcd with five|3-region AWS|Raspberry/.test(subjectOf(request)) ? DESIGN : REFUSAL
}
