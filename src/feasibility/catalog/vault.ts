import { KLEPPMANN } from './recipes/sql.ts'
import type { Store } from './store.ts'

const SESSIONS = {
  title: 'Consul: sessions',
  url: 'https://developer.hashicorp.com/consul/docs/automate/session',
}

export const vault: Store = {
  id: 'vault',
  name: 'Vault or Nomad',
  names: ['hashicorp (?:vault|nomad)', '(?<!key |data |backup |recovery )vault(?! lock)', 'nomad'],
  kind: 'platform',
  selfHosted: true,
  topologies: [
    {
      id: 'secrets',
      label: 'Vault or Nomad used as a lock service',
      protocol: 'Raft or Consul for its own high availability',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'majority',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'It is no lock service: its own high availability rests on a lock of its storage, and nothing that it offers to clients is a lock with a lease and a token.',
      token: { source: 'none', ordered: false, caveat: 'there is no token that grows with each grant' },
      capacity: { writes: 100, unit: 'cluster', shardable: false, basis: 'engineering estimate' },
      commitMilliseconds: 20,
      recipe: {
        acquire: [
          'A versioned entry is written on condition of the version that was read; it only spares duplicate work.',
        ],
        renew: ['The entry is written again under the same condition.'],
        release: ['The entry is marked free under the same condition.'],
        settings: ['Its storage is watched: lock traffic competes with secrets.'],
        watch: ['duplicate work', 'request latency'],
        avoid: ['**Trusting it with correctness**: it has neither lease nor token for such a lock.'],
      },
      sources: [KLEPPMANN, SESSIONS],
    },
  ],
}
