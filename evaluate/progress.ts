import { inertLogLine } from '../src/adapters/log.ts'
import { count } from '../src/english.ts'
import type { Tried } from './evaluation.ts'
import { gradeOf } from './score.ts'

/** Where progress is shown: one line that is written over on a terminal, else a line for each tenth. */
export interface Screen {
  readonly isTerminal: boolean
  /** Characters that fit in a line. */
  readonly columns: number
  write(text: string): void
}

export interface Progress {
  tell(tried: Tried): void
  end(): void
}

/** @param now milliseconds, monotonic */
export function startProgress(name: string, planned: number, screen: Screen, now: () => number): Progress {
  const label = inertLogLine(name)
  const start = now()
  let done = 0
  let falseAccepts = 0
  let inconclusive = 0
  const line = () =>
    `${label}: ${done} of ${planned}, ${count(falseAccepts, 'false accept')}, ${inconclusive} inconclusive, ` +
    tellSeconds((now() - start) / 1000)
  const tenth = (number: number) => Math.floor((number * 10) / planned)
  return {
    tell: tried => {
      done += 1
      if (isFalseAccept(tried)) falseAccepts += 1
      if (tried.trial.alone === 'inconclusive') inconclusive += 1
      if (screen.isTerminal) screen.write(`\r\u001b[2K${line().slice(0, screen.columns - 1)}`)
      else if (tenth(done) > tenth(done - 1)) screen.write(`${line()}\n`)
    },
    end: () => {
      if (screen.isTerminal && done > 0) screen.write('\n')
    },
  }
}

function isFalseAccept(tried: Tried): boolean {
  if (tried.kind === 'test' || !tried.scenario.certain) return false
  return gradeOf(tried.trial.alone, tried.scenario) === 'falseAccept'
}

function tellSeconds(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
