import { expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/no-holder'
import { dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-18 12:00')

const fires: [string, Partial<Sighting>, string][] = [
  ['nobody is named', {}, 'không ghi tên người đang xử lý'],
  ['a group account', { holder: 'Bộ phận Một cửa' }, 'là một bộ phận'],
  ['another one', { holder: 'PHÒNG TƯ PHÁP' }, 'là một bộ phận'],
]
test.each(fires)('fires: %s', (_, current, words) => {
  expect(rule.check(dossier(current), context)).toMatchObject({
    severity: 'note',
    sentence: expect.stringContaining(words),
  })
})

const silent: [string, Partial<Sighting>][] = [
  ['a person', { holder: 'Tô Thị Vân' }],
  ['not received yet', { status: 'submitted' }],
  ['a result is there', { status: 'finished' }],
]
test.each(silent)('is silent: %s', (_, current) => {
  expect(rule.check(dossier(current), context)).toBeNull()
})
