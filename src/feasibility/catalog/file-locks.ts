import { KLEPPMANN } from './recipes/sql.ts'
import type { Store } from './store.ts'

export const fileLocks: Store = {
  id: 'file-locks',
  name: 'File locks',
  names: [
    'nfs(?:v?\\d(?:\\.\\d)?)?',
    '(?:amazon |aws )?efs',
    'gfs2?',
    'ocfs2',
    'gluster ?fs',
    'ceph ?fs',
    'smb',
    'cifs',
    'flock',
    '(?:shared )?file[- ]?locks?',
    'lock ?files?',
    'azure files',
  ],
  kind: 'files',
  selfHosted: true,
  topologies: [
    {
      id: 'network',
      label: 'lock files on a network file system (NFS or the like)',
      protocol: 'leases and advisory locks of the file server',
      compareAndSet: 'by timing',
      acrossKeys: false,
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      unsafe:
        'Locks on a network file system are advisory leases of its server: a failover or an expired lease gives them to another client while the first still works, and there is no token.',
      token: { source: 'none', ordered: false, caveat: 'a file lock returns no number that grows' },
      capacity: { writes: 100, unit: 'file server', shardable: true, basis: 'engineering estimate' },
      commitMilliseconds: 10,
      recipe: {
        acquire: [
          'An exclusive create, or an advisory lock on a file of the resource, keeps most duplicates away.',
        ],
        renew: ['The holder touches the file; others leave it alone while it is fresh.'],
        release: ['The holder unlocks and removes its own file only.'],
        settings: ['A hard mount of version 4, without caching of attributes for the lock files.'],
        watch: ['lease expiry after failovers', 'stale files', 'duplicate work'],
        avoid: ['**Trusting it with correctness.**', '**Several mounts with different protocol versions.**'],
        lease: { seconds: 60, renewEvery: 20 },
      },
      sources: [KLEPPMANN],
    },
  ],
}
