import { readDraft } from '../../../src/review/draft.ts'
import { expertTerminology } from '../../../src/review/rules/expert-terminology.ts'
import { fastest } from '../fakes/timing.ts'

const DESIGN = `## Lock acquisition workflow

- **etcd with Raft**: five voters in three zones, a lease of 15 s, and a quorum of three for each of the grants.
- The create revision is the fencing token, which the resource compares with the highest that it has seen.

## Notes

`
const LINE = DESIGN.split('\n').length
/** Twice the promise: tests share their machine. */
const SHORT = 100
const linesOf = (text: string) => expertTerminology.check(readDraft(text, undefined)).map(({ line }) => line)

test.each([
  'Raft is a consensus algorithm that keeps a replicated log.',
  'Raft is a widely used, leader-based consensus protocol designed for understandability.',
  'Paxos is a family of protocols for solving consensus.',
  'ZAB is the atomic broadcast protocol used by ZooKeeper.',
  'The locks rest on Raft, a distributed consensus algorithm.',
  'Redlock is a distributed locking algorithm designed for Redis.',
  'A fencing token is a monotonically increasing number that is issued with each lock.',
  'Fencing tokens are monotonically increasing numbers assigned to each holder.',
  '**Fencing token**: a unique identifier that grows with each grant.',
  'Each grant carries a fencing token, a monotonically increasing number used to reject stale writers.',
  'Split-brain refers to a situation where two nodes act as leaders.',
  'Split-brain occurs when a partition leaves two leaders.',
  'This prevents split-brain scenarios where two nodes believe they hold the lock.',
  'Clock drift is the phenomenon where clocks diverge over time.',
  'A lease is a time-bound lock that expires.',
  'A quorum is the minimum number of nodes that must agree.',
  'Leader election is the process by which a node becomes leader.',
  'The CAP theorem states that only two of three can be had.',
  'Linearizability means that operations appear to be instantaneous.',
  'Strict serializability is the strongest consistency model, which orders all transactions.',
  'etcd is a distributed key-value store that uses Raft.',
  'Apache ZooKeeper is a distributed coordination service for large systems.',
  '### What is a fencing token?',
])('%s', sentence => {
  expect(linesOf(`${DESIGN}- ${sentence}\n`)).toEqual([LINE])
})

test.each([
  'The fencing token is the create revision of the lock key.',
  'Fencing token = a 64-bit counter that grows in the same transaction.',
  'Fencing tokens are the create revisions of the keys.',
  'A fencing token is a number that the row of the lock carries.',
  'A lease is granted per process and shared by its locks.',
  'A quorum is three of five.',
  'Quorum is 3 of 5, which leaves two failures.',
  'Raft is run by etcd; the clients see transactions only.',
  'Raft is configured with pre-vote and check-quorum.',
  'Split-brain is excluded by the quorum.',
  'Split-brain between regions is impossible, since no region has a majority.',
  'Clock drift is bounded by chrony and matters for liveness only.',
  'etcd is the lock authority.',
  'etcd is dedicated to locks: five members.',
  'ZooKeeper is kept as the only store of locks.',
  'Consensus comes from the Raft group of Patroni.',
  'Leases are records in the lock table.',
  'Linearizability holds per lock, not over several.',
  'TTL is 15 s.',
  'Redlock is not used.',
])('no explanation: %s', sentence => {
  expect(linesOf(`${DESIGN}- ${sentence}\n`)).toEqual([])
})

test('what is avoided may be called by its weakness', () => {
  expect(
    linesOf(`${DESIGN}## What to avoid\n\n- Redlock is a locking algorithm that depends on clocks.\n`),
  ).toEqual([])
})

test('a design without the terms of the field', () => {
  const sentence =
    'The server keeps a note of who is working on the order and gives it to the next one when it is done. '
  expect(linesOf(`## How it works\n\n${sentence.repeat(20)}\n`)).toEqual([3])
  expect(linesOf(`## How it works\n\n${sentence.repeat(5)}\n`)).toEqual([])
  expect(linesOf(`## How it works\n\n${sentence.repeat(20)}\n\n${DESIGN}`)).toEqual([])
})

test('other languages are not read', () => {
  const german = 'Der Dienst ist nicht mit dem Speicher und die Sperre wird für das System nicht verlängert. '
  expect(linesOf(`${german.repeat(20)}\n\nRaft is a consensus algorithm that keeps a log.\n`)).toEqual([])
})

test.each(['a', 'a fencing token is a unique ', 'raft, a ', 'split-brain where ', '- a\n'])(
  '100 KB of %j take no time',
  piece => {
    const draft = readDraft(DESIGN + piece.repeat(Math.ceil(100_000 / piece.length)), undefined)
    expect(fastest(() => expertTerminology.check(draft), SHORT)).toBeLessThan(SHORT)
  },
)
