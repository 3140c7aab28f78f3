import { settingNames } from '@/utils/i18n/setting-names'
import { transferWords as words } from '@/utils/i18n/transfer'
import { groupNames } from '@/utils/i18n/warnings/shared'
import type { Settings } from '@/utils/settings/settings'
import { groupThresholds, rules } from '@/utils/warnings/registry'
import { ruleGroups } from '@/utils/warnings/rule'
import { calendarsDiff } from './calendar-diff'

/** One setting that would change. */
export interface SettingChange {
  path: string
  name: string
  before: string
  after: string
}

/** Shown as one setting each: what they hold belongs together. */
const whole = new Set([
  'countingBasis',
  'papers.symbols',
  'papers.checked',
  'lead.permission',
  'reminders.quiet',
  'display',
  'consoles',
])

/** What a setting is called on this page; its path where nobody named it. */
export function nameOfSetting(path: string): string {
  return settingNames()[path] ?? nameByRule(path) ?? path
}

function nameByRule(path: string): string | undefined {
  for (const group of ruleGroups) {
    const threshold = groupThresholds[group]?.find(({ key }) => path === `thresholds.${key}`)
    if (threshold) return `${groupNames[group]}: ${threshold.label()}`
  }
  for (const { id, words: named, thresholds = [] } of rules) {
    if (path === `rules.on.${id}`) return named.title
    const threshold = thresholds.find(({ key }) => path === `thresholds.${key}`)
    if (threshold) return `${named.title}: ${threshold.label()}`
  }
  return undefined
}

/** What makes some settings into others, a setting a line; empty when they are the same. */
export function settingsDiff(before: Settings, after: Settings): SettingChange[] {
  const { calendar: _, agencyCalendars: __, version: ___, ...old } = before
  const { calendar: ____, agencyCalendars: _____, version: ______, ...fresh } = after
  return [
    ...calendarsDiff(before, after).map((line) => ({ path: line, name: line, before: '', after: '' })),
    ...changesIn(old, fresh, ''),
  ]
}

function changesIn(before: unknown, after: unknown, path: string): SettingChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!whole.has(path) && isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => changesIn(before[key], after[key], path === '' ? key : `${path}.${key}`))
  }
  const [was, is] = [valueText(before), valueText(after)]
  return [{ path, name: nameOfSetting(path), before: was, after: was === is ? otherThan(after) : is }]
}

function valueText(value: unknown): string {
  if (value === undefined || value === null || value === '') return words.empty
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'object') return words.items(Object.keys(value).length)
  return String(value)
}

function otherThan(value: unknown): string {
  return words.otherItems(isRecord(value) || Array.isArray(value) ? Object.keys(value).length : 1)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
