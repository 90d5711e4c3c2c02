import { designFor } from '../../../src/architect/reference.ts'
import { assess } from '../../../src/feasibility/assess.ts'

const judged = (infrastructure: string, consistency = 'Never two holders, also after a failover.') =>
  assess({
    scale_requirements: '40 locks per second',
    consistency_tolerance: consistency,
    infrastructure_environment: infrastructure,
  })

const PSS = 'MongoDB replica set with 3 data-bearing members in three zones.'
const CACHE = 'GCP, europe-north1. Memorystore for Valkey with replicas.'

test.each<[string, string, string]>([
  ['a weak setting', `${PSS} Our code writes with w=1.`, 'insufficient'],
  ['one that can be changed', `${PSS} Our code writes with w=1, which can be changed.`, 'sufficient'],
  ['one that cannot', `${PSS} Our code writes with w=1, which can not be changed.`, 'insufficient'],
  [
    'another thing that can be changed',
    `${PSS} Our code writes with w=1. The VMs can be resized.`,
    'insufficient',
  ],
  ['a cache alone', CACHE, 'insufficient'],
  ['any service of the provider', `${CACHE} We may enable any other managed Google service.`, 'sufficient'],
  ['no other service', `${CACHE} We may not enable any other managed Google service.`, 'insufficient'],
])('%s: %s is %s', (_, infrastructure, feasibility) => {
  expect(judged(infrastructure).feasibility).toBe(feasibility)
})

test.each<[string, string]>([
  [
    `${PSS} Our code writes with w=1, which can be changed.`,
    'MongoDB is there already, **but not in this mode**',
  ],
  [`${CACHE} We may enable any other managed Google service.`, 'another of the provider be ordered'],
  ['Three zones, nothing there yet, any software may be installed.', '**etcd is installed on the machines'],
  [`${PSS} Writes are acknowledged by the majority.`, 'MongoDB is there already and its compare-and-set'],
])('a design says where its store comes from: %s', (infrastructure, words) => {
  expect(designFor(judged(infrastructure))?.text).toContain(words)
})

test('where etcd is another’s, another store is installed', () => {
  const { candidate } = judged(
    "EKS in 3 zones. The control plane's etcd is not ours and must not be touched. We may run any open-source software.",
  )
  expect(candidate?.store.id).toBe('consul')
})

test.each(['us-central1', 'us-west1'])('a third region that may be added is stood in: %s', region => {
  const { feasibility, candidate } = judged(
    `Apps in us-east1 and us-east4, any software may be installed. A small VM in ${region} may be added.`,
    'No split brain, automatic failover whichever region is lost.',
  )
  expect([feasibility, candidate?.store.id]).toEqual(['sufficient', 'etcd'])
})

test('two regions, and no third that may be added, hold no majority', () => {
  const { feasibility } = judged(
    'Apps in us-east1 and us-east4 only, any software may be installed. There is no third region.',
    'No split brain, automatic failover whichever region is lost.',
  )
  expect(feasibility).toBe('insufficient')
})

test.each([
  ['GKE in three zones. Nothing else.', 'The request names no store, and'],
  ['GKE in three zones. Redis is off limits.', 'Every store that the request names is ruled out, and'],
])('beside a Kubernetes cluster, what there is: %s', (infrastructure, words) => {
  const { feasibility, reasons } = judged(infrastructure)
  expect(feasibility).toBe('undetermined')
  expect(reasons.map(({ text }) => text).join()).toContain(`${words} it does not say whether applications`)
})
