import type { Translation } from '../catalogue'
import type * as vietnamese from '../setting-names'

export const otherSettingNames: Translation<typeof vietnamese.otherSettingNames> = {
  systemTotals: 'Figures of the system that your office entered',
  unopenedDays: 'Dossiers not seen opened, or not shown by any page: after so many working days',
  handOver: 'Reminder before the day’s last hand-over',
  off: 'switched off',
  display: 'Display on the system’s pages',
  language: 'Language',
}
