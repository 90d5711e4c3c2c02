import { ROW_COUNTER } from './recipes/row.ts'
import type { Store, Topology } from './store.ts'

const CONCURRENCY = {
  title: 'Azure Table storage: Update Entity',
  url: 'https://learn.microsoft.com/rest/api/storageservices/update-entity2',
}
const REDUNDANCY = {
  title: 'Azure Storage redundancy',
  url: 'https://learn.microsoft.com/azure/storage/common/storage-redundancy',
}

const regional: Topology = {
  id: 'zone-redundant',
  label: 'Azure Table storage with zone redundancy',
  protocol: 'conditional writes by ETag, on a storage service that writes to three zones',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: { ...ROW_COUNTER, source: 'a fence property of the lock entity, raised by the write that grants' },
  capacity: {
    writes: 1000,
    unit: 'partition',
    shardable: true,
    basis: 'published 2,000 entities a second and partition, halved for headroom',
  },
  commitMilliseconds: 20,
  recipe: {
    acquire: [
      'Each resource has **one lock entity, never deleted**, in a partition of its own: owner, nonce, lease and a **fence** number; it is made once by a conditional insert, which fails where it exists.',
      'A contender reads it and replaces it **on condition of its ETag (`If-Match`)**, with the fence raised by one; a failed precondition means that another won.',
      'A timeout is settled by reading the entity and comparing the nonce.',
    ],
    takeover: [
      '**Stale lock takeover**: an entity that has not changed for a full lease, by the contender’s own monotonic clock, is replaced under the very ETag that was watched.',
    ],
    renew: ['A conditional replace moves the lease, every third of it.'],
    release: ['A conditional replace clears the owner and keeps the fence.'],
    settings: ['**Zone-redundant storage (ZRS)** where a zone’s loss has to be survived.'],
    watch: ['failed preconditions', 'throttled requests', 'takeovers', 'rejected tokens'],
    avoid: [
      '**`If-Match: *`, or a merge without a condition**: it overwrites another’s grant.',
      '**The secondary region of geo-redundant storage**: it lags.',
      '**Deleting the entity**: the fence starts anew.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
  },
  sources: [CONCURRENCY, REDUNDANCY],
}

export const azureTables: Store = {
  id: 'azure-tables',
  name: 'Azure Table storage',
  names: [
    'azure (?:storage )?tables?(?: storage)?',
    'table storage(?<=(?:azure|storage account|microsoft)[^\\n]{0,80})',
    'tables(?<=storage account[^.;\\n]{1,60})(?= ?(?:\\+|and|,) ?(?:queues?|blobs?)|[.;]|$)',
  ],
  kind: 'key-value',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'geo-redundant-failover',
      label: 'Azure Table storage with automatic failover to its geo-redundant copy',
      when: { all: ['region-failover'], any: ['geo-redundant', 'geo-replication'] },
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'Geo-redundant storage copies to the second region asynchronously: after a failover grants are gone, and the same lock is granted again.',
    },
    {
      ...regional,
      id: 'geo-redundant',
      label: 'Azure Table storage with geo-redundancy',
      when: { any: ['geo-redundant', 'geo-replication'] },
      replication: 'asynchronous',
      survives: 'node',
      settledByOutage: true,
      contested:
        'Geo-redundant storage copies to the second region asynchronously, and a failover to it loses grants: state that no failover is ever made while holders run.',
    },
    {
      ...regional,
      id: 'locally-redundant',
      label: 'Azure Table storage with local redundancy',
      when: { any: ['locally-redundant'] },
      survives: 'node',
    },
    regional,
  ],
}
