import { parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { z } from '@/utils/zod'
import { type LeadPermission, leadPermissionSchema } from './lead-permission'

/** What the console's own report says of a period, as the lead enters it; null where he did not. */
export interface SystemTotals {
  from: DateText
  to: DateText
  received: number | null
  finished: number | null
  late: number | null
  inProgress: number | null
}

/** What the lead's page is told by the office. */
export interface LeadSettings {
  /** Null: nobody has allowed figures about persons (see `allowsLeadViews`). */
  permission: LeadPermission | null
  /** Names, as the consoles write them, of the units whose dossiers this office resolves itself. */
  ownUnits: string[]
  systemTotals: SystemTotals[]
  /** Figures of a unit, field or procedure from 1 to below this are not shown in reports; 0 shows all. */
  smallCells: number
  /** Running dossiers that were not seen opened, or that no page has shown, for this many working days (D18). */
  unopenedDays: number
}

export const defaultLeadSettings: LeadSettings = {
  permission: null,
  ownUnits: [],
  systemTotals: [],
  smallCells: 5,
  unopenedDays: 5,
}

export const smallCellsBounds = { least: 0, most: 20 }
export const unopenedBounds = { least: 1, most: 60 }

const { ownUnits, systemTotals, smallCells, unopenedDays } = defaultLeadSettings
const date = z.string().check(z.refine((text) => parseDate(text) !== null))
const total = z.nullable(z.int().check(z.gte(0), z.lte(10_000_000)))
const totals = z.object({
  from: date,
  to: date,
  received: total,
  finished: total,
  late: total,
  inProgress: total,
})

/** Each field has its default, so that settings stored before it existed stay readable. */
export const leadSettingsSchema: z.ZodMiniType<LeadSettings> = z.object({
  permission: z._default(z.nullable(leadPermissionSchema), null),
  ownUnits: z._default(
    z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(200)),
    ownUnits,
  ),
  systemTotals: z._default(z.array(totals).check(z.maxLength(500)), systemTotals),
  smallCells: z._default(
    z.int().check(z.gte(smallCellsBounds.least), z.lte(smallCellsBounds.most)),
    smallCells,
  ),
  unopenedDays: z._default(
    z.int().check(z.gte(unopenedBounds.least), z.lte(unopenedBounds.most)),
    unopenedDays,
  ),
})
