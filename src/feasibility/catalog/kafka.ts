import { KLEPPMANN } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const KIP_447 = {
  title: 'KIP-447: Producer scalability for exactly once semantics',
  url: 'https://cwiki.apache.org/confluence/display/KAFKA/KIP-447%3A+Producer+scalability+for+exactly+once+semantics',
}

const ownership: Topology = {
  id: 'ownership',
  label: 'Kafka partition ownership',
  protocol: 'consumer group generations and producer epochs',
  compareAndSet: 'no',
  acrossKeys: false,
  replication: 'majority',
  survives: 'nothing',
  scope: 'region',
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
}

const group: Topology = {
  ...ownership,
  id: 'consumer-group',
  label: 'Kafka partition ownership used as a lock',
  unsafe:
    'Partition ownership fences writes to Kafka only: a paused consumer acts on everything else after its partition went to another one.',
}

/** All that the owner of a partition does is written to Kafka in transactions, which fence a former owner. */
const transactions: Topology = {
  ...ownership,
  id: 'transactional-effects',
  label: 'Kafka partition ownership whose effects are transactions in Kafka alone',
  when: { all: ['effects-in-kafka', 'transactional', 'no-other-effects'] },
  compareAndSet: 'linearizable',
  replication: 'synchronous',
  survives: 'zone',
  token: {
    source: 'the generation of the consumer group, and the epoch of the transactional producer',
    ordered: true,
    caveat: 'brokers check it for Kafka’s own topics, and nobody else does',
  },
  recipe: {
    ...ownership.recipe,
    settings: [
      ...ownership.recipe.settings,
      '**The group’s metadata goes along with the offsets of each transaction**: the brokers refuse the transaction of a member whose generation has passed.',
      '**Consumers read committed messages only**; replication factor 3, `min.insync.replicas` 2, no unclean leader election.',
    ],
    avoid: [
      '**Any effect outside Kafka**: a call, a mail or a row in a database is not fenced by it.',
      ...ownership.recipe.avoid,
    ],
  },
  sources: [KIP_447, KLEPPMANN],
}

export const kafka: Store = {
  id: 'kafka',
  name: 'Kafka',
  names: ['(?:apache )?kafka', 'redpanda', 'confluent(?: cloud| platform)', 'msk'],
  kind: 'queue',
  selfHosted: true,
  topologies: [
    transactions,
    {
      ...transactions,
      id: 'some-effects',
      label: 'Kafka partition ownership whose effects are transactions in Kafka',
      when: { all: ['effects-in-kafka', 'transactional'] },
      contested:
        'Transactions fence a former owner’s writes to Kafka, and nothing else: state that all effects are writes to Kafka.',
    },
    group,
  ],
}
