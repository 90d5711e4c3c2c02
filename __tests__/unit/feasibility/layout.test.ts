import { assess } from '../../../src/feasibility/assess.ts'

const request = (consistency_tolerance: string, infrastructure_environment: string) => ({
  scale_requirements: '10 locks per second',
  consistency_tolerance,
  infrastructure_environment,
})

function layoutOf(text: string): string {
  const { stores } = assess(request('Never two holders.', text)).facts
  const layout = stores[0]?.voters?.layout
  return layout ? layout.places.map(({ names, members }) => `${names[0]} ${members}`).join(', ') : 'open'
}

test.each<[text: string, layout: string]>([
  ['etcd: 3 voters in DC-A (three racks), 2 in DC-B. No third DC.', 'site-a 3, site-b 2'],
  ['etcd: two voters in Oslo, two in Bergen, one in Narvik', 'oslo 2, bergen 2, narvik 1'],
  ['Consul: 2 servers AZ a, 2 servers AZ b, 1 server AZ c', 'zone-a 2, zone-b 2, zone-c 1'],
  ['etcd members: 2 (zone A), 2 (zone B), 1 (zone C)', 'zone-a 2, zone-b 2, zone-c 1'],
  ['etcd on: fra1 (1), fra2 (1), fra3 (1).', 'fra1 1, fra2 1, fra3 1'],
  ['etcd A=2, B=2, C=1', 'a 2, b 2, c 1'],
  ['{"etcd":{"members":5,"az":{"a":2,"b":2,"c":1}}}', 'a 2, b 2, c 1'],
  ['consul:\n  dc-east: 2\n  dc-west: 2\n  dc-mid: 1', 'site-east 2, site-west 2, site-mid 1'],
  ['| etcd | 5 | az1:3, az2:2 |', 'zone-1 3, zone-2 2'],
  ['| site | etcd voters |\n|---|---|\n| Oslo | 2 |\n| Bergen | 1 |', 'oslo 2, bergen 1'],
  ['Hall North: etcd members e1, e2. Hall South: etcd members e3, e4.', 'site-north 2, site-south 2'],
  ['etcd members in DC1, DC2 and the carrier hotel, one each', 'site-1 1, site-2 1, carrier hotel 1'],
  ['Rooms A, B and C. One Consul server in each.', 'site-a 1, site-b 1, site-c 1'],
  ['etcd member in AZ 1/2/3 each', 'zone-1 1, zone-2 1, zone-3 1'],
  ['etcd, 3 members in availability zones 1, 2 and 3', 'zone-1 1, zone-2 1, zone-3 1'],
  ['etcd, three in Oregon, one each in Ohio and Virginia', 'oregon 3, ohio 1, virginia 1'],
  ['ZooKeeper: 1 in Paris, 1 in Lyon and a tie-breaker, in Geneva.', 'paris 1, lyon 1, geneva 1'],
  [
    '- LD4: 2x ZooKeeper\n- LD6: 2x ZooKeeper\n- witness: 1x ZooKeeper on a VM in Madrid',
    'ld4 2, ld6 2, madrid 1',
  ],
  ['etcd: DC East 2 voters, DC West 2 voters, DC North 1 learner (non-voting).', 'site-east 2, site-west 2'],
  [
    'etcd, drei Knoten in Standort A, zwei in Standort B. Mehr Standorte gibt es nicht.',
    'site-a 3, site-b 2',
  ],
  [
    'etcd mit je zwei Knoten in Frankfurt und Tokio und einem in Virginia',
    'frankfurt 2, tokio 2, virginia 1',
  ],
  ['etcd con 5 miembros: 2 en Madrid, 2 en Barcelona y 1 en Valencia.', 'madrid 2, barcelona 2, valencia 1'],
  [
    'ZooKeeper: zk-h1-01 + zk-h1-02 in hall 1,\nzk-h2-01 + zk-h2-02 in hall 2,\nzk-h3-01 in hall 3.',
    'site-1 2, site-2 2, site-3 1',
  ],
  ['Hazelcast CP: cage A: hz1 hz2; cage B: hz3 hz4; cage C: hz5', 'a 2, b 2, c 1'],
  ['lk-a1 lk-a2 / lk-b1 lk-b2 / lk-c1 run etcd, the letter is the zone', 'zone-a 2, zone-b 2, zone-c 1'],
  ['etcd, three in Site North and two in Site South, 8 ms apart', 'site-north 3, site-south 2'],
  // Machines that carry others are no voters.
  ['esx1, esx2 in hall 1, esx3, esx4 in hall 2, esx5 in hall 3; etcd runs on three of them', 'open'],
  // What stands beside the list leaves open what it means.
  ['etcd: 2 in DC-A, 2 in DC-B and another one elsewhere', 'open'],
  ['etcd, 5 members: 2 in DC-A, 2 in DC-B', 'open'],
  [
    'Hall 1: two servers with etcd. Hall 2: two servers with etcd. Gatehouse: a small NUC, also etcd.',
    'open',
  ],
  ['Consul: zone-1 two, zone-2 two, zone-3 one. zone-1 and zone-3 are in the same hall.', 'open'],
  ['etcd: az1 two members, az2 two members, az3 one member, which will be closed in May', 'open'],
  ['ZooKeeper: room 1 has 2 servers and the tiebreaker, room 2 has 2 servers', 'open'],
  ['etcd 2 in DC-A, 2 in DC-B, 1 in DC-C; the one in DC-C died in March', 'open'],
  ['etcd: two voters in Paris and two in Lyon, and one that is in Geneva', 'open'],
  ['app servers: 4 in Paris, 4 in Lyon, clients of etcd', 'open'],
  ['MongoDB: two data members in Paris, two in Lyon, an arbiter in Lyon', 'open'],
  ['PostgreSQL 16 in Paris, PostgreSQL 15 in Lyon', 'open'],
])('%s', (text, layout) => {
  expect(layoutOf(text)).toBe(layout)
})

const TWO_TO_ONE = 'etcd: two voters in DC-A, one in DC-B. DC-B is the small one.'

const ONE_EACH = 'etcd: 1 member in Ulm, 1 in Bonn, 1 in Kiel.'
const THREE_IN_ULM = 'etcd: three members in Ulm, one in Bonn, one in Kiel.'
const TWO_IN_ULM = 'etcd: two members in Ulm, two in Bonn, one in Kiel.'

test.each<[consistency: string, infrastructure: string, feasibility: string]>([
  ['Never two holders; DC-B may be lost and it goes on automatically.', TWO_TO_ONE, 'sufficient'],
  ['Never two holders; DC-A may be lost and it goes on automatically.', TWO_TO_ONE, 'insufficient'],
  ['Never two holders; either DC may be lost and it goes on automatically.', TWO_TO_ONE, 'insufficient'],
  ['Never two holders; survive a zone.', 'Consul: az1 2, az2 2, az3 1', 'sufficient'],
  ['Never two holders; survive a zone and one more node.', 'Consul: az1 2, az2 2, az3 1', 'insufficient'],
  ['Never two holders; survive a region.', 'Consul: az1 2, az2 2, az3 1', 'undetermined'],
  ['Never two holders; survive any city.', 'etcd: 2 in Oslo, 2 in Bergen, 1 in Narvik', 'sufficient'],
  ['Never two holders; survive any city.', 'etcd: 3 in Oslo, 1 in Bergen, 1 in Narvik', 'insufficient'],
  [
    'Never two holders; lose any zone and carry on.',
    `${ONE_EACH} Two further voters stand in Ulm.`,
    'undetermined',
  ],
  ['Never two holders; lose any zone and carry on.', `${ONE_EACH} Ulm was decommissioned.`, 'undetermined'],
  ['Never two holders. Kiel is lost, the rest carries on.', THREE_IN_ULM, 'sufficient'],
  ['Never two holders. Lose Kiel, Bonn or Ulm and carry on.', THREE_IN_ULM, 'insufficient'],
  ['Never two holders. Lose Kiel, carry on. The same for Ulm.', THREE_IN_ULM, 'undetermined'],
  [
    'Never two holders. If Kiel is lost, or any other town, the rest carries on.',
    THREE_IN_ULM,
    'undetermined',
  ],
  ['Never two holders. For instance Ulm is lost, and the rest carries on.', THREE_IN_ULM, 'undetermined'],
  ['Never two holders. If Kiel is lost, or Ulm, the rest carries on.', THREE_IN_ULM, 'undetermined'],
  ['Never two holders. Losing Kiel is survived, Ulm, too.', THREE_IN_ULM, 'undetermined'],
  ['Never two holders. If Kiel is lost, Bonn or Ulm must go on by itself.', THREE_IN_ULM, 'sufficient'],
  [
    'Never two holders. Ride out the loss of Equinix Kiel or Ulm without people.',
    THREE_IN_ULM,
    'insufficient',
  ],
  [
    'Never two holders; survive any town.',
    'etcd is what we have and may use:\n| town | voters |\n|---|---|\n| Ulm | 2 |\n| Bonn | 2 |\n| Kiel | 1 |',
    'sufficient',
  ],
  ['Never two holders. Kiel and Ulm are lost in one night: Bonn carries on.', TWO_IN_ULM, 'insufficient'],
  ['Never two holders. With Kiel already lost, Ulm is lost: Bonn carries on.', TWO_IN_ULM, 'undetermined'],
])('%s %s', (consistency, infrastructure, feasibility) => {
  expect(assess(request(consistency, infrastructure)).feasibility).toBe(feasibility)
})

test('names the places as they stand where the loss of one of them is refused', () => {
  const { reasons } = assess(request('Never two holders. Lose Ulm and carry on.', THREE_IN_ULM))
  expect(reasons.map(({ text }) => text)).toEqual([
    '5 voters of etcd placed 3/1/1 need 3 for a majority and tolerate 2; the loss to be survived takes up to 3, so locking stops.',
  ])
})
