import { z } from '@/utils/zod'
import type { SettingsStorage } from './store'

/** A view of the dashboard that an officer keeps: its name and its address. */
export interface SavedView {
  name: string
  /** Begins with a question mark, or is empty. */
  address: string
}

/** Beside the settings: which lists somebody looks at is no setting of the office. */
const storageKey = 'dashboardViews'

/** So many can be kept; the list would be no help if it were longer. */
export const mostViews = 50

const stored: z.ZodMiniType<SavedView[]> = z
  .array(
    z.object({
      name: z.string().check(z.minLength(1), z.maxLength(60)),
      address: z.string().check(z.maxLength(2000), z.regex(/^(?:\?|$)/)),
    }),
  )
  .check(z.maxLength(mostViews))

/** The kept views; none where nothing readable is stored. */
export async function loadViews(area: Pick<SettingsStorage, 'get'>): Promise<SavedView[]> {
  const parsed = stored.safeParse((await area.get(storageKey))[storageKey])
  return parsed.success ? parsed.data : []
}

/** Stores the views in place of those before; false when they are too many or too long. */
export async function saveViews(
  area: Pick<SettingsStorage, 'set'>,
  views: readonly SavedView[],
): Promise<boolean> {
  const parsed = stored.safeParse(views)
  if (parsed.success) await area.set({ [storageKey]: parsed.data })
  return parsed.success
}
