import { careWords } from './backup'
import { calendarWords } from './calendar-options'
import { catalogue } from './catalogue'
import { leadSectionWords } from './lead-options'
import { officeWords, optionsWords } from './options'
import { paperOptionWords } from './paper-options'
import { reminderSectionWords } from './reminders'
import { reportWords } from './reports'
import { aboutWords } from './support'
import { thresholdWords } from './warning-options'

/** Settings that the page has no field of its own for. */
export const otherSettingNames = catalogue('otherSettingNames', {
  systemTotals: 'Số liệu của hệ thống do đơn vị nhập',
  unopenedDays: 'Hồ sơ lâu chưa thấy mở, hoặc không hiện ở trang nào: sau số ngày làm việc',
  handOver: 'Thông báo trước giờ chốt chuyển hồ sơ trong ngày',
  off: 'đang tắt',
  display: 'Cách hiển thị trên trang của hệ thống',
  language: 'Ngôn ngữ',
})

/**
 * What settings are called on the settings page, by their dotted paths, as far as that is fixed; what follows from
 * rules is named by those.
 */
export const settingNames = (): Record<string, string> => ({
  'office.parent': officeWords.parent,
  'office.name': officeWords.name,
  'office.desk': officeWords.desk,
  'office.place': officeWords.place,
  'office.symbol': officeWords.symbol,
  'office.returnPlace': officeWords.returnPlace,
  'office.role': officeWords.role,
  'office.recipients': officeWords.recipients,
  'office.signers': officeWords.signers,
  office: optionsWords.sections.office,
  calendar: optionsWords.sections.hours,
  agencyCalendars: calendarWords.whoseHeading,
  thresholds: optionsWords.sections.thresholds,
  history: optionsWords.sections.data,
  papers: optionsWords.sections.papers,
  rules: thresholdWords.rules,
  lead: optionsWords.sections.lead,
  features: aboutWords.featuresHeading,
  countingBasis: calendarWords.basisHeading,
  unknownUnit: thresholdWords.unknownUnit,
  'rules.own': thresholdWords.ownHeading,
  'history.closedDays': careWords.closedDays,
  'history.acknowledgedDays': careWords.acknowledgedDays,
  'history.mayDeleteOpen': careWords.mayDeleteOpen,
  'papers.symbols': paperOptionWords.symbol,
  'papers.reasons': paperOptionWords.reasons,
  'papers.checked': paperOptionWords.checkedBy,
  'lead.permission': leadSectionWords.number,
  'lead.ownUnits': reportWords.ownUnits,
  'lead.systemTotals': otherSettingNames.systemTotals,
  'lead.unopenedDays': otherSettingNames.unopenedDays,
  'lead.smallCells': reportWords.smallCells,
  'features.off': `${aboutWords.featuresHeading}: ${otherSettingNames.off}`,
  'reminders.opening': reminderSectionWords.opening,
  'reminders.handOver': otherSettingNames.handOver,
  'reminders.minutesBefore': reminderSectionWords.minutesBefore,
  'reminders.quiet': reminderSectionWords.quiet,
  display: otherSettingNames.display,
  language: otherSettingNames.language,
  consoles: optionsWords.sections.consoles,
})
