import { walkEnds } from '@/utils/consoles/walk'
import { z } from '@/utils/zod'
import type { SettingsStorage } from './store'

/** How much of one list was read when all its pages were gone through last. */
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
