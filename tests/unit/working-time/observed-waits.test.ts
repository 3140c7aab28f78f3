import { expect, test } from 'vitest'
import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { DossierStatus } from '@/utils/dossier/status'
import { observedWaits } from '@/utils/working-time/observed-waits'
import { at, day } from './calendars'

type Turn = [before: DossierStatus, after: DossierStatus, seenBefore: string, seenAfter: string]

function dossier(status: DossierStatus, ...turns: Turn[]): Dossier {
  const changes = turns.map(
    ([before, after, seenBefore, seenAfter]): Change => ({
      field: 'status',
      before,
      after,
      seenBefore: at(seenBefore),
      seenAfter: at(seenAfter),
    }),
  )
  const seen = { firstSeen: at('2026-11-01'), lastSeen: at('2026-11-20') }
  return { key: 'a', origin: 'o', current: { number: 'A', status }, ...seen, changes, entries: [] }
}

test('a dossier that never waited has no waits', () => {
  expect(
    observedWaits(dossier('processing', ['accepted', 'processing', '2026-11-02', '2026-11-03'])),
  ).toEqual([])
})

test('each wait has the days on which it was first seen to begin and to be over', () => {
  expect(
    observedWaits(
      dossier(
        'processing',
        ['processing', 'awaitingApplicant', '2026-11-02 09:00', '2026-11-04 09:00'],
        ['awaitingApplicant', 'processing', '2026-11-06 09:00', '2026-11-09 09:00'],
        ['processing', 'paused', '2026-11-10 09:00', '2026-11-11 09:00'],
        ['paused', 'processing', '2026-11-12 09:00', '2026-11-12 23:30'],
      ),
    ),
  ).toEqual([
    { from: day('2026-11-04'), to: day('2026-11-09'), kind: 'supplement' },
    { from: day('2026-11-11'), to: day('2026-11-12'), kind: 'other' },
  ])
})

test('what no look saw is left open', () => {
  expect(observedWaits(dossier('awaitingApplicant'))).toEqual([{ from: null, to: null, kind: 'supplement' }])
  expect(
    observedWaits(dossier('processing', ['awaitingApplicant', 'processing', '2026-11-02', '2026-11-04'])),
  ).toEqual([{ from: null, to: day('2026-11-04'), kind: 'supplement' }])
  expect(
    observedWaits(dossier('paused', ['awaitingApplicant', 'paused', '2026-11-02', '2026-11-04'])),
  ).toEqual([
    { from: null, to: day('2026-11-04'), kind: 'supplement' },
    { from: day('2026-11-04'), to: null, kind: 'other' },
  ])
})
