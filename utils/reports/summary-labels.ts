import { leadGrantOf } from '@/utils/settings/lead-permission'
import type { Settings } from '@/utils/settings/settings'
import type { SummaryLabels } from './summary-cache'

/** What the figures' screen needs of the settings; `policy`: see `leadGrantOf`. */
export function labelsOf(settings: Settings, policy: boolean): SummaryLabels {
  const { office, thresholds, consoles } = settings
  return {
    desk: office.desk,
    dueSoonDays: thresholds.dueSoonDays,
    persons: leadGrantOf(settings, policy) !== null,
    consoles: consoles.map(({ origin, name }) => ({ origin, name })),
  }
}
