import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/letter-owed'
import { answered, at, day, dossier, drafted, judgedAt, sent } from '../make'

const passed = day('2026-11-17')
const coming = day('2026-11-19')
const draft = drafted('2026-11-17', '2026-11-26')

const fires: [string, Dossier, string, number][] = [
  ['overdue', dossier({ dueAt: passed }), '2026-11-18 00:00', 1],
  [
    'answered "Không kịp"',
    dossier({ dueAt: coming }, { entries: [answered('late', coming)] }),
    '2026-11-18 10:00',
    1,
  ],
  [
    'both',
    dossier({ dueAt: passed }, { entries: [answered('late', passed, '2026-11-16 09:00')] }),
    '2026-11-16 09:00',
    2,
  ],
  ['drafted only', dossier({ dueAt: passed }, { entries: [draft] }), '2026-11-18 00:00', 1],
  [
    'sent for an earlier due date, and late once more',
    dossier(
      { dueAt: passed },
      { entries: [drafted('2026-11-10', '2026-11-17'), sent(drafted('2026-11-10', '2026-11-17'))] },
    ),
    '2026-11-18 00:00',
    1,
  ],
  [
    'another draft was sent than the one for this due date',
    dossier({ dueAt: passed }, { entries: [draft, sent({ at: 1 })] }),
    '2026-11-18 00:00',
    1,
  ],
]

test.each(fires)('fires: %s', (_, owing, since, lines) => {
  const warning = rule.check(owing, judgedAt('2026-11-18 12:00'))
  expect(warning).toMatchObject({ severity: 'grave', since: at(since) })
  expect(warning?.evidence).toHaveLength(lines)
})

const silent: [string, Dossier][] = [
  ['sent for this due date', dossier({ dueAt: passed }, { entries: [draft, sent(draft)] })],
  [
    'sent before the page showed any due date',
    dossier({ dueAt: passed }, { entries: [drafted(null, '2026-11-26'), sent(drafted(null, '2026-11-26'))] }),
  ],
  ['not late', dossier({ dueAt: coming })],
  ['answered "Kịp"', dossier({ dueAt: coming }, { entries: [answered('onTime', coming)] })],
  ['a result is there', dossier({ dueAt: passed, status: 'finished' })],
  [
    'a result is there after all',
    dossier({ dueAt: coming, status: 'finished' }, { entries: [answered('late', coming)] }),
  ],
  ['the term stands still', dossier({ dueAt: passed, status: 'awaitingApplicant' })],
]

test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, judgedAt('2026-11-18 12:00'))).toBeNull()
})

test('tells a draft from nothing', () => {
  const sentence = (entries: Dossier['entries']) =>
    rule.check(dossier({ dueAt: passed }, { entries }), judgedAt('2026-11-18 12:00'))?.sentence
  expect(sentence([draft])).toContain('đã soạn nhưng chưa được đánh dấu là đã gửi')
  expect(sentence([])).toContain('Chưa ghi nhận văn bản xin lỗi')
})
