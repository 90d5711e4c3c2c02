import type { Capacity, Recipe, Source, Token } from '../store.ts'

export const SERIAL_CONSISTENCY: Source = {
  title: 'DataStax: serial consistency and lightweight transactions',
  url: 'https://docs.datastax.com/en/dse/5.1/architecture/database-internals/configure-serial-consistency.html',
}

/** A lock as a row that only lightweight transactions touch. */
export const LWT_ROW: Recipe = {
  acquire: [
    'Each lock is one partition with one row, and **every access to it is a lightweight transaction (LWT)**: a Paxos round a partition at serial consistency **SERIAL**.',
    'A conditional update takes the row if it is free or its expiry has passed, writes owner and nonce and **raises the fence column**.',
    '**A timeout leaves the outcome unknown**: the client reads the row at SERIAL, which finishes the pending round, compares the nonce and only then retries.',
    'Contenders back off with full jitter: competing ballots on one partition starve each other.',
  ],
  renew: [
    'A lightweight transaction moves the expiry on condition that owner and fence are its own; no heartbeat is a plain write.',
  ],
  release: ['A lightweight transaction clears the owner and keeps the fence; the row is not deleted.'],
  settings: [
    '**SERIAL for LWT and lock reads, QUORUM for the commit phase**; LOCAL_SERIAL would order grants in one data centre only.',
    'Clocks are kept by NTP, with the drift as part of the lease’s margin.',
  ],
  watch: ['unfinished and contended Paxos rounds', 'LWT timeouts', 'clock offset', 'rejected tokens'],
  avoid: [
    '**Plain writes to the lock row at any consistency level**: last write wins by timestamp, and mixing them with LWT breaks the order.',
    '**LOCAL_SERIAL across data centres**: each of them grants for itself.',
    '**Column TTL as lease expiry**: it runs on the clocks of the replicas.',
  ],
  lease: { seconds: 30, renewEvery: 10 },
}

export const LWT_FENCE: Token = {
  source: 'a fence column raised in the lightweight transaction that grants',
  ordered: true,
  caveat: 'a plain write or a deletion of the row breaks its order',
}

export const LWT_CAPACITY: Capacity = {
  writes: 1000,
  unit: 'node',
  shardable: true,
  perLock: 50,
  basis: 'engineering estimate: four round trips a transaction, worse under contention',
}
