import { describe, expect, test } from 'vitest'
import { compileProfile, knownProfiles } from '@/utils/consoles/profiles'
import { understand } from '@/utils/consoles/read-facts'
import { labelKey } from '@/utils/dossier/text'
import { statusLabels } from '../../consoles/status-labels.mjs'

const profiles = knownProfiles.map(({ id }) => compileProfile(id)).filter((profile) => profile !== null)

test('the consoles are known by the names of their files', () => {
  expect(knownProfiles.map(({ id }) => id).sort()).toEqual(['igate', 'opencps', 'other-table', 'tan-dan'])
  expect(compileProfile('nowhere')).toBeNull()
  expect(compileProfile('constructor')).toBeNull()
})

describe.each(profiles.map((profile) => [profile.id, profile] as const))('%s', (_id, profile) => {
  test('is plain data: it survives a message and an export unchanged', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
  })

  const labels = Object.entries(statusLabels).flatMap(([status, names]) =>
    names.map((name) => [name, status] as const),
  )
  test.each(labels)('the status "%s" is %s', (label, status) => {
    for (const written of [label, label.normalize('NFD'), label.toLocaleUpperCase('vi'), `${label} :`]) {
      expect(understand({ status: written }, profile).sighting.status).toBe(status)
    }
  })

  test.each([
    ['Ngày hẹn trả', 'dueAt'],
    ['Hạn xử lý cá nhân', 'stepDueAt'],
    ['Người xử lý', 'holder'],
    ['Hạn xử lý', undefined],
    ['Thời hạn', undefined],
    ['Kết quả', undefined],
    ['Người nhận', undefined],
    ['Người chuyển đến', undefined],
    ['Nội dung', undefined],
    ['Trích yếu', undefined],
    ['Ghi chú', undefined],
  ])('the heading "%s" means %s', (heading, meaning) => {
    expect(profile.vocabulary.headers[labelKey(heading)]).toBe(meaning)
  })

  test('what may hold free text is read nowhere', () => {
    const own = profile.lists.flatMap(({ columns }) => Object.entries(columns))
    const freeText = own.filter(([label]) => ['nội dung', 'ghi chú', 'trích yếu', 'yêu cầu'].includes(label))
    expect(freeText.every(([, meaning]) => meaning === 'ignore')).toBe(true)
  })
})
