import { parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { z } from '@/utils/zod'
import type { Settings } from './settings'
import type { SettingsStorage } from './store'

/** Văn bản của đơn vị cho phép dùng số liệu theo người, as the lead records it. */
export interface LeadPermission {
  /** Số, ký hiệu: "12/QĐ-UBND". */
  number: string
  date: DateText
}

export const leadPermissionSchema: z.ZodMiniType<LeadPermission> = z.object({
  number: z.string().check(z.minLength(1), z.maxLength(100)),
  date: z.string().check(z.refine((text) => parseDate(text) !== null)),
})

/** By whom the lead's views and figures about persons were switched on. */
export type LeadGrant = { by: 'policy' } | ({ by: 'document' } & LeadPermission)

/**
 * Whether the computer's administrator has switched the lead's views on (key `leadViews`). False where there is no
 * policy: Firefox then refuses to be asked.
 */
export async function loadLeadPolicy(area: Pick<SettingsStorage, 'get'>): Promise<boolean> {
  const stored = await area.get('leadViews').catch(() => ({}))
  return Reflect.get(stored, 'leadViews') === true
}

/** What the lead's views and figures about persons rest on; null: they stay off (design.md, rule 11). */
export function leadGrantOf({ lead }: Pick<Settings, 'lead'>, policy: boolean): LeadGrant | null {
  if (policy) return { by: 'policy' }
  return lead.permission && { by: 'document', ...lead.permission }
}
