import { z } from '@/utils/zod'
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

const storageKey = 'errorLog'

/** A few days' worth; a fault that repeats fills it with itself, which is what it is for. */
const most = 30

const stored: z.ZodMiniType<LoggedError[]> = z.array(
  z.object({
    at: z.int(),
    context: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
    name: z.string().check(z.regex(/^[A-Za-z]{1,60}$/)),
    place: z.string().check(z.regex(/^[\w./:-]{0,200}$/)),
  }),
)

/** The last faults, the latest first; none where nothing readable is stored. */
export async function loadErrors(area: Pick<SettingsStorage, 'get'>): Promise<LoggedError[]> {
  const parsed = stored.safeParse((await area.get(storageKey))[storageKey])
  return parsed.success ? parsed.data : []
}

/** Adds a fault to the last ones. */
export async function logError(
  area: Pick<SettingsStorage, 'get' | 'set'>,
  error: LoggedError,
): Promise<void> {
  const before = await loadErrors(area)
  await area.set({ [storageKey]: [error, ...before].slice(0, most) })
}

/** Forgets all faults. */
export async function forgetErrors(area: Pick<SettingsStorage, 'set'>): Promise<void> {
  await area.set({ [storageKey]: [] })
}

/**
 * What of a thrown value may be kept: its class, and the innermost place in our own files.
 * @param base the address of our own files: "chrome-extension://…/"
 */
export function errorFacts(thrown: unknown, base: string): Pick<LoggedError, 'name' | 'place'> {
  if (!(thrown instanceof Error)) return { name: 'Unknown', place: '' }
  const name = /^[A-Za-z]{1,60}$/.test(thrown.name) ? thrown.name : 'Error'
  const from = (thrown.stack ?? '').indexOf(base)
  if (from < 0) return { name, place: '' }
  const rest = (thrown.stack ?? '').slice(from + base.length, from + base.length + 200)
  return { name, place: /^[\w./-]+:\d+(?::\d+)?/.exec(rest)?.[0] ?? '' }
}
