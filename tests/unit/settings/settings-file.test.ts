import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settingsFileProblemText } from '@/utils/i18n/transfer'
import { defaultSettings } from '@/utils/settings/defaults'
import { settingsSchema } from '@/utils/settings/schema'
import type { Settings } from '@/utils/settings/settings'
import { readSettingsFile, writeSettingsFile } from '@/utils/settings/settings-file'
import { damagedJson, runs } from '../damaged'

const office: Settings = {
  ...defaultSettings,
  office: {
    ...defaultSettings.office,
    name: 'UBND xã Ví Dụ',
    signers: [{ name: 'Lê Minh Khôi', title: 'CHỦ TỊCH', authority: '', onBehalfOf: '' }],
  },
  consoles: [{ origin: 'https://motcua.example.vn', name: 'Một cửa', profile: 'opencps' }],
}
const written = writeSettingsFile(office)

test('what is written is read back', () => {
  expect(readSettingsFile(written)).toEqual({ ok: true, settings: office })
})

describe('a file that is wrong is refused, with the place a person has to mend', () => {
  const said = (text: string) => {
    const read = readSettingsFile(text)
    return read.ok ? [] : read.problems.map(settingsFileProblemText)
  }
  const lineOf = (part: string) => written.split('\n').findIndex((line) => line.includes(part)) + 1

  test.each([
    ['no JSON', '{ "format": ', /^Dòng 1: tệp không đúng định dạng JSON/],
    ['another file of ours', '{"format":"dung-hen-warnings","version":1}', /không phải là tệp cài đặt/],
    ['a newer file', written.replace('"version": 1,', '"version": 2,'), /phiên bản tiện ích mới hơn/],
    ['a list', '[]', /không phải là tệp cài đặt/],
    ['far too much', ' '.repeat(2_000_001), /quá lớn/],
  ])('%s', (_, text, reason) => {
    expect(said(text)).toEqual([expect.stringMatching(reason)])
  })

  test('a value is named with its line and its field', () => {
    expect(said(written.replace('"dueSoonDays": 2', '"dueSoonDays": "2"'))).toEqual([
      `Dòng ${lineOf('"dueSoonDays"')} (thresholds.dueSoonDays): giá trị thiếu hoặc không hợp lệ.`,
    ])
    expect(said(written.replace('"CHỦ TỊCH"', '7'))).toEqual([
      `Dòng ${lineOf('CHỦ TỊCH')} (office.signers.0.title): giá trị thiếu hoặc không hợp lệ.`,
    ])
  })

  test('two wrong values are both named', () => {
    const wrong = written
      .replace('"dueSoonDays": 2', '"dueSoonDays": -1')
      .replace('"stallDays": 3', '"stallDays": 0')
    expect(said(wrong)).toHaveLength(2)
  })
})

test('whatever a file holds, it is refused in words or gives settings that can be stored', () => {
  const cutAndPatched = fc
    .tuple(fc.nat(written.length - 1), fc.nat(40), fc.string({ maxLength: 20 }))
    .map(([at, length, put]) => written.slice(0, at) + put + written.slice(at + length))
  const damaged = damagedJson([JSON.parse(written), JSON.parse(writeSettingsFile(defaultSettings))])
  fc.assert(
    fc.property(fc.oneof(damaged, cutAndPatched), (text) => {
      const read = readSettingsFile(text)
      if (read.ok) expect(settingsSchema.safeParse(read.settings).success).toBe(true)
      else expect(settingsFileProblemText(read.problems[0])).not.toBe('')
    }),
    { numRuns: runs },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})
