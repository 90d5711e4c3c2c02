import type { Store, Topology } from './store.ts'

const LEASE = {
  title: 'Azure: BlobLeaseClient.Acquire',
  url: 'https://learn.microsoft.com/dotnet/api/azure.storage.blobs.specialized.blobleaseclient.acquire',
}
const TARGETS = {
  title: 'Azure Blob Storage: scalability targets',
  url: 'https://learn.microsoft.com/azure/storage/blobs/scalability-targets',
}

const regional: Topology = {
  id: 'zone-redundant',
  label: 'Azure Blob Storage with zone redundancy',
  protocol: 'blob leases, enforced by a storage service that writes to three zones',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: {
    source: 'a counter in the metadata of the lock blob, raised by a write under the lease',
    ordered: true,
    caveat: 'for the blob itself the service enforces the lease id; the id has no order for other resources',
  },
  capacity: {
    writes: 100,
    unit: 'blob',
    shardable: true,
    perLock: 500,
    basis: 'published 500 requests a second and blob, planned at a fifth',
  },
  commitMilliseconds: 20,
  recipe: {
    acquire: [
      'Each resource has one **lock blob**; a contender **acquires its lease** with a lease id of its own, for 15 to 60 s.',
      'Under the lease the holder **raises a counter in the metadata**: the fencing token for every other resource.',
      'A conflict means that another holds it; a timeout is settled by acquiring again with the same lease id.',
    ],
    renew: ['The holder renews the lease by its id, every third of it; a conflict means that it is lost.'],
    release: ['The holder releases the lease by its id; the blob and its counter stay.'],
    settings: [
      '**Zone-redundant storage (ZRS)** where a zone’s loss has to be survived.',
      '**Protected data in the leased blob itself is fenced by the service**: a write without the lease id fails.',
    ],
    watch: ['lease conflicts', 'lost leases', 'throttled requests', 'rejected tokens'],
    avoid: [
      '**An infinite lease without a way to break it**: a crashed holder blocks for ever.',
      '**Breaking a lease without raising the counter.**',
      '**The secondary region of geo-redundant storage**: it lags.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
  },
  sources: [LEASE, TARGETS],
}

export const azureBlob: Store = {
  id: 'azure-blob',
  name: 'Azure Blob Storage',
  names: [
    'azure blobs?(?: storage)?',
    'azure storage(?: accounts?)?',
    'blob (?:storage|leases?)',
    'storage ?v2 accounts?',
    'azurerm (?:backend|state)|terraform state in azure',
    'storage accounts?(?=,? (?:with )?\\(?(?:blobs?,? )?(?:zrs|lrs|grs|gzrs|ra-g))',
    'blob containers?',
    '(?<=(?:zrs|lrs|grs|gzrs)[ -])storage accounts?',
    'blob(?= in (?:an?|the|one|our) (?:\\w+ )?storage account)',
    'adls(?: gen ?2)?',
  ],
  kind: 'object',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'geo-redundant-failover',
      label: 'Azure Blob Storage with automatic failover to its geo-redundant copy',
      when: { all: ['automatic-failover'], any: ['geo-redundant', 'geo-replication'] },
      protocol:
        'blob leases in the primary region, asynchronous copy in the secondary, which takes over by itself',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'Geo-redundant storage copies to the second region asynchronously: after a failover leases that were granted are gone, and the same blob is leased again.',
    },
    {
      ...regional,
      id: 'geo-redundant',
      label: 'Azure Blob Storage with geo-redundancy',
      when: { any: ['geo-redundant', 'geo-replication'], none: ['region-failover'] },
      protocol: 'blob leases in the primary region, asynchronous copy in the secondary',
      replication: 'asynchronous',
      survives: 'node',
      settledByOutage: true,
      contested:
        'Geo-redundant storage copies to the second region asynchronously, and a failover to it loses leases: state that no failover is ever made while holders run.',
    },
    {
      ...regional,
      id: 'geo-redundant-failed-over',
      label: 'Azure Blob Storage that people fail over to its geo-redundant copy',
      when: { any: ['geo-redundant', 'geo-replication'] },
      protocol: 'blob leases in the primary region, asynchronous copy in the secondary',
      replication: 'asynchronous',
      survives: 'node',
      contested:
        'Geo-redundant storage copies to the second region asynchronously, and a failover to it loses leases: state that no failover is ever made while holders run.',
    },
    {
      ...regional,
      id: 'locally-redundant',
      label: 'Azure Blob Storage with local redundancy',
      when: { any: ['locally-redundant'] },
      protocol: 'blob leases, enforced by a storage service in one place',
      survives: 'node',
    },
    regional,
  ],
}
