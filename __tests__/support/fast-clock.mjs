/**
 * Loaded before the bundle, this makes its pauses and deadlines shorter, by the factor in FAST_CLOCK. What the bundle does
 * stays the same, and a test need not wait for the minutes that GitHub asks for.
 */
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const factor = Number(process.env.FAST_CLOCK)
const { setTimeout } = timers
timers.setTimeout = (milliseconds, ...rest) => setTimeout(milliseconds / factor, ...rest)
syncBuiltinESMExports()

const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = milliseconds => timeout(Math.ceil(milliseconds / factor))
