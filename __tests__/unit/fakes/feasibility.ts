import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPrompt } from '../../../src/call.ts'
import type { Workshop } from '../../../src/design.ts'
import type { DesignRequest } from '../../../src/request/request.ts'
import { fakeClock } from './clock.ts'
import { type FakeLog, fakeLog } from './log.ts'
import { type Behaviour, type FakeModel, fakeModel } from './model.ts'
import { settingsOf } from './settings.ts'

type Texts = DesignRequest['texts']

/** Simple requests on which the rules have long made up their mind. */
export const REFERENCE: Texts = {
  scale_requirements: '50 lock requests per second.',
  consistency_tolerance: 'Linearizable: never two holders of one lock.',
  infrastructure_environment: 'etcd, 5 members, 2/2/1 over 3 availability zones.',
}
/** The prompt's second test. */
export const CERTAIN: Texts = {
  scale_requirements: '1,000,000 lock requests per second.',
  consistency_tolerance: 'Strict serializability, no split-brain acceptable.',
  infrastructure_environment: 'Single unmanaged Redis node with no replication.',
}
/** Nothing is said of a store. */
export const UNDETERMINED: Texts = {
  ...REFERENCE,
  infrastructure_environment: 'A few servers in one data centre.',
}

/** The text of the bundled prompt. */
export const BUNDLED = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'prompts', 'distributed-lock-manager-architect.prompt.yaml'),
  'utf8',
)
export const PROMPT = openPrompt(BUNDLED, 'bundled prompt', settingsOf())

export interface FakeWorkshop extends Workshop {
  readonly model: FakeModel | undefined
  readonly log: FakeLog
}

/** A workshop with a model that behaves so; without one the reference architect designs. */
export function workshopOf({
  behave,
  ...settings
}: { behave?: Behaviour } & Parameters<typeof settingsOf>[0] = {}): FakeWorkshop {
  return {
    prompt: PROMPT,
    model: behave && fakeModel(behave),
    clock: fakeClock(),
    log: fakeLog(),
    settings: settingsOf(settings),
  }
}
