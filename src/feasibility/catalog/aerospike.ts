import type { Store, Topology } from './store.ts'

const JEPSEN = { title: 'Jepsen: Aerospike 3.99.0.3', url: 'https://jepsen.io/analyses/aerospike-3-99-0-3' }

const strong: Topology = {
  id: 'strong-consistency',
  label: 'Aerospike in strong consistency mode',
  protocol: 'strong consistency mode for each record, with a roster',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: {
    source: 'a counter bin of the lock record, raised by the write that grants',
    ordered: true,
    caveat: 'the generation of a record has 16 bits and wraps: it is no token',
  },
  capacity: {
    writes: 5000,
    unit: 'node',
    shardable: true,
    perLock: 100,
    basis: 'engineering estimate with commits to the device',
  },
  commitMilliseconds: 2,
  recipe: {
    acquire: [
      'Each lock is **one record, never deleted**; a write under a **generation check** takes it if it is free or expired, with a nonce and a raised **counter bin**.',
      'A result in doubt is settled by a linearizable read and the nonce.',
    ],
    renew: ['A write under the generation check moves the expiry, every third of the lease.'],
    release: ['A write under the generation check marks the record free and keeps the counter.'],
    settings: [
      '**Strong consistency mode (Enterprise), commits to the device, rack awareness over three zones.**',
      '**NTP with alarms**: pauses or clock skew beyond 27 s lose data.',
    ],
    watch: ['dead or unavailable partitions', 'clock skew', 'writes in doubt', 'rejected tokens'],
    avoid: [
      '**Record expiry as lease expiry**: it takes the counter along.',
      '**Forced revival of dead partitions** while holders run.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
  },
  sources: [JEPSEN],
}

export const aerospike: Store = {
  id: 'aerospike',
  name: 'Aerospike',
  names: ['aerospike'],
  kind: 'key-value',
  selfHosted: true,
  topologies: [
    {
      ...strong,
      id: 'cross-datacenter',
      label: 'Aerospike clusters with XDR between them',
      when: { any: ['cross-datacenter-replication'] },
      protocol: 'asynchronous replication between clusters',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'XDR ships writes to the other cluster asynchronously: both clusters grant the same lock, or a failover loses it.',
      token: { ...strong.token, ordered: false, caveat: 'each cluster counts for itself' },
    },
    {
      ...strong,
      id: 'available',
      label: 'Aerospike in availability mode',
      when: { any: ['community-edition', 'ap-mode'] },
      protocol: 'availability mode, conflicts resolved after a partition',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'In availability mode both sides of a partition accept writes and one of them is dropped on healing: the lock is granted twice. Strong consistency mode needs the Enterprise edition.',
      token: { ...strong.token, ordered: false, caveat: 'a partition makes it repeat' },
    },
    {
      ...strong,
      when: { any: ['strong-consistency'] },
      contested:
        'Strong consistency mode lost data when clocks or pauses went beyond 27 s, and durability is a setting: state that commits go to the device, the replication factor, and that clocks are watched.',
    },
    {
      ...strong,
      id: 'unstated',
      label: 'Aerospike',
      contested:
        'Aerospike holds a lock in strong consistency mode only, which is not the default: state the mode and the edition.',
    },
  ],
}
