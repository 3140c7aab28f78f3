import { parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { z } from '@/utils/zod'
import type { Settings } from './settings'

/** Văn bản cho phép dùng phần dành cho lãnh đạo, as the office or the administrator's policy records it. */
export interface LeadPermission {
  /** Số, ký hiệu: "12/QĐ-UBND". */
  number: string
  date: DateText
}

export const leadPermissionSchema: z.ZodMiniType<LeadPermission> = z.object({
  number: z.string().check(z.minLength(1), z.maxLength(100)),
  date: z.string().check(z.refine((text) => parseDate(text) !== null)),
})

/** Whether the views over other people's work and figures about persons may be shown (design.md, rule 11). */
export function allowsLeadViews({ lead }: Pick<Settings, 'lead'>): boolean {
  return lead.permission !== null
}
