import { CONDITIONAL_WRITES, EPOCH_COUNTER, LOCK_OBJECT, PREFIX_CAPACITY } from './recipes/object.ts'
import type { Store, Topology } from './store.ts'

const cluster: Topology = {
  id: 'cluster',
  label: 'a MinIO cluster',
  protocol: 'erasure coding with read and write quorums',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'majority',
  survives: 'by voters',
  scope: 'region',
  token: EPOCH_COUNTER,
  capacity: { ...PREFIX_CAPACITY, writes: 500, unit: 'cluster', basis: 'engineering estimate' },
  commitMilliseconds: 20,
  recipe: LOCK_OBJECT,
  sources: [CONDITIONAL_WRITES],
}

export const minio: Store = {
  id: 'minio',
  name: 'MinIO',
  names: ['minio'],
  kind: 'object',
  selfHosted: true,
  topologies: [
    {
      ...cluster,
      id: 'site-replication',
      label: 'MinIO sites that replicate to each other',
      when: { any: ['bidirectional', 'cross-region-replication', 'active-active', 'asynchronous'] },
      protocol: 'asynchronous replication between sites',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'Sites replicate asynchronously, and each of them evaluates conditions on its own copy: both grant the same lock.',
      token: { ...EPOCH_COUNTER, ordered: false, caveat: 'each site counts for itself' },
    },
    {
      ...cluster,
      contested:
        'Conditional writes on MinIO depend on its version and on how the drives are spread: state the version, the erasure set, and that a write quorum is left after the failures to survive.',
    },
  ],
}
