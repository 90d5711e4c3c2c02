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
  'As a reminder, linearizability guarantees that every read returns the most recent write.',
  'The term “thundering herd” describes what happens when all waiters wake up at once.',
  'Put simply, a quorum is more than half of the servers.',
  'You can think of a fencing token as a ticket number at a bakery.',
  'This protects against split brain (two leaders that both believe they are in charge).',
  'Heartbeats, i.e. small messages that a client sends regularly to show it is alive, keep the lease open.',
  'Mutual exclusion means only one process may be in the critical section at a time.',
  'A lease can be seen as a lock with an expiry date.',
  'Quorum, that is, the smallest number of nodes that has to agree, protects from split-brain.',
  'By fencing token we mean a number that grows with every grant.',
  'Clock skew – the difference between the clocks of two machines – plays no role.',
  'The moment when two nodes both think they lead is called split-brain.',
  'Idempotency means that an operation may be repeated without harm.',
  'Raft (a consensus algorithm in which a leader replicates a log) runs on five voters.',
])('%s', sentence => {
  expect(linesOf(`${DESIGN}- ${sentence}\n`)).toEqual([LINE])
})

test.each([
  '**Quorum:** a majority of the five members (**three**) must acknowledge each write.',
  '**Quorum:** a majority of 3 out of 5 voters.',
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
  'The lease is a key with a TTL that the job renews.',
  'A lease is just a row in the lock table.',
  'Jitter is 50 to 200 ms.',
  'Split-brain, which two leaders would be, is excluded by the quorum.',
  'Clock skew is a matter of liveness alone.',
  'Mutual exclusion means more here than one holder per key: it holds for the pair of hall and crane.',
  'Fencing is what the database does in the same transaction.',
  'The fencing token, i.e. the create revision, goes along with each write.',
  'A quorum, i.e. three of five, is needed for each grant.',
  'Leases, that is, keys with a TTL, are shared by all the locks of a process.',
  'Consensus means Raft here.',
  'A heartbeat is a message of the holder to the row, each 5 s.',
  'A lease of a session is what the holder renews.',
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

const DESIGNS = {
  de: '- **etcd mit Raft**: die Lease wird von dem Inhaber verlängert, die Nummer wird mit der Buchung geprüft und das ist nicht ohne die Mehrheit.\n',
  es: '- **etcd con Raft**: el lease se renueva por el titular y la revisión se comprueba en la escritura para que no pase una de las viejas, con la mayoría.\n',
  zh: '- **etcd,Raft 协议**:租约由持有者续期,令牌由资源在每次写入时校验,任何旧令牌都会被拒绝。\n',
}

test.each([
  ['de', 'Unter Linearisierbarkeit versteht man, dass jede Leseoperation den letzten Wert sieht.'],
  ['es', 'Un token de fencing es un número que crece con cada concesión y permite rechazar a los antiguos.'],
  ['zh', '租约是一种带有有效期的授权机制,到期后自动释放。'],
  ['de', 'Ein Fencing-Token ist eine Zahl, die mit jeder Vergabe wächst.'],
  ['es', 'Split-brain, es decir, una situación en la que dos nodos se creen líderes, queda excluido.'],
  ['zh', '脑裂是指集群分裂后出现两个主节点的现象。'],
] as const)('%s: %s', (language, sentence) => {
  expect(linesOf(`${DESIGNS[language]}- ${sentence}\n`)).toEqual([2])
})

test.each([
  ['de', 'Das Fencing-Token ist die Revision, die mit jeder Vergabe wächst.'],
  ['de', 'Ein Quorum sind drei der fünf Stimmen, also die Mehrheit.'],
  ['de', 'Ein Split-Brain verhindert das Quorum, also die Mehrheit der Räume.'],
  ['es', 'El token de fencing es la revisión de creación de la clave.'],
  ['es', 'El quórum es de tres votos, es decir, una mayoría.'],
  ['zh', '栅栏令牌是键的创建修订号,由资源校验。'],
  ['zh', '租约是 15 秒,每 5 秒续期一次。'],
] as const)('%s, no explanation: %s', (language, sentence) => {
  expect(linesOf(`${DESIGNS[language]}- ${sentence}\n`)).toEqual([])
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
