import { type Fault, MOST_FAULTS } from './rules/rule.ts'
import type { Statement } from './statements.ts'

/** The faults of sentences, one a line: what is told of a line is mended together. Stops where there are enough. */
export function faultsByLine(
  statements: readonly Statement[],
  faultsOf: (statement: Statement) => readonly Fault[],
  others: readonly Fault[] = [],
): Fault[] {
  const byLine = new Map(others.toReversed().map(fault => [fault.line, fault]))
  for (const statement of statements) {
    if (byLine.size >= MOST_FAULTS) break
    if (byLine.has(statement.line)) continue
    for (const fault of faultsOf(statement)) if (!byLine.has(fault.line)) byLine.set(fault.line, fault)
  }
  return [...byLine.values()].toSorted((one, other) => one.line - other.line)
}
