import { defaultWeek } from '@/utils/working-time/schedule'
import { defaultFeatures } from './features'
import { defaultHistorySettings } from './history-settings'
import { defaultLanguage } from './language'
import { defaultLeadSettings } from './lead'
import { defaultPaperSettings } from './papers'
import { defaultReminderSettings } from './reminders'
import { defaultRuleSettings } from './rule-settings'
import type { Settings } from './settings'

/** What an office starts with. No console is invented: the office adds its own. */
export const defaultSettings: Settings = {
  version: 1,
  language: defaultLanguage,
  office: {
    name: '',
    parent: '',
    place: '',
    desk: 'Trung tâm Phục vụ hành chính công',
    role: 'resolving',
    symbol: '',
    returnPlace: '',
    signers: [],
    recipients: [],
  },
  calendar: { week: defaultWeek, edits: [] },
  agencyCalendars: [],
  countingBasis: null,
  unknownUnit: 'auto',
  thresholds: { dueSoonDays: 2, stallDays: 3, stallShareOfTerm: 1 / 3 },
  history: defaultHistorySettings,
  papers: defaultPaperSettings,
  rules: defaultRuleSettings,
  lead: defaultLeadSettings,
  reminders: defaultReminderSettings,
  features: defaultFeatures,
  display: {},
  consoles: [],
}
