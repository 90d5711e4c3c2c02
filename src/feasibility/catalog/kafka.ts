import { KLEPPMANN } from './recipes/sql.ts'
import type { Store } from './store.ts'

export const kafka: Store = {
  id: 'kafka',
  name: 'Kafka',
  names: ['(?:apache )?kafka', 'redpanda', 'confluent(?: cloud| platform)', 'msk'],
  kind: 'queue',
  selfHosted: true,
  topologies: [
    {
      id: 'consumer-group',
      label: 'Kafka partition ownership used as a lock',
      protocol: 'consumer group generations and producer epochs',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'majority',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'Partition ownership fences writes to Kafka only: a paused consumer acts on everything else after its partition went to another one.',
      token: {
        source: 'the generation of the consumer group, or the epoch of a transactional producer',
        ordered: false,
        caveat: 'it is checked by Kafka for its own topics only',
      },
      capacity: { writes: 1000, unit: 'partition', shardable: true, basis: 'engineering estimate' },
      commitMilliseconds: 10,
      recipe: {
        acquire: [
          'Work on a resource is a message whose key is the resource, so **one partition and one consumer** handle it in order.',
        ],
        renew: ['Heartbeats of the consumer keep its partitions; a missed poll gives them away.'],
        release: ['The offset is committed after the work, in one transaction with what is produced.'],
        settings: ['Static membership and cooperative rebalancing keep ownership in place over restarts.'],
        watch: ['rebalances', 'lag', 'fenced producers', 'duplicate work'],
        avoid: ['**Taking ownership of a partition for a lock on other systems.**'],
      },
      sources: [KLEPPMANN],
    },
  ],
}
