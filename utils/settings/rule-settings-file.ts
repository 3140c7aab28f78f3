import { z } from '@/utils/zod'
import { defaultSettings } from './defaults'
import { ruleSettingsSchema } from './rule-settings'
import { settingsSchema } from './schema'
import type { Settings } from './settings'

/** What of the settings is about warnings. */
export type WarningSettings = Pick<Settings, 'thresholds' | 'rules' | 'unknownUnit'>

/** As they come. */
export const defaultWarningSettings: WarningSettings = warningSettingsOf(defaultSettings)

const file = z.object({
  format: z.literal('dung-hen-warnings'),
  version: z.literal(1),
  thresholds: z.record(z.string(), z.number()),
  rules: ruleSettingsSchema,
  unknownUnit: z.enum(['auto', 'day', 'instant']),
})

const maxCharacters = 1_000_000

/** The part of the settings that is about warnings. */
export function warningSettingsOf({ thresholds, rules, unknownUnit }: Settings): WarningSettings {
  return { thresholds, rules, unknownUnit }
}

/** The office's warnings as JSON, for another computer. */
export function writeWarningFile(settings: Settings): string {
  const content = { format: 'dung-hen-warnings', version: 1, ...warningSettingsOf(settings) }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Reads such a file over the present settings; null when it is not one or holds what cannot be stored. */
export function readWarningFile(text: string, present: Settings): WarningSettings | null {
  if (text.length > maxCharacters) return null
  const read = file.safeParse(parseJson(text))
  if (!read.success) return null
  const { thresholds, rules, unknownUnit } = read.data
  const all = settingsSchema.safeParse({ ...present, thresholds, rules, unknownUnit })
  return all.success ? warningSettingsOf(all.data) : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
