import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { readWarningFile, warningSettingsOf, writeWarningFile } from '@/utils/settings/rule-settings-file'
import { settingsSchema } from '@/utils/settings/schema'
import type { Settings } from '@/utils/settings/settings'
import { damagedJson, runs } from '../damaged'

const chosen: Settings = {
  ...defaultSettings,
  unknownUnit: 'instant',
  thresholds: { ...defaultSettings.thresholds, signatureDays: 7 },
  rules: {
    on: { 'due-soon': true },
    own: [{ key: 'stallDays', procedure: '1.004193', step: 'Thẩm định', value: 9 }],
    bases: { overdue: { text: 'Điều 1', checkedBy: 'Lê B', checkedOn: '2026-11-18' } },
  },
}

test('what is written is read again, over whatever was there', () => {
  expect(readWarningFile(writeWarningFile(chosen), defaultSettings)).toEqual(warningSettingsOf(chosen))
})

const refused: [string, string][] = [
  ['no JSON', 'x'],
  ['another file', '{"version":1}'],
  ['a threshold that is text', writeWarningFile(chosen).replace('"stallDays": 3', '"stallDays": "3"')],
  ['a known threshold out of bounds', writeWarningFile(chosen).replace('"stallDays": 3', '"stallDays": 0')],
  ['a known threshold missing', writeWarningFile(chosen).replace('"stallDays": 3,', '')],
  ['endless', `${writeWarningFile(chosen)}${' '.repeat(1_000_000)}`],
]
test.each(refused)('refused: %s', (_, text) => {
  expect(readWarningFile(text, defaultSettings)).toBeNull()
})

test('whatever stands in it, a file gives settings that can be stored, or nothing', () => {
  fc.assert(
    fc.property(damagedJson([JSON.parse(writeWarningFile(chosen))]), (text) => {
      const read = readWarningFile(text, defaultSettings)
      if (read) expect(settingsSchema.safeParse({ ...defaultSettings, ...read }).success).toBe(true)
    }),
    { numRuns: runs },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})
