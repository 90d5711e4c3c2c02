import { type ModelServer, type Script, startModel } from '../support/model-server.ts'
import { runCommandLine } from '../support/runner.ts'
import {
  ARCHITECTURE_WORDS,
  architecture,
  FEASIBLE,
  fixture,
  INFEASIBLE,
  KEY,
  leavesOf,
  promptMessages,
  REFUSAL_SENTENCE,
  requestFile,
} from '../support/world.ts'

const FILES = {
  'orders.lock-request.yaml': requestFile(),
  'redis.lock-request.yaml': requestFile(INFEASIBLE),
  'broken.lock-request.yaml': 'scale_requirements: 7\n',
}
const env = { OPENAI_API_KEY: KEY }

const open: ModelServer[] = []
afterEach(async () => {
  const models = open.splice(0)
  expect(models.flatMap(model => model.complaints)).toEqual([])
  await Promise.all(models.map(model => model.close()))
})

async function model(script: Script = judging, key: string | null = KEY): Promise<ModelServer> {
  const server = await startModel({ script, key })
  open.push(server)
  return server
}

/** Refuses the single Redis, designs all else. */
const judging: Script = request => ({
  content: request.messages.at(-1)?.content.includes('Single unmanaged')
    ? fixture('refusal-explained.md')
    : architecture,
})

test('prints the report on standard output and progress on standard error', async () => {
  const { baseUrl, requests } = await model()
  const result = await runCommandLine(['orders.lock-request.yaml', '--base-url', baseUrl], {
    env,
    files: FILES,
  })
  expect(result.exitCode).toBe(0)
  expect(result.stdout).toContain(ARCHITECTURE_WORDS)
  expect(result.stdout).toMatch(/designed/i)
  expect(result.stdout).toContain('orders.lock-request.yaml')
  expect(result.stderr).toMatch(/gpt-4o/)
  expect(result.stderr).not.toContain(ARCHITECTURE_WORDS)
  expect(`${result.stdout}\n${result.stderr}`).not.toMatch(/^::|##\[/m)
  expect(requests[0]?.body).toMatchObject({
    model: 'gpt-4o',
    temperature: 0.1,
    messages: promptMessages(FEASIBLE),
  })
})

test.each([
  ['a design', 'orders.lock-request.yaml', 0],
  ['a refusal', 'redis.lock-request.yaml', 1],
  ['a broken request file', 'broken.lock-request.yaml', 2],
])('its exit status tells %s', async (_, file, exitCode) => {
  const { baseUrl } = await model()
  const result = await runCommandLine(['--base-url', baseUrl, file], { env, files: FILES })
  expect(result.exitCode).toBe(exitCode)
  if (exitCode === 1) expect(result.stdout).toContain(REFUSAL_SENTENCE)
  if (exitCode === 2)
    expect(`${result.stdout}${result.stderr}`).toMatch(/broken\.lock-request\.yaml[\s\S]*\b1\b/)
})

test('its exit status tells an answer that is none', async () => {
  const { baseUrl } = await model({ content: 'Sorry.' })
  const result = await runCommandLine(['orders.lock-request.yaml', `--base-url=${baseUrl}`], {
    env,
    files: FILES,
  })
  expect(result.exitCode).toBe(2)
})

test('takes several files and ends with the worst of their verdicts', async () => {
  const server = await model()
  const files = Object.keys(FILES)
  const result = await runCommandLine([...files, '--base-url', server.baseUrl], { env, files: FILES })
  expect(result.exitCode).toBe(1)
  expect(server.requests).toHaveLength(2)
  for (const file of files) expect(result.stdout).toContain(file)
  expect(result.stdout).toContain(ARCHITECTURE_WORDS)
  expect(result.stdout).toContain(REFUSAL_SENTENCE)
})

test('--json prints the record and nothing else', async () => {
  const { baseUrl } = await model()
  const result = await runCommandLine(['orders.lock-request.yaml', '--json', '--base-url', baseUrl], {
    env,
    files: FILES,
  })
  expect(result.exitCode).toBe(0)
  const leaves = leavesOf(JSON.parse(result.stdout))
  expect(leaves).toEqual(expect.arrayContaining(['designed', 'gpt-4o', 'orders.lock-request.yaml']))
})

test('--json keeps to JSON where the verdict is bad', async () => {
  const { baseUrl } = await model()
  const args = ['redis.lock-request.yaml', 'broken.lock-request.yaml', '--json', '--base-url', baseUrl]
  const result = await runCommandLine(args, { env, files: FILES })
  expect(result.exitCode).toBe(1)
  expect(leavesOf(JSON.parse(result.stdout))).toEqual(
    expect.arrayContaining(['insufficient', 'inconclusive']),
  )
})

test('--show-prompt prints the rendered messages and sends nothing, without a key', async () => {
  const server = await model()
  const args = ['orders.lock-request.yaml', '--show-prompt', '--base-url', server.baseUrl]
  const result = await runCommandLine(args, { files: FILES })
  expect(result.exitCode).toBe(0)
  const unindented = (text: string) => text.replaceAll(/^[ >|]+/gm, '')
  for (const { role, content } of promptMessages(FEASIBLE)) {
    expect(unindented(result.stdout)).toContain(unindented(content.trim()))
    expect(result.stdout).toMatch(new RegExp(`\\b${role}\\b`, 'i'))
  }
  expect(server.requests).toEqual([])
})

test('--model is asked instead of the prompt’s', async () => {
  const server = await model()
  const args = ['orders.lock-request.yaml', '--model', 'llama3.3', '--base-url', server.baseUrl]
  await runCommandLine(args, { env, files: FILES })
  expect(server.requests.map(request => request.body.model)).toEqual(['llama3.3'])
})

test('--architect model needs no key, and sends none', async () => {
  const server = await model(judging, null)
  const args = ['orders.lock-request.yaml', '--architect', 'model', '--base-url', server.baseUrl]
  const result = await runCommandLine(args, { files: FILES })
  expect(result.exitCode).toBe(0)
  expect(server.requests).toHaveLength(1)
})

test('the key comes from OPENAI_API_KEY alone, and no other variable of the SDK has a say', async () => {
  const server = await model()
  const result = await runCommandLine(['orders.lock-request.yaml', '--base-url', server.baseUrl], {
    env: {
      ...env,
      'INPUT_OPENAI-API-KEY': 'sk-from-an-input',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
      OPENAI_CUSTOM_HEADERS: 'x-evil: 1',
      OPENAI_ORG_ID: 'org-evil',
      OPENAI_LOG: 'debug',
    },
    files: FILES,
  })
  expect(result.exitCode).toBe(0)
  expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  expect(server.requests[0]?.headers).not.toHaveProperty('x-evil')
  expect(server.requests[0]?.headers).not.toHaveProperty('openai-organization')
  expect(result.stderr).not.toMatch(/OpenAI:DEBUG|sending request/i)
})

test('without a key it says what is missing, sends nothing, and the reference architect designs', async () => {
  const server = await model()
  const result = await runCommandLine(['orders.lock-request.yaml', '--base-url', server.baseUrl], {
    files: FILES,
  })
  expect(result.exitCode).toBe(0)
  expect(result.stderr).toMatch(/^warning: .*OPENAI_API_KEY/m)
  expect(result.stdout).toContain('Designed by the reference architect')
  expect(server.requests).toEqual([])
})

test.each([
  ['an unknown option', ['orders.lock-request.yaml', '--modle', 'x'], /--modle/],
  ['an option without its value', ['orders.lock-request.yaml', '--model'], /--model/],
  ['no file', ['--json'], /FILE|file/],
  [
    'an unknown architect',
    ['orders.lock-request.yaml', '--architect', 'gpt'],
    /architect[\s\S]*gpt|gpt[\s\S]*architect/,
  ],
  ['an unknown feasibility', ['orders.lock-request.yaml', '--feasibility', 'x'], /feasibility/],
  ['a base URL that is none', ['orders.lock-request.yaml', '--base-url', 'nowhere'], /base-url/],
])('wrong usage, %s, ends with status 64 and says what is wrong', async (_, args, says) => {
  const result = await runCommandLine(args, { env, files: FILES })
  expect(result.exitCode).toBe(64)
  expect(result.stderr).toMatch(says)
  expect(result.stdout).toBe('')
})

test('a file that is not there is named, and the others are designed or nothing is', async () => {
  const { baseUrl } = await model()
  const result = await runCommandLine(['missing.lock-request.yaml', '--base-url', baseUrl], {
    env,
    files: FILES,
  })
  expect([2, 64]).toContain(result.exitCode)
  expect(`${result.stdout}${result.stderr}`).toContain('missing.lock-request.yaml')
  expect(result.stderr).not.toMatch(/ENOENT.*syscall/)
})

test('a reader that goes away, as `head` does, ends it without a word on that', async () => {
  const result = await runCommandLine(['orders.lock-request.yaml', '--architect', 'reference'], {
    files: FILES,
    unread: true,
  })
  expect(result.exitCode).toBe(2)
  expect(result.stderr).toContain('orders.lock-request.yaml: designed')
  expect(result.stderr).not.toMatch(/EPIPE|Error/)
})
