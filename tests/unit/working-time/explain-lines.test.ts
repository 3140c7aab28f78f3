import { describe, expect, test } from 'vitest'
import { explainLines, type LinesGround } from '@/utils/i18n/working-time'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import type { Procedure } from '@/utils/working-time/procedure-catalogue'
import { buildSchedule, defaultWeek, type HolidayEdit } from '@/utils/working-time/schedule'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import { at } from './calendars'
import { procedureOf } from './procedures'

const groundOf = (
  office: LinesGround['office'],
  now: string,
  rest: Partial<LinesGround> = {},
): LinesGround => ({
  office,
  catalogue: { procedures: [] },
  basis: null,
  now: at(now),
  unknownUnit: 'auto',
  ...rest,
})

function lines(now: string, due: string, term?: TimeLimit, edits: HolidayEdit[] = []): string[] {
  const settings = { week: defaultWeek, edits }
  const dueAt = { at: at(due), precision: due.includes(' ') ? ('minute' as const) : ('day' as const) }
  const calendar = createWorkingCalendar(buildSchedule(settings))
  return explainLines(
    { status: 'processing', dueAt, ...(term ? { term } : {}) },
    groundOf({ choices: settings, calendar }, now),
  )
}

test('each day to the due date is counted or not, and why', () => {
  expect(lines('2026-11-20 09:00', '2026-11-25 16:30', { unit: 'workingDay', count: 5 })).toEqual([
    'Hẹn trả trên hệ thống: 16:30 ngày 25/11/2026.',
    'Tính theo ngày: quá hạn khi đã sang ngày sau ngày hẹn trả.',
    'Từ 21/11 đến 25/11 còn 2 ngày làm việc (đã trừ ngày nghỉ lễ 24/11):',
    '21/11-22/11: không tính, cuối tuần',
    '23/11: tính',
    '24/11: không tính, Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)',
    '25/11: tính',
    'Ngày 23/11/2026 có đề xuất hoán đổi, chưa rõ kết quả.',
  ])
})

test('a worked Saturday is named, and so is an assumption', () => {
  expect(lines('2026-01-12 09:00', '2026-01-08')).toEqual([
    'Hẹn trả trên hệ thống: ngày 08/01/2026.',
    'Tính theo ngày: quá hạn khi đã sang ngày sau ngày hẹn trả. Hệ thống không ghi giờ hẹn trả.',
    'Chưa có thời hạn để đối chiếu.',
    'Từ 09/01 đến 12/01 đã qua 3 ngày làm việc:',
    '09/01: tính',
    '10/01: tính, Làm bù cho ngày 02/01 (12729/VPCP-KGVX; 9441/TB-BNV; 3383/BNV-CVL)',
    '11/01: không tính, cuối tuần',
    '12/01: tính',
  ])
})

test("the office's own word is given as its own", () => {
  const edits: HolidayEdit[] = [{ date: '2026-11-23', kind: 'off', note: 'Hoán đổi theo thông báo của tỉnh' }]
  expect(lines('2026-11-20 09:00', '2026-11-25 10:00', undefined, edits)).toContain(
    '23/11: không tính, Hoán đổi theo thông báo của tỉnh',
  )
})

test('the office’s last word is the one given', () => {
  const edits: HolidayEdit[] = [
    { date: '2026-11-23', kind: 'off', note: 'Dự kiến' },
    { date: '2026-11-23', kind: 'worked', note: 'Không hoán đổi' },
  ]
  expect(lines('2026-11-20 09:00', '2026-11-25 10:00', undefined, edits)).toContain(
    '23/11: tính, Không hoán đổi',
  )
})

test('a date in an undecided year is provisional', () => {
  const found = lines('2026-12-30 09:00', '2027-01-05', { unit: 'workingDay', count: 5 })
  expect(found).toContain('Lịch nghỉ năm 2027 chưa chính thức: số ngày trên là tạm tính.')
  expect(found).toContain('Ngày nghỉ Tết Nguyên đán 2027 chưa có thông báo.')
})

test('a year without a table says so', () => {
  expect(lines('2028-11-20 09:00', '2028-11-21')).toContain(
    'Chưa có lịch nghỉ năm 2028: số ngày trên là tạm tính.',
  )
})

test('a long wait is summed up, its holidays still named', () => {
  const found = lines('2026-04-30 09:00', '2026-01-30', { unit: 'workingDay', count: 5 })
  expect(found).toEqual([
    'Hẹn trả trên hệ thống: ngày 30/01/2026.',
    'Tính theo ngày: quá hạn khi đã sang ngày sau ngày hẹn trả.',
    'Từ 31/01 đến 30/04 đã qua 57 ngày làm việc (đã trừ ngày nghỉ lễ 16/02-20/02, 27/04, 30/04):',
    'Không tính 26 ngày nghỉ hằng tuần',
    '16/02-20/02: không tính, Tết Nguyên đán (12729/VPCP-KGVX; 9441/TB-BNV; 3383/BNV-CVL)',
    '27/04: không tính, Nghỉ bù Giỗ Tổ Hùng Vương (12729/VPCP-KGVX; 9441/TB-BNV; 3383/BNV-CVL)',
    '30/04: không tính, Ngày Chiến thắng (12729/VPCP-KGVX; 9441/TB-BNV; 3383/BNV-CVL)',
  ])
})

describe('the date the rules give, beside the page’s', () => {
  const settings = { week: defaultWeek, edits: [] }
  const calendar = createWorkingCalendar(buildSchedule(settings))
  const explained = (receivedAt: string, dueAt: string, term: TimeLimit, rest: Partial<LinesGround> = {}) =>
    explainLines(
      {
        status: 'processing',
        receivedAt: { at: at(receivedAt), precision: receivedAt.includes(' ') ? 'minute' : 'day' },
        dueAt: { at: at(dueAt), precision: 'day' },
        term,
      },
      groundOf({ choices: settings, calendar }, '2026-11-20 16:00', rest),
    )

  test('is given with the days that make the difference', () => {
    expect(explained('2026-11-20 09:00', '2026-11-27', { unit: 'workingDay', count: 5 }).slice(-7)).toEqual([
      'Nếu hồ sơ không phải bổ sung, không tạm dừng:',
      'Hẹn trả trên hệ thống: ngày 27/11/2026, sớm hơn hạn tính theo quy định (ngày 30/11/2026) 1 ngày làm việc.',
      '24/11: ngày nghỉ, Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)',
      'Có thể do hệ thống chỉ trừ thứ Bảy, Chủ nhật, không trừ ngày nghỉ lễ.',
      'Có thể do hệ thống chưa cập nhật một ngày nghỉ nêu trên.',
      'Ngày trên giấy tiếp nhận hồ sơ và hẹn trả kết quả là ngày đã hẹn với người nộp.',
      'Căn cứ: Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc).',
    ])
  })

  test('stands on the basis that the office has checked', () => {
    const basis = { text: 'Quyết định số 12/QĐ-UBND', checkedBy: 'Nguyễn Thị Mẫu', checkedOn: '2026-10-01' }
    const found = explained('2026-11-20 09:00', '2026-11-27', { unit: 'workingDay', count: 5 }, { basis })
    expect(found.at(-1)).toBe('Căn cứ: Quyết định số 12/QĐ-UBND (đối chiếu: Nguyễn Thị Mẫu, 01/10/2026).')
  })

  test.each([
    ['on duty', '2026-11-14 08:30', 1],
    ['not on duty', '2026-11-15 08:30', 0],
    ['at work', '2026-11-13 08:30', 0],
  ])('of a dossier received %s', (_, receivedAt, told) => {
    const choices = { ...settings, intakeWeek: { ...defaultWeek, 6: [['07:30', '11:00']] } } as const
    const found = explained(
      receivedAt,
      '2026-11-20',
      { unit: 'workingDay', count: 5 },
      { office: { choices, calendar } },
    )
    expect(found.filter((line) => line.includes('trực tiếp nhận'))).toEqual(
      Array(told).fill(
        'Tiếp nhận ngày thứ Bảy 14/11: đơn vị có trực tiếp nhận nhưng ngày này không tính vào thời hạn.',
      ),
    )
  })

  test.each<[why: string, receivedAt: string, dueAt: string, TimeLimit]>([
    ['the dates agree', '2026-11-20 09:00', '2026-11-30', { unit: 'workingDay', count: 5 }],
    [
      'a term in hours lacks the hour of receipt',
      '2026-11-20',
      '2026-11-27',
      { unit: 'workingHour', count: 8 },
    ],
    ['a same-day term lacks it', '2026-11-20', '2026-11-27', { unit: 'sameDay' }],
    ['there is no fixed term', '2026-11-20 09:00', '2026-11-27', { unit: 'none' }],
  ])('is not given where %s', (_, receivedAt, dueAt, term) => {
    expect(explained(receivedAt, dueAt, term).join()).not.toContain('Nếu hồ sơ')
  })

  test('a senseless term is told instead', () => {
    expect(explained('2026-11-20 09:00', '2026-11-27', { unit: 'month', count: 1.5 }).at(-1)).toBe(
      'Thời hạn “1,5” không hợp lệ. Thời hạn phải lớn hơn 0; tháng và năm phải là số nguyên.',
    )
  })
})

describe('the office’s catalogue, where the page shows no term', () => {
  const settings = { week: defaultWeek, edits: [] }
  const calendar = createWorkingCalendar(buildSchedule(settings))
  const explained = (
    dueAt: string,
    procedure: string,
    term: TimeLimit,
    start: Procedure['start'] = 'receipt',
  ) =>
    explainLines(
      {
        status: 'processing',
        procedure,
        receivedAt: { at: at('2026-11-20 09:00'), precision: 'minute' },
        dueAt: { at: at(dueAt), precision: 'minute' },
      },
      groundOf({ choices: settings, calendar }, '2026-11-20 16:00', {
        catalogue: {
          procedures: [{ ...procedureOf('1.004193', 'Cấp bản sao trích lục hộ tịch', term), start }],
        },
      }),
    )

  test.each(['1.004193', '1.004193.000.00.00.H56', 'cấp bản sao trích lục  hộ tịch:'])(
    'is asked by code or name: %s',
    (named) => {
      const found = explained('2026-11-27 17:00', named, { unit: 'workingDay', count: 5 })
      expect(found).toContain('Thời hạn theo danh mục thủ tục của đơn vị: 5 ngày làm việc.')
      expect(found).toContain(
        'Hẹn trả trên hệ thống: 17:00 ngày 27/11/2026, sớm hơn hạn tính theo quy định (ngày 30/11/2026) 1 ngày làm việc.',
      )
    },
  )

  test('says whether the portal’s date is counted to by the day or by the hour', () => {
    const byHour = explained('2026-11-23 10:00', '1.004193', { unit: 'workingHour', count: 8 })
    expect(byHour).toContain('Tính theo giờ: quá hạn khi đã qua giờ hẹn trả.')
    expect(byHour).toContain('Thời hạn theo danh mục thủ tục của đơn vị: 8 giờ làm việc.')
    const byDay = explained('2026-11-23 10:00', '1.004193', { unit: 'workingDay', count: 1 })
    expect(byDay).toContain('Tính theo ngày: quá hạn khi đã sang ngày sau ngày hẹn trả.')
  })

  test('computes nothing from a receipt that no page shows', () => {
    const found = explained('2026-11-27 17:00', '1.004193', { unit: 'workingDay', count: 5 }, 'agencyReceipt')
    expect(found.join()).not.toContain('Nếu hồ sơ')
  })

  test('a procedure it does not have is not guessed', () => {
    const found = explained('2026-11-27 17:00', '1.00419', { unit: 'workingDay', count: 5 })
    expect(found).toContain('Chưa có thời hạn để đối chiếu.')
    expect(found.join()).not.toContain('Nếu hồ sơ')
  })
})
