import { describe, expect, test } from 'vitest'
import type { Dossier, Entry } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import {
  answerOf,
  asksOnTime,
  mayWriteNotice,
  noticeState,
  sentReappointments,
  wasAnnounced,
} from '@/utils/warnings/duties'
import { isShortTerm, termInWorkingDays } from '@/utils/warnings/term'
import { countdownOf, urgencyOf } from '@/utils/warnings/urgency'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import { answered, day, dossier, drafted, judgedAt, minute, sent } from './make'

describe('"Kịp / Không kịp" is asked', () => {
  const cases: [string, boolean, Partial<Sighting>, string, Dossier['entries']?][] = [
    ['on the last working day before', true, { dueAt: day('2026-11-19') }, '2026-11-18 08:00'],
    ['on Friday for Monday', true, { dueAt: day('2026-11-23') }, '2026-11-20 08:00'],
    ['on Friday for Sunday', true, { dueAt: day('2026-11-22') }, '2026-11-20 08:00'],
    ['on Monday for Wednesday, over the holiday', true, { dueAt: day('2026-11-25') }, '2026-11-23 08:00'],
    ['not two working days before', false, { dueAt: day('2026-11-20') }, '2026-11-18 08:00'],
    ['not on the day itself', false, { dueAt: day('2026-11-18') }, '2026-11-18 08:00'],
    ['not when late', false, { dueAt: day('2026-11-17') }, '2026-11-18 08:00'],
    [
      'not of a term of one working day',
      false,
      { dueAt: day('2026-11-19'), term: { unit: 'workingDay', count: 1 } },
      '2026-11-18 08:00',
    ],
    [
      'not of a term of eight working hours',
      false,
      { dueAt: minute('2026-11-19 08:00'), term: { unit: 'workingHour', count: 8 } },
      '2026-11-18 08:00',
    ],
    [
      'of a term of 16 working hours',
      true,
      { dueAt: minute('2026-11-19 08:00'), term: { unit: 'workingHour', count: 16 } },
      '2026-11-18 08:00',
    ],
    [
      'not of a term of 16 working hours on its last day',
      false,
      { dueAt: minute('2026-11-19 16:00'), term: { unit: 'workingHour', count: 16 } },
      '2026-11-19 08:00',
    ],
    [
      'not while it waits for the applicant',
      false,
      { dueAt: day('2026-11-19'), status: 'awaitingApplicant' },
      '2026-11-18 08:00',
    ],
    [
      'not twice',
      false,
      { dueAt: day('2026-11-19') },
      '2026-11-18 08:00',
      [answered('onTime', day('2026-11-19'))],
    ],
    [
      'again after the due date moved',
      true,
      { dueAt: day('2026-11-19') },
      '2026-11-18 08:00',
      [answered('late', day('2026-11-12'))],
    ],
  ]

  test.each(cases)('%s: %s', (_, asked, current, now, entries = []) => {
    const one = dossier(current, { entries })
    expect(asksOnTime(one, countdownOf(one.current, judgedAt(now)))).toBe(asked)
  })
})

describe('a letter may be written', () => {
  const late = [answered('late', day('2026-11-30'))]
  const cases: [string, boolean, Partial<Sighting>, Dossier['entries']?][] = [
    ['when overdue', true, { dueAt: day('2026-11-10') }],
    ['when due today', true, { dueAt: day('2026-11-18') }],
    ['when due soon', true, { dueAt: day('2026-11-20') }],
    ['when known not to be on time', true, { dueAt: day('2026-11-30') }, late],
    ['not with time left', false, { dueAt: day('2026-11-30') }],
    ['not with a result', false, { dueAt: day('2026-11-30'), status: 'finished' }, late],
    ['not without a date', false, {}],
  ]

  test.each(cases)('%s: %s', (_, allowed, current, entries = []) => {
    const context = judgedAt('2026-11-18 08:00')
    const one = dossier(current, { entries })
    expect(mayWriteNotice(one, urgencyOf(countdownOf(one.current, context), context))).toBe(allowed)
  })
})

test('a letter is sent only when its own draft was ticked as sent', () => {
  const [first, second] = [
    drafted('2026-11-20', '2026-11-27', '2026-11-18 08:00'),
    drafted('2026-11-20', '2026-11-26'),
  ]
  const state = (entries: Dossier['entries']) =>
    noticeState(dossier({ dueAt: day('2026-11-20') }, { entries }))
  expect(state([])).toBe('none')
  expect(state([first])).toBe('drafted')
  expect(state([first, sent(second)])).toBe('drafted')
  expect(state([first, second, sent(second)])).toBe('sent')
})

test('an answer and a tick that were taken back count for nothing', () => {
  const [letter, answer] = [drafted('2026-11-20', '2026-11-27'), answered('late', day('2026-11-20'))]
  const takenBack = (retracts: number): Entry => ({ kind: 'retraction', at: retracts + 10, retracts })
  const one = (entries: Entry[]) => dossier({ dueAt: day('2026-11-20') }, { entries })
  expect(answerOf(one([answer]))).not.toBeNull()
  expect(answerOf(one([answer, takenBack(answer.at)]))).toBeNull()
  const ticked = sent(letter)
  expect(noticeState(one([letter, ticked, takenBack(ticked.at)]))).toBe('drafted')
  expect(noticeState(one([letter, takenBack(letter.at)]))).toBe('none')
  expect(sentReappointments(one([letter, ticked, takenBack(ticked.at)]))).toEqual([])
  expect(wasAnnounced(one([letter, ticked, takenBack(ticked.at)]), '2026-11-27')).toBe(false)
})

test('a paper that moves no date is no letter, sent or not', () => {
  const reminder = drafted('2026-11-20', null)
  const letter = dossier({ dueAt: day('2026-11-20') }, { entries: [reminder, sent(reminder)] })
  expect(noticeState(letter)).toBe('none')
})

const terms: [TimeLimit | undefined, number | null, boolean][] = [
  [undefined, null, false],
  [{ unit: 'none' }, null, false],
  [{ unit: 'sameDay' }, 1, true],
  [{ unit: 'workingDay', count: 3 }, 3, true],
  [{ unit: 'workingDay', count: 3.5 }, 3.5, false],
  [{ unit: 'workingHour', count: 24 }, 3, true],
  [{ unit: 'workingHour', count: 25 }, 3.125, false],
  [{ unit: 'hour', count: 48 }, 2, true],
  [{ unit: 'calendarDay', count: 7 }, 5, false],
  [{ unit: 'week', count: 1 }, 5, false],
  [{ unit: 'month', count: 1 }, 21, false],
  [{ unit: 'year', count: 1 }, 250, false],
]

test.each(terms)('the term %o is about %s working days', (term, days, short) => {
  expect(termInWorkingDays(term)).toBe(days)
  expect(isShortTerm(term)).toBe(short)
})
