import { testWordings } from '../fakes/wordings.ts'

testWordings({
  'an even voter that is called a gain': {
    message: 'An even voter adds no tolerance',
    unsafe: [
      'Later a sixth voter is added, which lifts the number of failures that are survived from two to three.',
    ],
    safe: [
      'A sixth voter raises the majority to four and survives no more failures.',
      'A sixth observer raises read capacity and is lost without harm.',
    ],
  },
  'ids of leases that are called ordered': {
    message: 'Ids of leases and sessions have no order',
    unsafe: [
      'Each command carries the lease ID; lease IDs are ascending, so the controller takes the larger of two.',
    ],
    safe: [
      'Lease IDs are not ascending; the create revision orders the grants.',
      'The nonce and the lease ID identify the holder, and the revision is compared.',
    ],
  },
  'federated datacenters that are taken for one': {
    message: 'Federated datacenters of Consul share no keys',
    unsafe: [
      'Because the datacenters are WAN-federated, every lock key is also committed in the second one, which goes on granting.',
    ],
    safe: [
      'The datacenters are WAN-federated, but keys and sessions are not replicated between them.',
      'WAN-federated datacenters are used for service discovery.',
    ],
  },
  'a commit without a reply that is taken for undone': {
    message: 'A commit without a reply may have been made',
    unsafe: [
      'When the connection drops during COMMIT, the server has rolled the transaction back, and the worker goes on.',
      'A wtimeout tells that the update was undone on every member.',
    ],
    safe: [
      'When the connection drops during COMMIT, the outcome is unknown, and the worker reads the row back.',
      'A wtimeout does not mean that the write was undone.',
    ],
  },
  'an advisory lock that is called replicated': {
    message: 'Advisory locks and GET_LOCK live',
    unsafe: [
      'Advisory locks are written to the WAL, and the promoted standby knows them.',
      'GET_LOCK is certified by the group, and every member honours it.',
    ],
    safe: [
      'Advisory locks are not WAL-logged, and a failover frees them.',
      'Replace advisory locks with rows that are replicated synchronously.',
    ],
  },
  'WAIT that is called consensus': {
    message: 'WAIT counts the replicas',
    unsafe: ['Clients issue WAIT 1 after the claim; from then on it survives any failover.'],
    safe: ['WAIT does not make the claim durable.', 'The client waits for a linearizable read.'],
  },
  'a quorum that is forced by a machine': {
    message: 'A quorum is forced without a human',
    unsafe: ['A watchdog on each island sets group_replication_force_members to what it can see.'],
    safe: [
      'group_replication_force_members is set by an operator, never by a script.',
      'A quorum is forced by hand alone, with the other side shut off.',
    ],
  },
  'a deadline that counts from the reply': {
    message: 'The holder counts its lease from when the reply came',
    unsafe: [
      'The holder starts its lease countdown when the reply reaches it.',
      'After the deadline the holder may keep writing for 5 s past its expiry.',
    ],
    safe: [
      'The holder counts its lease from before it sends the request.',
      'The holder does not start its lease when the reply reaches it, but before sending.',
    ],
  },
  'a clock that may run ahead': {
    message: 'The store orders transactions by clocks',
    unsafe: [
      'A CockroachDB node whose clock is ahead by seconds may stay in service, as clock offset affects only log timestamps.',
    ],
    safe: ['A CockroachDB node whose clock offset is beyond the maximum must be terminated.'],
  },
  'a token that is compared with a copy': {
    message: 'The token is compared with a copy',
    unsafe: [
      'The gateway compares tokens with a copy of the fence table refreshed every 30 s, which is as strict as a check in the write.',
    ],
    safe: [
      'The gateway compares the token with the stored one in the condition of the write.',
      'A cached token is a hint for retries, and the write compares the stored one.',
    ],
  },
  'an event that is taken for the grant': {
    message: 'An event is taken for the grant',
    unsafe: [
      'A waiter that reads the release event owns the sluice from that moment and needs no write of its own.',
    ],
    safe: ['A release event is a hint: the waiter owns the sluice once its conditional write has succeeded.'],
  },
})
