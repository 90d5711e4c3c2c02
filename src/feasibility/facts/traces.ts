/**
 * What configuration files and commands give a store away by, where nobody writes its name: regular-expression sources
 * by the store's id, read as names are. They count only in a text that names no store.
 */
export const TRACES: Readonly<Record<string, readonly string[]>> = {
  cockroachdb: ['survive (?:zone|region) failure', 'show survival goal', 'crdb_internal\\.\\w{1,40}'],
  consul: ['bootstrap_expect', 'consul\\.hcl'],
  etcd: ['--initial-cluster(?:-state|-token)?', 'listen-client-urls'],
  foundationdb: ['fdbcli(?=>)'],
  galera: ['wsrep_[a-z_]{3,40}', 'gcomm://[\\w.,:-]{0,200}'],
  gcs: ['gs:/{2}[\\w./-]{1,80}', 'google_storage_bucket', 'if-?generation-?match'],
  kafka: ['unclean\\.leader\\.election\\.enable', 'min\\.insync\\.replicas'],
  'kubernetes-lease': [
    '(?:eks|aks|gke|openshift|kubernetes|k8s) v?\\d\\.\\d{1,2}',
    '(?:gke|eks|aks|openshift|kubernetes|k8s)(?: [a-z]+)? cluster',
  ],
  mongodb: ['rs\\.(?:conf|status|initiate)(?:\\(\\))?', 'mongod(?:\\.conf)?', 'get-?default-?rw-?concern'],
  mysql: ['group_replication_[a-z_]{3,40}', 'mysqld?\\.cnf'],
  nats: ['nats-server'],
  postgresql: [
    'patroni(?:ctl)?(?:\\.ya?ml)?',
    'repmgrd?',
    'synchronous_standby_names',
    'pg_auto_failover',
    'pg_hba\\.conf',
    'pg_(?:try_)?advisory_(?:xact_)?(?:un)?lock',
  ],
  redis: ['sentinel monitor'],
  'sql-server': ['availability_mode', 'synchronous_commit, failover_mode'],
  zookeeper: ['zoo\\.cfg', 'server\\.\\d{1,2} ?= ?[\\w.-]{1,60}:2888(?::3888)?(?::observer|:participant)?'],
}
