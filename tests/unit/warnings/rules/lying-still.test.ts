import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/lying-still'
import { at, change, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-30 08:00')

function seen(
  from: string,
  to: string,
  current: Partial<Sighting> = {},
  changes: Dossier['changes'] = [],
): Dossier {
  return dossier({ step: 'Thẩm định', ...current }, { firstSeen: at(from), lastSeen: at(to), changes })
}

const longTerm = { unit: 'workingDay', count: 20 } as const

const fires: [string, Dossier, string][] = [
  ['three working days, by step', seen('2026-11-16 16:59', '2026-11-19 07:00'), '2026-11-16 16:59'],
  [
    'three working days, by holder alone',
    dossier({ holder: 'Lê Văn B' }, { firstSeen: at('2026-11-16 08:00'), lastSeen: at('2026-11-19 08:00') }),
    '2026-11-16 08:00',
  ],
  [
    'a third of a term of six days',
    seen('2026-11-16 08:00', '2026-11-18 08:00', { term: { unit: 'workingDay', count: 6 } }),
    '2026-11-16 08:00',
  ],
  [
    'at least one day of a term of four',
    seen('2026-11-16 08:00', '2026-11-17 08:00', { term: { unit: 'workingDay', count: 4 } }),
    '2026-11-16 08:00',
  ],
  [
    'the office’s days when the term is long',
    seen('2026-11-16 08:00', '2026-11-19 08:00', { term: longTerm }),
    '2026-11-16 08:00',
  ],
  [
    'since the last change',
    seen('2026-11-02 08:00', '2026-11-19 08:00', {}, [
      change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-13 08:00', '2026-11-16 09:00'),
    ]),
    '2026-11-16 09:00',
  ],
  [
    'a moved due date stirs nothing',
    seen('2026-11-16 08:00', '2026-11-19 08:00', {}, [
      change('dueAt', null, null, '2026-11-16 08:00', '2026-11-18 08:00'),
    ]),
    '2026-11-16 08:00',
  ],
  [
    'waiting to be received',
    seen('2026-11-16 08:00', '2026-11-19 08:00', { status: 'submitted' }),
    '2026-11-16 08:00',
  ],
]

test.each(fires)('fires: %s', (_, still, since) => {
  expect(rule.check(still, context)).toMatchObject({ severity: 'warning', since: at(since) })
})

const silent: [string, Dossier][] = [
  ['two working days', seen('2026-11-16 08:00', '2026-11-18 17:00')],
  ['three days with a weekend among them', seen('2026-11-20 08:00', '2026-11-23 08:00')],
  ['the holiday of the 24th does not count', seen('2026-11-20 08:00', '2026-11-25 17:00')],
  ['nobody looked since', seen('2026-11-16 08:00', '2026-11-16 09:00')],
  [
    'the step changed',
    seen('2026-11-02 08:00', '2026-11-19 08:00', {}, [
      change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-18 08:00', '2026-11-18 09:00'),
    ]),
  ],
  [
    'the holder changed',
    seen('2026-11-02 08:00', '2026-11-19 08:00', {}, [
      change('holder', 'A', 'B', '2026-11-18 08:00', '2026-11-18 09:00'),
    ]),
  ],
  [
    'the status changed',
    seen('2026-11-02 08:00', '2026-11-19 08:00', {}, [
      change('status', 'accepted', 'processing', '2026-11-18 08:00', '2026-11-18 09:00'),
    ]),
  ],
  [
    'waiting for the applicant',
    seen('2026-11-02 08:00', '2026-11-19 08:00', { status: 'awaitingApplicant' }),
  ],
  ['paused', seen('2026-11-02 08:00', '2026-11-19 08:00', { status: 'paused' })],
  ['finished', seen('2026-11-02 08:00', '2026-11-19 08:00', { status: 'finished' })],
  [
    'waiting for a signature, which is a rule of its own',
    seen('2026-11-02 08:00', '2026-11-19 08:00', { step: 'Trình lãnh đạo' }),
  ],
  ['posted as the law has it', seen('2026-11-02 08:00', '2026-11-19 08:00', { step: 'Niêm yết công khai' })],
]

test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, context)).toBeNull()
})

test('a share of the term below one day still leaves a day', () => {
  const impatient = { ...context, thresholds: { ...context.thresholds, stallShareOfTerm: 0.1 } }
  const term = { unit: 'workingDay', count: 5 } as const
  expect(rule.check(seen('2026-11-16 08:00', '2026-11-16 16:00', { term }), impatient)).toBeNull()
  expect(rule.check(seen('2026-11-16 08:00', '2026-11-17 08:00', { term }), impatient)).not.toBeNull()
})

test('without a step and a holder on the page it says why it says nothing', () => {
  const blind = dossier({}, { firstSeen: at('2026-11-02 08:00'), lastSeen: at('2026-11-19 08:00') })
  expect(rule.check(blind, context)).toBeNull()
  expect(rule.silence?.(blind, context)).toContain('Trang này không cho biết bước xử lý')
  expect(rule.silence?.(seen('2026-11-02 08:00', '2026-11-19 08:00'), context)).toBeNull()
  expect(rule.silence?.({ ...blind, current: { number: 'A-1', status: 'paused' } }, context)).toBeNull()
})

test('says both ends of what was seen; names stand in the evidence, never in the sentence', () => {
  const warning = rule.check(seen('2026-11-16 08:00', '2026-11-20 09:30', { holder: 'Lê Văn B' }), context)
  expect(warning?.sentence).toBe(
    '4 ngày làm việc chưa thấy thay đổi trạng thái, bước hoặc người xử lý; cần kiểm tra.',
  )
  expect(warning?.evidence).toEqual([
    'từ lúc 08:00 ngày 16/11 đến lúc 09:30 ngày 20/11 không thấy thay đổi trạng thái, bước hoặc người xử lý',
    'bước “Thẩm định”, người xử lý Lê Văn B',
  ])
})

test('posting counts where the office wants it to', () => {
  const posted = seen('2026-11-02 08:00', '2026-11-19 08:00', { statusLabel: 'Niêm yết hồ sơ' })
  expect(rule.check(posted, context)).toBeNull()
  const counting = { ...context, thresholds: { ...context.thresholds, postingExempt: 0 } }
  expect(rule.check(posted, counting)).not.toBeNull()
})

test('goes by the step’s usual time where enough was seen of it, else by the setting', () => {
  const slow = { ...context, usual: () => ({ days: 5, count: 14, latestOnly: false }) }
  const still = (lastSeen: string) => seen('2026-11-16 08:00', lastSeen)
  expect(rule.check(still('2026-11-23 08:00'), slow)).toBeNull()
  expect(rule.check(still('2026-11-25 08:00'), slow)?.evidence.at(-1)).toContain(
    '5 ngày làm việc (theo 14 hồ sơ',
  )
  const quick = { ...context, usual: () => ({ days: 0, count: 14, latestOnly: false }) }
  expect(rule.check(still('2026-11-17 08:00'), quick)).not.toBeNull()
})
