import { ROW_COUNTER } from './recipes/row.ts'
import type { Store, Topology } from './store.ts'

const RESILIENCE = {
  title: 'Amazon DocumentDB: resilience',
  url: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/security.disaster-recovery-resiliency.html',
}
const GLOBAL = {
  title: 'Amazon DocumentDB: global clusters',
  url: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.html',
}

const regional: Topology = {
  id: 'regional',
  label: 'a DocumentDB cluster',
  protocol: 'one writer over a storage volume with six copies in three zones',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: { ...ROW_COUNTER, source: 'a fence field of the lock document, raised by the write that grants' },
  capacity: {
    writes: 2000,
    unit: 'cluster',
    shardable: false,
    basis: 'engineering estimate for one writer instance',
  },
  commitMilliseconds: 10,
  recipe: {
    acquire: [
      'Each resource has **one lock document, never deleted**, with owner, nonce, expiry and a **fence field**.',
      'One **find-and-modify** on the primary, with write concern majority, takes the document if it is free or expired **by the server’s clock**, and raises the fence.',
      'After a timeout the outcome is unknown: the document is read from the primary and the nonce compared.',
    ],
    renew: ['A find-and-modify on owner and fence moves the expiry, every third of the lease.'],
    release: ['A find-and-modify on owner and fence clears the owner and keeps the fence.'],
    settings: [
      '**Writes are in the cluster volume over three zones before they are acknowledged**, so a committed lock document survives the failover; the lease outlasts it.',
      'At least two instances in two zones, and all lock reads with read preference primary.',
    ],
    watch: ['failovers', 'write latency', 'write timeouts', 'rejected tokens'],
    avoid: [
      '**Reads from replica instances** for ownership: they are eventually consistent.',
      '**A TTL index as lease expiry**: it deletes late, and takes the fence along.',
      '**An automatic failover of a global cluster**: replication between regions is asynchronous.',
    ],
    lease: { seconds: 120, renewEvery: 40 },
  },
  sources: [RESILIENCE],
}

export const documentdb: Store = {
  id: 'documentdb',
  name: 'Amazon DocumentDB',
  names: [
    '(?<!azure |microsoft\\.|formerly |cosmos[^.;\\n]{0,40})(?:amazon |aws )?documentdb',
    'aws_docdb_cluster',
  ],
  kind: 'document',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'global-cluster-failover',
      label: 'a DocumentDB global cluster that fails over by itself',
      when: { all: ['aurora-global-database', 'region-failover'] },
      protocol: 'one writer region with asynchronous secondary regions',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'A global cluster replicates between regions asynchronously: an unplanned failover to the other region loses acknowledged lock documents, and the lock is granted twice.',
      sources: [GLOBAL, RESILIENCE],
    },
    {
      ...regional,
      id: 'global-cluster',
      label: 'the primary region of a DocumentDB global cluster',
      when: { any: ['aurora-global-database'] },
      sources: [GLOBAL, RESILIENCE],
    },
    regional,
  ],
}
