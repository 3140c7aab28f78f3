import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/due-differs'
import { change, day, dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-18 12:00')
/** Five working days from Monday the 16th, the 24th being off, end on Monday the 23rd. */
const five = (current: Partial<Sighting>, rest: Partial<Dossier> = {}) =>
  dossier(
    { receivedAt: minute('2026-11-16 09:00'), term: { unit: 'workingDay', count: 5 }, ...current },
    rest,
  )

test('fires and says both dates, neither in the other’s place', () => {
  expect(rule.check(five({ dueAt: minute('2026-11-24 09:00') }), context)).toMatchObject({
    severity: 'note',
    sentence: expect.stringMatching(/Hệ thống ghi hẹn trả 09:00 ngày 24\/11, tính theo thời hạn là 23\/11/),
  })
})

const silent: [string, Dossier][] = [
  ['the same day at another hour', five({ dueAt: minute('2026-11-23 09:00') })],
  ['no term known', dossier({ dueAt: day('2026-11-24') })],
  ['a term in hours', five({ dueAt: minute('2026-11-24 09:00'), term: { unit: 'workingHour', count: 8 } })],
  [
    'it has waited, nobody knows how long',
    five(
      { dueAt: day('2026-11-27') },
      {
        changes: [
          change('status', 'awaitingApplicant', 'processing', '2026-11-17 08:00', '2026-11-18 08:00'),
        ],
      },
    ),
  ],
  ['it waits', five({ dueAt: day('2026-11-27'), status: 'paused' })],
  ['no date on the page', five({})],
]
test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, context)).toBeNull()
})
