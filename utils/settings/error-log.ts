import type { SettingsStorage } from './store'

/**
 * A fault of this extension's own, kept for whoever mends it. No message and no value: those may hold what stood on a
 * console's page.
 */
export interface LoggedError {
  at: number
  /** Which of our contexts: "background", "options". */
  context: string
  /** The error's class: "TypeError". */
  name: string
  /** Where in our own files: "background.js:12:3456"; empty where no file of ours is named. */
  place: string
}

/** Where the last faults are stored; `loadErrors` reads them. */
export const errorLogKey = 'errorLog'

/** A few days' worth; a fault that repeats fills it with itself, which is what it is for. */
const most = 30

/** Adds a fault to the last ones. What stands there is checked where it is shown: every page carries this. */
export async function logError(
  area: Pick<SettingsStorage, 'get' | 'set'>,
  error: LoggedError,
): Promise<void> {
  const before = (await area.get(errorLogKey))[errorLogKey]
  await area.set({ [errorLogKey]: [error, ...(Array.isArray(before) ? before : [])].slice(0, most) })
}

/** Forgets all faults. */
export async function forgetErrors(area: Pick<SettingsStorage, 'set'>): Promise<void> {
  await area.set({ [errorLogKey]: [] })
}

/**
 * What of a thrown value may be kept: its class, and the innermost place in our own files.
 * @param base the address of our own files: "chrome-extension://…/"
 */
export function errorFacts(thrown: unknown, base: string): Pick<LoggedError, 'name' | 'place'> {
  return thrown instanceof Error ? toldFacts(thrown, base) : { name: 'Unknown', place: '' }
}

/** The same of an error that another context tells of. */
export function toldFacts(
  { name, stack = '' }: Pick<Error, 'name' | 'stack'>,
  base: string,
): Pick<LoggedError, 'name' | 'place'> {
  const from = stack.indexOf(base)
  const rest = from < 0 ? '' : stack.slice(from + base.length, from + base.length + 200)
  return {
    name: /^[A-Za-z]{1,60}$/.test(name) ? name : 'Error',
    place: /^[\w./-]+:\d+(?::\d+)?/.exec(rest)?.[0] ?? '',
  }
}
