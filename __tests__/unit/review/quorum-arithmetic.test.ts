import { assess } from '../../../src/feasibility/assess.ts'
import { readDraft } from '../../../src/review/draft.ts'
import { quorumArithmetic } from '../../../src/review/rules/quorum-arithmetic.ts'
import { fastest } from '../fakes/timing.ts'

/** Enough words for the text's language to be known. */
const REST = {
  en: 'The lock is kept in etcd and the lease is renewed by the holder, and the token is checked with each of the writes that are made for it.',
  de: 'Die Sperre liegt in etcd und die Lease wird von dem Inhaber verlängert, und das Token wird mit der Buchung geprüft, die nicht ohne das Token ist.',
  es: 'El lock está en etcd y el lease se renueva por el titular con la fila, y el token se comprueba en la escritura para que no pase una de las viejas, del titular.',
  zh: '锁保存在存储中,租约由持有者续期,令牌由资源在每次写入时校验,任何旧令牌都会被拒绝。',
}

function judge(text: string): readonly string[] {
  const item = /^[#|-]/.test(text) ? text : `- ${text}`
  const draft = readDraft(`${item}\n\n## Notes\n\n- ${REST[languageOf(text)]}`, undefined)
  return quorumArithmetic.check(draft).map(({ line, message }) => `${line}: ${message}`)
}

function languageOf(text: string): keyof typeof REST {
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh'
  if (/(?<![a-z])(?:Knoten|Stimmen|Mehrheit|Servern)(?![a-z])/.test(text)) return 'de'
  return /(?<![a-z])(?:nodos|votantes|votos|mayoría)(?![a-z])/i.test(text) ? 'es' : 'en'
}

/** Sentences of models that cannot count, each by itself. */
const WRONG: readonly string[] = [
  'Six etcd nodes in two data centers tolerate the loss of either data center.',
  'Five voters tolerate three failures.',
  '**A 5-node etcd cluster tolerates up to 3 node failures**, so availability is high.',
  'The Raft group has 3 voters and survives the loss of two nodes.',
  'The ensemble of 3 ZooKeeper servers can lose two members and keep serving.',
  '4 voters tolerate 2 failures.',
  'To tolerate two failures, three voters are needed.',
  'To survive two node failures you need 4 nodes in the etcd cluster.',
  'With 7 members the cluster withstands four simultaneous failures without losing quorum.',
  'n = 5, f = 3 for Raft.',
  'Raft with 5 nodes: fault tolerance: 3 nodes.',
  'Quorum of 2 of 5 voters.',
  '**Quorum**: 2 of 5.',
  'A quorum of 2 out of 4 members commits each grant.',
  'The majority of 6 is 3.',
  'A majority of six nodes is three.',
  'Two of four voters form a majority.',
  'The remaining 2 of 5 nodes still hold a quorum.',
  'Five voters with a quorum of 2.',
  'etcd runs with 5 members, quorum = 2.',
  'quorum is floor(5/2) + 1 = 2',
  'Quorum (5/2 + 1 = 4) is required.',
  'Locking works as long as 2 of 5 nodes are up, which is the quorum.',
  'A grant is committed once 2 of the 5 voters acknowledge it (Raft).',
  'Adding a fourth node increases fault tolerance.',
  'Add a sixth voter to improve the fault tolerance of the etcd cluster.',
  'Observers count towards the quorum.',
  'Learners participate in quorum votes.',
  'Five voters, including two observers.',
  'Four voters split evenly over two sites survive the loss of either site.',
  'The cluster has 4 voters placed 2-2 over two data centers and tolerates the loss of a data center.',
  'Five voters 3+2 across two sites, which survives the loss of either site.',
  'Five voters placed 3-1-1 over three AZs survive the loss of any one AZ.',
  '5 voters 2-2-1 across three regions tolerate the loss of a region and one more node.',
  'Seven voters placed 3-2-2 over three regions survive the loss of any two regions.',
  'Two data centers with two voters each; if either data center fails, the other continues granting locks (Raft).',
  '| Nodes | Quorum | Fault tolerance |\n|---|---|---|\n| 3 | 2 | 1 |\n| 5 | 3 | 3 |',
  '| Voters | Majority |\n|---|---|\n| 6 | 3 |',
  'Fünf Knoten tolerieren den Ausfall von drei Knoten (Raft).',
  'Ein Cluster mit 5 Knoten verkraftet drei Ausfälle und behält das Quorum.',
  'Quorum von 2 von 5 Stimmen.',
  'Die Mehrheit von 6 ist 3.',
  'Cinco nodos toleran la pérdida de tres nodos (Raft).',
  'Quórum de 2 de 5 votantes.',
  'El clúster de etcd de 5 nodos soporta 3 fallos.',
  '5 个节点可容忍 3 个节点故障，多数派提交。',
  '五节点集群可以容忍三个节点宕机（Raft）。',
  '法定人数为 2/5。',
  'Six nodes provide a quorum of 3 (Raft).',
  'With 3 nodes in the Raft cluster, any two can fail without losing quorum.',
  'The cluster remains available even with 3 of 5 nodes down (majority quorum).',
  '**Consensus**: Raft with 5 nodes (quorum = 2), so up to 3 node failures are tolerated.',
  'A 3-node etcd cluster (quorum of 2) can tolerate up to 2 node failures.',
  'The system can survive the failure of up to 3 out of 5 etcd nodes.',
  'ZooKeeper ensemble of 5 nodes: tolerates up to three node failures while maintaining quorum.',
  'With a 7-node Raft cluster, we can lose up to 4 nodes without losing quorum.',
  'An ensemble of 3 servers can sustain the loss of 2 servers.',
  '**Fault tolerance**: a 5-node cluster tolerates 3 failures (quorum 3).',
  'Six voters across three regions tolerate the loss of three voters.',
  'Deploy 4 etcd nodes, which tolerates 2 node failures.',
  'Each region hosts 2 voters (6 total, 2-2-2), so the Raft cluster survives the loss of any two regions.',
  'Deploy two regions with 3 etcd voters each; the cluster survives the loss of either region.',
  'A 6-node etcd cluster over two regions (3 per region) tolerates the failure of one region.',
  'Three voters (2 in us-east-1, 1 in us-west-2) placed 2-1 over two regions survive the loss of any region.',
  'A majority (2 of 5) must acknowledge every lock grant.',
  'Quorum requires 2 of 4 voters.',
  'A quorum of three out of six nodes is sufficient for Raft commits.',
  '3/6 nodes form a quorum.',
  'Writes are acknowledged by at least 2 of 5 voters (Raft majority).',
  'The quorum size for 6 voters is 3.',
  'With six voters the quorum size is 3.',
  'Quorum = N/2 + 1 = 5/2 + 1 = 4 voters.',
  'The etcd cluster has five voting members and remains operational if three members fail.',
  'Non-voting learners contribute to the quorum in the third region.',
  'Use observers in the DR site so that they count toward quorum.',
  'A five-node etcd cluster can tolerate a three-node failure.',
  '5 nodes = Quorum of 2 (tolerates 3 failures)',
  'Deploy 5 ZooKeeper servers: 3 in DC1, 2 in DC2. With five servers placed 3-2 over the two data centers the ensemble tolerates the loss of either data center.',
  'The 4-node Raft cluster can tolerate 2 node failures, giving high availability.',
  'Even if 3 of the 5 voters fail, the remaining 2 of 5 still form a quorum.',
  '6 nodes, majority of 6 = 3, so three failures are tolerated.',
  'With 2 regions and 3 voters per region, quorum is maintained after the loss of either region: 3 of 6 voters are a majority.',
  'Raft quorum: 2 nodes of 5.',
  'A 7-member ensemble tolerates 4 failures.',
  'Use 3 voters for a fault tolerance of 2.',
  'Five voters give a comfortable margin: grants carry on with only two of them alive.',
  'Even after losing four of the seven members, the ensemble can still elect a leader and serve clients.',
  'A leader is chosen as soon as 3 of 7 servers have voted for it.',
  'The six-node ensemble stays writable when any three nodes are offline.',
  'Von fünf Stimmen genügen zwei, damit eine Vergabe gültig ist.',
  'El clúster de cinco votantes sigue concediendo bloqueos aunque caigan tres servidores.',
  '五个投票节点中有两个存活,集群仍可继续发锁。',
  'Any two nodes of the five-node ensemble are enough to commit a lock entry.',
  'The Raft group of three stays fully functional with just a single node left.',
  'Two acknowledgements from five voters make a grant durable.',
  'Der Cluster aus fünf Servern (Raft) läuft auch mit zwei erreichbaren Servern weiter.',
  '即使五个节点中的三个同时宕机,剩余节点仍能继续提供锁服务(Raft)。',
  'Two etcd members in each room survive the loss of either room.',
  'Four voters, two in each site: the Raft group rides out the loss of either site.',
  'The Raft range has `num_replicas = 6`, so three replicas can fail at once.',
  'Losing one room leaves two of four voters, which is still a quorum.',
  'Seven Raft voters are placed so that up to four of them may die before granting halts.',
  'With five etcd members, three members can drop out.',
]

/** What is right, denied, asked for, or of another arithmetic. */
const RIGHT: readonly string[] = [
  'Twelve worker nodes in two data centers tolerate the loss of either data center.',
  'Six app servers in two data centers serve clients and survive the loss of either data center.',
  'The 4 replicas of the gateway over two zones survive the loss of either zone.',
  'Five voters tolerate two failures.',
  'Five voters do not survive three failures.',
  '2 of 5 is not a quorum.',
  'Quorum is 3 of 5; the loss of any two voters is survived.',
  'Losing two of the five members leaves 3 of 5, a majority.',
  'Three voters tolerate one failure, five tolerate two, seven tolerate three.',
  'A 3-node cluster tolerates 1 failure, a 5-node cluster 2 failures, a 7-node cluster 3 failures.',
  'To tolerate three failures, seven voters are needed, not five.',
  'If three of five voters fail, locking stops.',
  'A fourth voter adds no fault tolerance.',
  'Adding a fourth node increases the quorum to 3 without increasing fault tolerance.',
  'Four voters over two sites survive the loss of neither site.',
  '2-2 over two sites does not survive the loss of a site.',
  'Five voters 3+2 over two sites survive only the loss of the smaller site.',
  'Five voters 2-2-1 over three regions survive the loss of any one region.',
  'Observers do not count towards the quorum.',
  'Avoid counting learners towards quorum.',
  'A learner votes only after it was promoted, then it counts towards the quorum.',
  'Quorum lost: 2 of 5 remain.',
  'The minority with 2 of 5 voters has no quorum.',
  'Two sites with two voters each and a witness in a third place survive the loss of either site.',
  'Redlock with 5 instances needs a majority of 3 of 5.',
  'Cassandra with RF 3 tolerates two failures at consistency ONE.',
  'Byzantine agreement needs 3f+1 nodes: 4 nodes tolerate f = 1.',
  '9 voters 3-3-3 survive the loss of one region and one more node.',
  'The 5-node cluster tolerates 3 missed heartbeats before an election (Raft).',
  'The Raft group of 5 voters survives 30 seconds of packet loss.',
  'etcd has 3 members; the worker retries survive 5 failures.',
  'Raft: 5 voters; clients tolerate 3 failed renewals.',
  'The loss of both sites leaves nothing of the quorum.',
  'Sentinel quorum of 2 of 5 only elects the failover.',
  'Quorum: 3 (5 voters).',
  'quorum = floor(5/2) + 1 = 3',
  'Five voters tolerate the loss of one region (two voters).',
  'A majority (4 of 5) of the voters is reachable.',
  'The majority of five voters is in Frankfurt.',
  'A majority of 5 is more than half.',
  '2/3 quorum of the voters.',
  'The quorum spans 2 of 3 zones.',
  '- | Setting | Value |\n|---|---|\n| Quorum | 3 of 5 |',
  '| Nodes | Quorum | Fault tolerance |\n|---|---|---|\n| 3 | 2 | 1 |\n| 4 | 3 | 1 |\n| 5 | 3 | 2 |',
  '| Nodes | Read quorum | Write quorum |\n|---|---|---|\n| 5 | 2 | 4 |',
  'Fünf Knoten tolerieren zwei Ausfälle, drei Ausfälle jedoch nicht.',
  'Drei von fünf Stimmen bilden die Mehrheit (Raft).',
  'Cinco votantes toleran dos fallos; con tres fallos no hay quórum.',
  '5 个节点可容忍 2 个节点故障，3 个节点故障时停止服务。',
  'The cluster must tolerate three failures, so seven voters are planned.',
  'A five-voter group cannot lose three members.',
  'With 5 voters, 3 failures stop the quorum.',
  'Upgrading from three to five voters lets the cluster survive two failures.',
  'Even with three nodes lost of seven voters the Raft group survives.',
  'Some claim that five voters tolerate three failures; the majority is three.',
  'Three of the five voters fail: no quorum.',
  'Raft needs 2f+1 voters: with f=2, that is 5 voters.',
  '8 shards of 5 voters each, quorum 3.',
  'The two-voter region and the 1-voter region together are 3 of 5, a quorum.',
  'If one region fails, the remaining 3 of 5 voters keep quorum.',
  'One voter per zone (3 voters): the loss of any one zone leaves 2 of 3, a majority.',
  'In each of the two regions there is an own 3-node etcd cluster; the loss of one region stops its locks.',
  '3 voters in Frankfurt and 2 in Dublin: the loss of Frankfurt stops locking.',
  'Split-brain is excluded by the quorum: two majorities of five voters share a voter.',
  'A 3-node etcd cluster (quorum of 2) can tolerate 1 node failure.',
  'The system can survive the failure of up to 2 out of 5 etcd nodes.',
  'With quorum 3, a 5-node group keeps serving after two node failures; a third failure stops grants.',
  'A group of five tolerates two failures and a group of seven tolerates three failures.',
  'Losing a region removes at most 2 of 5 voters and leaves a majority.',
  'The side with 3 of 5 voters elects a leader; the side with 2 of 5 has no majority.',
  'Three regions, 3-3-1 voters: any one region can be lost, as 4 of 7 remain.',
  '7 voters as 2-2-2-1 survive the loss of one region and one more node.',
  'Two of the five voters are in Frankfurt, two in Mainz, one in Berlin; the quorum is 3.',
  'etcd requires a majority of members, n/2+1, to agree on updates to the cluster state.',
  'For any odd-sized cluster, adding one node will always increase the number of nodes necessary for quorum.',
  'Although adding a node to an odd-sized cluster appears better since there are more machines, the fault tolerance is worse since exactly the same number of nodes may fail without losing quorum but there are more nodes that can fail.',
  'A 5-member etcd cluster can tolerate two member failures, which is enough in most cases.',
  'Although larger clusters provide better fault tolerance, the write performance suffers because data must be replicated across more machines.',
  'The quorum is lost when 3 of 5 members are down.',
  '5 voters, of which 3 are needed; 2 may fail.',
  'Region A holds 2 of 5 voters and region B 2 of 5, so neither region alone is a majority.',
  'Two voters out of three is a quorum.',
  'When two of three members fail, the cluster is read-only until quorum returns.',
  'Three simultaneous failures need seven voters.',
  'Five voters: f = 2.',
  'A batch of 5 nodes is rotated; the cluster tolerates 1 failure at a time.',
  '3 etcd clusters with 5 nodes each tolerate two failures each.',
  'Raft tolerates 2 failures with 5 nodes, 3 with 7.',
  'A quorum of 3 in a 5-member cluster, 4 in a 7-member cluster.',
  'Each of the 8 shards has 5 voters and a quorum of 3.',
  'Two zones down leaves 1 of 3 voters, which is not a quorum.',
  'The cluster of 5 voters keeps 3 of 5 after the loss of any one zone.',
  'CockroachDB: 9 nodes, replication factor 3, quorum 2 of 3 replicas.',
  'Witness node: 2 sites with 1 voter each plus the witness: quorum 2 of 3; survives the loss of either site.',
  'Aurora acknowledges with 4 of 6 copies and survives the loss of one AZ plus one more copy.',
  'Losing one AZ (2 of 5 voters) and one more node leaves 2 of 5, and locking stops.',
  'Surviving the loss of a region and one more node would need nine voters.',
  'Two independent failures at once: 5 voters survive them.',
  'Survives: any 1 region (2 of 5 voters), or any 2 nodes.',
  'A 2-2 split has no majority on either side.',
  'Do not place 2-2 over two regions: it survives the loss of neither.',
  'If either site is lost, the other has 2 of 4 voters and no majority.',
  'With two sites, no layout survives the loss of either site.',
  '3-2 over two sites: the loss of the site with three stops locking.',
  'At 10x load, 5 nodes handle 3 failures a week on average.',
  'A three-node cluster can tolerate a one-node failure, but not a two-node failure. Similarly, a five-node cluster can tolerate a two-node failure, but not a three-node failure of the quorum.',
  'A 3 etcd node cluster can survive losing one node and recover, a 5 node cluster can survive the loss of two nodes. Loss of further nodes will result in quorum being lost.',
  '3 nodes = Quorum of 2 (tolerates 1 failure)',
  '7 nodes = Quorum of 4 (tolerates 3 failures, but diminishing returns)',
  'Observers serve reads while voters count toward quorum.',
  'Consul recommends at least 5 servers to maintain a minimum failure tolerance of 2.',
  'The cluster of 5 survives two crashed nodes; while a third one is being replaced, no further loss is tolerated.',
  'Rolling upgrades take one of five members down at a time, so one more may fail.',
  'Etcd tolerates the loss of up to (N-1)/2 members, so with N = 5 two may fail.',
  'An etcd cluster needs a majority of nodes, a quorum, to agree on updates to the cluster state. For a cluster with n members, quorum is (n/2)+1. For any odd-sized cluster, adding one node will always increase the number of nodes necessary for quorum. Although adding a node to an odd-sized cluster appears better since there are more machines, the fault tolerance is worse since exactly the same number of nodes may fail without losing quorum but there are more nodes that can fail.',
  'As the table shows, adding another member to bring the size of cluster up to an odd size is always worth it. During a network partition, an odd number of members guarantees that there will always be a majority partition.',
  'A deployment that consists of three machines can handle one failure, and a deployment of five machines can handle two failures. Note that a deployment of six machines can only handle two failures since three machines is not a majority.',
  'With four machines ZooKeeper can only handle the failure of a single machine; if two machines fail, the remaining two machines do not constitute a majority.',
  'A raft cluster of 3 nodes can tolerate a single node failure while a cluster of 5 can tolerate 2 node failures.',
  'A typical Raft cluster contains five servers, which allows the system to tolerate two failures.',
  'With one unreachable of three members, adding a fourth first raises the quorum to 3 of 4, so a single further failure loses it.',
  'A 3-member cluster with one failed member has 2 of 3 left; the quorum is 2.',
  'Nine coordinators, three per hall, survive one hall plus one further coordinator.',
  '7 (3/2/2): 4 left after the worst building loss, quorum 4.',
  'If one zone with two members is lost, 3 of 5 remain, which is exactly the quorum.',
  'The third region holds the tie-breaking vote, so either of the two large regions may be lost.',
  'Each lock survives the loss of any one region, because its five voters are placed 2-2-1.',
  'Region loss: 2 of 5 voters, zone loss: 1 of 5 voters, both survived.',
  'Voters: 2 in eu-west-1, 2 in eu-central-1, 1 in eu-north-1 (quorum 3); loss of any one region leaves at least 3.',
  'We run 5 voters so that one may be in maintenance while another fails.',
  'During an upgrade 4 of 5 are up, and one more may be lost: quorum 3 holds.',
  'Four voters need three for a quorum and survive one failure only.',
  'A 2-node cluster has quorum 2 and survives no failure.',
  'Group of 7: quorum is 4, tolerates 3.',
  'Kubernetes runs 3 API servers; any two may fail while one keeps serving the reads.',
  '3 gateway nodes; any two can fail without losing capacity of the etcd quorum.',
  'The 3 stateless lock proxies tolerate two failures, since they only forward to the Raft leader.',
  'All three sites have a vote; two sites keep a quorum when one is lost.',
  'With 3 voters over 3 racks, two racks down stop the quorum.',
  'Tolerates f failures with 2f+1 voters.',
  'Sessions survive 2 leader elections of the 3-node ensemble.',
  'Two out of three voters must persist the entry before it is committed.',
  '60 % of 5 voters is three.',
  'Five voters over two metro sites and a cloud witness (2-2-1) survive the loss of either site.',
  'The cluster spans two regions, and the loss of the 3-voter region stops it; the loss of the 2-voter region does not.',
  'Stretching five voters over two sites 3-2 gives automatic survival for one site only, site B.',
  'The four-node design over two sites was dropped: it survives the loss of no site.',
  'Before, two sites with two voters each were claimed to survive the loss of either site, which was wrong.',
  'Losing both 2-voter regions leaves one voter of five.',
  'Quorum (3) is computed from 5 configured voters, not from the 2 reachable ones.',
  '5 nodes with a replication factor of 3: quorum 2 per range.',
  'Quorum 2 per shard, 3 voters per shard, 9 nodes in total.',
  '9 etcd members in three clusters of three members; each cluster has quorum 2.',
  'Three clusters of 5 nodes: the loss of 6 nodes, two in each, is tolerated.',
  'The election needs 3 votes; a candidate with 2 of 5 votes is not elected.',
  'A leader with only 2 of 5 followers reachable steps down.',
  'A quorum of 3 nodes tolerates two failures of the five.',
  'Raft commits on a majority of three nodes and so survives two failures.',
  'With two of the five members down, the cluster keeps granting.',
  'The Patroni cluster keeps accepting writes with one of three nodes left, and etcd decides which.',
  'The booking site keeps working with two of its five servers, while etcd is apart.',
  'Two of five approvals are enough for a manual unlock in the quorum of managers.',
  'The lock API keeps granting with one of its three servers left, as etcd holds the state.',
  'Losing both nodes of zone A and both nodes of zone B of seven in all leaves three, and locking stops.',
  'Losing both nodes of zone A and no other leaves three of five, and the cluster keeps granting.',
  'The cluster keeps granting with both nodes of zone A lost, as it has both nodes of zone B and the fifth.',
  'Three of five confirmations are enough for a grant.',
  'The leader needs two of its four followers besides itself.',
  'With three of the five members down, the survivors refuse to grant.',
  'The last member keeps no quorum and stops.',
  'Two of five nodes are in hall A, and the group stays available when hall A burns.',
  'Five voters; one client in two of five shards keeps working when its shard moves.',
  'The last node to be upgraded continues to serve while the others restart.',
  'More than half of the voters is a majority; half of the voters is none.',
  'Two zones of three are enough for the quorum.',
  'A learner needs one of the five voters as its source and is then able to serve reads.',
  'The upgrade takes two of five nodes per night, and the cluster keeps working.',
  'Each worker has five connections; it keeps working with two of them.',
  'An etcd client keeps granting access with one of three endpoints reachable, as the endpoints forward to the leader.',
  'After the loss of one zone three of five voters are left and the group keeps its quorum.',
  'A quorum of half the voters plus one is needed.',
  'Mit drei von fünf Stimmen läuft der Cluster weiter.',
  'Zwei von fünf Stimmen genügen nicht.',
  'Con tres de los cinco votos sigue concediendo; con dos no.',
  '五个节点中有三个存活即可继续发锁。',
]

const RIGHT_IN_PLACES: readonly string[] = [
  'Two etcd members in each of three rooms survive the loss of either room that stands alone.',
  'Three voters in each hall do not survive the loss of either hall.',
  'With `num_voters = 5` two replicas can fail at once, and a majority is left.',
  'Losing one room leaves two of four voters, which is no quorum.',
  'Two etcd members may drop out of five before granting stops.',
  'A replication factor of 3 keeps two copies of each block of the etcd backups.',
]

test.each(RIGHT_IN_PLACES)('is right: %s', text => {
  expect(judge(text)).toEqual([])
})

test.each(WRONG)('is wrong: %s', text => {
  expect(judge(text)).not.toEqual([])
})

/** Wrong of a group that the design runs by Raft, which the sentence itself does not say. */
const WRONG_OF_RAFT: readonly string[] = [
  'Two out of five confirmations are sufficient for a grant to become final.',
  'With four voters, exactly half of the votes is already a majority.',
  'Thanks to Raft, the sole surviving member goes on handing out leases until the others return.',
  'Should three of the five members crash, the two survivors keep accepting grants.',
  'The cluster tolerates **three simultaneous member failures**.',
  'The cluster tolerates up to 3 node failures.',
]

test.each(WRONG_OF_RAFT)('is wrong of a Raft group: %s', text => {
  expect(
    judge(`${text}\n- **Lock authority: etcd with Raft**, five voters, the quorum is three.`),
  ).toHaveLength(1)
})

test.each([
  'The cluster tolerates two simultaneous member failures.',
  'Clients of the cluster tolerate three failed attempts before they give up.',
  'The batch scheduler tolerates three failures of a job.',
])('is right of a Raft group: %s', text => {
  expect(judge(`${text}\n- **Lock authority: etcd with Raft**, five voters, the quorum is three.`)).toEqual(
    [],
  )
})

test.each(RIGHT)('is right: %s', text => {
  expect(judge(text)).toEqual([])
})

test('the message names the numbers', () => {
  expect(judge('Five voters tolerate three failures.')).toEqual([
    '1: 5 voters do not survive 3 failures, but 2: a majority of 3 has to remain. Correct the number, or plan 7 voters.',
  ])
})

test('numbers in several sentences are held together', () => {
  const text =
    '- The Raft group has 5 voters, placed 3-1-1 across three regions.\n- The loss of any single region leaves a majority.'
  expect(judge(text)).toEqual([
    '2: With 5 voters placed 3-1-1, the loss of the fullest place leaves 2, and a majority is 3: locking stops then. Say so, or add voters in a further place.',
  ])
})

/** What is decided in one sentence, and claimed in another. */
const CLAIMS: readonly (readonly [decision: string, claim: string, right: boolean])[] = [
  ['Raft with 3 voters.', 'Two members can fail without affecting availability.', false],
  ['Raft with 3 voters.', 'Tolerated failures: 2 members.', false],
  ['Raft with 3 voters.', 'Tolerated failures: 1 member.', true],
  ['Raft with 5 voters.', 'Quorum is reached with any two of the five servers.', false],
  ['Raft with 5 voters.', 'Two members can fail without affecting availability.', true],
  ['Raft with 4 voters: 2 in Hamburg, 2 in Bremen.', 'Either data center can be lost.', false],
  [
    'Raft with 5 voters: 2 in zone A, 2 in zone B, 1 in zone C.',
    'After losing a zone the group can lose another node.',
    false,
  ],
  [
    'Raft with 7 voters: 3 in zone A, 2 in zone B, 2 in zone C.',
    'After losing a zone the group can lose another node.',
    false,
  ],
  [
    'Raft with 9 voters: 3 in zone A, 3 in zone B, 3 in zone C.',
    'After losing a zone the group can lose another node.',
    true,
  ],
]

test.each(CLAIMS)('%s %s', (decision, claim, right) => {
  expect(judge(`- ${decision}\n- ${claim}`)).toHaveLength(right ? 0 : 1)
})

test.each([
  ['Raft with 4 voters, two in each room.', 'The cluster survives the loss of Bergen or of Voss.', false],
  ['Raft with 5 voters, placed 3-2 over two rooms.', 'The loss of either room is tolerated.', false],
  ['Raft with 6 voters, two per zone.', 'The cluster survives the loss of Kafka or Redis.', true],
  ['Raft with 3 voters, one in each room.', 'The loss of any room is tolerated.', true],
  [
    'Raft with 4 voters, two in each room.',
    'When the link is cut, the room with the leader goes on granting.',
    false,
  ],
  [
    'Raft with 6 voters, three in each site.',
    'Partition: the site that has the current leader keeps its role.',
    false,
  ],
  [
    'Raft with 4 voters, two in each room.',
    'When the link is cut, the room with the leader goes on until it steps down.',
    true,
  ],
  [
    'Raft with 5 voters, placed 3-2 over two rooms.',
    'When the link is cut, the room with the leader goes on granting.',
    true,
  ],
])('%s %s', (decision, claim, right) => {
  expect(judge(`- ${decision}\n- ${claim}`)).toHaveLength(right ? 0 : 1)
})

test.each([
  ['The replication factor is 4, so two replicas can fail at once.', 1],
  ['The replication factor is 5, so two replicas can fail at once.', 0],
  ['Nine nodes with a replication factor of 4: two nodes may go down.', 0],
])('where Raft decides, a replication factor counts voters: %s', (claim, faults) => {
  expect(judge(`- **Lock store: CockroachDB**, Raft groups.\n- ${claim}`)).toHaveLength(faults)
})

test('the placement is held against the loss that the request asks to survive', () => {
  const assessment = assess({
    scale_requirements: '20 acquisitions per second.',
    consistency_tolerance: 'Linearizable; survive the loss of any one availability zone.',
    infrastructure_environment: 'Anything may be installed on servers in three availability zones.',
  })
  const faults = (spread: string) =>
    quorumArithmetic.check(
      readDraft(`- Raft with 5 voters: ${spread}.\n\n## Notes\n\n- ${REST.en}`, assessment),
    )
  expect(faults('2 in zone A, 2 in zone B, 1 in zone C')).toEqual([])
  expect(faults('3 in zone A, 1 in zone B, 1 in zone C')).toEqual([
    { line: 1, message: expect.stringContaining('With 5 voters placed 3-1-1') },
  ])
})

test.each([
  [
    'The layout also absorbs the loss of a whole US region together with one further member elsewhere.',
    false,
  ],
  ['It survives the loss of an entire American region and one more voter.', false],
  ['The cluster tolerates the failure of the us-east-1 region plus another member.', false],
  ['The group can lose a US region along with one other node.', false],
  ['The layout absorbs the loss of the European region together with one further member.', true],
  ['The cluster tolerates the failure of the eu-west-1 region plus another member.', true],
  ['The layout absorbs the loss of a whole US region.', true],
  ['It does not survive the loss of a whole US region together with one further member.', true],
  ['It survives the loss of a distant region and one more voter.', true],
])('a place of some kind and one more voter: %s', (claim, right) => {
  const assessment = assess({
    scale_requirements: '600 lock acquisitions per second.',
    consistency_tolerance: 'Linearizable; one region may be lost and locking goes on without an operator.',
    infrastructure_environment:
      'AWS us-east-1, us-east-2 and eu-west-1. etcd 3.5, 5 members, 2 in us-east-1, 2 in us-east-2, 1 in eu-west-1.',
  })
  const text = `- **One etcd cluster** over three regions (Raft, five voters, quorum of three), placed 2-2-1.\n- ${claim}\n\n## Notes\n\n- ${REST.en}`
  expect(quorumArithmetic.check(readDraft(text, assessment))).toHaveLength(right ? 0 : 1)
})

test('a text in a language that is not known is left alone', () => {
  const draft = readDraft('- Cinq 5 voters tolerate 3 failures: quorum 2 of 5.', undefined)
  expect(quorumArithmetic.check(draft)).toEqual([])
})

/** Many times what it takes alone: other tests share the machine. */
const SHORT = 200

test.each([
  ['one line', 'Five voters tolerate the loss of two nodes in the raft group. '],
  [
    'bullets',
    '- 1-2-3-4-5-6 2/2/1 7 of 9 3 of 5 quorum 11 of 13 voters over two sites loss of any site 4 nodes\n',
  ],
  ['a table', '| 5 | 3 | 3 |\n'],
  ['pipes', '|'],
  ['a word', 'voters'],
])('time is linear: %s', (_, part) => {
  const text = `- The ${REST.en}\n\n| Nodes | Quorum | Fault tolerance |\n|---|---|---|\n${part.repeat(100_000 / part.length)}`
  const draft = readDraft(text, undefined)
  expect(fastest(() => quorumArithmetic.check(draft), SHORT)).toBeLessThan(SHORT)
})

test('what is left is counted against the voters that were decided on', () => {
  const faults = (rest: string) =>
    judge(
      `# Locks\n\n**The authority is an etcd cluster (Raft) with five voters.**\n\n- With three members lost, ${rest}.`,
    )
  expect(faults('the remaining two form a quorum')).toEqual([expect.stringContaining('2 of 5 voters')])
  expect(faults('the remaining two do not form a quorum')).toEqual([])
  expect(faults('the other three form a quorum')).toEqual([])
})
