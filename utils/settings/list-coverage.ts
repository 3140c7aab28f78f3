import { walkEnds } from '@/utils/consoles/walk'
import type { ConsoleWalk } from '@/utils/i18n/walk'
import { z } from '@/utils/zod'
import type { ConsoleEntry } from './settings'
import type { SettingsStorage } from './store'

/**
 * How much of one list was read when all its pages were gone through last. It is no history: the looks say what was
 * seen and when, and this says of how much, as long as nobody has gone through the list again. It is deleted with the
 * history.
 */
export interface ListCoverage {
  origin: string
  /** The view by its name in the profile. */
  list: string
  seen: number
  /** As the page said; null where it did not. */
  total: number | null
  at: number
  end: (typeof walkEnds)[number]
}

const storageKey = 'listCoverage'

const stored: z.ZodMiniType<ListCoverage[]> = z.array(
  z.object({
    origin: z.string(),
    list: z.string(),
    seen: z.int(),
    total: z.nullable(z.int()),
    at: z.int(),
    end: z.enum(walkEnds),
  }),
)

/** More lists than any office's consoles have. */
const most = 200

/** The last walk through each list, the latest first. */
export async function loadListCoverage(area: Pick<SettingsStorage, 'get'>): Promise<ListCoverage[]> {
  const parsed = stored.safeParse((await area.get(storageKey))[storageKey])
  return parsed.success ? parsed.data : []
}

/** The walks through lists of these consoles, the latest first; what others have left is nobody's business any more. */
export function consoleWalks(
  lists: readonly ListCoverage[],
  consoles: readonly Pick<ConsoleEntry, 'origin' | 'name'>[],
): ConsoleWalk[] {
  return lists.flatMap(({ origin, list, seen, total, at, end }) => {
    const console = consoles.find((one) => one.origin === origin)
    const isOneOfSeveral = lists.filter((one) => one.origin === origin).length > 1
    return console ? [{ console: console.name, list, seen, total, at, end, isOneOfSeveral }] : []
  })
}

/** Calls back whenever a list has been gone through; gives what ends that. */
export function watchListCoverage(
  area: Pick<SettingsStorage, 'onChanged'>,
  onChange: () => void,
): () => void {
  const listen = (changes: object) => {
    if (storageKey in changes) onChange()
  }
  area.onChanged.addListener(listen)
  return () => area.onChanged.removeListener(listen)
}

/** Keeps what a walk saw, in place of the one before through the same list. */
export async function keepListCoverage(
  area: Pick<SettingsStorage, 'get' | 'set'>,
  coverage: ListCoverage,
): Promise<void> {
  const before = await loadListCoverage(area)
  const others = before.filter(({ origin, list }) => origin !== coverage.origin || list !== coverage.list)
  await area.set({ [storageKey]: [coverage, ...others].slice(0, most) })
}

/** Forgets every walk, as is due when the history they speak of is deleted. */
export async function forgetListCoverage(area: Pick<SettingsStorage, 'set'>): Promise<void> {
  await area.set({ [storageKey]: [] })
}
