import { expect, test } from 'vitest'
import type { Change, Dossier } from '@/utils/dossier/dossier'
import { judge } from '@/utils/warnings/judge'
import { dayOf, hourMs, startOfDay } from '@/utils/working-time/dates'
import { createRandom } from '../../consoles/random.mjs'
import { at, judgedAt } from './make'

/**
 * An office's ordinary month as a model: every working day some dossiers come in, go through four steps in a day or
 * two each, now and then wait long for a signature, and are done before their date nine times out of ten; lists
 * are opened every morning. Judged as an office starts out, what share of the rows carries a mark?
 */
const first = at('2026-10-19 08:00')
const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']
const steps = ['Tiếp nhận hồ sơ', 'Chuyên viên thụ lý', 'Thẩm định hồ sơ', 'Trình lãnh đạo phòng']
const { calendar } = judgedAt('2026-11-20 08:00')
const morning = (day: number) => startOfDay(day) + 8 * hourMs

/** The days on which a dossier comes into each step, and the one on which it is done. */
function courseOf(start: number, random: ReturnType<typeof createRandom>): number[] {
  const days = [start]
  for (const _ of steps) {
    const slow = random.below(20) === 0
    const last = days.at(-1) ?? start
    days.push(calendar.addDays(last, slow ? 4 + random.below(4) : 1 + random.below(2)))
  }
  return days
}

function dossierOn(morningOf: number, serial: number, days: readonly number[], term: number): Dossier | null {
  const [start = 0, ...turns] = days
  const done = days.at(-1) ?? start
  if (morningOf <= start || morningOf > done) return null
  const passed = turns.slice(0, -1).filter((day) => day < morningOf)
  const changes = passed.map(
    (day, index): Change => ({
      field: 'step',
      before: steps[index] ?? null,
      after: steps[index + 1] ?? null,
      seenBefore: morning(day),
      seenAfter: morning(calendar.addDays(day, 1)),
    }),
  )
  const number = `H00.99.26.${serial}`
  return {
    key: `https://motcua.vidu.example ${number}`,
    origin: 'https://motcua.vidu.example',
    current: {
      number,
      status: 'processing',
      step: steps[passed.length] ?? 'Văn thư phát hành',
      holder: 'Tống Hải Đường',
      receivedAt: { at: morning(start) + hourMs, precision: 'minute' },
      dueAt: { at: startOfDay(calendar.addDays(start, term)) + 17 * hourMs, precision: 'minute' },
      term: { unit: 'workingDay', count: term },
    },
    firstSeen: morning(calendar.addDays(start, 1)),
    lastSeen: morning(morningOf),
    changes,
    entries: [],
  }
}

test('in an ordinary week at most 15 % of rows carry a mark', () => {
  const random = createRandom(1)
  const courses = Array.from({ length: 25 }, (_, n) => calendar.addDays(dayOf(first), n)).flatMap((start) =>
    Array.from({ length: 20 }, () => ({ days: courseOf(start, random), term: 8 + random.below(13) })),
  )
  const rows = week.flatMap((date) => {
    const day = dayOf(at(`${date} 08:00`))
    const context = judgedAt(`${date} 08:30`)
    return courses.flatMap(({ days, term }, serial) => {
      const one = dossierOn(day, serial, days, term)
      return one ? [judge(one, context)] : []
    })
  })
  const marked = rows.filter((warnings) => warnings.some(({ acknowledged }) => !acknowledged?.rests))
  const share = marked.length / rows.length
  console.info(
    `Tuần bình thường: ${marked.length} trong ${rows.length} dòng mang dấu (${(share * 100).toFixed(1)} %)`,
  )
  expect(rows.length).toBeGreaterThan(300)
  expect(marked.length).toBeGreaterThan(0)
  expect(share).toBeLessThanOrEqual(0.15)
})
