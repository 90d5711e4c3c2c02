import type { Outcome, World } from './judge.ts'
import { ServiceError } from './ports.ts'
import { type Gathered, gatherRequests } from './request/gather.ts'
import type { Settings } from './settings.ts'

/** The way through: requests come in, an architect answers, the answers are judged, the reports go out. */
export async function run(settings: Settings, world: World): Promise<Outcome> {
  const start = world.clock.now()
  // A prompt file is an input, and inputs are checked before anything is read; the bundled one needs no check.
  const checked =
    settings.promptFile === undefined ? undefined : await (await theRest()).readPrompt(settings, world)
  const gathering = gather(settings, world)
  gathering.catch(() => {}) // told where it is awaited
  await world.pullRequest?.sent()
  const { judge } = await theRest()
  const outcome = await judge(gathering, checked, settings, world)
  world.log.info(`The run took ${((world.clock.now() - start) / 1000).toFixed(1)} s`)
  return outcome
}

/** All that the first request does without is large: it is loaded when that is on its way. */
function theRest(): Promise<typeof import('./judge.ts')> {
  return import('./judge.ts')
}

function gather(settings: Settings, world: World): Promise<Gathered | ServiceError> {
  return gatherRequests(settings, world, world.log).catch(error => {
    if (error instanceof ServiceError) return error
    throw error
  })
}
