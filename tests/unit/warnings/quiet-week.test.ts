import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { type DossierStatus, dossierStatuses, isOpen } from '@/utils/dossier/status'
import { judge } from '@/utils/warnings/judge'
import { type Stay, usualTimesOf } from '@/utils/warnings/usual-times'
import { officeLife, officeServer } from '../../consoles/office-life.mjs'
import { instant, isWorkingDay, shiftDate } from '../../oracle/working-days.mjs'
import { judgedAt } from './make'
import { createObserver } from './observer'

/**
 * The simulated office, with its 12 officers: its lists are opened every morning for ten weeks, and what they show is
 * observed. Judged in the last week as an office starts out, with what this computer has seen by then of how long steps
 * take: what share of the rows carries a mark?
 */
const [from, week, to] = ['2026-09-14', '2026-11-16', '2026-11-20']
const origin = 'https://motcua.vidu.example'

type Truth = ReturnType<typeof officeLife>['dossiers'][number]

function statusOf({ status }: Truth): DossierStatus {
  return dossierStatuses.find((each) => each === status) ?? 'unknown'
}

/** What the console's list of dossiers in hand shows: no term among it. */
function sightingOf(one: Truth): Sighting {
  const time = (at: number | null) => (at === null ? undefined : { at, precision: 'second' as const })
  const shown = {
    procedure: one.procedure.name,
    statusLabel: one.statusLabel,
    step: one.step ?? undefined,
    holder: one.holder ?? undefined,
    unit: one.unit,
    receivedAt: time(one.receivedAt),
    dueAt: time(one.dueAt),
  }
  const written = Object.entries(shown).filter(([, value]) => value !== undefined)
  return Object.assign({ number: one.number, status: statusOf(one) }, Object.fromEntries(written))
}

/** The steps a dossier was seen to come to and to leave. */
function staysOf({ changes, current: { procedure } }: Dossier): Stay[] {
  const steps = changes.filter(({ field }) => field === 'step')
  return steps.slice(1).flatMap((left, index) => {
    const came = steps[index]
    if (!came || typeof came.after !== 'string') return []
    return [{ procedure, step: came.after, from: came.seenBefore, to: left.seenAfter }]
  })
}

/** Rows in hand in the last week, and how many of them carry a mark. */
function weekOf(pace: number): { rows: number; marked: number; overdue: number } {
  const server = officeServer(officeLife({ seed: 2026, dossiers: 4000, from, to, pace }))
  const { known, see } = createObserver()
  const counted = { rows: 0, marked: 0, overdue: 0 }
  for (let date = from; date <= to; date = shiftDate(date, 1)) {
    if (!isWorkingDay(date)) continue
    const now = instant(date, '08:00')
    server.goTo(now)
    const shown = server.list
      .filter((one) => isOpen(statusOf(one)))
      .map((one) => see(one.number ?? '', origin, sightingOf(one), now))
    if (date < week) continue
    const context = judgedAt(`${date} 08:30`)
    const usual = usualTimesOf([...known.values()].flatMap(staysOf), context.calendar)
    for (const dossier of shown) {
      const marks = judge(dossier, { ...context, usual }).filter(({ acknowledged }) => !acknowledged?.rests)
      counted.rows += 1
      counted.marked += Number(marks.length > 0)
      counted.overdue += Number(marks.some(({ rule }) => rule === 'overdue'))
    }
  }
  return counted
}

test.each([
  ['Tuần bình thường', 0.7, 0.15],
  // Every overdue row carries a mark, whatever the others do.
  ['Tuần của đơn vị làm không kịp', 1, 0.2],
])('%s: at most the share of rows that is promised carries a mark', (name, pace, most) => {
  const { rows, marked, overdue } = weekOf(pace)
  const percent = (count: number) => `${((count / rows) * 100).toFixed(1)} %`
  console.info(
    `${name}: ${marked} trong ${rows} dòng mang dấu (${percent(marked)}), quá hạn ${percent(overdue)}`,
  )
  expect(rows).toBeGreaterThan(1000)
  expect(overdue).toBeGreaterThan(0)
  expect(marked / rows).toBeLessThanOrEqual(most)
})
