import type { Decision } from '../../architect/decision.ts'
import { findAll } from '../../feasibility/facts/find.ts'
import { secondsPer } from '../../feasibility/facts/numbers.ts'
import type { Draft } from '../draft.ts'
import { isReadable } from '../passages.ts'
import { isRejected } from '../rejection.ts'
import { isAsserted, lineAt, type Statement } from '../statements.ts'
import { wording } from '../wording.ts'
import type { Fault, ReviewRule } from './rule.ts'

export const leaseArithmetic: ReviewRule = {
  id: 'lease-arithmetic',
  severity: 'error',
  statement:
    'The renewal interval leaves room for a second try within the lease, and the holder stops before its lease ends.',
  source: {
    title: 'client-go: leader election',
    url: 'https://github.com/kubernetes/client-go/blob/master/tools/leaderelection/leaderelection.go',
  },
  check(draft) {
    const statements = draft.statements.filter(({ standing, isHeading }) => standing === 'said' && !isHeading)
    return [
      ...renewalFaults(draft, statements),
      ...deadlineFaults(draft, statements),
      ...boundedFaults(draft, statements),
      ...lateTakeoverFaults(draft, statements),
      ...earlyTakeoverFaults(draft, draft.statements.filter(isAsserted)),
      ...electionFaults(draft, statements),
      ...shortSessionFaults(draft, statements),
    ]
  },
}

const DURATION =
  '(?<amount>\\d{1,5}(?:\\.\\d{1,3})?)[ -]?(?<unit>ms|milliseconds?|milisegundos|millisekunden|s|secs?|seconds?|sekunden?|segundos?|min|minutes?|minuten|minutos?|毫秒|秒|分钟)(?![a-zà-ÿ/])'

/* What the store takes. */

const SESSION_TTL = new RegExp(`(?<![a-z])(?:session )?ttl[^.;\\d]{0,30}?${DURATION}`, 'gi')
/** Consul takes no session whose TTL is shorter: https://developer.hashicorp.com/consul/api-docs/session */
const SHORTEST_CONSUL_TTL = 10

function shortSessionFaults({ decision, assessment }: Draft, statements: readonly Statement[]): Fault[] {
  const named = assessment?.facts.stores.map(({ store }) => store.name) ?? []
  const isConsul = (name: string) => name === 'Consul'
  const store = decision.store ?? (named.length > 0 && named.every(isConsul) ? 'Consul' : '')
  if (!isConsul(store)) return []
  return statements.flatMap(statement => {
    const { text } = statement
    if (!OF_SESSIONS.test(text) || OF_SOME_SESSIONS.test(text) || isRejected(text, 0, text.length)) return []
    const short = findAll(text, SESSION_TTL).find(
      ({ groups: { amount, unit = '' } }) => Number(amount) * secondsPer(unit) < SHORTEST_CONSUL_TTL,
    )
    if (!short) return []
    const message = `Consul refuses a session whose TTL is under ${SHORTEST_CONSUL_TTL} s, and ends it up to twice as late, with the lock-delay after that: plan the takeover of a crashed holder with these.`
    return [{ line: lineAt(statement, short.index), message }]
  })
}

/* The renewal. */

function renewalFaults(draft: Draft, statements: readonly Statement[]): Fault[] {
  const { lease, renewal, lines = {} } = draft.decision
  if (lease === undefined || renewal === undefined || 2 * renewal <= lease) return []
  const renewals = statementsOf(statements, renewal, lines.renewal)
  if (!isSameLease(leasesBeside(statements, lease, lines.lease, renewals), renewals)) return []
  const line = lines.renewal ?? lines.lease ?? 1
  const third = inWords(lease / 3)
  if (renewal >= lease) {
    const message = `A renewal every ${inWords(renewal)} does not come before the lease of ${inWords(lease)} ends: renew at about a third of it, every ${third}.`
    return [{ line, message }]
  }
  if (!isReadable(draft) || statements.some(({ text }) => isTriedAgain(text))) return []
  const message = `With a renewal every ${inWords(renewal)} in a lease of ${inWords(lease)} a single lost one ends the lease: renew at about a third of it, every ${third}, so that a second try fits.`
  return [{ line, message }]
}

const OF_SESSIONS = /session(?! (?:thread|loop|library|client))|sitzung|sesi[oó]n|会话/i
const OF_SHARDS = /shard/i
/** A service has several sorts of sessions. */
const OF_SOME_SESSIONS =
  /(?<![a-z])(?:user|login|client|web|http|admin|consumer|database|db|tls|ssh|other|second|each (?:kind|sort|class))[- ]sessions?(?![a-z])/i

/** Sessions, shards and locks have leases of their own: those of one are not held against those of another. */
function isSameLease(leases: readonly Statement[], others: readonly Statement[]): boolean {
  if (leases.length === 0 || others.length === 0) return false
  if (leases.some(statement => others.includes(statement))) return true
  if (leases[0]?.heading === others[0]?.heading) return ofSort(others) === '' || ofSort(leases) !== ''
  return ofSort(leases) === ofSort(others) && ![...leases, ...others].some(isOfSomeSessions)
}

function ofSort(statements: readonly Statement[]): string {
  const texts = statements.map(({ text }) => text)
  const [session, shard] = [OF_SESSIONS, OF_SHARDS].map(pattern => texts.some(text => pattern.test(text)))
  return `${session ? 'session' : ''}${shard ? 'shard' : ''}`
}

function isOfSomeSessions({ text }: Statement): boolean {
  return OF_SOME_SESSIONS.test(text)
}

const DURATIONS = wording([DURATION])

/** The statements on a line that state the duration. */
function statementsOf(
  statements: readonly Statement[],
  seconds: number | undefined,
  place: number | undefined,
): Statement[] {
  return statements.filter(
    statement =>
      place !== undefined &&
      place >= statement.line &&
      place <= statement.line + statement.breaks.length &&
      readDurations([statement], DURATIONS).some(reading => reading.seconds === seconds),
  )
}

/** The statements of a lease: those under the others' heading, or else where it is first stated. */
function leasesBeside(
  statements: readonly Statement[],
  lease: number,
  place: number | undefined,
  others: readonly Statement[],
): readonly Statement[] {
  const again = statements.filter(
    statement =>
      /lease|ttl|租/i.test(statement.text) &&
      others.some(({ heading }) => heading === statement.heading) &&
      readDurations([statement], DURATIONS).some(({ seconds }) => seconds === lease),
  )
  return again.length > 0 ? again : statementsOf(statements, lease, place)
}

/** A renewal that is tried again at once needs less room. */
function isTriedAgain(text: string): boolean {
  return (
    /renew|keep-?alive|heart-?beat|refresh|erneuer|verläng|renova|renuev|续|心跳/i.test(text) &&
    /retr(?:y|ie)|again|repeat|attempts|erneut|wiederhol|reintent|重试|再次/i.test(text)
  )
}

/* The holder's own deadline. */

const STOPS =
  '(?:self-(?:fenc|evict|demot|stop|terminat|abort)\\w*|stops?|stopped|aborts?|ceases?|halts?|terminates?|cut-?off|(?:local|own|holder|client|worker|stop|abort|safety)[ -](?:\\w+ )?deadline|(?:selbst)?abschaltung|bricht|beendet|aborta|detiene)'
const SINCE =
  '(?:without|since|after|from|ohne|seit|sin|desde)(?: [\\w’-]+){0,5} (?:renewals?|keep-?alives?|heart-?beats?|success|acknowledg\\w+|confirmation|contact|(?:lease-?)?verlängerung|renovaci[oó]n|confirmaci[oó]n)'
const CLOCK = '(?: on (?:[\\w-]+ ){0,3}clock)?'
/** `stops at 20 s since its last renewal`, `after 20 s without a renewal the holder stops`. */
const DEADLINE = wording([
  `${STOPS}(?: [\\w’-]+){0,4}[ :(]{1,2}${DURATION}${CLOCK},? ${SINCE}`,
  `(?:after|nach|tras) ${DURATION}${CLOCK} ${SINCE},?(?: [\\w’-]+){0,5} ${STOPS}`,
  `local deadline(?: of| is|:)? ${DURATION}`,
  `(?:considers?|treats?|regards?|counts?)(?: [\\w’-]+){0,4} (?:lost|expired|over|gone) ${DURATION} ${SINCE}`,
  `until ${DURATION} ${SINCE}[^.;]{0,30},? (?:and )?then(?: \\w+){0,2} ${STOPS}`,
  '(?<amount>\\d{1,5}) ?(?<unit>毫秒|秒|分钟)(?:内|后|之内)?(?:未|没有)[^。;；]{0,20}(?:停止|放弃|终止|回滚)',
])

/** What every deadline speaks of. */
const LAST_SIGN =
  /renewal|keep-?alive|heart-?beat|success|acknowledg|confirmation|contact|verlängerung|renovaci|confirmaci|local deadline|未|没有/i

/** Others wait for the lease to end, and then some. */
const OF_OTHERS =
  /take-?over|takes? over|contender|challenger|observer|successor|standby|candidate|reaper|server|leader|patroni|sentinel|übernahme|接管/i

/** A holder that stops at a time, whatever it is counted from: never after its lease. */
const STOPS_AT = wording([
  `(?:stops?|stopped|gives? up|abandons?|self-(?:fences?|demotes?|evicts?|terminates?)|resigns?|aborts?|(?:holder|local)(?:[’']s)? deadline)(?: (?:its|the|all|any|work|writes?|operations|by|itself|at|after|within|is|of)){0,4}[ :]{1,2}(?:about )?${DURATION}`,
])
const MAY_STOP_AT = /(?:stop|gives? up|abandon|self-|resign|abort|deadline)[^.]{0,50}\d/i
const NOT_HOLDING =
  /lock-delay|waiter|election|operator|cluster|failover|grants?|heartbeating|watchdog|old leader|(?<![a-z])(?:not|never|would|could|no)(?![a-z])/i

function lateStops({ lease, lines = {} }: Decision, statements: readonly Statement[]): Fault[] {
  if (lease === undefined) return []
  const ofHolders = statements.filter(
    ({ text }) => MAY_STOP_AT.test(text) && !OF_OTHERS.test(text) && !NOT_HOLDING.test(text),
  )
  const late = readDurations(ofHolders, STOPS_AT).find(({ seconds }) => seconds > lease)
  if (!late) return []
  const stops = statementsOf(statements, late.seconds, late.line)
  return isSameLease(leasesBeside(statements, lease, lines.lease, stops), stops)
    ? [{ line: late.line, message: lateMessage(late.seconds, lease) }]
    : []
}

function lateMessage(seconds: number, lease: number): string {
  return `The holder stops at ${inWords(seconds)}, and its lease of ${inWords(lease)} has ended before: let it stop earlier than the lease ends.`
}

/** Without renewal, the work has to fit into the lease. */
function boundedFaults({ assessment, decision }: Draft, statements: readonly Statement[]): Fault[] {
  const hold = assessment?.facts.load.holdSeconds
  const { lease, lines = {} } = decision
  if (hold === undefined || lease === undefined || hold <= lease) return []
  if (!statements.some(({ text }) => NOT_RENEWED.test(text))) return []
  const message = `A lease of ${inWords(lease)} that is not renewed ends before the work does, which the request says takes ${inWords(hold)}: renew it, or make it longer than the longest hold.`
  return [{ line: lines.lease ?? 1, message }]
}

/** The lock of a dead holder is free when its lease has ended, and the request says when that has to be. */
function lateTakeoverFaults({ assessment, decision }: Draft, statements: readonly Statement[]): Fault[] {
  const within = assessment?.facts.load.freedWithinSeconds
  const { lease, lines = {} } = decision
  if (within === undefined || lease === undefined || lease <= within) return []
  if (statements.some(({ text }) => FREED_BEFORE.test(text))) return []
  const message = `A lease of ${inWords(lease)} keeps the lock of a dead holder for up to that long, and the request asks for it to be free within ${inWords(within)}: make the lease shorter.`
  return [{ line: lines.lease ?? 1, message }]
}

/** "A worker that crashes is replaced within 20 s": not before its lease has ended. */
const EARLY = wording([
  `(?:crash\\w*|dead|died|dies|killed|vanish\\w*)[^.;]{0,60} (?:replaced|succeeded|relieved|superseded)(?: (?:by [\\w’-]+(?: [\\w’-]+)?|again))? (?:within|after|in|inside)[ :|]{1,3}(?:at most |at the latest |about |the )?${DURATION}`,
  `(?:hand-?over|take-?over|succession|replacement) of (?:an? |the |its )?(?:crash\\w*|dead|died|failed)[^.;]{0,70}? (?:within|in|under|in under|inside|after) ${DURATION}`,
])
const MAY_BE_EARLY = /(?:replac|succe|reliev|supersed|over)[^.;]{0,50}\d/i
const OF_SERVERS =
  /(?<![a-z])(?:leaders?|servers?|nodes?|members?|voters?|primar(?:y|ies)|replicas?|brokers?|standbys?|not|never|cannot|would|before)(?![a-z])/i

function earlyTakeoverFaults({ decision: { lease } }: Draft, statements: readonly Statement[]): Fault[] {
  if (lease === undefined || statements.some(({ text }) => FREED_BEFORE.test(text))) return []
  const told = statements.filter(({ text }) => MAY_BE_EARLY.test(text) && !OF_SERVERS.test(text))
  const early = readDurations(told, EARLY).find(({ seconds }) => seconds < lease)
  if (!early) return []
  const message = `A holder that died is replaced when its lease of ${inWords(lease)} has ended, and not within ${inWords(early.seconds)}: correct one of the two.`
  return [{ line: early.line, message }]
}

/** Other ways in which the lock of a dead holder is given back. */
const FREED_BEFORE =
  /(?:crash|dead|dies|died|exit|kill|heart-?beat|health|supervis|watchdog|sidecar|agent|disconnect|connection)[^.]{0,80}(?:revok|releas|frees|freed|delet|destroy|invalidat)|(?:revok|releas|frees|freed|delet|destroy|invalidat)[^.]{0,80}(?:crash|dead|dies|died|exit|kill|health|supervis|watchdog|sidecar|agent|disconnect)/i

const NOT_RENEWED =
  /(?<![a-z])(?:(?:no|without) (?:\w+ )?renewals?|(?:is |are )?(?:not|never) renewed)(?![a-z])(?! (?:fails?|arrives?|succeeds?|for|within|in time))/i

function deadlineFaults({ decision }: Draft, statements: readonly Statement[]): Fault[] {
  const { lease, renewal, lines = {} } = decision
  const ofHolders = statements.filter(({ text }) => LAST_SIGN.test(text) && !OF_OTHERS.test(text))
  const deadline = only(readDurations(ofHolders, DEADLINE))
  if (!deadline || lease === undefined) return lateStops(decision, statements)
  const stops = statementsOf(statements, deadline.seconds, deadline.line)
  const leases = leasesBeside(statements, lease, lines.lease, stops)
  if (!isSameLease(leases, stops)) return []
  const { seconds, line } = deadline
  if (seconds > lease) {
    const message = `The holder stops ${inWords(seconds)} after its last renewal, and its lease of ${inWords(lease)} has ended before: let it stop earlier than the lease ends.`
    return [{ line, message }]
  }
  const renewals = statementsOf(statements, renewal, lines.renewal)
  if (renewal === undefined || seconds >= renewal || !isSameLease(renewals, stops)) return []
  const message = `The holder stops ${inWords(seconds)} after its last renewal, and renews only every ${inWords(renewal)}: it would stop although nothing failed.`
  return [{ line, message }]
}

/* Kubernetes: lease duration > renew deadline > retry period. */

const NAMED = `(?:seconds)?[^\\d.;]{0,14}${DURATION}`
const LEASE_DURATION = wording([
  `lease[ -]?duration${NAMED}`,
  'lease_?duration_?seconds[^\\w.;]{1,4}(?<amount>\\d{1,5})',
])
const RENEW_DEADLINE = wording([`renew(?:al)?[ -]?deadline${NAMED}`])
const RETRY_PERIOD = wording([`retry[ -]?period${NAMED}`])
/** client-go adds this to each retry. */
const JITTER = 1.2

function electionFaults({ decision }: Draft, statements: readonly Statement[]): Fault[] {
  const [duration, deadline, retry] = [LEASE_DURATION, RENEW_DEADLINE, RETRY_PERIOD].map(pattern =>
    only(readDurations(statements, pattern)),
  )
  if (!deadline) return []
  const lease = duration?.seconds ?? decision.lease
  const faults: Fault[] = []
  if (lease !== undefined && deadline.seconds >= lease) {
    const message = `The renew deadline of ${inWords(deadline.seconds)} is not below the lease duration of ${inWords(lease)}: a leader that cannot renew would go on while the next one is elected.`
    faults.push({ line: deadline.line, message })
  }
  if (retry && retry.seconds * JITTER >= deadline.seconds) {
    const message = `The retry period of ${inWords(retry.seconds)} and its jitter leave no second try before the renew deadline of ${inWords(deadline.seconds)}: retry at about a fifth of it.`
    faults.push({ line: retry.line, message })
  }
  return faults
}

/* Durations. */

interface Reading {
  readonly seconds: number
  readonly line: number
}

function readDurations(statements: readonly Statement[], pattern: RegExp): Reading[] {
  return statements.flatMap(statement =>
    findAll(statement.text, pattern).map(({ groups: { amount = '', unit = '' }, end }) => ({
      seconds: Number(amount) * secondsPer(unit),
      line: lineAt(statement, end - 1),
    })),
  )
}

/** The one value of all readings; where the text has several it is not for us to say which is meant. */
function only(readings: readonly Reading[]): Reading | undefined {
  const [first, ...others] = readings
  return first && others.every(({ seconds }) => seconds === first.seconds) ? first : undefined
}

function inWords(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`
  return `${seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds)} s`
}
