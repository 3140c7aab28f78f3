import { allowsLeadViews } from '@/utils/settings/lead-permission'
import type { Settings } from '@/utils/settings/settings'
import type { SummaryLabels } from './summary-cache'

/** What the figures' screen needs of the settings. */
export function labelsOf(settings: Settings): SummaryLabels {
  const { office, thresholds, consoles } = settings
  return {
    desk: office.desk,
    dueSoonDays: thresholds.dueSoonDays,
    persons: allowsLeadViews(settings),
    consoles: consoles.map(({ origin, name }) => ({ origin, name })),
  }
}
