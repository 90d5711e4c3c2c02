/**
 * Jest runs each test file in a realm of its own, whose `Error` is not the one of Node's own modules. A test of an
 * adapter imports this first, so that `instanceof Error` holds for Node's errors too, as it does outside of Jest.
 */
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    if (this !== Error) return Function.prototype[Symbol.hasInstance].call(this as () => void, value)
    return Object.prototype.toString.call(value) === '[object Error]' || value instanceof DOMException
  },
})
