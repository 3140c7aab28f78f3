import type { Settings } from '@/utils/settings/settings'
import type { SummaryLabels } from './summary-cache'

/** What the figures' screen needs of the settings. */
export function labelsOf({ office, thresholds, consoles }: Settings): SummaryLabels {
  return {
    desk: office.desk,
    dueSoonDays: thresholds.dueSoonDays,
    consoles: consoles.map(({ origin, name }) => ({ origin, name })),
  }
}
