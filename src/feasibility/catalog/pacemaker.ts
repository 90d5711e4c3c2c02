import { KLEPPMANN } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' }

const DRBD = {
  title: 'DRBD user guide: replication modes',
  url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-replication-protocols',
}
const STONITH = {
  title: 'Pacemaker Explained: fencing',
  url: 'https://clusterlabs.org/projects/pacemaker/doc/3.0/Pacemaker_Explained/html/fencing.html',
}

const cluster: Topology = {
  id: 'cluster',
  label: 'a Pacemaker cluster',
  protocol: 'Corosync membership with votes and node fencing',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'majority',
  survives: 'by voters',
  scope: 'region',
  contested:
    'Pacemaker keeps one service active and fences the other node: state that the lock is such an active/passive service, that node fencing (STONITH or SBD) works, and where the quorum device stands.',
  token: {
    source: 'a generation that the active service raises on its start',
    ordered: true,
    caveat: 'it has to be kept on the shared storage',
  },
  capacity: {
    writes: 1,
    unit: 'cluster',
    shardable: false,
    basis: 'engineering estimate: it moves a service, it does not grant locks',
  },
  commitMilliseconds: 1000,
  recipe: {
    acquire: [
      'The cluster starts the service on one node, **only with quorum and after the former node was fenced**.',
      'On its start the service raises a generation on the shared storage and sends it with every side effect.',
    ],
    renew: ['Membership is kept by Corosync; a node that loses quorum stops the service or is powered off.'],
    release: ['A planned move stops the service on one node before it starts on the other.'],
    settings: ['**Node fencing is on and tested.**', '**The quorum device stands in a third place.**'],
    watch: ['fencing actions', 'quorum changes', 'failed monitor actions'],
    avoid: [
      '**Fencing switched off**: both nodes can then be active.',
      '**Two nodes without a quorum device.**',
    ],
  },
  sources: [KLEPPMANN, FAQ],
}

const { contested: _, ...told } = cluster

export const pacemaker: Store = {
  id: 'pacemaker',
  name: 'Pacemaker',
  names: [
    'pacemaker(?:/corosync)?',
    'corosync',
    'drbd(?: ?\\(?protocol [a-c]\\)?)? (?:\\+|and|with) (?:heartbeat|keepalived)',
  ],
  kind: 'coordination',
  selfHosted: true,
  topologies: [
    {
      ...told,
      id: 'without-fencing',
      label: 'a Pacemaker cluster without node fencing',
      when: { any: ['fencing-off'], none: ['fencing-on'] },
      protocol: 'Corosync membership, and no node fencing',
      compareAndSet: 'by timing',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'Without node fencing, or with a lost quorum ignored, both nodes of a Pacemaker cluster become active when they lose each other.',
      sources: [STONITH, KLEPPMANN],
    },
    {
      ...told,
      id: 'asynchronous-mirror',
      label: 'a Pacemaker cluster over a DRBD mirror that acknowledges before the peer has the write',
      when: { any: ['drbd-asynchronous'] },
      protocol: 'Corosync membership over a DRBD mirror with protocol A or B',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'DRBD protocol A and B acknowledge a write before the peer has it on disk: the node that takes over may lack the last grants, and they are given again.',
      sources: [DRBD, KLEPPMANN],
    },
    {
      ...told,
      id: 'fenced-with-quorum-device',
      label: 'a Pacemaker cluster with node fencing and a quorum device',
      when: { all: ['fencing-on', 'witness'] },
      protocol: 'Corosync membership with a third vote, and node fencing before every takeover',
      replication: 'synchronous',
      survives: 'zone',
    },
    cluster,
  ],
}
