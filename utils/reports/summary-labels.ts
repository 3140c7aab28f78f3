import { allowsLeadViews } from '@/utils/settings/lead-permission'
import type { Settings } from '@/utils/settings/settings'
import type { SummaryLabels } from './summary-cache'

/** What the figures' screen needs of the settings; `accounts`: those that have used this computer. */
export function labelsOf(settings: Settings, accounts: readonly string[]): SummaryLabels {
  const { office, thresholds, consoles } = settings
  return {
    desk: office.desk,
    dueSoonDays: thresholds.dueSoonDays,
    persons: allowsLeadViews(settings),
    shared: accounts.length > 1,
    consoles: consoles.map(({ origin, name }) => ({ origin, name })),
  }
}
