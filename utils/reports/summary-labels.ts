import { allowsLeadViews } from '@/utils/settings/lead-permission'
import type { Settings } from '@/utils/settings/settings'
import type { SummaryLabels } from './summary-cache'
import { isShared } from './whose'

/** What the figures' screen needs of the settings; `accounts`: those that have used this computer. */
export function labelsOf(settings: Settings, accounts: readonly string[]): SummaryLabels {
  const { office, thresholds, consoles } = settings
  return {
    desk: office.desk,
    dueSoonDays: thresholds.dueSoonDays,
    persons: allowsLeadViews(settings),
    shared: isShared(accounts),
    consoles: consoles.map(({ origin, name }) => ({ origin, name })),
  }
}
