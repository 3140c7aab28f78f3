import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import { chartsSince, loadChart, onTimeChart, stalledChart, stepChart } from '@/utils/reports/charts'
import { judgeDossier } from '@/utils/reports/judged'
import { quantilesOf } from '@/utils/reports/quantiles'
import { at, change, day, dossier, judgedAt, minute } from '../warnings/make'

/** Wednesday. */
const now = '2026-11-18 12:00'
const context = judgedAt(now)
const judged = (...dossiers: Dossier[]) => dossiers.map((one) => judgeDossier(one, context))

function finished(on: string, due: string): Dossier {
  return dossier({ status: 'finished', finishedAt: minute(`${on} 10:00`), dueAt: day(due) })
}

describe('the load of the coming days', () => {
  const done = [finished('2026-10-14', '2026-10-14'), finished('2026-11-11', '2026-11-11')]
  const seenSince = (text: string | null) => loadChart([], done, text === null ? null : at(text), context)

  const chart = loadChart(
    judged(
      dossier({ dueAt: day('2026-11-18') }),
      dossier({ dueAt: day('2026-11-20') }),
      dossier({ dueAt: day('2026-11-20') }),
      dossier({ dueAt: day('2026-11-22') }),
      dossier({ dueAt: day('2026-11-20'), status: 'awaitingApplicant' }),
      dossier({ dueAt: day('2026-12-09') }),
    ),
    [
      finished('2026-11-11', '2026-11-11'),
      finished('2026-11-18', '2026-11-18'),
      finished('2026-11-12', '2026-11-11'),
    ],
    at('2026-09-01 08:00'),
    context,
  )

  test('counts what runs towards each day, today first, within three weeks', () => {
    expect(chart.bars.filter(({ value }) => value > 0).map(({ label, value }) => [label, value])).toEqual([
      ['18/11', 1],
      ['20/11', 2],
      ['22/11', 1],
    ])
  })

  test('leaves out days off, unless something is promised for one, and says so', () => {
    const labels = chart.bars.map(({ label }) => label)
    expect(labels).not.toContain('21/11')
    expect(labels).not.toContain('24/11')
    expect(chart.bars.find(({ label }) => label === '22/11')?.more).toEqual(['ngày nghỉ'])
  })

  test('stands against what was finished on a working day of the seven weeks before this one', () => {
    // Two dossiers in seven weeks of five working days each.
    expect(chart.line?.value).toBeCloseTo(2 / 35)
    expect(chart.line?.label).toContain('7 tuần')
    expect(loadChart([], [], at('2026-09-01 08:00'), context).line).toBeUndefined()
  })

  test('leaves out of the capacity the weeks before anyone looked, and the one in which that began', () => {
    // The second finished dossier, in the one week that was followed from its Monday on.
    expect(seenSince('2026-11-09 07:35').line).toMatchObject({ value: 1 / 5 })
    expect(seenSince('2026-11-09 07:35').line?.label).toContain('1 tuần')
    expect(seenSince('2026-11-10 07:35').line).toBeUndefined()
  })

  test('says why no capacity is told', () => {
    for (const none of [seenSince('2026-11-18 09:05'), seenSince(null)]) {
      expect(none.line).toBeUndefined()
      expect(none.about).toContain('Chưa nêu năng lực')
    }
    expect(chart.about).not.toContain('Chưa nêu năng lực')
  })
})

test('stalled dossiers stand by how long nothing has moved', () => {
  const still = (since: string) =>
    dossier({ step: 'Thẩm định', dueAt: day('2026-12-30') }, { firstSeen: at(since), lastSeen: at(now) })
  const { bars } = stalledChart(
    judged(still('2026-11-11 08:00'), still('2026-10-01 08:00'), dossier()),
    context,
  )
  expect(bars.filter(({ value }) => value > 0).map(({ label }) => label)).toEqual(['0–5', '21–40'])
})

test('each of the last eight weeks shows what was in time and what was not', () => {
  const dossiers = [
    finished('2026-11-17', '2026-11-20'),
    finished('2026-11-17', '2026-11-16'),
    finished('2026-11-10', '2026-11-10'),
    finished('2026-09-20', '2026-09-20'),
  ]
  const { bars } = onTimeChart(dossiers, context)
  expect(bars).toHaveLength(8)
  expect(bars.at(-1)).toEqual({ label: '16/11', value: 1, more: [1, 0] })
  expect(bars.at(-2)).toMatchObject({ value: 1, more: [0, 0] })
  expect(bars.reduce((sum, { value }) => sum + value, 0)).toBe(2)
  expect(chartsSince(context.now)).toBe(at('2026-09-28 00:00'))
})

describe('time in a step', () => {
  const through = (days: number) =>
    dossier(
      { procedure: 'Trích lục' },
      {
        changes: [
          change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-02 08:00', '2026-11-02 09:00'),
          change('step', 'Thẩm định', 'Trình ký', '2026-11-02 10:00', `2026-11-0${2 + days} 09:00`),
        ],
      },
    )

  test('is told where enough stays were seen from their beginning to their end', () => {
    const { bars } = stepChart([1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4].map(through), context)
    expect(bars).toEqual([{ label: 'Trích lục: Thẩm định', value: 2, more: [2, 3, 11] }])
  })

  test('is silent where they are few', () => {
    expect(stepChart([1, 2, 3].map(through), context).bars).toEqual([])
  })
})

test('quantiles are values that were seen', () => {
  expect(quantilesOf([10, 1, 9, 2, 8, 3, 7, 4, 6, 5, 11])).toEqual({ n: 11, lower: 4, median: 6, upper: 9 })
  expect(quantilesOf([1, 2, 3])).toBeNull()
})
