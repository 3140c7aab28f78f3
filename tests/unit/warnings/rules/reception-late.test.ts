import { expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import { intakeCalendarsOf } from '@/utils/settings/agency-calendars'
import { defaultSettings } from '@/utils/settings/defaults'
import rule from '@/utils/warnings/rules/reception-late'
import { at, day, dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-20 12:00')
const waiting = (current: Partial<Sighting>, lastSeen: string) =>
  dossier({ status: 'submitted', channel: 'online', ...current }, { lastSeen: at(lastSeen) })
const sent = { submittedAt: minute('2026-11-16 09:00') }

test('fires when it was still waiting after more than eight working hours', () => {
  expect(rule.check(waiting(sent, '2026-11-17 09:01'), context)).toMatchObject({
    severity: 'warning',
    since: at('2026-11-17 09:00'),
    sentence: 'Hồ sơ nộp trực tuyến đã chờ tiếp nhận 8 giờ 1 phút làm việc.',
  })
})

test('a bare date counts from its end', () => {
  expect(rule.check(waiting({ submittedAt: day('2026-11-16') }, '2026-11-17 16:00'), context)).toBeNull()
  expect(rule.check(waiting({ submittedAt: day('2026-11-16') }, '2026-11-18 07:01'), context)).not.toBeNull()
})

const silent: [string, ReturnType<typeof waiting>][] = [
  ['eight working hours exactly', waiting(sent, '2026-11-17 09:00')],
  ['a weekend went by', waiting({ submittedAt: minute('2026-11-13 16:00') }, '2026-11-16 14:00')],
  ['nobody looked since', waiting(sent, '2026-11-16 10:00')],
  ['it was received', waiting({ ...sent, status: 'accepted' }, '2026-11-19 09:00')],
  ['it was handed in at the counter', waiting({ ...sent, channel: 'counter' }, '2026-11-19 09:00')],
  ['the page does not say when it was sent', waiting({}, '2026-11-19 09:00')],
]
test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, context)).toBeNull()
})

test('where dossiers are received by other hours than terms count in, those are waited for', () => {
  const saturday = { ...defaultSettings.calendar.week, 6: [['07:00', '11:00']] } as const
  const calendar = { ...defaultSettings.calendar, intakeWeek: saturday }
  const since = { submittedAt: minute('2026-11-13 16:00') }
  const onDuty = judgedAt('2026-11-20 12:00', {
    intakeOf: intakeCalendarsOf({
      calendar,
      agencyCalendars: [{ unit: 'Sở Y tế', calendar: defaultSettings.calendar }],
    }),
  })
  expect(rule.check(waiting(since, '2026-11-16 10:01'), onDuty)?.since).toBe(at('2026-11-16 10:00'))
  expect(rule.check(waiting(since, '2026-11-16 10:01'), context)).toBeNull()
  expect(rule.check(waiting({ ...since, unit: 'sở y tế' }, '2026-11-16 10:01'), onDuty)).toBeNull()
})
