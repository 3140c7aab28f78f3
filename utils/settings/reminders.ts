import type { Period } from '@/utils/working-time/schedule'
import { z } from '@/utils/zod'
import { period } from './calendar-schema'

/** When the computer reminds of what is to be done today; off until somebody switches it on. */
export interface ReminderSettings {
  /** At the opening of a working day. */
  opening: boolean
  /** Before the last hand-over of the day (giờ chốt chuyển hồ sơ). */
  handOver: boolean
  /** How long before it. */
  minutesBefore: number
  /** No reminder in these hours: it comes when they end. */
  quiet: Period | null
}

export const defaultReminderSettings: ReminderSettings = {
  opening: false,
  handOver: false,
  minutesBefore: 30,
  quiet: null,
}

export const minutesBeforeBounds = { least: 0, most: 240 }

const { opening, handOver, minutesBefore } = defaultReminderSettings

/** Each field has its default, so that settings stored before it existed stay readable. */
export const reminderSettingsSchema: z.ZodMiniType<ReminderSettings> = z.object({
  opening: z._default(z.boolean(), opening),
  handOver: z._default(z.boolean(), handOver),
  minutesBefore: z._default(
    z.int().check(z.gte(minutesBeforeBounds.least), z.lte(minutesBeforeBounds.most)),
    minutesBefore,
  ),
  quiet: z._default(z.nullable(period), null),
})
