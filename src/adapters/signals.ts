/**
 * Ends the process on SIGINT or SIGTERM, by that signal: nothing is asked or posted any more.
 * @param tell says what is lost; what it starts and does not end at once is cut off
 */
export function onInterruption(tell: (signal: NodeJS.Signals) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      tell(signal)
      process.kill(process.pid, signal)
    })
  }
}
