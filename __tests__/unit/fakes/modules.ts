/** Lets the next `import()` of a test load every module anew, for libraries that read the environment when they load. */
export function forgetModules(meta: ImportMeta): void {
  const { jest: own } = meta as ImportMeta & { jest: typeof jest }
  own.resetModules()
}
