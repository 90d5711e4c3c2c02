import { aerospike } from './aerospike.ts'
import { alloydb } from './alloydb.ts'
import { astra } from './astra.ts'
import { aurora } from './aurora.ts'
import { auroraDsql } from './aurora-dsql.ts'
import { azureBlob } from './azure-blob.ts'
import { azureRedis } from './azure-redis.ts'
import { azureSql } from './azure-sql.ts'
import { azureTables } from './azure-tables.ts'
import { bigtable } from './bigtable.ts'
import { cassandra } from './cassandra.ts'
import { citus } from './citus.ts'
import { clickhouseKeeper } from './clickhouse-keeper.ts'
import { cloudSql } from './cloud-sql.ts'
import { cockroachdb } from './cockroachdb.ts'
import { coherence } from './coherence.ts'
import { consul } from './consul.ts'
import { cosmosDb } from './cosmos-db.ts'
import { couchbase } from './couchbase.ts'
import { db2 } from './db2.ts'
import { documentdb } from './documentdb.ts'
import { durableObjects } from './durable-objects.ts'
import { dynamodb } from './dynamodb.ts'
import { elasticache } from './elasticache.ts'
import { elasticsearch } from './elasticsearch.ts'
import { etcd } from './etcd.ts'
import { fileLocks } from './file-locks.ts'
import { firestore } from './firestore.ts'
import { foundationdb } from './foundationdb.ts'
import { galera } from './galera.ts'
import { gcs } from './gcs.ts'
import { gemfire } from './gemfire.ts'
import { hazelcast } from './hazelcast.ts'
import { ignite } from './ignite.ts'
import { infinispan } from './infinispan.ts'
import { kafka } from './kafka.ts'
import { keydb } from './keydb.ts'
import { keyspaces } from './keyspaces.ts'
import { kubernetesLease } from './kubernetes-lease.ts'
import { litefs } from './litefs.ts'
import { memcached } from './memcached.ts'
import { memorydb } from './memorydb.ts'
import { memorystore } from './memorystore.ts'
import { minio } from './minio.ts'
import { mongodb } from './mongodb.ts'
import { mysql } from './mysql.ts'
import { nats } from './nats.ts'
import { oracle } from './oracle.ts'
import { pacemaker } from './pacemaker.ts'
import { pgactive } from './pgactive.ts'
import { postgresql } from './postgresql.ts'
import { pulsar } from './pulsar.ts'
import { r2 } from './r2.ts'
import { rabbitmq } from './rabbitmq.ts'
import { raftLibrary } from './raft-library.ts'
import { rds } from './rds.ts'
import { redis } from './redis.ts'
import { s3 } from './s3.ts'
import { scylladb } from './scylladb.ts'
import { spanner } from './spanner.ts'
import { sqlServer } from './sql-server.ts'
import { sqlite } from './sqlite.ts'
import { sqs } from './sqs.ts'
import type { Store } from './store.ts'
import { tikv } from './tikv.ts'
import { turso } from './turso.ts'
import { vault } from './vault.ts'
import { workersKv } from './workers-kv.ts'
import { yugabytedb } from './yugabytedb.ts'
import { zookeeper } from './zookeeper.ts'

/** Every store that the rules know. Adding one is a file and a line here. */
export const STORES: readonly Store[] = [
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
]
