import { KLEPPMANN } from './recipes/sql.ts'
import type { Store } from './store.ts'

const RESILIENCY = {
  title: 'Elasticsearch resiliency status',
  url: 'https://www.elastic.co/guide/en/elasticsearch/resiliency/current/index.html',
}
const CONCURRENCY = {
  title: 'Elasticsearch: optimistic concurrency control',
  url: 'https://www.elastic.co/guide/en/elasticsearch/reference/current/optimistic-concurrency-control.html',
}

export const elasticsearch: Store = {
  id: 'elasticsearch',
  name: 'Elasticsearch',
  names: ['elastic ?search', 'open ?search(?! dashboards)'],
  kind: 'document',
  selfHosted: true,
  topologies: [
    {
      id: 'index',
      label: 'an Elasticsearch index',
      protocol: 'a primary shard that writes to its in-sync copies',
      compareAndSet: 'by timing',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      contested:
        'What Elastic documents of acknowledged writes in partitions and failovers is no promise that exclusion can rest on: state that a second holder does no harm, or name another store.',
      token: {
        source: 'primary term and sequence number of the document',
        ordered: false,
        caveat: 'they start anew when the document is created again',
      },
      capacity: { writes: 500, unit: 'shard', shardable: true, basis: 'engineering estimate' },
      commitMilliseconds: 20,
      recipe: {
        acquire: [
          'A document is created only if its id does not exist (`op_type=create`); it carries owner and expiry.',
        ],
        renew: ['The holder updates its expiry on condition of primary term and sequence number.'],
        release: ['The holder deletes the document on the same condition.'],
        settings: ['One replica at least, and `wait_for_active_shards` above one.'],
        watch: ['version conflicts', 'shard failovers', 'duplicate work'],
        avoid: [
          '**Trusting it with correctness.**',
          '**Searches for ownership**: they lag behind by a refresh.',
        ],
        lease: { seconds: 60, renewEvery: 20 },
      },
      sources: [RESILIENCY, CONCURRENCY, KLEPPMANN],
    },
  ],
}
