import type { Store } from './store.ts'

export const sqs: Store = {
  id: 'sqs',
  name: 'Amazon SQS',
  names: ['(?:amazon |aws )?sqs(?:[ -]\\*?(?:fifo|standard)\\*?)?'],
  kind: 'queue',
  selfHosted: false,
  topologies: [
    {
      id: 'token-message',
      label: 'an SQS queue used as a mutex',
      protocol: 'a single token message that is invisible while one consumer has it',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'A message is delivered again when its visibility timeout runs out, whether or not its consumer still works, and a standard queue may deliver it twice besides: two consumers hold the mutex.',
      token: { source: 'none', ordered: false, caveat: 'receipt handles have no order' },
      capacity: { writes: 300, unit: 'queue', shardable: true, basis: 'engineering estimate' },
      commitMilliseconds: 30,
      recipe: {
        acquire: ['A consumer receives the token message and holds it until its visibility timeout.'],
        renew: ['The holder extends the visibility timeout.'],
        release: ['The message is made visible again.'],
        settings: ['A visibility timeout that is longer than the work takes.'],
        watch: ['repeated deliveries', 'duplicate work'],
        avoid: ['**Trusting it with correctness**: redelivery grants twice.'],
      },
      sources: [
        {
          title: 'Amazon SQS: at-least-once delivery',
          url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues-at-least-once-delivery.html',
        },
        {
          title: 'Amazon SQS: visibility timeout',
          url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
        },
      ],
    },
  ],
}
