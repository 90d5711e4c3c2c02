import picomatch from 'picomatch'

/** Whether a path (relative, with `/`) is one of the request files. Dot folders count, `node_modules` never does. */
export function requestMatcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter(glob => !glob.startsWith('!')).map(fromRoot)
  const unwanted = globs.filter(glob => glob.startsWith('!')).map(glob => fromRoot(glob.slice(1)))
  // Without the flag a name that starts with a line end would match no glob, and go unjudged.
  return picomatch(wanted, { dot: true, flags: 's', ignore: [...unwanted, '**/node_modules/**'] })
}

/** `./x` and `/x` mean `x`. */
function fromRoot(glob: string): string {
  return glob.trim().replace(/^\.?\/+/, '')
}
