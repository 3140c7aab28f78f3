import { expect, test } from 'vitest'
import { type ConsoleHabit, matchingHabits } from '@/utils/working-time/console-habits'
import { defaultWeek } from '@/utils/working-time/schedule'
import type { SupplementMode, Term } from '@/utils/working-time/term'
import { at, day, office } from './calendars'

const ground = { choices: { week: defaultWeek, edits: [] }, calendar: office() }

/** Five working days from Monday 2/11, with the dossier away for a supplement from Wednesday to Tuesday. */
function away(supplementMode: SupplementMode): Term {
  return {
    limit: { unit: 'workingDay', count: 5 },
    startedAt: at('2026-11-02 09:00'),
    pauses: [{ from: at('2026-11-04 10:00'), to: at('2026-11-10 15:00'), kind: 'supplement' }],
    supplementMode,
  }
}

const habitsOn = (term: Term, portal: string) =>
  matchingHabits(term, day(portal), ground).map(({ habit }) => habit)

test.each<[mode: SupplementMode, portal: string, habits: ConsoleHabit[]]>([
  // Monday 9/11 without the supplement; six days on, less one, is Saturday; the next working day is Monday.
  // So does counting every day from the supplement on: Sunday 15/11, rolled on. Both are told.
  ['reset', '2026-11-16', ['everyDayCounted', 'supplementShiftsDate']],
  ['pause', '2026-11-16', ['supplementShiftsDate']],
  ['reset', '2026-11-13', ['supplementPauses']],
  ['pause', '2026-11-17', ['supplementResets']],
  ['reset', '2026-11-09', ['supplementIgnored']],
  ['reset', '2026-11-30', []],
])('where a supplement sets the term so (%s), a date of %s is explained', (mode, portal, habits) => {
  expect(habitsOn(away(mode), portal)).toEqual(habits)
})

test('without a supplement nothing is put down to one', () => {
  const { pauses: _, ...term } = away('reset')
  expect(habitsOn(term, '2026-11-16')).toEqual([])
  const other = { from: at('2026-11-04 10:00'), to: at('2026-11-10 15:00'), kind: 'other' as const }
  expect(habitsOn({ ...term, pauses: [other] }, '2026-11-16')).toEqual([])
})

test('a second supplement shifts the date once more', () => {
  const term = away('reset')
  const second = { from: at('2026-11-12 09:00'), to: at('2026-11-13 09:00'), kind: 'supplement' as const }
  // Monday 16/11 after the first; one day on, less one, and the next working day.
  expect(habitsOn({ ...term, pauses: [...(term.pauses ?? []), second] }, '2026-11-17')).toContain(
    'supplementShiftsDate',
  )
})
