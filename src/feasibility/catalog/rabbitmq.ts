import type { Store } from './store.ts'

export const rabbitmq: Store = {
  id: 'rabbitmq',
  name: 'RabbitMQ',
  names: ['rabbit ?mq', 'rabbit'],
  kind: 'queue',
  selfHosted: true,
  topologies: [
    {
      id: 'token-message',
      label: 'a RabbitMQ queue used as a mutex',
      protocol: 'a single token message, delivered to one consumer at a time',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'A token message is delivered again when its consumer seems gone, also in a partition while the consumer still works: two of them hold the mutex.',
      token: {
        source: 'none',
        ordered: false,
        caveat: 'delivery tags belong to a channel and have no common order',
      },
      capacity: { writes: 1000, unit: 'queue', shardable: true, basis: 'engineering estimate' },
      commitMilliseconds: 5,
      recipe: {
        acquire: [
          'A consumer with a prefetch of one takes the token message; it holds it while the message is not acknowledged.',
        ],
        renew: ['The channel stays open; a lost channel gives the message back.'],
        release: ['The message is put back into the queue.'],
        settings: ['A quorum queue with a single active consumer.'],
        watch: ['redeliveries', 'network partitions', 'duplicate work'],
        avoid: [
          '**Trusting it with correctness**: redelivery grants twice.',
          '**Mirrored classic queues with automatic healing**: they lose messages.',
        ],
      },
      sources: [{ title: 'Jepsen: RabbitMQ', url: 'https://aphyr.com/posts/315-call-me-maybe-rabbitmq' }],
    },
  ],
}
