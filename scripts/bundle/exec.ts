/** Stands in the bundle for `@actions/exec`: this action starts no process. */
export function getExecOutput(): never {
  throw new Error('the bundle starts no process')
}
