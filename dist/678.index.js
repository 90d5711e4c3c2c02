export const id = 678;
export const ids = [678];
export const modules = {

/***/ 2678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
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

;// CONCATENATED MODULE: ./src/feasibility/catalog/alloydb.ts

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
        'Clocks are kept by NTP, with the drift as part of the lease’s margin.',
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
};
const azureBlob = {
    id: 'azure-blob',
    name: 'Azure Blob Storage',
    names: [
        'azure blobs?(?: storage)?',
        'azure storage(?: accounts?)?',
        'blob (?:storage|leases?)',
        'storage accounts?(?= with (?:zrs|lrs|grs|gzrs))',
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
            '**Zone redundancy is on** where a zone’s loss has to be survived.',
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
const azureSql = {
    id: 'azure-sql',
    name: 'Azure SQL',
    names: ['azure sql(?: database| db| server| managed instance| mi)?', 'sql managed instance'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
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
        {
            ...azure_sql_regional,
            id: 'zone-redundant',
            label: 'a zone-redundant Azure SQL Database',
            when: { any: ['zone-redundant', 'multi-az'] },
            survives: 'zone',
        },
        azure_sql_regional,
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
            'Each lock is **one row, never deleted**; a **check-and-mutate** takes it if it is free or its version has not changed for a whole lease by the contender’s monotonic clock.',
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
    names: ['(?:apache )?cassandra(?![- ]compatib)', 'datastax enterprise', 'dse'],
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
            when: { any: ['local-serial'] },
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
    names: ['citus(?: data)?', 'cosmos ?db for postgres(?:ql)?'],
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
                    '**Advisory locks on the coordinator**: they do not reach the workers’ own clients.',
                ],
            },
            sources: [PATRONI, KLEPPMANN],
        },
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
    names: ['(?:google |gcp )?cloud ?sql(?: for| \\()?(?: (?:postgres(?:ql)?|mysql|sql server))?'],
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

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/row.ts
/** A lock as a row of a distributed SQL database that replicates each range by consensus. */
const CONSENSUS_ROW = {
    acquire: [
        'Each resource has **one lock row, never deleted**, with owner, nonce, expiry and a **fence counter**.',
        'One conditional update takes the row if it is free or expired **by the database clock**, and raises the fence; **the lock is held once the commit is acknowledged by a majority of the range’s voters**.',
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
            '**`SELECT … FOR UPDATE` alone**: such a lock is best effort and is lost with the lease of its range.',
            '**Advisory locks**: they do nothing here.',
            ...CONSENSUS_ROW.avoid,
        ],
    },
    sources: [SURVIVAL, MODEL],
};
const cockroachdb = {
    id: 'cockroachdb',
    name: 'CockroachDB',
    names: ['cockroach ?db', 'cockroach'],
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
            '**Strong consistency and a single write region**; the account has zone redundancy where a zone’s loss has to be survived.',
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
    names: ['(?:azure )?cosmos ?db(?! for postgres)', 'azure cosmos'],
    kind: 'document',
    selfHosted: false,
    topologies: [
        {
            ...cosmos_db_strong,
            id: 'hub-region',
            label: 'Cosmos DB with multi-region writes whose locks live in the hub region',
            when: { all: ['multi-region-writes', 'home-region'] },
            contested: 'With multi-region writes a lock is safe only while all its writes go to the hub region: state that, and that the hub’s loss may stop the locks.',
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
            when: { all: ['strong-consistency'], any: ['several-regions'] },
            survives: 'region',
            scope: 'global',
            commitMilliseconds: 60,
            contested: 'Over two regions strong writes block when the other region is lost, until it is taken offline; with three or more a read region may be lost: state the number of regions, and whether the write region’s loss has to be survived automatically.',
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
const db2 = {
    id: 'db2',
    name: 'Db2',
    names: ['(?:ibm )?db2'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
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
            'One **conditional write** takes the item if it has no owner, or if its record version has not changed for a whole lease **by the contender’s own monotonic clock**; the same write **raises the fence counter** and returns it.',
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
                    '**The home region’s loss stops its locks**: no automatic failover, since the other replica may lack acknowledged grants.',
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
            when: { any: ['global-table'] },
            protocol: 'asynchronous replication between regions, last writer wins',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
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
const ensemble = {
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
            ...ensemble,
            id: 'memory',
            label: 'an etcd cluster with its data directory in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'A member whose data directory is in memory comes back empty after a restart, forgets the grants that it voted for, and can help to elect a leader that never had them.',
            token: {
                ...ensemble.token,
                ordered: false,
                caveat: 'revisions start anew once a majority restarts empty',
            },
            sources: [FAILURES, FAQ],
        },
        {
            ...ensemble,
            id: 'ephemeral-disks',
            label: 'an etcd cluster on disks that go with the machine',
            when: { any: ['ephemeral-storage'] },
            contested: 'Disks go with the machine here: state that a member which lost its disk is removed and added again, and that a majority never loses its disks together.',
            sources: [FAILURES, FAQ],
        },
        {
            ...ensemble,
            id: 'single-member',
            label: 'a single etcd member',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...ensemble.recipe,
                settings: [
                    ...ensemble.recipe.settings,
                    '**One member is a single point of failure: no fault tolerance.** While it is down nothing is granted, and holders stop at their deadline.',
                    'After a restore from backup the revision is bumped past everything ever issued before clients return.',
                ],
            },
            sources: [FAQ, FAILURES, WHY],
        },
        {
            ...ensemble,
            id: 'mirrored',
            label: 'etcd clusters with a mirror between them',
            when: { any: ['mirrored'] },
            scope: 'region',
            contested: 'A mirror between clusters is asynchronous: state that locks are taken in one cluster only and that the mirror never takes over by itself.',
            sources: [WHY, FAILURES],
        },
        {
            ...ensemble,
            id: 'learners',
            label: 'an etcd cluster with learners',
            when: { any: ['learners'] },
            recipe: {
                ...ensemble.recipe,
                avoid: [
                    ...ensemble.recipe.avoid,
                    '**counting learners toward the quorum**: they do not vote, and are not promoted by themselves.',
                ],
            },
            sources: [FAQ, WHY, etcd_JEPSEN, etcd_DBTESTER],
        },
        ensemble,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/file-locks.ts

const fileLocks = {
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
        },
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
            'A **transaction** reads it, and if it is free or expired by the server’s time, writes owner, nonce and expiry and raises the fence.',
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
            when: { any: ['single-node', 'single-redundancy'], none: ['several-nodes'] },
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        foundationdb_cluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/galera.ts

const galera = {
    id: 'galera',
    name: 'Galera Cluster',
    names: ['(?:mariadb )?galera(?: cluster)?', '(?:percona )?xtradb cluster', 'pxc'],
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
            '**Stale lock takeover**: an object whose generation and heartbeat have not changed for a full lease, by the contender’s own monotonic clock, is replaced on condition of that very generation.',
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
    names: ['gcs', '(?:google |gcp )?cloud storage', 'google storage'],
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
const clustered = {
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
            ...clustered,
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
            ...clustered,
            id: 'deny-read-writes',
            when: { any: ['deny-read-writes'] },
            contested: 'With DENY_READ_WRITES a lock holds through a partition, not through the loss of all its owners: state the number of owners and where they stand.',
        },
        {
            ...clustered,
            contested: 'Clustered locks hold only while partition handling denies reads and writes on the smaller side: state that it is DENY_READ_WRITES, and how owners are spread.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/kafka.ts

const kafka = {
    id: 'kafka',
    name: 'Kafka',
    names: ['(?:apache )?kafka', 'redpanda', 'confluent(?: cloud| platform)', 'msk'],
    kind: 'queue',
    selfHosted: true,
    topologies: [
        {
            id: 'consumer-group',
            label: 'Kafka partition ownership used as a lock',
            protocol: 'consumer group generations and producer epochs',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'majority',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Partition ownership fences writes to Kafka only: a paused consumer acts on everything else after its partition went to another one.',
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
        },
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
};
const kubernetesLease = {
    id: 'kubernetes-lease',
    name: 'Kubernetes Lease',
    names: [
        '(?:kubernetes|k8s) api(?: server)?',
        '(?:kubernetes|k8s|gke|eks|aks|openshift) leases?(?: objects?| api| resources?)?',
        'coordination\\.k8s\\.io(?:/v1)?(?:/leases?)?',
        'leases? (?:objects?|resources?|api)',
        'lease-objekte?n?',
        'objetos? lease',
        'lease ?对象',
        'client-go leader[- ]?election',
        'leader[- ]election (?:via|with|through|using|on|by) (?:the )?(?:kubernetes|k8s|kube-?api-?server|client-go)',
    ],
    kind: 'coordination',
    selfHosted: false,
    topologies: [
        {
            ...kubernetes_lease_regional,
            id: 'several-clusters',
            label: 'Lease objects of several Kubernetes clusters',
            when: { any: ['several-clusters'] },
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
        '**Stale lock takeover**: an object that has not changed for a full lease, by the contender’s own monotonic clock, is replaced under the very ETag that was watched, so a holder that renews in the meantime wins.',
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
            'One **find-and-modify (`findOneAndUpdate`) at write concern majority with journal** takes the document if it is free or expired **by the server’s clock**, and increments the fence.',
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
            id: 'arbiter',
            label: 'a MongoDB replica set with an arbiter',
            when: { any: ['arbiter'] },
            contested: 'An arbiter votes without data, so with one data member down majority writes block, and the implicit default is write concern 1: state that lock writes always ask for majority, and that blocking is accepted.',
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
        '(?:amazon |aws )?rds (?:for )?(?:mysql|mariadb)',
        'azure database for mysql',
        '(?<!aurora |aurora \\(|aurora-|cloud sql for |cloud sql |cloud sql \\(|database for |rds for |rds )mysql(?:d)?(?![- ]?(?:compatible|wire|driver|protocol))',
        '(?<!rds for |rds )mariadb(?! galera)',
        'percona server',
        'innodb cluster',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
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
                    '**A promotion is an operator’s act**: the old primary is stopped for good, all leases run out, and every fence column is raised past anything it may have issued before grants resume.',
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
            'A key whose revision has not changed for a whole lease, by the contender’s own monotonic clock, is taken over by an **update on condition of that revision**.',
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
const pacemaker = {
    id: 'pacemaker',
    name: 'Pacemaker',
    names: ['pacemaker(?:/corosync)?', 'corosync'],
    kind: 'coordination',
    selfHosted: true,
    topologies: [pacemaker_cluster],
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
    when: { any: ['synchronous', 'synchronous-commit', 'zone-redundant'] },
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
        '(?:amazon |aws )?rds (?:for )?postgres(?:ql)?',
        'azure database for postgres(?:ql)?',
        '(?<!aurora |aurora \\(|aurora-|cloud sql for |cloud sql |cloud sql \\(|alloydb for |cosmos db for |database for |rds for |rds )postgre(?:s(?:ql)?)?(?![- ]?(?:compatible|wire|driver|protocol))',
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
            ...synchronous,
            id: 'mixed',
            label: 'PostgreSQL with synchronous and asynchronous standbys',
            when: { all: ['synchronous', 'asynchronous', 'automatic-failover'] },
            contested: 'Automatic failover is safe to the synchronous standby only: state that an asynchronous one is never promoted by itself.',
        },
        synchronous,
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
                    '**A promotion is an operator’s act**: the old primary is stopped for good, all leases run out, and every fence column is raised past anything it may have issued before grants resume.',
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
            protocol: 'conditional writes with strong consistency',
            compareAndSet: 'linearizable',
            acrossKeys: false,
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            contested: 'R2 documents conditional writes and strong consistency, but not which failures a write survives before it is acknowledged: state which losses the lock has to survive, and that the bucket has one location.',
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
        '(?:amazon |aws )?rds(?! (?:for )?(?:postgres|mysql|mariadb|oracle|sql server|db2)| \\((?:postgres|mysql|mariadb|oracle|sql server|db2))',
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
                    '**Every lock has a home bucket, and all its reads and writes go there**; its region’s loss stops it, and the copy is never promoted by itself.',
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
            when: { any: ['local-serial'] },
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
    names: ['(?:google )?(?:cloud )?spanner'],
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
    label: 'a SQL Server availability group with synchronous commit and a quorum witness',
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
            id: 'xcluster',
            label: 'YugabyteDB universes with xCluster',
            when: { any: ['xcluster'] },
            scope: 'region',
            survives: 'zone',
            contested: 'xCluster is asynchronous: state that locks are taken in one universe only and that the other never takes over by itself.',
        },
        universe,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/zookeeper.ts
const RECIPES = {
    title: 'ZooKeeper recipes: locks',
    url: 'https://zookeeper.apache.org/doc/current/recipes.html',
};
const GUIDE = {
    title: "ZooKeeper programmer's guide: consistency guarantees, sessions",
    url: 'https://zookeeper.apache.org/doc/current/zookeeperProgrammers.html',
};
const FENCING = {
    title: 'Junqueira: Note on fencing and distributed locks',
    url: 'https://fpj.me/2016/02/10/note-on-fencing-and-distributed-locks/',
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
            'It creates an **ephemeral sequential znode with a GUID in its name** under the lock’s parent; the lowest sequence number holds the lock, and its **czxid is the fencing token**; the create is committed by a **quorum**.',
            'A waiter **watches only its predecessor**, so a release wakes one client and not a herd.',
            'A lost connection leaves the create unknown: the client looks for its GUID before it creates again.',
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
    sources: [RECIPES, GUIDE, FENCING, zookeeper_JEPSEN, zookeeper_DBTESTER],
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
            sources: [GUIDE],
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
            sources: [GUIDE, RECIPES],
        },
        {
            ...zookeeper_ensemble,
            id: 'oracle',
            label: 'two ZooKeeper servers with an oracle',
            when: { any: ['quorum-oracle'] },
            contested: 'An oracle that lets one of two servers carry on is as safe as its failure detector: state what the oracle is, where it stands, and that it never answers both sides.',
            sources: [GUIDE, OBSERVERS],
        },
        {
            ...zookeeper_ensemble,
            id: 'hierarchical',
            label: 'a ZooKeeper ensemble with hierarchical quorums',
            when: { any: ['hierarchical-quorum'] },
            protocol: 'ZAB with a majority of groups and a majority within each',
            contested: 'With hierarchical quorums the groups decide what may fail: state which servers form which group, and their weights.',
            sources: [GUIDE, OBSERVERS],
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
            sources: [OBSERVERS, RECIPES, GUIDE, FENCING, zookeeper_DBTESTER],
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
    bigtable,
    cassandra,
    citus,
    cloudSql,
    cockroachdb,
    coherence,
    consul,
    cosmosDb,
    couchbase,
    db2,
    durableObjects,
    dynamodb,
    elasticache,
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
    rds,
    redis,
    s3,
    scylladb,
    spanner,
    sqlServer,
    tikv,
    turso,
    vault,
    workersKv,
    yugabytedb,
    zookeeper,
];

// EXTERNAL MODULE: ./src/contract.ts
var contract = __webpack_require__(3665);
;// CONCATENATED MODULE: ./src/feasibility/facts/find.ts
const compiled = new Map();
/** Compiles alternatives once; a letter must not stand right before or after a name that starts or ends with one. */
function wordsPattern(sources) {
    const key = sources.join('\u0000');
    let pattern = compiled.get(key);
    if (!pattern) {
        pattern = new RegExp(`(?<![a-zà-ÿ])(?:${sources.join('|')})(?![a-zà-ÿ])`, 'gi');
        compiled.set(key, pattern);
    }
    return pattern;
}
/** Every match of a global pattern. A loop over `exec`, because `matchAll` copies the pattern, and large ones are dear. */
function findAll(text, pattern) {
    const found = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const { index, groups = {} } = match;
        found.push({ index, end: index + match[0].length, words: match[0], groups });
        if (match[0] === '')
            pattern.lastIndex += 1;
    }
    return found;
}
function evidenceOf(field, plain, start, end) {
    const first = plain.at[start] ?? 0;
    const last = (plain.at[Math.max(start, end - 1)] ?? 0) + 1;
    const span = plain.original.slice(first, last);
    const words = span.trim();
    const from = first + span.indexOf(words);
    return { field, start: from, end: from + words.length, words };
}
/** Words that deny what follows them, up to the end of what they govern. */
const DENIAL = /(?<![a-zà-ÿ])(?:no|not|n't|never|without|neither|nor|none of|lacks?|lacking|instead of|rather than|kein(?:e|en|er|em|es)?|nicht|ohne|weder|nie(?:mals)?|sin|ning[uú]n[oa]?|ni|nunca|tampoco|no hay|non)(?![a-zà-ÿ])|没有|不|无|未|禁止/gi;
/** What ends a denial's reach. */
const TURN = /(?<![a-z])(?:but|only|just|except|however|although|yet|instead|sondern|aber|nur|pero|sino|solo|sólo)(?![a-z])|[;:—–(]|但|只有|而是/i;
/**
 * Whether the words at an index of a sentence are denied: a denial stands before them, close by or at the head of the
 * list that they are in, and nothing turns it back in between.
 */
function isDenied(sentence, index, reach = 'list') {
    const before = sentence.slice(Math.max(0, index - 160), index);
    const denials = findAll(before, DENIAL);
    const last = denials.at(-1);
    if (!last || (/^no$/i.test(last.words) && /^[.:]/.test(before.slice(last.end))))
        return false;
    const between = before.slice(last.end);
    if (TURN.test(between))
        return false;
    if (!/[,，、]/.test(between))
        return wordCount(between) <= 6;
    return reach === 'list' && isList(between) && wordCount(between) <= 24;
}
/** `A, B or`: items of a few words each, as in "we do not have A, B, C or D". */
function isList(text) {
    return (text.split(/[,，、]/).every(item => wordCount(item) <= 4) &&
        !/(?<![a-z])(?:is|are|has|have|we|it|with|mit|con|runs?|uses?)(?![a-z])/i.test(text
            .split(/[,，、]/)
            .slice(1)
            .join(',')));
}
function wordCount(text) {
    return text.split(/\s+/).filter(word => word !== '').length;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/plain.ts
const MARKUP = /<[^<>]{0,300}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|~~|[*`]+|\s+|\|+|__/gi;
const ENTITIES = {
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    mdash: '—',
    ndash: '–',
    times: '×',
    le: '≤',
    ge: '≥',
    hellip: '…',
};
/** Reads Markdown, HTML and JSON inside a field as text. What is struck through or commented out is not there. */
function plainText(original) {
    const writer = new Writer();
    const source = blankOut(original);
    const json = /^\s*[[{]/.test(original);
    let from = 0;
    for (const match of source.matchAll(MARKUP)) {
        writer.write(source.slice(from, match.index), from, json);
        writer.write(readable(match[0]), match.index, false);
        from = match.index + match[0].length;
    }
    writer.write(source.slice(from), from, json);
    return { text: writer.text(), at: [...writer.at, original.length], original };
}
class Writer {
    #pieces = [];
    at = [];
    #last = ' ';
    /** Copies text that starts at an offset of the original, folding white space; a line end stays one. */
    write(text, offset, json) {
        for (let index = 0; index < text.length; index += 1) {
            let character = text.charAt(index);
            if (json)
                character = JSON_SIGNS[character] ?? character;
            const blank = character === ' ' || character === '\n';
            if (blank && (this.#last === '\n' || (this.#last === ' ' && character === ' ')))
                continue;
            this.#pieces.push(character);
            this.at.push(offset + index);
            this.#last = character;
        }
    }
    text() {
        return this.#pieces.join('');
    }
}
/** JSON's punctuation as a reader takes it: `"nodes": 5` says nodes = 5, and an object ends what was said of it. */
const JSON_SIGNS = {
    '"': ' ',
    '{': ' ',
    '}': '\n',
    '[': ' ',
    ']': ' ',
    ':': '=',
};
function readable(markup) {
    if (/^\s+$/.test(markup))
        return /\n/.test(markup) ? '\n' : ' ';
    if (/^<\/?(?:br|p|li|div|tr|ul|ol|h\d)\b/i.test(markup))
        return '\n';
    const entity = /^&(#x?)?([^;]+);$/i.exec(markup);
    if (!entity)
        return /^<[a-z/!]/i.test(markup) || !markup.startsWith('<') ? ' ' : markup;
    const [, numeric, name = ''] = entity;
    if (!numeric)
        return ENTITIES[name.toLowerCase()] ?? ' ';
    const code = Number.parseInt(name, numeric.toLowerCase() === '#x' ? 16 : 10);
    return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}
const HIDDEN = [
    ['<!--', '-->'],
    ['~~', '~~'],
    ['<s>', '</s>'],
    ['<del>', '</del>'],
    ['<strike>', '</strike>'],
];
/** JSON entries that give an answer instead of a request. */
const ANSWER_ENTRY = /"(?:error|verdict|answer|result|output|expected|response)"\s{0,9}:\s{0,9}"[^"\n]{0,500}"/gi;
/** The same text, of the same length, with what is hidden from a reader (or is no part of the request) blank. */
function blankOut(text) {
    let result = text.replace(ANSWER_ENTRY, entry => ' '.repeat(entry.length));
    for (const [open, close] of HIDDEN)
        result = blankBetween(result, open, close);
    return result;
}
function blankBetween(text, open, close) {
    const lower = text.toLowerCase();
    if (!lower.includes(open) || lower.length !== text.length)
        return text;
    const pieces = [];
    let from = 0;
    for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, from)) {
        const end = lower.indexOf(close, start + open.length);
        if (end < 0)
            break;
        pieces.push(text.slice(from, start), ' '.repeat(end + close.length - start));
        from = end + close.length;
    }
    return pieces.join('') + text.slice(from);
}
const ABBREVIATION = /(?:^|[^a-z])(?:ca|e\.g|i\.e|vs|approx|etc|bzw|z\.b|inkl|incl|max|min|nr|no|p\.ej|aprox|resp|cf|u\.a|d\.h)$/i;
/** Sentences, list items and table rows: split at line ends and at stops that end a sentence. */
function sentences({ text }) {
    const clauses = [];
    let start = 0;
    for (const match of text.matchAll(/[\n。；！？]|[.!?;](?=[\s"')\]]|$)/g)) {
        const abbreviated = match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index));
        if (abbreviated && text[match.index + 1] !== '\n')
            continue;
        push(clauses, text, start, match.index + 1);
        start = match.index + 1;
    }
    push(clauses, text, start, text.length);
    return clauses;
}
/** No sentence is longer; what is, is read in pieces, so that the work for each word is bounded. */
const LONGEST = 1500;
function push(clauses, text, start, end) {
    for (let from = start; from < end;) {
        const space = text.lastIndexOf(' ', from + LONGEST);
        const to = end - from <= LONGEST ? end : space > from ? space : from + LONGEST;
        const piece = text.slice(from, to);
        if (/[^\s.;!?]/.test(piece))
            clauses.push({ text: piece, start: from, end: to });
        from = to;
    }
}

;// CONCATENATED MODULE: ./src/feasibility/facts/conditions.ts


/** Patterns for each statement; `deny` says whether a denial in front of them cancels it. */
const STATEMENTS = [
    [
        'bothSidesGrant',
        wordsPattern([
            '(?:both|each|either|every|all|the minority)(?: (?:of the|our|the|two|isolated|disconnected))*(?: (?:sides?|halves|half|dat(?:a ?cent|acent)(?:er|re)s?|dcs?|sites?|regions?|partitions?|locations?|islands?|clusters?|minority|majority|zones?|plants?|stores?|ends?))(?: \\w+){0,8} (?:must|should|shall|needs? to|have to|has to|keeps?|can|may|will|is to|are to)(?: \\w+){0,3} (?:keep (?:on )?|continue (?:to |with )?|go on |still |(?:be|stay|remain) able to )(?:\\w+ )?(?:grant|hand(?:ing)? out|issu|acquir|lock|accept|serv|writ|tak|work|operat|function|process)\\w*',
            '(?:both|each|either)(?: (?:sides?|halves|data ?cent(?:er|re)s?|dcs?|sites?|regions?|partitions?)) (?:keeps?|continues?|must keep|must continue|must go on|stays?|stay|remains?|must stay|must remain) (?:granting|to grant|issuing|handing out|acquiring|locking|accepting|writable|fully available|available for (?:locking|writes|grants)|operational|up during|available during)\\w*',
            '(?:grant\\w*|available|writable|locking|acquir\\w+)(?: \\w+){0,4} (?:on|in|at|from) both (?:sides|halves|data ?cent(?:er|re)s|sites|regions|partitions)',
            '(?:even )?(?:when|if|while) (?:cut off|isolated|partitioned|disconnected|split)(?: \\w+){0,6}? (?:must|should|has to|have to|needs to)? ?(?:keep|continue|go on|still)(?: \\w+){0,2} (?:grant|lock|acquir|issu|work)\\w*',
            '(?:may|might|can) be (?:cut off|isolated|disconnected) and must (?:keep|continue|still)(?: \\w+){0,2} (?:grant|lock|acquir|issu|work)\\w*',
            '(?:each|every|both|either|all)(?: \\w+){0,3} (?:has|have|needs?|must|is|are)(?: to)?(?: be able to)? (?:go on|keep(?: on)?|continue)(?: \\w+){0,2} (?:giv|grant|issu|hand|lock|acquir|tak|dispens|assign|book)\\w*(?: \\w+){0,8} (?:while|when|during|if|even)(?: \\w+){0,6} (?:cut|split|partition\\w*|down|lost|severed|isolated|gone|broken|disconnected|interrupted)',
            '(?:every|each|both|either|all)(?: \\w+){0,2} (?:stays?|remains?|keeps?|must stay|must remain|has to stay|have to stay|is to stay)(?: \\w+){0,2} (?:writable|available|operational|usable|open)(?: \\w+){0,6} (?:during|in|under|while|despite|when)(?: \\w+){0,3} (?:net ?-?splits?|splits?|partitions?|cut|isolation|isolated)',
            '(?:while|when|if|during|even)(?: \\w+){0,3} (?:offline|cut off|isolated|disconnected|partitioned|severed)[^.;]{0,50} (?:every|each|all|both|either)(?: \\w+){1,2} (?:must|has to|have to|needs? to|should|keeps?|is to)(?: \\w+){0,2} ?(?:go on|keep(?: on)?|continue|still) ?(?:to )?(?:grant|lock|acquir|issu|hand)\\w*',
            '(?:never|must not|may not|cannot) (?:block|reject|refuse|stop granting|deny)(?: \\w+){0,6} (?:during|in|under) (?:a |any |network )*partitions?',
            'beide (?:seiten|standorte|rechenzentren|regionen|h[aä]lften|teile)(?: \\w+){0,6} (?:weiter|weiterhin)(?: \\w+){0,4} ?(?:vergeben|sperren|gew[aä]hren|arbeiten|erteilen)',
            'ambos (?:lados|sitios|centros(?: de datos)?)(?: \\w+){0,6} (?:seguir|siguen|deben|continuar)(?: \\w+){0,3} ?(?:concediendo|otorgando|bloqueando|conceder|otorgar)',
            'ambas (?:regiones|sedes|partes)(?: \\w+){0,6} (?:seguir|siguen|deben|continuar)(?: \\w+){0,3} ?(?:concediendo|otorgando|bloqueando|conceder|otorgar)',
            '(?:两边|双方|两侧|两个?(?:机房|数据中心|区域)|各(?:机房|区域)).{0,16}(?:继续|都能|仍(?:然)?|均可|都要|都必须).{0,8}(?:授予|加锁|发放|获取|授权|提供)',
        ]),
    ],
    [
        'anyStore',
        wordsPattern([
            'any (?:store|database|product|service|technology|software|tool|managed service|backend)s?(?: \\w+){0,3} (?:is|are|may|can)(?: \\w+){0,2} (?:available|allowed|fine|ok|used|chosen|possible|acceptable|permitted|welcome)',
            '(?:free|open) (?:choice|to choose)(?: of)?(?: \\w+){0,3} ?(?:stores?|products?|technolog\\w+|databases?)?',
            '(?:we|you) (?:can|may|could) (?:use|pick|choose|buy|run|deploy) (?:any|whatever|anything)',
        ]),
    ],
    [
        'noStoreAtAll',
        wordsPattern([
            'no (?:shared )?(?:database|data ?store|storage|stateful (?:service|store|component)s?|persistent (?:store|storage|state)|state store|store|shared state)s?(?: (?:at all|of any kind|anywhere|whatsoever))?',
            '(?:stateless|static) (?:edge )?(?:functions?|hosting|workers?|frontends?|containers?) only',
            'keine? (?:datenbank|speicher|datenspeicher)',
            'sin (?:base de datos|almacenamiento)',
        ]),
    ],
    [
        'anyRegionAcquires',
        wordsPattern([
            '(?:from|in|at) (?:any|every|each|all) (?:region|site|continent|location)s?',
            'everywhere|world-?wide|from anywhere',
        ]),
    ],
    [
        'mayInstall',
        wordsPattern([
            '(?:may|can|could|will|are (?:free|allowed|able|willing) to|is (?:free|allowed) to|happy to|ready to|free to|allowed to|permission to|able to) (?:also )?(?:install|deploy|set up|run|host|bring|operate)(?: \\w+){0,3} (?:any|anything|whatever|what|open[- ]source|software|oss|etcd|zookeeper|consul|raft|packages|containers|a raft (?:voter|member|node)|our own|own|new|additional)\\w*',
            'may run a raft (?:voter|member|node)',
            '(?:install|deploy|run)(?: \\w+){0,2} (?:anything|whatever)(?: \\w+){0,3}',
            'any open[- ]source(?: \\w+){0,3}',
            'anything (?:you|we) (?:wish|like|want)|whatever (?:you|we) (?:wish|like|want)',
            'beliebige software',
            'any software(?: \\w+){0,3}',
            'software (?:is )?free to choose',
            '(?:nothing|none)(?: is)?(?: \\w+)? installed(?: yet| so far)?',
            'green ?-?field',
            'root (?:access )?on (?:all|every|the)',
            '(?:d[uü]e?rfen|k[oö]nnen|kann|darf)(?: \\w+){0,4} (?:installieren|betreiben|aufsetzen|ausrollen)',
            '(?:podemos|se puede|se pueden|puede|pueden) (?:instalar|desplegar|ejecutar)(?: \\w+){0,3}',
            '(?:可以|可|允许)(?:自行|任意)?(?:安装|部署|运行)',
        ]),
    ],
    [
        'closed',
        wordsPattern([
            'nothing else(?: \\w+){0,4}',
            'no(?:thing)? (?:other|more|additional|further) (?:stores?|databases?|services?|middleware|options?|coordination|infrastructure|products?|software|systems?|components?|backends?)(?: \\w+){0,3}',
            '(?:only|sole|single) (?:store|database|backend|option|thing|shared component|stateful service|storage|datastore|data store|persistence|system)',
            "(?:cannot|can ?not|can't|may not|must not|not allowed to|not permitted to|won't|will not|unable to) (?:be )?(?:chang\\w*|replac\\w*|add\\w*|alter\\w*|modif\\w*|install\\w*|extend\\w*|introduc\\w*|deploy\\w*)(?: \\w+){0,4}",
            '(?:will|can|may|do|does) not change|stays? (?:as it is|that way|off|like this)|no changes?(?: \\w+){0,2}|unchangeable|fixed|frozen|period\\.|none of this can be changed|budget prevents(?: \\w+){0,3}',
            '(?:nichts|keine) (?:anderes|weiteres|anderen|weiteren)|einziger? speicher|sonst nichts|nur das|unver[aä]nderbar',
            '[uú]nico (?:almac[eé]n|recurso|sistema|servicio|almacenamiento)|nada m[aá]s|ning[uú]n otro|no se puede (?:cambiar|a[nñ]adir|instalar)',
            '没有其他|仅此|唯一(?:的)?存储|不能(?:更改|添加|增加|安装)|不允许(?:更改|添加|增加|安装)',
        ]),
    ],
    [
        'mayChange',
        wordsPattern([
            '(?:we )?(?:can|may|could|are (?:able|willing|free) to|will|happy to|open to) (?:be )?(?:chang|add|mov|reconfigur|convert|extend|resiz|adjust|enabl|upgrad|grow)\\w*(?: \\w+){0,5}',
            'can be (?:changed|added|moved|reconfigured|converted|extended|adjusted|enabled|upgraded)',
            '(?:can|may|could) add(?: \\w+){0,4} (?:nodes?|members?|regions?|zones?|sites?|servers?|replicas?|tables?|columns?|voters?)',
            'k[oö]nnen (?:wir )?(?:\\w+ ){0,3}(?:[aä]ndern|erg[aä]nzen|hinzuf[uü]e?gen|erweitern)',
            'podemos (?:cambiar|a[nñ]adir|agregar|mover|ampliar)',
            '可以(?:更改|添加|增加|调整|扩容)',
        ]),
    ],
    [
        'byzantine',
        wordsPattern([
            'tamper(?:s|ing|ed)? with(?: \\w+){0,3}',
            '(?:lies?|lying) to(?: the)? (?:others?|rest|peers?|members?)',
            'byzantin\\w*',
            'bft',
            'untrusted (?:operators?|members?|nodes?|parties|hosts?|administrators?|participants?)',
            '(?:malicious|compromised|lying|hostile|dishonest) (?:nodes?|members?|replicas?|servers?|operators?|participants?|voters?|administrators?)',
            '(?:nodes?|members?|replicas?|servers?|operators?|participants?)(?: \\w+){0,3} (?:lie|collude|cheat|be malicious|be compromised|act maliciously|not be trusted|cannot be trusted|equivocat\\w+)',
            'b[yi]zantinisch\\w*',
            'bizantin\\w*',
            '拜占庭',
        ]),
    ],
    [
        'cannotCheckTokens',
        wordsPattern([
            "(?:cannot|can ?not|can't|unable to) (?:verify|look at|validate)(?: \\w+){0,4}",
            'checks? no (?:tokens?|versions?|epochs?)',
            "(?:cannot|can ?not|can't|does not|doesn't|do not|don't|unable to|is not able to|no way to|impossible to|never|won't|will not|has no way to) (?:check|verify|validate|compare|understand|support|enforce|take|accept|reject|carry|handle|inspect)(?: \\w+){0,5} (?:fencing|tokens?|epochs?|versions?|fences?|anything)\\w*",
            'knows? nothing (?:about|of)(?: \\w+){0,2} tokens?',
            '(?:no|without|lacks?)(?: \\w+){0,2} (?:fencing|token)(?: \\w+){0,2}',
            '(?:fencing|tokens?)(?: \\w+){0,4} (?:not (?:possible|available|supported|checked|an option)|impossible|unsupported|unavailable)',
            'kann (?:kein\\w*|die|das) (?:token|fencing)\\w*(?: \\w+){0,2}',
            'no (?:puede|pueden) (?:comprobar|verificar|validar)(?: \\w+){0,3}',
            '(?:无法|不能|不支持).{0,8}(?:令牌|token|fencing|校验)',
        ]),
    ],
    [
        'checksTokens',
        wordsPattern([
            'fencing(?: tokens?)?(?: \\w+){0,3} (?:available|supported|checked|possible|in place|enforced|validated)(?: \\w+){0,4}',
            '(?:checks?|verif(?:y|ies)|validates?|compares?|enforces?|rejects?|understands?|supports?|can check|can verify|can compare|stores?)(?: \\w+){0,5} (?:fencing|tokens?|epochs?|fences?|stale (?:writes?|tokens?)|older tokens?|resourceversions?)',
            '(?:resourceversion|etag|if-match|generation|version|epoch)s? (?:preconditions?|checks?|column|match\\w*)',
            'conditional (?:writes?|puts?|updates?)',
            'pr[uü]e?ft (?:das |den |die )?(?:token|fencing)',
            '(?:verifica|comprueba|valida)(?: \\w+){0,3} (?:tokens?|fencing)',
        ]),
    ],
    [
        'noTiming',
        wordsPattern([
            'no (?:timing|clock|synchrony|time|timeout)[- ]?(?:based )?(?:assumptions?|dependenc\\w+|reliance)',
            '(?:without|not|never|must not|cannot)(?: \\w+){0,4} (?:rel(?:y|ies|ying)|depend\\w*|trust\\w*|rest\\w*)(?: \\w+){0,3} (?:clocks?|timing|timeouts?|bounded delays?|synchron\\w+ clocks?)',
            'clocks? (?:cannot|can ?not|must not|may not|are not to) be (?:trusted|relied)',
            'asynchronous (?:network|model|system) (?:model|assum\\w+)',
            '不依赖时钟',
        ]),
    ],
    [
        'noManualTakeover',
        wordsPattern([
            'no (?:manual|human|operator)(?: \\w+){0,3} (?:intervention|takeover|steps?|action|recovery|release)?',
            'fully automatic\\w*',
            'without (?:manual|human|operator)(?: \\w+){0,2}',
            'unattended',
            'lights[- ]out',
        ]),
    ],
    [
        'mustExpire',
        wordsPattern([
            'expire(?:s|d)? (?:by (?:it|them)sel(?:f|ves)|automatically|on (?:its|their) own|after)(?: \\w+){0,3}',
            'auto(?:matic(?:ally)?)?[- ]?(?:expir\\w+|release\\w*|unlock\\w*|take-?over)',
            'must (?:expire|time out|be released automatically|pass on automatically)',
        ]),
    ],
    [
        'idempotentEffects',
        wordsPattern([
            'idempotent\\w*',
            'idempotency[- ]?keys?',
            'honou?rs? (?:an? |our )?idempotency(?:[- ]key)?(?: \\w+)?',
            'idempotente\\w*',
            '幂等',
        ]),
    ],
    [
        'contendedAcross',
        wordsPattern([
            '(?:both|all|either|several|multiple|three|two)(?: \\w+){0,2} (?:regions?|sites?|dcs?|data ?cent(?:er|re)s?|clusters?|locations?)(?: \\w+){0,3} (?:contend|compete|acquire|lock|write|grant|fight|race)\\w*',
            '(?:either|each|any|every) (?:region|site|dc|data ?cent(?:er|re)|location) (?:writes?|acquires?|locks?|grants?|may (?:acquire|lock|write|grant)|can (?:acquire|lock|write|grant))(?: \\w+){0,2}',
            'contention between (?:regions|sites|dcs|data ?cent(?:er|re)s)',
            'same (?:order |lock |job |resource )?(?:ids?|keys?|locks?|rows?|resources?) (?:from|in) (?:both|all|either|several)(?: \\w+){0,2}',
            'cross[- ](?:region|site|dc) (?:locks?|contention|locking)',
        ]),
    ],
    [
        'globalLock',
        wordsPattern([
            '(?:one|a single|only one|exactly one|at most one) (?:holder|owner|leader|winner)(?: \\w+){0,2} (?:globally|worldwide|across|over|in the world)',
            'global(?:ly)? (?:unique|exclusive|lineari[sz]able|consistent|strict|strong|mutual|lock|locks|mutex)\\w*',
            'across (?:both|all|the|two|three|our|us-|eu-|every|regions?|sites?|dcs?|data ?cent(?:er|re)s?)(?: \\w+){0,4}',
            '(?:in|over|from|between) (?:both|all|all three|the two|the three|either)(?: \\w+){0,2} (?:regions?|sites?|dcs?|data ?cent(?:er|re)s?|locations?)',
            'worldwide|world-wide|weltweit|mundial(?:mente)?|全球',
            '[uü]ber (?:beide|alle|mehrere) (?:standorte|regionen|rechenzentren)',
            'entre (?:ambos|ambas|los dos|las dos|todos|todas)(?: \\w+){0,2}',
            '跨(?:区域|地域|机房|数据中心)',
        ]),
    ],
    [
        'oneRegionEnough',
        wordsPattern([
            '(?:single|one)[- ]region(?: \\w+){0,4}',
            '(?:within|inside) (?:the|a|one|a single|each|its|our|the owning|the home) region(?: \\w+){0,2}',
            'in (?:the|one|a single) region (?:is |are |only|alone)(?: ?\\w+){0,2}',
            'in[- ]region',
            'region[- ]local(?: \\w+){0,2}',
            'only one (?:region|site|data ?cent(?:er|re))',
            'innerhalb (?:einer|der) region',
            'una sola regi[oó]n|dentro de (?:la|una) regi[oó]n',
            '单(?:区域|地域)',
        ]),
    ],
];
/** Reads the statements from all fields; a denied one is none, where a denial in front makes sense at all. */
function readConditions(fields) {
    const conditions = {};
    for (const [field, plain] of fields) {
        for (const sentence of sentences(plain)) {
            for (const [name, pattern] of STATEMENTS) {
                if (conditions[name])
                    continue;
                const found = findAll(sentence.text, pattern).find(({ index, words }) => !cancels(name, sentence.text, index, words));
                if (found)
                    conditions[name] = evidenceOf(field, plain, sentence.start + found.index, sentence.start + found.end);
            }
        }
    }
    return conditions;
}
const SELF_DENYING = [
    'noStoreAtAll',
    'closed',
    'cannotCheckTokens',
    'noTiming',
    'noManualTakeover',
];
function cancels(name, sentence, index, words) {
    if (SELF_DENYING.includes(name))
        return false;
    if (name === 'checksTokens' &&
        /cannot|can't|can ?not|not|unable|never/i.test(sentence.slice(Math.max(0, index - 24), index)))
        return true;
    if (name === 'mayInstall' && /may not|cannot|can not/i.test(words))
        return true;
    return isDenied(sentence, index);
}

;// CONCATENATED MODULE: ./src/feasibility/facts/demand.ts


/**
 * What is asked of the lock, the weaker before the stronger: to save work (a duplicate is a nuisance), a bound on
 * staleness, one holder at any time (linearizable per lock), and an order over several locks.
 */
const CLASSES = ['efficiency', 'bounded', 'linearizable', 'strict-serializable'];
const STRICT = wordsPattern([
    'strict(?:ly)? serializ(?:ab|is)\\w*',
    'strict(?:ly)? serialis\\w*',
    'strict serializability',
    'strong(?:ly)? serializ\\w*',
    'external(?:ly)? consisten\\w*',
    'global total order',
    'serializabilidad estricta',
    'consistencia externa',
    'strikte serialisierbarkeit',
    'strenge serialisierbarkeit',
    '严格可?串行化?',
    '外部一致性?',
]);
const LINEARIZABLE = wordsPattern([
    'lineari[sz]\\w*',
    'strong(?:ly)?[- ]consisten\\w*',
    'strong consistency',
    'strict consistency',
    '(?:strong|strict|true|hard|guaranteed|absolute|real) (?:mutual exclusion|mutex|exclusivity|exclusion)',
    'mutual(?:ly)? exclusi\\w*',
    'mutex',
    'exclusive (?:lock|access|ownership|owner)\\w*',
    'cp(?: |-)?(?:system|store|side|mode|semantics)?',
    'no split[- ]?brain',
    'split[- ]?brain',
    'double[- ](?!the |check|digit|as |our |that |this |every |in )\\w+',
    '(?:zero|no|never|without|any) (?:double|duplicate|two|overlapping|concurrent)\\w*',
    'oversell|oversold|over-?sell\\w*|overbook\\w*',
    '(?:exactly|only|at most|never more than|no more than|not more than) (?:one|a single|1) (?:holder|owner|leader|worker|runner|writer|process|node|instance|job|client|lock|run|master|primary|active)\\w*',
    '(?:exactly|only|at most|never more than|no more than|not more than) (?:one|a single|1) [a-z-]{3,}',
    'one [a-z-]{3,} at a time',
    'grants?(?: \\w+){0,3} (?:not|never)(?: \\w+){0,2} (?:lost|vanish|disappear)',
    'strong(?=[.,;:]|$)',
    '(?:no|never|none)(?: \\w+){0,8} (?:rolled back|vanish\\w*|disappear\\w*|forgotten)',
    '(?:locks?|grants?|leases?)(?: \\w+){0,8} must (?:still )?(?:exist|be there|survive|hold|be valid)',
    '(?:sperren?|freigaben?)(?: \\w+){0,6} (?:nicht|nie|niemals) (?:verloren|vergessen)(?: gehen)?',
    '(?:only|at most) one \\w+ (?:may|can|must|should|is allowed)',
    'one (?:holder|owner|leader) (?:globally|at a time|only|worldwide|per)',
    '(?:never|not|no|must not|cannot|can ?not|under no circumstances|may not)(?: \\w+){0,5} (?:two|2|both|more than one|concurrent|simultaneous|at once|at the same time|twice)(?: \\w+){0,3}',
    '(?:no|never|nobody|no one|none|must not|may not|cannot|can not|not)(?: \\w+){0,9} twice',
    '(?:no|never|nobody|must not|may not|not|cannot)(?: \\w+){0,8} to (?:two|2|another|a second|other) \\w+',
    '(?:never|not|no)(?: \\w+){0,3} (?:get|have|hold|own|drive|use|enter|touch|write)(?: \\w+){0,2} the same',
    '(?:one|a single) (?:owner|holder|leader|worker|writer|master|runner|process|session)(?: (?:at a time|only|per \\w+))?',
    'by one \\w+ only|one \\w+ only|only by one',
    '(?:must|has to|have to|needs to) be (?:unique|exclusive|the only one)',
    '(?:no|not a|never an?|without)(?: \\w+){0,2} (?:acknowledged|granted|committed|confirmed)(?: \\w+){0,2} (?:locks?|grants?)(?: \\w+){0,4} (?:lost|forgotten|given)',
    '(?:without|never|not|no|zero|must not|may not)(?: \\w+){0,2} (?:los(?:e|ing|t|s of)|forget(?:ting)?)(?: \\w+){0,2} (?:grants?|locks?)',
    'single (?:owner|holder|leader|writer|active(?: \\w+)?|master)',
    '(?:is|be|are|stays?|remains?) unique|unique (?:across|globally|worldwide|over)(?: \\w+){0,3}',
    '(?:once only|only once|exactly once|just once|at most once)',
    '(?:claimed|redeemed|used|sold|granted|paid|booked|issued|processed|shipped|charged|executed|dispatched|assigned|consumed) (?:only )?once',
    '(?:at no (?:moment|time|point)|under no circumstances|in no case)(?: \\w+){0,4}',
    'doppel\\w*(?: \\w+){0,3} (?:ausgeschlossen|verboten|unzul[aä]ssig|nicht|unm[oö]glich|undenkbar)',
    'zwei(?: \\w+){1,5} (?:d[uü]e?rfen|k[oö]nnen|sollen)(?: \\w+){0,4} (?:nie|niemals|nicht|keinesfalls)(?: \\w+){0,4}',
    '(?:two|2) (?:holders|owners|leaders|writers|runs|pipelines|jobs|workers|nodes|processes|masters|primaries|instances|clients)(?: \\w+){0,6} (?:corrupt|break|destroy|would|double|is a|are a|is not|are not|never|forbidden|unacceptable)\\w*',
    '(?:rpo) ?(?:=|of|is|:)? ?(?:0|zero)(?![\\d.])',
    'no (?:lost|losing|loss of)(?: \\w+){0,3} (?:grants?|locks?|writes?|updates?)',
    'grants? must survive',
    'lost updates?',
    'compare[- ]and[- ](?:swap|set)(?: safe)?',
    'cas[- ]safe|safe cas|linearizable cas',
    'correctness(?: lock)?',
    'fencing|fencedlock',
    'streng(?:e|er|es)?(?: konsistenz|:)?',
    'starke konsistenz|stark konsistent',
    '(?:gegenseitige[rn]?|wechselseitige[rn]?) ausschluss',
    '(?:niemals|nie|keine?(?:sfalls)?|nicht) (?:zwei|doppel\\w*|mehr als ein\\w*|gleichzeitig)(?: \\w+)?',
    'doppelte (?:vergabe|ausf[uü]e?hrung|buchung|zuteilung)',
    'genau ein(?:en?|er|em)? (?:inhaber|besitzer|halter|leader)',
    'consistencia (?:fuerte|estricta)',
    'exclusi[oó]n mutua',
    '(?:ninguna?|nunca|jam[aá]s|sin|no)(?: \\w+){0,3} (?:dobles?|dos|duplicad\\w*)(?: \\w+)?',
    'doble (?:concesi[oó]n|asignaci[oó]n|reserva|cobro)',
    'un [uú]nico (?:due[nñ]o|titular|poseedor|l[ií]der)',
    '强一致性?|线性一致性?|线性化|互斥|脑裂|不能?(?:有|出现)?(?:两|多)个|绝不.{0,6}(?:两|双|重复)|只能有一个|不允许.{0,8}(?:重复|两个|同时)',
]);
const BOUNDED = wordsPattern([
    'sequential(?:ly)? consisten\\w*',
    'read[- ]your[- ](?:own[- ])?writes',
    'monotonic (?:reads|writes)',
    'causal(?:ly)?(?: consisten\\w*)?',
    'session consisten\\w*',
    'bounded[- ]staleness',
    'staleness (?:of|up to|below|under|<)',
]);
const EFFICIENCY = wordsPattern([
    'eventual(?:ly)?(?: consisten\\w*)?',
    'best[- ]effort',
    'advisory',
    'ap(?: |-)?(?:system|is|mode)',
    'availability (?:over|before|rather than|beats|matters more than) consistency',
    '(?:duplicates?|double (?:runs?|work|execution|processing)|occasional(?:ly)? (?:duplicates?|double\\w*|two)|running twice|twice|overlaps?|two (?:runs|holders|workers)\\w*)(?: \\w+){0,6} (?:ok|okay|fine|harmless|acceptable|tolera\\w+|accepted|allowed|no problem|not a problem|cheap|only wastes?|just wastes?|merely wastes?|wastes?)',
    '(?:tolerates?|accepts?|allow(?:s|ed)?|harmless|survives?|fine with|ok with|okay with)(?: \\w+){0,4} (?:duplicates?|double (?:runs?|work|execution|processing)|two (?:runs|holders)|overlaps?)',
    '(?:jobs?|work|tasks?|runs?|handlers?|consumers?|operations?|everything|loops?|effects?)(?: \\w+){0,4} (?:is|are|being)? ?idempotent',
    '(?:do|does|cause|causes|no|without) (?:no |any )?(?:damage|harm)',
    '(?:da igual|no importa|no pasa nada)(?: \\w+){0,6}',
    'just (?:wastes?|costs?|burns?)(?: \\w+){0,3}|only costs?(?: \\w+){0,3}|merely (?:wastes?|costs?)(?: \\w+){0,2}',
    '(?:nobody|no one) (?:cares|minds|notices)(?: \\w+){0,4}',
    '(?:purely|only|just|merely) (?:to|for) (?:save|saving|avoid|avoiding|reduce|reducing|keep|spare|sparing)(?: \\w+){0,6}',
    '(?:egal|unkritisch|harmlos|nicht schlimm|macht nichts)',
    '(?:twice|repeats?|again|repetitions?|re-?runs?)(?: \\w+){0,3} (?:is|are|would be) (?:no (?:issue|problem|big deal|drama|harm)|acceptable|fine|ok|okay|harmless)',
    'idempotent (?:jobs?|work|tasks?|handlers?|consumers?|operations?|anyway)',
    'at[- ]least[- ]once',
    'nice to (?:have|avoid)',
    '(?:cache|thundering) (?:stampede|herd)\\w*|dog[- ]?pil\\w*',
    'dedup\\w*|de-dup\\w*',
    'efficiency(?: lock)?|optimi[sz]ation only|to save (?:work|cost|cpu|money)',
    'weak(?: consistency)?(?: is)?(?: fine| ok| enough)',
    'schlussendlich konsistent|eventuell konsistent|letztendlich konsistent|doppelte ausf[uü]e?hrung ist (?:ok|egal|unkritisch|harmlos)|idempotent',
    'consistencia eventual|eventualmente consistente|mejor esfuerzo|idempotente\\w*',
    '最终一致性?|尽力而为|幂等|无所谓|没关系|只是为了(?:减少|避免|节省)|重复(?:执行|运行)?(?:也)?(?:可以|没问题|无妨)',
]);
const ACROSS = wordsPattern([
    '(?:several|multiple|many|two|pairs? of|sets? of) (?:locks?|keys?|rows?|resources?)(?: \\w+){0,4} (?:atomic\\w*|together|at once|in one)',
    'multi[- ](?:lock|key|row|resource)\\w*(?: \\w+){0,3}',
    'across (?:all )?(?:keys|locks|rows|transactions|shards)',
    'global(?:ly)? (?:total )?order\\w*',
    'atomic(?:ally)?(?: \\w+){0,3} (?:several|multiple|all|two) (?:locks?|keys?)',
]);
/** A wish gives way to a demand. */
const WISH = /(?<![a-z])(?:nice to have|ideally|would be nice|preferably|if possible|optional(?:ly)?|bonus|w[uü]nschenswert|idealerweise|idealmente|deseable)(?![a-z])|最好/i;
/** Denied words that say what must not be: "no split brain" is a demand. */
const SAYS_NEVER = /(?:no|never|zero|without|not|any|kein|nie|ning|nunca|sin|jam|不|绝)/i;
/** The strongest mandatory class that the text names; "eventual, but never two holders" is a demand for safety. */
function readDemand(consistency, others) {
    const named = namedIn('consistency_tolerance', consistency);
    const demanded = named.filter(({ wish }) => !wish);
    const strongest = CLASSES.toReversed().find(each => demanded.some(({ class: its }) => its === each));
    const acrossLocks = [consistency, ...others.map(([, plain]) => plain)].some(plain => findAll(plain.text, ACROSS).length > 0);
    if (strongest) {
        const evidence = demanded.filter(each => each.class === strongest).map(each => each.evidence);
        return { class: strongest, evidence, assumed: false, acrossLocks };
    }
    const elsewhere = others.flatMap(([field, plain]) => namedIn(field, plain)).filter(({ wish }) => !wish);
    const safety = elsewhere.filter(each => each.class === 'linearizable' || each.class === 'strict-serializable');
    if (safety.length > 0) {
        return {
            class: strongestOf(safety),
            evidence: safety.map(each => each.evidence),
            assumed: false,
            acrossLocks,
        };
    }
    return { class: 'linearizable', evidence: [], assumed: true, acrossLocks };
}
function strongestOf(named) {
    return named.some(each => each.class === 'strict-serializable') ? 'strict-serializable' : 'linearizable';
}
function namedIn(field, plain) {
    return sentences(plain).flatMap(sentence => {
        const patterns = [
            ['strict-serializable', STRICT],
            ['linearizable', LINEARIZABLE],
            ['bounded', BOUNDED],
            ['efficiency', EFFICIENCY],
        ];
        return patterns.flatMap(([its, pattern]) => findAll(sentence.text, pattern).flatMap(({ index, end, words }) => {
            const denied = isDenied(sentence.text, index) && !(its === 'linearizable' && SAYS_NEVER.test(words));
            const opposite = its === 'linearizable' && isDenied(sentence.text, index) && isHarm(words);
            if ((denied && !opposite) ||
                isUnneeded(sentence.text.slice(end)) ||
                (its !== 'efficiency' && isTolerated(sentence.text, index, end, words)))
                return [];
            const evidence = evidenceOf(field, plain, sentence.start + index, sentence.start + end);
            return [
                {
                    class: its,
                    evidence,
                    wish: its !== 'efficiency' && WISH.test(sentence.text.slice(Math.max(0, index - 40), end + 40)),
                },
            ];
        }));
    });
}
/** Words for what must not happen: denying them is the demand. */
function isHarm(words) {
    return /split|double|doppel|doble|oversell|oversold|overbook|lost|two|duplicate|脑裂|重复|两/i.test(words);
}
function isUnneeded(after) {
    return /^[^.;]{0,20}?(?:(?:is|are)(?: \w+)? not (?:needed|required|necessary|important)|(?:is|are)n't (?:needed|required)|not (?:needed|required)|unnecessary|overkill|nicht (?:n[oö]tig|erforderlich)|no (?:es )?(?:necesari|requerid))/i.test(after);
}
/** "double runs are fine": what would be a harm is accepted. */
function isTolerated(sentence, index, end, words) {
    if (!isHarm(words) || SAYS_NEVER.test(words) || isDenied(sentence, index))
        return false;
    const after = sentence.slice(end, end + 60);
    return /^[^.;]{0,40}?(?<!not )(?:(?:is|are|would be)(?: \w+)? )?(?<!not )(?<![a-z])(?:ok|okay|fine|harmless|acceptable|tolerable|tolerated|no problem|egal|unkritisch|aceptable)(?![a-z])/i.test(after);
}

;// CONCATENATED MODULE: ./src/feasibility/facts/numbers.ts
/** A number as people write it. */
const NUMBER_WORDS = {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
    a: 1,
    an: 1,
    single: 1,
    both: 2,
    couple: 2,
    dozen: 12,
    ein: 1,
    eine: 1,
    einem: 1,
    einen: 1,
    einer: 1,
    zwei: 2,
    beide: 2,
    beiden: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    fünfzig: 50,
    hundert: 100,
    tausend: 1000,
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    ambos: 2,
    ambas: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    cincuenta: 50,
    cien: 100,
    mil: 1000,
    一: 1,
    两: 2,
    二: 2,
    双: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    十: 10,
    单: 1,
};
const WORDS = Object.keys(NUMBER_WORDS)
    .filter(word => /^[a-zà-ÿ]/.test(word) && !['a', 'an', 'hundred', 'thousand', 'couple', 'dozen', 'mil'].includes(word))
    .sort((one, other) => other.length - one.length);
/** Small counts: digits, or a word. Matches without a letter or digit right before it. */
const COUNT = `(?:(?<![a-zà-ÿ\\d.,])(?:\\d{1,3}(?![\\d.,]*\\d)|${WORDS.join('|')})(?![a-zà-ÿ])|[一两二双三四五六七八九十])`;
function countOf(text) {
    const word = text.trim().toLowerCase();
    if (/^\d{1,6}$/.test(word))
        return Number(word);
    return Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
}
/** A quantity: digits with separators, a decimal part, an exponent and a multiplier, or words. */
const QUANTITY = "(?<![\\d.,a-z])(?:\\d[\\d.,'\u2019\u202f\u00a0]{0,20}(?:e\\d{1,2})?|(?:[a-zà-ÿ]{2,12}[ -]){0,3}(?:hundred|thousand|million|hundert|tausend|million(?:en)?|mil(?:l[oó]n|lones)?)|" +
    WORDS.filter(word => word.length > 2).join('|') +
    ')\\s?(?:k|m|mm|g|mio\\.?|mrd\\.?|million(?:en|s)?|mill[oó]n(?:es)?|mil|thousand|tsd\\.?|tausend|hundred|万|千|百万|亿)?(?![a-zà-ÿ])';
const MULTIPLIERS = [
    [/亿$/, 1e8],
    [/百万$/, 1e6],
    [/万$/, 1e4],
    [/千$/, 1e3],
    [/(?:mrd\.?|g)$/i, 1e9],
    [/(?:million(?:en|s)?|mill[oó]n(?:es)?|mio\.?|mm|m)$/i, 1e6],
    [/(?:thousand|tausend|tsd\.?|mil|k)$/i, 1e3],
    [/(?:hundred|hundert)$/i, 100],
];
/** The value of a quantity, undefined where it is none. `1,200`, `100.000`, `2.5M`, `10k`, `1e5`, `10万`, `fifty`. */
function quantityOf(text) {
    let rest = text.trim().toLowerCase();
    let factor = 1;
    for (const [suffix, value] of MULTIPLIERS) {
        if (suffix.test(rest) && (/^\d/.test(rest) || rest.replace(suffix, '').trim() !== '' || value >= 100)) {
            factor = value;
            rest = rest.replace(suffix, '').trim();
            break;
        }
    }
    if (rest === '')
        return factor > 1 ? factor : undefined;
    const value = /^\d/.test(rest) ? digits(rest) : wordsValue(rest);
    return value === undefined ? undefined : value * factor;
}
/** Separators before groups of three are thousands; another is the decimal one. */
function digits(text) {
    const bare = text.replace(/['\u2019\u202f\u00a0\s]/g, '').replace(/[.,]+$/, '');
    if (/^\d{1,3}(?:[.,]\d{3})+$/.test(bare) && !/^0/.test(bare))
        return Number(bare.replace(/[.,]/g, ''));
    if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(bare))
        return Number(bare.replace(/,/g, ''));
    if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(bare))
        return Number(bare.replace(/\./g, '').replace(',', '.'));
    const value = Number(bare.replace(',', '.'));
    return Number.isFinite(value) ? value : undefined;
}
function wordsValue(text) {
    let total;
    for (const word of text.split(/[ -]+/)) {
        const value = Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
        if (value === undefined)
            continue;
        total = value === 100 || value === 1000 ? (total ?? 1) * value : (total ?? 0) + value;
    }
    return total;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/place-words.ts

/** What can be lost at once. A site is a data centre or building; whether it is a zone or a region the places tell. */
const PLACES = ['process', 'node', 'rack', 'zone', 'site', 'region'];
const PLACE_WORDS = {
    process: 'process(?:es)?|restarts?|server restart|os crash|crash(?:es)?|prozess(?:e)?|neustart|reinicio',
    node: 'nodes?|machines?(?! (?:halls?|rooms?))|servers?(?! rooms?)|hosts?|vms?|instances?|boxe?s?|members?|voters?|replicas?|brokers?|(?:primary|master|leader)(?! (?:region|site|dc|data|az|zone|location|cent))|' +
        'knoten|rechner|maschinen?|servern?|instanz(?:en)?|nodos?|m[aá]quinas?|servidor(?:es)?|instancias?|节点|机器|服务器|主机',
    rack: 'racks?|chassis|estantes?|机架',
    zone: '(?:availability[- ])?zones?|azs?|zonen?|verf[uü]e?gbarkeitszonen?|zonas?(?: de disponibilidad)?|可用区',
    site: 'data[- ]?cent(?:er|re)s?|dcs?|dc-?[a-c1-3]|sites?|locations?|buildings?|(?:machine )?halls?|campus(?:es)?|facilit(?:y|ies)|(?:machine |server )?rooms?|(?:branch )?offices?|branch(?:es)?|headquarters|hq|plants?|bunkers?|depots?|warehouses?|islands?|ships?|stations?|(?:control|ops|operations) cent(?:er|re)s?|' +
        'rechenzentr(?:ums|um|en)|rz|standorte?s?|geb[aä]udes?|maschinens[aä]le?|brandabschnitte?s?|serverr[aä]um\\w*|werke?s?|centros? de datos|cpds?|sitios?|sedes?|edificios?|emplazamientos?|plantas?|salas?|数据中心|机房|站点',
    region: 'regions?|regionen|regi[oó]n|regiones|geograph(?:y|ies)|continents?|countr(?:y|ies)|cit(?:y|ies)|towns?|metros?|st[aä]dte?|ciudad(?:es)?|地域|区域|大区|城市|地区',
};
/** Any of them, as the group `place`. */
const PLACE = `(?<place>${PLACES.map(place => PLACE_WORDS[place]).join('|')})`;
/** The first, that is the smallest, kind of place that the words name. */
function placeOf(words) {
    if (words === undefined)
        return undefined;
    return PLACES.find(place => findAll(words, wordsPattern([`(?:${PLACE_WORDS[place]})`])).length > 0);
}

;// CONCATENATED MODULE: ./src/feasibility/facts/failures.ts




const ANY_PLACE = new RegExp(`(?<![a-zà-ÿ])${PLACE}(?![a-zà-ÿ])`, 'gi');
const COUNTED_PLACE = new RegExp(`(?:(?<count>${COUNT}) )?(?<![a-zà-ÿ])${PLACE}(?![a-zà-ÿ])`, 'gi');
const QUANTIFIER = '(?:(?:an?|the|that|any|one|either|every|each|whole|entire|full|single|complete|' +
    'ein(?:e[mnrs]?)?|beliebige[mnrs]?|jede[mnrs]?|ganze[mnrs]?|de[rsmn]|eine[sr]|un[ao]?|cualquier(?:a)?|cada|el|la|del|任一|任何|任意|一个|单个|整个) ?){0,4}';
const NUMBER = `(?<count>${COUNT})`;
const SUBJECT = `(?:${QUANTIFIER}(?:${NUMBER} )?(?:(?:of|de|der|von) (?:the |its |our |all |these |las |los |den )?(?:${COUNT} )?)?(?:whole |entire |cloud |aws |gcp |azure |availability |db |database |redis |etcd |lock |app |factory )?${PLACE}(?![a-zà-ÿ]))`;
/** Losses as an object: "survive the loss of one region". */
const SURVIVE = new RegExp('(?<![a-z])(?:surviv\\w*|withstand\\w*|ride(?:s)? out|weather|cope(?:s)? with|outlive|live through|handle|absorb|tolerat\\w*|toler[eai]\\w*|sobreviv\\w*|resist\\w*|[uü]e?berleb\\w*|[uü]e?bersteh\\w*|verkraft\\w*|resilien\\w* (?:to|against)|' +
    'through|despite|continue(?:s)? (?:after|through|despite)|(?:stay|remain|keep)\\w* (?:up|available|working|online|running)(?: \\w+){0,4} (?:with|after|when|if|despite|through|during)|' +
    '(?:automatic|auto)[- ]?(?:ally)? ?(?:fail-?over|take-?over|recovery|survival|promotion)(?: \\w+){0,4} (?:of|if|when|on|after|for|between)|' +
    'fail-?over (?:if|when|on|after)|automatische? (?:[uü]e?bernahme|failover)(?: \\w+){0,2} (?:bei|von)|bei (?:dem )?(?:ausfall|verlust)|容忍|承受|抵御|幸存)' +
    `(?: automatically| autom[aá]ticamente| automatisch)?(?: (?:a|an|the|any|one|eines|einer|de|la|el))?(?: (?:complete|total|full|permanent|sudden|simultaneous))?(?: ?(?:loss|outage|failure|death|crash|downing|losing|ausfall|verlust|p[eé]rdida|ca[ií]da|fallo)(?: (?:of|von|de|eines|einer|del))?)? ?(?:beliebige[mnrs]? )?${SUBJECT}`, 'gi');
/** What happens to a place that is lost. */
const LOST_WORDS = '(?:loss(?:es)?|lost|down|dies?|died|dying|dead|fails?|failed|failures?|failing|outages?|burns?(?: down)?|crash(?:es|ed)?|disappears?|gone|vanish\\w*|offline|dark(?! fib)|flooded|under water|unreachable|unavailable|destroyed|evacuated|' +
    '(?:goes|go|going|gets) (?:dark|down|away|offline|under)|(?:may|can|could|might) (?:go|break)(?! on)|blackout|power cut|loses? power|without power|no power|ausf[aä]ll\\w*|aus|weg|perdid\\w*|ca[ií]d\\w*|cae|caiga|falla|falle|fallo|故障|宕机|丢失|失效|挂掉|断电)';
/** Losses as a subject: "region loss must be survived", "with any two nodes down", "if either data centre is lost". */
const LOST = new RegExp(`${SUBJECT}(?: (?:at the same time|at once|simultaneously))?(?: (?:is|are|be|goes|go|gets?|can be|may be|might be|could be|can|may|might|could|being|has been|wird|f[aä]llt|se))?(?: (?!and |or |we |it )\\w+){0,3}?[ -]?(?:整体|全部|完全|发生|出现)?(?<![a-z])(?<lost>${LOST_WORDS})(?![a-z])`, 'gi');
/** "Failure target: one zone", `failures = any one node`. */
const TARGET = new RegExp(`(?<![a-z])(?:failures?(?: (?:target|demand|goal|model|requirement|scope)s?)? ?[:=] ?|(?:failure|loss) (?:target|demand|goal|requirement)s? (?:is |of )?|toleran(?:ce|t)(?: of| for| to|:) ?)${SUBJECT}`, 'gi');
/** "losing a region must not ...", "loss of either site". */
const LOSING = new RegExp(`(?<![a-zà-ÿ])(?:los(?:ing|e)|loss(?:es)? of|outage of|failure of|crash of|death of|down(?:ing)? of|ausfall|verlust|p[eé]rdida de|ca[ií]da de|fallo de|(?:se )?(?:cae|caiga|falla|falle|pierde)|f[aä]llt|faellt)(?: von| der| des| eines| einer)? ?${SUBJECT}`, 'gi');
const GOES_ON = /surviv|stay|remain|continu|carr(?:y|ies) on|go(?:es)? on|go(?:es)? through|keeps? (?:flowing|coming|working|going|running|granting|serving|locking|available|it)|available|availability|writable|automatic|by (?:it|them)sel(?:f|ves)|on (?:its|their) own|even if|even when|regardless|without (?:calling|waking|paging)|without (?:a )?(?:human|people|manual|operator|anyone|hands|intervention)|no (?:hands|human|manual|operator)|nobody (?:touches|has to|needs|is going|is there)|failover|fail-over|fail over|takeover|takes? over|switch|no downtime|zero downtime|without (?:downtime|outage|interruption)|tolerat|withstand|must not stop|uninterrupted|promot|handled|[uü]e?bern(?:ahme|immt|ehmen)|verf[uü]e?gbar|[uü]e?berleb|weiter|automatisch|von (?:allein|selbst)|disponib|sobreviv|toler|autom[aá]tic|sigue|segu\w+|sin intervenci|not be noticed|unnoticed|nobody notices|transparent|(?:to|must|should|still) work|自动|可用|继续|容忍|切换|接管/i;
const AUTOMATICALLY = /by itself|by themselves|on its own|automatic|no(?:body| one) (?:is going|has to|needs|should|touches)|von (?:selbst|allein)|autom[aá]tic|自动/i;
/** A demand in itself: "one zone may fail". */
const MAY_BE_LOST = /(?<![a-z])(?:may|can|could|might|kann|darf|puede|可以?|可能)(?![a-z])/i;
const ACCEPTS = /(?<![a-z])(?:ok|okay|fine|acceptable|accept(?:s|ed|able)?|tolerable|tolerated|allowed|agreed|no problem|not a problem|we can live with|we wait|wait until|can live with|live with|may (?:stop|pause|block|halt)|itself (?:may|can) (?:be (?:down|lost|unavailable)|stop)|(?:locks?|locking|service|grants?|it|system|everything|we) (?:may|can) (?:be (?:down|unavailable)|stop|pause|block|halt)|(?:would |I'd |we'd )?rather (?:be|go|stay) (?:down|unavailable|offline)|prefer(?:s|red)?(?: \w+){0,3} (?:down|unavailab\w+|outage|downtime|stopp?\w*)|in ordnung|akzept\w+|zul[aä]ssig|verkraftbar|tragbar|hinnehmbar|aceptable|se acepta|aceptamos|tolerable)(?![a-z])|可以接受|允许/i;
const OUTAGE = /(?<![a-z])(?:outages?|down(?:time)?|fail-?overs?|unavailab\w+|interruptions?|stop(?:s|ped|ping)?|standstill|freeze|gone|pause[sd]?|block(?:s|ed)?|halts?|nichtverf[uü]e?gbarkeit|ausfall(?:zeit)?|unterbrechung|indisponibilidad|ca[ií]das?|interrupci[oó]n|manual (?:failover|recovery|promotion|intervention)|spof|single point of failure)(?![a-z])|停机|不可用|中断|单点/i;
const PLUS_NODE = /^[^.;]{0,12}(?:plus|and|\+|und|y|with|while|in addition|as well as)[ ,]*(?:in addition,?)?(?: ?(?:one|a|an|any|another|other|additional|single|further|more|ein|einen|weitere[rn]?))* (?:nodes?|servers?|machines?|voters?|members?|hosts?|knoten|nodo)/i;
/** "No grant may be lost": the failure of grants, not of places. */
const GRANT_LOSS = /(?:grants?|locks?|leases?|writes?|updates?|data|acquisitions?|sperren?|bloqueos?)(?: \w+){0,6} (?:lost|forgotten|vanish\w*|disappear\w*|rolled back|verloren|perd\w+|exist|there|hold|survive)|(?:los\w+|forget\w*)(?: \w+){0,3} (?:grants?|locks?|leases?|writes?|updates?|data)/i;
const PARTITION = /(?<![a-z])(?:net ?-?splits?|partition(?:s|ed)?|cut off|isolated|severed|disconnect\w*|offline|link (?:is )?(?:down|cut|lost)|wan (?:is )?(?:down|cut))(?![a-z])|网络分区/i;
const BOTH_GO_ON = /(?<![a-z])(?:writable|available|keeps?|continu\w*|goes? on|go on|still|every|both|each|either)(?![a-z])|继续/i;
const ONE_STOPS = /(?<![a-z])(?:minority|majority|quorum|stops?|stop|rejects?|blocks?|rather|(?:be|go|goes|stay) down|read-?only|refus\w*|halts?|pauses?|unavailab\w*|surviv\w*|tolerat\w*|cp|no split|freez\w*|wait\w*)(?![a-z])|停止|拒绝/i;
/** A loss that is spoken of for what must not happen then: no second owner, nothing lost. */
const SAFETY = /two (?:\w+ )?(?:owners?|holders?|leaders?|grants?|writers?|masters?|locks?)|double|second (?:owner|holder|leader)|split|duplicate|never|zwei (?:inhaber|besitzer)|doppel|dobl|双|两个(?:持有|主)/i;
/** Words on what goes on in a partition that say neither that one side stops nor, plainly, that both go on. */
function unreadPartition(text) {
    return PARTITION.test(text) && BOTH_GO_ON.test(text) && !ONE_STOPS.test(text);
}
/** Done by people afterwards: accepted, not survived. */
const BY_HAND = /(?<!no |without |not )(?:by hand|manual(?:ly)?)(?! (?:intervention|action|steps?))/i;
/** Words that a demand for going on after a failure can hardly do without. */
const SPEAKS_OF_FAILURE = /(?<![a-z])(?:surviv\w*|failures?(?! domain)|fails?(?![- ]?over)|failed|fail-?over|outages?|lost(?! updates?| grants?| writes?)|losing(?! grants?| updates?)|loss(?! of (?:a |any )?(?:grants?|data|updates?|acknowledged))|dies|died|crash\w*|disasters?|dr|burns?|flood\w*|dark|destroyed|blackouts?|maintenance|take(?:s)?[- ]?over|carr(?:y|ies) on|n\+1|whichever (?:region|site|dc|zone|side)|only one of (?:the two|them|both)|ausfall|ausf[aä]llt|f[aä]llt|verlust|[uü]e?bernimmt|cae|ca[ií]da|falla|sobreviv\w*)(?![a-z])|故障|宕机|容灾|切换|接管/i;
/** Which losses have to be survived automatically, and which outages are accepted. */
function readFailures(field, plain) {
    const losses = [];
    const accepted = [];
    const unread = [];
    const all = parts(plain);
    for (const [index, sentence] of all.entries()) {
        const accepts = acceptanceIn(field, plain, sentence);
        if (accepts)
            accepted.push(accepts);
        else {
            const found = lossesIn(field, plain, sentence, all[index + 1]?.text ?? '');
            const implied = found.length > 0 ? found : impliedIn(field, plain, sentence);
            losses.push(...(ONE_MORE.test(sentence.text) ? implied.map(withOneMore) : implied));
            const words = SPEAKS_OF_FAILURE.exec(sentence.text);
            const aboutGrants = GRANT_LOSS.test(sentence.text);
            const denied = words &&
                (isDenied(sentence.text, words.index, 'phrase') ||
                    /(?:not|no) (?:need|required|necessary)/i.test(sentence.text));
            if (implied.length === 0 && ((words && !denied && !aboutGrants) || unreadPartition(sentence.text)))
                unread.push(evidenceOf(field, plain, sentence.start, sentence.end));
        }
    }
    return { losses, accepted, unread };
}
/** The loss of a place that the text lets be. */
const LET_BE = /(?<![a-z])(?:out of scope|not in scope|(?:don'?t|do not|nobody) cares?|(?:simply|just|may|can|must|have to|has to) waits?|= ?wait)(?![a-z])/i;
/** "with a site down, one more voter may crash": the two come together. */
const ONE_MORE = /(?:one more|another|an additional|a further|any further)(?: single)? (?:voters?|servers?|nodes?|members?|machines?|hosts?)/i;
function withOneMore(loss) {
    return loss.place === 'node' || loss.place === 'process' ? loss : { ...loss, plusNodes: 1 };
}
/** Sentences, parted at semicolons and where a contrast begins. */
function parts(plain) {
    return withLists(plain).flatMap(sentence => {
        const clauses = [];
        let from = 0;
        for (const turn of findAll(sentence.text, /;|,? (?:but|aber|jedoch|pero|however|although|whereas) |，但/gi)) {
            clauses.push(slice(sentence, from, turn.index));
            from = turn.index;
        }
        clauses.push(slice(sentence, from, sentence.text.length));
        return clauses;
    });
}
/** A line that ends in a colon takes the short list items after it along. */
function withLists(plain) {
    const merged = [];
    let list = false;
    for (const sentence of sentences(plain)) {
        const last = merged.at(-1);
        if (last && list && /^\s*-/.test(sentence.text) && sentence.text.length < 32) {
            merged[merged.length - 1] = {
                text: plain.text.slice(last.start, sentence.end),
                start: last.start,
                end: sentence.end,
            };
        }
        else {
            merged.push(sentence);
            list = /:\s*$/.test(sentence.text);
        }
    }
    return merged;
}
function slice(clause, from, to) {
    return { text: clause.text.slice(from, to), start: clause.start + from, end: clause.start + to };
}
function acceptanceIn(field, plain, part) {
    const accepts = ACCEPTS.exec(part.text);
    const outage = OUTAGE.exec(part.text);
    if (LET_BE.test(part.text))
        return { place: 'any', evidence: evidenceOf(field, plain, part.start, part.end) };
    if (BY_HAND.test(part.text) && !/(?:no|without|not) (?:\w+ )?manual/i.test(part.text)) {
        return { place: 'any', evidence: evidenceOf(field, plain, part.start, part.end) };
    }
    if (/without (?:any )?interruption|transparent|unnoticed|ohne unterbrechung/i.test(part.text))
        return undefined;
    if (!accepts ||
        !outage ||
        isDenied(part.text, accepts.index) ||
        /(?:not|n't|un|in|never|kein\w*|nicht|no) ?$/i.test(part.text.slice(0, accepts.index)))
        return undefined;
    const place = findAll(part.text, ANY_PLACE)[0];
    return {
        place: placeOf(place?.groups.place) ?? 'any',
        evidence: evidenceOf(field, plain, part.start, part.end),
    };
}
/** A quick look, which spares the large patterns where no word of theirs stands. */
const MAY_SPEAK = /surviv|withst|ride|weather|cope|outlive|live through|handl|absorb|toler|resist|berleb|bersteh|verkraft|resilien|through|despite|continu|stay|remain|keep|auto|fail|los[ts]|losing|loss|outage|crash|death|down|ausf|verlust|p[eé]rdida|ca[ií]d|cae|caiga|fall|pierde|f[aä]llt|bern|die|dead|burn|disappear|gone|vanish|offline|dark|flood|water|unreach|unavail|destroy|evacu|go|break|blackout|power|weg|aus|perdid|maintenance|second|容忍|承受|抵御|幸存|故障|宕机|丢失|失效|挂掉|断电/i;
function lossesIn(field, plain, part, next) {
    if (!MAY_SPEAK.test(part.text))
        return [];
    const listed = listedIn(field, plain, part);
    if (listed.length > 0)
        return listed;
    const losses = [];
    const taken = [];
    for (const [pattern, needsGoingOn] of [
        [SURVIVE, false],
        [TARGET, false],
        [LOSING, true],
        [LOST, true],
    ]) {
        for (const found of findAll(part.text, pattern)) {
            if (taken.some(([start, end]) => found.index < end && start < found.end))
                continue;
            const place = placeOf(found.groups.place);
            if (!place || endsInWord(part.text, found.end))
                continue;
            const around = part.text;
            if (isDenied(part.text, found.index, 'phrase') &&
                !/no downtime|zero downtime|without downtime/i.test(around))
                continue;
            if (BY_HAND.test(around) && !/(?:no|without|not) (?:\w+ )?manual/i.test(around))
                continue;
            if (/need(?:s)? not|not (?:required|needed)|no need/i.test(around))
                continue;
            if (/^ ?(?:need )?(?:not|nicht|no)(?![a-z])/i.test(part.text.slice(found.end, found.end + 12)))
                continue;
            const told = !needsGoingOn || GOES_ON.test(around) || AUTOMATICALLY.test(next) || MAY_BE_LOST.test(found.words);
            taken.push([found.index, found.end]);
            losses.push({
                place,
                count: /(?<![a-z])(?:one|either|eines|einer|uno|una|cualquiera)(?![a-z])|任一|任意一/i.test(found.words)
                    ? 1
                    : Math.max(1, countOf(found.groups.count ?? '') ?? 1),
                plusNodes: PLUS_NODE.test(part.text.slice(found.end, found.end + 60)) ? 1 : 0,
                available: told || !SAFETY.test(around),
                ...(told ? {} : { assumed: true }),
                ...nameOf(part.text.slice(found.index, found.end + 14)),
                evidence: evidenceOf(field, plain, part.start + found.index, part.start + found.end),
            });
        }
    }
    return losses;
}
/** "either may be lost" after "both sites"; "automatic failover" without saying of what is that of a node. */
const PRONOUN = /(?<![a-z])(?:either|any(?: one)?|each|one)(?: of them| one)? (?:may|can|could|might|must be able to|is allowed to) (?:be lost|fail|disappear|go down|die|burn|vanish)/gi;
const AUTOMATIC = /(?<![a-z])(?:(?:fully |full )?automat(?:ic(?:ally)?|ed) (?:(?:cross-|inter-)?(?:region|site|zone)(?:al)? )?(?:fail-?over|fail over|take-?over|recovery|promotion)|fail(?:s)?[- ]?over automatically|(?:take-?over|fail-?over)(?: is| must be)? (?:automatic|unattended)|no (?:single point of failure|spof|downtime)|zero downtime|high(?:ly)?[- ]availab\w+|hochverf[uü]e?gbar\w*|automatische[rsmn]? (?:failover|[uü]e?bernahme)|alta disponibilidad|conmutaci[oó]n autom[aá]tica|n ?\+ ?1|(?:with|needs?|requires?|must have|want) ha|(?:with|and|needs?) (?:node |server |host |instance )?failover|node failover)(?![a-z])|高可用|自动(?:故障)?(?:切换|转移)/gi;
/** "If Turin is lost", "when us-east-2 fails". */
const NAMED_LOSS = new RegExp(`(?<![A-Za-z])(?:[Ii]f|[Ww]hen|[Oo]nce|[Ss]hould|[Ww]enn|[Ff]alls|[Ss]i|[Cc]uando) (?<name>[A-Z][\\w-]+|[a-z]{2,9}-[a-z]+-?\\d)(?: (?:is|are|gets?|goes|wird|ist))?(?: \\w+)? (?:${LOST_WORDS})(?![a-z])`, 'g');
const NOT_A_NAME = /^(?:The|A|An|One|Any|Either|It|We|Our|This|That|Both|All|No)$/;
function impliedIn(field, plain, part) {
    const loss = (place, found) => ({
        place,
        count: 1,
        plusNodes: 0,
        available: true,
        evidence: evidenceOf(field, plain, part.start + found.index, part.start + found.end),
    });
    const pronoun = findAll(part.text, PRONOUN).find(({ index }) => !isDenied(part.text, index, 'phrase'));
    if (pronoun) {
        const named = findAll(part.text.slice(0, pronoun.index), ANY_PLACE).at(-1);
        return [loss(placeOf(named?.groups.place) ?? 'site', pronoun)];
    }
    const named = findAll(part.text, NAMED_LOSS).find(({ groups }) => !NOT_A_NAME.test(groups.name ?? ''));
    if (named && GOES_ON.test(part.text)) {
        const region = /^[a-z]{2,9}-[a-z]+-?\d$/i.test(named.groups.name ?? '');
        return [{ ...loss(region ? 'region' : 'site', named), name: (named.groups.name ?? '').toLowerCase() }];
    }
    const automatic = findAll(part.text, AUTOMATIC).find(({ index, words }) => /^(?:no|zero)/i.test(words) || !isDenied(part.text, index, 'phrase'));
    if (!automatic)
        return [];
    const of = /region|site|zone/i.exec(automatic.words)?.[0];
    return [loss(placeOf(of) ?? 'node', automatic)];
}
const LIST_HEAD = /^\W*(?:surviv\w*|tolerat\w*|failures?|losses|must survive)[\w ]{0,20}[:=]/i;
const SECOND = /(?<![a-z])(?:one|a) (?:server|node|member|machine|host|voter)(?: \w+){0,4} and (?:a|another) (?:second|further|other)(?: one)?(?: \w+){0,2}/gi;
/** `survive: node, az`, and "one server in maintenance and a second one crashes". */
function listedIn(field, plain, part) {
    const make = (place, count, index, end) => ({
        place,
        count,
        plusNodes: 0,
        available: true,
        evidence: evidenceOf(field, plain, part.start + index, part.start + end),
    });
    const second = findAll(part.text, SECOND)[0];
    if (second)
        return [make('node', 2, second.index, second.end)];
    if (!LIST_HEAD.test(part.text))
        return [];
    const listed = findAll(part.text, COUNTED_PLACE).flatMap(({ index, end, groups }) => {
        const place = placeOf(groups.place);
        return place
            ? [
                {
                    ...make(place, Math.max(1, countOf(groups.count ?? '') ?? 1), index, end),
                    plusNodes: PLUS_NODE.test(part.text.slice(end, end + 60)) ? 1 : 0,
                },
            ]
            : [];
    });
    return listed;
}
/** The letter or number of a certain place: "site B", "DC-A", "zone 2". */
function nameOf(words) {
    const name = /(?:dc|rz|cpd|site|zone|az|room|hall|data ?cent(?:er|re)|rechenzentrum|standort|building)[- ]([A-Fa-f]|[1-5])(?![\w])/i.exec(words)?.[1];
    return name ? { name: name.toLowerCase() } : {};
}
function endsInWord(text, end) {
    return /[a-zà-ÿ]/i.test(text.charAt(end)) && /[a-zà-ÿ]/i.test(text.charAt(end - 1));
}

;// CONCATENATED MODULE: ./src/feasibility/facts/load.ts



const UNIT_SECONDS = [
    [/ms$|millisec/i, 0.001],
    [/^(?:s|sec|second|sek|seg|秒)/i, 1],
    [/^(?:m$|min|分)/i, 60],
    [/^(?:h|hour|stunde|hora|小时|时)/i, 3600],
    [/^(?:d|day|tag|d[ií]a|天|日)/i, 86_400],
];
const NOUNS = '(?:(?:concurrent |global |strict |peak |parallel |distributed |short |fine[- ]grained |cross[- ]region |lineari[sz]able |individual |total |new |lock |locking )*(?:locks?|lock (?:requests?|acquires?|acquisitions?|ops|operations?|updates?|grants?|writes?|cycles?)|acquires?|acquisitions?|req(?:uest)?s?|ops|operations?|grants?|txns?|transactions?|jobs?|calls?|writes?|updates?|events?|messages?|leases?|elections?|runs?|builds?|deploys?|orders?|kv lock ops|sperren|anfragen|sperranfragen|bloqueos|solicitudes|peticiones|operaciones|次(?:锁)?(?:请求)?|个?锁(?:请求)?|请求) ?(?:req(?:uest)?s? ?)?)?';
const PER = '(?:/ ?| ?per | ?a | ?an | ?each | ?every | ?pro | ?je | ?por | ?al? |p)';
const UNIT = '(?:seconds?|secs?|sec|s|sekunde|sek|segundo|minutes?|mins?|min|minuto|m|hours?|hrs?|h|stunde|hora|days?|d|tag|d[ií]a)';
const RATE = new RegExp(`(?<q>${QUANTITY}) ?(?:\\+|~)? ?${NOUNS}(?:(?: (?!in |of |for |and |or |after |within )[a-z+&()/-]{2,20}){1,4} ?)?${PER}(?<unit>${UNIT})(?![a-z])`, 'gi');
const RPS = new RegExp(`(?<q>${QUANTITY}) ?(?:lock )?(?<unit>rps|qps|tps|ops/s|ops|req/s|r/s|iops)(?![a-z])`, 'gi');
const CHINESE = /每(?<unit>秒|分钟?|小时|天)(?:约|大约|最多|高达|峰值)? ?(?<q>\d[\d.,]{0,15} ?[万千百亿k]{0,2})/gi;
const CHINESE_AFTER = /(?<q>\d[\d.,]{0,15} ?[万千百亿]{0,2}) ?(?:次|个|笔)?(?:锁)?(?:请求)? ?[/每] ?(?<unit>秒|分钟?|小时|天)/gi;
const JSON_RATE = /(?<![a-z])(?<unit>rps|qps|tps|ops(?:_per_sec\w*)?|(?:locks?|requests?|acquires?)[_ ]per[_ ](?:second|sec|minute|hour))\s{0,3}=\s{0,3}(?<q>\d[\d.,]{0,15}[kmKM]?)/gi;
function readLoad(scale, others) {
    const rates = ratesIn('scale_requirements', scale);
    const rate = highest(rates.length > 0 ? rates : others.flatMap(([field, plain]) => ratesIn(field, plain)));
    const fields = [['scale_requirements', scale], ...others];
    // What the infrastructure text says of latencies is how it is, not what is asked.
    const latency = fields
        .filter(([field]) => field !== 'infrastructure_environment')
        .flatMap(([field, plain]) => latenciesIn(field, plain))
        .toSorted((one, other) => one.milliseconds - other.milliseconds)[0];
    const holdSeconds = holdIn(scale);
    const hotKey = firstOf(fields, HOT);
    const noSharding = firstOf(fields, NO_SHARDING);
    return {
        ...(rate ? { rate } : {}),
        ...(latency ? { latency } : {}),
        ...(holdSeconds === undefined ? {} : { holdSeconds }),
        ...(hotKey ? { hotKey } : {}),
        ...(noSharding ? { noSharding } : {}),
    };
}
function ratesIn(field, plain) {
    return sentences(plain).flatMap(({ text, start }) => {
        const factor = Number(/(?:peaks?|spitzen?|picos?|burst\w*)[^.\d]{0,12}[×x] ?(\d{1,2})(?!\d)/i.exec(plain.text)?.[1] ?? 1);
        return [RATE, RPS, CHINESE, CHINESE_AFTER, JSON_RATE].flatMap(pattern => findAll(text, pattern).flatMap(({ index, end, groups }) => {
            const value = quantityOf(groups.q ?? '');
            const seconds = secondsOf(groups.unit ?? '');
            if (value === undefined || seconds === undefined || isOther(text, index, end))
                return [];
            return [
                {
                    perSecond: (value / seconds) * (Number.isFinite(factor) && factor > 1 ? factor : 1),
                    evidence: evidenceOf(field, plain, start + index, start + end),
                },
            ];
        }));
    });
}
/** Rates of other things: bandwidth, heartbeats, clock drift. */
function isOther(text, index, end) {
    const around = text.slice(Math.max(0, index - 16), end + 16);
    return /(?:[kmg]b|[kmg]bit|[kmg]ib|bytes?)(?:\/|ps| per)|ppm|\$|€|usd|heartbeat/i.test(around);
}
function secondsOf(unit) {
    if (/^(?:rps|qps|tps|ops|req\/s|r\/s|iops)/i.test(unit))
        return 1;
    const per = /per[_ ](\w+)/i.exec(unit)?.[1] ?? unit;
    return UNIT_SECONDS.find(([pattern]) => pattern.test(per))?.[1];
}
function highest(rates) {
    return rates.toSorted((one, other) => other.perSecond - one.perSecond)[0];
}
const BOUND = /(?<![a-z])(?:p\d{2,4}(?:[.,]\d+)?|latency|latenz|latencia|acqui\w+|grants?|lock(?:ing)? time|response time|slo|sla|budget|within|under|below|at most|max(?:imum)?|innerhalb|unter|h[oö]chstens|menos de|dentro de|延迟)[^.;\n\d]{0,40}?(?<sign>[<≤=:]|under|below|within|of|at most|less than|unter|menos de)? ?(?<value>\d{1,6}(?:[.,]\d{1,3})?) ?(?<unit>ms|milliseconds?|millisekunden|milisegundos|毫秒|s|sec(?:onds?)?|µs|us|microseconds?)(?![a-z/])/gi;
function latenciesIn(field, plain) {
    return sentences(plain).flatMap(({ text, start }) => findAll(text, BOUND).flatMap(({ index, end, words, groups }) => {
        if (/hold|held|lease|ttl|timeout|fail-?over|rtt|round trip|outage|recover|haltedauer|interval|staleness|drift/i.test(`${words}${text.slice(end, end + 16)}`))
            return [];
        const unit = groups.unit ?? '';
        const factor = /^(?:µs|us|micro)/i.test(unit) ? 0.001 : /^(?:ms|milli|毫秒)/i.test(unit) ? 1 : 1000;
        if (factor === 1000 && !/p\d\d|latency|latenz|latencia|延迟/i.test(words))
            return [];
        const milliseconds = Number((groups.value ?? '').replace(',', '.')) * factor;
        return [{ milliseconds, evidence: evidenceOf(field, plain, start + index, start + end) }];
    }));
}
function holdIn({ text }) {
    const hold = /(?<![a-z])(?:hold(?: times?)?|holds|held|each|haltedauer|gehalten|retenci[oó]n|持有)[^.;\n\d]{0,20}(?:\d{1,6} ?[-–] ?)?(\d{1,6}(?:[.,]\d{1,3})?) ?(ms|s|sec|seconds?|min(?:utes?)?|h|hours?|毫秒|秒)/i.exec(text);
    if (!hold)
        return undefined;
    const unit = hold[2] ?? 's';
    const factor = /^(?:ms|毫)/i.test(unit) ? 0.001 : /^min/i.test(unit) ? 60 : /^h/i.test(unit) ? 3600 : 1;
    return Number((hold[1] ?? '').replace(',', '.')) * factor;
}
const HOT = /(?<![a-z])(?:(?:all|every|everything|most|alle|todas?|todos)(?: \w+){0,6} (?:on|for|to|against|hit(?:s|ting)?|auf|en) (?:a |the |one |ein\w* |un |una )?(?:single|same|one|gleichen?|mism[oa]|[uú]nic[oa]) (?:\w+ )?(?:key|lock|row|item|resource|record|account|object|sperre|schl[uü]ssel|clave|recurso)|(?:a |one |the )?(?:single|one|same) (?:hot |global )?(?:key|lock|row|item|record) (?:takes|gets|receives|sees|carries|is hit)|one global lock|single (?:global|hot) (?:lock|key|row)|(?:of|on|for) (?:the|one|a) (?:very )?(?:same|single|one) (?:single )?(?:lock|item|key|object|row)|(?:one|a single) (?:single )?(?:lock|item|object)[ .,;(]|(?:lock|resource|it|item|key) (?:cannot|can't|can not|must not|may not) be (?:split|divided|sharded|partitioned))/gi;
const NO_SHARDING = /(?<![a-z])(?:(?:sharding|partitioning)[^.;]{0,100}(?:forbidden|prohibited|ruled out|not allowed|not permitted|excluded|banned)|(?:no|without) (?:partitioning|additional clusters?|second cluster|further clusters?)|(?:no|without|cannot|can't|must not|may not|never|not allowed to|not permitted to)(?: be)? (?:shard\w*|partition(?:ed|ing) (?:the )?(?:lock|key)\w*|split(?![- ]?brain)\w*)|shard(?:s|ing|ed)?(?: \w+){0,3} (?:not (?:allowed|permitted|possible|an option|acceptable)|forbidden|prohibited|ruled out|excluded)|(?:one|single) (?:fixed |existing )?(?:cluster|ensemble|group)(?: \w+){0,3} only|keine? (?:aufteilung|sharding)|sin (?:fragmentaci[oó]n|particionado|sharding))/gi;
function firstOf(fields, pattern) {
    for (const [field, plain] of fields) {
        const found = findAll(plain.text, pattern)[0];
        if (found && (pattern !== HOT || !isDenied(plain.text, found.index)))
            return evidenceOf(field, plain, found.index, found.end);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/places.ts




const REGION_NAME = '(?:(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov)?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-?\\d|' +
    '(?:us|europe|asia|australia|southamerica|northamerica|me|africa)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)\\d|' +
    '(?:east|west|north|south|central|northcentral|southcentral|westcentral)us\\d?|(?:north|west)europe|uksouth|ukwest|germanywestcentral|francecentral|swedencentral|southeastasia|eastasia|japaneast|japanwest|cn-[a-z]+|virginia|ohio|oregon|california|ireland|dublin|london|frankfurt|paris|stockholm|singapore|sydney|tokyo|seoul|mumbai|s[aã]o paulo|montreal)';
const WITNESS = wordsPattern([
    'witness(?:es)?(?: (?:region|site|node|vm|zone|server))?',
    'tie-?breakers?',
    '(?:plus|and|with|fifth|third|seventh|extra|additional|odd|another)(?: \\w+){0,6} (?:third|fifth|seventh) (?:\\w+ )?(?:voter|member|node|vote|server|vm)',
    'third (?:\\w+ )?(?:voter|vote)',
    'independent (?:of|from) (?:both|the two)',
    'third (?:town|city|hoster|provider|location|site|place)',
    'quorum (?:device|disk|server|witness|node)|qdevice',
    'arbitrator|arbiter',
    'third (?:site|location|dc|data ?cent(?:er|re)|zone|az|region)(?: \\w+){0,6} (?:vot\\w+|member|raft|quorum|witness|node)',
    'zeugen?(?:knoten|server)?|schiedsrichter',
    '(?:dritte[rnms]?|f[uü]e?nfte[rnms]?) (?:server|knoten|stimme|ort|standort|mitglied|voter)',
    '(?:tercer|quinto) (?:sitio|nodo|voto|testigo|servidor)',
    '(?:extra|additional|independent|fifth|third) (?:voter|vote)',
    'testigo|[aá]rbitro',
    '见证(?:节点|区域)?|仲裁节点',
]);
const NO_FURTHER = [
    wordsPattern([
        '(?:no|without|never|not)(?: an?| any| have| get| add| possible| available| room for)*(?: (?:third|3rd|further|other|additional|extra|more))+ (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness)s?',
        '(?:third|3rd|further|additional) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|witness)s?(?: \\w+){0,4} (?:not (?:available|possible|allowed|approved|planned|an option|permitted|affordable)|impossible|ruled out|excluded|out of the question|rejected|refused|forbidden|denied|unavailable|off the table)',
        '(?:forbid\\w*|rules? out|reject\\w*|refus\\w*|exclud\\w*)(?: \\w+){0,3} (?:third|3rd|further|other) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness)s?',
        "(?:cannot|can ?not|can't|may not|must not|not allowed to)(?: \\w+){0,6} add(?: \\w+){0,2} (?:region|site|dc|zone|location)s?",
        '(?:ein(?:en)?|kein(?:en)?) (?:dritte[rn]?|weitere[rn]?) (?:standort|rechenzentrum|rz|region|zone)(?: (?:ist|sind|wird))?(?: \\w+){0,2}(?: ?(?:ausgeschlossen|nicht (?:m[oö]glich|verf[uü]e?gbar|vorgesehen|vorhanden)|unm[oö]glich|verf[uü]e?gbar|vorhanden|m[oö]glich))?',
        '(?:no hay|sin|ning[uú]n|no se permite|no existe)(?: un| una)? (?:tercer[ao]?|otr[ao]) (?:sitio|centro|regi[oó]n|cpd|zona|sede)\\w*',
        '(?:tercer[ao]?) (?:sitio|centro(?: de datos)?|regi[oó]n|cpd|zona|sede) (?:est[aá] )?(?:descartad|excluid|imposible|no )\\w*',
        '(?:没有|无|不(?:可能|允许|能)(?:有|增加|使用)?)第三(?:个)?(?:机房|数据中心|站点|区域|地域|可用区)|第三(?:个)?(?:机房|数据中心|站点|区域)(?:不可能|不可用|不允许)',
    ]),
];
const EXACT = /(?<![a-z])(?:exactly|only|just|precisely|no more than|genau|nur|lediglich|exactamente|s[oó]lo|solamente|[uú]nicamente)(?: (?:the|these|our|have|in))? ?$|(?:只有|仅有?|恰好|正好)$/i;
/** "must survive the loss of one zone" counts what may be lost, not what there is. */
const IN_A_DEMAND = /surviv|los(?:s|e|ing)|tolerat|fail|ausfall|p[eé]rdida|ca[ií]da|故障/i;
/** "zones a, b and c", "sites P/Q/R". */
const LETTERED = /(?<![a-z])(?<place>zones?|azs?|sites?|rooms?|campus(?:es)?|dcs?|regions?|racks?|halls?) (?<list>[A-Za-z0-9](?:(?:, ?| and | und | y |\/|, and )[A-Za-z0-9]){1,8})(?![\w])/g;
const COUNTED = new RegExp(`(?<count>${COUNT})(?: ?-?(?:factory|independent|separate|different|distinct|physical|cloud|aws|gcp|azure|own|on-prem(?:ise)?s?|campus|app|availability|data|core|regional|metro|geographic(?:ally)?|unabh[aä]ngige[nr]?|getrennte[nr]?|个|座|处|cloud))*(?: (?!per |in |each |of |and |or |over |across |nodes? |members? |servers? |voters? |replicas? |to |with |for )[a-z0-9-]+){0,1}[ -]?${PLACE}(?![a-zà-ÿ])`, 'gi');
/** Where things can stand: sites, zones and regions, counted or named. */
function readGeography(field, plain) {
    const places = [];
    let witness;
    let noFurther;
    for (const sentence of sentences(plain)) {
        const evidence = (start, end) => evidenceOf(field, plain, sentence.start + start, sentence.start + end);
        for (const found of findAll(sentence.text, COUNTED)) {
            const place = placeOf(found.groups.place);
            const count = countOf(found.groups.count ?? '');
            if (count === 1 && IN_A_DEMAND.test(sentence.text))
                continue;
            if (!place || !count || place === 'process' || place === 'node' || isDenied(sentence.text, found.index))
                continue;
            if (/[a-zà-ÿ]/i.test(sentence.text.charAt(found.end)))
                continue;
            const exact = EXACT.test(sentence.text.slice(Math.max(0, found.index - 20), found.index)) ||
                /^(?:(?: \w+){0,3} only|, (?:no|and no) (?:more|other)| and no more)/i.test(sentence.text.slice(found.end, found.end + 40));
            places.push({ place, count, names: [], exact, evidence: evidence(found.index, found.end) });
        }
        places.push(...namedPlaces(sentence.text, evidence));
        for (const found of findAll(sentence.text, LETTERED)) {
            const names = (found.groups.list ?? '').split(/[^A-Za-z0-9]+|and|und/).filter(name => name !== '');
            const place = placeOf(found.groups.place);
            if (place && names.length > 1)
                places.push({
                    place,
                    count: names.length,
                    names: [],
                    exact: false,
                    evidence: evidence(found.index, found.end),
                });
        }
        const ruledOut = NO_FURTHER.some(pattern => findAll(sentence.text, pattern).length > 0);
        for (const found of ruledOut ? [] : findAll(sentence.text, WITNESS)) {
            if (!isDenied(sentence.text, found.index) &&
                !/(?:forbid\w*|refus\w*|rules? out|reject\w*|exclud\w*|without)(?: \w+){0,3} $/i.test(sentence.text.slice(Math.max(0, found.index - 40), found.index)) &&
                !/(?:not|no|never|n't|is forbidden|excluded|rejected|declined|impossible|ruled) (?:available|allowed|possible|approved)/i.test(sentence.text.slice(found.end, found.end + 40)))
                witness ??= evidence(found.index, found.end);
        }
        for (const pattern of NO_FURTHER) {
            for (const found of findAll(sentence.text, pattern))
                noFurther ??= evidence(found.index, found.end);
        }
    }
    return { places, ...(witness ? { witness } : {}), ...(noFurther ? { noFurther } : {}) };
}
function namedPlaces(sentence, evidence) {
    const places = [];
    const regions = findAll(sentence, new RegExp(`(?<![a-z])${REGION_NAME}(?![a-z0-9])`, 'gi')).filter(({ index }) => !isDenied(sentence, index));
    addNamed('region', regions, sentence, places, evidence);
    const zones = findAll(sentence, new RegExp(`(?<![a-z])(?:${REGION_NAME}-?[a-f]|az-?[a-f1-4]|zone[ -]?[a-f1-4]|use1-az\\d)(?![a-z0-9])`, 'gi'));
    addNamed('zone', zones, sentence, places, evidence);
    const sites = findAll(sentence, /(?<![a-z])(?:dc|rz|cpd|site|standort|data ?cent(?:er|re)|building|rechenzentrum|hall)[- ]?(?:[a-f]|[1-5])(?![a-z0-9])/gi);
    addNamed('site', sites, sentence, places, evidence);
    return places;
}
function addNamed(place, found, sentence, places, evidence) {
    const names = [...new Set(found.map(({ words }) => words.toLowerCase()))];
    const first = found[0];
    const last = found.at(-1);
    if (!first || !last)
        return;
    const exact = EXACT.test(sentence.slice(Math.max(0, first.index - 12), first.index)) ||
        /^,? only(?![a-z])/i.test(sentence.slice(last.end, last.end + 6));
    places.push({ place, count: names.length, names, exact, evidence: evidence(first.index, last.end) });
}

;// CONCATENATED MODULE: ./src/feasibility/catalog/settings.ts
/**
 * The words that state a setting: regular-expression sources, matched case-insensitively on plain text in which every
 * run of white space is one space. Linear patterns only. They say the plain term; what denies it is found elsewhere.
 */
const SETTINGS = {
    'active-active': [
        'active[- /]active',
        'aktiv[- /]aktiv',
        'activo[- /]activo',
        '双活',
        '多活',
        '(?<![a-z])(?:crdb|aa) databases?',
    ],
    'active-replica': ['active[- ]repl?icas?', 'active[- ]replication'],
    'allow-read-writes': ['allow_read_writes', 'allow[- ]reads?(?:[- ]writes?)?'],
    'ap-mode': [
        '(?<![a-z])ap[- ](?:mode|modus|namespaces?)',
        'availability mode',
        'modo ap(?![a-z])',
        '(?<![a-z])ap 模式',
    ],
    'appendfsync-always': [
        'appendfsync ?[=:]? ?always',
        '(?<![a-z])aof[ (]{1,2}(?:with )?(?:fsync|sync)?[ =:]{0,3}always',
        'fsync(?:s|ed)? (?:on )?(?:every|each) (?:write|command)',
        'fsync ?[=:]? ?always',
    ],
    arbiter: ['arbiters?(?! free)', '(?<![a-z])psa(?![a-z])', 'schiedsrichter', '[áa]rbitros?', '仲裁节点'],
    asynchronous: [
        '(?<![a-z])async(?:hronous(?:ly)?|hron(?:e[nrms]?)?)?(?![a-z])',
        '(?<![a-z])a[- ]?synchronous(?:ly)?',
        '(?<![a-zà-ÿ])as[ií]n?cr[oó]nic[oa]s?',
        '(?<![a-zà-ÿ])as[ií]ncron[oa]s?',
        '异步',
        '非同步',
        '(?<![a-z])superasync(?![a-z])',
    ],
    'aurora-global-database': [
        'global (?:database|db|cluster)s?',
        'aurora global',
        'globale datenbank',
        'base de datos global',
        '全球数据库',
    ],
    'automatic-failover': [
        'fail-?over[^.;\\n]{0,30}(?:unattended|runbook|script|automat)',
        '(?:script|runbook)[^.;\\n]{0,30}fail-?over',
        'auto(?:matic(?:ally)?|matisiert(?:e[nrms]?)?)?[- ]?(?:fail(?:s|ing)?[- ]?over|promot(?:e[sd]?|ion|ing))',
        '(?:fail(?:s|ed)?[- ]?over|promot(?:e[sd]?|ion)) (?:is |are )?(?:fully )?(?:automatic(?:ally)?|automated)',
        'automatische[nrms]? (?:failover|umschaltung|übernahme|uebernahme|promotion)',
        '(?:failover|conmutaci[oó]n|promoci[oó]n) autom[aá]tic[oa]',
        '自动(?:故障)?(?:切换|转移|提升)',
        'orchestrator',
        '(?<![a-z])mha(?![a-z])',
        'repmgrd?',
        'pg_auto_failover',
        'stolon',
        'fast[- ]start failover',
        '(?<![a-z])fsfo(?![a-z])',
    ],
    'availability-group': [
        'availability groups?',
        'always ?on',
        'verfügbarkeitsgruppen?',
        'grupos? de disponibilidad',
        '可用性组',
        '(?<![a-z])ag listener',
    ],
    bidirectional: [
        'bi-?directional(?:ly)?',
        'two[- ]way (?:replication|sync)',
        'in both directions',
        'bidirektional(?:e[nrms]?)?',
        'bidireccional(?:es)?',
        '双向',
        'replicat(?:e|es|ing) to each other',
    ],
    'cluster-link': [
        'physical cluster replication',
        'logical data replication',
        '(?<![a-z])(?:pcr|ldr)(?![a-z])',
        'ticdc',
        'tidb[- ]binlog',
    ],
    'cluster-mode': [
        '(?:redis|valkey|dragonfly)(?: oss| \\d(?:\\.\\d)?)? clusters?(?! manager)',
        'cluster[- ]mode(?! disabled)',
        'sharded redis',
        '(?:redis|valkey)[- ]cluster',
        'redis 集群',
        'cl[uú]ster (?:de )?redis',
    ],
    'community-edition': [
        'community(?:[- ]edition)?',
        'open[- ]source edition',
        'comunidad',
        '(?<![a-z])ce edition',
        '社区版',
    ],
    'cp-subsystem': [
        'cp[- ](?:members?|member[- ]count|persistence|groups?)',
        'cp[- ]sub-?systems?',
        'fencedlocks?',
        'fenced locks?',
        '(?<![a-z])cp members?',
        '(?<![a-z])cp[- ]groups?',
        'cp-subsystem',
        'subsistema cp',
        'cp 子系统',
    ],
    crdt: ['crdts?', 'crdbs?(?= active)', 'conflict[- ]free replicated'],
    'cross-datacenter-replication': [
        '(?<![a-z])xdcr(?![a-z])',
        '(?<![a-z])xdr(?![a-z])',
        'cross[- ]data ?cent(?:er|re) replication',
    ],
    'cross-region-replication': [
        'cross[- ]region replicat(?:ion|ed)',
        '(?<![a-z])crr(?![a-z])',
        'replicat(?:ed|ion|es|ing) (?:across|between|to) [\\w -]{0,28}(?:regions?|sites?)',
        'site replication',
        'bucket replication',
        'regionsübergreifende replikation',
        'replicaci[oó]n entre regiones',
        '跨区域复制',
    ],
    'cross-site': ['cross[- ]site', '(?<![a-z])xsite(?![a-z])', 'standortübergreifend(?:e[nrms]?)?'],
    'data-guard': ['data ?guard'],
    'default-sync': [
        'sync_interval[^.;\\n]{0,16}(?:2 ?m|120|default)',
        'default(?:s| settings?| config(?:uration)?| sync(?:_interval| interval)?| fsync)?(?= (?:sync|fsync|settings?|config|durability|$|[,.;)]))',
        'default (?:sync|fsync)(?:_interval| interval| settings?)?',
        'default (?:config(?:uration)?|settings?)',
        'sync_interval ?[=:]? ?(?:default|\\d{1,4} ?(?:s|m|min|sec(?:onds)?|minutes?))(?![a-z])',
        '(?:every|alle|cada) (?:2|two|zwei|dos) (?:minutes?|minuten|minutos)',
        'out of the box',
        'standardeinstellungen',
        'configuraci[oó]n por defecto',
        '默认(?:配置|设置)',
    ],
    'deny-read-writes': ['deny_read_writes', 'deny[- ]reads?[- ]writes?'],
    'development-mode': [
        'agent -dev(?![a-z])',
        'dev(?:elopment)? mode',
        'entwicklungsmodus',
        'modo de desarrollo',
    ],
    'double-redundancy': ['double(?= (?:mode|redundancy|replication))', 'redundancy(?: mode)? double'],
    'dsql-multi-region': [
        'dsql[\\w ,:()-]{0,30}multi[- ]?region',
        'multi[- ]?region(?:al)?[\\w ]{0,20} (?:dsql|clusters?)',
        '(?:peered|linked) clusters?',
    ],
    'dual-region': ['dual[- ]regions?', 'dual[- ]regional', '双区域', 'nam-eur-dual', 'dual-region-\\w{1,20}'],
    'durability-majority': [
        'majorityandpersist(?:toactive|onmaster)?',
        'persist_?to_?majority',
        'durability(?: level)?[ =:]{1,3}majority\\w{0,20}',
        'durable writes?',
        'majority (?:and persist|durability)',
    ],
    'durability-none': ['durability(?: level)?[ =:]{1,3}(?:is )?none', 'without durability', 'no durability'],
    'durability-synchronous': [
        '(?<![a-z])synchronous durability',
        'durability(?: mode)?[ =:]{1,3}(?:is |set to )?synchronous',
        'multi-az transaction log',
    ],
    'enterprise-edition': [
        'enterprise(?:[- ]edition)?',
        'platform edition',
        'licen[sc]ed',
        'edici[oó]n enterprise',
        '企业版',
    ],
    'enterprise-redis': ['redis enterprise', 'redis cloud'],
    'ephemeral-storage': [
        'emptydir',
        'ephemeral (?:disks?|storage|volumes?|ssds?)',
        '(?:spot|preemptible) (?:instances?|vms?|nodes?) with (?:local|instance|ephemeral)',
        '(?:etcd|members?|voters?)[\\w ]{0,16} on (?:spot|preemptible)',
        'without persistent (?:disks?|volumes?|storage)',
    ],
    'failover-group': [
        '(?:auto[- ])?failover[- ]groups?',
        'failovergruppen?',
        'grupos? de conmutaci[oó]n',
        '故障转移组',
    ],
    'fsync-off': [
        'fsync ?[=:]? ?(?:is |set to )?(?:off|false|disabled)',
        'synchronous_commit ?[=:]? ?(?:is |set to )?off',
        'innodb_flush_log_at_trx_commit ?[=:]? ?[02](?!\\d)',
        'unlogged tables?',
    ],
    galera: ['galera', 'xtradb cluster', '(?<![a-z])pxc(?![a-z])', 'wsrep'],
    'geo-redundant': [
        '(?<![a-z])(?:ra-?)?g(?:z)?rs(?![a-z])',
        'geo[- ]redundan(?:t|cy)(?: storage)?',
        'georedundan(?:t|z)(?:e[nrms]?)?',
        'georredundante',
    ],
    'geo-replication': [
        '(?:active )?geo[- ]?replicat(?:ion|ed|ing)',
        'georeplikation',
        'georreplicaci[oó]n',
        '异地复制',
        'geo[- ]secondar(?:y|ies)',
    ],
    'global-datastore': [
        'global data ?stores?',
        'almac[eé]n global',
        'globale[rn]? datenspeicher',
        '全局数据存储',
    ],
    'global-table': [
        'global[- ]tables?(?: v2)?',
        'globale[nr]? tabellen?',
        'tablas? global(?:es)?',
        '全局表',
        '全球表',
        '(?<![a-z])mrec(?![a-z])',
        'multi[- ]region eventual(?:ly)?[- ]consisten(?:cy|t)',
    ],
    'group-replication': [
        'group[- ]replication',
        'innodb[- ]cluster',
        'gruppenreplikation',
        'replicaci[oó]n de grupo',
        '组复制',
        '(?<![a-z])mgr(?![a-z])',
    ],
    hadr: ['(?<![a-z])hadr(?![a-z])'],
    'hierarchical-quorum': [
        'hierarchical quorums?',
        'quorum groups?',
        'hierarchische[sn]? quorum',
        'group\\.\\d{1,2} ?=',
    ],
    'high-availability': [
        'high(?:ly)?[- ]availab(?:le|ility)',
        '(?<![a-z])ha(?= (?:enabled|pair|instance|config|configuration|mode|setup|cluster|on)(?![a-z])|[,.;)]|$)',
        '(?<=cloud sql |postgresql |postgres |mysql |sql server |db2 )ha(?![a-z])',
        'hochverfügbar(?:keit)?',
        'alta disponibilidad',
        '高可用',
    ],
    'home-region': [
        'everything that locks(?: \\w+){0,4}',
        'den(?:y|ies) writes(?: to it)?',
        'home[- ](?:regions?|region(?:ed|al)|dc|data ?cent(?:er|re)|site|bucket)',
        'hub[- ]region',
        '(?:every|each|all|any) lock (?:calls?|requests?|writes?|operations?) (?:is |are )?(?:sent|routed|pinned|directed|goes?|go|made) (?:only )?(?:to|in)',
        '(?:lock|all lock|all) (?:writes?|traffic|operations?|requests?) [\\w -]{0,28}(?:only|pinned|one region|a single region|us-\\w{4,8}-\\d|eu-\\w{4,8}-\\d)',
        'pinned to (?:one|a single|the|its|us-|eu-|ap-)',
        'heimatregion',
        'regi[oó]n de origen',
        'regi[oó]n principal [uú]nica',
        '主区域写入',
    ],
    'ignite-2': ['ignite (?:v|version )?2(?:\\.\\d{1,2})?(?!\\d)', 'ignitelocks?', 'ignite 2'],
    'ignite-3': ['ignite (?:v|version )?3(?:\\.\\d{1,2})?(?!\\d)'],
    learners: ['learners?(?: (?:nodes?|members?))?', 'non-?voting (?:etcd )?members?'],
    'lightweight-transactions': [
        '(?<![a-z])lwts?(?![a-z])',
        'light-?weight transactions?',
        'if not exists',
        'leichtgewichtige transaktionen',
        'transacciones ligeras',
        '轻量级事务',
    ],
    'local-quorum': ['local[_ ]quorum'],
    'local-serial': ['local[_ ]serial'],
    'locally-redundant': [
        '(?<![a-z])lrs(?![a-z])',
        'locally[- ]redundant',
        'lokal redundant',
        'redundancia local',
    ],
    'log-shipping': ['log[- ]shipping', 'protokollversand'],
    'manual-failover': [
        'no automatic (?:fail-?over|promotion)',
        'manual(?:ly)?[- ](?:fail[- ]?over|promot(?:e[sd]?|ion)|switch-?over|failed over)',
        '(?:fail[- ]?over|promot(?:ion|ed)|switch-?over)(?: (?:is|are|stays|happens))?(?: (?:only|done|always))? (?:manual(?:ly)?|by hand|by an operator|by a dba|by people|by the dba)',
        'operator (?:promotes|decides|fails over)',
        'manuelle[nrms]? (?:failover|umschaltung|promotion|übernahme)',
        '(?:failover|umschaltung|promotion) (?:ist |nur |erfolgt )?manuell',
        '(?:failover|promoci[oó]n|conmutaci[oó]n) manual',
        '(?:手动|人工)(?:故障)?(?:切换|转移|提升)',
    ],
    'map-locks': [
        '(?<![a-z])ilocks?(?![a-z])',
        '(?<![a-z])imap(?:\\.lock| locks?|s)?(?![a-z])',
        'map locks?',
        'imdg 3',
    ],
    'maximum-availability': [
        'max(?:imum|\\.)?[- _]?(?:availability|protection)',
        'maxavailability',
        'maxprotection',
        'máxima (?:disponibilidad|protección)',
    ],
    'maximum-performance': ['max(?:imum|\\.)?[- _]?performance', 'maxperformance', 'máximo rendimiento'],
    'memory-storage': [
        'tmpfs',
        'ram ?-?disks?',
        '(?:in-?)?memory[- ](?:storage|streams?|buckets?|backed|engine|data ?dir(?:ectory)?)',
        'storage ?[=:]? ?memory',
        'memory storage',
        '(?:data|log|streams?|buckets?|storage) [\\w -]{0,26}in memory(?: only)?',
        'medium[ =:]{1,3}memory',
        '内存存储',
        '/dev/shm',
    ],
    'memorydb-multi-region': [
        'memory ?db[\\w ,:()-]{0,24}multi[- ]?region',
        'multi[- ]?region (?:memory ?db|clusters?)',
        'memory ?db[\\w ,:()-]{0,24}(?:in|across|over|between) (?:two|three|both|several|2|3) regions',
    ],
    mirrored: ['make-mirror', 'mirror(?:ed|ing|s)?(?: (?:to|between|clusters?|cluster))'],
    mrsc: [
        '(?<![a-z])mrsc(?![a-z])',
        'multi[- ]?region(?:al)?[- ]strong(?:ly)?(?:[- ]consisten(?:cy|t))?',
        'strong(?:ly)?[- ]consisten(?:t|cy) (?:dynamodb )?global[- ]tables?',
        'global[- ]tables? [\\w -]{0,28}strong(?:ly)?[- ]consisten(?:cy|t)',
        'multiregionale[nr]? starke[nr]? konsistenz',
        'consistencia fuerte (?:multi-?regi[oó]n|multirregional|en varias regiones)',
        '多区域强一致(?:性)?',
    ],
    'multi-az': [
        'multi[- ]?az(?![a-z])',
        'multi[- ]?(?:availability[- ])?zones?',
        'multi[- ]zonal',
        'mehrere verfügbarkeitszonen',
        'varias zonas',
        '多可用区',
    ],
    'multi-az-cluster': ['multi[- ]?az (?:db )?cluster', 'two readable standbys', '2 readable standbys'],
    'multi-cluster-routing': [
        'multi[- ]cluster[- ]rout(?:ing|ed)',
        '(?:any|several|replicated) bigtable clusters?',
    ],
    'multi-master': [
        'multi[- ]?(?:master|primary|writer|source)',
        'master[- ]master',
        'primary[- ]primary',
        'circular replication',
        'dual[- ]master',
        '多主',
        'multimaestro',
    ],
    'multi-region-access-point': ['multi[- ]region access points?', '(?<![a-z])mraps?(?![a-z])'],
    'multi-region-configuration': [
        'multi[- ]?region(?:al)? (?:cloud )?(?:spanner|firestore|gcs|config(?:uration)?|instance|buckets?|locations?|database|setup|mode)',
        '(?:spanner|firestore|gcs|buckets?|instance|database|datastore|storage)[\\w ,:()-]{0,20}multi[- ]?region(?:al)?',
        '(?<![a-z])nam(?:-eur-asia|-eur|-asia)?-?\\d{1,2}(?!\\d)',
        '(?<![a-z])eur(?:-asia)?-?\\d{1,2}(?!\\d)',
        '(?<![a-z])asia\\d{1,2}(?!\\d)',
        'multiregionale[nrs]? (?:instanz|konfiguration|datenbank|bucket)',
        '(?:instancia|configuraci[oó]n|base de datos) multirregi[oó]n(?:al)?',
        '多区域(?:实例|配置|存储桶|数据库)',
    ],
    'multi-region-keyspace': [
        'multi[- ]?region (?:keyspaces?|replication|tables?)',
        'keyspaces[\\w ,:()-]{0,24}multi[- ]?region',
        'keyspaces[\\w ,:()-]{0,24}(?:two|three|both|several|2|3) regions',
    ],
    'multi-region-writes': [
        'multi[- ]?region(?:al)?[- ]writes?',
        'multi[- ]?(?:write|writer)(?: (?:account|region)s?)?',
        'multiple write regions?',
        'write(?:s|able)? (?:in|to) (?:both|all|every|each|several|two|multiple) regions?',
        'escritura(?:s)? (?:en )?(?:varias|múltiples) regiones',
        '多区域写入',
    ],
    observers: ['observers?(?: nodes?)?', 'beobachter(?:knoten)?', 'observadores', '观察者'],
    'one-replica': [
        '(?<![a-z\\d])r ?1(?![\\da-z])',
        'replicas?[ =:]{1,3}1(?!\\d)',
        '(?:one|single|1) replica(?!s)',
        'num_replicas[ =:]{1,3}1(?!\\d)',
    ],
    'one-zone': ['one[- ]?zone(?:[- ]ia)?', 'express one zone', 's3 express', 'einzelne zone', 'una zona'],
    patroni: ['patroni', 'pgpool(?:-ii)?', 'repmgr', 'stolon', 'cloudnative-?pg', '(?<![a-z])cnpg(?![a-z])'],
    persistence: [
        'persisten(?:ce|t)(?: (?:enabled|on|is on))?',
        'persistenz',
        'persistencia',
        '持久化',
        'cp persistence',
    ],
    pgactive: ['pg_?active', '(?:postgres-)?(?<![a-z])bdr(?![a-z])', 'edb (?:postgres )?distributed'],
    'plain-writes': [
        '(?:no|without|non|kein(?:e)?|sin|instead of)[- ](?:lwts?|light-?weight transactions?)',
        '(?:lwts?|light-?weight transactions?) (?:is|are) (?:not |dis|forbidden|off|unavail)\\w{0,15}',
        'plain (?:writes?|inserts?|updates?)',
        'last[- ]write(?:r)?[- ]wins',
        '(?<![a-z])lww(?![a-z])',
        '禁用轻量级事务',
    ],
    'quorum-oracle': [
        'quorum[- ]oracle',
        'oracle[- ]quorum',
        'with (?:an )?oracle (?:for|of) (?:the )?(?:quorum|two)',
        'two[- ](?:node|server)s? (?:with|plus|and) (?:an |the )?oracle',
        'oraclepath',
    ],
    rac: ['(?<![a-z])rac(?![a-z])', 'real application clusters?'],
    rds: ['(?<![a-z])rds(?![a-z])'],
    redisraft: ['redis-?raft'],
    redlock: [
        'redlocks?',
        'red lock',
        'independent (?:redis )?(?:masters|primaries|instances|servers|nodes)',
        'unabhängige[nr]? (?:redis[- ])?(?:master|knoten|instanzen)',
    ],
    regional: [
        '(?<!multi-)(?<!multi )(?<!dual-)(?<!cross-)(?<![a-z])regional(?: (?:instance|config(?:uration)?|cluster|database|location|availability|bucket|tier|ha))?(?![a-z])',
        'single[- ]region(?:al)?',
        'availability[_ ]type[ =:]{1,3}regional',
        'regionale (?:instanz|konfiguration)',
        '单区域',
    ],
    replica: [
        'replicas?',
        'replication',
        'replicated',
        'stand-?bys?',
        'secondar(?:y|ies)',
        'followers?',
        'slaves?',
        'hot spare',
        'replikate?n?',
        'replikas?',
        'replikation',
        'r[eé]plicas?',
        'replicaci[oó]n',
        'esclavos?',
        '副本',
        '从库',
        '备库',
        '主从',
        '主备',
    ],
    satellites: [
        'satellites?(?: (?:logs?|dcs?|data ?cent(?:er|re)s?))?',
        'usable_regions ?[=:]? ?2',
        'satelliten',
        'sat[eé]lites',
    ],
    'semi-synchronous': [
        'semi[- ]?sync(?:hron(?:ous|e[nrms]?)?)?(?:ly)?',
        'semis[ií]ncron[oa]s?',
        '半同步',
        'rpl_semi_sync\\w{0,30}',
    ],
    sentinel: ['sentinels?', 'sentinela', '哨兵'],
    serial: ['(?<![a-z_])(?<!local )(?<!local-)serial(?![a-z_])'],
    'several-clusters': [
        '(?:two|three|both|several|multiple|many|different|separate|2|3) [\\w -]{0,28}clusters',
        'multi[- ]?cluster',
        'across clusters',
        '(?:zwei|drei|mehrere[n]?|beide[n]?) cluster',
        '(?:dos|tres|varios|ambos) cl[uú]steres',
        '(?:两|多|三)个?集群',
    ],
    'several-nodes': [
        '(?<![a-z\\d.,])(?:[2-9]|[1-9]\\d|two|three|four|five|six|seven|nine)[- ](?:[a-z.-]{1,20} )?(?:nodes|members|servers|voters|peers|brokers|hosts|machines|vms|instances|stores|masters|tservers)',
        '(?<![a-z\\d.,])(?:[2-9]|two|three|four|five|six|seven|nine)-(?:node|member|server|voter|way)',
        '(?<![a-z\\d.,])(?:3|5|7|three|five|seven) (?:node|member)(?!s)',
        '(?<![a-zà-ÿ\\d.,])(?:[2-9]|zwei|drei|vier|fünf|fuenf|sechs|sieben|neun)[- ](?:[\\w-]{1,20}[- ])?(?:knoten|server|mitglieder)',
        '(?<![a-zà-ÿ\\d.,])(?:[2-9]|dos|tres|cuatro|cinco|seis|siete) (?:[a-z]{1,20} )?(?:nodos|servidores|miembros)',
        '[二两三四五六七九2-9] ?(?:个|台)? ?(?:节点|成员|服务器|副本)',
        '(?<![a-z])rf ?=? ?[2-9]',
        'replication factor(?: of)?[ =:]{1,3}[2-9]',
    ],
    'several-regions': [
        'multi[- ]?regions?(?:al)?',
        '(?<![a-z\\d.,])(?:two|three|four|five|both|all|several|multiple|[2-9]) (?:aws |azure |gcp |app |write |read )?regions',
        'across (?:the )?(?:aws |azure |gcp )?regions',
        'cross[- ]region',
        '(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d ?(?:\\+|and|&|/|,) ?(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d',
        '(?:zwei|drei|beide[nr]?|mehrere[nr]?) regionen',
        '(?:dos|tres|ambas|varias) regiones',
        '(?:两|三|多)个?区域',
        '(?:两地|跨地域|跨区域)',
    ],
    'several-sites': [
        '(?<![a-z\\d.,])(?:two|three|four|five|both|all|several|multiple|each of|[2-9]) (?:\\w{1,12} )?(?:dcs|data ?cent(?:er|re)s|sites|regions)',
        'multi[- ]?(?:dc|site|region|data ?cent(?:er|re))',
        'across (?:the )?(?:\\w{1,10} )?(?:dcs|data ?cent(?:er|re)s|sites|regions)',
        'cross[- ](?:dc|region|site)',
        '(?:in )?(?:each|every) (?:dc|data ?cent(?:er|re)|region|site)(?![a-z])',
        '(?:zwei|drei|beide[nr]?|mehrere[nr]?) (?:rechenzentren|standorte[n]?|regionen|rzs?)',
        '(?:dos|tres|ambos|ambas|varios|varias) (?:centros de datos|sitios|regiones|cpds?)',
        '(?:两|双|三|多)个?(?:数据中心|机房|区域)',
        '(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d ?(?:\\+|and|&|/|,) ?(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d',
        '(?<![a-z])dc-?1(?!\\d).{1,60}(?<![a-z])dc-?2(?!\\d)',
    ],
    'single-cluster-routing': [
        'single[- ]cluster[- ]rout(?:ing|ed)',
        'single[- ]cluster (?:app )?profile',
        'single[- ]row transactions?',
    ],
    'single-node': [
        '(?<!any )(?<!every )(?<!each )(?<!of )(?<!survives? )(?<!tolerates? )(?<!losing )(?<![a-z])(?:single|one|lone|sole|1)(?:[ -][a-z\\d][\\w.]{0,19})?(?: [a-z\\d][\\w.]{0,19})?[ -](?:node|member|server|instance|vm|host|machine|box|process|broker|store)(?![a-z])(?! (?:failure|fault|loss|outage|crash|down|fails|dies|per|in each|each|in every|a piece))',
        'stand-?alone',
        'single[- ](?:node|member|server|instance|host|machine)(?! (?:failure|fault|loss|outage|crash))',
        'einzelne[nrms]? (?:[\\w-]{1,20}[- ])?(?:knoten|server|instanz|vm|rechner|maschine)',
        'ein(?:em|en|e)? einzige[nrms]? (?:[\\w-]{1,20}[- ])?(?:knoten|server|instanz|vm|rechner)',
        '(?<![a-z])nur ein(?:en|e|em)? (?:[\\w-]{1,20}[- ])?(?:knoten|server|instanz|vm|rechner)',
        '(?:un|una) (?:solo|sola|[uú]nic[oa]) (?:[a-z]{1,20} )?(?:nodo|servidor|instancia|m[aá]quina)',
        '(?:nodo|servidor) [uú]nico',
        '单(?:个|一)?(?:节点|机|实例|台|服务器)',
    ],
    'single-redundancy': ['redundancy(?: mode)? single', 'single(?= (?:redundancy|memory|ssd))'],
    'single-region': [
        'single[- ]region(?:al)?(?! (?:loss|lost|failure|fails|outage|down|dies|goes|may|can|is lost|must))',
        '(?<!any )(?<!of )(?<!lose )(?<!losing )(?<!survive )(?<!survives )(?<!surviving )(?:one|a single|only one) (?:aws |azure |gcp )?region(?![a-z])(?! (?:loss|lost|failure|fails|outage|down|dies|goes|may|can|is lost|must))',
        'einer (?:einzigen )?region',
        'una (?:sola|[uú]nica) regi[oó]n',
        '(?:单|一个)区域',
    ],
    'stream-mirror': [
        'stream (?:mirror|source)(?:s|ed|ing)?',
        'mirror(?:s|ed|ing)?(?: (?:streams?|buckets?))?',
        'leaf ?nodes?',
        'gateways?(?= (?:between|to|cluster))',
        'super-?clusters?',
        '镜像流',
    ],
    'strong-consistency': [
        'strong(?:ly)?[- ]consisten(?:cy|t)',
        'strong-consistency',
        'consistency(?: level)?[ =:]{1,3}(?:is |set to )?strong',
        '(?<![a-z])sc[- ](?:mode|modus|namespaces?|enabled)',
        'strong(?= (?:account|level))',
        'starke[nr]? konsistenz',
        'consistencia fuerte',
        '强一致',
    ],
    'survive-region': [
        'surviv(?:e|es|al|ing)(?: goal)?[ =:]{1,3}(?:a |any |of )?(?:one )?region(?:al)?(?: (?:failure|loss|outage))?',
        'region survival',
        'survive region',
    ],
    'survive-zone': [
        'surviv(?:e|es|al|ing)(?: goal)?[ =:]{1,3}(?:a |any |of )?(?:one )?(?:az|zone|zonal)(?: (?:failure|loss|outage))?',
        'zone survival',
        'survive zone',
    ],
    'sync-always': [
        'sync(?:_interval| interval)?[ "]{0,2}[=:]?[ "]{0,2}(?:is |set to |on )?always',
        'fsync(?:s|ed)? (?:on )?(?:every|each|always)',
        'syncs? (?:on )?every (?:write|message)',
        'synchronous fsync',
        '同步刷盘',
    ],
    synchronous: [
        '(?<![a-z])(?<!a[- ])(?<!semi[- ])(?<!near[- ])(?<!non[- ])synchron(?:ous(?:ly)?|e[nrms]?)?(?![a-z_])',
        '(?<![a-z])(?<!a[- ])(?<!semi[- ])(?<!near[- ])(?<!in )(?<!non[- ])sync(?= (?:rep|stand|mode|commit|second|follow|block|mirror|disk)|\\)|[,.;]|$)(?![a-z_])',
        'synchronous_standby_names',
        'synchronous_mode(?:_strict)?',
        '(?<![a-zà-ÿ])s[ií]ncron[oa]s?',
        '(?<![a-zà-ÿ])sincr[oó]nic[oa]s?',
        '(?<![非半异])同步(?!刷盘)',
    ],
    'synchronous-commit': [
        'synchronous_commit ?[=:]? ?(?:is |set to )?(?:on|remote_apply|remote_write)',
        'remote_apply',
        'any 1 ?\\(',
        'quorum commit',
    ],
    'three-data-hall': ['three_data_hall', 'three data halls?', 'three-data-hall'],
    'three-datacenter': ['three_datacenter', 'three-datacenter', 'three datacenter mode'],
    'unsafe-mode': [
        'unsafe[- ]mode',
        'unsicherer modus',
        'modo inseguro',
        'cp[- ]member[- ]count[ =:]{1,3}0(?!\\d)',
        'imdg 3(?:\\.\\d{1,2})?',
    ],
    'wait-command': [
        '(?<![a-z])wait ?\\(?\\d',
        '(?<![a-z])wait(?:aof)? (?:command|numreplicas|for (?:\\w{1,8} )?replicas?)',
        '(?<![a-z])waitaof(?![a-z])',
        '(?:with|plus|using|\\+|mit|con) (?:the )?(?:redis )?wait(?![a-z ])',
        'min-(?:replicas|slaves)-to-write',
        'checklocksyncedslaves',
    ],
    'wan-federation': [
        'wan[- ]?(?:federat(?:ion|ed)|join(?:ed)?)',
        '(?<!identity )(?<!iam )federat(?:ed|ion)',
        'consul-replicate',
        'cluster peering',
        '(?<!vpc )peered (?:consul )?(?:data ?cent(?:er|re)s|clusters|dcs)',
        'consul peering',
        'föderiert(?:e[nrms]?)?',
        'federad[oa]s?',
        '联邦',
    ],
    'weak-consistency': [
        'bounded[- ]staleness',
        'session(?: consistency| level)',
        'eventual(?:ly)?[- ](?:consisten(?:cy|t)|level)',
        'consistent prefix',
        '会话一致',
        '最终一致',
        'consistencia eventual',
    ],
    witness: [
        'witness(?:es)?',
        'tie-?breakers?',
        'arbiters?',
        'quorum[- ]?(?:device|disk|server)',
        'qdevice',
        'cloud witness',
        'file[- ]?share witness',
        'zeugen?(?:server|knoten)?',
        'testigos?',
        '见证',
        '仲裁',
    ],
    'write-concern-1': [
        '(?<![a-z])w ?[:=]{1,2} ?["\']?1(?!\\d)',
        'write concern(?: of)?[ =:]{1,3}["\']?(?:w ?[:=] ?)?1(?!\\d)',
        '(?<![a-z])w1(?!\\d)',
        'schreibbestätigung 1(?!\\d)',
    ],
    xcluster: ['x[- ]?cluster'],
    zonal: [
        '(?<![a-z])(?<!multi-)(?<!multi )zonal',
        'single[- ](?:az|zone)',
        '(?:one|a single) (?:az|zone)(?![a-z])',
        'einzelne[nr]? zone',
        'una sola zona',
        '单可用区',
        'basic (?:instance|tier)',
    ],
    'zonal-cluster': [
        '(?<!multi-)(?<!multi )zonal(?: (?:gke )?(?:cluster|control plane))',
        'single[- ](?:master|control[- ]plane)(?: node)?',
        'one control[- ]plane node',
        'k3s single',
        'minikube',
    ],
    'zone-redundant': [
        'zone[- ]redundan(?:t|cy)',
        '(?<![a-z])zrs(?![a-z])',
        'zonenredundan(?:t|z)(?:e[nrms]?)?',
        'redundancia de zona',
        '区域冗余',
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/facts/voters.ts


const MEMBER = '(?:cp )?(?:voting |electable |data-bearing |raft |full |server |cluster |ensemble |[a-z]{2,12}-)?(?:members?|voters?|nodes?|servers?|votes?|replicas?|masters?|participants?|stimmen|knoten|mitglieder|nodos?|miembros?|votantes?|votos?|instances?|machines?|hosts?|节点|成员|票)';
const MEMBERS = [
    new RegExp(`(?<count>${COUNT})(?: ?x)?[ -]?(?:independent |etcd |zookeeper |zk |consul |raft |dedicated |physical |own )?(?:个)?${MEMBER}(?![a-z])`, 'gi'),
    new RegExp(`(?:${MEMBER}|size|group-size|rf|replication[- ]factor) ?[=:] ?(?<count>\\d{1,2})(?!\\d)`, 'gi'),
    new RegExp(`(?<count>${COUNT})[ -](?:etcd|zookeeper|zk|consul)(?:-| )?(?:members?|voters?|nodes?|servers?|knoten|nodos?|ensembles?|clusters?)?(?![a-z])`, 'gi'),
    /(?:ensemble|cluster|quorum) (?:of|mit|con|de) (?<count>\d{1,2})(?![\d.])/gi,
    /(?<![a-z])rf ?=? ?(?<count>[1-9])(?!\d)/gi,
    new RegExp(`(?<count>${COUNT}) (?:in total|in all|altogether|insgesamt|en total)(?![a-z])`, 'gi'),
];
const voters_OBSERVERS = new RegExp(`(?<count>${COUNT}) (?:non-?voting (?:members?|nodes?|replicas?)?|observers?|learners?|read replicas?|beobachter|observadores?|观察者)`, 'gi');
const SPREAD = /(?<![\d./+:-])(?<spread>\d{1,2}(?:(?: ?[/+–-] ?|:)\d{1,2}){1,8})(?![\d.]*\d|[/+:-])/g;
const EACH = new RegExp(`(?<count>${COUNT}) (?:\\w+ ){0,2}?(?:in|per|at|on|for|je|pro|por|en) (?:each of|each|every|cada|jede[mnrs]?|az|zone|availability zone|region|site|dc|hall|room|campus|city|plant|data ?cent(?:er|re)|building|rack|standort|rechenzentrum|sitio|centro)|(?<every>${COUNT}) each in|(?:je|每(?:个)?(?:机房|区域|可用区)?) ?(?<each>${COUNT})`, 'gi');
const NAMED_SPREAD = /(?<![a-z])(?:(?:az|zone|dc|rz|site|region)[- ]?[a-z](?![a-z])|(?:us|eu|ap|ca|sa)-[a-z]+-\d[a-f]?|(?:us|europe|asia)-[a-z]+\d|(?:building|hall|room|site|dc|zone|region|rack|campus) [a-z0-9](?: has| holds| with| runs))[ :=]+(?<one>\d{1,2})(?=[,;.) ]|$)/gi;
/** "three knots in Mainz, two in Koblenz", "2 in eu-west-1", "three voters in Turin": a number and the name of a place. */
const NUMBER_IN = new RegExp(`(?<count>${COUNT})(?:(?: \\w+){0,3} (?:members?|voters?|nodes?|servers?|knoten|nodos?|replicas?|machines?)(?: (?:are|is|stand|run|live|sit))?| of them)? (?:in|at|im|en)(?: (?:the|el|la|den|our))?(?: (?:cpd|dc|data ?cent(?:er|re)|site|region|zone|az|campus|city|building)(?: (?:de|of|in))?)? (?<name>[A-Z][\\wÀ-ÿ-]*|[a-z]{2,9}-[a-z]+-?\\d[a-f]?|az-?[a-f\\d]|zone [a-z\\d])`, 'gi');
const NOT_VOTING = /learners?|observers?|non-?voting|read replicas?|asynchronous|standby/i;
/** "all three in zone b", "one rack", "the same host". */
const ALL_IN_ONE = /(?<![a-z])(?:all(?: of them| (?:the )?(?:nodes|members|voters|servers|replicas))?(?: (?:two|three|four|five|seven|\d))?|every(?:thing| (?:node|member|voter|server))|both)(?: \w+){0,3} (?:in|on|inside|within|share|shares|sharing) (?:the same|one|a single|a|zone [a-z\d]|us-[a-z]+-\d[a-f])(?: (?:availability )?(?:zone|az|rack|data ?cent(?:er|re)|dc|room|host|hypervisor|site|region|building|power feed|city|switch|chassis))?/i;
/** Reads "5 members, 2/2/1", "6 voters, 3 in each", "3 voters in DC-A, 4 observers in DC-B". */
function readVoters(field, plain, clauses) {
    const counts = {
        count: undefined,
        spread: undefined,
        each: undefined,
        observers: 0,
        named: new Map(),
        span: undefined,
    };
    for (const clause of clauses)
        countIn(clause, counts);
    if (!counts.span)
        return undefined;
    const { count, each, observers, named, span } = counts;
    const spread = counts.spread ?? (named.size > 1 ? [...named.values()] : undefined);
    const names = named.size > 0 ? { named } : {};
    const fits = spread && (count === undefined || sum(spread) === count || (spread.length > 1 && sum(spread) > count));
    const evidence = evidenceOf(field, plain, span[0], span[1]);
    if (fits)
        return {
            count: sum(spread),
            spread: spread.toSorted((one, other) => other - one),
            observers,
            ...names,
            evidence,
        };
    return {
        ...(count === undefined ? {} : { count }),
        ...(each === undefined ? {} : spreadOfEach(each, count)),
        ...(spread?.length === 1 && count !== undefined ? { spread: [count] } : {}),
        ...(each === undefined ? {} : { each }),
        observers,
        ...names,
        evidence,
    };
}
function countIn({ text, start }, counts) {
    const keep = ({ index, end }) => {
        const { span } = counts;
        counts.span = span
            ? [Math.min(span[0], start + index), Math.max(span[1], start + end)]
            : [start + index, start + end];
    };
    for (const found of findAll(text, voters_OBSERVERS)) {
        counts.observers += countOf(found.groups.count ?? '') ?? 0;
        keep(found);
    }
    for (const found of findAll(text, EACH)) {
        counts.each ??= countOf(found.groups.count ?? found.groups.every ?? found.groups.each ?? '');
        keep(found);
    }
    for (const found of MEMBERS.flatMap(pattern => findAll(text, pattern))) {
        const value = countOf(found.groups.count ?? '');
        const after = text.slice(found.end, found.end + 24);
        if (!value ||
            /^(?:ein|eine[mnrs]?|una?|uno)$/i.test(found.groups.count ?? '') ||
            isDenied(text, found.index) ||
            /^ ?(?:observers?|learners?)/i.test(after))
            continue;
        if (/^ ?(?:in |on |at )?(?:each|every|per|a|pro|je|por|cada)(?![a-z])/i.test(after) ||
            /(?<![a-z])(?:je|each|per|any|lose|losing) $/i.test(text.slice(Math.max(0, found.index - 7), found.index)))
            continue;
        if (counts.count === undefined || value > counts.count)
            counts.count = value;
        keep(found);
    }
    spreadIn(text, counts, keep);
}
function spreadIn(text, counts, keep) {
    const named = findAll(text, NAMED_SPREAD).map(found => Number(found.groups.one));
    if (named.length > 1)
        counts.spread ??= named;
    for (const found of findAll(text, SPREAD)) {
        const parts = (found.groups.spread ?? '').split(/[^\d]+/).map(Number);
        if (counts.spread || parts.some(part => part > 20) || isDate(text, found.index))
            continue;
        counts.spread = parts;
        keep(found);
    }
    for (const found of findAll(text, NUMBER_IN)) {
        const value = countOf(found.groups.count ?? '');
        if (!value ||
            value > 20 ||
            NOT_VOTING.test(found.words) ||
            !/^[A-Z]|\d$|^(?:az|zone)/.test(found.groups.name ?? ''))
            continue;
        counts.named.set((found.groups.name ?? '').toLowerCase(), value);
        keep(found);
    }
    const together = ALL_IN_ONE.exec(text);
    if (together && !counts.spread) {
        counts.spread = [0];
        keep({ index: together.index, end: together.index + together[0].length });
    }
}
/** "3 in each" of 6 are two places; of an unknown number the places tell. */
function spreadOfEach(each, count) {
    if (count === undefined || count % each !== 0 || count / each < 2)
        return {};
    return { spread: Array.from({ length: count / each }, () => each) };
}
function sum(parts) {
    return parts.reduce((total, part) => total + part, 0);
}
function isDate(text, index) {
    return /(?:20\d\d|v|version|postgres\w*|mysql|port) ?$/i.test(text.slice(Math.max(0, index - 10), index));
}

;// CONCATENATED MODULE: ./src/feasibility/facts/stores.ts




/** Every store that the infrastructure text names, once, with what is said of it. */
function readStores(field, plain, stores) {
    const clauses = sentences(plain);
    const mentions = clauses.flatMap((clause, sentence) => mentionsIn(clause, sentence, stores));
    const closed = onlyThese(clauses, mentions);
    const byStore = Map.groupBy(closed, mention => mention.store);
    return [...byStore].map(([store, its]) => {
        const best = its.find(({ standing }) => standing === 'usable') ??
            its.find(({ standing }) => standing === 'unclear') ??
            its[0];
        if (!best)
            throw new Error('a group is never empty');
        const standing = standingOf(its);
        const own = [...new Set(its.map(({ sentence }) => sentence))];
        const alone = closed.every(mention => mention.store === store || mention.standing === 'unusable');
        const near = alone ? clauses : own.flatMap(index => scopeOf(index, clauses, closed, store));
        const clause = clauses[best.sentence];
        const voters = readVoters(field, plain, near);
        return {
            store,
            standing: standing.standing,
            ...(standing.because ? { because: standing.because } : {}),
            settings: readSettingsOf(near, settingsOf(store)),
            ...(voters ? { voters } : {}),
            evidence: evidenceOf(field, plain, clause?.start ?? 0, clause?.end ?? 0),
        };
    });
}
/** A store that one sentence forbids stays forbidden, wherever else it is named. */
function standingOf(mentions) {
    const hard = mentions.find(({ standing }) => standing === 'unusable');
    const usable = mentions.some(({ standing }) => standing === 'usable');
    if (hard && usable)
        return { standing: 'unclear', because: hard.because ?? '' };
    return hard ?? mentions.find(({ standing }) => standing === 'unclear') ?? { standing: 'usable' };
}
function mentionsIn(clause, sentence, stores) {
    const taken = [];
    for (const store of stores) {
        for (const { index, end } of findAll(clause.text, wordsPattern(store.names))) {
            taken.push({ store, sentence, index, end, ...standingAt(clause.text, index, end) });
        }
    }
    return longestOnly(taken);
}
/** Of names that overlap ("Redis" inside "ElastiCache for Redis") the longer one is meant. */
function longestOnly(mentions) {
    const sorted = mentions.toSorted((one, other) => one.index - other.index || other.end - one.end);
    const kept = [];
    for (const mention of sorted) {
        const last = kept.at(-1);
        if (last && mention.index < last.end) {
            if (mention.end - mention.index > last.end - last.index)
                kept[kept.length - 1] = mention;
        }
        else
            kept.push(mention);
    }
    return kept;
}
const UNUSABLE_AFTER = wordsPattern([
    'removed|retired|decommission\\w*|shut ?down|switched off|sunset\\w*|end of life|eol|going away|phased out|deprecated|abandoned|migrat\\w+ (?:off|away from)',
    'being (?:removed|retired|replaced|decommission\\w*|shut down|phased out|sunset)',
    'read[- ]?only',
    '(?:only|just|solely)? ?(?:for|in|on) (?:dev|development|test|testing|staging|qa|sandbox|local|laptops?|demo|ci)(?: only)?',
    'dev[- ]only|test[- ]only|staging[- ]only|dev(?:elopment)?/test',
    '(?:purely|only|just|solely|merely|strictly|exclusively)? ?(?:used )?(?:purely |only |just |solely |strictly )?(?:as|for) (?:a |an |the |our )?(?:page |session |http |read |query |volatile )?(?:cach(?:e|ing)|sessions?|session store|metrics|logs?|logging|monitoring|analytics|reporting|bi|dwh|search)(?: only)?',
    '(?:is|are|was|were|has been|have been) (?:not |never )(?:allowed|permitted|available|approved|an option|installed|ours|supported|used|usable|in production)',
    "(?:not|never|isn't|aren't) (?:allowed|permitted|available|approved|an option|installed|ours|supported|used|usable)",
    'closed to (?:applications?|apps|us|others)|not (?:in|part of|included in) (?:our|the) (?:plan|contract|budget|subscription|licen[sc]e)|not obtainable|unobtainable|not licen[sc]ed|off limits|contractually off|declined|vetoed|turned down|hands off|out of bounds|on (?:a |the )?(?:test|bench)(?: \\w+)?(?: only)?|proof[- ]of[- ]concept',
    '(?:is|are|was|were) (?:forbidden|prohibited|banned|off[- ]limits|ruled out|disallowed|excluded|rejected|blocked|vetoed|denied)',
    'forbidden|prohibited|banned|off[- ]limits|ruled out|verboten|prohibid[oa]s?|被禁止|禁用',
    '(?:may|must|can|could|should) ?not be (?:used|installed|touched|deployed|relied)',
    "(?:cannot|can't) be (?:used|installed|touched|deployed|relied)",
    'planned|(?:is|are) (?:being )?(?:evaluated|considered|discussed)|on the roadmap|next (?:year|quarter|month|release)|in (?:q[1-4]|20\\d\\d)|(?:will|shall) (?:be|come|arrive|have)|coming (?:soon|later)|not yet|someday|maybe later|proof of concept|poc',
    'abgeschaltet|abgek[uü]e?ndigt|wird abgel[oö]st|stillgelegt|geplant|nur (?:in|f[uü]e?r) (?:dev|test|entwicklung)|nur lesend|nicht (?:erlaubt|verf[uü]e?gbar|vorhanden|zugelassen)|au(?:ß|ss)er betrieb',
    'retirad[oa]s?|eliminad[oa]s?|planificad[oa]s?|s[oó]lo (?:en|para) (?:desarrollo|pruebas)|s[oó]lo lectura|no (?:est[aá] )?(?:permitid[oa]|disponible|autorizad[oa])',
    '已(?:下线|停用|移除|废弃)|计划(?:中)?|只读|仅(?:用于)?(?:开发|测试|缓存)|不(?:可用|允许|能用)',
]);
const UNUSABLE_BEFORE = wordsPattern([
    '(?:planned|planning|plan to|considering|evaluating|may|might|would like|want|hope|going|intend)(?: (?:to|for|an?|the|add|adopt|introduce|deploy|move|migrate|buy|get|use))+',
    '(?:removed|retired|decommissioned|dropped|abandoned|shut down|replaced|migrated (?:away from|off)|moved (?:away from|off)|banned|forbidden|prohibited)(?: the| our| all| any)?',
    '(?:read[- ]only)',
    '(?:we|they) (?:ran|had|used)(?: an?| the| our)?',
    '(?:got rid of|threw out|ditched|kicked out|no longer (?:have|use|run)|used to (?:have|run|use)|stopped using|gave up|moved off)(?: the| our)?',
    'wir planen|geplant(?:er|es)?|fr[uü]e?her(?:er|es)?|planeamos|antiguo',
    '计划(?:引入|使用)?|曾(?:经)?',
]);
const FOREIGN = wordsPattern([
    '(?:belongs? to|owned by|run by|managed by|operated by|maintained by|property of)(?! (?:our|us|ourselves))(?: the| an?)? (?!us\\b|our |ourselves)(?:[a-z0-9-]+ ){0,3}(?:team|department|group|org\\w*|company|vendor|customer|partner|people|folks)',
    "(?:another|other|a different|different|someone else'?s?|(?:the )?[a-z0-9-]+(?<!own|our)) (?:team|department|group)(?:'s|s')?",
    "(?:not ours|isn't ours|other tenant)",
    'geh[oö]rt (?:dem|der|einem|einer)|pertenece a|属于',
]);
const POLICY = /(?<![a-z])(?:polic(?:y|ies)|compliance|security|legal|audit(?:ed|ors?)?|management|contract)(?: \w+){0,3} (?:forbids?|prohibits?|bans?|disallows?|rules? out|denies|(?:has |have )?denied|blocks?|does not allow|doesn't allow)|(?:forbid|prohibit)s?(?: \w+){0,3} (?:use|other use|any other use|using)|any other use(?: \w+){0,2} (?:forbidden|prohibited|not allowed)/i;
const UNDECIDED = /^[^,.;]{0,30}(?:may or may not|unclear|not sure|undecided|to be decided|tbd|under discussion|depends)/i;
/** What is said right around a name. */
function standingAt(sentence, index, end) {
    const before = sentence.slice(Math.max(0, index - 60), index);
    const after = untilNextName(sentence.slice(end, end + 140));
    if (isDenied(sentence, index))
        return { standing: 'unusable', because: denialWords(sentence, index) };
    if (/^\s*[=:]\s*(?:null|false|none|no|nein|-|n\/a)(?![a-z])/i.test(after))
        return {
            standing: 'unusable',
            because: after
                .trim()
                .slice(0, 12)
                .replace(/[\s,;].*$/, ''),
        };
    const past = findAll(before, UNUSABLE_BEFORE).at(-1);
    if (past && /^[\s,]*(?:\w+ ){0,3}$/.test(before.slice(past.end)) && !/[,;(]/.test(before.slice(past.end))) {
        return { standing: 'unusable', because: past.words };
    }
    const policy = POLICY.exec(sentence);
    const foreign = findAll(sentence, FOREIGN)[0];
    if (policy && (foreign || policy.index > index))
        return { standing: 'unusable', because: policy[0] };
    const fate = findAll(after, UNUSABLE_AFTER)[0];
    if (fate && !isDenied(after, fate.index) && reaches(after, fate.index))
        return { standing: 'unusable', because: fate.words };
    if (UNDECIDED.test(after))
        return {
            standing: 'unclear',
            because: after
                .slice(0, 40)
                .replace(/\s\S*$/, '')
                .trim(),
        };
    if (/^[^,.;:()]{0,24}(?<![a-z])(?:not|never|no longer)(?! (?:a|an|the|yet|only|just|shared|used for))(?![a-z])/i.test(after))
        return {
            standing: 'unclear',
            because: after
                .slice(0, 40)
                .replace(/\s\S*$/, '')
                .trim(),
        };
    if (foreign && foreign.index > index - 40)
        return { standing: 'unclear', because: foreign.words };
    return { standing: 'usable' };
}
/** What is said of a name ends where the next statement begins. */
function untilNextName(after) {
    const stop = /;(?! (?:it|this|that|they)(?![a-z]))| but |, (?:and|while|whereas) |[,(] ?(?:we|our) |\. /i.exec(after);
    return stop ? after.slice(0, stop.index) : after;
}
/** Whether the words so far ahead still speak of the name: no list item in between. */
function reaches(after, index) {
    return !/,[^()]*,/.test(after.slice(0, index)) && index < 90;
}
function denialWords(sentence, index) {
    return wholeWords(sentence.slice(Math.max(0, index - 40), index), index > 40);
}
/** A cut-out of a sentence without the pieces of words at its ends. */
function wholeWords(cut, cutAtStart) {
    return (cutAtStart ? cut.replace(/^\S*\s/, '') : cut).trim();
}
/** "What we may use: X. Period.", "X is the only store": what stands outside is not usable. */
function onlyThese(clauses, mentions) {
    const only = /(?<![a-z])(?:what we (?:may|can) use|usable in production|in production (?:now|today)(?: \w+){0,5}:|we (?:may|can|are allowed to) (?:only )?use|(?:the )?only (?:permitted|allowed|approved|available|thing)(?: \w+){0,3}|allowed (?:are|is)|permitted (?:are|is)|approved (?:are|is|stores?))/i;
    const closing = clauses.findIndex(clause => only.test(clause.text));
    if (closing < 0)
        return [...mentions];
    const allowed = new Set(mentions
        .filter(({ sentence, standing }) => sentence === closing && standing === 'usable')
        .map(({ store }) => store));
    if (allowed.size === 0)
        return [...mentions];
    const final = clauses
        .slice(closing, closing + 2)
        .some(({ text }) => /nothing else|only|period|in production (?:now|today)|no other/i.test(text));
    return mentions.map(mention => allowed.has(mention.store) || mention.standing !== 'usable'
        ? mention
        : {
            ...mention,
            standing: final ? 'unusable' : 'unclear',
            because: 'other stores are named as the permitted ones',
        });
}
/** The sentences that speak of a store among several: its own, and those that follow until another is named. */
function scopeOf(index, clauses, mentions, store) {
    const own = clauses[index];
    if (!own)
        return [];
    const here = mentions
        .filter(({ sentence }) => sentence === index)
        .toSorted((one, other) => one.index - other.index);
    const scope = [others(here, store) ? around(own, here, store) : own];
    for (let next = index + 1; next < clauses.length; next += 1) {
        const clause = clauses[next];
        if (!clause || mentions.some(({ sentence }) => sentence === next))
            break;
        scope.push(clause);
    }
    return scope;
}
function others(here, store) {
    return here.some(mention => mention.store !== store);
}
/** The part of a sentence from the end of the name before to the start of the name after. */
function around(clause, here, store) {
    const first = here.findIndex(mention => mention.store === store);
    const mention = here[first];
    const previous = here[first - 1];
    const next = here.slice(first).find(other => other.store !== store);
    const from = previous
        ? Math.max(previous.end, clause.text.lastIndexOf(',', mention?.index ?? 0), clause.text.lastIndexOf(' and ', mention?.index ?? 0))
        : 0;
    const to = next ? lastBreak(clause.text, mention?.end ?? 0, next.index) : clause.text.length;
    return { text: clause.text.slice(from, to), start: clause.start + from, end: clause.start + to };
}
function lastBreak(text, from, to) {
    const between = text.slice(from, to);
    const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(' and '), between.lastIndexOf(';'));
    return comma < 0 ? to : from + comma;
}
/** The settings that tell a store's topologies apart. */
function settingsOf({ topologies }) {
    return new Set(topologies.flatMap(({ when }) => [...(when?.all ?? []), ...(when?.any ?? []), ...(when?.none ?? [])]));
}
function readSettingsOf(clauses, wanted) {
    const stated = [...wanted].filter(setting => {
        const pattern = wordsPattern(SETTINGS[setting] ?? []);
        return clauses.some(({ text }) => findAll(text, pattern).some(({ index, end }) => !isDenied(text, index) && !isOff(text.slice(end, end + 24))));
    });
    return new Set(stated);
}
/** "Semi-sync is off", "persistence disabled". */
function isOff(after) {
    return /^ ?(?:(?:is|are|was|=|:) ?)?(?:off|disabled|empty|not (?:enabled|used|configured|set|active|available|possible|allowed)|false|none|aus|deaktiviert|desactivad)/i.test(after);
}

;// CONCATENATED MODULE: ./src/feasibility/facts/facts.ts








function readFacts(texts, stores) {
    const [scale, consistency, infrastructure] = contract/* FIELDS */.cJ.map(field => plainText(texts[field]));
    if (!scale || !consistency || !infrastructure)
        throw new Error('a request has three texts');
    const fields = [
        ['consistency_tolerance', consistency],
        ['infrastructure_environment', infrastructure],
        ['scale_requirements', scale],
    ];
    const others = [fields[0], fields[1]];
    const failures = fields.map(([field, plain]) => readFailures(field, plain));
    return {
        demand: readDemand(consistency, [fields[2], fields[1]]),
        // What the infrastructure text says of failures is how it works, where it does not plainly demand.
        losses: failures
            .flatMap(({ losses }) => losses)
            .filter(({ assumed, evidence }) => !assumed || evidence.field !== 'infrastructure_environment'),
        accepted: failures.flatMap(({ accepted }) => accepted),
        // What the infrastructure text says of failures is how it works, not what is asked.
        unread: failures
            .flatMap(({ unread }) => unread)
            .filter(({ field, words }) => field === 'consistency_tolerance' ||
            (field === 'scale_requirements' &&
                /(?<![a-z])(?:must|need|should|has to|have to|require|demand|target|goal|surviv)/i.test(words))),
        geography: mergeGeography(fields.map(([field, plain]) => readGeography(field, plain))),
        stores: firstNaming(fields, stores),
        load: readLoad(scale, others),
        conditions: readConditions(fields),
    };
}
/** The stores of the infrastructure text; where it names none, those of the other texts. */
function firstNaming(fields, stores) {
    const order = [1, 0, 2];
    for (const index of order) {
        const entry = fields[index];
        const named = entry ? readStores(entry[0], entry[1], stores) : [];
        if (named.length > 0)
            return named;
    }
    return [];
}
/** The infrastructure's places go first; the other texts add what it leaves out. */
function mergeGeography([consistency, infrastructure, scale]) {
    const own = infrastructure?.places ?? [];
    const kinds = new Set(own.map(({ place }) => place));
    const more = [...(consistency?.places ?? []), ...(scale?.places ?? [])].filter(({ place, count, names }) => count > 1 && (!kinds.has(place) || (names.length > 0 && unnamed(own, place))));
    const witness = infrastructure?.witness;
    const noFurther = infrastructure?.noFurther ?? consistency?.noFurther ?? scale?.noFurther;
    return { places: [...own, ...more], ...(witness ? { witness } : {}), ...(noFurther ? { noFurther } : {}) };
}
function unnamed(places, kind) {
    return places.every(({ place, names }) => place !== kind || names.length === 0);
}

// EXTERNAL MODULE: ./src/feasibility/rules/rule.ts
var rule = __webpack_require__(6347);
;// CONCATENATED MODULE: ./src/feasibility/rules/failure-demand-is-understood.ts

const failureDemandIsUnderstood = {
    id: 'failure-demand-is-understood',
    statement: 'What has to be survived decides where voters stand: words on failures that the rules cannot read leave that open.',
    source: {
        title: 'Ongaro, Ousterhout: In search of an understandable consensus algorithm (2014)',
        url: 'https://raft.github.io/raft.pdf',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable. The usual disaster drill applies.',
            infrastructure_environment: 'etcd, 3 members',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable. The loss of one node must be survived.',
            infrastructure_environment: 'etcd, 3 members',
        },
    },
    checkRequest: facts => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || facts.unread.length === 0)
            return undefined;
        return {
            effect: 'asks',
            reason: 'The request speaks of failures in words that the rules cannot read as a loss that is to be survived, or as one that is accepted.',
            remedy: 'State it as "must survive the loss of one zone (node, site, region) automatically", or as "an outage is accepted while it is down".',
            evidence: facts.unread,
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/grants-survive-failover.ts

const grantsSurviveFailover = {
    id: 'grants-survive-failover',
    statement: 'A correctness lock needs a store that never loses an acknowledged grant and never grants by timing alone.',
    source: {
        title: 'Kleppmann: How to do distributed locking (2016)',
        url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
    },
    examples: {
        decides: {
            scale_requirements: '100 locks per second',
            consistency_tolerance: 'Never two holders.',
            infrastructure_environment: 'MySQL primary with asynchronous replicas, Orchestrator promotes automatically. Nothing else.',
        },
        leaves: {
            scale_requirements: '100 locks per second',
            consistency_tolerance: 'Duplicate runs are harmless.',
            infrastructure_environment: 'MySQL primary with asynchronous replicas, Orchestrator promotes automatically. Nothing else.',
        },
    },
    checkCandidate: ({ store, topology, named }, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        const evidence = [...(named ? [named.evidence] : []), ...facts.demand.evidence.slice(0, 1)];
        if (topology.unsafe && facts.demand.evidence.length === 0) {
            return {
                effect: 'asks',
                reason: `${sentence(topology.unsafe)} The request does not say whether a second holder would be a harm or a nuisance.`,
                remedy: 'State what two holders at the same time would do: for example "never two holders", or "a duplicate run is harmless".',
                evidence,
            };
        }
        if (topology.unsafe) {
            return {
                effect: 'refuses',
                reason: sentence(topology.unsafe),
                remedy: `Put the lock on a store whose grants a majority or a synchronous copy has before they are acknowledged, instead of ${topology.label}.`,
                evidence,
            };
        }
        if (topology.contested) {
            return {
                effect: 'asks',
                reason: `${store.name}: ${sentence(topology.contested)}`,
                remedy: sentence(topology.contested),
                evidence,
            };
        }
        return undefined;
    },
};
function sentence(text) {
    const cased = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return /[.!?]$/.test(cased) ? cased : `${cased}.`;
}

;// CONCATENATED MODULE: ./src/feasibility/rules/latency-fits-store.ts

const latencyFitsStore = {
    id: 'latency-fits-store',
    statement: 'An acquisition takes at least one commit of the store: an object store needs tens of milliseconds for it.',
    source: {
        title: 'Amazon S3: performance guidelines',
        url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second, p99 acquire below 2 ms',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'One S3 bucket in us-east-1 with conditional writes. Nothing else.',
        },
        leaves: {
            scale_requirements: '10 locks per second, p99 acquire below 500 ms',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'One S3 bucket in us-east-1 with conditional writes. Nothing else.',
        },
    },
    checkCandidate: ({ store, topology }, facts) => {
        const { latency } = facts.load;
        if (!latency || !(0,rule/* demandsExclusion */.h)(facts) || latency.milliseconds >= topology.commitMilliseconds)
            return undefined;
        const certain = latency.milliseconds * SURELY_TOO_SLOW <= topology.commitMilliseconds;
        return {
            effect: certain ? 'refuses' : 'asks',
            reason: `${latency.milliseconds} ms are asked for an acquisition, and one commit of ${store.name} takes about ${topology.commitMilliseconds} ms.`,
            remedy: `Allow ${topology.commitMilliseconds * 4} ms for an acquisition, or put the lock on a store that commits within the place where its clients run.`,
            evidence: [latency.evidence],
        };
    },
};
/** Typical commits are estimates: a bound this many times smaller is out of reach for certain. */
const SURELY_TOO_SLOW = 5;

;// CONCATENATED MODULE: ./src/feasibility/rules/distance.ts
/** Regions of one provider are at least some 200 km apart. */
const NEAREST_REGIONS = 2;
/** Where regions stand, roughly, by the start of their names: degrees north and east. */
const distance_PLACES = [
    [/^us-east-1|^us-east4|^eastus|^virginia/, 39, -77.5],
    [/^us-east-2|^us-east5|^ohio/, 40, -83],
    [/^us-east1/, 33.2, -80],
    [/^us-west-1|^us-west2|^california/, 37.4, -121.9],
    [/^us-west-2|^us-west1|^oregon/, 45.8, -119.7],
    [/^westus/, 37.4, -121.9],
    [/^us-central1|^centralus/, 41.3, -95.9],
    [/^ca-central|^northamerica-northeast|^montreal|^canada/, 45.5, -73.6],
    [/^sa-east|^southamerica-east|^s[aã]o paulo/, -23.5, -46.6],
    [/^eu-west-1|^northeurope|^ireland|^dublin/, 53.3, -6.3],
    [/^eu-west-2|^uksouth|^europe-west2|^london/, 51.5, -0.1],
    [/^eu-west-3|^europe-west9|^francecentral|^paris/, 48.9, 2.4],
    [/^eu-central-1|^europe-west3|^germanywestcentral|^frankfurt/, 50.1, 8.7],
    [/^eu-north-1|^swedencentral|^stockholm/, 59.3, 18.1],
    [/^eu-south-1/, 45.5, 9.2],
    [/^westeurope|^europe-west4/, 52.4, 4.9],
    [/^europe-west1/, 50.5, 3.8],
    [/^europe-north1/, 60.6, 27.2],
    [/^ap-south-1|^asia-south1|^mumbai/, 19.1, 72.9],
    [/^ap-southeast-1|^asia-southeast1|^southeastasia|^singapore/, 1.35, 103.8],
    [/^ap-southeast-2|^australia-southeast1|^sydney/, -33.9, 151.2],
    [/^ap-northeast-1|^asia-northeast1|^japaneast|^tokyo/, 35.7, 139.7],
    [/^ap-northeast-2|^asia-northeast3|^seoul/, 37.5, 127],
    [/^ap-northeast-3|^asia-northeast2|^japanwest/, 34.7, 135.5],
    [/^ap-east-1|^asia-east2|^eastasia/, 22.3, 114.2],
    [/^me-south-1/, 26.1, 50.5],
    [/^af-south-1/, -33.9, 18.4],
];
/** The smallest round trip between two of the request's regions, in milliseconds: great circle over 100 km a millisecond. */
function leastRoundTrip({ geography }) {
    const names = geography.places.filter(({ place }) => place === 'region').flatMap(region => region.names);
    const known = [...new Set(names)].flatMap(name => {
        const place = distance_PLACES.find(([pattern]) => pattern.test(name));
        return place ? [place] : [];
    });
    if (known.length < 2 || known.length < new Set(names).size)
        return NEAREST_REGIONS;
    const trips = known.flatMap((one, index) => known.slice(index + 1).map(other => Math.floor(kilometres(one, other) / 100)));
    return Math.max(NEAREST_REGIONS, Math.min(...trips));
}
function kilometres([, north, east], [, otherNorth, otherEast]) {
    const radians = (degrees) => (degrees * Math.PI) / 180;
    const half = (from, to) => Math.sin(radians(to - from) / 2) ** 2;
    const chord = half(north, otherNorth) + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * half(east, otherEast);
    return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

// EXTERNAL MODULE: ./src/feasibility/rules/quorum.ts
var quorum = __webpack_require__(4524);
;// CONCATENATED MODULE: ./src/feasibility/rules/latency-is-physical.ts



const latencyIsPhysical = {
    id: 'latency-is-physical',
    statement: 'A grant that survives the loss of a region has crossed to another region before it is acknowledged; light in fibre makes 200 km in a millisecond.',
    source: {
        title: 'CockroachDB: multi-region survival goals',
        url: 'https://www.cockroachlabs.com/docs/stable/multiregion-survival-goals',
    },
    examples: {
        decides: {
            scale_requirements: '100 locks per second, acquire p99 < 1 ms',
            consistency_tolerance: 'Linearizable; must survive the loss of any region automatically.',
            infrastructure_environment: 'CockroachDB over 3 regions: us-east-1, us-west-2, eu-west-1',
        },
        leaves: {
            scale_requirements: '100 locks per second, acquire p99 < 400 ms',
            consistency_tolerance: 'Linearizable; must survive the loss of any region automatically.',
            infrastructure_environment: 'CockroachDB over 3 regions: us-east-1, us-west-2, eu-west-1',
        },
    },
    checkRequest: facts => {
        const { latency } = facts.load;
        const loss = (0,quorum/* placeLosses */.Z9)(facts).find(({ place, assumed }) => place === 'region' && !assumed);
        const { anyRegionAcquires, globalLock } = facts.conditions;
        const across = loss?.evidence ?? (globalLock && anyRegionAcquires);
        if (!latency || !across || !(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        const least = leastRoundTrip(facts);
        if (latency.milliseconds >= least)
            return undefined;
        return {
            effect: 'refuses',
            reason: `A grant that is one over several regions, or survives the loss of one, crosses to another region and back before it is acknowledged: at least ${least} ms between the nearest of these, and ${latency.milliseconds} ms are asked for.`,
            remedy: `Allow at least ${Math.ceil(least * 2)} ms for an acquisition, or keep each lock in a home region whose loss stops it.`,
            evidence: [latency.evidence, across],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/load-fits-store.ts

const loadFitsStore = {
    id: 'load-fits-store',
    statement: 'An acquisition and its release are two replicated writes; one consensus group does not scale by adding members.',
    source: {
        title: 'etcd-io/dbtester 2018Q1-02',
        url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
    },
    examples: {
        decides: {
            scale_requirements: '500k lock requests per second; sharding is not allowed',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'One Consul cluster of 5 servers over 3 zones, nothing else.',
        },
        leaves: {
            scale_requirements: '500 lock requests per second; sharding is not allowed',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'One Consul cluster of 5 servers over 3 zones, nothing else.',
        },
    },
    checkCandidate: (candidate, facts) => {
        const { rate, noSharding } = facts.load;
        if (!(0,rule/* demandsExclusion */.h)(facts) || !rate)
            return undefined;
        const { capacity } = candidate.topology;
        const writes = rate.perSecond * 2;
        const { hotKey } = facts.load;
        if (hotKey && capacity.perLock !== undefined && writes > capacity.perLock * 2)
            return tooHot(candidate, facts, hotKey);
        const oneGroup = noSharding !== undefined || !capacity.shardable;
        if (oneGroup && writes > capacity.writes * SURELY_TOO_MUCH)
            return tooMuch(candidate, facts, 'refuses');
        if (oneGroup && writes > capacity.writes)
            return tooMuch(candidate, facts, 'asks');
        if (writes > MOST_BY_GROUPS)
            return tooMuch(candidate, facts, 'asks');
        return undefined;
    },
};
/** Planning figures are conservative; above this multiple no published measurement comes near. */
const SURELY_TOO_MUCH = 6;
/** Beyond this, single grants by consensus are no design any more: shards are owned, and owners grant from memory. */
const MOST_BY_GROUPS = 4_000_000;
function tooHot({ store, topology }, { load }, hotKey) {
    const rate = Math.round(load.rate?.perSecond ?? 0).toLocaleString('en-US');
    return {
        effect: 'refuses',
        reason: `${rate} locks a second go to one lock record, and ${store.name} takes ${topology.capacity.perLock} writes a second of one record.`,
        remedy: 'Split the resource into parts with a lock each, or put the lock on a store without a bound on a single record.',
        evidence: [hotKey, ...(load.rate ? [load.rate.evidence] : [])],
    };
}
function tooMuch({ store, topology, named }, { load }, effect) {
    const rate = Math.round(load.rate?.perSecond ?? 0).toLocaleString('en-US');
    const { capacity } = topology;
    return {
        effect,
        reason: `${rate} locks a second are twice as many writes, and one ${capacity.unit} of ${store.name} is planned at ${capacity.writes.toLocaleString('en-US')} (${capacity.basis})${load.noSharding ? ', while sharding is ruled out' : ''}.`,
        remedy: 'Allow the locks to be sharded over several groups, or coarse leases whose owners grant fine locks from memory; or lower the rate.',
        evidence: [
            ...(load.rate ? [load.rate.evidence] : []),
            ...(load.noSharding ? [load.noSharding] : []),
            ...(named ? [named.evidence] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./src/feasibility/rules/majority-after-loss.ts


const majorityAfterLoss = {
    id: 'majority-after-loss',
    statement: 'After the loss that is to be survived, a majority of the voters has to be left; observers and learners do not vote.',
    source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable; locking must survive the loss of either data centre automatically.',
            infrastructure_environment: 'ZooKeeper with 4 voters in two data centres, 2/2. There is no third site.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable; locking must survive the loss of any one data centre automatically.',
            infrastructure_environment: 'ZooKeeper with 5 voters in three data centres, 2/2/1.',
        },
    },
    checkCandidate: (candidate, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || candidate.topology.replication !== 'majority')
            return undefined;
        for (const loss of (0,quorum/* placeLosses */.Z9)(facts)) {
            const finding = (0,quorum/* certainOnly */.jq)(checkLoss(candidate, facts, loss), loss);
            if (finding)
                return finding;
        }
        return undefined;
    },
};
function checkLoss(candidate, facts, loss) {
    const stated = candidate.named?.voters;
    const evidence = majority_after_loss_evidenceOf(candidate, loss, facts);
    if (candidate.topology.scope !== 'global' || stated?.spread?.length === 1)
        return tooFew(candidate, loss, 1, evidence);
    const certain = loss.name === undefined ? undefined : stated?.named?.get(loss.name);
    if (certain !== undefined && stated?.count !== undefined) {
        return certain <= (0,quorum/* toleratedFailures */.iq)(stated.count)
            ? undefined
            : noMajority(candidate, loss, [certain, stated.count - certain], evidence);
    }
    const same = facts.geography.places
        .filter(({ place }) => place === loss.place)
        .toSorted((one, other) => other.count - one.count)[0];
    if (stated?.spread && same && same.count < stated.spread.length) {
        return same.count < 3
            ? tooFew(candidate, loss, same.count, [...evidence, same.evidence])
            : unknownPlaces(candidate, loss, evidence);
    }
    if (stated?.spread && !(stated.each && geographyHasWitness(facts))) {
        return (0,quorum/* survives */.sg)(stated.spread, loss.count, loss.plusNodes)
            ? undefined
            : noMajority(candidate, loss, stated.spread, evidence);
    }
    const places = (0,quorum/* placesFor */.Wu)(loss, facts);
    if (!places) {
        return facts.geography.noFurther
            ? tooFew(candidate, loss, 1, evidence)
            : unknownPlaces(candidate, loss, evidence);
    }
    const number = (0,quorum/* votingPlaces */.at)(places, facts);
    if (number < 3) {
        const mayGrow = facts.conditions.mayChange && !facts.geography.noFurther && !places.exact;
        return mayGrow
            ? unknownPlaces(candidate, loss, [...evidence, places.evidence])
            : tooFew(candidate, loss, number, [...evidence, places.evidence]);
    }
    const spread = stated?.each
        ? eachSpread(stated.each, places.count, number)
        : (0,quorum/* evenSpread */.q9)((0,quorum/* votersFor */.VM)(candidate, neededVoters(number, loss)), number);
    if ((0,quorum/* survives */.sg)(spread, loss.count, loss.plusNodes))
        return undefined;
    return noMajority(candidate, loss, spread.filter(part => part > 0), [...evidence, places.evidence]);
}
function geographyHasWitness({ geography }) {
    return geography.witness !== undefined;
}
/** So many in each place, and one vote for a witness besides. */
function eachSpread(each, places, voting) {
    return [...Array.from({ length: places }, () => each), ...Array.from({ length: voting - places }, () => 1)];
}
/** The smallest odd number of voters that survives the loss where they are spread evenly. */
function neededVoters(places, loss) {
    for (let voters = 3; voters <= 9; voters += 2) {
        if ((0,quorum/* survives */.sg)((0,quorum/* evenSpread */.q9)(voters, places), loss.count, loss.plusNodes))
            return voters;
    }
    return 9;
}
function majority_after_loss_evidenceOf({ named }, loss, { geography }) {
    return [
        loss.evidence,
        ...(named?.voters ? [named.voters.evidence] : named ? [named.evidence] : []),
        ...(geography.noFurther ? [geography.noFurther] : []),
    ];
}
function noMajority({ store }, loss, spread, evidence) {
    const voters = spread.reduce((sum, part) => sum + part, 0);
    const lost = spread.slice(0, loss.count).reduce((sum, part) => sum + part, 0) + loss.plusNodes;
    return {
        effect: 'refuses',
        reason: `${voters} voters of ${store.name} placed ${spread.join('/')} need ${Math.floor(voters / 2) + 1} for a majority and tolerate ${(0,quorum/* toleratedFailures */.iq)(voters)}; the loss to be survived takes up to ${lost}, so locking stops.`,
        remedy: 'Place an odd number of voters over at least three independent places so that no loss takes more than a minority: 2/2/1 for one place, 2/2/2/1 or 3/3/3 for a place and one more voter.',
        evidence,
    };
}
function tooFew({ store }, loss, places, evidence) {
    const where = `${places === 1 ? 'one' : 'two'} ${loss.place}${places === 1 ? '' : 's'}`;
    return {
        effect: 'refuses',
        reason: places === 1
            ? `All voters of ${store.name} stand in one ${loss.place}, and its loss is to be survived: nothing is left to vote.`
            : `The voters of ${store.name} stand in ${where}: for any number of voters one of the two holds at least half, and after its loss no majority is left. To the other, a lost ${loss.place} and a partition look the same, so taking over by itself would allow two holders.`,
        remedy: `Add a third independent ${loss.place} for a voter or a witness (2/2/1 or 1/1/1), or accept that locking stops until somebody decides which ${loss.place} goes on.`,
        evidence,
    };
}
function unknownPlaces({ store }, loss, evidence) {
    return {
        effect: 'asks',
        reason: `The loss of a ${loss.place} is to be survived, and the request does not say over how many ${loss.place}s ${store.name} stands, or may stand.`,
        remedy: `State how many ${loss.place}s there are and how many voters stand in each, for example "5 members, 2/2/1 over three ${loss.place}s".`,
        evidence,
    };
}

;// CONCATENATED MODULE: ./src/feasibility/rules/no-availability-on-both-sides.ts

const noAvailabilityOnBothSides = {
    id: 'no-availability-on-both-sides',
    statement: 'A linearizable lock cannot go on being granted on both sides of a partition.',
    source: {
        title: 'Gilbert, Lynch: Brewer’s conjecture and the feasibility of consistent, available, partition-tolerant web services (2002)',
        url: 'https://users.ece.cmu.edu/~adrian/731-sp04/readings/GL-cap.pdf',
    },
    examples: {
        decides: {
            scale_requirements: '50 locks per second',
            consistency_tolerance: 'Linearizable; during a partition both sites must continue to grant the same locks.',
            infrastructure_environment: 'etcd, 5 members over three sites',
        },
        leaves: {
            scale_requirements: '50 locks per second',
            consistency_tolerance: 'Linearizable; during a partition the minority stops and the majority goes on.',
            infrastructure_environment: 'etcd, 5 members over three sites',
        },
    },
    checkRequest: facts => {
        const { bothSidesGrant } = facts.conditions;
        if (!bothSidesGrant || !(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        return {
            effect: 'refuses',
            reason: 'Both sides of a partition are to go on granting, and there is never to be a second holder: cut off from each other, the sides cannot know of each other’s grants (CAP), whatever the store.',
            remedy: 'Let the side without a majority stop granting, or accept two holders during a partition.',
            evidence: [bothSidesGrant, ...facts.demand.evidence.slice(0, 1)],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/no-byzantine-members.ts

const noByzantineMembers = {
    id: 'no-byzantine-members',
    statement: 'Stores that tolerate crashes do not tolerate members that lie: that takes 3f + 1 members of a Byzantine protocol.',
    source: {
        title: 'Castro, Liskov: Practical Byzantine Fault Tolerance (1999)',
        url: 'https://pmg.csail.mit.edu/papers/osdi99.pdf',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per minute',
            consistency_tolerance: 'Linearizable even if one of the operators is malicious (Byzantine members).',
            infrastructure_environment: 'etcd, 5 members, each run by another company',
        },
        leaves: {
            scale_requirements: '10 locks per minute',
            consistency_tolerance: 'Linearizable. No Byzantine members: all of them are ours.',
            infrastructure_environment: 'etcd, 5 members over 3 zones',
        },
    },
    checkRequest: facts => {
        const { byzantine } = facts.conditions;
        if (!byzantine || !(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        return {
            effect: 'refuses',
            reason: 'Members that lie are to be tolerated. Raft, ZAB and Paxos stores trust every voter: one that lies can grant a lock twice, whatever their number.',
            remedy: 'Run all voters under one trusted operator, or provide a Byzantine fault tolerant store with at least 3f + 1 members.',
            evidence: [byzantine],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/one-lock-one-holder-at-a-time.ts



const oneLockOneHolderAtATime = {
    id: 'one-lock-one-holder-at-a-time',
    statement: 'One lock cannot be granted more often than its hold time lets it be handed on.',
    source: {
        title: 'Little: A proof for the queuing formula L = λW (1961)',
        url: 'https://doi.org/10.1287/opre.9.3.383',
    },
    examples: {
        decides: {
            scale_requirements: '5,000 grants per second, all of them on one key; hold time 20 ms',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'etcd, 5 members over 3 zones',
        },
        leaves: {
            scale_requirements: '5,000 grants per second over many keys; hold time 20 ms',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'etcd, 5 members over 3 zones',
        },
    },
    checkRequest: facts => {
        const { hotKey, rate, holdSeconds } = facts.load;
        if (!hotKey || !rate || !(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        const commits = (0,quorum/* placeLosses */.Z9)(facts).some(({ place }) => place === 'region')
            ? (2 * leastRoundTrip(facts)) / 1000
            : 0;
        const turn = (holdSeconds ?? 0) + commits;
        if (rate.perSecond * turn > 1) {
            return {
                effect: 'refuses',
                reason: `${number(rate.perSecond)} grants a second of one lock take ${turn.toFixed(3)} s each (${holdSeconds ?? 0} s held${commits > 0 ? `, ${commits} s for two commits over regions` : ''}): more than one holder at a time, and there is to be one.`,
                remedy: 'Split the resource into parts with a lock each, hold the lock for a shorter time, or batch the work under one hold.',
                evidence: [hotKey, rate.evidence],
            };
        }
        if (rate.perSecond <= 500)
            return undefined;
        return {
            effect: 'asks',
            reason: `${number(rate.perSecond)} grants a second of one lock leave ${(1000 / rate.perSecond).toFixed(2)} ms for a hold and two commits.`,
            remedy: 'State how long the lock is held, and whether the resource can be split into parts with a lock each.',
            evidence: [hotKey, rate.evidence],
        };
    },
};
function number(value) {
    return Math.round(value).toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./src/feasibility/rules/one-lock-over-all-places.ts

/** Words that say that regions grant by themselves. */
const LOCAL_GRANTS = /(?:either|each|every|any|both)(?: \w+){0,2} (?:writes?|grants?|acquires?|locks?)|locally/i;
const oneLockOverAllPlaces = {
    id: 'one-lock-over-all-places',
    statement: 'Stores of one region each, side by side, are several locks and not one.',
    source: {
        title: 'Consul: data is not replicated between datacenters',
        url: 'https://developer.hashicorp.com/consul/docs/architecture',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable: one holder globally, each region writes to its own store.',
            infrastructure_environment: 'S3 buckets in us-east-1 and eu-west-1, one in each region.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable within the region is enough.',
            infrastructure_environment: 'An S3 bucket in us-east-1.',
        },
    },
    checkCandidate: ({ store, topology }, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || topology.scope !== 'region' || topology.replication === 'majority')
            return undefined;
        const { contendedAcross, globalLock, oneRegionEnough } = facts.conditions;
        const several = facts.geography.places.find(({ place, count }) => place === 'region' && count > 1);
        const across = contendedAcross ?? globalLock;
        if (!several || !across || oneRegionEnough)
            return undefined;
        if (LOCAL_GRANTS.test(across.words)) {
            return {
                effect: 'refuses',
                reason: `Each region grants locks in its own ${store.name}, and none of them knows of the other’s grants: several locks, not one.`,
                remedy: 'Let one region be the home of each lock and the others call it there, or use a store with voters in three regions.',
                evidence: [across, several.evidence],
            };
        }
        return {
            effect: 'asks',
            reason: `${store.name} gives one lock within a region, and several regions contend for it: it is one lock only where all of them use the store of one home region.`,
            remedy: 'State that one region is the home of the lock and the others call it there, and that locking stops while that region is lost.',
            evidence: [across, several.evidence],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/somebody-checks-the-token.ts

const somebodyChecksTheToken = {
    id: 'somebody-checks-the-token',
    statement: 'A lease that runs out excludes only where the resource rejects an older token; without that, the lock must not expire, or the effects must be idempotent.',
    source: {
        title: 'etcd: Notes on the usage of lock and lease',
        url: 'https://etcd.io/docs/v3.5/learning/why/',
    },
    examples: {
        decides: {
            scale_requirements: '4 locks per minute',
            consistency_tolerance: 'Never two holders. Locks must expire after 10 s. The robot cannot check tokens.',
            infrastructure_environment: 'etcd, 3 members over 3 zones',
        },
        leaves: {
            scale_requirements: '4 locks per minute',
            consistency_tolerance: 'Never two holders. The robot cannot check tokens, a stuck lock is released by an operator.',
            infrastructure_environment: 'etcd, 3 members over 3 zones',
        },
    },
    checkRequest: facts => {
        const { cannotCheckTokens, idempotentEffects, mustExpire, noManualTakeover } = facts.conditions;
        const expiry = mustExpire ?? noManualTakeover;
        if (!(0,rule/* demandsExclusion */.h)(facts) || !cannotCheckTokens || !expiry || idempotentEffects)
            return undefined;
        return {
            effect: 'asks',
            reason: 'The resource cannot check a token and the lock is to be given on by itself: a holder that was paused past its lease would act beside the next one, and nothing would stop it.',
            remedy: 'State that the effects carry idempotency keys, that a proxy in front of the resource checks tokens, or that a lock is taken over only after its holder is verified dead.',
            evidence: [cannotCheckTokens, expiry],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/store-survives-loss.ts


const storeSurvivesLoss = {
    id: 'store-survives-loss',
    statement: 'A store survives without losing a grant only what its synchronous copies bridge: a server none, a regional service a zone, a multi-region one a region.',
    source: {
        title: 'AWS: data resiliency design patterns with DynamoDB global tables',
        url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable; locking must go on automatically after the loss of a region.',
            infrastructure_environment: 'Amazon DynamoDB table in eu-central-1 only. Nothing else.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable; locking must survive the loss of an availability zone.',
            infrastructure_environment: 'Amazon DynamoDB table in eu-central-1 only. Nothing else.',
        },
    },
    checkCandidate: (candidate, facts) => {
        const { topology } = candidate;
        if (!(0,rule/* demandsExclusion */.h)(facts) || topology.replication === 'majority')
            return undefined;
        const losses = facts.losses.filter(({ available, place }) => available && place !== 'process');
        for (const loss of losses) {
            const finding = (0,quorum/* certainOnly */.jq)(bridges(candidate, loss, facts) ? thirdPlace(candidate, loss, facts) : refuse(candidate, loss), loss);
            if (finding)
                return finding;
        }
        return topology.replication === 'none' ? singleServer(candidate, facts) : undefined;
    },
};
const LEVEL_RANK = { process: 0, node: 1, zone: 3, region: 5 };
function bridges({ topology }, loss, facts) {
    if (topology.survives === 'nothing' || topology.survives === 'by voters')
        return false;
    if (loss.count > 1 && (0,quorum/* rankOf */.IQ)(loss.place) >= LEVEL_RANK[topology.survives])
        return false;
    return levelRank(loss.place, facts) <= LEVEL_RANK[topology.survives];
}
/** Sites that stand close together are zones. */
const WITHIN_A_CAMPUS = /hall|building|room|campus|rack|brandabschnitt|geb[aä]ude|sala|edificio|机房/i;
/** A site is a region where the text has regions, else a zone. */
function levelRank(place, { geography }) {
    if (place !== 'site')
        return (0,quorum/* rankOf */.IQ)(place);
    const regions = geography.places.some(places => places.place === 'region' && places.count > 1);
    const severalSites = geography.places.some(({ place: kind, count, evidence }) => kind === 'site' && count > 1 && !WITHIN_A_CAMPUS.test(evidence.words));
    return regions || severalSites ? (0,quorum/* rankOf */.IQ)('region') : (0,quorum/* rankOf */.IQ)('zone');
}
function refuse({ store, topology }, loss) {
    const bridged = topology.survives === 'nothing' ? 'no loss' : `the loss of a ${topology.survives} at most`;
    return {
        effect: 'refuses',
        reason: `The loss of ${loss.count > 1 ? `${loss.count} ${loss.place}s` : `a ${loss.place}`} is to be survived automatically, and ${topology.label} bridges ${bridged}.`,
        remedy: loss.place === 'region' || loss.place === 'site'
            ? `Use a store with voters or synchronous copies in three ${loss.place}s, or accept that ${store.name} locks stop until the ${loss.place} is back.`
            : `Use a majority store with at least three voters in independent ${loss.place}s, or accept the outage in the request.`,
        evidence: [loss.evidence],
    };
}
/** A synchronous pair that people run themselves needs a third vote before one of the two may take over by itself. */
function thirdPlace({ store, topology }, loss, { geography }) {
    const managed = !store.selfHosted || /^(?:rds|zone-redundant|multi-az)/.test(topology.id);
    if (managed ||
        (0,quorum/* rankOf */.IQ)(loss.place) < (0,quorum/* rankOf */.IQ)('zone') ||
        geography.witness ||
        topology.protocol.includes('Raft'))
        return undefined;
    const places = geography.places.filter(({ place }) => place === loss.place || place === 'site' || place === 'zone' || place === 'region');
    if (places.some(({ count }) => count > 2))
        return undefined;
    const two = geography.noFurther ?? places.find(({ count, exact }) => count === 2 && exact)?.evidence;
    return {
        effect: two ? 'refuses' : 'asks',
        reason: `Of two copies of ${store.name}, neither can tell a lost ${loss.place} from a partition: taking over by itself needs a third vote, and ${two ? 'the request rules a third place out' : 'the request names no third place'}.`,
        remedy: `Put a vote (a witness, a quorum device, a third consensus node) into a third ${loss.place}, or let people decide which copy goes on.`,
        evidence: [loss.evidence, ...(two ? [two] : [])],
    };
}
/** One server and no word on what happens when it is down: experts disagree. */
function singleServer({ topology, named }, facts) {
    if (facts.accepted.length > 0 || facts.losses.some(({ available }) => available))
        return undefined;
    return {
        effect: 'asks',
        reason: `${topology.label.charAt(0).toUpperCase()}${topology.label.slice(1)} excludes while it is up and survives no failure; the request does not say whether an outage is accepted.`,
        remedy: 'State that locking may stop while the server is down ("an outage is accepted"), or which failure it has to survive.',
        evidence: named ? [named.evidence] : [],
    };
}

;// CONCATENATED MODULE: ./src/feasibility/rules/two-voters-survive-nothing.ts

const twoVotersSurviveNothing = {
    id: 'two-voters-survive-nothing',
    statement: 'Two voters stop with the first failure, as one does: that has to be accepted in the request.',
    source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
    examples: {
        decides: {
            scale_requirements: '10 locks per minute',
            consistency_tolerance: 'Linearizable.',
            infrastructure_environment: 'etcd with two members.',
        },
        leaves: {
            scale_requirements: '10 locks per minute',
            consistency_tolerance: 'Linearizable; an outage while the machine reboots is accepted.',
            infrastructure_environment: 'etcd with two members.',
        },
    },
    checkCandidate: ({ store, topology, named }, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || topology.replication !== 'majority' || named?.voters?.count !== 2)
            return undefined;
        if (facts.accepted.length > 0 ||
            facts.losses.some(({ available, place }) => available && place !== 'process'))
            return undefined;
        return {
            effect: 'asks',
            reason: `Two voters of ${store.name} stop with the first failure, and the request does not say whether that outage is accepted.`,
            remedy: 'State that locking may stop while the node is down ("an outage is accepted"), or give it three voters.',
            evidence: named?.voters ? [named.voters.evidence] : [],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/voters-outnumber-failures.ts


const votersOutnumberFailures = {
    id: 'voters-outnumber-failures',
    statement: 'To survive f failed nodes a majority store needs 2f + 1 voters; a fourth adds nothing to a third.',
    source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
    examples: {
        decides: {
            scale_requirements: '100 locks per second',
            consistency_tolerance: 'Linearizable; must stay available with any two nodes down at the same time.',
            infrastructure_environment: 'Consul with four servers, no more can be added.',
        },
        leaves: {
            scale_requirements: '100 locks per second',
            consistency_tolerance: 'Linearizable; must stay available with any two nodes down at the same time.',
            infrastructure_environment: 'Consul with five servers.',
        },
    },
    checkCandidate: ({ store, topology, named }, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || topology.replication !== 'majority')
            return undefined;
        const voters = named?.voters?.count;
        if (voters === undefined || !named?.voters)
            return undefined;
        const loss = (0,quorum/* nodeLosses */.el)(facts).toSorted((one, other) => other.count - one.count)[0];
        if (!loss || loss.count + loss.plusNodes <= (0,quorum/* toleratedFailures */.iq)(voters))
            return undefined;
        const finding = {
            effect: 'refuses',
            reason: `${voters} ${voters === 1 ? 'voter' : 'voters'} of ${store.name} need ${(0,quorum/* majorityOf */.Fx)(voters)} for a majority and tolerate ${(0,quorum/* toleratedFailures */.iq)(voters)} failed; ${loss.count} are to be survived.`,
            remedy: `Run ${2 * loss.count + 1} voters on machines that fail independently.`,
            evidence: [loss.evidence, named.voters.evidence],
        };
        return (0,quorum/* certainOnly */.jq)(finding, loss);
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/index.ts














/** Every rule. Adding one is a file and a line here. */
const RULES = [
    noAvailabilityOnBothSides,
    noByzantineMembers,
    oneLockOneHolderAtATime,
    failureDemandIsUnderstood,
    somebodyChecksTheToken,
    latencyIsPhysical,
    grantsSurviveFailover,
    majorityAfterLoss,
    votersOutnumberFailures,
    twoVotersSurviveNothing,
    storeSurvivesLoss,
    oneLockOverAllPlaces,
    loadFitsStore,
    latencyFitsStore,
];

;// CONCATENATED MODULE: ./src/feasibility/assess.ts




/** Whether any design can hold. Certain only where the facts are; pure, and linear in the texts' length. */
function assess(texts) {
    const facts = readFacts(texts, STORES);
    const forRequest = RULES.flatMap(rule => {
        const finding = rule.checkRequest?.(facts);
        return finding ? [{ ...finding, rule: rule.id, source: rule.source }] : [];
    });
    const refusals = forRequest.filter(({ effect }) => effect === 'refuses');
    if (refusals.length > 0)
        return { feasibility: 'insufficient', facts, reasons: refusals.map(finding => reasonOf(finding)) };
    const judged = candidatesOf(facts).map(candidate => judge(candidate, facts));
    const holding = judged.filter(({ findings, clear }) => findings.length === 0 && clear);
    const questions = forRequest.map(finding => reasonOf(finding));
    const best = preferred(holding);
    if (best && questions.length === 0)
        return { feasibility: 'sufficient', facts, candidate: best.candidate, reasons: [] };
    if (best)
        return { feasibility: 'undetermined', facts, reasons: questions };
    return withoutHolding(judged, facts, questions);
}
function withoutHolding(judged, facts, questions) {
    const open = judged.filter(({ findings }) => findings.every(({ effect }) => effect === 'asks'));
    if (open.length > 0) {
        const reasons = [
            ...questions,
            ...open.flatMap(({ candidate, findings, clear }) => [
                ...(clear ? [] : [unclearStanding(candidate)]),
                ...findings.map(finding => reasonOf(finding, candidate.topology)),
            ]),
        ];
        return { feasibility: 'undetermined', facts, reasons };
    }
    if (judged.length === 0)
        return nothingUsable(facts);
    const reasons = judged.flatMap(({ candidate, findings }) => findings
        .filter(({ effect }) => effect === 'refuses')
        .map(finding => reasonOf(finding, candidate.topology)));
    return { feasibility: 'insufficient', facts, reasons };
}
function judge(candidate, facts) {
    const findings = RULES.flatMap(rule => {
        const finding = rule.checkCandidate?.(candidate, facts);
        return finding ? [{ ...finding, rule: rule.id, source: rule.source }] : [];
    });
    return { candidate, findings, clear: candidate.named?.standing !== 'unclear' };
}
/** Every store that the text names and does not rule out; where any may be installed, a majority store besides. */
function candidatesOf(facts) {
    const named = facts.stores
        .filter(({ standing }) => standing !== 'unusable')
        .map((its) => ({ store: its.store, topology: topologyOf(its), named: its }));
    const { mayInstall, anyStore } = facts.conditions;
    const installed = STORES.find(({ id }) => id === 'etcd');
    const free = (mayInstall ?? anyStore) && installed && !facts.stores.some(({ store }) => store === installed);
    return free ? [...named, { store: installed, topology: bareTopology(installed) }] : named;
}
/** The first topology whose settings the text states. */
function topologyOf({ store, settings, voters }) {
    const stated = new Set(settings);
    if (voters?.count === 1)
        stated.add('single-node');
    const found = store.topologies.find(({ when }) => {
        if (!when)
            return true;
        const { all = [], any = [], none = [] } = when;
        return (all.every(setting => stated.has(setting)) &&
            (any.length === 0 || any.some(setting => stated.has(setting))) &&
            !none.some(setting => stated.has(setting)));
    });
    return found ?? bareTopology(store);
}
function bareTopology({ topologies }) {
    return topologies.findLast(() => true) ?? topologies[0];
}
const KINDS = [
    'platform',
    'coordination',
    'sql',
    'document',
    'wide column',
    'key-value',
    'object',
    'cache',
    'queue',
    'files',
];
/** The store that needs least besides: coordination stores first; an efficiency lock takes the simplest that is there. */
function preferred(judged) {
    return judged.toSorted((one, other) => KINDS.indexOf(one.candidate.store.kind) - KINDS.indexOf(other.candidate.store.kind))[0];
}
function reasonOf(finding, topology) {
    const { rule, reason, remedy, evidence, source } = finding;
    return { rule, text: reason, remedy, evidence, sources: [...(topology?.sources ?? []).slice(0, 2), source] };
}
function unclearStanding({ store, named }) {
    return {
        rule: 'store-is-usable',
        text: `The request does not say clearly whether ${store.name} may carry the lock (${named?.because ?? 'it is said both ways'}).`,
        remedy: `State that ${store.name} may be used for locks, or that it may not.`,
        evidence: named ? [named.evidence] : [],
        sources: [],
    };
}
/** What a lock needs of a store. */
const assess_FENCING = {
    title: 'Kleppmann: How to do distributed locking (2016)',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
};
/** No store that could carry a lock. */
function nothingUsable(facts) {
    const { closed, noStoreAtAll } = facts.conditions;
    if (noStoreAtAll &&
        /stat|stor|speicher|almacen/i.test(noStoreAtAll.words) &&
        (0,rule/* demandsExclusion */.h)(facts) &&
        facts.stores.length === 0) {
        const text = 'The request says that there is nothing that keeps state, and a lock is state that several share.';
        const remedy = 'Provide one store with linearizable compare-and-set, such as a conditional write on an object store.';
        return {
            feasibility: 'insufficient',
            facts,
            reasons: [{ rule: 'store-is-usable', text, remedy, evidence: [noStoreAtAll], sources: [] }],
        };
    }
    const denied = facts.stores.filter(({ standing }) => standing === 'unusable');
    if (!(0,rule/* demandsExclusion */.h)(facts) || denied.length === 0 || !closed) {
        const text = 'The request names no store that the rules know and that a lock could rest on.';
        const remedy = 'Name the store that is there (such as etcd, ZooKeeper, PostgreSQL or DynamoDB) with its nodes and how they are spread, or state that software may be installed and on how many sites.';
        return {
            feasibility: 'undetermined',
            facts,
            reasons: [{ rule: 'store-is-usable', text, remedy, evidence: [], sources: [] }],
        };
    }
    const text = `Every store that the request names is ruled out there: ${denied.map(({ store }) => store.name).join(', ')}.`;
    const remedy = 'Allow one store with linearizable compare-and-set, or software to be installed on three independent sites.';
    return {
        feasibility: 'insufficient',
        facts,
        reasons: [
            {
                rule: 'store-is-usable',
                text,
                remedy,
                evidence: [...denied.map(({ evidence }) => evidence), closed],
                sources: [assess_FENCING],
            },
        ],
    };
}


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ majorityOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   VM: () => (/* binding */ votersFor),
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   Z9: () => (/* binding */ placeLosses),
/* harmony export */   at: () => (/* binding */ votingPlaces),
/* harmony export */   el: () => (/* binding */ nodeLosses),
/* harmony export */   iq: () => (/* binding */ toleratedFailures),
/* harmony export */   jq: () => (/* binding */ certainOnly),
/* harmony export */   q9: () => (/* binding */ evenSpread),
/* harmony export */   sg: () => (/* binding */ survives)
/* harmony export */ });
/** The most voters that can fail while a majority stays: ⌊(n − 1) / 2⌋. */
function toleratedFailures(voters) {
    return Math.floor((voters - 1) / 2);
}
function majorityOf(voters) {
    return Math.floor(voters / 2) + 1;
}
/** Voters as evenly over places as they go, the most first. */
function evenSpread(voters, places) {
    return Array.from({ length: places }, (_, index) => Math.floor(voters / places) + (index < voters % places ? 1 : 0));
}
/** Whether a majority stays after the loss of the `count` fullest places and of single voters besides. */
function survives(spread, count, more = 0) {
    const voters = spread.reduce((sum, part) => sum + part, 0);
    const lost = spread
        .toSorted((one, other) => other - one)
        .slice(0, count)
        .reduce((sum, part) => sum + part, 0);
    return lost + more <= toleratedFailures(voters);
}
const RANK = { process: 0, node: 1, rack: 2, zone: 3, site: 4, region: 5 };
function rankOf(place) {
    return RANK[place];
}
/** Losses of whole places that locking has to go on after. */
function placeLosses({ losses }) {
    return losses.filter(({ available, place }) => available && RANK[place] >= RANK.rack);
}
function nodeLosses({ losses }) {
    return losses.filter(({ available, place }) => available && place === 'node');
}
/**
 * The places that a loss takes one of. Where the text counts none of that very kind, a site is a region or a zone, as
 * far as the text has them; a region is made of nothing smaller.
 */
function placesFor(loss, { geography }) {
    const order = {
        process: [],
        node: [],
        rack: ['rack', 'zone', 'site', 'region'],
        zone: ['zone', 'site', 'region'],
        site: ['site', 'region', 'zone'],
        region: ['region', 'site'],
    };
    for (const place of order[loss.place]) {
        const its = geography.places.filter(places => places.place === place);
        const most = its.toSorted((one, other) => other.count - one.count)[0];
        if (most)
            return { ...most, exact: its.some(({ exact }) => exact) };
    }
    return undefined;
}
/** Voting places: those of the text, and a witness that stands outside of two. */
function votingPlaces(places, { geography }) {
    return geography.witness && places.count === 2 ? 3 : places.count;
}
/** The voters that the candidate has or may be given. A number that is not stated may be chosen. */
function votersFor({ named }, needed) {
    return named?.voters?.count ?? needed;
}
/** What a rule says on a loss that is spoken of, and not plainly demanded, is a question. */
function certainOnly(finding, loss) {
    if (!finding || !loss.assumed || finding.effect === 'asks')
        return finding;
    return {
        ...finding,
        effect: 'asks',
        remedy: `State whether locking has to go on automatically after the loss of a ${loss.place}, or may stop until it is back.`,
    };
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ demandsExclusion)
/* harmony export */ });
/** Whether the request demands that there are never two holders. */
function demandsExclusion({ demand }) {
    return demand.class === 'linearizable' || demand.class === 'strict-serializable';
}


/***/ })

};
