import type { Decision } from '../architect/decision.ts'
import { inertLine } from './inert.ts'

/** A decision's values by name, as readers see them. Not inert. */
export function decisionRows(decision: Decision): [name: string, value: string][] {
  const { store, protocol, voters, quorum, lease, renewal, token, checkedBy, minority, avoid } = decision
  const places = voters?.places.map(place => `${place.voters} in ${place.name}`).join(', ')
  const rows: [string, string | undefined][] = [
    ['Store', store],
    ['Consensus', protocol],
    ['Voters', voters && (places ? `${voters.count}: ${places}` : `${voters.count}`)],
    ['Quorum', quorum === undefined ? undefined : voters ? `${quorum} of ${voters.count}` : `${quorum}`],
    ['Lease', lease === undefined ? undefined : `${lease} s`],
    ['Renewal', renewal === undefined ? undefined : `every ${renewal} s`],
    ['Fencing token', token],
    ['Checked by', checkedBy],
    ['Minority', minority],
    ['Avoid', avoid.length > 0 ? avoid.map(item => item.replace(/\.$/, '')).join('; ') : undefined],
  ]
  return rows.filter((row): row is [string, string] => row[1] !== undefined)
}

/** The decision as a small table; undefined where nothing is known of it. */
export function renderDecision(decision: Decision): string | undefined {
  const rows = decisionRows(decision)
  if (rows.length === 0) return undefined
  return [
    '| decision | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${inertLine(value)} |`),
  ].join('\n')
}
