import { z } from '@/utils/zod'

/** How long the history keeps what, and who may delete; every office chooses (issue 5, point 5). */
export interface HistorySettings {
  /** Closed dossiers are deleted this many calendar days after they were first seen closed. */
  closedDays: number
  /** A noted warning stays quiet for this many working days. */
  acknowledgedDays: number
  /** Whether a single dossier that is still open may be deleted. */
  mayDeleteOpen: boolean
}

export const defaultHistorySettings: HistorySettings = {
  closedDays: 90,
  acknowledgedDays: 3,
  mayDeleteOpen: true,
}

/** 400 days are a year and the weeks in which its report is written. */
export const closedDaysBounds = { least: 7, most: 400 }

const { closedDays, acknowledgedDays, mayDeleteOpen } = defaultHistorySettings

/** Each field has its default, so that settings stored before it existed stay readable. */
export const historySettingsSchema: z.ZodMiniType<HistorySettings> = z.object({
  closedDays: z._default(
    z.int().check(z.gte(closedDaysBounds.least), z.lte(closedDaysBounds.most)),
    closedDays,
  ),
  acknowledgedDays: z._default(z.int().check(z.gte(1), z.lte(30)), acknowledgedDays),
  mayDeleteOpen: z._default(z.boolean(), mayDeleteOpen),
})
