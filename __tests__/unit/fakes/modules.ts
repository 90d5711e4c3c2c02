interface Meta extends ImportMeta {
  readonly jest: typeof jest & {
    /** Jest's own, which its types do not have. */
    unstable_mockModule(name: string, exports: () => object): void
  }
}

/** Lets the next `import()` of a test load every module anew, for libraries that read the environment when they load. */
export function forgetModules(meta: ImportMeta): void {
  const { jest: own } = meta as Meta
  own.resetModules()
}

/** Puts other exports in a module's place, named as the test file would import it, for whatever is imported from now on. */
export function mockModule(meta: ImportMeta, name: string, exports: () => object): void {
  const { jest: own } = meta as Meta
  own.resetModules()
  own.unstable_mockModule(name, exports)
}
