/**
 * One event of an emitter that a step listens to. Says less than Electron's own types (whose `on` returns the whole object), so that
 * a step asks for what it needs and a test can hand it that.
 */
export interface Emits<Name extends string, Args extends unknown[]> {
  on(event: Name, listener: (...args: Args) => void): unknown;
  removeListener(event: Name, listener: (...args: Args) => void): unknown;
}
