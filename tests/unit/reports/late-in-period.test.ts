import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { lateInPeriod } from '@/utils/reports/late-in-period'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { dayOf } from '@/utils/working-time/dates'
import { at, day, dossier, judgedAt, minute } from '../warnings/make'

/** It is Friday noon. */
const now = '2026-11-20 12:00'
const context = { ...judgedAt(now), catalogue: emptyCatalogue }
const span = (from: string, to: string) => ({
  from: dayOf(at(`${from} 08:00`)),
  to: dayOf(at(`${to} 08:00`)),
})

function one(number: string, current: Partial<Sighting>, rest: Partial<Dossier> = {}): Dossier {
  const received = { receivedAt: minute('2026-10-05 08:00'), unit: 'Phòng Tư pháp' }
  return dossier({ number, ...received, ...current }, { key: `c ${number}`, lastSeen: at(now), ...rest })
}

const ready = (due: string, on: string) =>
  ({ dueAt: day(due), status: 'finished', finishedAt: minute(on) }) as const

const dossiers = [
  one('open, late', { dueAt: day('2026-11-18') }),
  one('open, due today', { dueAt: day('2026-11-20') }),
  one('open, late since October', { dueAt: day('2026-10-20') }),
  one('finished late in the period', ready('2026-11-05', '2026-11-09 10:00')),
  one('finished late before it', ready('2026-10-20', '2026-10-30 10:00')),
  one('due before it, finished late within', ready('2026-10-20', '2026-11-03 10:00')),
  one('finished on its day', ready('2026-11-09', '2026-11-09 16:00')),
  one('due and finished after it', ready('2026-11-16', '2026-11-19 10:00')),
  one('due within, finished late after it', ready('2026-11-12', '2026-11-19 10:00')),
  one('handed over late', {
    dueAt: day('2026-11-05'),
    status: 'returned',
    finishedAt: minute('2026-11-10 10:00'),
    returnedAt: minute('2026-11-19 10:00'),
  }),
  one(
    'waiting for the applicant',
    { dueAt: day('2026-11-10'), status: 'awaitingApplicant' },
    { firstSeen: at('2026-11-05 08:00') },
  ),
  one('without a date', {}),
]

const lateIn = (from: string, to: string) => lateInPeriod(dossiers, span(from, to), context)
const names = (from: string, to: string) => lateIn(from, to).map(({ dossier }) => dossier.current.number)

test('a period has what was late in it: without a result, or with one that came too late, by the promised date', () => {
  expect(names('2026-11-01', '2026-11-14')).toEqual([
    'open, late since October',
    'due before it, finished late within',
    'finished late in the period',
    'handed over late',
    'due within, finished late after it',
  ])
})

test('the month so far has what is late now, and what was finished late since it began', () => {
  expect(names('2026-11-01', '2026-11-30')).toEqual([
    'open, late since October',
    'due before it, finished late within',
    'finished late in the period',
    'handed over late',
    'due within, finished late after it',
    'due and finished after it',
    'open, late',
  ])
})

test('a period before anything was late is empty', () => {
  expect(names('2026-10-01', '2026-10-19')).toEqual([])
})

test('each says how it stands now', () => {
  const stands = lateIn('2026-11-01', '2026-11-14').map(({ countdown, end }) => [
    countdown.kind,
    end && dayOf(end.at) - dayOf(at('2026-11-01 08:00')) + 1,
  ])
  expect(stands).toEqual([
    ['daysOver', null],
    ['ended', 3],
    ['ended', 9],
    ['ended', 10],
    ['ended', 19],
  ])
})
