import { readDecision } from '../review/decision.ts'
import { decisionRows } from './decision.ts'
import { inertFence, inertLine, plainMarkdown } from './inert.ts'

/** How much of the changed text is shown, in lines and in UTF-16 units. */
const MOST_LINES = 120
const MOST_TEXT = 12_000

/** What moved from one architecture to another, in Markdown: the decision, and the lines. Undefined where nothing did. */
export function tellChanges(before: string, after: string): string | undefined {
  if (before === after) return undefined
  const [old, current] = [plainMarkdown(before), plainMarkdown(after)]
  const moved = movedRows(old, current)
  const lines = changedLines(old.split('\n'), current.split('\n'))
  const parts = [...(moved.length > 0 ? [table(moved)] : []), ...(lines.length > 0 ? [diff(lines)] : [])]
  return parts.length > 0 ? parts.join('\n\n') : undefined
}

type Moved = readonly [name: string, before: string | undefined, after: string | undefined]

/** Both sides are read from their text, so that the same words give the same values. */
function movedRows(before: string, after: string): Moved[] {
  const old = new Map(decisionRows(readDecision(before)))
  const current = new Map(decisionRows(readDecision(after)))
  return [...new Set([...old.keys(), ...current.keys()])]
    .map((name): Moved => [name, old.get(name), current.get(name)])
    .filter(([, one, other]) => one !== other)
}

function table(moved: readonly Moved[]): string {
  const cell = (value: string | undefined) => (value === undefined ? 'not said' : inertLine(value))
  return [
    '| decision | before | now |',
    '| --- | --- | --- |',
    ...moved.map(([name, before, after]) => `| ${name} | ${cell(before)} | ${cell(after)} |`),
  ].join('\n')
}

/** Lines that stand on one side only: in linear time, at the price that a line that moved is not told. */
function changedLines(before: readonly string[], after: readonly string[]): string[] {
  return [...missingFrom(after, before, '-'), ...missingFrom(before, after, '+')]
}

function missingFrom(others: readonly string[], lines: readonly string[], sign: string): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.flatMap(line => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count > 0 || line.trim() === '' ? [] : [`${sign} ${line}`]
  })
}

function diff(lines: readonly string[]): string {
  const shown: string[] = []
  let length = 0
  for (const line of lines) {
    length += line.length
    if (shown.length === MOST_LINES || length > MOST_TEXT) break
    shown.push(line)
  }
  const more = lines.length - shown.length
  return inertFence(more > 0 ? [...shown, `(${more} more lines)`] : shown, 'diff')
}
