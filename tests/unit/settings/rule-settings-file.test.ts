import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { readWarningFile, warningSettingsOf, writeWarningFile } from '@/utils/settings/rule-settings-file'
import type { Settings } from '@/utils/settings/settings'

const chosen: Settings = {
  ...defaultSettings,
  unknownUnit: 'instant',
  thresholds: { ...defaultSettings.thresholds, signatureDays: 7 },
  rules: {
    on: { 'due-soon': true },
    own: [{ key: 'stallDays', procedure: '1.004193', step: 'Thẩm định', value: 9 }],
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
