/** Where a claim about a store stands. */
export interface Source {
  readonly title: string
  readonly url: string
}

/** A setting or arrangement that a request can state of a store; `settings.ts` knows the words for each. */
export type Setting = string

/** What is lost together, the smaller before the larger. */
export const LEVELS = ['process', 'node', 'zone', 'region'] as const
export type Level = (typeof LEVELS)[number]

/** How acknowledged grants are kept. */
export type Replication =
  /** A majority of voters has the grant before it is acknowledged; what survives follows from where they stand. */
  | 'majority'
  /** The provider or a synchronous standby has it in other places; `survives` says which loss that bridges. */
  | 'synchronous'
  /** Copies lag: a failover loses acknowledged grants. */
  | 'asynchronous'
  /** One copy. */
  | 'none'

export interface Token {
  /** Such as "the lock key's create revision". */
  readonly source: string
  /** Whether a later grant always has a larger token, also after every failure that the topology survives. */
  readonly ordered: boolean
  /** What makes it repeat or run backwards. */
  readonly caveat: string
}

/** Sustained lock writes (a grant and its release are two), for planning. */
export interface Capacity {
  /** Writes a second of one group, of what `unit` says. */
  readonly writes: number
  /** One consensus group, shard, partition, bucket prefix or server. */
  readonly unit: string
  /** Whether more groups can serve more locks, each lock living in one of them. */
  readonly shardable: boolean
  /** Writes a second that one lock can bear at most, where that is less than the group's. */
  readonly perLock?: number
  /** How the figure was come by, in a few words ("published by etcd-io/dbtester, halved for headroom"; "engineering estimate"). */
  readonly basis: string
}

/** The words of a design on this topology, in the imperative-free style of an architecture; Markdown inline only. */
export interface Recipe {
  /** Steps of an acquisition, a sentence each. */
  readonly acquire: readonly string[]
  /** How a lease that has run out is taken over, where that is a step of its own. */
  readonly takeover?: readonly string[]
  readonly renew: readonly string[]
  readonly release: readonly string[]
  /** Settings that make or break it, a sentence each. */
  readonly settings: readonly string[]
  /** What to watch, a few words each. */
  readonly watch: readonly string[]
  /** What to avoid on this very store and why, a sentence each. */
  readonly avoid: readonly string[]
  /** Lease in seconds and its renewal, where the recipe has a lease; fits the store's bounds. */
  readonly lease?: { readonly seconds: number; readonly renewEvery: number }
}

/** One way to run a store, with what a lock gets from it. */
export interface Topology {
  /** Kebab-case, unique within the store. */
  readonly id: string
  /** How a sentence calls it: "a Redis primary with Sentinel". */
  readonly label: string
  /**
   * What a request must state for this topology: every setting of `all`, one of `any`, none of `none`. Topologies are
   * tried in order; the last has no `when` and is what the bare name means.
   */
  readonly when?: {
    readonly all?: readonly Setting[]
    readonly any?: readonly Setting[]
    readonly none?: readonly Setting[]
  }
  /** Such as "Raft", "ZAB", "Paxos a partition", "primary with asynchronous replicas". */
  readonly protocol: string
  /** Whether compare-and-set on one lock record is linearizable: by timing only, or not at all, is not yes. */
  readonly compareAndSet: 'linearizable' | 'by timing' | 'no'
  /** Whether transactions over several lock records are strictly serializable. */
  readonly acrossKeys: boolean
  readonly replication: Replication
  /** Each group has its voters on some of the nodes: a stated number of nodes is no number of voters. */
  readonly votersOnSomeNodes?: true
  /**
   * Who elects beside the copies, and needs a majority: coordinators, which are what the request places one by one, or
   * an etcd that it may also tell of by its own name.
   */
  readonly coordinatedBy?: 'coordinators' | 'etcd members'
  /** The largest loss that it survives automatically without losing a grant; for `majority` the geometry decides. */
  readonly survives: Level | 'nothing' | 'by voters'
  /** How far one lock is one lock: within a server, within a region (or data centre), or over regions. */
  readonly scope: 'server' | 'region' | 'global'
  /** Why it does not hold a correctness lock, as a sentence with the mechanism; absent where it can. */
  readonly unsafe?: string
  /** Where experts disagree, or a setting that is not stated decides: a sentence that names what is missing. No certain verdict then. */
  readonly contested?: string
  /** Whether what is contested matters only where a region's loss has to be bridged. */
  readonly settledByOutage?: true
  /** Where it is unsafe only once several regions grant: what to state, so that it is safe in one of them. */
  readonly safeAtHome?: string
  /** How many of the voters bear data, where fewer do than vote. */
  readonly dataMembers?: number
  readonly token: Token
  readonly capacity: Capacity
  /** Typical commit within the place it runs in, milliseconds. */
  readonly commitMilliseconds: number
  readonly recipe: Recipe
  readonly sources: readonly [Source, ...Source[]]
}

/** A store, with the names it goes by and the ways to run it. */
export interface Store {
  /** Kebab-case; the file's name. */
  readonly id: string
  readonly name: string
  /**
   * How requests call it: regular-expression sources, matched case-insensitively between word borders on plain text.
   * Longer names first. A name that also means something else (such as "consul", "vault", "hub") has to be written so
   * that it does not match the other meaning.
   */
  readonly names: readonly string[]
  readonly kind:
    | 'coordination'
    | 'sql'
    | 'document'
    | 'wide column'
    | 'key-value'
    | 'cache'
    | 'object'
    | 'queue'
    | 'files'
    | 'platform'
  /** Whether it can be installed freely on one's own servers. */
  readonly selfHosted: boolean
  readonly topologies: readonly [Topology, ...Topology[]]
}
