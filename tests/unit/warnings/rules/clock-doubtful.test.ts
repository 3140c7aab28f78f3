import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/clock-doubtful'
import { at, change, day, dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-18 12:00')

const fires: [string, Dossier, string][] = [
  [
    'a later look bears an earlier time',
    dossier({}, { changes: [change('step', 'A', 'B', '2026-11-18 09:00', '2026-11-17 09:00')] }),
    'trước lần xem trước',
  ],
  ['the page’s receipt is to come', dossier({ receivedAt: minute('2026-11-18 09:06') }), 'lúc đó chưa đến'],
  [
    'a result was written ahead of the clock',
    dossier(
      { finishedAt: minute('2026-11-17 10:00') },
      {
        changes: [
          change(
            'finishedAt',
            minute('2026-11-16 09:00'),
            minute('2026-11-17 10:00'),
            '2026-11-16 10:00',
            '2026-11-17 09:00',
          ),
        ],
      },
    ),
    'lúc đó chưa đến',
  ],
]
test.each(fires)('fires: %s', (_, doubtful, evidence) => {
  expect(rule.check(doubtful, context)?.evidence[0]).toContain(evidence)
})

test('fires for every dossier once the clock stands before an earlier look', () => {
  expect(rule.check(dossier(), { ...context, clockSetBack: true })).not.toBeNull()
})

/** Files tell of sightings by the day: it begins before anything that its pages wrote. */
const byFile = { name: 'Quầy 2', lastSeen: at('2026-11-18 00:00') }
const resultToday = {
  ...change(
    'finishedAt',
    minute('2026-11-16 09:00'),
    minute('2026-11-18 10:00'),
    '2026-11-17 00:00',
    '2026-11-18 00:00',
  ),
  source: byFile.name,
}

test('is silent of what a file shows on the day it was written, not of the day after', () => {
  const told = (written: string) =>
    dossier(
      { receivedAt: minute(written) },
      { lastSeen: byFile.lastSeen, elsewhere: [byFile], changes: [resultToday] },
    )
  expect(rule.check(told('2026-11-18 10:00'), context)).toBeNull()
  expect(rule.check(told('2026-11-19 08:00'), context)).not.toBeNull()
})

const silent: [string, Dossier][] = [
  ['all in order', dossier({ submittedAt: day('2026-11-09') })],
  ['five minutes apart', dossier({ receivedAt: minute('2026-11-18 09:05') })],
  ['received today, by the date', dossier({ receivedAt: day('2026-11-18') })],
  ['a due date lies ahead by nature', dossier({ dueAt: day('2026-12-18'), stepDueAt: day('2026-12-01') })],
]
test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check({ ...quiet, lastSeen: at('2026-11-18 09:00') }, context)).toBeNull()
})
