export const id = 13;
export const ids = [13];
export const modules = {

/***/ 2013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ STORES)
});

;// CONCATENATED MODULE: ./src/feasibility/catalog/aerospike.ts
const JEPSEN = { title: 'Jepsen: Aerospike 3.99.0.3', url: 'https://jepsen.io/analyses/aerospike-3-99-0-3' };
const strong = {
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
};
const aerospike = {
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
            unsafe: 'XDR ships writes to the other cluster asynchronously: both clusters grant the same lock, or a failover loses it.',
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
            unsafe: 'In availability mode both sides of a partition accept writes and one of them is dropped on healing: the lock is granted twice. Strong consistency mode needs the Enterprise edition.',
            token: { ...strong.token, ordered: false, caveat: 'a partition makes it repeat' },
        },
        {
            ...strong,
            when: { any: ['strong-consistency'] },
            contested: 'Strong consistency mode lost data when clocks or pauses went beyond 27 s, and durability is a setting: state that commits go to the device, the replication factor, and that clocks are watched.',
        },
        {
            ...strong,
            id: 'unstated',
            label: 'Aerospike',
            contested: 'Aerospike holds a lock in strong consistency mode only, which is not the default: state the mode and the edition.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/sql.ts
const KLEPPMANN = {
    title: 'Kleppmann: How to do distributed locking',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
};
/** A lock as a committed row of a database with one writable primary. */
const LOCK_ROW = {
    acquire: [
        'Each resource has one **lock row**, made once and never deleted: owner, nonce of the attempt, expiry and a **fence column**.',
        'One short transaction takes the row with `FOR UPDATE`, and if it is free or expired **by the database clock**, writes owner, nonce and expiry and **raises the fence column by one**.',
        '**The lock is held only once the commit is acknowledged**; a commit whose answer is lost is settled by reading the row back and comparing the nonce.',
        'Where the protected data is in the same database, **lock check and data write share the same transaction**, which leaves no gap between them.',
    ],
    renew: [
        'A short transaction on a connection of its own moves the expiry, on condition that owner, nonce and fence are still its own; no row changed means that the lock is lost.',
    ],
    release: [
        'One conditional update marks the row free and **keeps the fence column**; the row is not deleted.',
    ],
    settings: [
        'Lock statements go to the **writer endpoint** only, with statement, connect and keep-alive timeouts far below the lease.',
    ],
    watch: ['commit latency', 'row lock waits and deadlocks', 'connections in use', 'rejected tokens'],
    avoid: [
        '**Advisory or session locks as the only guard**: they live in one server, vanish with the connection and are never replicated; a transaction-pooling proxy breaks them unnoticed.',
        '**Replicas for any lock read**: they lag.',
        '**A transaction held open for the whole critical section**: it is lost with the connection, while the work goes on.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
};
const FENCE_COLUMN = {
    source: 'the fence column of the lock row, raised in the transaction that grants',
    ordered: true,
    caveat: 'a restore from backup, or a failover that loses commits, rewinds it',
};
/** A token that a failover can hand out twice. */
const FENCE_COLUMN_REWINDS = {
    source: 'the fence column of the lock row',
    ordered: false,
    caveat: 'promotion of a lagging replica rewinds it, and a later grant repeats an earlier token',
};
const PRIMARY_CAPACITY = {
    writes: 6000,
    unit: 'primary',
    shardable: true,
    basis: 'engineering estimate: 3,000 lock cycles a second and primary; connections are the limit',
};
/** What RDS promotes without the commits that its read replica has not seen yet. */
const PROMOTED_READ_REPLICA = {
    id: 'rds-read-replica',
    when: {
        all: ['rds', 'replica', 'replica-promoted'],
        none: ['multi-az', 'synchronous', 'high-availability'],
    },
    protocol: 'primary with an asynchronous read replica, promoted automatically',
    compareAndSet: 'no',
    replication: 'asynchronous',
    unsafe: 'A read replica of RDS is asynchronous: its promotion loses acknowledged lock rows, and the lock is granted twice.',
    token: FENCE_COLUMN_REWINDS,
    sources: [
        {
            title: 'Amazon RDS: working with read replicas',
            url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html',
        },
        KLEPPMANN,
    ],
};
/** A pair that Pacemaker moves, without node fencing or with a lost quorum ignored. */
const UNFENCED_PAIR = {
    id: 'unfenced-pair',
    when: { any: ['stonith-off'], none: ['fencing-on', 'manual-failover'] },
    protocol: 'a primary that a cluster moves without powering its old node off',
    compareAndSet: 'no',
    replication: 'asynchronous',
    survives: 'nothing',
    unsafe: 'Without node fencing, or with a lost quorum ignored, both nodes of a Pacemaker cluster become active when they lose each other: each of the two primaries grants the lock.',
    token: FENCE_COLUMN_REWINDS,
    sources: [
        {
            title: 'Pacemaker Explained: fencing',
            url: 'https://clusterlabs.org/projects/pacemaker/doc/3.0/Pacemaker_Explained/html/fencing.html',
        },
        KLEPPMANN,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/alloydb.ts

const CROSS_REGION = {
    title: 'AlloyDB: cross-region replication',
    url: 'https://cloud.google.com/alloydb/docs/cross-region-replication/about-cross-region-replication',
};
const regional = {
    id: 'regional',
    label: 'an AlloyDB cluster',
    protocol: 'one writer over storage that is replicated synchronously over zones',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 10,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**A highly available primary instance**: its commits are in the regional storage before they are acknowledged.',
            'A secondary cluster in another region is asynchronous and is not promoted by itself.',
        ],
        lease: { seconds: 120, renewEvery: 40 },
    },
    sources: [KLEPPMANN],
};
const alloydb = {
    id: 'alloydb',
    name: 'AlloyDB',
    names: ['(?:google )?alloy ?db(?: for postgres(?:ql)?)?'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...regional,
            id: 'zonal',
            label: 'a basic AlloyDB instance in one zone',
            when: { any: ['zonal'] },
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...regional,
            id: 'secondary-failover',
            label: 'an AlloyDB cluster whose secondary cluster is promoted by itself',
            when: { all: ['secondary-cluster', 'region-failover'] },
            protocol: 'one writer cluster, with an asynchronous copy in another region that takes over by itself',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'A secondary cluster is replicated asynchronously: its promotion loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
            sources: [CROSS_REGION],
        },
        regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/lwt.ts
const SERIAL_CONSISTENCY = {
    title: 'DataStax: serial consistency and lightweight transactions',
    url: 'https://docs.datastax.com/en/dse/5.1/architecture/database-internals/configure-serial-consistency.html',
};
/** A lock as a row that only lightweight transactions touch. */
const LWT_ROW = {
    acquire: [
        'Each lock is one partition with one row, and **every access to it is a lightweight transaction (LWT)**: a Paxos round a partition at serial consistency **SERIAL**.',
        'A conditional update takes the row if it is free or its expiry has passed, writes owner and nonce and **raises the fence column**.',
        '**A timeout leaves the outcome unknown**: the client reads the row at SERIAL, which finishes the pending round, compares the nonce and only then retries.',
        'Contenders back off with full jitter: competing ballots on one partition starve each other.',
    ],
    renew: [
        'A lightweight transaction moves the expiry on condition that owner and fence are its own; no heartbeat is a plain write.',
    ],
    release: ['A lightweight transaction clears the owner and keeps the fence; the row is not deleted.'],
    settings: [
        '**SERIAL for LWT and lock reads, QUORUM for the commit phase**; LOCAL_SERIAL would order grants in one data centre only.',
        'Clocks are kept by NTP, with the drift as part of the lease\u2019s margin.',
    ],
    watch: ['unfinished and contended Paxos rounds', 'LWT timeouts', 'clock offset', 'rejected tokens'],
    avoid: [
        '**Plain writes to the lock row at any consistency level**: last write wins by timestamp, and mixing them with LWT breaks the order.',
        '**LOCAL_SERIAL across data centres**: each of them grants for itself.',
        '**Column TTL as lease expiry**: it runs on the clocks of the replicas.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
};
const LWT_FENCE = {
    source: 'a fence column raised in the lightweight transaction that grants',
    ordered: true,
    caveat: 'a plain write or a deletion of the row breaks its order',
};
const LWT_CAPACITY = {
    writes: 1000,
    unit: 'node',
    shardable: true,
    perLock: 50,
    basis: 'engineering estimate: four round trips a transaction, worse under contention',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/astra.ts

const astra_regional = {
    id: 'regional',
    label: 'Astra DB',
    protocol: 'Paxos a partition',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    contested: 'Only lightweight transactions make a lock here: state that they may be used, and that the database has one region.',
    token: LWT_FENCE,
    capacity: LWT_CAPACITY,
    commitMilliseconds: 20,
    recipe: LWT_ROW,
    sources: [SERIAL_CONSISTENCY],
};
const astra = {
    id: 'astra',
    name: 'Astra DB',
    names: ['(?:datastax )?astra ?db', 'datastax astra'],
    kind: 'wide column',
    selfHosted: false,
    topologies: [
        {
            ...astra_regional,
            id: 'several-regions',
            label: 'Astra DB in several regions',
            when: { any: ['several-regions'], none: ['single-region'] },
            contested: 'Between regions it depends on the serial consistency level: state that lightweight transactions run at SERIAL over all regions, or that all locks live in one of them.',
        },
        astra_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/aurora.ts

const DESIGN = {
    title: 'Amazon Aurora: design considerations',
    url: 'https://www.amazon.science/publications/amazon-aurora-design-considerations-for-high-throughput-cloud-native-relational-databases',
};
const aurora_regional = {
    id: 'regional',
    label: 'an Aurora cluster',
    protocol: 'one writer over a storage quorum: six copies in three zones, four for a write',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 10,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**Commits are in four of six storage copies over three zones before they are acknowledged**, so a committed lock row survives the failover; the lease outlasts it.',
        ],
        watch: [...LOCK_ROW.watch, 'failovers'],
        lease: { seconds: 120, renewEvery: 40 },
    },
    sources: [DESIGN],
};
const aurora = {
    id: 'aurora',
    name: 'Amazon Aurora',
    names: [
        '(?:amazon |aws |rds )?aurora(?![- ]?dsql)(?: serverless(?: v2)?)?(?: global(?: database)?)?(?:[ -]\\(?(?:postgres(?:ql)?|mysql))?',
    ],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...aurora_regional,
            id: 'global-database-failover',
            label: 'an Aurora Global Database that fails over by itself',
            when: { all: ['aurora-global-database', 'automatic-failover'] },
            protocol: 'one writer region with asynchronous secondary regions',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'A Global Database replicates between regions asynchronously: an unplanned failover to the other region loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...aurora_regional,
            id: 'global-database',
            label: 'the primary region of an Aurora Global Database',
            when: { any: ['aurora-global-database'] },
            recipe: {
                ...aurora_regional.recipe,
                settings: [
                    ...aurora_regional.recipe.settings,
                    '**Locks live in the primary region**; its loss stops them until people decide, and every fence is raised past anything issued before grants resume.',
                ],
                avoid: [
                    ...aurora_regional.recipe.avoid,
                    '**An automatic failover between regions**: replication is asynchronous and loses acknowledged grants.',
                ],
            },
        },
        aurora_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/aurora-dsql.ts
const MULTI_REGION = {
    title: 'Aurora DSQL: multi-Region clusters',
    url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-multi-region-clusters.html',
};
const STARTER = {
    title: 'Aurora DSQL starter kit: multi-Region clusters',
    url: 'https://awslabs.github.io/aurora-dsql-starter-kit/multi-region-clusters.html',
};
const aurora_dsql_regional = {
    id: 'regional',
    label: 'an Aurora DSQL cluster in one region',
    protocol: 'optimistic concurrency control at commit, over three zones',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a fence column of the lock row, raised in the transaction that grants',
        ordered: true,
        caveat: 'deleting the row starts it anew',
    },
    capacity: {
        writes: 1000,
        unit: 'range of lock rows',
        shardable: true,
        perLock: 10,
        basis: 'engineering estimate; concurrent writers of one row abort each other',
    },
    commitMilliseconds: 15,
    recipe: {
        acquire: [
            'Each resource has **one lock row, never deleted**, with owner, nonce, lease and a **fence column**; names are hashed over the rows.',
            'A short transaction **updates the row on condition that it is free or expired** and raises the fence; the row is held **only once the commit succeeds**.',
            'Under **optimistic concurrency** a conflict aborts at commit: the row is read again and the transaction **retried with full jitter**.',
            'A connection lost during commit leaves the outcome unknown: the nonce is read back first.',
        ],
        renew: [
            'A conditional update of the same row moves the lease; it conflicts with a takeover, so exactly one of them commits.',
        ],
        release: ['A conditional update marks the row free and keeps the fence.'],
        settings: [
            '**Every ownership change writes the same row**: snapshot isolation lets write skew pass over rows that are only read.',
            'Protected data in the same database is written in the transaction that also **locks the row with `FOR UPDATE`**, so a takeover conflicts with it.',
        ],
        watch: ['conflicts at commit', 'commit latency', 'retries for each grant', 'rejected tokens'],
        avoid: [
            '**Advisory locks and blocking row locks**: nothing is held before the commit.',
            '**A hot row**: it ends in aborts.',
            '**A check in one transaction and a write in another.**',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [MULTI_REGION, STARTER],
};
const auroraDsql = {
    id: 'aurora-dsql',
    name: 'Aurora DSQL',
    names: ['(?:amazon |aws )?(?:aurora[ -])?dsql'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...aurora_dsql_regional,
            id: 'single-region',
            label: 'an Aurora DSQL cluster in one region',
            when: { any: ['single-region'], none: ['witness'] },
        },
        {
            ...aurora_dsql_regional,
            id: 'multi-region',
            label: 'an Aurora DSQL multi-region cluster with a witness region',
            when: { any: ['witness', 'dsql-multi-region'] },
            protocol: 'optimistic concurrency control at commit, synchronous over two regions and a witness region',
            survives: 'region',
            scope: 'global',
            commitMilliseconds: 60,
            recipe: {
                ...aurora_dsql_regional.recipe,
                settings: [
                    '**Two regions with endpoints and a third as witness**: any one of the three may be lost without losing a grant.',
                    ...aurora_dsql_regional.recipe.settings,
                ],
            },
        },
        {
            ...aurora_dsql_regional,
            id: 'unstated',
            label: 'Aurora DSQL used from several regions',
            when: { any: ['several-regions'] },
            contested: 'One DSQL cluster lives in one region: state whether it is a multi-region cluster, and its witness region.',
        },
        aurora_dsql_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/azure-blob.ts
const LEASE = {
    title: 'Azure: BlobLeaseClient.Acquire',
    url: 'https://learn.microsoft.com/dotnet/api/azure.storage.blobs.specialized.blobleaseclient.acquire',
};
const TARGETS = {
    title: 'Azure Blob Storage: scalability targets',
    url: 'https://learn.microsoft.com/azure/storage/blobs/scalability-targets',
};
const azure_blob_regional = {
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
            '**Zone-redundant storage (ZRS)** where a zone\u2019s loss has to be survived.',
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
};
const azureBlob = {
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
            ...azure_blob_regional,
            id: 'geo-redundant-failover',
            label: 'Azure Blob Storage with automatic failover to its geo-redundant copy',
            when: { all: ['automatic-failover'], any: ['geo-redundant', 'geo-replication'] },
            protocol: 'blob leases in the primary region, asynchronous copy in the secondary, which takes over by itself',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Geo-redundant storage copies to the second region asynchronously: after a failover leases that were granted are gone, and the same blob is leased again.',
        },
        {
            ...azure_blob_regional,
            id: 'geo-redundant',
            label: 'Azure Blob Storage with geo-redundancy',
            when: { any: ['geo-redundant', 'geo-replication'], none: ['region-failover'] },
            protocol: 'blob leases in the primary region, asynchronous copy in the secondary',
            replication: 'asynchronous',
            survives: 'node',
            settledByOutage: true,
            contested: 'Geo-redundant storage copies to the second region asynchronously, and a failover to it loses leases: state that no failover is ever made while holders run.',
        },
        {
            ...azure_blob_regional,
            id: 'geo-redundant-failed-over',
            label: 'Azure Blob Storage that people fail over to its geo-redundant copy',
            when: { any: ['geo-redundant', 'geo-replication'] },
            protocol: 'blob leases in the primary region, asynchronous copy in the secondary',
            replication: 'asynchronous',
            survives: 'node',
            contested: 'Geo-redundant storage copies to the second region asynchronously, and a failover to it loses leases: state that no failover is ever made while holders run.',
        },
        {
            ...azure_blob_regional,
            id: 'locally-redundant',
            label: 'Azure Blob Storage with local redundancy',
            when: { any: ['locally-redundant'] },
            protocol: 'blob leases, enforced by a storage service in one place',
            survives: 'node',
        },
        azure_blob_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/expiring-key.ts
const REDIS_LOCKS = {
    title: 'Redis: distributed locks',
    url: 'https://redis.io/docs/latest/develop/clients/patterns/distributed-locks/',
};
const REDIS_BENCHMARKS = {
    title: 'Redis: benchmarks',
    url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/benchmarks/',
};
/** A lock as a key that is set if absent and expires, in a store of the Redis family. */
const EXPIRING_KEY = {
    acquire: [
        'One atomic **set-if-absent (NX) with an expiry** writes a nonce that is unique to the attempt.',
        'A counter under the same hash tag is raised **in the same script**, and its value goes along with every side effect.',
        'A contender that finds the key taken waits with jittered backoff; an answer that is lost is settled by reading the nonce.',
    ],
    renew: ['A script extends the expiry only while the nonce is its own, every third of the lease.'],
    release: ['**Compare-and-delete** in one script: the key goes only if the nonce is its own.'],
    settings: ['The eviction policy never evicts lock keys: `noeviction`, or an instance of their own.'],
    watch: ['failovers', 'evicted and expired keys', 'latency of scripts', 'duplicate work'],
    avoid: [
        '**A plain delete on release**: it removes the lock of the next holder.',
        '**Trusting it with correctness**: replication is asynchronous, and its expiry follows the wall clock.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
};
const COUNTER_REPEATS = {
    source: 'a counter raised in the same script',
    ordered: false,
    caveat: 'a restart or failover that loses writes makes it repeat',
};
const KEY_CAPACITY = {
    writes: 80_000,
    unit: 'primary',
    shardable: true,
    basis: 'published redis-benchmark figures without pipelining, the lower end',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/azure-redis.ts

const replicated = {
    id: 'replicated',
    label: 'Azure Cache for Redis',
    protocol: 'primary with asynchronous replicas',
    compareAndSet: 'no',
    acrossKeys: false,
    replication: 'asynchronous',
    survives: 'nothing',
    scope: 'region',
    unsafe: 'Replication is asynchronous in every tier: a failover promotes a replica that may lack acknowledged grants, and the lock is granted twice.',
    token: COUNTER_REPEATS,
    capacity: KEY_CAPACITY,
    commitMilliseconds: 1,
    recipe: EXPIRING_KEY,
    sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
};
const azureRedis = {
    id: 'azure-redis',
    name: 'Azure Cache for Redis',
    names: ['azure (?:cache for|managed) redis(?: enterprise)?', 'azure redis(?: cache)?'],
    kind: 'cache',
    selfHosted: false,
    topologies: [
        {
            ...replicated,
            id: 'active-geo-replication',
            label: 'Azure Redis with active geo-replication',
            when: { any: ['active-active', 'geo-replication', 'crdt'] },
            protocol: 'conflict-free replicated data types, every region writable',
            unsafe: 'Active geo-replication lets every region accept the same set-if-absent and merges the conflict only afterwards.',
        },
        replicated,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/azure-sql.ts

const FAILOVER_GROUPS = {
    title: 'Azure SQL Database: failover groups',
    url: 'https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db',
};
const azure_sql_regional = {
    id: 'regional',
    label: 'Azure SQL Database',
    protocol: 'one primary over storage or replicas that are written synchronously',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'node',
    scope: 'region',
    token: FENCE_COLUMN,
    capacity: { ...PRIMARY_CAPACITY, writes: 3000, basis: 'engineering estimate' },
    commitMilliseconds: 10,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**Zone redundancy is on** where a zone\u2019s loss has to be survived.',
            'A geo-replica is asynchronous: locks stay in the primary region.',
        ],
        avoid: [
            '**Application locks (`sp_getapplock`) as the only guard**: they live in one instance and are lost on failover.',
            ...LOCK_ROW.avoid.slice(1),
        ],
        lease: { seconds: 120, renewEvery: 40 },
    },
    sources: [KLEPPMANN, FAILOVER_GROUPS],
};
const zoneRedundant = {
    ...azure_sql_regional,
    id: 'zone-redundant',
    label: 'a zone-redundant Azure SQL Database',
    when: { any: ['zone-redundant', 'multi-az'] },
    survives: 'zone',
};
/** A geo-replica that nothing promotes by itself holds no lock. */
const byPeople = {
    when: {
        all: ['manual-failover'],
        any: ['failover-group', 'geo-replication'],
        none: ['automatic-failover'],
    },
    recipe: {
        ...azure_sql_regional.recipe,
        settings: [
            ...azure_sql_regional.recipe.settings,
            '**A forced failover of the group loses acknowledged grants**: whoever forces it first stops every holder, and raises the fence column beyond all tokens that were handed out.',
        ],
    },
};
const azureSql = {
    id: 'azure-sql',
    name: 'Azure SQL',
    names: [
        'azure ?sql(?: hyperscale)?(?: database| db| server| managed instance| mi)?',
        'sql managed instance',
    ],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...zoneRedundant,
            ...byPeople,
            id: 'zone-redundant-manual',
            label: 'a zone-redundant Azure SQL Database with a geo-replica that only people fail over to',
            when: { ...byPeople.when, all: [...byPeople.when.all, 'zone-redundant'] },
        },
        {
            ...azure_sql_regional,
            ...byPeople,
            id: 'failover-group-manual',
            label: 'Azure SQL Database with a geo-replica that only people fail over to',
        },
        {
            ...azure_sql_regional,
            id: 'failover-group',
            label: 'an Azure SQL failover group',
            when: { any: ['failover-group', 'geo-replication'] },
            protocol: 'primary region with an asynchronous secondary region',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'A failover group replicates to the other region asynchronously: a forced failover loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        zoneRedundant,
        azure_sql_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/row.ts
/** A lock as a row of a distributed SQL database that replicates each range by consensus. */
const CONSENSUS_ROW = {
    acquire: [
        'Each resource has **one lock row, never deleted**, with owner, nonce, expiry and a **fence counter**.',
        'One conditional update takes the row if it is free or expired **by the database clock**, and raises the fence; **the lock is held once the commit is acknowledged by a majority of the range\u2019s voters**.',
        'A retryable or ambiguous result is settled by reading the row and comparing the nonce before any retry.',
        'Where the protected data is in the same database, **lock check and data write share the same transaction**.',
    ],
    renew: ['A conditional update on owner and fence moves the expiry, every third of the lease.'],
    release: ['A conditional update clears the owner and keeps the fence.'],
    settings: [
        'Lock names are hashed in the key, so that they spread over ranges; **leaders stand near the clients**.',
    ],
    watch: [
        'retries and ambiguous results',
        'commit latency',
        'ranges below full replication',
        'clock offset',
        'rejected tokens',
    ],
    avoid: ['**Follower or stale reads** of lock state.', '**A sequential key**: it makes one range hot.'],
    lease: { seconds: 15, renewEvery: 5 },
};
const ROW_COUNTER = {
    source: 'a fence counter of the lock row, raised by the update that grants',
    ordered: true,
    caveat: 'deleting the row, or a restore from backup, starts it anew',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/azure-tables.ts

const CONCURRENCY = {
    title: 'Azure Table storage: Update Entity',
    url: 'https://learn.microsoft.com/rest/api/storageservices/update-entity2',
};
const REDUNDANCY = {
    title: 'Azure Storage redundancy',
    url: 'https://learn.microsoft.com/azure/storage/common/storage-redundancy',
};
const azure_tables_regional = {
    id: 'zone-redundant',
    label: 'Azure Table storage with zone redundancy',
    protocol: 'conditional writes by ETag, on a storage service that writes to three zones',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: { ...ROW_COUNTER, source: 'a fence property of the lock entity, raised by the write that grants' },
    capacity: {
        writes: 1000,
        unit: 'partition',
        shardable: true,
        basis: 'published 2,000 entities a second and partition, halved for headroom',
    },
    commitMilliseconds: 20,
    recipe: {
        acquire: [
            'Each resource has **one lock entity, never deleted**, in a partition of its own: owner, nonce, lease and a **fence** number; it is made once by a conditional insert, which fails where it exists.',
            'A contender reads it and replaces it **on condition of its ETag (`If-Match`)**, with the fence raised by one; a failed precondition means that another won.',
            'A timeout is settled by reading the entity and comparing the nonce.',
        ],
        takeover: [
            '**Stale lock takeover**: an entity that has not changed for a full lease, by the contender\u2019s own monotonic clock, is replaced under the very ETag that was watched.',
        ],
        renew: ['A conditional replace moves the lease, every third of it.'],
        release: ['A conditional replace clears the owner and keeps the fence.'],
        settings: ['**Zone-redundant storage (ZRS)** where a zone\u2019s loss has to be survived.'],
        watch: ['failed preconditions', 'throttled requests', 'takeovers', 'rejected tokens'],
        avoid: [
            '**`If-Match: *`, or a merge without a condition**: it overwrites another\u2019s grant.',
            '**The secondary region of geo-redundant storage**: it lags.',
            '**Deleting the entity**: the fence starts anew.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [CONCURRENCY, REDUNDANCY],
};
const azureTables = {
    id: 'azure-tables',
    name: 'Azure Table storage',
    names: [
        'azure (?:storage )?tables?(?: storage)?',
        'table storage(?<=(?:azure|storage account|microsoft)[^\\n]{0,80})',
        'tables(?<=storage account[^.;\\n]{1,60})(?= ?(?:\\+|and|,) ?(?:queues?|blobs?)|[.;]|$)',
    ],
    kind: 'key-value',
    selfHosted: false,
    topologies: [
        {
            ...azure_tables_regional,
            id: 'geo-redundant-failover',
            label: 'Azure Table storage with automatic failover to its geo-redundant copy',
            when: { all: ['region-failover'], any: ['geo-redundant', 'geo-replication'] },
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Geo-redundant storage copies to the second region asynchronously: after a failover grants are gone, and the same lock is granted again.',
        },
        {
            ...azure_tables_regional,
            id: 'geo-redundant',
            label: 'Azure Table storage with geo-redundancy',
            when: { any: ['geo-redundant', 'geo-replication'] },
            replication: 'asynchronous',
            survives: 'node',
            settledByOutage: true,
            contested: 'Geo-redundant storage copies to the second region asynchronously, and a failover to it loses grants: state that no failover is ever made while holders run.',
        },
        {
            ...azure_tables_regional,
            id: 'locally-redundant',
            label: 'Azure Table storage with local redundancy',
            when: { any: ['locally-redundant'] },
            survives: 'node',
        },
        azure_tables_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/bigtable.ts

const ROUTING = { title: 'Bigtable: routing options', url: 'https://cloud.google.com/bigtable/docs/routing' };
const singleCluster = {
    id: 'single-cluster',
    label: 'Bigtable with single-cluster routing',
    protocol: 'single-row transactions in one cluster',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'node',
    scope: 'region',
    token: {
        source: 'a fence column raised by the check-and-mutate that grants',
        ordered: true,
        caveat: 'a manual failover to another cluster can rewind it',
    },
    capacity: { writes: 3000, unit: 'node', shardable: true, basis: 'engineering estimate' },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Each lock is **one row, never deleted**; a **check-and-mutate** takes it if it is free or its version has not changed for a whole lease by the contender\u2019s monotonic clock.',
            'The same mutation writes nonce and a **raised fence**; a timeout is settled by reading the row.',
        ],
        renew: ['A check-and-mutate on the nonce writes a new version.'],
        release: ['A check-and-mutate on the nonce marks the row free and keeps the fence.'],
        settings: [
            '**An app profile with single-cluster routing and single-row transactions**, the only one that has compare-and-set.',
        ],
        watch: ['failed conditions', 'replication lag', 'rejected tokens'],
        avoid: [
            '**Multi-cluster routing**: it is eventual and refuses check-and-mutate.',
            '**Garbage collection of cells as expiry.**',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [KLEPPMANN, ROUTING],
};
const bigtable = {
    id: 'bigtable',
    name: 'Bigtable',
    names: ['(?:google )?(?:cloud )?big ?table'],
    kind: 'wide column',
    selfHosted: false,
    topologies: [
        {
            ...singleCluster,
            id: 'multi-cluster',
            label: 'Bigtable with multi-cluster routing',
            when: { any: ['multi-cluster-routing'], none: ['single-cluster-routing'] },
            protocol: 'asynchronous replication between clusters',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'With multi-cluster routing Bigtable is eventually consistent and refuses single-row transactions: there is no compare-and-set to build a lock on.',
            token: { ...singleCluster.token, ordered: false, caveat: 'clusters count for themselves' },
        },
        singleCluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/cassandra.ts

const LWT = {
    title: 'DataStax: lightweight transactions',
    url: 'https://docs.datastax.com/ja/cassandra-jajp/3.0/cassandra/dml/dmlLtwtTransactions.html',
};
const cassandra_JEPSEN = { title: 'Jepsen: Cassandra', url: 'https://aphyr.com/posts/294-jepsen-cassandra' };
const serial = {
    id: 'serial',
    label: 'Cassandra with lightweight transactions at SERIAL',
    protocol: 'Paxos a partition, over the replicas of all data centres',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: LWT_FENCE,
    capacity: LWT_CAPACITY,
    commitMilliseconds: 20,
    recipe: {
        ...LWT_ROW,
        settings: [
            ...LWT_ROW.settings,
            '**`commitlog_sync` in batch or group mode**: the periodic default acknowledges before the disk has it. Paxos v2 (4.1 and later) is enabled.',
        ],
    },
    sources: [SERIAL_CONSISTENCY, LWT, cassandra_JEPSEN],
};
const cassandra = {
    id: 'cassandra',
    name: 'Cassandra',
    names: ['(?:apache )?cassandra(?![- ]compatib)', 'k8ssandra', 'datastax enterprise', 'dse'],
    kind: 'wide column',
    selfHosted: true,
    topologies: [
        {
            ...serial,
            id: 'plain-writes',
            label: 'Cassandra without lightweight transactions',
            when: { any: ['plain-writes'] },
            protocol: 'last write wins by timestamp',
            compareAndSet: 'no',
            unsafe: 'Without lightweight transactions the last write wins by timestamp at any consistency level: two clients both write their name and both believe that they hold the lock.',
            token: { source: 'none', ordered: false, caveat: 'counters without compare-and-set can repeat' },
        },
        {
            ...serial,
            id: 'local-serial-across',
            label: 'Cassandra with LOCAL_SERIAL in several data centres',
            when: {
                any: ['local-serial', 'local-quorum'],
                all: ['several-sites'],
                none: ['serial', 'home-region'],
            },
            protocol: 'Paxos a partition, within each data centre',
            scope: 'region',
            unsafe: 'LOCAL_SERIAL orders grants within one data centre only: two data centres both grant the same lock.',
            token: { ...LWT_FENCE, ordered: false, caveat: 'each data centre counts for itself' },
        },
        {
            ...serial,
            id: 'local-serial',
            label: 'Cassandra with LOCAL_SERIAL in one data centre',
            when: { all: ['local-serial'], any: ['home-region', 'one-data-center'] },
            protocol: 'Paxos a partition, within one data centre',
            scope: 'region',
            recipe: {
                ...serial.recipe,
                settings: [
                    '**All lock traffic stays in one data centre**, the home of the locks; no other data centre grants.',
                    ...serial.recipe.settings.slice(1),
                ],
            },
        },
        {
            ...serial,
            id: 'local-serial-somewhere',
            label: 'Cassandra with LOCAL_SERIAL',
            when: { any: ['local-serial'] },
            protocol: 'Paxos a partition, within one data centre',
            scope: 'region',
            contested: 'LOCAL_SERIAL makes one lock only where all lock traffic stays in one data centre: state that it does, or that there is but one.',
        },
        {
            ...serial,
            id: 'single-node',
            label: 'a single Cassandra node',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'one node with a commit log',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        { ...serial, when: { any: ['serial', 'lightweight-transactions'] } },
        {
            ...serial,
            id: 'unstated',
            label: 'Cassandra',
            contested: 'Only lightweight transactions at SERIAL make a lock here: state that they may be used, the replication factor in each data centre, and that the commit log is synced in batch or group mode.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/citus.ts

const PATRONI = {
    title: 'Patroni: replication modes',
    url: 'https://patroni.readthedocs.io/en/latest/replication_modes.html',
};
const citus = {
    id: 'citus',
    name: 'Citus',
    names: [
        'citus(?: data)?(?: \\d[\\d.]*)?(?: (?:on|over|for|with|upon) (?:postgres(?:ql)?|pg)(?![a-z]))?',
        'cosmos ?db for postgres(?:ql)?',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            id: 'sharded',
            label: 'Citus',
            protocol: 'a PostgreSQL primary for each shard',
            compareAndSet: 'linearizable',
            acrossKeys: false,
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            contested: 'A lock is as safe as the primary of its shard: state how each worker replicates (synchronously or not), and who promotes its standby.',
            token: FENCE_COLUMN,
            capacity: { ...PRIMARY_CAPACITY, unit: 'worker' },
            commitMilliseconds: 5,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    'The lock table is **distributed by lock name**, so a lock lives on one worker.',
                ],
                avoid: [
                    ...LOCK_ROW.avoid,
                    '**Advisory locks on the coordinator**: they do not reach the workers\u2019 own clients.',
                ],
            },
            sources: [PATRONI, KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/sequential-node.ts
const LOCK_RECIPES = {
    title: 'ZooKeeper recipes: locks',
    url: 'https://zookeeper.apache.org/doc/current/recipes.html',
};
const FENCING_NOTE = {
    title: 'Junqueira: Note on fencing and distributed locks',
    url: 'https://fpj.me/2016/02/10/note-on-fencing-and-distributed-locks/',
};
/** How clients of ZooKeeper's protocol wait in line, and find their node again. */
const WAIT_IN_LINE = [
    'A waiter **watches only its predecessor**, so a release wakes one client and not a herd.',
    'A lost connection leaves the create unknown: the client looks for its GUID before it creates again.',
];

;// CONCATENATED MODULE: ./src/feasibility/catalog/clickhouse-keeper.ts

const GUIDE = {
    title: 'ClickHouse Keeper',
    url: 'https://clickhouse.com/docs/guides/sre/keeper/clickhouse-keeper',
};
const ensemble = {
    id: 'ensemble',
    label: 'a ClickHouse Keeper cluster',
    protocol: 'Raft, spoken to with the protocol of ZooKeeper',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: "the zxid that created the holder's own lock node (czxid)",
        ordered: true,
        caveat: 'the sequence suffix belongs to one parent and starts anew with it: the zxid is the token',
    },
    capacity: {
        writes: 5_000,
        unit: 'cluster',
        shardable: true,
        basis: 'engineering estimate: bound by the sync of the Raft log',
    },
    commitMilliseconds: 5,
    recipe: {
        acquire: [
            'A ZooKeeper client keeps **one session per process** and reuses it for every lock.',
            'It creates an **ephemeral sequential node with a GUID in its name** under the lock\u2019s parent; the lowest sequence number holds the lock, and its **czxid is the fencing token**; the create is committed by a **quorum**.',
            ...WAIT_IN_LINE,
        ],
        renew: ['Session pings keep the node alive.'],
        release: ['The holder deletes its own node; the cluster deletes it when the session expires.'],
        settings: [
            '**`force_sync` stays on**: each entry of the Raft log is on disk before it is acknowledged.',
            'It runs as **a process of its own, beside no ClickHouse server**, whose load would become that of the locks.',
            'The session timeout lies well above the longest garbage-collection pause of a holder.',
        ],
        watch: ['leader elections', 'log sync and commit latency', 'expired sessions', 'rejected tokens'],
        avoid: [
            '**plain reads as proof of ownership**: only writes are linearizable unless `quorum_reads` is on.',
            '**a keeper that belongs to a ClickHouse cluster**: its load and its upgrades become those of the locks.',
        ],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [GUIDE, LOCK_RECIPES, FENCING_NOTE],
};
const clickhouseKeeper = {
    id: 'clickhouse-keeper',
    name: 'ClickHouse Keeper',
    names: ['clickhouse[- ]?keeper'],
    kind: 'coordination',
    selfHosted: true,
    topologies: [
        {
            ...ensemble,
            id: 'standalone',
            label: 'a single ClickHouse Keeper',
            when: { any: ['one-keeper'] },
            protocol: 'one server with a Raft log of its own',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...ensemble.recipe,
                settings: [
                    ...ensemble.recipe.settings,
                    '**One server is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
                ],
            },
        },
        ensemble,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/cloud-sql.ts

const HA = {
    title: 'Cloud SQL: high availability',
    url: 'https://cloud.google.com/sql/docs/mysql/high-availability',
};
const instance = {
    id: 'instance',
    label: 'a Cloud SQL instance (PostgreSQL or MySQL)',
    protocol: 'one writable primary',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: LOCK_ROW,
    sources: [KLEPPMANN, HA],
};
const cloudSql = {
    id: 'cloud-sql',
    name: 'Cloud SQL',
    names: [
        'google_sql_database_instance',
        '(?:google |gcp )?cloud ?sql(?: for| f[uü]e?r| para| \\()?(?: (?:postgres(?:ql)?|mysql|sql server))?',
    ],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...instance,
            id: 'regional',
            label: 'a Cloud SQL instance (PostgreSQL or MySQL) with high availability',
            when: { any: ['high-availability', 'regional', 'synchronous', 'zone-redundant', 'multi-az'] },
            protocol: 'primary on disks that are replicated synchronously to a second zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous disk',
            },
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**The disk is replicated synchronously to a second zone**, so a committed lock row survives the failover; the lease outlasts it.',
                    'Replicas in other regions are asynchronous and are not promoted by themselves.',
                ],
                lease: { seconds: 240, renewEvery: 60 },
            },
        },
        { ...instance, id: 'zonal', label: 'a zonal Cloud SQL instance', when: { any: ['zonal'] } },
        {
            ...instance,
            contested: 'A Cloud SQL instance survives its zone only with high availability: state whether it is regional.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/cockroachdb.ts

const SURVIVAL = {
    title: 'CockroachDB: multi-region survival goals',
    url: 'https://www.cockroachlabs.com/docs/stable/multiregion-survival-goals',
};
const MODEL = {
    title: 'CockroachDB: consistency model',
    url: 'https://www.cockroachlabs.com/blog/consistency-model/',
};
const cluster = {
    id: 'cluster',
    label: 'a CockroachDB cluster',
    protocol: 'Raft for each range',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    votersOnSomeNodes: true,
    survives: 'by voters',
    scope: 'global',
    token: ROW_COUNTER,
    capacity: {
        writes: 2000,
        unit: 'node',
        shardable: true,
        basis: 'engineering estimate for conditional writes of one row',
    },
    commitMilliseconds: 10,
    recipe: {
        ...CONSENSUS_ROW,
        settings: [
            ...CONSENSUS_ROW.settings,
            'Clocks stay within the maximum offset of 500 ms; a node beyond it ends itself.',
            '**Serializable isolation**; a single key is linearizable, disjoint keys may show a causal reverse.',
        ],
        avoid: [
            '**`SELECT \u2026 FOR UPDATE` alone**: such a lock is best effort and is lost with the lease of its range.',
            '**Advisory locks**: they do nothing here.',
            ...CONSENSUS_ROW.avoid,
        ],
    },
    sources: [SURVIVAL, MODEL],
};
const cockroachdb = {
    id: 'cockroachdb',
    name: 'CockroachDB',
    names: [
        'cockroach ?db',
        'cockroach',
        'alter database \\w{1,60} (?:set primary region|primary region|add region|survive (?:zone|region) failure)',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...cluster,
            id: 'single-node',
            label: 'a single CockroachDB node',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...cluster,
            id: 'cluster-link',
            label: 'CockroachDB clusters with replication between them',
            when: { any: ['cluster-link'] },
            scope: 'region',
            contested: 'Replication between clusters is asynchronous: state that locks are taken in one cluster only and that the other never takes over by itself.',
        },
        {
            ...cluster,
            id: 'region-survival',
            label: 'a CockroachDB database that survives a region failure',
            when: { any: ['survive-region'] },
            protocol: 'Raft for each range, five voters over at least three regions',
            commitMilliseconds: 60,
            recipe: {
                ...cluster.recipe,
                settings: [
                    '**Survival goal REGION FAILURE: five voters, two in the home region and three elsewhere, over at least three regions.**',
                    ...cluster.recipe.settings,
                ],
            },
        },
        {
            ...cluster,
            id: 'zone-survival',
            label: 'a CockroachDB database that survives a zone failure',
            when: { any: ['survive-zone'] },
            protocol: 'Raft for each range, three voters in the home region',
            survives: 'zone',
        },
        cluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/grid.ts
/** A lock as an entry of a data grid that keeps partitions in memory. */
const GRID_ENTRY = {
    acquire: [
        'One atomic **put-if-absent with an expiry** writes a nonce; contenders wait with jittered backoff.',
        'A counter in the same entry is raised with each grant and goes along with every side effect.',
    ],
    renew: ['A conditional replace on the nonce moves the expiry, every third of the lease.'],
    release: ['A conditional replace on the nonce marks the entry free and keeps the counter.'],
    settings: ['Lock entries are never evicted; backups are written synchronously.'],
    watch: ['lost partitions', 'merges after split brain', 'duplicate work'],
    avoid: ['**Trusting the default settings with correctness**: both sides of a partition may grant.'],
    lease: { seconds: 30, renewEvery: 10 },
};
const ENTRY_COUNTER = {
    source: 'a counter in the lock entry',
    ordered: false,
    caveat: 'a lost partition, a merge or a restart rewinds it',
};
const GRID_CAPACITY = {
    writes: 5000,
    unit: 'node',
    shardable: true,
    basis: 'engineering estimate',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/coherence.ts

const coherence = {
    id: 'coherence',
    name: 'Oracle Coherence',
    names: ['oracle coherence', 'coherence(?= (?:cluster|grid|cache|ce|community|\\d))'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            id: 'grid',
            label: 'a Coherence data grid',
            protocol: 'primary and backup for each partition',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'By default the grid keeps a primary and backups in memory and stays up in a partition: a split or a lost partition grants the same lock twice.',
            token: ENTRY_COUNTER,
            capacity: GRID_CAPACITY,
            commitMilliseconds: 2,
            recipe: GRID_ENTRY,
            sources: [
                {
                    title: 'Jepsen: Hazelcast 3.8.3, a grid of the same kind',
                    url: 'https://jepsen.io/analyses/hazelcast-3-8-3',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/consul.ts
const SESSIONS = {
    title: 'Consul: sessions',
    url: 'https://developer.hashicorp.com/consul/docs/automate/session',
};
const SESSION_API = {
    title: 'Consul: session API',
    url: 'https://developer.hashicorp.com/consul/api-docs/session',
};
const CONSISTENCY = {
    title: 'Consul: consistency modes',
    url: 'https://developer.hashicorp.com/consul/api-docs/features/consistency',
};
const ARCHITECTURE = {
    title: 'Consul: architecture',
    url: 'https://developer.hashicorp.com/consul/docs/architecture',
};
const DBTESTER = {
    title: 'etcd-io/dbtester 2018Q1-02',
    url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
};
const datacenter = {
    id: 'datacenter',
    label: 'the Consul servers of one datacenter',
    protocol: 'Raft',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: "the sequencer: the key's lock index, with the key and the session",
        ordered: true,
        caveat: 'the lock index starts anew when the key is deleted, as sessions with the delete behaviour do; the modify index does not',
    },
    capacity: {
        writes: 2000,
        unit: 'datacenter',
        shardable: true,
        basis: 'dbtester measured 5,600 writes a second on average, planned at the lower end for lock writes',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'The client keeps **one session per process**, with a TTL and the release behaviour, and reuses it for every lock.',
            'A write with **acquire** takes the key for the session; the response and a read with `consistent` give the **lock index**.',
            'A waiter blocks on the key with its index, and acquires again when it changes; after an invalidated session the **lock-delay** holds contenders back.',
        ],
        renew: [
            'The session is renewed every third of its TTL; Consul may take up to twice the TTL to invalidate it.',
        ],
        release: ['A write with **release** by the same session gives the key back; the key is not deleted.'],
        settings: [
            '**A session with a TTL and without the gossip health check**: that check releases locks of healthy holders on a false alarm.',
            'Average round trips between servers below 50 ms: beyond that a stretched datacenter is out of its bounds.',
        ],
        watch: [
            'leader changes',
            'commit time',
            'invalidated sessions',
            'round trips between servers',
            'rejected sequencers',
        ],
        avoid: [
            '**default and stale reads** of lock state: a deposed leader may answer them for a moment; `consistent` it is.',
            '**lock-delay as a guarantee**: it only makes an overlap less likely.',
            '**federation or replication of keys between datacenters** as a global lock: a key lives in one datacenter.',
        ],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [SESSIONS, SESSION_API, CONSISTENCY, DBTESTER],
};
const consul = {
    id: 'consul',
    name: 'Consul',
    names: ['(?:hashicorp )?consul(?! general)'],
    kind: 'coordination',
    selfHosted: true,
    topologies: [
        {
            ...datacenter,
            id: 'development',
            label: 'a Consul agent in development mode',
            when: { any: ['development-mode', 'memory-storage'] },
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'An agent in development mode keeps its state in memory: a restart loses every grant.',
            sources: [CONSISTENCY],
        },
        {
            ...datacenter,
            id: 'single-server',
            label: 'a single Consul server',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...datacenter.recipe,
                settings: [
                    ...datacenter.recipe.settings,
                    '**One server is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
                ],
            },
            sources: [SESSIONS, CONSISTENCY],
        },
        {
            ...datacenter,
            id: 'federated',
            label: 'federated Consul datacenters',
            when: { any: ['wan-federation'] },
            scope: 'region',
            recipe: {
                ...datacenter.recipe,
                settings: [
                    ...datacenter.recipe.settings,
                    '**Every lock has a home datacenter**: other datacenters forward to it, and its loss stops its locks.',
                ],
            },
            sources: [ARCHITECTURE, SESSIONS, CONSISTENCY, DBTESTER],
        },
        datacenter,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/cosmos-db.ts
const MULTI_WRITE = {
    title: 'Azure Cosmos DB: multi-region writes',
    url: 'https://learn.microsoft.com/training/modules/configure-multi-region-write-azure-cosmos-db-sql-api/2-understand',
};
const cosmos_db_strong = {
    id: 'strong',
    label: 'Cosmos DB with strong consistency and one write region',
    protocol: 'quorum writes in one write region, strong consistency',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a fence counter in the lock item, raised by the conditional replace that grants',
        ordered: true,
        caveat: 'the ETag has no order; deleting the item starts the counter anew',
    },
    capacity: {
        writes: 1000,
        unit: 'physical partition',
        shardable: true,
        basis: 'engineering estimate from the request units of a partition',
    },
    commitMilliseconds: 15,
    recipe: {
        acquire: [
            'Each resource has **one lock item, never deleted**, in a logical partition of its own: owner, nonce, lease and a **fence counter**.',
            'A contender reads it and replaces it **on condition of its ETag (`If-Match`)**, with the fence raised by one; a failed precondition means that another won.',
            'A timeout is settled by reading the item and comparing the nonce.',
        ],
        renew: ['A conditional replace moves the lease, every third of it.'],
        release: ['A conditional replace clears the owner and keeps the fence.'],
        settings: [
            '**Strong consistency and a single write region**; the account has zone redundancy where a zone\u2019s loss has to be survived.',
            'Provisioned throughput covers renewals and failed attempts.',
        ],
        watch: ['throttled requests', 'failed preconditions', 'write latency', 'rejected tokens'],
        avoid: [
            '**Multi-region writes**: strong consistency is not offered with them.',
            '**Session or eventual reads** for ownership.',
            '**Time to live as lease expiry**: it deletes the fence along.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [MULTI_WRITE],
};
const cosmosDb = {
    id: 'cosmos-db',
    name: 'Azure Cosmos DB',
    names: [
        'azurerm_cosmosdb_account',
        'microsoft\\.documentdb',
        'cosmos(?=["\']? ?[:=]|[,(]| account)',
        '(?:azure )?cosmos ?db(?! for postgres)',
        'azure cosmos',
    ],
    kind: 'document',
    selfHosted: false,
    topologies: [
        {
            ...cosmos_db_strong,
            id: 'hub-region',
            label: 'Cosmos DB with multi-region writes whose locks live in the hub region',
            when: { all: ['multi-region-writes', 'home-region'] },
            contested: 'With multi-region writes a lock is safe only while all its writes go to the hub region: state that, and that the hub\u2019s loss may stop the locks.',
        },
        {
            ...cosmos_db_strong,
            id: 'multi-region-writes',
            label: 'Cosmos DB with multi-region writes',
            when: { any: ['multi-region-writes', 'active-active', 'multi-master'] },
            protocol: 'every region writable, conflicts resolved afterwards',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Strong consistency is not offered with multi-region writes: each region evaluates the condition on its own copy, and both grant the lock.',
            token: { ...cosmos_db_strong.token, ordered: false, caveat: 'each region counts for itself' },
        },
        {
            ...cosmos_db_strong,
            id: 'strong-several-regions',
            label: 'Cosmos DB with strong consistency over several regions',
            when: { all: ['strong-consistency'], any: ['several-regions'], none: ['single-region'] },
            survives: 'region',
            scope: 'global',
            commitMilliseconds: 60,
            settledByOutage: true,
            contested: 'Over two regions strong writes block when the other region is lost, until it is taken offline; with three or more a read region may be lost: state the number of regions, and whether the write region\u2019s loss has to be survived automatically.',
        },
        { ...cosmos_db_strong, when: { any: ['strong-consistency'] } },
        {
            ...cosmos_db_strong,
            id: 'weaker-consistency',
            label: 'Cosmos DB with a weaker consistency level',
            when: { any: ['weak-consistency'] },
            contested: 'Below strong consistency a failover of the write region can lose acknowledged grants: state that the account has one region, or that its level is strong.',
        },
        {
            ...cosmos_db_strong,
            id: 'unstated',
            label: 'Cosmos DB',
            contested: 'Cosmos DB holds a lock only with strong consistency and a single write region: state the consistency level, and how many regions write.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/couchbase.ts

const DURABILITY = {
    title: 'Couchbase: durability',
    url: 'https://docs.couchbase.com/server/current/learn/data/durability.html',
};
const XDCR = {
    title: 'Couchbase: cross data center replication',
    url: 'https://docs.couchbase.com/server/current/learn/clusters-and-availability/xdcr-overview.html',
};
const durable = {
    id: 'unstated',
    label: 'Couchbase',
    protocol: 'active copy with replicas, durability level a write',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'region',
    token: {
        source: 'a counter field of the lock document, raised by the compare-and-swap that grants',
        ordered: true,
        caveat: 'the CAS value has no order to rely on',
    },
    capacity: {
        writes: 2000,
        unit: 'node',
        shardable: true,
        perLock: 50,
        basis: 'engineering estimate for writes that persist',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Each lock is **one document, never deleted**; a **compare-and-swap at a durability level that persists to a majority** takes it if it is free or expired, with a nonce and a raised counter.',
            'An ambiguous result is settled by reading the active copy and comparing the nonce.',
        ],
        renew: ['A durable compare-and-swap moves the expiry, every third of the lease.'],
        release: ['A durable compare-and-swap marks the document free and keeps the counter.'],
        settings: [
            '**Two replicas on at least three nodes**, server groups over three zones, and auto-failover that preserves durable writes.',
        ],
        watch: ['failovers', 'ambiguous durable writes', 'replicas in sync', 'rejected tokens'],
        avoid: [
            '**get-and-lock**: it lives in memory of the active copy and is lost on failover.',
            '**Reads from replicas.**',
            '**Document expiry as lease expiry.**',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [DURABILITY, KLEPPMANN],
};
const couchbase = {
    id: 'couchbase',
    name: 'Couchbase',
    names: ['couchbase(?: server| capella)?'],
    kind: 'document',
    selfHosted: true,
    topologies: [
        {
            ...durable,
            id: 'cross-datacenter',
            label: 'Couchbase clusters with XDCR between them',
            when: { any: ['cross-datacenter-replication'] },
            protocol: 'asynchronous replication between clusters',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'XDCR is asynchronous and resolves conflicts afterwards: both clusters grant the same lock.',
            token: { ...durable.token, ordered: false, caveat: 'each cluster counts for itself' },
            sources: [XDCR, DURABILITY, KLEPPMANN],
        },
        {
            ...durable,
            id: 'durability-none',
            label: 'Couchbase without durable writes',
            when: { any: ['durability-none'], none: ['durability-majority'] },
            protocol: 'active copy with asynchronous replicas',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Without a durability level a write is acknowledged from memory: a failover loses it, and the lock is granted twice.',
            token: { ...durable.token, ordered: false, caveat: 'a failover can rewind it' },
        },
        {
            ...durable,
            id: 'durability-majority',
            label: 'Couchbase with durable writes',
            when: { any: ['durability-majority'] },
            contested: 'Auto-failover has lost durable writes unless it preserves them: state that this is on (7.2 or later), and that two replicas stand on at least three nodes.',
        },
        {
            ...durable,
            contested: 'Couchbase holds a lock only with durable writes: state the durability level (majority and persist), two replicas on at least three nodes, and that auto-failover preserves durable writes (7.2 or later).',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/db2.ts

const HADR = {
    title: 'Db2: HADR synchronization modes',
    url: 'https://www.ibm.com/docs/en/db2/11.5.x?topic=dcp-hadr-syncmode-hadr-synchronization-mode-log-writes-in-peer-state',
};
const PURESCALE = {
    title: 'Db2 pureScale: high availability',
    url: 'https://www.ibm.com/docs/en/db2/11.5.x?topic=editions-introduction-db2-purescale-environment',
};
const single = {
    id: 'single',
    label: 'a single Db2 server',
    protocol: 'one writable server with a transaction log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**One server is a single point of failure**: while it is down nothing is granted.',
        ],
    },
    sources: [KLEPPMANN, HADR],
};
/** Members with one database on shared storage: nothing is left behind when one of them fails. */
const pureScale = {
    ...single,
    id: 'purescale',
    label: 'Db2 pureScale',
    when: { any: ['purescale'] },
    protocol: 'several members on shared storage, with a cluster caching facility that keeps their locks',
    replication: 'synchronous',
    survives: 'node',
    scope: 'region',
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**Two cluster caching facilities, and shared storage with I/O fencing**: a failed member is fenced off before its work is recovered.',
            '**The members share storage in one place**: it survives a member, not the place.',
        ],
        watch: [...LOCK_ROW.watch, 'member restarts', 'state of the second caching facility'],
    },
    sources: [PURESCALE, KLEPPMANN],
};
const db2 = {
    id: 'db2',
    name: 'Db2',
    names: ['(?:ibm )?db2'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        pureScale,
        {
            ...single,
            id: 'hadr-asynchronous',
            label: 'Db2 HADR in an asynchronous mode',
            when: { any: ['asynchronous'] },
            protocol: 'primary with an asynchronous standby',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'In an asynchronous mode the standby lacks the last commits: a takeover loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...single,
            id: 'hadr',
            label: 'Db2 HADR',
            when: { any: ['synchronous', 'hadr', 'replica', 'automatic-failover', 'high-availability'] },
            protocol: 'primary with a standby',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            contested: 'HADR keeps grants in its synchronous mode, and only while no side takes over alone: state the synchronization mode, and what decides on a takeover and where it stands.',
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**HADR in mode SYNC, in peer state, with a tiebreaker in a third place.**',
                ],
            },
        },
        single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/documentdb.ts

const RESILIENCE = {
    title: 'Amazon DocumentDB: resilience',
    url: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/security.disaster-recovery-resiliency.html',
};
const GLOBAL = {
    title: 'Amazon DocumentDB: global clusters',
    url: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.html',
};
const documentdb_regional = {
    id: 'regional',
    label: 'a DocumentDB cluster',
    protocol: 'one writer over a storage volume with six copies in three zones',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: { ...ROW_COUNTER, source: 'a fence field of the lock document, raised by the write that grants' },
    capacity: {
        writes: 2000,
        unit: 'cluster',
        shardable: false,
        basis: 'engineering estimate for one writer instance',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Each resource has **one lock document, never deleted**, with owner, nonce, expiry and a **fence field**.',
            'One **find-and-modify** on the primary, with write concern majority, takes the document if it is free or expired **by the server\u2019s clock**, and raises the fence.',
            'After a timeout the outcome is unknown: the document is read from the primary and the nonce compared.',
        ],
        renew: ['A find-and-modify on owner and fence moves the expiry, every third of the lease.'],
        release: ['A find-and-modify on owner and fence clears the owner and keeps the fence.'],
        settings: [
            '**Writes are in the cluster volume over three zones before they are acknowledged**, so a committed lock document survives the failover; the lease outlasts it.',
            'At least two instances in two zones, and all lock reads with read preference primary.',
        ],
        watch: ['failovers', 'write latency', 'write timeouts', 'rejected tokens'],
        avoid: [
            '**Reads from replica instances** for ownership: they are eventually consistent.',
            '**A TTL index as lease expiry**: it deletes late, and takes the fence along.',
            '**An automatic failover of a global cluster**: replication between regions is asynchronous.',
        ],
        lease: { seconds: 120, renewEvery: 40 },
    },
    sources: [RESILIENCE],
};
const documentdb = {
    id: 'documentdb',
    name: 'Amazon DocumentDB',
    names: [
        '(?<!azure |microsoft\\.|formerly |cosmos[^.;\\n]{0,40})(?:amazon |aws )?documentdb',
        'aws_docdb_cluster',
    ],
    kind: 'document',
    selfHosted: false,
    topologies: [
        {
            ...documentdb_regional,
            id: 'global-cluster-failover',
            label: 'a DocumentDB global cluster that fails over by itself',
            when: { all: ['aurora-global-database', 'region-failover'] },
            protocol: 'one writer region with asynchronous secondary regions',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'A global cluster replicates between regions asynchronously: an unplanned failover to the other region loses acknowledged lock documents, and the lock is granted twice.',
            sources: [GLOBAL, RESILIENCE],
        },
        {
            ...documentdb_regional,
            id: 'global-cluster',
            label: 'the primary region of a DocumentDB global cluster',
            when: { any: ['aurora-global-database'] },
            sources: [GLOBAL, RESILIENCE],
        },
        documentdb_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/durable-objects.ts

const durableObjects = {
    id: 'durable-objects',
    name: 'Cloudflare Durable Objects',
    names: ['(?:cloudflare )?durable objects?'],
    kind: 'platform',
    selfHosted: false,
    topologies: [
        {
            id: 'object',
            label: 'a Durable Object for each lock',
            protocol: 'one single-threaded object for each name, with transactional storage',
            compareAndSet: 'linearizable',
            acrossKeys: false,
            replication: 'synchronous',
            survives: 'zone',
            scope: 'global',
            token: {
                source: 'a counter in the storage of the object, raised with each grant',
                ordered: true,
                caveat: 'deleting the storage of the object starts it anew',
            },
            capacity: {
                writes: 200,
                unit: 'object',
                shardable: true,
                basis: 'engineering estimate: one object is one thread',
            },
            commitMilliseconds: 20,
            recipe: {
                acquire: [
                    'Each resource has **one Durable Object by name**, the single place that grants; its storage keeps owner, nonce, lease and a **fence counter**.',
                    'A request takes the lock in **one storage transaction**, which raises the counter; the answer leaves after the write is stored.',
                    'A lost answer is settled by asking the object for the nonce.',
                ],
                renew: [
                    'The holder asks the object to move the lease; an **alarm** of the object ends what is not renewed.',
                ],
                release: ['The object clears the owner if nonce and counter match, and keeps the counter.'],
                settings: [
                    'Grants depend on the **storage, not on fields in memory**: an instance that is being replaced may still run for a moment.',
                ],
                watch: ['overloaded objects', 'alarms that ended leases', 'rejected tokens'],
                avoid: [
                    '**Effects of the object itself outside its storage without the token**: a stale instance may still cause them.',
                    '**One object for all locks**: it is one thread.',
                    '**Workers KV for lock state**: it is eventually consistent.',
                ],
                lease: { seconds: 30, renewEvery: 10 },
            },
            sources: [
                KLEPPMANN,
                {
                    title: 'Cloudflare: what are Durable Objects',
                    url: 'https://developers.cloudflare.com/durable-objects/what-are-durable-objects/',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/dynamodb.ts
const LOCK_CLIENT = {
    title: 'Amazon DynamoDB Lock Client',
    url: 'https://github.com/awslabs/amazon-dynamodb-lock-client',
};
const GLOBAL_TABLES = {
    title: 'DynamoDB: how global tables work',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
};
const OVERVIEW = {
    title: 'AWS: using DynamoDB global tables',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html',
};
const WARM = {
    title: 'DynamoDB: warm throughput',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput-scenarios.html',
};
const dynamodb_regional = {
    id: 'regional',
    label: 'a DynamoDB table in one region',
    protocol: 'conditional writes on a partition that is replicated over three zones',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a numeric fence counter in the lock item, raised by the conditional write that grants',
        ordered: true,
        caveat: "deleting the item starts it anew; the lock client's record version is a GUID without order",
    },
    capacity: {
        writes: 1000,
        unit: 'partition',
        shardable: true,
        perLock: 1000,
        basis: 'published: 1,000 write units a second and partition; a new on-demand table starts at 4,000',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Each resource has **one item that is never deleted**: owner, nonce, lease, record version and a **fence counter**.',
            'One **conditional write** takes the item if it has no owner, or if its record version has not changed for a whole lease **by the contender\u2019s own monotonic clock**; the same write **raises the fence counter** and returns it.',
            'A failed condition means that another holds it; a timeout is settled by a **strongly consistent read** that compares the nonce.',
        ],
        renew: [
            'A conditional write on nonce and record version sets a new record version, every third of the lease; a failed condition is the loss of the lock.',
        ],
        release: ['A conditional write clears the owner and **keeps the fence counter**.'],
        settings: [
            '**Strongly consistent reads** for every decision on ownership.',
            'Keys are well spread: one partition bears 1,000 writes a second, a hot item included; the table is warmed before launch.',
        ],
        watch: [
            'throttled writes',
            'failed conditions for each lock',
            'takeovers after expiry',
            'rejected tokens',
        ],
        avoid: [
            '**DynamoDB TTL as lease expiry**: it deletes late, and resets the counter.',
            '**Default reads, indexes or DAX** for ownership: they may be stale.',
            '**Deletion on release**, the default of the lock client: it starts the counter anew.',
        ],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [LOCK_CLIENT, OVERVIEW, WARM],
};
const dynamodb = {
    id: 'dynamodb',
    name: 'DynamoDB',
    names: [
        '(?:amazon |aws )?dynamo ?db(?: global tables?)?',
        '(?<!amazon )ddb',
        'dynamo(?= (?:table|global))',
    ],
    kind: 'key-value',
    selfHosted: false,
    topologies: [
        {
            ...dynamodb_regional,
            id: 'mrsc',
            label: 'a DynamoDB global table with multi-region strong consistency (MRSC)',
            when: { any: ['mrsc'] },
            protocol: 'MRSC: synchronous writes over three regions, of which one may be a witness',
            acrossKeys: false,
            survives: 'region',
            scope: 'global',
            token: { ...dynamodb_regional.token, caveat: 'deleting the item starts it anew' },
            commitMilliseconds: 60,
            recipe: {
                ...dynamodb_regional.recipe,
                acquire: [
                    'Each resource has **one item that is never deleted**: owner, nonce, lease, record version and a **fence counter**.',
                    'One **conditional write** in the local replica takes the item; it is evaluated **against the latest version in any region**, and raises the fence counter.',
                    'A **ReplicatedWriteConflictException** means that another region wrote the item at the same time: it is no grant; the client reads again and **retries with full jitter**.',
                    'A timeout is settled by a **strongly consistent read** that compares the nonce.',
                ],
                settings: [
                    '**Exactly three regions: three replicas, or two replicas and a witness region.** Losing any one of them leaves the other two in agreement.',
                    '**Strongly consistent reads**, asked for explicitly, for every decision on ownership.',
                    'MRSC has no TTL and no transactions: the fence is checked by a condition on the protected item itself.',
                ],
                watch: [
                    'replicated write conflicts',
                    'write latency between regions',
                    'takeovers after expiry',
                    'rejected tokens',
                ],
                avoid: [
                    '**Default reads**: they stay eventually consistent on an MRSC table and may answer in a cut-off region.',
                    '**Transactions over lock and data**: MRSC does not offer them.',
                    '**Contenders in both regions polling one hot item**: they abort each other.',
                ],
            },
            sources: [GLOBAL_TABLES, OVERVIEW, WARM],
        },
        {
            ...dynamodb_regional,
            id: 'mrec-home-region',
            label: 'a DynamoDB global table (MREC) whose locks live in a home region',
            when: { all: ['home-region'], any: ['global-table'] },
            recipe: {
                ...dynamodb_regional.recipe,
                settings: [
                    '**Every lock has a home region, and all its lock writes and strongly consistent reads go there**; the other replicas are never asked.',
                    '**The home region\u2019s loss stops its locks**: no automatic failover, since the other replica may lack acknowledged grants.',
                    ...dynamodb_regional.recipe.settings,
                ],
                avoid: [
                    ...dynamodb_regional.recipe.avoid,
                    '**Lock writes in a second region**: each region evaluates the condition on its own copy, and the last writer wins.',
                ],
            },
            sources: [GLOBAL_TABLES, LOCK_CLIENT, OVERVIEW, WARM],
        },
        {
            ...dynamodb_regional,
            id: 'mrec',
            label: 'a DynamoDB global table with eventual consistency (MREC)',
            when: { any: ['global-table'], none: ['plain-table'] },
            protocol: 'asynchronous replication between regions, last writer wins',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            safeAtHome: 'state that all lock writes go to one region of the global table, and that its loss may stop the locks',
            unsafe: "An eventually consistent global table evaluates a conditional write against the region's own copy and resolves conflicts by last writer wins: two regions grant the same lock.",
            token: {
                source: 'the fence counter of the lock item',
                ordered: false,
                caveat: 'each region counts for itself, and the last writer wins',
            },
            sources: [GLOBAL_TABLES, OVERVIEW],
        },
        dynamodb_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/elasticache.ts

const elasticache_DURABILITY = {
    title: 'Amazon ElastiCache: durability and consistency',
    url: 'https://docs.amazonaws.cn/AmazonElastiCache/latest/dg/Durability.Consistency.html',
};
const MEMORYDB = {
    title: 'Amazon MemoryDB: consistency',
    url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/consistency.html',
};
const elasticache_durable = {
    id: 'durability-synchronous',
    label: 'ElastiCache with synchronous durability',
    when: { any: ['durability-synchronous'] },
    protocol: 'primary with a multi-AZ transaction log, synced before the answer',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a counter raised in the same script, on the same shard',
        ordered: true,
        caveat: 'it has to share the hash tag of the lock; a restore from snapshot rewinds it',
    },
    capacity: { writes: 20_000, unit: 'shard', shardable: true, basis: 'engineering estimate' },
    commitMilliseconds: 10,
    recipe: {
        ...EXPIRING_KEY,
        settings: [
            ...EXPIRING_KEY.settings,
            '**Durability stays synchronous**; the asynchronous mode may lose up to 10 s of writes.',
        ],
        avoid: [
            '**A plain delete on release**: it removes the lock of the next holder.',
            '**Replicas for any lock read**: they lag.',
        ],
    },
    sources: [elasticache_DURABILITY, MEMORYDB, REDIS_LOCKS],
};
const elasticache_replicated = {
    id: 'replicated',
    label: 'ElastiCache',
    protocol: 'primary with asynchronous replicas',
    compareAndSet: 'no',
    acrossKeys: false,
    replication: 'asynchronous',
    survives: 'nothing',
    scope: 'region',
    unsafe: 'ElastiCache replicates asynchronously, with or without Multi-AZ: a failover promotes a replica that may lack acknowledged grants, and the lock is granted twice.',
    token: COUNTER_REPEATS,
    capacity: KEY_CAPACITY,
    commitMilliseconds: 1,
    recipe: EXPIRING_KEY,
    sources: [REDIS_LOCKS, elasticache_DURABILITY, REDIS_BENCHMARKS],
};
const elasticache = {
    id: 'elasticache',
    name: 'Amazon ElastiCache',
    names: ['(?:amazon |aws )?elasti ?cache(?: for| \\()?(?: (?:redis|valkey|memcached))?(?: oss)?'],
    kind: 'cache',
    selfHosted: false,
    topologies: [
        {
            ...elasticache_replicated,
            id: 'global-datastore',
            label: 'an ElastiCache Global Datastore',
            when: { any: ['global-datastore'] },
            protocol: 'primary region with asynchronous secondary regions',
            unsafe: 'A Global Datastore replicates between regions asynchronously: promoting the secondary region loses acknowledged grants, and the lock is granted twice.',
        },
        elasticache_durable,
        elasticache_replicated,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/elasticsearch.ts

const RESILIENCY = {
    title: 'Elasticsearch resiliency status',
    url: 'https://www.elastic.co/guide/en/elasticsearch/resiliency/current/index.html',
};
const elasticsearch_CONCURRENCY = {
    title: 'Elasticsearch: optimistic concurrency control',
    url: 'https://www.elastic.co/guide/en/elasticsearch/reference/current/optimistic-concurrency-control.html',
};
const elasticsearch = {
    id: 'elasticsearch',
    name: 'Elasticsearch',
    names: ['elastic ?search', 'open ?search(?! dashboards)'],
    kind: 'document',
    selfHosted: true,
    topologies: [
        {
            id: 'index',
            label: 'an Elasticsearch index',
            protocol: 'a primary shard that writes to its in-sync copies',
            compareAndSet: 'by timing',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            contested: 'What Elastic documents of acknowledged writes in partitions and failovers is no promise that exclusion can rest on: state that a second holder does no harm, or name another store.',
            token: {
                source: 'primary term and sequence number of the document',
                ordered: false,
                caveat: 'they start anew when the document is created again',
            },
            capacity: { writes: 500, unit: 'shard', shardable: true, basis: 'engineering estimate' },
            commitMilliseconds: 20,
            recipe: {
                acquire: [
                    'A document is created only if its id does not exist (`op_type=create`); it carries owner and expiry.',
                ],
                renew: ['The holder updates its expiry on condition of primary term and sequence number.'],
                release: ['The holder deletes the document on the same condition.'],
                settings: ['One replica at least, and `wait_for_active_shards` above one.'],
                watch: ['version conflicts', 'shard failovers', 'duplicate work'],
                avoid: [
                    '**Trusting it with correctness.**',
                    '**Searches for ownership**: they lag behind by a refresh.',
                ],
                lease: { seconds: 60, renewEvery: 20 },
            },
            sources: [RESILIENCY, elasticsearch_CONCURRENCY, KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/etcd.ts
const WHY = {
    title: 'etcd: Notes on the usage of lock and lease',
    url: 'https://etcd.io/docs/v3.5/learning/why/',
};
const etcd_JEPSEN = { title: 'Jepsen: etcd 3.4.3', url: 'https://jepsen.io/analyses/etcd-3.4.3' };
const FAILURES = { title: 'etcd: failure modes', url: 'https://etcd.io/docs/v3.6/op-guide/failures/' };
const FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' };
const etcd_DBTESTER = {
    title: 'etcd-io/dbtester 2018Q1-02',
    url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
};
const etcd_ensemble = {
    id: 'ensemble',
    label: 'an etcd cluster',
    protocol: 'Raft',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: "the lock key's create revision",
        ordered: true,
        caveat: 'a snapshot restore moves revisions back unless it bumps them (`--bump-revision`)',
    },
    capacity: {
        writes: 8000,
        unit: 'Raft group',
        shardable: true,
        basis: 'lock transactions, planned at about a quarter of the 35,000 blind writes a second that dbtester measured',
    },
    commitMilliseconds: 5,
    recipe: {
        acquire: [
            'The client keeps **one session lease per process** and reuses it for every lock.',
            'One **transaction** creates the lock key if its create revision is 0, bound to the lease; the response carries the create revision, which is the **fencing token**.',
            'A waiter watches only the deletion of its predecessor, and **reads its own key again after waiting**, before it acts.',
        ],
        renew: [
            'The lease is kept alive every third of its time; the leader handles keep-alives without a log entry.',
        ],
        release: ['A transaction deletes the key only if the create revision is still its own.'],
        settings: [
            '**etcd 3.5.13 or later**: earlier leaders could revoke leases early after a stall.',
            'Local NVMe or SSD: a slow fsync loses the leader.',
        ],
        watch: ['leader changes', 'fsync and commit latency', 'database size and compaction', 'rejected tokens'],
        avoid: ['**Serializable (stale) reads** of lock state: they may come from a member behind the majority.'],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [WHY, etcd_JEPSEN, FAILURES, etcd_DBTESTER],
};
const etcd = {
    id: 'etcd',
    name: 'etcd',
    names: ['(?<!kubernetes |k8s |eks |gke |aks |control[- ]plane )etcd(?:3|d|s)?'],
    kind: 'coordination',
    selfHosted: true,
    topologies: [
        {
            ...etcd_ensemble,
            id: 'memory',
            label: 'an etcd cluster with its data directory in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'A member whose data directory is in memory comes back empty after a restart, forgets the grants that it voted for, and can help to elect a leader that never had them.',
            token: {
                ...etcd_ensemble.token,
                ordered: false,
                caveat: 'revisions start anew once a majority restarts empty',
            },
            sources: [FAILURES, FAQ],
        },
        {
            ...etcd_ensemble,
            id: 'ephemeral-disks',
            label: 'an etcd cluster on disks that go with the machine',
            when: { any: ['ephemeral-storage'] },
            contested: 'Disks go with the machine here: state that a member which lost its disk is removed and added again, and that a majority never loses its disks together.',
            sources: [FAILURES, FAQ],
        },
        {
            ...etcd_ensemble,
            id: 'single-member',
            label: 'a single etcd member',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...etcd_ensemble.recipe,
                settings: [
                    ...etcd_ensemble.recipe.settings,
                    '**One member is a single point of failure: no fault tolerance.** While it is down nothing is granted, and holders stop at their deadline.',
                    'After a restore from backup the revision is bumped past everything ever issued before clients return.',
                ],
            },
            sources: [FAQ, FAILURES, WHY],
        },
        {
            ...etcd_ensemble,
            id: 'mirrored',
            label: 'etcd clusters with a mirror between them',
            when: { any: ['mirrored'] },
            scope: 'region',
            contested: 'A mirror between clusters is asynchronous: state that locks are taken in one cluster only and that the mirror never takes over by itself.',
            sources: [WHY, FAILURES],
        },
        {
            ...etcd_ensemble,
            id: 'learners',
            label: 'an etcd cluster with learners',
            when: { any: ['learners'] },
            recipe: {
                ...etcd_ensemble.recipe,
                avoid: [
                    ...etcd_ensemble.recipe.avoid,
                    '**counting learners toward the quorum**: they do not vote, and are not promoted by themselves.',
                ],
            },
            sources: [FAQ, WHY, etcd_JEPSEN, etcd_DBTESTER],
        },
        etcd_ensemble,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/file-locks.ts

const GFS2 = {
    title: 'Red Hat Enterprise Linux 9: configuring GFS2 file systems',
    url: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/configuring_gfs2_file_systems/index',
};
const FLOCK = { title: 'Linux manual: flock(2)', url: 'https://man7.org/linux/man-pages/man2/flock.2.html' };
const COUNTER_IN_FILE = {
    source: 'a counter in the lock file, raised under the lock',
    ordered: true,
    caveat: 'a restored or deleted file starts it anew',
};
const RAISES_COUNTER = 'Under the lock it **raises a counter in the file**: the fencing token.';
const CLOSE_ON_EXEC = 'The file is opened with close-on-exec: **a child that inherits the descriptor keeps the lock**.';
const network = {
    id: 'network',
    label: 'lock files on a network file system (NFS or the like)',
    protocol: 'leases and advisory locks of the file server',
    compareAndSet: 'by timing',
    acrossKeys: false,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    unsafe: 'Locks on a network file system are advisory leases of its server: a failover or an expired lease gives them to another client while the first still works, and there is no token.',
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
};
const clustered = {
    id: 'cluster-file-system',
    label: 'file locks of a cluster file system',
    when: { any: ['cluster-file-system'], none: ['network-file-system', 'fencing-off'] },
    contested: 'The locks of a cluster file system exclude only where a node that is out of reach is fenced before they are given on, and only for what is written to that file system; most experts advise against resting more on them: name another store, or state that a second holder does no harm.',
    protocol: 'the distributed lock manager of the cluster, which gives the locks of a failed node on once it is fenced',
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
};
const fileLocks = {
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
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/firestore.ts
const LOCATIONS = {
    title: 'Firestore: locations',
    url: 'https://docs.cloud.google.com/firestore/native/docs/locations',
};
const SPANNER = { title: 'Spanner: replication', url: 'https://cloud.google.com/spanner/docs/replication' };
const firestore_regional = {
    id: 'regional',
    label: 'Firestore in one region',
    protocol: 'transactions over storage that is replicated synchronously',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a fence field of the lock document, raised in the transaction that grants',
        ordered: true,
        caveat: 'deleting the document starts it anew',
    },
    capacity: {
        writes: 500,
        unit: 'collection',
        shardable: true,
        perLock: 1,
        basis: 'guideline of about one sustained write a second and document; the rate of a collection is an engineering estimate',
    },
    commitMilliseconds: 30,
    recipe: {
        acquire: [
            'Each resource has **one lock document, never deleted**, with owner, nonce, expiry and a **fence field**.',
            'A **transaction** reads it, and if it is free or expired by the server\u2019s time, writes owner, nonce and expiry and raises the fence.',
            'A transaction that fails by contention is retried with backoff; a lost answer is settled by reading the nonce.',
        ],
        renew: ['A transaction on owner and fence moves the expiry, every third of the lease.'],
        release: ['A transaction on owner and fence clears the owner and keeps the fence.'],
        settings: [
            '**About one write a second and document**: contenders listen for changes and do not poll.',
            'Server client libraries, whose reads are strongly consistent.',
        ],
        watch: ['contention errors', 'writes for each document', 'rejected tokens'],
        avoid: [
            '**Offline or cached reads of mobile clients** for ownership.',
            '**A TTL policy as lease expiry**: it deletes late.',
            '**A hot lock.**',
        ],
        lease: { seconds: 60, renewEvery: 20 },
    },
    sources: [LOCATIONS, SPANNER],
};
const firestore = {
    id: 'firestore',
    name: 'Firestore',
    names: ['(?:google |cloud |firebase )?firestore', '(?:google )?cloud datastore', 'datastore mode'],
    kind: 'document',
    selfHosted: false,
    topologies: [
        {
            ...firestore_regional,
            id: 'multi-region',
            label: 'Firestore in a multi-region location',
            when: { any: ['multi-region-configuration'], none: ['regional', 'single-region'] },
            protocol: 'transactions over two regions and a witness, replicated synchronously',
            survives: 'region',
            scope: 'global',
            commitMilliseconds: 60,
            recipe: {
                ...firestore_regional.recipe,
                settings: [
                    '**A multi-region location: two regions with data and a witness region**; any one may be lost.',
                    ...firestore_regional.recipe.settings,
                ],
            },
        },
        firestore_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/foundationdb.ts
const CAP = {
    title: 'FoundationDB: CAP theorem',
    url: 'https://apple.github.io/foundationdb/cap-theorem.html',
};
const PERFORMANCE = {
    title: 'FoundationDB: performance',
    url: 'https://apple.github.io/foundationdb/performance.html',
};
const CONFIGURATION = {
    title: 'FoundationDB: configuration',
    url: 'https://apple.github.io/foundationdb/configuration.html',
};
const foundationdb_cluster = {
    id: 'cluster',
    label: 'a FoundationDB cluster',
    protocol: 'optimistic concurrency over replicated logs, coordinators by Paxos majority',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: 'the versionstamp of the transaction that grants',
        ordered: true,
        caveat: 'a restore into another cluster has to start above every version issued',
    },
    capacity: {
        writes: 20_000,
        unit: 'cluster',
        shardable: true,
        perLock: 100,
        basis: 'published 20,000 writes a second and core on SSD, taken for the whole cluster; one key bears a commit at a time',
    },
    commitMilliseconds: 5,
    recipe: {
        acquire: [
            'A **transaction** reads the lock key, and if it is free or expired writes owner, nonce and lease with a **versionstamp**, which is the fencing token.',
            'A conflict aborts and is retried with backoff; an unknown commit result is settled by reading the key and comparing the nonce.',
            'Several locks are taken **in one strictly serializable transaction**.',
        ],
        renew: ['A transaction on owner and versionstamp moves the lease, every third of it.'],
        release: ['A transaction clears the owner if it is its own.'],
        settings: [
            '**Redundancy triple or higher, with the locality of every process set to its zone**; coordinators in an odd number over the places.',
            '**The lock is a key with a lease**: a transaction itself ends after 5 s.',
        ],
        watch: ['recoveries', 'commit latency', 'conflicts', 'coordinators reachable', 'rejected tokens'],
        avoid: ['**A transaction held open as the lock.**', '**Blind retries of an unknown commit result.**'],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [PERFORMANCE, CAP, CONFIGURATION],
};
const foundationdb = {
    id: 'foundationdb',
    name: 'FoundationDB',
    names: ['foundation ?db', 'fdb'],
    kind: 'key-value',
    selfHosted: true,
    topologies: [
        {
            ...foundationdb_cluster,
            id: 'three-datacenter',
            label: 'FoundationDB in three_datacenter mode',
            when: { any: ['three-datacenter'] },
            protocol: 'optimistic concurrency over logs that are replicated in three data centres, five coordinators 2-2-1',
            replication: 'synchronous',
            survives: 'region',
            coordinatedBy: 'coordinators',
            commitMilliseconds: 40,
            recipe: {
                ...foundationdb_cluster.recipe,
                settings: [
                    '**three_datacenter: commits wait for the other data centres, and any one may be lost**; five coordinators stand 2-2-1.',
                    ...foundationdb_cluster.recipe.settings.slice(1),
                ],
            },
        },
        {
            ...foundationdb_cluster,
            id: 'regions',
            label: 'FoundationDB with two regions and satellites',
            when: { any: ['satellites'] },
            protocol: 'optimistic concurrency over logs that satellites hold synchronously',
            replication: 'synchronous',
            survives: 'region',
            contested: 'Two regions fail over without loss only while the satellites live and the coordinators keep a majority: state that coordinators stand in a third region, and that a satellite never fails with its region.',
            commitMilliseconds: 15,
        },
        {
            ...foundationdb_cluster,
            id: 'three-data-hall',
            label: 'FoundationDB in three_data_hall mode',
            when: { any: ['three-data-hall'] },
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
        },
        {
            ...foundationdb_cluster,
            id: 'double',
            label: 'FoundationDB in double mode',
            when: { any: ['double-redundancy'] },
            replication: 'synchronous',
            survives: 'node',
            scope: 'region',
        },
        {
            ...foundationdb_cluster,
            id: 'single',
            label: 'FoundationDB on one process',
            when: { any: ['single-node'], none: ['several-nodes'] },
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...foundationdb_cluster,
            id: 'single-redundancy',
            label: 'FoundationDB in single mode',
            when: { any: ['single-redundancy'] },
            replication: 'none',
            survives: 'nothing',
        },
        foundationdb_cluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/galera.ts

const galera = {
    id: 'galera',
    name: 'Galera Cluster',
    names: [
        '(?:(?:mariadb|mysql|percona) (?:[\\d.]{1,8} )?)?galera(?: cluster)?(?: (?:of|with) (?:three|five|3|5)(?: nodes)?)?(?: \\((?:mariadb|mysql|percona)(?: [\\d.]{1,8})?\\))?',
        '(?:percona )?xtradb cluster',
        'pxc',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            id: 'cluster',
            label: 'a Galera cluster',
            protocol: 'certification-based replication between writable nodes',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Jepsen found that Galera loses committed transactions in crashes and partitions, and shows lost updates and stale reads in a healthy cluster; GET_LOCK is refused or local to a node.',
            token: FENCE_COLUMN_REWINDS,
            capacity: PRIMARY_CAPACITY,
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: ['All lock statements go to **one node**, which the proxy prefers while it is up.'],
                avoid: [
                    '**GET_LOCK**: it is refused under Galera, or local to a node.',
                    '**Trusting it with correctness.**',
                ],
            },
            sources: [
                {
                    title: 'Jepsen: MariaDB Galera Cluster 12.1.2',
                    url: 'https://jepsen.io/blog/2026-03-16-mariadb-galera-cluster-12.1.2',
                },
                {
                    title: 'MariaDB: GET_LOCK under Galera',
                    url: 'https://github.com/MariaDB/server/commit/844ddb1109',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/gcs.ts
const PRECONDITIONS = {
    title: 'Cloud Storage: request preconditions',
    url: 'https://cloud.google.com/storage/docs/request-preconditions',
};
const QUOTAS = { title: 'Cloud Storage: quotas and limits', url: 'https://cloud.google.com/storage/quotas' };
const gcs_regional = {
    id: 'regional',
    label: 'a Cloud Storage bucket in one region',
    protocol: 'generation preconditions with strong consistency',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'the generation of the lock object that the granting write created',
        ordered: true,
        caveat: 'it is ordered for one object name in one bucket',
    },
    capacity: {
        writes: 500,
        unit: 'bucket',
        shardable: true,
        perLock: 1,
        basis: 'published: one write a second to the same object name; the rate of a bucket is an engineering estimate',
    },
    commitMilliseconds: 60,
    recipe: {
        acquire: [
            'A write of the lock object **on condition of generation 0** (`ifGenerationMatch`) creates it only if it is absent; owner, nonce and lease are in the body.',
            'The **generation** that the write returns is the **fencing token**.',
            'A timeout leaves the outcome unknown: the object is read again and the nonce compared before anything else.',
        ],
        takeover: [
            '**Stale lock takeover**: an object whose generation and heartbeat have not changed for a full lease, by the contender\u2019s own monotonic clock, is replaced on condition of that very generation.',
        ],
        renew: [
            'The holder updates the metadata on condition of generation and metageneration; a failed precondition means that the lock was taken over, and work stops.',
        ],
        release: ['A delete, or a write that marks it free, **on condition of its own generation**.'],
        settings: [
            '**One write a second to an object name**: contenders poll slowly, with jitter.',
            'No lifecycle rule or retention policy reaches the lock objects.',
        ],
        watch: [
            'failed preconditions',
            'rate limits on the object',
            'age of the heartbeat',
            'takeovers',
            'rejected tokens',
        ],
        avoid: [
            '**Look first, then write without a precondition**, or a listing as a lock check.',
            '**The time of update as expiry**: it is compared with clocks that drift.',
            '**A hot lock**: the object bears one write a second.',
        ],
        lease: { seconds: 120, renewEvery: 40 },
    },
    sources: [PRECONDITIONS, QUOTAS],
};
const gcs = {
    id: 'gcs',
    name: 'Google Cloud Storage',
    names: [
        'gcs',
        '(?:google |gcp )?cloud storage',
        'google storage',
        '(?:single|dual|multi)-region bucket|uniform (?:bucket-level )?access',
        '(?:regional |multi-region |dual-region )?buckets?(?=[^.;]{0,60} (?:preconditions? on (?:the )?generation|generation preconditions?))',
    ],
    kind: 'object',
    selfHosted: false,
    topologies: [
        {
            ...gcs_regional,
            id: 'multi-region',
            label: 'a dual-region or multi-region Cloud Storage bucket',
            when: { any: ['dual-region', 'multi-region-configuration'], none: ['single-region', 'regional'] },
            scope: 'global',
            contested: "A dual- or multi-region bucket answers consistently, but a write is copied to the second region only afterwards: state that a region's loss need not be survived.",
        },
        gcs_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/gemfire.ts

const gemfire = {
    id: 'gemfire',
    name: 'GemFire or Geode',
    names: ['(?:vmware |tanzu )?gemfire', '(?:apache )?geode'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            id: 'grid',
            label: 'a GemFire data grid',
            protocol: 'primary and backup for each partition',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'By default the grid keeps a primary and backups in memory and stays up in a partition: a split or a lost partition grants the same lock twice.',
            token: ENTRY_COUNTER,
            capacity: GRID_CAPACITY,
            commitMilliseconds: 2,
            recipe: GRID_ENTRY,
            sources: [
                {
                    title: 'Jepsen: Hazelcast 3.8.3, a grid of the same kind',
                    url: 'https://jepsen.io/analyses/hazelcast-3-8-3',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/hazelcast.ts
const FENCED_LOCK = {
    title: 'Hazelcast: FencedLock',
    url: 'https://docs.hazelcast.com/hazelcast/latest/data-structures/fencedlock',
};
const CP_SUBSYSTEM = {
    title: 'Hazelcast: CP Subsystem',
    url: 'https://docs.hazelcast.com/hazelcast/latest/cp-subsystem/cp-subsystem',
};
const hazelcast_JEPSEN = { title: 'Jepsen: Hazelcast 3.8.3', url: 'https://jepsen.io/analyses/hazelcast-3-8-3' };
const cp = {
    id: 'cp-persistent',
    label: 'the Hazelcast CP Subsystem with persistence',
    protocol: 'Raft for each CP group',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: 'the fence that FencedLock returns with each grant',
        ordered: true,
        caveat: 'a reset of the CP Subsystem, or another group, starts it anew',
    },
    capacity: {
        writes: 10_000,
        unit: 'CP group',
        shardable: true,
        basis: 'engineering estimate on a LAN: bound by the slowest follower of the quorum',
    },
    commitMilliseconds: 3,
    recipe: {
        acquire: [
            '**FencedLock of the CP Subsystem**, taken by the call that returns the **fence** with the grant, with a bounded wait.',
            'The Raft leader of the group commits the grant on a **majority** of its members; retries carry the same invocation and are applied once.',
            'Lock names map to CP groups by a stable hash that every client shares: one name in two groups is two locks.',
        ],
        renew: [
            'The CP session is kept by heartbeats every 5 s; its expiry is a decision that the group commits.',
        ],
        release: [
            'The owner unlocks on the thread that locked; a lost session at that point makes the work suspect.',
        ],
        settings: [
            '**At least three CP members, over three places, and CP persistence on** (Enterprise): without it a crash of the majority loses every grant.',
            '**Session time to live 30 s** in place of the default of 300 s.',
            'CP members that are missing are not removed automatically.',
        ],
        watch: [
            'CP members reachable',
            'leader changes',
            'closed sessions',
            'garbage-collection pauses',
            'rejected fences',
        ],
        avoid: [
            '**IMap locks and ILock**: they are not exclusive in a partition.',
            '**Unsafe mode**, which is the default without configured CP members.',
            '**WAN replication of lock state**: it does not carry CP data.',
        ],
        lease: { seconds: 30, renewEvery: 5 },
    },
    sources: [FENCED_LOCK, CP_SUBSYSTEM, hazelcast_JEPSEN],
};
const hazelcast = {
    id: 'hazelcast',
    name: 'Hazelcast',
    names: ['hazelcast(?: imdg| platform)?'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...cp,
            id: 'unsafe-mode',
            label: 'Hazelcast without the CP Subsystem',
            when: { any: ['unsafe-mode', 'community-edition', 'map-locks'] },
            protocol: 'partitions with asynchronous or best-effort backups',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Without a licensed CP Subsystem with configured members, Hazelcast locks live in partitions with backups: Jepsen found them not exclusive in a network partition.',
            token: { source: 'none', ordered: false, caveat: 'fences are not monotonic in unsafe mode' },
            recipe: {
                acquire: ['A lock of the map entry with a lease time keeps most duplicates away.'],
                renew: ['The lock is taken again by its owner before the lease time runs out.'],
                release: ['The owner unlocks; the lease time covers a crash.'],
                settings: ['Split-brain protection narrows the window, it does not close it.'],
                watch: ['partition losses', 'merges after split brain', 'duplicate work'],
                avoid: ['**Trusting it with correctness.**'],
                lease: { seconds: 30, renewEvery: 10 },
            },
            sources: [hazelcast_JEPSEN, CP_SUBSYSTEM],
        },
        { ...cp, when: { all: ['cp-subsystem'], any: ['persistence', 'enterprise-edition'] } },
        {
            ...cp,
            id: 'cp',
            label: 'the Hazelcast CP Subsystem',
            when: { any: ['cp-subsystem'] },
            contested: 'The CP Subsystem is in memory unless persistence is on, and needs a licence since 5.5: state the edition, the number of CP members, and that persistence is on.',
        },
        {
            ...cp,
            id: 'unstated',
            label: 'Hazelcast',
            contested: 'Only FencedLock on a licensed CP Subsystem with at least three members is a lock here, and unsafe mode is the default: state the edition, the number of CP members, and whether persistence is on.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/ignite.ts


const ignite_ARCHITECTURE = {
    title: 'Apache Ignite: key-value transactions architecture',
    url: 'https://cwiki.apache.org/confluence/display/IGNITE/Ignite+Key-Value+Transactions+Architecture',
};
const third = {
    id: 'unstated',
    label: 'Apache Ignite',
    protocol: 'Raft for each partition (Ignite 3)',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'region',
    token: {
        source: 'a fence column raised in the transaction that grants',
        ordered: true,
        caveat: 'deleting the row starts it anew',
    },
    capacity: { ...GRID_CAPACITY, writes: 2000 },
    commitMilliseconds: 10,
    recipe: {
        ...GRID_ENTRY,
        acquire: [
            'Each resource has **one lock row, never deleted**; a serializable transaction takes it if it is free or expired, and raises its **fence**.',
            'A lost answer is settled by reading the row and comparing the nonce.',
        ],
        settings: ['**Three or five replicas of the partition, over three places.**'],
        avoid: ['**Lease expiry by client clocks.**'],
    },
    sources: [KLEPPMANN, ignite_ARCHITECTURE],
};
const ignite = {
    id: 'ignite',
    name: 'Apache Ignite',
    names: ['apache ignite', 'ignite(?! (?:a|the|an))', 'gridgain'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...third,
            id: 'ignite-2',
            label: 'Apache Ignite 2',
            when: { any: ['ignite-2'], none: ['ignite-3'] },
            protocol: 'primary and backup for each partition',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Ignite 2 keeps a primary and backups for each partition: after a lost partition or a split, its locks can be granted on both sides.',
            token: ENTRY_COUNTER,
            recipe: GRID_ENTRY,
        },
        {
            ...third,
            id: 'ignite-3',
            label: 'Apache Ignite 3',
            when: { any: ['ignite-3'] },
            contested: 'Ignite 3 replicates each partition by Raft: state the number of replicas and where they stand.',
        },
        {
            ...third,
            contested: 'Ignite 3 replicates partitions by Raft, Ignite 2 by primary and backup: state the version, and the number and places of the replicas.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/infinispan.ts


const PARTITION_HANDLING = {
    title: 'Infinispan: partition handling',
    url: 'https://infinispan.org/docs/14.0.x/apidocs/org/infinispan/partitionhandling/PartitionHandling.html',
};
const infinispan_clustered = {
    id: 'unstated',
    label: 'Infinispan clustered locks',
    protocol: 'replicated cache with partition handling',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'node',
    scope: 'region',
    token: ENTRY_COUNTER,
    capacity: GRID_CAPACITY,
    commitMilliseconds: 3,
    recipe: {
        ...GRID_ENTRY,
        settings: [
            '**Partition handling DENY_READ_WRITES, no merge policy, synchronous mode**, and owners in three places.',
        ],
    },
    sources: [KLEPPMANN, PARTITION_HANDLING],
};
const infinispan = {
    id: 'infinispan',
    name: 'Infinispan',
    names: ['infinispan', '(?:red hat |jboss )data ?grid'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...infinispan_clustered,
            id: 'available',
            label: 'Infinispan with partitions that stay writable',
            when: { any: ['allow-read-writes', 'cross-site'] },
            protocol: 'replicated cache whose partitions stay writable',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Partitions or sites that stay writable diverge and are merged afterwards: both sides grant the same lock.',
        },
        {
            ...infinispan_clustered,
            id: 'deny-read-writes',
            when: { any: ['deny-read-writes'] },
            contested: 'With DENY_READ_WRITES a lock holds through a partition, not through the loss of all its owners: state the number of owners and where they stand.',
        },
        {
            ...infinispan_clustered,
            contested: 'Clustered locks hold only while partition handling denies reads and writes on the smaller side: state that it is DENY_READ_WRITES, and how owners are spread.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/kafka.ts

const KIP_447 = {
    title: 'KIP-447: Producer scalability for exactly once semantics',
    url: 'https://cwiki.apache.org/confluence/display/KAFKA/KIP-447%3A+Producer+scalability+for+exactly+once+semantics',
};
const ownership = {
    id: 'ownership',
    label: 'Kafka partition ownership',
    protocol: 'consumer group generations and producer epochs',
    compareAndSet: 'no',
    acrossKeys: false,
    replication: 'majority',
    survives: 'nothing',
    scope: 'region',
    token: {
        source: 'the generation of the consumer group, or the epoch of a transactional producer',
        ordered: false,
        caveat: 'it is checked by Kafka for its own topics only',
    },
    capacity: { writes: 1000, unit: 'partition', shardable: true, basis: 'engineering estimate' },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Work on a resource is a message whose key is the resource, so **one partition and one consumer** handle it in order.',
        ],
        renew: ['Heartbeats of the consumer keep its partitions; a missed poll gives them away.'],
        release: ['The offset is committed after the work, in one transaction with what is produced.'],
        settings: ['Static membership and cooperative rebalancing keep ownership in place over restarts.'],
        watch: ['rebalances', 'lag', 'fenced producers', 'duplicate work'],
        avoid: ['**Taking ownership of a partition for a lock on other systems.**'],
    },
    sources: [KLEPPMANN],
};
const group = {
    ...ownership,
    id: 'consumer-group',
    label: 'Kafka partition ownership used as a lock',
    unsafe: 'Partition ownership fences writes to Kafka only: a paused consumer acts on everything else after its partition went to another one.',
};
/** All that the owner of a partition does is written to Kafka in transactions, which fence a former owner. */
const transactions = {
    ...ownership,
    id: 'transactional-effects',
    label: 'Kafka partition ownership whose effects are transactions in Kafka alone',
    when: { all: ['effects-in-kafka', 'transactional', 'no-other-effects'] },
    compareAndSet: 'linearizable',
    replication: 'synchronous',
    survives: 'zone',
    token: {
        source: 'the generation of the consumer group, and the epoch of the transactional producer',
        ordered: true,
        caveat: 'brokers check it for Kafka\u2019s own topics, and nobody else does',
    },
    recipe: {
        ...ownership.recipe,
        settings: [
            ...ownership.recipe.settings,
            '**The group\u2019s metadata goes along with the offsets of each transaction**: the brokers refuse the transaction of a member whose generation has passed.',
            '**Consumers read committed messages only**; replication factor 3, `min.insync.replicas` 2, no unclean leader election.',
        ],
        avoid: [
            '**Any effect outside Kafka**: a call, a mail or a row in a database is not fenced by it.',
            ...ownership.recipe.avoid,
        ],
    },
    sources: [KIP_447, KLEPPMANN],
};
const kafka = {
    id: 'kafka',
    name: 'Kafka',
    names: ['(?:apache )?kafka', 'redpanda', 'confluent(?: cloud| platform)', 'msk'],
    kind: 'queue',
    selfHosted: true,
    topologies: [
        transactions,
        {
            ...transactions,
            id: 'some-effects',
            label: 'Kafka partition ownership whose effects are transactions in Kafka',
            when: { all: ['effects-in-kafka', 'transactional'] },
            contested: 'Transactions fence a former owner\u2019s writes to Kafka, and nothing else: state that all effects are writes to Kafka.',
        },
        group,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/keydb.ts

const ACTIVE_REPLICA = { title: 'KeyDB: active replication', url: 'https://docs.keydb.dev/docs/active-rep/' };
const keydb_single = {
    id: 'single',
    label: 'a KeyDB server',
    protocol: 'one server, or a primary with asynchronous replicas',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'asynchronous',
    survives: 'nothing',
    scope: 'server',
    unsafe: 'KeyDB replicates asynchronously as Redis does, and without a sync on every write a restart or a failover forgets acknowledged grants.',
    token: COUNTER_REPEATS,
    capacity: KEY_CAPACITY,
    commitMilliseconds: 1,
    recipe: EXPIRING_KEY,
    sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
};
const keydb = {
    id: 'keydb',
    name: 'KeyDB',
    names: ['key ?db'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...keydb_single,
            id: 'active-replica',
            label: 'KeyDB active replicas',
            when: { any: ['active-replica', 'multi-master', 'active-active'] },
            protocol: 'every node writable, asynchronous replication',
            compareAndSet: 'no',
            unsafe: 'Every active replica accepts writes and replicates them asynchronously: two nodes grant the same lock, and the last write wins afterwards.',
            sources: [ACTIVE_REPLICA, REDIS_LOCKS],
        },
        keydb_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/keyspaces.ts

const keyspaces_MULTI_REGION = {
    title: 'Amazon Keyspaces: multi-Region replication',
    url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication.html',
};
const keyspaces_regional = {
    id: 'regional',
    label: 'Amazon Keyspaces in one region',
    protocol: 'lightweight transactions on a table that is replicated over three zones',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: LWT_FENCE,
    capacity: { ...LWT_CAPACITY, unit: 'partition', basis: 'engineering estimate' },
    commitMilliseconds: 10,
    recipe: {
        ...LWT_ROW,
        settings: [
            '**Lightweight transactions for every access to the lock row**, reads at LOCAL_QUORUM; the lock keyspace has one region.',
        ],
        avoid: ['**Plain writes to the lock row**: last write wins.', '**A multi-region keyspace for locks.**'],
    },
    sources: [SERIAL_CONSISTENCY, keyspaces_MULTI_REGION],
};
const keyspaces = {
    id: 'keyspaces',
    name: 'Amazon Keyspaces',
    names: ['(?:amazon|aws) keyspaces?', 'keyspaces(?= (?:table|\\(|for apache))'],
    kind: 'wide column',
    selfHosted: false,
    topologies: [
        {
            ...keyspaces_regional,
            id: 'several-regions',
            label: 'an Amazon Keyspaces multi-region keyspace',
            when: { any: ['multi-region-keyspace'], none: ['home-region'] },
            protocol: 'every region writable, asynchronous between regions',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'A multi-region keyspace replicates asynchronously and every region writes: each of them decides its lightweight transactions for itself, and both grant the lock.',
            token: { ...LWT_FENCE, ordered: false, caveat: 'each region counts for itself' },
            sources: [keyspaces_MULTI_REGION, SERIAL_CONSISTENCY],
        },
        keyspaces_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/kubernetes-lease.ts
const CLIENT_GO = {
    title: 'client-go: leaderelection.go',
    url: 'https://github.com/kubernetes/client-go/blob/master/tools/leaderelection/leaderelection.go',
};
const kubernetes_lease_FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' };
const kubernetes_lease_regional = {
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
        caveat: 'it stays the same when one identity takes the Lease again, and starts anew when the object is deleted',
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
            'A free Lease, or one that has not changed for a whole lease duration **by the candidate\u2019s own monotonic clock**, is taken by an update **on condition of its resourceVersion**; a conflict means that another won.',
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
};
const kubernetesLease = {
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
        'lease ?\u5bf9\u8c61',
        'client-go leader[- ]?election',
        'leader[- ]election (?:via|with|through|using|on|by) (?:an? |the )?leases?(?<=(?<![a-z])(?:aks|eks|gke|kubernetes|k8s|openshift)(?![a-z])[^\\n]{1,160})',
        'leader[- ]election (?:via|with|through|using|on|by) (?:the )?(?:kubernetes|k8s|kube-?api-?server|client-go)',
    ],
    kind: 'coordination',
    selfHosted: false,
    topologies: [
        {
            ...kubernetes_lease_regional,
            id: 'several-clusters',
            label: 'Lease objects of several Kubernetes clusters',
            when: { any: ['several-clusters'], none: ['one-of-clusters'] },
            unsafe: 'A Lease exists in one cluster: two clusters have two Leases of the same name, and each of them grants.',
        },
        {
            ...kubernetes_lease_regional,
            id: 'single-control-plane',
            label: 'Lease objects of a cluster with a single control plane',
            when: { any: ['zonal-cluster', 'single-node'] },
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            sources: [CLIENT_GO, kubernetes_lease_FAQ],
        },
        kubernetes_lease_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/litefs.ts

const litefs = {
    id: 'litefs',
    name: 'LiteFS',
    names: ['lite ?fs'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            id: 'replicated',
            label: 'SQLite on LiteFS',
            protocol: 'one leased primary with asynchronous replicas',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'LiteFS ships transactions to its replicas asynchronously: a new primary can lack acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
            capacity: {
                writes: 500,
                unit: 'primary',
                shardable: true,
                basis: 'engineering estimate: one writer at a time',
            },
            commitMilliseconds: 5,
            recipe: LOCK_ROW,
            sources: [KLEPPMANN, { title: 'LiteFS', url: 'https://github.com/superfly/litefs' }],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/memcached.ts
const memcached = {
    id: 'memcached',
    name: 'memcached',
    names: ['memcached?'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            id: 'cache',
            label: 'memcached',
            protocol: 'independent servers, keys spread by the client',
            compareAndSet: 'by timing',
            acrossKeys: false,
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'memcached keeps nothing on disk and has no replica: eviction or a restart drops the lock, and a lost server moves its keys to another one, which grants again.',
            token: { source: 'none', ordered: false, caveat: 'a counter in the cache is lost with the cache' },
            capacity: {
                writes: 80_000,
                unit: 'server',
                shardable: true,
                basis: 'engineering estimate, as for other caches in memory',
            },
            commitMilliseconds: 1,
            recipe: {
                acquire: ['One atomic **add with an expiry** writes a nonce; it fails where the key is there.'],
                renew: ['A compare-and-swap writes the same nonce with a new expiry.'],
                release: [
                    'The key is deleted only after a read shows its own nonce; a short expiry covers the rest.',
                ],
                settings: ['Locks have a slab or an instance of their own, so that other data does not evict them.'],
                watch: ['evictions', 'server changes in the client ring', 'duplicate work'],
                avoid: ['**Trusting it with correctness**: a lock can vanish at any time without notice.'],
                lease: { seconds: 30, renewEvery: 10 },
            },
            sources: [{ title: 'memcached wiki', url: 'https://github.com/memcached/memcached/wiki' }],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/memorydb.ts

const memorydb_CONSISTENCY = {
    title: 'Amazon MemoryDB: consistency',
    url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/consistency.html',
};
const memorydb_MULTI_REGION = {
    title: 'Amazon MemoryDB Multi-Region',
    url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/multi-region.html',
};
const memorydb_regional = {
    id: 'regional',
    label: 'MemoryDB in one region',
    protocol: 'primary with a multi-AZ transaction log, written before the answer',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a counter raised in the same script, on the same shard',
        ordered: true,
        caveat: 'it has to share the hash tag of the lock; a restore from snapshot rewinds it',
    },
    capacity: {
        writes: 20_000,
        unit: 'shard',
        shardable: true,
        basis: 'engineering estimate for single-digit-millisecond writes',
    },
    commitMilliseconds: 5,
    recipe: {
        ...EXPIRING_KEY,
        acquire: [
            'One atomic **set-if-absent with an expiry** on the primary writes a nonce that is unique to the attempt; it is durable in the transaction log before it is acknowledged.',
            'The **fencing counter** shares the hash tag of the lock and is raised **in the same script**.',
            'A contender that finds the key taken waits with jittered backoff; an answer that is lost is settled by reading the nonce from the primary.',
        ],
        settings: [
            '**All lock operations go to the primary**; reads from replicas are eventually consistent.',
            'The eviction policy is `noeviction`.',
        ],
        avoid: [
            '**A plain delete on release**: it removes the lock of the next holder.',
            '**Expiry as the guard**: it follows a clock that may jump; the token has to be checked.',
        ],
    },
    sources: [memorydb_CONSISTENCY, REDIS_LOCKS],
};
const memorydb = {
    id: 'memorydb',
    name: 'Amazon MemoryDB',
    names: ['(?:amazon |aws )?memory ?db(?: for (?:redis|valkey))?(?: multi-region)?'],
    kind: 'key-value',
    selfHosted: false,
    topologies: [
        {
            ...memorydb_regional,
            id: 'multi-region',
            label: 'MemoryDB Multi-Region',
            when: { any: ['memorydb-multi-region'] },
            protocol: 'every region writable, asynchronous between regions',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'MemoryDB Multi-Region replicates asynchronously and the last writer wins: each region grants the same lock for itself.',
            token: COUNTER_REPEATS,
            sources: [memorydb_MULTI_REGION, memorydb_CONSISTENCY],
        },
        memorydb_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/memorystore.ts

const memorystore = {
    id: 'memorystore',
    name: 'Memorystore',
    names: [
        '(?:google |gcp )?(?:cloud )?memorystore(?: for| \\()?(?: (?:redis|valkey|memcached))?(?: cluster)?',
    ],
    kind: 'cache',
    selfHosted: false,
    topologies: [
        {
            id: 'replicated',
            label: 'Memorystore',
            protocol: 'primary with asynchronous replicas',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Memorystore replicates asynchronously: a failover promotes a replica that may lack acknowledged grants, and the lock is granted twice.',
            token: COUNTER_REPEATS,
            capacity: KEY_CAPACITY,
            commitMilliseconds: 1,
            recipe: EXPIRING_KEY,
            sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/object.ts
const CONDITIONAL_WRITES = {
    title: 'Amazon S3: conditional writes',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
};
const PREFIX_RATE = {
    title: 'Amazon S3: optimizing performance',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
};
/** A lock as one object that is replaced under an ETag condition. */
const LOCK_OBJECT = {
    acquire: [
        'Each resource has one **lock object**, made once with `If-None-Match: *` and never deleted: status, owner, nonce, lease and an **epoch counter**.',
        'A contender reads the object with its ETag and, where it is free, replaces it **on condition of `If-Match`**, with its nonce and **epoch + 1**; a failed precondition means that another won.',
        'A timeout leaves the outcome unknown: the object is read again and the nonce compared before anything else.',
    ],
    takeover: [
        '**Stale lock takeover**: an object that has not changed for a full lease, by the contender\u2019s own monotonic clock, is replaced under the very ETag that was watched, so a holder that renews in the meantime wins.',
    ],
    renew: [
        'The holder replaces the object with a new heartbeat under `If-Match`; a failed precondition means that the lock was taken over, and work stops.',
    ],
    release: [
        'A conditional replace marks it free and **keeps the epoch counter**; deleting it would start the epochs anew.',
    ],
    settings: [
        'A bucket policy that **refuses writes of lock objects without a condition**, and no lifecycle rule that reaches them.',
        'No two bodies are ever equal (nonce and epoch see to it): the ETag follows the content.',
    ],
    watch: ['failed preconditions', 'age of the heartbeat', 'takeovers', 'rejected epochs'],
    avoid: [
        '**The ETag as a token**: it is a content hash and has no order; the epoch in the body has.',
        '**Look first, then write without a condition**, or a listing as a lock check.',
        '**The last-modified time as expiry**: it is compared with clocks that drift.',
    ],
    lease: { seconds: 120, renewEvery: 40 },
};
const EPOCH_COUNTER = {
    source: 'the epoch counter in the lock object, raised by the conditional write that grants',
    ordered: true,
    caveat: 'deleting the object starts it anew; the ETag itself has no order',
};
const PREFIX_CAPACITY = {
    writes: 3500,
    unit: 'bucket prefix',
    shardable: true,
    perLock: 2,
    basis: 'published writes a second and prefix; one lock bears about one cycle a second (engineering estimate)',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/minio.ts

const minio_cluster = {
    id: 'cluster',
    label: 'a MinIO cluster',
    protocol: 'erasure coding with read and write quorums',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'region',
    token: EPOCH_COUNTER,
    capacity: { ...PREFIX_CAPACITY, writes: 500, unit: 'cluster', basis: 'engineering estimate' },
    commitMilliseconds: 20,
    recipe: LOCK_OBJECT,
    sources: [CONDITIONAL_WRITES],
};
const minio = {
    id: 'minio',
    name: 'MinIO',
    names: ['minio'],
    kind: 'object',
    selfHosted: true,
    topologies: [
        {
            ...minio_cluster,
            id: 'site-replication',
            label: 'MinIO sites that replicate to each other',
            when: { any: ['bidirectional', 'cross-region-replication', 'active-active', 'asynchronous'] },
            protocol: 'asynchronous replication between sites',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Sites replicate asynchronously, and each of them evaluates conditions on its own copy: both grant the same lock.',
            token: { ...EPOCH_COUNTER, ordered: false, caveat: 'each site counts for itself' },
        },
        {
            ...minio_cluster,
            contested: 'Conditional writes on MinIO depend on its version and on how the drives are spread: state the version, the erasure set, and that a write quorum is left after the failures to survive.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/mongodb.ts
const MONGODB = { title: 'MongoDB and Jepsen', url: 'https://www.mongodb.com/company/partners/jepsen' };
const mongodb_JEPSEN = { title: 'Jepsen: MongoDB 4.2.6', url: 'https://jepsen.io/analyses/mongodb-4.2.6' };
const majority = {
    id: 'majority',
    label: 'a MongoDB replica set with majority writes',
    protocol: 'Raft-like replica set, majority write concern',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: 'a fence field of the lock document, incremented in the find-and-modify that grants',
        ordered: true,
        caveat: 'deleting the document starts it anew',
    },
    capacity: {
        writes: 2000,
        unit: 'shard',
        shardable: true,
        basis: 'engineering estimate for majority writes with journal',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Each resource has **one lock document, never deleted**, with owner, nonce, expiry and a **fence field**.',
            'One **find-and-modify (`findOneAndUpdate`) at write concern majority with journal** takes the document if it is free or expired **by the server\u2019s clock**, and increments the fence.',
            'After a write timeout the outcome is unknown: the document is read with **linearizable read concern** and the nonce compared.',
        ],
        renew: ['A find-and-modify on owner and fence moves the expiry, every third of the lease.'],
        release: ['A find-and-modify on owner and fence clears the owner and keeps the fence.'],
        settings: [
            '**Write concern majority and journal, stated with every lock write**; all reads go to the primary with linearizable read concern.',
            'Three or five members that bear data, spread so that no place has a majority.',
            'The lock stays within **one document**: multi-document transactions add anomalies and no safety.',
        ],
        watch: [
            'elections and rollbacks',
            'replication lag of the majority',
            'write timeouts',
            'rejected tokens',
        ],
        avoid: [
            '**Write concern 1**: a failover rolls such writes back.',
            '**A TTL index as lease expiry**: it deletes late, and takes the fence along.',
            '**Reads from secondaries** for ownership.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [MONGODB, mongodb_JEPSEN],
};
const ARBITER = 'An arbiter votes without data, so with one data member down majority writes block, and the implicit default is write concern 1: state that lock writes always ask for majority, and that blocking is accepted.';
const mongodb = {
    id: 'mongodb',
    name: 'MongoDB',
    names: ['mongo ?db(?: atlas)?(?![- ]compatib)', 'mongo', 'atlas(?= (?:cluster|m\\d|replica))'],
    kind: 'document',
    selfHosted: true,
    topologies: [
        {
            ...majority,
            id: 'write-concern-1',
            label: 'a MongoDB replica set with write concern 1',
            when: { any: ['write-concern-1'] },
            protocol: 'replica set, acknowledged by the primary alone',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Write concern 1 is acknowledged by the primary alone: a failover rolls such grants back, and the lock is granted twice.',
            token: { ...majority.token, ordered: false, caveat: 'a rollback makes it repeat' },
        },
        {
            ...majority,
            id: 'two-data-members',
            label: 'a MongoDB replica set of two members with data and an arbiter',
            when: { all: ['arbiter', 'two-data-members'] },
            dataMembers: 2,
            contested: ARBITER,
        },
        {
            ...majority,
            id: 'arbiter',
            label: 'a MongoDB replica set with an arbiter',
            when: { any: ['arbiter'] },
            contested: ARBITER,
        },
        {
            ...majority,
            id: 'memory',
            label: 'a MongoDB replica set in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'Members that keep their data in memory come back empty, and acknowledged grants are gone once a majority restarts.',
        },
        {
            ...majority,
            id: 'standalone',
            label: 'a standalone MongoDB server',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'one server with a journal',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...majority.recipe,
                settings: [
                    'Write concern with journal: a grant is on disk before it is acknowledged.',
                    '**One server is a single point of failure**: while it is down nothing is granted.',
                ],
            },
        },
        majority,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/mysql.ts

const LOCKING = {
    title: 'MySQL: locking functions',
    url: 'https://dev.mysql.com/doc/refman/8.0/en/locking-functions.html',
};
const mysql_JEPSEN = { title: 'Jepsen: MySQL 8.0.34', url: 'https://jepsen.io/analyses/mysql-8.0.34' };
const GALERA = {
    title: 'Jepsen: MariaDB Galera Cluster 12.1.2',
    url: 'https://jepsen.io/blog/2026-03-16-mariadb-galera-cluster-12.1.2',
};
const recipe = {
    ...LOCK_ROW,
    avoid: [
        '**GET_LOCK as the only guard**: it lives in one server, vanishes with the connection and is never replicated.',
        '**Plain reads before an update**: under Repeatable Read they may be stale; the row is read with `FOR UPDATE`.',
        '**Replicas for any lock read**: they lag.',
    ],
};
const mysql_single = {
    id: 'single',
    label: 'a single MySQL primary',
    protocol: 'one writable primary with a redo log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...recipe,
        settings: [
            ...recipe.settings,
            '**One primary is a single point of failure**: while it is down nothing is granted.',
            'The redo log is synced at every commit.',
        ],
    },
    sources: [LOCKING, mysql_JEPSEN, KLEPPMANN],
};
const mysql = {
    id: 'mysql',
    name: 'MySQL',
    names: [
        '(?:amazon |aws )?rds (?:(?:for|para|f[uü]r|pour|per) )?(?:mysql|mariadb)',
        'azure database for mysql',
        '(?<!aurora |aurora \\(|aurora-|cloud sql for |cloud sql |cloud sql \\(|database for |rds for |rds para |rds für |rds pour |rds )mysql(?:d)?(?![- ]?(?:compatible|wire|driver|protocol))',
        '(?<!rds for |rds )mariadb(?! galera)',
        'percona server',
        'innodb cluster(?: ?set)?',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...mysql_single,
            ...UNFENCED_PAIR,
            label: 'MySQL on a pair that fences no node',
        },
        {
            ...mysql_single,
            id: 'commit-unsynced',
            label: 'MySQL that acknowledges commits before they are on disk',
            when: { any: ['fsync-off'] },
            unsafe: 'Commits are acknowledged before they are on disk: a crash forgets grants that were acknowledged.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...mysql_single,
            id: 'galera',
            label: 'MySQL or MariaDB with Galera',
            when: { any: ['galera'] },
            protocol: 'certification-based replication between writable nodes',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Galera loses committed transactions in crashes and partitions, and shows lost updates and stale reads in a healthy cluster.',
            token: FENCE_COLUMN_REWINDS,
            sources: [GALERA],
        },
        {
            ...mysql_single,
            id: 'group-replication-multi-primary',
            label: 'MySQL Group Replication with several primaries',
            when: { all: ['group-replication', 'multi-master'] },
            protocol: 'Group Replication (Paxos), several primaries',
            replication: 'majority',
            survives: 'by voters',
            scope: 'global',
            contested: 'With several primaries, row locks are local to a member and conflicts surface at commit only: state that Group Replication runs in single-primary mode.',
            recipe,
        },
        {
            ...mysql_single,
            id: 'group-replication',
            label: 'MySQL Group Replication with one primary',
            when: { any: ['group-replication'] },
            protocol: 'Group Replication (Paxos), single primary',
            replication: 'majority',
            survives: 'by voters',
            scope: 'global',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the round to the group',
            },
            commitMilliseconds: 10,
            recipe: {
                ...recipe,
                settings: [
                    ...recipe.settings,
                    '**Single-primary mode, and a consistency level that holds new transactions back until the backlog is applied** (`BEFORE_ON_PRIMARY_FAILOVER` or `AFTER`).',
                    'A member that loses the majority leaves the group and refuses writes.',
                ],
                watch: [...recipe.watch, 'primary elections', 'members in the group'],
            },
        },
        {
            ...mysql_single,
            id: 'multi-master',
            label: 'MySQL with several writable servers',
            when: { any: ['multi-master', 'bidirectional'] },
            protocol: 'asynchronous replication between writable servers',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Writable servers replicate asynchronously: each of them grants the same lock.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...mysql_single,
            id: 'rds-multi-az',
            label: 'RDS for MySQL Multi-AZ',
            when: { all: ['rds'], any: ['multi-az', 'multi-az-cluster'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            commitMilliseconds: 10,
            recipe: {
                ...recipe,
                settings: [
                    ...recipe.settings,
                    '**Multi-AZ: the synchronous standby has every commit before it is acknowledged.** The lease outlasts the failover of one to two minutes.',
                ],
                lease: { seconds: 240, renewEvery: 60 },
            },
        },
        {
            ...mysql_single,
            id: 'zone-redundant',
            label: 'managed MySQL with zone-redundant high availability',
            when: { any: ['zone-redundant'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            commitMilliseconds: 10,
            recipe: { ...recipe, lease: { seconds: 240, renewEvery: 60 } },
        },
        {
            ...mysql_single,
            id: 'semi-synchronous',
            label: 'MySQL with semi-synchronous replicas and automatic failover',
            when: { all: ['semi-synchronous', 'automatic-failover'], none: ['asynchronous'] },
            protocol: 'primary with semi-synchronous replicas',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Semi-synchronous replication falls back to asynchronous after its timeout, so a failover can promote a replica that lacks acknowledged lock rows.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...mysql_single,
            id: 'asynchronous-manual',
            label: 'MySQL with replicas that people promote',
            when: {
                all: ['manual-failover'],
                any: ['asynchronous', 'semi-synchronous', 'replica'],
                none: ['automatic-failover'],
            },
            protocol: 'one writable primary; replicas are promoted by people',
            replication: 'asynchronous',
            recipe: {
                ...recipe,
                settings: [
                    ...recipe.settings,
                    '**A promotion is an operator\u2019s act**: the old primary is stopped for good, all leases run out, and every fence column is raised past anything it may have issued before grants resume.',
                    '**While the primary is down nothing is granted.**',
                ],
            },
        },
        {
            ...mysql_single,
            id: 'asynchronous-failover',
            label: 'MySQL with asynchronous replicas and automatic failover',
            when: { all: ['asynchronous', 'automatic-failover'] },
            protocol: 'primary with asynchronous replicas, promoted automatically',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Automatic failover promotes a replica that lacks the last commits: acknowledged lock rows are gone, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...mysql_single,
            ...PROMOTED_READ_REPLICA,
            label: 'RDS for MySQL whose read replica is promoted by itself',
        },
        {
            ...mysql_single,
            id: 'replicated',
            label: 'MySQL with replicas',
            when: {
                any: [
                    'asynchronous',
                    'semi-synchronous',
                    'replica',
                    'automatic-failover',
                    'high-availability',
                    'multi-az',
                ],
            },
            protocol: 'primary with replicas',
            replication: 'asynchronous',
            contested: 'Asynchronous and semi-synchronous replicas can lack acknowledged grants when they are promoted: state how they replicate, and whether promotion is automatic or an act of people.',
        },
        {
            ...mysql_single,
            id: 'rds',
            label: 'RDS for MySQL',
            when: { any: ['rds'], none: ['zonal'] },
            contested: 'One RDS instance has no standby unless it is Multi-AZ: state whether Multi-AZ is on.',
        },
        mysql_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/nats.ts
const nats_JEPSEN = { title: 'Jepsen: NATS 2.12.1', url: 'https://jepsen.io/analyses/nats-2.12.1' };
const DOCS = {
    title: 'NATS: JetStream key/value store',
    url: 'https://docs.nats.io/nats-concepts/jetstream/key-value-store',
};
const synced = {
    id: 'sync-always',
    label: 'a NATS JetStream bucket with three replicas that sync every write',
    when: { any: ['sync-always'] },
    protocol: 'Raft for each stream, synced on every write',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    contested: 'Jepsen found lost writes and split brain after crashes in 2.12.1, and settings decide: state that there are three or five replicas over as many places, `sync_interval: always`, reads from the stream leader, and version 2.12.3 or later.',
    token: {
        source: 'the revision of the key, which is the sequence of the stream',
        ordered: true,
        caveat: 'it can repeat if acknowledged writes are lost',
    },
    capacity: {
        writes: 1000,
        unit: 'stream',
        shardable: true,
        basis: 'engineering estimate: bound by the sync of every write',
    },
    commitMilliseconds: 5,
    recipe: {
        acquire: [
            'A **create** of the key, which fails where it exists, writes owner, nonce and lease; the **revision** that it returns is the fencing token.',
            'A key whose revision has not changed for a whole lease, by the contender\u2019s own monotonic clock, is taken over by an **update on condition of that revision**.',
            'A timeout leaves the outcome unknown: the key is read from the stream leader and the nonce compared.',
        ],
        renew: [
            'An update on condition of the last revision, every third of the lease; the token stays the revision of the grant.',
        ],
        release: ['An update on condition of the revision marks the key free.'],
        settings: [
            '**`sync_interval: always`**: the default acknowledges up to two minutes before the sync to disk.',
            '**R3 or R5 on disk, a replica in each of three places** (two and four replicas gain nothing): a quorum is left after any one loss.',
            '**Reads go to the stream leader**: direct gets are off for the bucket.',
            'NATS 2.12.3 or later.',
        ],
        watch: ['stream leader changes', 'replicas in sync', 'sync latency', 'rejected revisions'],
        avoid: [
            '**Direct gets** of lock state: a replica answers, and may be behind.',
            '**Mirrors, leaf nodes and gateways** as a way for a lock: they are asynchronous.',
            '**The default sync interval**: a power failure loses acknowledged grants.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [nats_JEPSEN, DOCS],
};
const lazy = {
    id: 'unstated',
    label: 'a NATS JetStream bucket',
    protocol: 'Raft for each stream',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: synced.token,
    capacity: synced.capacity,
    commitMilliseconds: 5,
    recipe: synced.recipe,
    sources: [nats_JEPSEN, DOCS],
};
const nats = {
    id: 'nats',
    name: 'NATS JetStream',
    names: ['nats(?: jetstream)?(?: kv| key[/-]value)?', 'jetstream(?: kv)?'],
    kind: 'key-value',
    selfHosted: true,
    topologies: [
        {
            ...lazy,
            id: 'memory',
            label: 'a NATS JetStream bucket in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'A bucket in memory is gone after a restart: acknowledged grants are forgotten.',
            token: { ...synced.token, ordered: false, caveat: 'revisions start anew after a restart' },
        },
        {
            ...lazy,
            id: 'mirror',
            label: 'a NATS bucket with mirrors or leaf nodes',
            when: { any: ['stream-mirror'] },
            protocol: 'asynchronous copies of a stream',
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Mirrors, leaf nodes and gateways carry a stream asynchronously: a lock that is taken on one side is not seen on the other.',
        },
        {
            ...lazy,
            id: 'one-replica-synced',
            label: 'a NATS JetStream bucket with one replica that syncs every write',
            when: { all: ['sync-always'], any: ['one-replica', 'single-node'], none: ['several-nodes'] },
            protocol: 'one server, synced on every write',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...lazy,
            id: 'one-replica',
            label: 'a NATS JetStream bucket with one replica',
            when: { any: ['one-replica', 'single-node'], none: ['several-nodes', 'sync-always'] },
            protocol: 'one server, synced now and then',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'One replica that syncs every two minutes forgets acknowledged grants when its host crashes.',
            token: { ...synced.token, ordered: false, caveat: 'a crash rewinds the stream' },
        },
        synced,
        {
            ...lazy,
            id: 'default-sync',
            label: 'a NATS JetStream bucket with the default sync interval',
            when: { any: ['default-sync'] },
            survives: 'nothing',
            unsafe: 'With the default sync interval NATS acknowledges before the write is on disk: Jepsen found acknowledged writes lost and lasting split brain after a power failure or a single crash with a partition.',
            token: { ...synced.token, ordered: false, caveat: 'a crash can rewind the stream' },
        },
        {
            ...lazy,
            contested: 'By default NATS acknowledges before it syncs, and a bucket has one replica: state three or five replicas over as many places, and `sync_interval: always`.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/oracle.ts

const PROTECTION_MODES = {
    title: 'Oracle Data Guard: protection modes',
    url: 'https://docs.oracle.com/cd/B28359_01/server.111/b28294/protection.htm',
};
const EXTENDED = {
    title: 'Oracle High Availability Overview: Oracle RAC on an extended distance cluster',
    url: 'https://docs.oracle.com/cd/B28359_01/server.111/b28281/img_text/haovw021.htm',
};
const oracle_recipe = {
    ...LOCK_ROW,
    avoid: [
        '**DBMS_LOCK as the only guard**: it is bound to the session and is not replicated.',
        ...LOCK_ROW.avoid.slice(1),
    ],
};
const oracle_single = {
    id: 'single',
    label: 'a single Oracle instance',
    protocol: 'one writable instance with a redo log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...oracle_recipe,
        settings: [
            ...oracle_recipe.settings,
            '**One instance is a single point of failure**: while it is down nothing is granted.',
        ],
    },
    sources: [KLEPPMANN, PROTECTION_MODES],
};
const oracle = {
    id: 'oracle',
    name: 'Oracle Database',
    names: [
        '(?:amazon |aws )?rds (?:for )?oracle',
        'oracle(?= ?(?:db|database|rac|data ?guard|\\d|rdbms|exadata|standard|enterprise|se2|ee|active data ?guard|with|primary|instance|server|standby))(?! (?:linux|cloud))',
        'oracle-datenbank',
        'exadata',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...oracle_single,
            id: 'data-guard-asynchronous',
            label: 'Oracle Data Guard in maximum performance mode with automatic failover',
            when: { any: ['maximum-performance', 'asynchronous'], all: ['automatic-failover'] },
            protocol: 'primary with an asynchronous standby',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'In maximum performance mode redo is shipped asynchronously: a failover loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
            sources: [KLEPPMANN, PROTECTION_MODES],
        },
        {
            ...oracle_single,
            id: 'data-guard-synchronous',
            label: 'Oracle Data Guard with synchronous redo',
            when: { any: ['maximum-availability', 'synchronous'] },
            protocol: 'primary with a synchronous standby',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            commitMilliseconds: 10,
            recipe: {
                ...oracle_recipe,
                settings: [
                    ...oracle_recipe.settings,
                    '**Maximum availability or maximum protection mode**, and failover only to a standby that is synchronized.',
                    '**The failover observer stands in a third place.**',
                ],
                watch: [...oracle_recipe.watch, 'protection level', 'failovers'],
            },
        },
        {
            ...oracle_single,
            id: 'rds-multi-az',
            label: 'RDS for Oracle Multi-AZ',
            when: { all: ['rds', 'multi-az'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            commitMilliseconds: 10,
            recipe: {
                ...oracle_recipe,
                settings: [
                    ...oracle_recipe.settings,
                    '**Multi-AZ: the synchronous standby has every commit before it is acknowledged.** The lease outlasts the failover.',
                ],
                lease: { seconds: 240, renewEvery: 60 },
            },
        },
        {
            ...oracle_single,
            id: 'extended-rac',
            label: 'Oracle Extended RAC with a third voting file',
            when: { all: ['extended-rac', 'witness'] },
            protocol: 'instances in two places on storage that ASM mirrors, with a third place for the vote',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            commitMilliseconds: 10,
            recipe: {
                ...oracle_recipe,
                settings: [
                    ...oracle_recipe.settings,
                    '**Each place is a failure group of its own in every disk group**, so that a commit is on both mirrors.',
                    '**A third voting file stands in a third place**: it decides which place stays.',
                ],
                watch: [...oracle_recipe.watch, 'state of the mirrors', 'access to the voting files'],
            },
            sources: [EXTENDED, KLEPPMANN],
        },
        {
            ...oracle_single,
            id: 'extended-rac-without-third-vote',
            label: 'Oracle Extended RAC',
            when: { any: ['extended-rac'] },
            protocol: 'instances in two places on storage that ASM mirrors',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            contested: 'Which place of an extended cluster stays is decided by a majority of the voting files: state that the third one stands in a third place, and that ASM mirrors the data between the two.',
            sources: [EXTENDED, KLEPPMANN],
        },
        {
            ...oracle_single,
            id: 'rac',
            label: 'Oracle RAC',
            when: { any: ['rac'] },
            protocol: 'several instances on shared storage, with a distributed lock manager and node fencing',
            replication: 'synchronous',
            survives: 'node',
            scope: 'region',
            recipe: {
                ...oracle_recipe,
                settings: [
                    ...oracle_recipe.settings,
                    '**The instances share storage in one place**: it survives a node, not the place.',
                    'Voting disks decide which instances stay.',
                ],
            },
        },
        {
            ...oracle_single,
            id: 'data-guard-asynchronous-manual',
            label: 'an Oracle primary with an asynchronous standby that never takes over by itself',
            when: {
                any: ['maximum-performance', 'asynchronous'],
                all: ['manual-failover'],
                none: ['automatic-failover'],
            },
            protocol: 'one writable primary; the standby is opened by people',
            replication: 'asynchronous',
        },
        {
            ...oracle_single,
            id: 'data-guard-maximum-performance',
            label: 'Oracle Data Guard in maximum performance mode',
            when: { any: ['maximum-performance', 'asynchronous'] },
            protocol: 'primary with an asynchronous standby',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'In maximum performance mode redo is shipped asynchronously: a failover loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...oracle_single,
            id: 'data-guard',
            label: 'Oracle Data Guard',
            when: { any: ['data-guard', 'replica', 'automatic-failover'] },
            protocol: 'primary with a standby',
            replication: 'asynchronous',
            contested: 'Whether a failover loses acknowledged grants depends on the protection mode: state maximum availability, maximum protection or maximum performance.',
        },
        oracle_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/pacemaker.ts

const pacemaker_FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' };
const DRBD = {
    title: 'DRBD user guide: replication modes',
    url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-replication-protocols',
};
const STONITH = {
    title: 'Pacemaker Explained: fencing',
    url: 'https://clusterlabs.org/projects/pacemaker/doc/3.0/Pacemaker_Explained/html/fencing.html',
};
const pacemaker_cluster = {
    id: 'cluster',
    label: 'a Pacemaker cluster',
    protocol: 'Corosync membership with votes and node fencing',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'region',
    contested: 'Pacemaker keeps one service active and fences the other node: state that the lock is such an active/passive service, that node fencing (STONITH or SBD) works, and where the quorum device stands.',
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
    sources: [KLEPPMANN, pacemaker_FAQ],
};
const { contested: _, ...told } = pacemaker_cluster;
const pacemaker = {
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
            unsafe: 'Without node fencing, or with a lost quorum ignored, both nodes of a Pacemaker cluster become active when they lose each other.',
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
            unsafe: 'DRBD protocol A and B acknowledge a write before the peer has it on disk: the node that takes over may lack the last grants, and they are given again.',
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
        pacemaker_cluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/pgactive.ts

const pgactive = {
    id: 'pgactive',
    name: 'pgactive or BDR',
    names: ['pg_?active', '(?:postgres-)?bdr', 'edb (?:postgres )?distributed', 'pgd', 'pg ?logical', 'spock'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            id: 'multi-master',
            label: 'PostgreSQL with bidirectional logical replication',
            protocol: 'asynchronous replication between writable nodes',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'Writable nodes replicate asynchronously and resolve conflicts afterwards: each of them grants the same lock, and advisory locks are local to a node.',
            token: FENCE_COLUMN_REWINDS,
            capacity: PRIMARY_CAPACITY,
            commitMilliseconds: 5,
            recipe: { ...LOCK_ROW, settings: ['All lock statements go to **one node**; the others never grant.'] },
            sources: [KLEPPMANN, { title: 'pgactive', url: 'https://github.com/aws/pgactive' }],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/postgresql.ts

const postgresql_PATRONI = {
    title: 'Patroni: replication modes',
    url: 'https://patroni.readthedocs.io/en/latest/replication_modes.html',
};
const RDS = {
    title: 'Jepsen: Amazon RDS for PostgreSQL 17.4',
    url: 'https://jepsen.io/analyses/amazon-rds-for-postgresql-17.4',
};
const postgresql_LOCKING = {
    title: 'PostgreSQL: explicit locking',
    url: 'https://www.postgresql.org/docs/current/explicit-locking.html',
};
const AZURE_HA = {
    title: 'Azure Database for PostgreSQL: high availability',
    url: 'https://learn.microsoft.com/en-us/azure/reliability/reliability-postgresql-flexible-server',
};
const postgresql_single = {
    id: 'single',
    label: 'a single PostgreSQL primary',
    protocol: 'one writable primary with a write-ahead log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**One primary is a single point of failure**: while it is down nothing is granted, and its data is down with it.',
            'Commits are synced to disk: `fsync` and `synchronous_commit` stay on.',
        ],
    },
    sources: [KLEPPMANN, postgresql_PATRONI, postgresql_LOCKING],
};
const synchronous = {
    ...postgresql_single,
    id: 'synchronous',
    label: 'PostgreSQL with a synchronous standby',
    when: { any: ['synchronous'] },
    protocol: 'primary with a synchronous standby, promoted under a quorum',
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**Synchronous commit with a quorum of standbys in other zones**; only a standby that has every acknowledged commit is promoted (Patroni `synchronous_mode` and its strict form).',
            '**Promotion is decided by a consensus store with a majority in three places**, and a watchdog stops the old primary.',
        ],
        watch: [...LOCK_ROW.watch, 'standbys in sync', 'failovers'],
    },
    sources: [postgresql_PATRONI, KLEPPMANN, postgresql_LOCKING],
};
const postgresql = {
    id: 'postgresql',
    name: 'PostgreSQL',
    names: [
        'pg ?1[0-9](?:\\.\\d{1,2})?(?!\\d)',
        '(?:amazon |aws )?rds (?:(?:for|para|f[uü]r|pour|per) )?postgres(?:ql)?',
        'azure database for postgres(?:ql)?',
        '(?<!aurora |aurora \\(|aurora-|cloud sql for |cloud sql |cloud sql \\(|alloydb for |cosmos db for |database for |rds for |rds para |rds für |rds pour |rds )postgre(?:s(?:ql)?)?(?![- ]?(?:compatible|wire|driver|protocol))',
        'pgsql',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...postgresql_single,
            id: 'commit-unsynced',
            label: 'PostgreSQL that acknowledges commits before they are on disk',
            when: { any: ['fsync-off'] },
            unsafe: 'Commits are acknowledged before they are on disk: a crash forgets grants that were acknowledged.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...postgresql_single,
            id: 'patroni-asynchronous',
            label: 'PostgreSQL under Patroni without synchronous mode',
            when: { any: ['patroni-asynchronous'] },
            protocol: 'primary with asynchronous replicas, promoted by Patroni',
            replication: 'asynchronous',
            unsafe: 'Without synchronous mode Patroni promotes a replica that may lack the last commits: acknowledged lock rows are lost, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
            sources: [postgresql_PATRONI, KLEPPMANN, postgresql_LOCKING],
        },
        {
            ...postgresql_single,
            id: 'pooled-session-locks',
            label: 'PostgreSQL behind a pooler by transactions, with session-level advisory locks alone',
            when: { all: ['transaction-pooling', 'session-locks-only'] },
            unsafe: 'A pooler by transactions hands each transaction to any server session: a session-level advisory lock stays with a session that the client no longer has, and nothing else is allowed.',
        },
        {
            ...postgresql_single,
            id: 'multi-master',
            label: 'PostgreSQL with several writable nodes',
            when: { any: ['bidirectional', 'multi-master', 'pgactive', 'galera'] },
            protocol: 'asynchronous replication between writable nodes',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Writable nodes replicate asynchronously and resolve conflicts afterwards: each of them grants the same lock, and advisory locks are local to a node.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...postgresql_single,
            id: 'rds-multi-az-cluster',
            label: 'an RDS for PostgreSQL Multi-AZ cluster',
            when: { all: ['rds'], any: ['multi-az-cluster'] },
            protocol: 'primary that commits with one of two standbys in other zones',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**Multi-AZ: the commit is on a standby in another zone before it is acknowledged.** The lease outlasts a failover.',
                ],
                avoid: [
                    ...LOCK_ROW.avoid,
                    '**The readable standbys**: their snapshots may disagree on the order of transactions (long fork).',
                ],
                lease: { seconds: 120, renewEvery: 40 },
            },
            sources: [RDS, KLEPPMANN, postgresql_LOCKING],
        },
        {
            ...postgresql_single,
            id: 'rds-multi-az',
            label: 'RDS for PostgreSQL Multi-AZ',
            when: { all: ['rds', 'multi-az'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**Multi-AZ: the synchronous standby has every commit before it is acknowledged**, so a committed lock row survives the failover. The lease outlasts the failover of one to two minutes.',
                ],
                watch: [...LOCK_ROW.watch, 'failovers'],
                lease: { seconds: 240, renewEvery: 60 },
            },
            sources: [RDS, KLEPPMANN, postgresql_LOCKING],
        },
        {
            ...postgresql_single,
            id: 'commit-local',
            label: 'PostgreSQL whose commits do not wait for a standby',
            when: { all: ['commit-local'], any: ['synchronous', 'patroni', 'automatic-failover', 'replica'] },
            protocol: 'commits that are acknowledged by the primary alone, beside standbys',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'With synchronous_commit local or off a commit is acknowledged before any standby has it: a failover loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
            sources: [postgresql_PATRONI, KLEPPMANN],
        },
        {
            ...postgresql_single,
            id: 'fenced-pair',
            label: 'PostgreSQL on synchronously mirrored disks, moved by a cluster that fences',
            when: { all: ['drbd-synchronous', 'fencing-on', 'witness'] },
            protocol: 'one writable primary on disks that are mirrored before a commit is acknowledged; the old node is powered off first',
            replication: 'synchronous',
            survives: 'node',
            sources: [KLEPPMANN, postgresql_LOCKING],
        },
        {
            ...postgresql_single,
            ...UNFENCED_PAIR,
            label: 'PostgreSQL on a pair that fences no node',
        },
        {
            ...postgresql_single,
            id: 'synchronous-or-alone',
            label: 'PostgreSQL whose primary goes on without its standby, and whose standby promotes itself',
            when: { all: ['synchronous-or-alone', 'automatic-failover'] },
            protocol: 'a pair that replicates synchronously while the two see each other',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'A primary that goes on alone once it loses its standby, beside a standby that promotes itself once it loses its primary, is two primaries as soon as the link between them is cut: both grant the lock.',
            token: FENCE_COLUMN_REWINDS,
            sources: [postgresql_PATRONI, KLEPPMANN],
        },
        {
            ...synchronous,
            id: 'mixed',
            label: 'PostgreSQL with synchronous and asynchronous standbys',
            when: { all: ['synchronous', 'asynchronous', 'automatic-failover'] },
            contested: 'Automatic failover is safe to the synchronous standby only: state that an asynchronous one is never promoted by itself.',
        },
        {
            ...synchronous,
            id: 'zone-redundant',
            label: 'managed PostgreSQL with zone-redundant high availability',
            when: { any: ['zone-redundant'] },
            protocol: 'primary with a synchronous standby in another zone, promoted by the provider',
            sources: [AZURE_HA, KLEPPMANN, postgresql_LOCKING],
        },
        synchronous,
        {
            ...synchronous,
            id: 'synchronous-commit',
            // It is on where nothing is said, and waits for no standby unless one is named as synchronous.
            when: { all: ['synchronous-commit', 'replica'], none: ['asynchronous'] },
        },
        {
            ...postgresql_single,
            id: 'asynchronous-manual',
            label: 'PostgreSQL with asynchronous replicas that people promote',
            when: { all: ['manual-failover'], any: ['asynchronous', 'replica'], none: ['automatic-failover'] },
            protocol: 'one writable primary; replicas are promoted by people',
            replication: 'asynchronous',
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**A promotion is an operator\u2019s act**: the old primary is stopped for good, all leases run out, and every fence column is raised past anything it may have issued before grants resume.',
                    '**While the primary is down nothing is granted.**',
                ],
                watch: [...LOCK_ROW.watch, 'replication lag'],
            },
            sources: [postgresql_PATRONI, KLEPPMANN, postgresql_LOCKING],
        },
        {
            ...postgresql_single,
            id: 'asynchronous-failover',
            label: 'PostgreSQL with asynchronous replicas and automatic failover',
            when: { all: ['asynchronous', 'automatic-failover'] },
            protocol: 'primary with asynchronous replicas, promoted automatically',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Automatic failover promotes a replica that lacks the last commits: acknowledged lock rows are gone, their fence is issued again, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
            sources: [postgresql_PATRONI, KLEPPMANN],
        },
        {
            ...postgresql_single,
            id: 'asynchronous',
            label: 'PostgreSQL with asynchronous replicas',
            when: { any: ['asynchronous'] },
            protocol: 'primary with asynchronous replicas',
            replication: 'asynchronous',
            contested: 'An asynchronous replica lacks the last commits when it is promoted: state whether promotion is automatic, or an act of people after the old primary is stopped.',
            sources: [postgresql_PATRONI, KLEPPMANN],
        },
        {
            ...postgresql_single,
            ...PROMOTED_READ_REPLICA,
            label: 'RDS for PostgreSQL whose read replica is promoted by itself',
        },
        {
            ...postgresql_single,
            id: 'replicated',
            label: 'PostgreSQL with replicas',
            when: { any: ['replica', 'automatic-failover', 'patroni', 'high-availability', 'multi-az'] },
            protocol: 'primary with replicas',
            replication: 'asynchronous',
            contested: 'Whether a failover loses acknowledged grants depends on the replication: state whether the standby is synchronous, and who promotes it.',
            sources: [postgresql_PATRONI, KLEPPMANN],
        },
        {
            ...postgresql_single,
            id: 'rds',
            label: 'RDS for PostgreSQL',
            when: { any: ['rds'], none: ['zonal'] },
            contested: 'One RDS instance has no standby unless it is Multi-AZ: state whether Multi-AZ is on.',
            sources: [RDS, KLEPPMANN],
        },
        postgresql_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/pulsar.ts
const pulsar = {
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
            contested: 'An exclusive producer fences its topic and nothing else: state that all effects go through that topic, and how its bookies and metadata store are spread.',
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
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/r2.ts

const r2 = {
    id: 'r2',
    name: 'Cloudflare R2',
    names: ['cloudflare r2', 'r2(?= (?:bucket|storage|object))'],
    kind: 'object',
    selfHosted: false,
    topologies: [
        {
            id: 'bucket',
            label: 'an R2 bucket',
            protocol: 'conditional writes with strong consistency, persisted over several data centres of one location before they are acknowledged',
            compareAndSet: 'linearizable',
            acrossKeys: false,
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            token: EPOCH_COUNTER,
            capacity: { ...PREFIX_CAPACITY, writes: 100, unit: 'bucket', basis: 'engineering estimate' },
            commitMilliseconds: 100,
            recipe: LOCK_OBJECT,
            sources: [
                CONDITIONAL_WRITES,
                {
                    title: 'Cloudflare R2: conditional operations',
                    url: 'https://developers.cloudflare.com/r2/api/s3/conditional-operations/',
                },
                {
                    title: 'Cloudflare R2: consistency model',
                    url: 'https://developers.cloudflare.com/r2/learning/consistency/',
                },
                {
                    title: 'Cloudflare R2: durability',
                    url: 'https://developers.cloudflare.com/r2/reference/durability/',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/rabbitmq.ts
const rabbitmq = {
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
            unsafe: 'A token message is delivered again when its consumer seems gone, also in a partition while the consumer still works: two of them hold the mutex.',
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
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/raft-library.ts
const RAFT = {
    title: 'Ongaro, Ousterhout: In Search of an Understandable Consensus Algorithm (2014)',
    url: 'https://raft.github.io/raft.pdf',
};
const DISSERTATION = {
    title: 'Ongaro: Consensus: Bridging Theory and Practice, chapter 6 (client sessions)',
    url: 'https://github.com/ongardie/dissertation',
};
const CHUBBY = {
    title: 'Burrows: The Chubby lock service (2006)',
    url: 'https://research.google/pubs/the-chubby-lock-service-for-loosely-coupled-distributed-systems/',
};
const raft_library_FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' };
const raft_library_group = {
    id: 'group',
    label: 'a lock service of your own on a Raft library',
    protocol: 'Raft or Paxos',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: 'the log index of the entry that granted the lock',
        ordered: true,
        caveat: 'a group that is built anew from a backup starts with a lower index',
    },
    capacity: {
        writes: 3000,
        unit: 'group',
        shardable: true,
        basis: 'engineering estimate: one log, one flush to disk for each batch',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'A **command in the log** takes the lock if it is free, for a client session; every replica decides alike when it applies the entry.',
            'The answer carries the entry\u2019s **log index**, which is the **fencing token**.',
            'A command has a number of its own within its session, so that one that is sent again is **applied once**.',
        ],
        renew: [
            'The session is renewed every third of its time, by a command in the log.',
            'A session ends by an entry in the log, too: **no replica frees a lock by its own clock**.',
        ],
        release: ['A command frees the lock only if the session and the log index are still its own.'],
        settings: [
            '**Every acknowledged entry is flushed to disk** by a majority; the log and the vote are never in memory alone.',
            '**Reads go through the log or confirm the leader first**: a deposed leader does not know it.',
            '**An off-the-shelf store, where one may be installed, spares the testing**: snapshots, changes of membership and sessions are where services of one\u2019s own break.',
        ],
        watch: ['leader changes', 'commit and flush latency', 'ended sessions', 'rejected tokens'],
        avoid: [
            '**Deciding on an expiry outside of the log**: two replicas would decide differently.',
            '**A lease read from a replica that has not confirmed its leader.**',
        ],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [RAFT, DISSERTATION, CHUBBY],
};
/** What teams build their own lock service on, and what is built like the oldest of them. */
const raftLibrary = {
    id: 'raft-library',
    name: 'Raft library',
    names: [
        'dragonboat',
        'hashicorp[ /]raft',
        '(?:apache )?ratis',
        'jgroups[- ]raft',
        '(?:sofa-?)?jraft',
        'openraft',
        'microraft',
        'raft librar(?:y|ies)',
        '(?:internal )?chubby(?: ?-?(?:like|style))?(?! clone)(?: (?:cells?|lock service))?',
    ],
    kind: 'coordination',
    selfHosted: true,
    topologies: [
        {
            ...raft_library_group,
            id: 'memory',
            label: 'a lock service on a Raft library with its log in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'A replica whose log is in memory comes back empty after a restart, forgets the grants that it voted for, and can help to elect a leader that never had them.',
            sources: [RAFT, raft_library_FAQ],
        },
        {
            ...raft_library_group,
            id: 'single-replica',
            label: 'a lock service on a Raft library with a single replica',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...raft_library_group.recipe,
                settings: [
                    ...raft_library_group.recipe.settings,
                    '**One replica is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
                ],
            },
            sources: [RAFT, raft_library_FAQ],
        },
        raft_library_group,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/rds.ts

const rds_JEPSEN = {
    title: 'Jepsen: Amazon RDS for PostgreSQL 17.4',
    url: 'https://jepsen.io/analyses/amazon-rds-for-postgresql-17.4',
};
const rds_instance = {
    id: 'instance',
    label: 'an RDS instance',
    protocol: 'one writable primary with a write-ahead log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: LOCK_ROW,
    sources: [rds_JEPSEN, KLEPPMANN],
};
const rds = {
    id: 'rds',
    name: 'Amazon RDS',
    names: [
        '(?:amazon |aws )?rds(?! (?:(?:for|para|f[uü]r|pour|per) )?(?:postgres|mysql|mariadb|oracle|sql server|db2)| \\((?:postgres|mysql|mariadb|oracle|sql server|db2))',
    ],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...rds_instance,
            id: 'multi-az',
            label: 'RDS Multi-AZ',
            when: { any: ['multi-az', 'multi-az-cluster'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**Multi-AZ: the synchronous standby has every commit before it is acknowledged.** The lease outlasts the failover of one to two minutes.',
                ],
                watch: [...LOCK_ROW.watch, 'failovers'],
                lease: { seconds: 240, renewEvery: 60 },
            },
        },
        {
            ...rds_instance,
            id: 'single-zone',
            label: 'a single-AZ RDS instance',
            when: { any: ['zonal'] },
        },
        {
            ...rds_instance,
            contested: 'One RDS instance has no standby unless it is Multi-AZ: state the engine, and whether Multi-AZ is on.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/redis.ts


const SENTINEL = {
    title: 'Redis: Sentinel',
    url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/',
};
const CLUSTER = {
    title: 'Redis: cluster specification',
    url: 'https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/',
};
const WAIT = { title: 'Redis: WAIT', url: 'https://redis.io/docs/latest/commands/wait/' };
const REDISRAFT = {
    title: 'Jepsen: Redis-Raft 1b3fbf6',
    url: 'https://jepsen.io/analyses/redis-raft-1b3fbf6',
};
const REDISSON = {
    title: 'Redisson: locks and synchronizers',
    url: 'https://redisson.pro/docs/data-and-services/locks-and-synchronizers/',
};
const ANTIREZ = { title: 'antirez: Is Redlock safe?', url: 'http://antirez.com/news/101' };
const server = {
    id: 'single',
    label: 'a Redis server',
    protocol: 'one server, not every write on disk',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: COUNTER_REPEATS,
    capacity: KEY_CAPACITY,
    commitMilliseconds: 1,
    recipe: EXPIRING_KEY,
    sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
};
const redis_replicated = {
    ...server,
    id: 'replicated',
    label: 'a Redis primary with replicas',
    protocol: 'primary with asynchronous replicas',
    compareAndSet: 'no',
    replication: 'asynchronous',
    unsafe: 'Redis replication is asynchronous: a replica that is promoted before it has the key grants the lock a second time, which its own documentation calls a safety violation.',
    sources: [REDIS_LOCKS, SENTINEL, REDIS_BENCHMARKS],
};
const redis = {
    id: 'redis',
    name: 'Redis',
    names: [
        'redis-?raft',
        'redis enterprise(?: software| cloud)?',
        '(?<!elasticache |elasticache \\(|elasticache for |cache for |azure managed |memorystore |memorystore for |memorystore \\(|memorydb for |memorydb \\()redis(?:son)?(?![- ]compatible)',
        '(?<!elasticache |elasticache \\(|elasticache for |memorystore |memorystore for |memorydb for )valkey(?![- ]compatible)',
        'dragonfly(?:db)?',
    ],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...server,
            id: 'redisraft',
            label: 'RedisRaft',
            when: { any: ['redisraft'] },
            protocol: 'Raft, in development builds',
            replication: 'majority',
            unsafe: 'RedisRaft was never released for production: Jepsen found stale reads, split brain with lost updates and total data loss on failover in its development builds.',
            sources: [REDISRAFT],
        },
        {
            ...redis_replicated,
            id: 'active-active',
            label: 'Redis Enterprise Active-Active',
            when: { any: ['active-active', 'crdt', 'multi-master'] },
            protocol: 'conflict-free replicated data types, every side writable',
            scope: 'region',
            unsafe: 'Active-Active is strongly eventually consistent: both sides accept the same set-if-absent, and the conflict is merged only afterwards.',
            sources: [REDIS_LOCKS, KLEPPMANN],
        },
        {
            ...server,
            id: 'redlock',
            label: 'Redlock over independent Redis servers',
            when: { any: ['redlock'] },
            protocol: 'majority of independent servers, by timing',
            compareAndSet: 'by timing',
            unsafe: 'Redlock is safe only while clock drift and pauses stay within bounds, and it generates no fencing token that could catch a holder outside them.',
            token: {
                source: 'none',
                ordered: false,
                caveat: 'independent servers have no common order to draw a token from',
            },
            recipe: {
                ...EXPIRING_KEY,
                acquire: [
                    'The nonce is set if absent, with an expiry, on every server; a **majority** within the validity time is the grant.',
                    'The validity is the lease less the time that it took to acquire, less the clock drift.',
                ],
            },
            sources: [REDIS_LOCKS, KLEPPMANN, ANTIREZ, REDISSON],
        },
        {
            ...redis_replicated,
            id: 'wait',
            label: 'Redis with WAIT for its replicas',
            when: { any: ['wait-command'] },
            unsafe: 'WAIT does not make Redis strongly consistent: a failover can still promote a replica without the write, also one that was acknowledged by several replicas.',
            sources: [WAIT, REDIS_LOCKS, REDISSON],
        },
        {
            ...redis_replicated,
            id: 'sentinel',
            label: 'a Redis primary with Sentinel',
            when: { any: ['sentinel'] },
            unsafe: 'Sentinel promotes a replica that is behind its primary: the last failover wins, acknowledged grants are lost and the lock is granted twice.',
            sources: [SENTINEL, REDIS_LOCKS],
        },
        {
            ...redis_replicated,
            id: 'cluster',
            label: 'Redis Cluster',
            when: { any: ['cluster-mode'] },
            unsafe: 'Redis Cluster replicates asynchronously and the last failover wins: acknowledged writes can be lost, also on the side of the majority.',
            sources: [CLUSTER, REDIS_LOCKS, REDIS_BENCHMARKS],
        },
        { ...redis_replicated, when: { any: ['replica', 'asynchronous', 'automatic-failover', 'enterprise-redis'] } },
        {
            ...server,
            id: 'single-durable',
            label: 'a Redis server that syncs every write',
            when: { any: ['appendfsync-always'] },
            protocol: 'one server, append-only file synced on every write',
            contested: 'One Redis server that syncs every write is linearizable while it is up, but its expiry follows the wall clock and most experts advise against it: state that nothing is ever promoted in its place and that its outage is accepted.',
        },
        {
            ...server,
            unsafe: 'One Redis server holds the only copy of a grant: its loss takes every grant along, and unless each write is synced to disk a restart does too, and the next client takes a lock that is still held.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/s3.ts

const REPLICATION = {
    title: 'Amazon S3: replication',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
};
const s3_regional = {
    id: 'regional',
    label: 'an S3 bucket in one region',
    protocol: 'conditional writes with strong consistency in the region',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: EPOCH_COUNTER,
    capacity: PREFIX_CAPACITY,
    commitMilliseconds: 60,
    recipe: LOCK_OBJECT,
    sources: [CONDITIONAL_WRITES, PREFIX_RATE],
};
const bidirectional = {
    ...s3_regional,
    id: 'bidirectional',
    label: 'S3 buckets that replicate to each other',
    when: { any: ['bidirectional', 'multi-region-access-point'] },
    protocol: 'asynchronous replication between buckets',
    replication: 'asynchronous',
    survives: 'nothing',
    unsafe: 'A conditional write is evaluated in the bucket that receives it, and replication between buckets is asynchronous: each region creates the same lock.',
    token: { ...EPOCH_COUNTER, ordered: false, caveat: 'each bucket counts for itself' },
    sources: [CONDITIONAL_WRITES, REPLICATION],
};
const s3 = {
    id: 's3',
    name: 'Amazon S3',
    names: [
        '(?:amazon |aws )?s3(?![- ]?(?:compatible|api|kompatib))(?: express(?: one zone)?| standard)?',
        'amazon simple storage service',
    ],
    kind: 'object',
    selfHosted: false,
    topologies: [
        {
            ...s3_regional,
            id: 'home-bucket',
            label: 'replicated S3 buckets whose locks live in a home bucket',
            when: {
                all: ['home-region'],
                any: ['cross-region-replication', 'bidirectional', 'multi-region-access-point'],
            },
            recipe: {
                ...LOCK_OBJECT,
                settings: [
                    '**Every lock has a home bucket, and all its reads and writes go there**; its region\u2019s loss stops it, and the copy is never promoted by itself.',
                    ...LOCK_OBJECT.settings,
                ],
            },
            sources: [CONDITIONAL_WRITES, REPLICATION, PREFIX_RATE],
        },
        bidirectional,
        {
            ...bidirectional,
            id: 'written-in-each-region',
            label: 'replicated S3 buckets that every region writes',
            when: { all: ['cross-region-replication'], any: ['active-active', 'multi-region-writes'] },
        },
        {
            ...s3_regional,
            id: 'replicated-copy',
            label: 'an S3 bucket with a copy in another region',
            when: { any: ['cross-region-replication'] },
            recipe: {
                ...LOCK_OBJECT,
                settings: [
                    '**Locks are read and written in the source bucket only**: the copy in the other region lags and never grants.',
                    ...LOCK_OBJECT.settings,
                ],
            },
            sources: [CONDITIONAL_WRITES, REPLICATION, PREFIX_RATE],
        },
        {
            ...s3_regional,
            id: 'one-zone',
            label: 'an S3 bucket in one zone',
            when: { any: ['one-zone'] },
            survives: 'node',
        },
        s3_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/scylladb.ts

const scylladb_JEPSEN = { title: 'Jepsen: Scylla 4.2-rc3', url: 'https://jepsen.io/analyses/scylla-4.2-rc3' };
const scylladb_serial = {
    id: 'serial',
    label: 'ScyllaDB with lightweight transactions at SERIAL',
    protocol: 'Paxos a partition, over the replicas of all data centres',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: LWT_FENCE,
    capacity: LWT_CAPACITY,
    commitMilliseconds: 15,
    recipe: {
        ...LWT_ROW,
        settings: [
            ...LWT_ROW.settings,
            '**The lock keyspace is not on tablets up to 2025.3**: those have no lightweight transactions.',
        ],
    },
    sources: [SERIAL_CONSISTENCY, scylladb_JEPSEN],
};
const scylladb = {
    id: 'scylladb',
    name: 'ScyllaDB',
    names: ['scylla(?: ?db)?(?: cloud)?'],
    kind: 'wide column',
    selfHosted: true,
    topologies: [
        {
            ...scylladb_serial,
            id: 'plain-writes',
            label: 'ScyllaDB without lightweight transactions',
            when: { any: ['plain-writes'] },
            protocol: 'last write wins by timestamp',
            compareAndSet: 'no',
            unsafe: 'Without lightweight transactions the last write wins by timestamp at any consistency level: two clients both believe that they hold the lock.',
            token: { source: 'none', ordered: false, caveat: 'counters without compare-and-set can repeat' },
        },
        {
            ...scylladb_serial,
            id: 'local-serial-across',
            label: 'ScyllaDB with LOCAL_SERIAL in several data centres',
            when: {
                any: ['local-serial', 'local-quorum'],
                all: ['several-sites'],
                none: ['serial', 'home-region'],
            },
            protocol: 'Paxos a partition, within each data centre',
            scope: 'region',
            unsafe: 'LOCAL_SERIAL orders grants within one data centre only: two data centres both grant the same lock.',
            token: { ...LWT_FENCE, ordered: false, caveat: 'each data centre counts for itself' },
        },
        {
            ...scylladb_serial,
            id: 'local-serial',
            label: 'ScyllaDB with LOCAL_SERIAL in one data centre',
            when: { all: ['local-serial'], any: ['home-region', 'one-data-center'] },
            protocol: 'Paxos a partition, within one data centre',
            scope: 'region',
            recipe: {
                ...scylladb_serial.recipe,
                settings: [
                    '**All lock traffic stays in one data centre**, the home of the locks; no other data centre grants.',
                    ...scylladb_serial.recipe.settings.slice(1),
                ],
            },
        },
        {
            ...scylladb_serial,
            id: 'local-serial-somewhere',
            label: 'ScyllaDB with LOCAL_SERIAL',
            when: { any: ['local-serial'] },
            protocol: 'Paxos a partition, within one data centre',
            scope: 'region',
            contested: 'LOCAL_SERIAL makes one lock only where all lock traffic stays in one data centre: state that it does, or that there is but one.',
        },
        {
            ...scylladb_serial,
            id: 'single-node',
            label: 'a single ScyllaDB node',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'one node with a commit log',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        { ...scylladb_serial, when: { any: ['serial', 'lightweight-transactions'] } },
        {
            ...scylladb_serial,
            id: 'unstated',
            label: 'ScyllaDB',
            contested: 'Only lightweight transactions at SERIAL make a lock here: state that they may be used, and the replication factor in each data centre.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/spanner.ts
const spanner_REPLICATION = {
    title: 'Spanner: replication',
    url: 'https://cloud.google.com/spanner/docs/replication',
};
const DUAL_REGION = {
    title: 'Spanner: change the dual-region quorum',
    url: 'https://cloud.google.com/spanner/docs/change-dual-region-quorum',
};
const spanner_PERFORMANCE = {
    title: 'Spanner: performance',
    url: 'https://cloud.google.com/spanner/docs/performance',
};
const spanner_recipe = {
    acquire: [
        'Each resource has **one lock row, never deleted**, with owner, nonce, expiry and a **fence counter**.',
        'A **read-write transaction** reads the row, and if it is free or expired by the commit clock, writes owner, nonce and expiry and raises the fence; the lock is held once it commits.',
        'An aborted transaction is retried with backoff; after a lost answer the row is read strongly and the nonce compared.',
        'Several locks are taken **in one transaction**, all or none.',
    ],
    renew: ['A read-write transaction on owner and fence moves the expiry, every third of the lease.'],
    release: ['A conditional update clears the owner and keeps the fence.'],
    settings: [
        '**Strong reads** for every decision on ownership.',
        'Lock names are hashed in the key, so that they spread over splits; the **leader region** stands near the busiest clients.',
    ],
    watch: ['aborted transactions', 'commit latency', 'CPU below the recommended bound', 'rejected tokens'],
    avoid: [
        '**Stale reads** of lock state.',
        '**Client clocks as expiry.**',
        '**A monotonic key**: it makes one split hot.',
    ],
    lease: { seconds: 15, renewEvery: 5 },
};
const spanner_regional = {
    id: 'regional',
    label: 'a regional Spanner instance',
    protocol: 'Paxos with TrueTime, three read-write replicas in three zones',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a fence counter of the lock row, or the commit timestamp',
        ordered: true,
        caveat: 'deleting the row starts the counter anew',
    },
    capacity: {
        writes: 2200,
        unit: 'node',
        shardable: true,
        basis: 'published 3,500 writes a second and node, at the recommended CPU of 65 %',
    },
    commitMilliseconds: 10,
    recipe: spanner_recipe,
    sources: [spanner_REPLICATION, spanner_PERFORMANCE],
};
const spanner = {
    id: 'spanner',
    name: 'Spanner',
    names: ['google_spanner_instance', '(?:google )?(?:cloud )?spanner'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...spanner_regional,
            id: 'dual-region',
            label: 'a dual-region Spanner instance',
            when: { any: ['dual-region'] },
            protocol: 'Paxos with TrueTime, two read-write replicas and a witness in each of two regions',
            survives: 'region',
            scope: 'global',
            contested: "With two regions, a region's loss needs a change of quorum by Google or by hand: state which, and that the outage until then is accepted.",
            capacity: {
                ...spanner_regional.capacity,
                writes: 1200,
                basis: 'published 2,700 writes a second and node, at the recommended CPU of 45 %',
            },
            commitMilliseconds: 30,
            sources: [DUAL_REGION, spanner_REPLICATION, spanner_PERFORMANCE],
        },
        {
            ...spanner_regional,
            id: 'multi-region',
            label: 'a multi-region Spanner instance',
            when: { any: ['multi-region-configuration'], none: ['regional'] },
            protocol: 'Paxos with TrueTime, five voters: two regions with two each, and a witness region',
            survives: 'region',
            scope: 'global',
            capacity: {
                ...spanner_regional.capacity,
                writes: 1200,
                basis: 'published 2,700 writes a second and node, at the recommended CPU of 45 %',
            },
            commitMilliseconds: 50,
            recipe: {
                ...spanner_recipe,
                settings: [
                    '**Five voters over three regions, one of them a witness**: any region may be lost without losing a grant.',
                    ...spanner_recipe.settings,
                ],
            },
        },
        spanner_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/sql-server.ts

const AVAILABILITY_MODES = {
    title: 'SQL Server: availability modes of Always On availability groups',
    url: 'https://learn.microsoft.com/sql/database-engine/availability-groups/windows/availability-modes-always-on-availability-groups',
};
const FAILOVER_CLUSTER = {
    title: 'SQL Server: Always On failover cluster instances',
    url: 'https://learn.microsoft.com/sql/sql-server/failover-clusters/windows/always-on-failover-cluster-instances-sql-server',
};
const sql_server_recipe = {
    ...LOCK_ROW,
    acquire: [
        'Each resource has one **lock row**, made once and never deleted: owner, nonce of the attempt, expiry and a **fence column**.',
        'One short transaction takes the row under an **update lock**, and if it is free or expired **by the database clock**, writes owner, nonce and expiry and **raises the fence column by one**.',
        ...LOCK_ROW.acquire.slice(2),
    ],
    avoid: [
        '**Application locks (`sp_getapplock`) as the only guard**: they live in one instance and are lost on failover.',
        ...LOCK_ROW.avoid.slice(1),
    ],
};
const sql_server_single = {
    id: 'single',
    label: 'a single SQL Server instance',
    protocol: 'one writable instance with a transaction log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...sql_server_recipe,
        settings: [
            ...sql_server_recipe.settings,
            '**One instance is a single point of failure**: while it is down nothing is granted.',
        ],
    },
    sources: [KLEPPMANN, AVAILABILITY_MODES],
};
const sql_server_synchronous = {
    ...sql_server_single,
    id: 'synchronous-witness',
    label: 'a SQL Server availability group or mirror with synchronous commit and a quorum witness',
    when: { all: ['synchronous', 'witness'] },
    protocol: 'primary with synchronous-commit secondaries, failover under a cluster quorum with a witness',
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    capacity: {
        ...PRIMARY_CAPACITY,
        writes: 3000,
        basis: 'engineering estimate, halved for the synchronous secondary',
    },
    commitMilliseconds: 10,
    recipe: {
        ...sql_server_recipe,
        settings: [
            ...sql_server_recipe.settings,
            '**Synchronous commit with at least one required synchronized secondary**: without it a secondary that times out is dropped and commits go on alone.',
            '**The quorum witness stands in a third place.**',
        ],
        watch: [...sql_server_recipe.watch, 'synchronization state', 'failovers'],
    },
};
/** One copy on storage that the cluster's nodes share: nothing is left behind at a failover. */
const failoverCluster = {
    ...sql_server_single,
    id: 'failover-cluster-witness',
    label: 'a SQL Server failover cluster instance with a quorum witness',
    when: { all: ['failover-cluster-instance', 'witness'] },
    protocol: 'one instance on shared storage, restarted on another node under a cluster quorum with a witness',
    replication: 'synchronous',
    survives: 'node',
    scope: 'region',
    recipe: {
        ...sql_server_recipe,
        settings: [
            ...sql_server_recipe.settings,
            '**The shared storage is one place**: its loss stops every lock, whatever the number of nodes.',
            '**The quorum witness does not stand on one of the two nodes.**',
        ],
        watch: [...sql_server_recipe.watch, 'failovers', 'cluster quorum'],
    },
    sources: [FAILOVER_CLUSTER, KLEPPMANN],
};
const sqlServer = {
    id: 'sql-server',
    name: 'SQL Server',
    names: [
        '(?:amazon |aws )?rds (?:for )?sql server',
        '(?:ms[ -]?|microsoft )?(?<!azure |cloud )sql[- ]server',
        'mssql',
        'ms[- ]sql',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...sql_server_synchronous,
            id: 'rds-multi-az',
            label: 'RDS for SQL Server Multi-AZ',
            when: { all: ['rds', 'multi-az'] },
            protocol: 'primary with a synchronous standby in another zone',
        },
        sql_server_synchronous,
        {
            ...sql_server_synchronous,
            id: 'synchronous-manual',
            label: 'a SQL Server availability group with synchronous commit and failover by people',
            when: { all: ['synchronous', 'manual-failover'], none: ['automatic-failover'] },
            protocol: 'primary with synchronous-commit secondaries; one of them is promoted by people',
            survives: 'nothing',
        },
        {
            ...sql_server_synchronous,
            id: 'synchronous',
            label: 'a SQL Server availability group with synchronous commit',
            when: { any: ['synchronous'] },
            contested: 'Which side carries on when two replicas lose each other is up to the cluster quorum: state where its witness stands.',
        },
        {
            ...sql_server_single,
            id: 'asynchronous-manual',
            label: 'a SQL Server availability group with asynchronous commit and forced failover by people',
            when: { all: ['asynchronous', 'manual-failover'], none: ['automatic-failover'] },
            protocol: 'one writable primary; secondaries are promoted by people',
            replication: 'asynchronous',
        },
        {
            ...sql_server_single,
            id: 'asynchronous',
            label: 'a SQL Server availability group with asynchronous commit',
            when: { any: ['asynchronous', 'log-shipping'] },
            protocol: 'primary with asynchronous-commit secondaries',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'An asynchronous-commit secondary lacks the last commits: a failover to it loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        failoverCluster,
        {
            ...failoverCluster,
            id: 'failover-cluster',
            label: 'a SQL Server failover cluster instance',
            when: { any: ['failover-cluster-instance'], none: ['availability-group'] },
            contested: 'Whether the instance starts on another node after a loss is up to the cluster quorum: state where its witness stands.',
        },
        {
            ...sql_server_single,
            id: 'availability-group',
            label: 'a SQL Server availability group',
            when: { any: ['availability-group', 'replica', 'automatic-failover', 'high-availability'] },
            protocol: 'primary with secondaries',
            replication: 'asynchronous',
            contested: 'Whether a failover loses acknowledged grants depends on the availability mode: state whether commit is synchronous, and where the quorum witness stands.',
        },
        sql_server_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/sqlite.ts

const ISOLATION = { title: 'SQLite: isolation', url: 'https://sqlite.org/isolation.html' };
const NETWORK = {
    title: 'SQLite over a network, caveats and considerations',
    url: 'https://sqlite.org/useovernet.html',
};
const sqlite = {
    id: 'sqlite',
    name: 'SQLite',
    names: ['(?<!embedded )sqlite3?(?! on (?:lite ?fs|turso))'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            id: 'file',
            label: 'a SQLite file on one machine',
            protocol: 'one writer at a time on one file',
            compareAndSet: 'linearizable',
            acrossKeys: true,
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            token: FENCE_COLUMN,
            capacity: {
                writes: 200,
                unit: 'file',
                shardable: true,
                basis: 'engineering estimate: one synced commit at a time',
            },
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                acquire: [
                    'Each resource has one **lock row**: owner, nonce of the attempt, expiry and a **fence column**.',
                    '`BEGIN IMMEDIATE` takes the only writer\u2019s place; if the row is free or expired, owner, nonce and expiry are written and **the fence column is raised by one**.',
                    ...LOCK_ROW.acquire.slice(2),
                ],
                settings: [
                    '**All processes run on the machine that has the file**, on its own disk: locks on a network file system do not hold.',
                    '**`synchronous` is FULL**, so that an acknowledged grant survives a power failure.',
                    '**One machine is a single point of failure**: while it is down nothing is granted.',
                ],
                avoid: ['**The file on NFS or SMB**: their locks are not reliable.', ...LOCK_ROW.avoid.slice(2)],
            },
            sources: [ISOLATION, NETWORK, KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/sqs.ts
const sqs = {
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
            unsafe: 'A message is delivered again when its visibility timeout runs out, whether or not its consumer still works, and a standard queue may deliver it twice besides: two consumers hold the mutex.',
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
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/tikv.ts

const TIKV = { title: 'TiKV documentation', url: 'https://docs.pingcap.com/tikv/stable/' };
const tikv_JEPSEN = { title: 'Jepsen: TiDB 2.1.7', url: 'https://jepsen.io/analyses/tidb-2.1.7' };
const tikv_cluster = {
    id: 'cluster',
    label: 'a TiKV cluster',
    protocol: 'Raft for each region of keys (Multi-Raft), timestamps from PD',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    votersOnSomeNodes: true,
    survives: 'by voters',
    scope: 'global',
    token: {
        source: 'the commit_ts of the transaction that grants, from the timestamp oracle (TSO) of PD',
        ordered: true,
        caveat: 'a restored or rebuilt PD has to continue above every timestamp issued',
    },
    capacity: {
        writes: 2000,
        unit: 'TiKV store',
        shardable: true,
        basis: 'engineering estimate for conditional writes of one key',
    },
    commitMilliseconds: 10,
    recipe: {
        ...CONSENSUS_ROW,
        acquire: [
            'A **transaction** on the lock key (TiKV transactional mode, or a pessimistic row lock in TiDB) writes owner, nonce and expiry if the key is free or expired; it commits through **Raft with a majority of replicas**.',
            'Its **commit_ts from the TSO is the fencing token**; a fence counter in the value serves where the client does not expose it.',
            'An undetermined commit is settled by reading the key and comparing the nonce before any retry.',
        ],
        settings: [
            '**Placement rules with location labels**: replicas and PD members stand in three places, and no place has a majority.',
            'Every client of a key uses the same mode: transactional, or raw with atomic compare-and-swap.',
        ],
        watch: [
            'leader and PD changes',
            'commit latency',
            'undetermined commits',
            'regions below full replication',
            'rejected tokens',
        ],
        avoid: [
            '**Two data centres of one city counted as two places**: they share a fate.',
            '**Raw writes beside transactions** on lock keys, and automatic retry of old TiDB versions (before 3.0).',
            '**Stale or follower reads** of lock state.',
        ],
    },
    sources: [tikv_JEPSEN, TIKV],
};
const tikv = {
    id: 'tikv',
    name: 'TiKV',
    names: ['tikv(?:/pd)?', 'ti ?db(?: cloud| serverless| dedicated)?'],
    kind: 'key-value',
    selfHosted: true,
    topologies: [
        {
            ...tikv_cluster,
            id: 'single-node',
            label: 'a single TiKV store',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...tikv_cluster,
            id: 'cluster-link',
            label: 'TiDB clusters with replication between them',
            when: { any: ['cluster-link'] },
            scope: 'region',
            contested: 'Replication between clusters is asynchronous: state that locks are taken in one cluster only and that the other never takes over by itself.',
        },
        tikv_cluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/turso.ts

const turso = {
    id: 'turso',
    name: 'Turso',
    names: ['turso', 'libsql'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            id: 'primary',
            label: 'a Turso database',
            protocol: 'one primary with asynchronous replicas',
            compareAndSet: 'linearizable',
            acrossKeys: true,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'server',
            contested: 'Writes go to one primary and its replicas lag: state that all lock statements go to the primary, and what happens to acknowledged writes when it is replaced.',
            token: FENCE_COLUMN,
            capacity: {
                writes: 500,
                unit: 'primary',
                shardable: true,
                basis: 'engineering estimate: one writer at a time',
            },
            commitMilliseconds: 20,
            recipe: LOCK_ROW,
            sources: [KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/vault.ts

const vault_SESSIONS = {
    title: 'Consul: sessions',
    url: 'https://developer.hashicorp.com/consul/docs/automate/session',
};
const vault = {
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
            unsafe: 'It is no lock service: its own high availability rests on a lock of its storage, and nothing that it offers to clients is a lock with a lease and a token.',
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
            sources: [KLEPPMANN, vault_SESSIONS],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/workers-kv.ts

const workersKv = {
    id: 'workers-kv',
    name: 'Cloudflare Workers KV',
    names: ['(?:cloudflare )?workers kv', 'cloudflare kv'],
    kind: 'key-value',
    selfHosted: false,
    topologies: [
        {
            id: 'namespace',
            label: 'a Workers KV namespace',
            protocol: 'eventually consistent copies, last write wins',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Workers KV is eventually consistent and has no compare-and-set: two clients both write their name and both believe that they hold the lock.',
            token: { source: 'none', ordered: false, caveat: 'there is no counter that all places agree on' },
            capacity: {
                writes: 100,
                unit: 'namespace',
                shardable: true,
                perLock: 1,
                basis: 'engineering estimate',
            },
            commitMilliseconds: 50,
            recipe: {
                acquire: ['A key with an expiry marks work as taken; it only spares most duplicates.'],
                renew: ['The key is written again before it expires.'],
                release: ['The key is left to expire.'],
                settings: ['The expiry is well above the time that a write takes to be seen everywhere.'],
                watch: ['duplicate work'],
                avoid: ['**Trusting it with correctness.**'],
                lease: { seconds: 120, renewEvery: 40 },
            },
            sources: [KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/yugabytedb.ts

const yugabytedb_JEPSEN = { title: 'Jepsen: YugabyteDB 1.3.1', url: 'https://jepsen.io/analyses/yugabyte-db-1.3.1' };
const yugabytedb_REPLICATION = {
    title: 'YugabyteDB: DocDB replication',
    url: 'https://docs.yugabyte.com/stable/architecture/docdb-replication/',
};
const universe = {
    id: 'universe',
    label: 'a YugabyteDB universe',
    protocol: 'Raft for each tablet',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    votersOnSomeNodes: true,
    survives: 'by voters',
    scope: 'global',
    token: ROW_COUNTER,
    capacity: {
        writes: 2000,
        unit: 'node',
        shardable: true,
        basis: 'engineering estimate for conditional writes of one row',
    },
    commitMilliseconds: 10,
    recipe: {
        ...CONSENSUS_ROW,
        settings: [
            ...CONSENSUS_ROW.settings,
            '**Synchronous replication with one replica in each zone or region**, so that any one of them may be lost; preferred leaders set the region of low latency.',
        ],
        avoid: ['**xCluster for locks**: it replicates asynchronously.', ...CONSENSUS_ROW.avoid],
    },
    sources: [yugabytedb_JEPSEN, yugabytedb_REPLICATION],
};
const yugabytedb = {
    id: 'yugabytedb',
    name: 'YugabyteDB',
    names: ['yugabyte(?: ?db)?(?: anywhere| aeon)?', 'ysql'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...universe,
            id: 'single-node',
            label: 'a single YugabyteDB node',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...universe,
            id: 'xcluster-bidirectional',
            label: 'YugabyteDB universes with bidirectional xCluster',
            when: {
                all: ['xcluster'],
                any: ['bidirectional', 'active-active', 'multi-master', 'automatic-failover'],
            },
            protocol: 'asynchronous replication between universes',
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'xCluster replicates between universes asynchronously and the last write wins: both of them grant the same lock, or a failover loses it.',
            token: { ...ROW_COUNTER, ordered: false, caveat: 'each universe counts for itself' },
        },
        {
            ...universe,
            id: 'xcluster-manual',
            label: 'a YugabyteDB universe with an xCluster copy that never takes over by itself',
            when: { all: ['xcluster'], any: ['manual-failover', 'for-reading', 'home-region'] },
        },
        {
            ...universe,
            id: 'xcluster',
            label: 'YugabyteDB universes with xCluster',
            when: { any: ['xcluster'] },
            contested: 'xCluster is asynchronous: state that locks are taken in one universe only and that the other never takes over by itself.',
        },
        universe,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/zookeeper.ts

const zookeeper_GUIDE = {
    title: "ZooKeeper programmer's guide: consistency guarantees, sessions",
    url: 'https://zookeeper.apache.org/doc/current/zookeeperProgrammers.html',
};
const zookeeper_JEPSEN = { title: 'Jepsen: ZooKeeper', url: 'https://aphyr.com/posts/291-jepsen-zookeeper' };
const zookeeper_DBTESTER = {
    title: 'etcd-io/dbtester 2018Q1-02',
    url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
};
const OBSERVERS = {
    title: 'ZooKeeper observers',
    url: 'https://zookeeper.apache.org/doc/current/zookeeperObservers.html',
};
const zookeeper_ensemble = {
    id: 'ensemble',
    label: 'a ZooKeeper ensemble',
    protocol: 'ZAB',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: "the zxid that created the holder's own lock znode (czxid)",
        ordered: true,
        caveat: 'the sequence suffix is a signed 32-bit number of one parent and starts anew with it: the zxid is the token',
    },
    capacity: {
        writes: 10_000,
        unit: 'ensemble',
        shardable: true,
        basis: 'dbtester measured 16,800 writes a second on average, taken at the lower end',
    },
    commitMilliseconds: 5,
    recipe: {
        acquire: [
            'The client keeps **one session per process** and reuses it for every lock.',
            'It creates an **ephemeral sequential znode with a GUID in its name** under the lock\u2019s parent; the lowest sequence number holds the lock, and its **czxid is the fencing token**; the create is committed by a **quorum**.',
            ...WAIT_IN_LINE,
        ],
        renew: ['Session pings keep the znode alive; the leader handles them without a log entry.'],
        release: ['The holder deletes its own znode; the ensemble deletes it when the session expires.'],
        settings: [
            'The session timeout lies between 2 and 20 ticks, well above the longest garbage-collection pause.',
            'A **suspended** connection means that the lock may be lost and work stops at its deadline; an **expired** session means that it is lost.',
        ],
        watch: [
            'leader elections',
            'fsync and commit latency',
            'expired sessions',
            'outstanding requests',
            'rejected tokens',
        ],
        avoid: [
            '**plain reads as proof of ownership**: reads are sequentially consistent and may be stale without a `sync` before them.',
            '**an ensemble that belongs to another system**: its load and its upgrades become those of the locks.',
        ],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [LOCK_RECIPES, zookeeper_GUIDE, FENCING_NOTE, zookeeper_JEPSEN, zookeeper_DBTESTER],
};
const zookeeper = {
    id: 'zookeeper',
    name: 'ZooKeeper',
    names: ['zoo ?kee?pe?r', 'zoo ?keepers?', 'zk'],
    kind: 'coordination',
    selfHosted: true,
    topologies: [
        {
            ...zookeeper_ensemble,
            id: 'memory',
            label: 'a ZooKeeper ensemble with its transaction log in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'A server whose log is in memory comes back empty after a restart and can vote for a leader that lacks acknowledged grants.',
            sources: [zookeeper_GUIDE],
        },
        {
            ...zookeeper_ensemble,
            id: 'standalone',
            label: 'a standalone ZooKeeper server',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'one server with a transaction log',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...zookeeper_ensemble.recipe,
                settings: [
                    ...zookeeper_ensemble.recipe.settings,
                    '**One server is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
                ],
            },
            sources: [zookeeper_GUIDE, LOCK_RECIPES],
        },
        {
            ...zookeeper_ensemble,
            id: 'oracle',
            label: 'two ZooKeeper servers with an oracle',
            when: { any: ['quorum-oracle'] },
            contested: 'An oracle that lets one of two servers carry on is as safe as its failure detector: state what the oracle is, where it stands, and that it never answers both sides.',
            sources: [zookeeper_GUIDE, OBSERVERS],
        },
        {
            ...zookeeper_ensemble,
            id: 'hierarchical',
            label: 'a ZooKeeper ensemble with hierarchical quorums',
            when: { any: ['hierarchical-quorum'] },
            protocol: 'ZAB with a majority of groups and a majority within each',
            contested: 'With hierarchical quorums the groups decide what may fail: state which servers form which group, and their weights.',
            sources: [zookeeper_GUIDE, OBSERVERS],
        },
        {
            ...zookeeper_ensemble,
            id: 'observers',
            label: 'a ZooKeeper ensemble with observers',
            when: { any: ['observers'] },
            recipe: {
                ...zookeeper_ensemble.recipe,
                avoid: [
                    ...zookeeper_ensemble.recipe.avoid,
                    '**counting observers toward the quorum**: they do not vote and cannot take over.',
                ],
            },
            sources: [OBSERVERS, LOCK_RECIPES, zookeeper_GUIDE, FENCING_NOTE, zookeeper_DBTESTER],
        },
        zookeeper_ensemble,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/index.ts





































































/** Every store that the rules know. Adding one is a file and a line here. */
const STORES = [
    aerospike,
    alloydb,
    astra,
    auroraDsql,
    aurora,
    azureBlob,
    azureRedis,
    azureSql,
    azureTables,
    bigtable,
    cassandra,
    citus,
    clickhouseKeeper,
    cloudSql,
    cockroachdb,
    coherence,
    consul,
    cosmosDb,
    couchbase,
    db2,
    documentdb,
    durableObjects,
    dynamodb,
    elasticache,
    elasticsearch,
    etcd,
    fileLocks,
    firestore,
    foundationdb,
    galera,
    gcs,
    gemfire,
    hazelcast,
    ignite,
    infinispan,
    kafka,
    keydb,
    keyspaces,
    kubernetesLease,
    litefs,
    memcached,
    memorydb,
    memorystore,
    minio,
    mongodb,
    mysql,
    nats,
    oracle,
    pacemaker,
    pgactive,
    postgresql,
    pulsar,
    r2,
    rabbitmq,
    raftLibrary,
    rds,
    redis,
    s3,
    scylladb,
    spanner,
    sqlite,
    sqlServer,
    sqs,
    tikv,
    turso,
    vault,
    workersKv,
    yugabytedb,
    zookeeper,
];


/***/ })

};
