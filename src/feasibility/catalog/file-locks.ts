import { KLEPPMANN } from './recipes/sql.ts'
import type { Store, Token, Topology } from './store.ts'

const GFS2 = {
  title: 'Red Hat Enterprise Linux 9: configuring GFS2 file systems',
  url: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/configuring_gfs2_file_systems/index',
}
const FLOCK = { title: 'Linux manual: flock(2)', url: 'https://man7.org/linux/man-pages/man2/flock.2.html' }

const COUNTER_IN_FILE: Token = {
  source: 'a counter in the lock file, raised under the lock',
  ordered: true,
  caveat: 'a restored or deleted file starts it anew',
}
const RAISES_COUNTER = 'Under the lock it **raises a counter in the file**: the fencing token.'
const CLOSE_ON_EXEC =
  'The file is opened with close-on-exec: **a child that inherits the descriptor keeps the lock**.'

const network: Topology = {
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
}

const clustered: Topology = {
  id: 'cluster-file-system',
  label: 'file locks of a cluster file system',
  when: { any: ['cluster-file-system'], none: ['network-file-system', 'fencing-off'] },
  contested:
    'The locks of a cluster file system exclude only where a node that is out of reach is fenced before they are given on, and only for what is written to that file system; most experts advise against resting more on them: name another store, or state that a second holder does no harm.',
  protocol:
    'the distributed lock manager of the cluster, which gives the locks of a failed node on once it is fenced',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'node',
  scope: 'region',
  token: COUNTER_IN_FILE,
  capacity: { writes: 500, unit: 'cluster', shardable: false, basis: 'engineering estimate' },
  commitMilliseconds: 5,
  recipe: {
    acquire: [
      'Each resource has **one lock file, never deleted**; a contender takes an exclusive **`flock`** on it, which the lock manager grants on one node at a time.',
      RAISES_COUNTER,
    ],
    renew: ['Nothing is renewed: the lock is held while the descriptor is open on a node with quorum.'],
    release: [
      'The holder closes the descriptor; the kernel does so for a process that dies. The locks of a lost node go on **after it was fenced**.',
    ],
    settings: [
      '**Power or storage fencing is on and tested**: without it the lock manager stands still, or two nodes write.',
      '**Without quorum the file system freezes** (`no-quorum-policy=freeze`).',
      CLOSE_ON_EXEC,
    ],
    watch: ['fencing actions', 'quorum changes', 'how long locks are held'],
    avoid: ['**Acknowledging a fence by hand** while the node may still run.', '**Deleting the lock file.**'],
  },
  sources: [GFS2, FLOCK],
}

export const fileLocks: Store = {
  id: 'file-locks',
  name: 'File locks',
  names: [
    '(?<!voting[- ](?:disk|file|disks|files) (?:per|on|via|over|by|an?|auf) )nfs(?:v?\\d(?:\\.\\d)?)?',
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
      id: 'one-machine',
      label: 'lock files on the local disk of the one machine that all contenders run on',
      when: { all: ['one-machine', 'local-file-system'], none: ['network-file-system'] },
      protocol: 'advisory locks of one kernel, given back when the last descriptor of the holder is closed',
      compareAndSet: 'linearizable',
      acrossKeys: false,
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      token: COUNTER_IN_FILE,
      capacity: { writes: 1000, unit: 'machine', shardable: false, basis: 'engineering estimate' },
      commitMilliseconds: 1,
      recipe: {
        acquire: [
          'Each resource has **one lock file on the local disk, never deleted**; a contender takes an exclusive **`flock`** on it.',
          RAISES_COUNTER,
        ],
        renew: [
          'Nothing is renewed: the kernel keeps the lock while the descriptor is open, and it does not expire.',
        ],
        release: ['The holder closes the descriptor; the kernel does so for a process that dies.'],
        settings: [
          CLOSE_ON_EXEC,
          'A holder that hangs is ended by its supervisor, and its lock goes with it.',
        ],
        watch: ['how long locks are held', 'hung holders'],
        avoid: [
          '**The same files over a network mount**: there they are leases of the file server.',
          '**Deleting the lock file**: two processes then lock two files of one name.',
        ],
      },
      sources: [FLOCK],
    },
    clustered,
    network,
  ],
}
