import type { Store, Topology } from './store.ts'

const LOCATIONS = {
  title: 'Firestore: locations',
  url: 'https://docs.cloud.google.com/firestore/native/docs/locations',
}
const SPANNER = { title: 'Spanner: replication', url: 'https://cloud.google.com/spanner/docs/replication' }

const regional: Topology = {
  id: 'regional',
  label: 'Firestore in one region',
  protocol: 'transactions over storage that is replicated synchronously',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: {
    source: 'a fence field of the lock document, raised in the transaction that grants',
    ordered: true,
    caveat: 'deleting the document starts it anew',
  },
  capacity: {
    writes: 500,
    unit: 'collection',
    shardable: true,
    perLock: 1,
    basis:
      'guideline of about one sustained write a second and document; the rate of a collection is an engineering estimate',
  },
  commitMilliseconds: 30,
  recipe: {
    acquire: [
      'Each resource has **one lock document, never deleted**, with owner, nonce, expiry and a **fence field**.',
      'A **transaction** reads it, and if it is free or expired by the server’s time, writes owner, nonce and expiry and raises the fence.',
      'A transaction that fails by contention is retried with backoff; a lost answer is settled by reading the nonce.',
    ],
    renew: ['A transaction on owner and fence moves the expiry, every third of the lease.'],
    release: ['A transaction on owner and fence clears the owner and keeps the fence.'],
    settings: [
      '**About one write a second and document**: contenders listen for changes and do not poll.',
      'Server client libraries, whose reads are strongly consistent.',
    ],
    watch: ['contention errors', 'writes for each document', 'rejected tokens'],
    avoid: [
      '**Offline or cached reads of mobile clients** for ownership.',
      '**A TTL policy as lease expiry**: it deletes late.',
      '**A hot lock.**',
    ],
    lease: { seconds: 60, renewEvery: 20 },
  },
  sources: [LOCATIONS, SPANNER],
}

export const firestore: Store = {
  id: 'firestore',
  name: 'Firestore',
  names: ['(?:google |cloud |firebase )?firestore', '(?:google )?cloud datastore', 'datastore mode'],
  kind: 'document',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'multi-region',
      label: 'Firestore in a multi-region location',
      when: { any: ['multi-region-configuration'], none: ['regional', 'single-region'] },
      protocol: 'transactions over two regions and a witness, replicated synchronously',
      survives: 'region',
      scope: 'global',
      commitMilliseconds: 60,
      recipe: {
        ...regional.recipe,
        settings: [
          '**A multi-region location: two regions with data and a witness region**; any one may be lost.',
          ...regional.recipe.settings,
        ],
      },
    },
    regional,
  ],
}
