import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import { calibrationOf, checkForecasts } from '@/utils/reports/forecast/check'
import { type Course, courseOf, runningDays } from '@/utils/reports/forecast/course'
import { forecastDocument } from '@/utils/reports/forecast/document'
import { outlookOf, outlookSteps } from '@/utils/reports/forecast/forecast'
import { fewestComparable, forecastModel } from '@/utils/reports/forecast/model'
import { dateText, dayOf } from '@/utils/working-time/dates'
import { createRandom } from '../../../consoles/random.mjs'
import { at, change, day, dossier, judgedAt, minute } from '../../warnings/make'

/** Wednesday. */
const now = '2026-11-18 12:00'
const context = judgedAt(now)
const { calendar, catalogue } = context
const lately = 5
const procedure = 'Cấp giấy phép'

/**
 * Received on Monday 2/11, moved on to appraisal the next morning, and done on `end`. With the result it has no step any
 * more, and no change says so: that is how it is recorded.
 */
function example(end: string, rest: Partial<Dossier> = {}): Dossier {
  return dossier(
    {
      procedure,
      status: 'returned',
      receivedAt: minute('2026-11-02 08:00'),
      dueAt: day('2026-11-13'),
      finishedAt: minute(`${end} 10:00`),
    },
    {
      firstSeen: at('2026-11-02 09:00'),
      lastSeen: at(`${end} 11:00`),
      changes: [
        change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-02 16:00', '2026-11-03 08:00'),
        change('status', 'processing', 'returned', `${end} 09:00`, `${end} 11:00`),
      ],
      ...rest,
    },
  )
}

/** Received on the 12th and in appraisal since the 13th, three working days ago; due on Friday, two from now. */
function inHand(current: Partial<Dossier['current']> = {}, rest: Partial<Dossier> = {}): Dossier {
  return dossier(
    {
      number: 'now',
      procedure,
      step: 'Thẩm định',
      receivedAt: minute('2026-11-12 08:00'),
      dueAt: day('2026-11-20'),
      ...current,
    },
    {
      firstSeen: at('2026-11-12 09:00'),
      lastSeen: at('2026-11-18 09:00'),
      changes: [change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-12 16:00', '2026-11-13 08:00')],
      ...rest,
    },
  )
}

/** In appraisal for two working days, five and eight. */
const quick = () => example('2026-11-05')
const usual = () => example('2026-11-10')
const slow = () => example('2026-11-13')
const times = <One>(n: number, make: () => One) => Array.from({ length: n }, make)

function forecastFor(one: Dossier, examples: readonly Dossier[]) {
  const courses = examples.flatMap((each) => courseOf(each, calendar, catalogue) ?? [])
  const course = courseOf(one, calendar, catalogue)
  if (!course) throw new Error('no course')
  return forecastModel([...courses, course], at(now), calendar, lately).of(course)
}

test('the forecast is reckoned in small steps: one for every dossier, and for each held-back week again', () => {
  const dossiers = [...times(30, usual), ...times(15, slow), inHand()]
  const steps = outlookSteps(dossiers, context, lately)
  let count = 0
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      expect(step.value).toEqual(outlookOf(dossiers, context, lately))
      break
    }
    count++
  }
  expect(count).toBeGreaterThan(10 * dossiers.length)
})

describe('a dossier is compared', () => {
  test('with those that were in its step for as long as it is: of these, how many took longer than it has left', () => {
    const forecast = forecastFor(inHand(), [...times(30, quick), ...times(15, usual), ...times(5, slow)])
    // The quick ones were done before their third day and say nothing; nor does it itself.
    expect(forecast).toMatchObject({ basis: 'step', n: 20, daysLeft: 2, median: 2, most: 5 })
    expect(forecast).toHaveProperty('miss', expect.closeTo(1 - 15 / 20, 10))
  })

  test('with those of its procedure as old as it, where its step is new', () => {
    const forecast = forecastFor(inHand({ step: 'Bước mới' }, { changes: [] }), times(25, usual))
    expect(forecast).toMatchObject({ basis: 'procedure', n: 25, miss: 0 })
  })

  test('with none of another procedure, and with nothing where there are too few', () => {
    const other = () => ({ ...usual(), current: { ...usual().current, procedure: 'Khác' } })
    expect(forecastFor(inHand(), times(50, other))).toBe('tooFew')
    expect(forecastFor(inHand(), times(fewestComparable - 1, usual))).toBe('tooFew')
    expect(forecastFor(inHand(), times(fewestComparable, usual))).toMatchObject({ n: fewestComparable })
  })

  test('with nothing where those as old as it were not seen for long enough to tell', () => {
    const received = { receivedAt: minute('2026-11-11 08:00'), dueAt: day('2026-12-30') }
    const moved = change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-11 16:00', '2026-11-12 08:00')
    const unknown = () => inHand(received, { firstSeen: at('2026-11-11 09:00'), changes: [moved] })
    expect(forecastFor(inHand(), times(40, unknown))).toBe('tooFew')
  })

  test('without the days on which its term stood still', () => {
    const waited = inHand(
      {},
      {
        changes: [
          change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-12 16:00', '2026-11-13 08:00'),
          change('status', 'processing', 'awaitingApplicant', '2026-11-13 16:00', '2026-11-16 08:00'),
          change('status', 'awaitingApplicant', 'processing', '2026-11-17 16:00', '2026-11-18 08:00'),
        ],
      },
    )
    const course = courseOf(waited, calendar, catalogue)
    expect(course && runningDays(course, at('2026-11-13 08:00'), at(now), calendar)).toBe(1)
    // One day in appraisal: the quick ones are comparable again.
    expect(forecastFor(waited, times(20, quick))).toMatchObject({ n: 20, median: 1 })
  })
})

describe('nothing is forecast of a dossier', () => {
  const examples = times(30, usual)
  const { dueAt: _, ...without } = inHand().current
  const undated = { ...inHand(), current: without }
  test.each<[string, Dossier, string]>([
    ['without a date', undated, 'notRunning'],
    ['whose date has passed', inHand({ dueAt: day('2026-11-17') }), 'notRunning'],
    [
      'that has its result',
      inHand({ status: 'finished', finishedAt: minute('2026-11-17 10:00') }),
      'notRunning',
    ],
    ['that waits for its applicant', inHand({ status: 'awaitingApplicant' }), 'notRunning'],
    ['that no page has shown lately', inHand({}, { lastSeen: at('2026-11-10 09:00') }), 'notSeenLately'],
  ])('%s', (_, one, silence) => {
    expect(forecastFor(one, examples)).toBe(silence)
  })
})

test('the sheet names what to look at first, says why, and how far it has been right', () => {
  const outlook = outlookOf(
    [inHand({}, { key: 'a' }), inHand({ number: 'waits', status: 'awaitingApplicant' }), ...times(25, slow)],
    context,
    lately,
  )
  expect(outlook.likely.map(({ dossier: { current } }) => current.number)).toEqual(['now'])
  expect(outlook.silent).toEqual({ notRunning: 1, notSeenLately: 0, tooFew: 0 })
  const coverage = { seen: 27, from: at('2026-11-02 08:00'), to: at(now) }
  const { lines, tables } = forecastDocument(outlook, coverage, context)
  expect(lines.join('\n')).toContain('Chưa kiểm tra được')
  expect(lines).toContainEqual(expect.stringContaining('không phải chứng cứ duy nhất'))
  expect(tables[0]?.rows).toEqual([
    [
      'now',
      procedure,
      'Thẩm định',
      { date: '2026-11-20' },
      2,
      'một nửa xong trong 5, 8 trong 10 xong trong 5',
      'gần như tất cả',
      '25 (cùng thủ tục, cùng bước)',
    ],
  ])
})

describe('held against what came of them', () => {
  /** An office whose steps take as long as chance has it, with a look every morning. Known to it: the chance of each day. */
  function office(seed: number): Course[] {
    const random = createRandom(seed)
    const first = dayOf(at('2026-06-01 00:00'))
    const days = (from: number, n: number) => at(`${dateText(calendar.addDays(from, n))} 08:00`)
    return Array.from({ length: 2500 }, (): Course => {
      const received = calendar.addDays(first, 1 + random.below(115))
      const stay = (each: number) => {
        let length = 1
        while (random.below(100) >= each) length += 1
        return length
      }
      const [intake, appraisal] = [1, stay(20)]
      const slowest = stay(30)
      const moved = days(received, intake)
      const passed = days(received, intake + appraisal)
      const end = days(received, intake + appraisal + slowest)
      const over = end <= at(now)
      const whole = { from: at(`${dateText(received)} 08:00`), to: over ? end : null }
      const known = (instant: number) => (instant <= at(now) ? instant : null)
      return {
        procedure: 'p',
        whole,
        steps: [
          { step: 'Tiếp nhận', from: whole.from, to: known(moved) },
          { step: 'Thẩm định', from: moved, to: known(passed) },
          { step: 'Trình ký', from: passed, to: known(end) },
        ].filter(({ from }) => from <= at(now)),
        waits: [],
        dues: [{ since: whole.from, due: day(dateText(calendar.addDays(received, 9))) }],
        end: over ? { at: end, seen: end } : null,
        firstSeen: whole.from,
        lastSeen: over ? end : at(now),
      }
    })
  }
  const calibration = calibrationOf(checkForecasts(office(7), at(now), calendar, lately))

  test('forecasts of an office that works by chance come true as often as they say', () => {
    expect(calibration.n).toBeGreaterThan(500)
    for (const { n, expected, missed } of calibration.classes) {
      if (n < 30) continue
      // Three standard deviations of as many throws.
      const share = expected / n
      expect(Math.abs(missed - expected)).toBeLessThan(3 * Math.sqrt(n * share * (1 - share)) + 0.02 * n)
    }
    expect(calibration.skill).toBeGreaterThan(0.1)
  })

  test('each is made from what was known by then alone: the future changes none', () => {
    const courses = office(8)
    const morning = at('2026-10-26 07:00')
    const cutOff = courses
      .filter(({ firstSeen }) => firstSeen <= morning)
      .map((course): Course => {
        const over = course.end !== null && course.end.seen <= morning
        const until = (to: number | null) => (to !== null && to <= morning ? to : null)
        return {
          ...course,
          whole: course.whole && { ...course.whole, to: until(course.whole.to) },
          steps: course.steps
            .filter(({ from }) => from <= morning)
            .map((stay) => ({ ...stay, to: until(stay.to) })),
          end: over ? course.end : null,
          lastSeen: Math.min(course.lastSeen, morning),
        }
      })
    const [then, later] = [cutOff, courses].map((known) => forecastModel(known, morning, calendar, lately))
    const forecasts = cutOff.map((course) => then?.of(course))
    expect(forecasts.filter((each) => typeof each === 'object').length).toBeGreaterThan(100)
    expect(
      courses.filter(({ firstSeen }) => firstSeen <= morning).map((course) => later?.of(course)),
    ).toEqual(forecasts)
  })

  test('what waited before its date, and what no page has shown since, is held against nothing', () => {
    const courses = office(9)
    const all = checkForecasts(courses, at(now), calendar, lately).length
    const always = courses.map((course) => ({
      ...course,
      waits: [{ from: at('2026-11-13 08:00'), to: null }],
    }))
    const never = courses.map((course) => {
      const due = course.dues[0]?.due?.at ?? 0
      return course.end ? course : { ...course, lastSeen: Math.min(course.lastSeen, due) }
    })
    expect(checkForecasts(always, at(now), calendar, lately).length).toBeLessThan(all)
    expect(checkForecasts(never, at(now), calendar, lately).length).toBeLessThan(all)
    const waits = [{ from: at('2026-01-01 08:00'), to: null }]
    expect(
      checkForecasts(
        courses.map((course) => ({ ...course, waits })),
        at(now),
        calendar,
        lately,
      ),
    ).toEqual([])
  })

  test('counts what it flagged, and how much better it is than one share for all', () => {
    const checked = [
      { miss: 0.9, missed: true },
      { miss: 0.6, missed: false },
      { miss: 0.2, missed: true },
      { miss: 0.1, missed: false },
    ]
    const { n, missed, flagged, skill } = calibrationOf(checked)
    expect({ n, missed, flagged }).toEqual({ n: 4, missed: 2, flagged: { n: 2, missed: 1 } })
    expect(skill).toBeCloseTo(1 - (0.01 + 0.36 + 0.64 + 0.01) / (4 * 0.25), 10)
    expect(calibrationOf([{ miss: 0.5, missed: true }]).skill).toBeNull()
  })
})
