const SECTIONS = {
  overview:
    '## Architecture Overview\n\n**Lock authority: the existing etcd cluster (Raft), five voters, quorum of three**, spread 2-2-1 over three zones.',
  acquisition:
    '## Lock Acquisition Workflow\n\n- The client opens a session and creates the lock key in **one atomic step** that succeeds only if the key does not exist.\n- A client that does not get it watches the key and tries again when it is deleted.\n- The holder deletes the key when its work is done.',
  lease:
    '## Lease Renewal Strategy\n\n- **Lease TTL 15 s, renewed every 5 s** by a background thread.\n- A holder whose renewal fails stops its work at once and gives the lock up.',
  partition:
    '## Partition Tolerance\n\n- The minority side has no quorum and grants nothing; the majority goes on.',
  fencing:
    '## Fencing Token Validation\n\n- **The token is the create revision of the lock key**, which grows with every grant.\n- The storage service keeps the largest token that it has seen and **rejects a smaller one** in the same write.',
  avoided:
    '## Negative Constraints\n\n- **Avoid Redis SETNX and Redlock**: replication is asynchronous and there is no fencing token.',
}

/** A design in which nothing is missing, with some sections in other words; an empty one is left out. */
export function designWith(others: Partial<typeof SECTIONS>): string {
  return Object.values({ ...SECTIONS, ...others })
    .filter(section => section !== '')
    .join('\n\n')
}

export const GERMAN: Partial<typeof SECTIONS> = {
  overview:
    '## Architektur\n\n**Sperrinstanz: der vorhandene etcd-Cluster (Raft)** mit fünf stimmberechtigten Mitgliedern und einem Quorum von drei, verteilt auf die drei Rechenzentren.',
  acquisition:
    '## Ablauf des Sperrerwerbs\n\n- Der Worker legt den Schlüssel in einer atomaren Operation an, wenn es ihn nicht gibt.\n- Wer die Sperre nicht erhält, wartet auf die Löschung des Schlüssels und versucht es dann erneut.',
  lease:
    '## Lease-Verlängerung\n\n- Die Lease läuft 15 s und wird alle 5 s verlängert; schlägt die Verlängerung fehl, bricht der Worker seine Arbeit ab.',
  partition: '## Partitionen\n\n- Die Minderheit vergibt nichts, die Mehrheit arbeitet weiter.',
  fencing:
    '## Fencing\n\n- Das Token ist die `create_revision` des Schlüssels.\n- Die Datenbank merkt sich das höchste Token und weist ein kleineres ab.',
  avoided:
    '## Zu vermeiden\n\n- Redis SETNX und Redlock: die Replikation ist asynchron und die Sicherheit hängt von der Uhr ab.',
}

export const SPANISH: Partial<typeof SECTIONS> = {
  overview:
    '## Arquitectura\n\n**La autoridad de los bloqueos es el clúster de etcd (Raft)** con cinco votantes y un quórum de tres, repartidos en las tres zonas.',
  acquisition:
    '## Flujo de adquisición\n\n- El cliente crea la clave en una operación atómica que solo tiene éxito si no existe.\n- Quien no la obtiene espera a que se borre y vuelve a intentarlo.',
  lease:
    '## Renovación\n\n- El lease dura 15 s y se renueva cada 5 s; si la renovación falla, el worker aborta.',
  partition: '## Particiones\n\n- La minoría no concede nada y la mayoría sigue.',
  fencing:
    '## Fencing\n\n- El token es la revisión de creación de la clave, siempre creciente.\n- La base de datos guarda el mayor y rechaza uno menor.',
  avoided: '## Qué evitar\n\n- Redis SETNX y Redlock: la replicación es asíncrona y dependen de los relojes.',
}

export const CHINESE: Partial<typeof SECTIONS> = {
  overview: '## 总体架构\n\n**锁由现有的 etcd 集群(Raft)负责**,五个投票节点,法定多数为三,分布在三个可用区。',
  acquisition:
    '## 加锁流程\n\n- 客户端仅当键不存在时原子地创建锁键。\n- 未获得锁的客户端监听该键,删除后重试。',
  lease: '## 租约续期\n\n- 租约 15 秒,每 5 秒续约一次;续约失败时持有者立即停止工作。',
  partition: '## 分区处理\n\n- 少数派没有法定多数,多数派继续工作。',
  fencing:
    '## 栅栏令牌\n\n- 令牌取锁键的 create revision,单调递增。\n- 数据库保存已见过的最大令牌,拒绝更小的令牌。',
  avoided: '## 禁止的方案\n\n- 禁止使用 Redis SETNX 和 Redlock:复制是异步的。',
}

/** Close to a language that is read, and another: nothing can be told. */
export const PORTUGUESE =
  '## Arquitetura\n\n**Autoridade de bloqueio: o cluster etcd existente (Raft)**, com cinco votantes e um quórum de três, distribuídos por três zonas.\n\n## Aquisição\n\n- O cliente cria a chave numa operação atómica que só tem sucesso se a chave não existe.\n- Quem não a obtém espera que seja apagada; no caso de falha, se perde para o seguinte e tenta de novo com outra.\n- O detentor apaga a chave no fim do trabalho, para que se liberte.'
