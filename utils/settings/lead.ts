import { parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { z } from '@/utils/zod'

/** The office's written permission for figures about persons (law.md §5): which paper, of what day. */
export interface Permission {
  number: string
  date: DateText
}

/** What the console's own report says of a period, as the lead enters it; null where he did not. */
export interface SystemTotals {
  from: DateText
  to: DateText
  received: number | null
  finished: number | null
  late: number | null
  inProgress: number | null
}

/** What the lead's pages show and when they speak up. */
export interface LeadSettings {
  /** Null: no figure about a person is shown. */
  permission: Permission | null
  /** Names, as the consoles write them, of the units whose dossiers this office resolves itself. */
  ownUnits: string[]
  systemTotals: SystemTotals[]
  reminders: Reminders
  /** "Chưa ai mở lại": open dossiers that no page has shown for this many working days (D18). */
  unopenedDays: number
}

/** One bundled notification each; none on days off. */
export interface Reminders {
  atOpening: boolean
  beforeHandOver: boolean
  /** The last hand-over of the day, `HH:MM`: after it what comes in goes out the next morning. */
  handOverAt: string
}

export const defaultLeadSettings: LeadSettings = {
  permission: null,
  ownUnits: [],
  systemTotals: [],
  reminders: { atOpening: false, beforeHandOver: false, handOverAt: '15:00' },
  unopenedDays: 5,
}

const line = z.string().check(z.maxLength(300))
const date = z.string().check(z.refine((text) => parseDate(text) !== null))
const total = z.nullable(z.int().check(z.gte(0), z.lte(10_000_000)))

export const leadSettingsSchema: z.ZodMiniType<LeadSettings> = z.object({
  permission: z.nullable(z.object({ number: line.check(z.minLength(1)), date })),
  ownUnits: z.array(line.check(z.minLength(1))).check(z.maxLength(200)),
  systemTotals: z
    .array(
      z.object({ from: date, to: date, received: total, finished: total, late: total, inProgress: total }),
    )
    .check(z.maxLength(500)),
  reminders: z.object({
    atOpening: z.boolean(),
    beforeHandOver: z.boolean(),
    handOverAt: z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  }),
  unopenedDays: z.int().check(z.gte(1), z.lte(365)),
})
