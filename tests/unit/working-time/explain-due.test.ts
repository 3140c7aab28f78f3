import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceLines, dueLines } from '@/utils/i18n/explain-due'
import { problemText, termText } from '@/utils/i18n/term-words'
import { citizenSentences, inspectorPage } from '@/utils/i18n/written/explain-due'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { compareDue } from '@/utils/working-time/compare-due'
import { dateText, hourMs } from '@/utils/working-time/dates'
import { WorkingTimeError } from '@/utils/working-time/errors'
import { type DueExplanation, explainDue, type Office } from '@/utils/working-time/explain'
import { buildSchedule, type CalendarChoices, defaultWeek } from '@/utils/working-time/schedule'
import type { Term } from '@/utils/working-time/term'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import { movedDues } from '@/utils/working-time/what-if'
import { at, wall } from './calendars'
import { numRuns } from './runs'

function officeOf(choices: CalendarChoices): Office {
  return { choices, calendar: createWorkingCalendar(buildSchedule(choices)) }
}
const choices: CalendarChoices = { week: defaultWeek, edits: [] }
const office = officeOf(choices)

function explained(limit: TimeLimit, started: string, rest: Partial<Term> = {}): DueExplanation {
  const found = explainDue({ limit, startedAt: at(started), ...rest }, office)
  if (!found) throw new Error('This term has an end')
  return found
}

const dutyLine = '14/11: đơn vị có trực tiếp nhận nhưng ngày này không tính vào thời hạn'

describe('the ledger', () => {
  test('five working days over a holiday', () => {
    expect(dueLines(explained({ unit: 'workingDay', count: 5 }, '2026-11-20 09:00'), null)).toEqual([
      'Thời hạn giải quyết: 5 ngày làm việc.',
      'Tính từ 09:00 ngày 20/11/2026.',
      '20/11: ngày bắt đầu, không tính',
      '21/11-22/11: không tính, cuối tuần',
      '23/11: tính',
      '24/11: không tính, Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)',
      '25/11-27/11: tính',
      '28/11-29/11: không tính, cuối tuần',
      '30/11: tính',
      'Hạn tính theo quy định: ngày 30/11/2026.',
      'Ngày 23/11/2026 có đề xuất hoán đổi, chưa rõ kết quả.',
      'Căn cứ: Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc).',
    ])
  })

  test('fifteen calendar days that end on a holiday, by a basis the office has checked', () => {
    const basis = { text: 'Quyết định số 12/QĐ-UBND', checkedBy: 'Nguyễn Thị Mẫu', checkedOn: '2026-10-01' }
    expect(
      dueLines(explained({ unit: 'calendarDay', count: 15 }, '2026-08-18 09:00'), basis).slice(-5),
    ).toEqual([
      '31/08: tính, Nghỉ hoán đổi, làm bù 22/8 (12729/VPCP-KGVX; 9441/TB-BNV; 3383/BNV-CVL)',
      '01/09-02/09: tính, Quốc khánh (12729/VPCP-KGVX; 9441/TB-BNV; 3383/BNV-CVL)',
      '03/09: chuyển hạn sang ngày này',
      'Hạn tính theo quy định: ngày 03/09/2026.',
      'Căn cứ: Quyết định số 12/QĐ-UBND (đối chiếu: Nguyễn Thị Mẫu, 01/10/2026).',
    ])
  })

  test('hours are counted day by day', () => {
    expect(dueLines(explained({ unit: 'workingHour', count: 12 }, '2026-11-20 14:00'), null)).toEqual([
      'Thời hạn giải quyết: 12 giờ làm việc.',
      'Tính từ 14:00 ngày 20/11/2026.',
      '20/11: tính 3 giờ',
      '21/11-22/11: không tính, cuối tuần',
      '23/11: tính 8 giờ',
      '24/11: không tính, Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)',
      '25/11: tính 1 giờ',
      'Hạn tính theo quy định: 08:00 ngày 25/11/2026.',
      'Ngày 23/11/2026 có đề xuất hoán đổi, chưa rõ kết quả.',
      'Căn cứ: Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc).',
    ])
  })

  test('a pause and a provisional year are told', () => {
    const pauses = [
      {
        from: at('2026-12-29 10:00'),
        to: at('2026-12-30 10:00'),
        kind: 'other',
        reason: 'Nghĩa vụ tài chính',
      },
    ] as const
    const found = dueLines(explained({ unit: 'workingDay', count: 3 }, '2026-12-28 09:00', { pauses }), null)
    expect(found).toEqual([
      'Thời hạn giải quyết: 3 ngày làm việc.',
      'Tính từ 09:00 ngày 28/12/2026.',
      'Tạm dừng từ 10:00 ngày 29/12/2026 đến 10:00 ngày 30/12/2026: Nghĩa vụ tài chính.',
      '28/12: ngày bắt đầu, không tính',
      '29/12: tính',
      '30/12: không tính, thời hạn tạm dừng',
      '31/12: tính',
      '01/01: không tính, Tết Dương lịch',
      '02/01-03/01: không tính, cuối tuần',
      '04/01: tính',
      'Hạn tính theo quy định: ngày 04/01/2027 (tạm tính).',
      'Lịch nghỉ năm 2027 chưa chính thức.',
      'Ngày nghỉ Tết Nguyên đán 2027 chưa có thông báo.',
      'Ngày nghỉ Quốc khánh thứ hai (01/9 hoặc 03/9/2027) chưa có thông báo.',
      'Chưa có thông báo về ngày hoán đổi năm 2027.',
      'Căn cứ: Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc).',
    ])
  })

  test.each<[why: string, TimeLimit, Partial<Term>, due: string, receipt: string]>([
    ['working days', { unit: 'workingDay', count: 2 }, {}, '2026-11-17', dutyLine],
    ['working hours', { unit: 'workingHour', count: 8 }, {}, '2026-11-16', dutyLine],
    ['a month', { unit: 'month', count: 1 }, {}, '2026-12-14', dutyLine],
    ['the same day', { unit: 'sameDay' }, {}, '2026-11-16', dutyLine],
    [
      'days of the calendar, the first of them too',
      { unit: 'calendarDay', count: 3 },
      { rules: { countReceiptDay: true } },
      '2026-11-16',
      '14/11-15/11: tính, cuối tuần',
    ],
  ])('a Saturday on duty receives and does not count: %s', (_, limit, rest, due, receipt) => {
    const duty = officeOf({ ...choices, intakeWeek: { ...defaultWeek, 6: [['07:30', '11:00']] } })
    const term: Term = { limit, startedAt: at('2026-11-14 08:00'), ...rest }
    const found = explainDue(term, duty)
    if (!found) throw new Error('This term has an end')
    expect(dateText(found.due.day)).toBe(due)
    expect(dueLines(found, null)[2]).toBe(receipt)
    expect(citizenSentences(found)[1].includes('(thứ Bảy 14/11: đơn vị có trực tiếp nhận')).toBe(
      receipt === dutyLine,
    )
    const plain = explainDue(term, office)
    expect(plain && dueLines(plain, null).join()).not.toContain('trực tiếp nhận')
  })

  test('a term counted anew says so', () => {
    const pauses = [{ from: at('2026-11-04 10:00'), to: at('2026-11-10 15:00'), kind: 'supplement' }] as const
    expect(
      dueLines(explained({ unit: 'workingDay', count: 5 }, '2026-11-02 09:00', { pauses }), null)[1],
    ).toBe('Tính từ 15:00 ngày 10/11/2026 (tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung).')
  })

  test('counts exactly the term: as many days as given, or as many hours', () => {
    const start = fc.integer({ min: at('2023-01-01'), max: at('2027-06-01') })
    const pauses = fc.array(fc.tuple(fc.integer({ min: -50, max: 600 }), fc.integer({ min: 0, max: 100 })), {
      maxLength: 3,
    })
    const unit = fc.constantFrom('workingDay', 'workingHour', 'hour')
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), unit, pauses, (startedAt, count, unit, given) => {
        const asked = {
          limit: { unit, count },
          startedAt,
          pauses: given.map(([from, length]) => ({
            from: startedAt + from * hourMs,
            to: startedAt + (from + length) * hourMs,
            kind: 'other' as const,
          })),
        }
        const entries = explainDue(asked, office)?.entries ?? []
        const counted = entries.filter(({ part }) => part === 'counted')
        if (unit === 'workingDay') expect(counted).toHaveLength(count)
        else expect(entries.reduce((sum, { ms }) => sum + ms, 0)).toBe(count * hourMs)
      }),
      { numRuns },
    )
  })
})

describe('the portal’s date beside the computed one', () => {
  const days = (count: number): TimeLimit => ({ unit: 'workingDay', count })
  const day = (text: string) => ({ at: at(text), precision: 'day' as const })

  test.each<[name: string, TimeLimit, started: string, portal: string, habits: string[], days: string[]]>([
    ['a worked Saturday', days(2), '2026-08-21 09:00', '2026-08-25', ['workedDaysIgnored'], ['2026-08-22']],
    [
      'next year’s holidays',
      days(5),
      '2025-12-30 09:00',
      '2026-01-06',
      ['nextYearsHolidaysMissing'],
      ['2026-01-01', '2026-01-02'],
    ],
    [
      'no holidays at all',
      days(10),
      '2026-02-12 09:00',
      '2026-02-26',
      ['holidaysIgnored'],
      ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    ],
    ['every day', days(10), '2026-11-02 09:00', '2026-11-12', ['everyDayCounted'], []],
    ['received after hours', days(1), '2026-11-16 18:00', '2026-11-18', ['startsNextMorning'], []],
    [
      'an end on a Saturday',
      { unit: 'calendarDay', count: 5 },
      '2026-11-16 09:00',
      '2026-11-21',
      ['endNotRolled'],
      [],
    ],
  ])('%s', (_, limit, started, portal, habits, differing) => {
    const explanation = explained(limit, started)
    const difference = compareDue(day(portal), explanation, office)
    const found = difference?.habits ?? []
    expect(found.map(({ habit }) => habit)).toEqual(expect.arrayContaining(habits))
    const own = found.find(({ habit }) => habit === habits[0])
    expect(own?.days.map((on) => wall(at('1970-01-01') + on * 24 * hourMs).slice(0, 10))).toEqual(differing)
  })

  test('a new holiday the console does not know is named', () => {
    const explanation = explained(days(5), '2026-11-20 09:00')
    const difference = compareDue(day('2026-11-27'), explanation, office)
    expect(differenceLines(explanation, difference)).toEqual([
      'Hẹn trả trên hệ thống: ngày 27/11/2026, sớm hơn hạn tính theo quy định (ngày 30/11/2026) 1 ngày làm việc.',
      '24/11: ngày nghỉ, Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)',
      'Có thể do hệ thống chỉ trừ thứ Bảy, Chủ nhật, không trừ ngày nghỉ lễ.',
      'Có thể do hệ thống chưa cập nhật một ngày nghỉ nêu trên.',
      'Ngày trên giấy tiếp nhận hồ sơ và hẹn trả kết quả là ngày đã hẹn với người nộp.',
    ])
  })

  test('one missing holiday among several is found', () => {
    const explanation = explained(days(3), '2026-08-28 09:00')
    const difference = compareDue(day('2026-09-04'), explanation, office)
    expect(difference?.habits.map(({ habit, days }) => [habit, days.length])).toEqual([['dayOffMissing', 3]])
  })

  test('a difference nothing known explains names the days between', () => {
    const explanation = explained(days(5), '2026-11-02 09:00')
    const difference = compareDue(day('2026-11-16'), explanation, office)
    expect(difference).toMatchObject({ workingDays: 5, calendarDays: 7, habits: [] })
    expect(difference?.days).toHaveLength(7)
  })

  test('the same day is no difference, whatever the hour', () => {
    const explanation = explained(days(5), '2026-11-02 09:00')
    const portal = { at: at('2026-11-09 10:30'), precision: 'minute' as const }
    expect(compareDue(portal, explanation, office)).toBeNull()
    expect(differenceLines(explanation, null)).toEqual([])
  })
})

test('the citizen gets two sentences', () => {
  expect(citizenSentences(explained({ unit: 'workingDay', count: 5 }, '2026-11-20 09:00'))).toEqual([
    'Thời hạn giải quyết hồ sơ là 5 ngày làm việc, tính từ ngày 20/11; hạn trả kết quả là ngày 30/11/2026.',
    'Cách tính: không tính ngày bắt đầu, ngày nghỉ hằng tuần, 24/11 (Ngày Văn hóa Việt Nam).',
  ])
  expect(citizenSentences(explained({ unit: 'calendarDay', count: 15 }, '2026-11-09 09:00'))).toEqual([
    'Thời hạn giải quyết hồ sơ là 15 ngày, tính từ ngày 09/11; hạn trả kết quả là ngày 25/11/2026.',
    'Cách tính: không tính ngày bắt đầu; ngày cuối của thời hạn là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo.',
  ])
  expect(citizenSentences(explained({ unit: 'workingHour', count: 2 }, '2026-11-20 09:00'))).toEqual([
    'Thời hạn giải quyết hồ sơ là 2 giờ làm việc, tính từ ngày 20/11; hạn trả kết quả là 11:00 ngày 20/11/2026.',
    'Thời hạn tính liên tục, không có ngày nghỉ xen giữa.',
  ])
})

test('where the count began anew, the citizen is not told of the day of receipt', () => {
  const pauses = [{ from: at('2026-11-04 10:00'), to: at('2026-11-10 15:00'), kind: 'supplement' }] as const
  expect(
    citizenSentences(explained({ unit: 'workingDay', count: 2 }, '2026-11-02 09:00', { pauses })),
  ).toEqual([
    'Thời hạn giải quyết hồ sơ là 2 ngày làm việc, tính từ ngày 10/11; hạn trả kết quả là ngày 12/11/2026.',
    'Cách tính: không tính ngày bắt đầu.',
  ])
})

test('days apart are not run together, days alike are', () => {
  expect(citizenSentences(explained({ unit: 'workingDay', count: 10 }, '2023-01-13 09:00'))[1]).toBe(
    'Cách tính: không tính ngày bắt đầu, ngày nghỉ hằng tuần, 20/01 (Tết Nguyên đán), 23/01-26/01 (Tết Nguyên đán).',
  )
  expect(dueLines(explained({ unit: 'workingHour', count: 24 }, '2026-11-09 07:00'), null)[2]).toBe(
    '09/11-11/11: tính 8 giờ mỗi ngày',
  )
})

test('the inspector gets one page with everything the date rests on', () => {
  const found = explained({ unit: 'workingDay', count: 2 }, '2026-08-21 09:00')
  const portal = { at: at('2026-08-25'), precision: 'day' as const }
  const page = inspectorPage({
    number: 'H56.77.01-260821-0001',
    explained: found,
    portal,
    difference: compareDue(portal, found, office),
    basis: null,
    remarks: ['Tính theo lịch làm việc riêng của Sở Y tế.'],
    seen: ['Lúc 09:12 ngày 22/08/2026 hệ thống ghi hẹn trả 25/08/2026.'],
    at: at('2026-08-25 08:00'),
  })
  expect(page.sections.map(({ heading }) => heading)).toEqual([
    'Hồ sơ',
    'Cách tính',
    'Những ngày không tính',
    'Chênh lệch với ngày hẹn trả trên hệ thống',
    'Đã thấy trên hệ thống',
  ])
  expect(page.sections[1]?.lines[0]).toBe('Tính theo lịch làm việc riêng của Sở Y tế.')
  expect(page.made).toBe('Lập lúc 08:00 ngày 25/08/2026, theo những gì hệ thống đã hiển thị trên máy này.')
  expect(page.sections[2]?.lines).toEqual(['21/08: ngày bắt đầu, không tính', '23/08: không tính, cuối tuần'])
  expect(page.sections[3]?.lines).toContain(
    'Có thể do hệ thống luôn coi thứ Bảy, Chủ nhật là ngày nghỉ, không tính ngày làm bù.',
  )
})

test('what would change if 23 November were swapped off', () => {
  const swapped = officeOf({ ...choices, edits: [{ date: '2026-11-23', kind: 'off', note: 'Hoán đổi' }] })
  const term = (started: string): Term => ({
    limit: { unit: 'workingDay', count: 5 },
    startedAt: at(started),
  })
  const dossiers = [
    { key: 'a', term: term('2026-11-20 09:00') },
    { key: 'b', term: term('2026-11-02 09:00') },
    { key: 'c', term: { ...term('2026-11-20 09:00'), limit: { unit: 'none' } } as const },
  ]
  const moved = movedDues(dossiers, office.calendar, swapped.calendar)
  expect(moved.map(({ key, before, after }) => [key, wall(before.at), wall(after.at)])).toEqual([
    ['a', '2026-11-30 17:00', '2026-12-01 17:00'],
  ])
})

test.each<[TimeLimit, string]>([
  [{ unit: 'workingDay', count: 12.5 }, '12,5 ngày làm việc'],
  [{ unit: 'hour', count: 24 }, '24 giờ'],
  [{ unit: 'sameDay' }, 'trong ngày'],
  [{ unit: 'none' }, 'không quy định thời hạn'],
])('%o reads %s', (limit, text) => {
  expect(termText(limit)).toBe(text)
})

test('where no day is left out the page says so', () => {
  const found = explained({ unit: 'workingHour', count: 2 }, '2026-11-20 09:00')
  const page = inspectorPage({
    number: 'A-1',
    explained: found,
    portal: null,
    difference: null,
    basis: null,
    remarks: [],
    seen: [],
    at: at('2026-11-20 10:00'),
  })
  expect(page.sections[2]?.lines).toEqual(['Không có.'])
})

test('a problem is told in words that name what is wrong', () => {
  expect(problemText(new WorkingTimeError('badDate', '31/02'))).toBe(
    'Không có ngày “31/02”. Hãy kiểm tra lại ngày, tháng, năm.',
  )
})
