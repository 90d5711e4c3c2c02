import { assess } from '../../../src/feasibility/assess.ts'

const opinion = (
  scale_requirements: string,
  consistency_tolerance: string,
  infrastructure_environment: string,
) => assess({ scale_requirements, consistency_tolerance, infrastructure_environment })

type Request = [scale: string, consistency: string, infrastructure: string]

test.each<Request>([
  [
    '100/s, p99 acquire under 30 ms',
    'Linearizable, must survive the loss of any one site',
    'etcd, one member in each of our three sites London, New York and Tokyo. Nothing else.',
  ],
  [
    '50/s, acquisition p99 < 25 ms from both coasts',
    'Linearizable; must survive loss of any region',
    'CockroachDB in us-east1, us-west1 and europe-west4, 3 nodes each, SURVIVE REGION FAILURE',
  ],
])('light is too slow for %s, %s, %s', (...request) => {
  const { feasibility, reasons } = opinion(...request)
  expect(feasibility).toBe('insufficient')
  expect(reasons.map(({ rule }) => rule)).toEqual(['latency-is-physical'])
})

test.each<[distance: string, ...Request]>([
  [
    'From Sydney to the nearest place where the store is said to stand and back takes at least 164 ms; 15 ms are asked for.',
    '100/s, acquire within 15 ms p99 for the workers in Sydney',
    'Linearizable, fenced',
    'etcd 3 members across three AZs in Frankfurt; workers run in Sydney',
  ],
  [
    'From ap-southeast-2 to the nearest place where the store is said to stand and back takes at least 125 ms; 20 ms are asked for.',
    'acquire p99 must be below 20 ms for pods in ap-southeast-2',
    'strict exclusion, fencing is checked',
    'Only DynamoDB single-region table in us-west-2; pods run in ap-southeast-2. No other region may be used for data.',
  ],
])('asks who is meant: %s', (distance, ...request) => {
  const { feasibility, reasons } = opinion(...request)
  expect(feasibility).toBe('undetermined')
  expect(reasons.map(({ text }) => text)).toEqual([distance])
})

test.each<Request>([
  [
    '100/s, p99 acquire under 30 ms',
    'Linearizable, must survive the loss of any one zone',
    'etcd, 3 members over 3 AZs in eu-west-1. Users are world-wide. HQ in Tokyo.',
  ],
  [
    '100/s, p99 acquire under 30 ms',
    'Linearizable, must survive the loss of any one site',
    'etcd with 5 members in three sites: Frankfurt (2), Amsterdam (2), Paris (1). Clients run in Frankfurt and Amsterdam.',
  ],
  [
    '200 locks/s; acquire p99 < 10ms. Callers: payment workers in us-east-1.',
    'linearizable, AZ loss',
    'DynamoDB table in us-east-1; a read replica of the reporting database stands in eu-west-1',
  ],
])('is near enough: %s, %s, %s', (...request) => {
  expect(opinion(...request).feasibility).toBe('sufficient')
})

/** Voters in places that are all known: from the best leader to a majority, and from the client that has it farthest. */
test.each<[least: string, ...Request]>([
  ['no less than 53 ms', '100/s, p99 30 ms', 'Linearizable', 'etcd: Lima 2, Seoul 2, Dallas 1'],
  [
    'no less than 51 ms for a client in New York',
    '10/s',
    'Linearizable; p99 20 ms for callers in both New York and London',
    'five etcd voters: 2 New York, 2 London, 1 Dublin',
  ],
])('%s', (least, ...request) => {
  const { feasibility, reasons } = opinion(...request)
  expect([feasibility, reasons[0]?.rule]).toEqual(['insufficient', 'latency-is-physical'])
  expect(reasons[0]?.text).toContain(least)
})

/** Round trips as a request tells of them. */
const ANY_REGION = 'Linearizable, must survive the loss of any one region automatically.'
const ANY_SITE = 'Linearizable, must survive the loss of any one site automatically.'
test.each<[feasibility: string, bound: string, ...string[]]>([
  [
    'insufficient',
    '20 ms',
    ANY_REGION,
    'etcd, five voters 2/2/1 over three regions, RTT 70 ms between any two.',
  ],
  [
    'insufficient',
    '20 ms',
    ANY_REGION,
    'etcd, five voters 2/2/1 over three regions. RTT between regions is 60-90 ms.',
  ],
  [
    'insufficient',
    '20 ms',
    ANY_REGION,
    'Three regions 70 ms apart (round trip), etcd with one voter in each.',
  ],
  [
    'insufficient',
    '20 ms',
    ANY_SITE,
    'Three sites A, B, C: A-B 30 ms, B-C 35 ms, A-C 60 ms. etcd, one voter in each.',
  ],
  [
    'insufficient',
    '1 ms',
    'Linearizable, survives a zone',
    'etcd, three voters in three zones, RTT 1.5 ms between zones.',
  ],
  [
    'sufficient',
    '200 ms',
    ANY_REGION,
    'etcd, five voters 2/2/1 over three regions, RTT 70 ms between any two.',
  ],
  [
    'sufficient',
    '1,500 ms',
    ANY_REGION,
    'etcd, five voters 2/2/1 over three regions, RTT 70 ms between any two.',
  ],
  [
    'sufficient',
    '20 ms',
    'Linearizable, survives a zone',
    'etcd, three voters in three zones, RTT 1 ms between zones, DR region 70 ms away.',
  ],
  [
    'sufficient',
    '20 ms',
    ANY_REGION,
    'Three regions. RTT from our offices is 70 ms. etcd 2/2/1 over the regions, 12 ms between any two.',
  ],
])('%s within %s: %s %s', (feasibility, bound, consistency = '', infrastructure = '') => {
  expect(opinion(`100/s, acquire p99 < ${bound}`, consistency, infrastructure).feasibility).toBe(feasibility)
})

test('a majority near the leader is as fast as its own round trip', () => {
  const request = ['10/s, p99 20 ms', 'Linearizable', 'etcd: Frankfurt 2, Zurich 2, Tokyo 1'] as const
  expect(opinion(...request).feasibility).toBe('sufficient')
})

test('what goes by way of space is asked about', () => {
  const { feasibility, reasons } = opinion(
    '10/s, acquire p99 200 ms for ships and shore',
    'Never two holders',
    'etcd, 3 members ashore. Ships have a geostationary link.',
  )
  expect([feasibility, reasons[0]?.rule]).toEqual(['undetermined', 'latency-is-physical'])
})
