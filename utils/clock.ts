/**
 * The one place that reads the computer's clock. Instants are epoch milliseconds.
 *
 * The demo build's clock can be set, so that "five working days later" takes no five days; a production
 * build's cannot: there the branch below is removed by the bundler (tests/e2e/build.test.ts looks).
 */
let offsetMs = 0

/** The present instant, in epoch milliseconds. */
export function now(): number {
  return import.meta.env.MODE === 'demo' ? Date.now() + offsetMs : Date.now()
}

/** Demo build only: moves this context's clock by `ms` from the computer's. Does nothing in production. */
export function setClockOffset(ms: number): void {
  if (import.meta.env.MODE === 'demo') offsetMs = ms
}
