import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileSource } from '@/utils/consoles/compile'
import type { ProfileSource } from '@/utils/consoles/profile'
import { readProfileFile, writeProfileFile } from '@/utils/consoles/profile-file'
import { knownProfiles, profileSource } from '@/utils/consoles/profiles'
import { selectorsOf } from '@/utils/consoles/selectors'
import { profileProblemLines } from '@/utils/i18n/profile-file'
import { damagedJson, runs } from '../damaged'

const sources = knownProfiles.map(({ id }) => profileSource(id)).filter((source) => source !== null)
const anySelector = () => true

const model: ProfileSource = {
  version: 1,
  name: 'Một cửa huyện Ví Dụ',
  recognise: ['#dossiers'],
  lists: [
    {
      name: 'danh-sach',
      where: '#dossiers',
      header: 'thead > tr > th',
      row: 'tbody > tr',
      columns: { 'Mã số': 'number', 'Ngày hẹn': 'dueAt' },
      required: ['number'],
      badge: { columns: ['number'], place: 'bottom' },
      routes: [],
    },
  ],
  details: [],
}

describe('a profile file', () => {
  test.each(sources.map((source) => [source.name, source] as const))(
    '%s comes back as it went',
    (_, source) => {
      expect(readProfileFile(writeProfileFile(source), anySelector)).toEqual({ ok: true, profile: source })
    },
  )

  test('a mark before the text, as Windows editors leave, does no harm', () => {
    expect(readProfileFile(`\uFEFF${writeProfileFile(model)}`, anySelector)).toMatchObject({ ok: true })
  })

  test('every selector is shown to the browser before it is taken', () => {
    const asked: string[] = []
    for (const source of [model, ...sources]) {
      readProfileFile(writeProfileFile(source), (selector) => asked.push(selector) > 0)
    }
    const written = [model, ...sources].flatMap(selectorsOf).map(({ selector }) => selector)
    expect(asked).toEqual(written)
    expect(asked.length).toBeGreaterThan(20)
  })
})

describe('a file that is none is refused, and says where', () => {
  const [list] = model.lists
  const broken: [string, unknown, string][] = [
    ['an array', [], 'không đúng kiểu giá trị.'],
    ['null', null, 'không đúng kiểu giá trị.'],
    ['no name', { ...model, name: undefined }, 'name: còn thiếu'],
    ['an empty name', { ...model, name: '' }, 'name: còn thiếu'],
    ['another version', { ...model, version: 2 }, 'version: giá trị không được chấp nhận'],
    ['a misspelt key', { ...model, detials: [] }, 'detials: tiện ích không biết mục này'],
    [
      'a meaning that is none',
      { ...model, lists: [{ ...list, columns: { 'Ngày hẹn': 'due' } }] },
      'lists[0].columns["Ngày hẹn"]: giá trị không được chấp nhận',
    ],
    [
      'neither headings nor labels',
      { ...model, lists: [{ ...list, header: undefined }] },
      'lists[0].header: còn thiếu',
    ],
    ['a list without rows', { ...model, lists: [{ ...list, row: '' }] }, 'lists[0].row: còn thiếu'],
    ['code', { ...model, lists: [{ ...list, row: { toString: 'x' } }] }, 'lists[0].row: không đúng kiểu'],
    [
      'a selector that searches in depth',
      { ...model, recognise: [':has(:has(:has(*)))'] },
      'recognise[0]: giá trị không được chấp nhận',
    ],
    ['a selector without end', { ...model, recognise: ['a'.repeat(301)] }, 'recognise[0]: quá dài'],
    ['nothing to recognise it by', { ...model, recognise: [] }, 'recognise: còn thiếu'],
    [
      'an attribute that is none',
      { ...model, lists: [{ ...list, rowIdAttribute: 'onload="x"' }] },
      'lists[0].rowIdAttribute: giá trị không được chấp nhận',
    ],
  ]
  test.each(broken)('%s', (_what, value, line) => {
    const checked = readProfileFile(JSON.stringify(value), anySelector)
    expect(checked.ok).toBe(false)
    if (!checked.ok) expect(profileProblemLines(checked.problems)[0]).toContain(line)
  })

  test.each([
    ['not JSON', '{', 'không đúng định dạng JSON'],
    ['too large', ' '.repeat(200_001), 'quá lớn'],
  ])('%s', (_what, text, line) => {
    const checked = readProfileFile(text, anySelector)
    if (!checked.ok) expect(profileProblemLines(checked.problems)).toEqual([expect.stringContaining(line)])
    expect(checked.ok).toBe(false)
  })

  test('a selector that the browser does not take', () => {
    const checked = readProfileFile(writeProfileFile(model), (selector) => selector !== 'tbody > tr')
    expect(checked).toEqual({ ok: false, problems: [{ path: ['lists', 0, 'row'], kind: 'badSelector' }] })
  })

  test('of many places only some are named', () => {
    const value = { ...model, recognise: Array.from({ length: 9 }, () => 1) }
    const checked = readProfileFile(JSON.stringify(value), anySelector)
    if (!checked.ok) expect(profileProblemLines(checked.problems)).toHaveLength(6)
    expect(checked.ok).toBe(false)
  })
})

test('whatever stands in it, a profile is read whole or refused with a place, and nothing else changes', () => {
  const before = JSON.stringify(sources)
  fc.assert(
    fc.property(damagedJson([model, ...sources]), (text) => {
      const checked = readProfileFile(text, (selector) => !selector.includes('<'))
      if (checked.ok) {
        expect(readProfileFile(writeProfileFile(checked.profile), anySelector)).toEqual(checked)
        expect(compileSource('own:1', checked.profile).id).toBe('own:1')
      } else {
        const lines = profileProblemLines(checked.problems)
        expect(lines.length).toBeGreaterThan(0)
        for (const line of lines) expect(line.length).toBeLessThan(600)
      }
    }),
    { numRuns: runs },
  )
  expect(JSON.stringify(sources)).toBe(before)
  expect(Object.keys(Object.prototype)).toEqual([])
})
