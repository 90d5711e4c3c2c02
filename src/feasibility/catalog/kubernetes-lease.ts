import type { Store, Topology } from './store.ts'

const CLIENT_GO = {
  title: 'client-go: leaderelection.go',
  url: 'https://github.com/kubernetes/client-go/blob/master/tools/leaderelection/leaderelection.go',
}
const FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' }

const regional: Topology = {
  id: 'regional',
  label: 'Lease objects of one Kubernetes cluster',
  protocol: "optimistic concurrency on resourceVersion, over the control plane's Raft",
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  coordinatedBy: 'etcd members',
  survives: 'zone',
  scope: 'region',
  token: {
    source: "the Lease's leaseTransitions, with an identity of its own for every process",
    ordered: true,
    caveat:
      'it stays the same when one identity takes the Lease again, and starts anew when the object is deleted',
  },
  capacity: {
    writes: 100,
    unit: 'cluster',
    shardable: false,
    perLock: 1,
    basis: 'engineering estimate: the control plane is shared with everything else in the cluster',
  },
  commitMilliseconds: 20,
  recipe: {
    acquire: [
      'One **Lease object** (`coordination.k8s.io`) for each role; candidates read it from the API server, not from a cache.',
      'A free Lease, or one that has not changed for a whole lease duration **by the candidate’s own monotonic clock**, is taken by an update **on condition of its resourceVersion**; a conflict means that another won.',
      'The update raises **leaseTransitions**; a timeout is settled by reading the holder identity, which is unique to the process.',
    ],
    renew: [
      '**leaseDuration 15 s, renewDeadline 10 s, retryPeriod 2 s**: the leader gives up 5 s before a challenger may take over.',
      'A leader that misses the renew deadline ends its process at once.',
    ],
    release: [
      'The leader stops all its work first, and only then clears the holder by a conditional update; the object is not deleted.',
    ],
    settings: [
      '**A control plane over three zones**; a single-zone one stops with its zone.',
      'Leader-election traffic has a priority level of its own in API Priority and Fairness.',
      '**Writes to the API server carry resourceVersion preconditions**, which fence the deposed leader there; other targets check leaseTransitions.',
    ],
    watch: ['lease transitions', 'latency and throttling of lease updates', 'conflicts', 'rejected tokens'],
    avoid: [
      '**a lock for each operation**: this is for coarse leader election, tens of Leases, not for fine locks.',
      '**renewTime compared with a local wall clock**: clock skew decides then.',
      '**Leases in two clusters for one role**: they are two locks.',
    ],
    lease: { seconds: 15, renewEvery: 2 },
  },
  sources: [CLIENT_GO],
}

export const kubernetesLease: Store = {
  id: 'kubernetes-lease',
  name: 'Kubernetes Lease',
  names: [
    'lease[- ]based leader election',
    '(?<=(?:aks|eks|gke|kubernetes|k8s|openshift)[^.;\\n]{0,40}, )leases?(?= objects?|[.,;]|$)',
    '(?<=(?:^|[.;\\n]\\s*)(?:one |an? |our |the )?)(?:regional )?(?:aks|eks|gke|kubernetes|k8s|openshift) cluster(?=[^.;\\n]{0,40}(?:,|and) (?:nothing else|no other (?:store|database|service|state)))',
    'leases?(?= (?:(?:is|are) )?(?:permitted|allowed|fine|ok|okay|available|possible|usable))(?<=(?<![a-z])(?:aks|eks|gke|kubernetes|k8s|k3s|rke2|openshift)(?![a-z])[^\\n]{1,160})',
    '(?:kubernetes|k8s) api(?: server)?',
    'kube[- ]?api(?:-?server)?',
    'api[- ]server(?<=(?<![a-z])(?:kubernetes|k8s|gke|eks|aks|openshift)(?![a-z])[^.;]{1,60})',
    '(?:kubernetes|k8s|gke|eks|aks|openshift) leases?(?: objects?| api| resources?)?',
    'coordination\\.k8s\\.io(?:/v1)?(?:/leases?)?',
    'leases? (?:objects?|resources?|api)',
    'leases(?= are (?:the|our) only store)',
    '(?:api )?objects such as leases?',
    'resource_?lock["\' ]{0,2}[:=] ?["\']?leases?',
    'leases?(?= in (?:the )?(?:namespace|[\\w-]+ namespace))',
    'lease-objekte?n?',
    'objetos? lease',
    'lease ?对象',
    'client-go leader[- ]?election',
    'leader[- ]election (?:via|with|through|using|on|by) (?:an? |the )?leases?(?<=(?<![a-z])(?:aks|eks|gke|kubernetes|k8s|openshift)(?![a-z])[^\\n]{1,160})',
    'leader[- ]election (?:via|with|through|using|on|by) (?:the )?(?:kubernetes|k8s|kube-?api-?server|client-go)',
  ],
  kind: 'coordination',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'several-clusters',
      label: 'Lease objects of several Kubernetes clusters',
      when: { any: ['several-clusters'], none: ['one-of-clusters'] },
      unsafe:
        'A Lease exists in one cluster: two clusters have two Leases of the same name, and each of them grants.',
    },
    {
      ...regional,
      id: 'single-control-plane',
      label: 'Lease objects of a cluster with a single control plane',
      when: { any: ['zonal-cluster', 'single-node'] },
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      sources: [CLIENT_GO, FAQ],
    },
    regional,
  ],
}
