import { describe, expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import { absentHolders } from '@/utils/reports/absence'
import { judgeDossier } from '@/utils/reports/judged'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { at, day, dossier, judgedAt } from '../warnings/make'

const noon = '2026-11-18 12:00'
const context = { ...judgedAt(noon), catalogue: emptyCatalogue }

function judged(number: string, current: Partial<Sighting>, origin = 'https://motcua.vidu.example') {
  const whole = { number, unit: 'Phòng Tư pháp', procedure: 'Khai sinh', ...current }
  return judgeDossier(dossier(whole, { key: `${origin} ${number}`, origin }), context)
}

const absence = (holder: string, from: string, to: string, origin: string | null = null) => ({
  seq: 1,
  holder,
  origin,
  from,
  to,
  at: at(noon),
})

const away = absence('Trần Văn An', '2026-11-23', '2026-11-27')
const numbers = (dossiers: ReturnType<typeof judged>[], absences = [away]) =>
  absentHolders(dossiers, absences, at(noon)).map(({ left }) =>
    left.map(({ judged: one }) => one.dossier.current.number),
  )

describe('what somebody away leaves behind', () => {
  test('is what is late or falls due up to his last day away, the earliest first', () => {
    const own = { holder: 'Trần Văn An' }
    const dossiers = [
      judged('after', { ...own, dueAt: day('2026-11-30') }),
      judged('lastDay', { ...own, dueAt: day('2026-11-27') }),
      judged('late', { ...own, dueAt: day('2026-11-17') }),
      judged('before', { ...own, dueAt: day('2026-11-20') }),
      judged('undated', own),
      judged('waiting', { ...own, status: 'awaitingApplicant', dueAt: day('2026-11-24') }),
      judged('done', { ...own, status: 'finished', dueAt: day('2026-11-24') }),
      judged('another’s', { holder: 'Lê Thị Bình', dueAt: day('2026-11-24') }),
    ]
    expect(numbers(dossiers)).toEqual([['late', 'before', 'lastDay']])
  })

  test('is his however the console writes his name, and only at the console that was named', () => {
    const dossiers = [
      judged('A', { holder: 'TRẦN VĂN AN (Chuyên viên)', dueAt: day('2026-11-24') }),
      judged('B', { holder: 'Trần Văn An', dueAt: day('2026-11-24') }, 'https://khac.vidu.example'),
    ]
    expect(numbers(dossiers)).toEqual([['A', 'B']])
    const there = absence('Trần Văn An', away.from, away.to, 'https://khac.vidu.example')
    expect(numbers(dossiers, [there])).toEqual([['B']])
  })
})

test('absences that are over are not listed, one that ends today is; the soonest comes first', () => {
  const absences = [
    absence('C', '2026-12-01', '2026-12-02'),
    absence('B', '2026-11-16', '2026-11-18'),
    absence('A', '2026-11-16', '2026-11-17'),
  ]
  const found = absentHolders([], absences, at(noon))
  expect(found.map(({ absence: { holder } }) => holder)).toEqual(['B', 'C'])
})

describe('who could stand in', () => {
  const left = judged('A', { holder: 'Trần Văn An', dueAt: day('2026-11-24') })
  const standIns = (others: ReturnType<typeof judged>[], absences = [away]) =>
    absentHolders([left, ...others], absences, at(noon))
      .find(({ absence: { holder } }) => holder === away.holder)
      ?.left.map((one) => one.standIns)

  test('is whoever holds the same procedure in the same unit, by name', () => {
    const others = [
      judged('B', { holder: 'Phạm Văn Cường' }),
      judged('C', { holder: 'Lê Thị Bình' }),
      judged('D', { holder: 'Lê Thị Bình' }),
      judged('E', { holder: 'Vũ Thị Dung', procedure: 'Khai tử' }),
      judged('F', { holder: 'Đỗ Văn Giang', unit: 'Phòng Kinh tế' }),
    ]
    expect(standIns(others)).toEqual([['Lê Thị Bình', 'Phạm Văn Cường']])
  })

  test('is nobody who is away then himself', () => {
    const others = [judged('C', { holder: 'Lê Thị Bình' })]
    const too = { ...absence('Lê Thị Bình', '2026-11-27', '2026-11-30'), seq: 2 }
    expect(standIns(others, [away, too])).toEqual([[]])
    const later = { ...absence('Lê Thị Bình', '2026-11-30', '2026-12-01'), seq: 2 }
    expect(standIns(others, [away, later])).toEqual([['Lê Thị Bình']])
  })

  test('is nobody where nobody else was seen', () => {
    expect(standIns([])).toEqual([[]])
  })
})
