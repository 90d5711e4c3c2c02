import type { Store } from './store.ts'

export const pulsar: Store = {
  id: 'pulsar',
  name: 'Pulsar',
  names: ['(?:apache )?pulsar'],
  kind: 'queue',
  selfHosted: true,
  topologies: [
    {
      id: 'exclusive-producer',
      label: 'an exclusive Pulsar producer',
      protocol: 'exclusive producer with an epoch, over replicated ledgers',
      compareAndSet: 'linearizable',
      acrossKeys: false,
      replication: 'majority',
      survives: 'by voters',
      scope: 'region',
      contested:
        'An exclusive producer fences its topic and nothing else: state that all effects go through that topic, and how its bookies and metadata store are spread.',
      token: {
        source: 'the epoch of the exclusive producer',
        ordered: true,
        caveat: 'the broker checks it for that topic only',
      },
      capacity: { writes: 500, unit: 'topic', shardable: true, perLock: 10, basis: 'engineering estimate' },
      commitMilliseconds: 10,
      recipe: {
        acquire: [
          'A candidate opens a producer in **wait-for-exclusive** mode on the topic of the resource; the broker lets one in at a time and gives it an **epoch**.',
          'All effects of the holder are **messages on that topic**, which the broker refuses from a fenced producer.',
        ],
        renew: ['The connection keeps the producer; the broker admits the next one when it is gone.'],
        release: ['The holder closes its producer.'],
        settings: [
          '**Exclusive with fencing** only where the newcomer is to push out the holder.',
          'Ledgers are written to a majority of bookies over three places.',
        ],
        watch: ['producer changes', 'fenced producers', 'bookies reachable'],
        avoid: [
          '**Effects outside the topic**: nothing fences them.',
          '**Geo-replicated topics for a lock**: they are asynchronous.',
        ],
      },
      sources: [
        {
          title: 'Pulsar: producer access modes',
          url: 'https://pulsar.apache.org/docs/concepts-messaging/#access-mode',
        },
      ],
    },
  ],
}
