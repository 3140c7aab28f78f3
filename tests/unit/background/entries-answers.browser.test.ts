import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  addEntry,
  listAbsences,
  listEntries,
  takeBackAbsence,
  writeAbsence,
} from '@/entrypoints/background/entries-answers'
import type { EntryDraft } from '@/utils/dossier/entry'
import type { HistoryDatabase } from '@/utils/history/database'
import { defaultSettings } from '@/utils/settings/defaults'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildSchedule } from '@/utils/working-time/schedule'
import { freshHistory, look, origin, sighting } from '../history/make'

const office = {
  settings: defaultSettings,
  calendar: createWorkingCalendar(buildSchedule(defaultSettings.calendar)),
}
const key = `${origin} A-1`
const here = { origin }
const elsewhere = { origin: 'https://khac.example' }
let db: HistoryDatabase

beforeEach(async () => {
  db = freshHistory()
  await look(db, '2026-11-16 08:00', [sighting('A-1')])
})

afterEach(() => {
  vi.restoreAllMocks()
})

const add = (entry: EntryDraft, reach: Parameters<typeof addEntry>[1] = here) =>
  addEntry({ type: 'addEntry', key, entry }, reach, office, db)
const list = async (reach: Parameters<typeof listEntries>[1] = here) =>
  listEntries({ type: 'entries', key }, reach, db)

test('what is written down is listed, until it is taken back', async () => {
  expect(await add({ kind: 'obstacle', reasonCode: 'other', since: '2020-01-02' })).toEqual({ ok: true })
  const listed = await list()
  expect(listed).toMatchObject({ ok: true, entries: [{ kind: 'obstacle', since: '2020-01-02' }] })
  const at = listed.ok ? (listed.entries[0]?.at ?? 0) : 0
  expect(await add({ kind: 'retraction', retracts: at })).toEqual({ ok: true })
  expect(await list()).toMatchObject({ ok: true, entries: [{ kind: 'retraction' }] })
  expect(await db.entries.count()).toBe(2)
})

test('a note about a warning ends by itself, never later than the day promised', async () => {
  await add({ kind: 'acknowledged', rule: 'lying-still', reasonCode: 'awaitingAgency' })
  await add({
    kind: 'acknowledged',
    rule: 'overdue',
    reasonCode: 'resolvedAwaitingUpdate',
    updateBefore: '2099-01-01',
  })
  const entries = (await db.entries.toArray()).map(({ entry }) => entry)
  const ends = entries.map((entry) => (entry.kind === 'acknowledged' ? entry.until : ''))
  expect(ends[0]).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(ends[1]).toBe(ends[0])
})

test('what the form should have refused is refused again, at its field', async () => {
  const draft: EntryDraft = {
    kind: 'consultation',
    agency: 'gọi 0901234567',
    sentOn: '2020-01-02',
    answerDueOn: '2020-01-03',
  }
  expect(await add(draft)).toMatchObject({ ok: false, field: 'agency' })
  expect(await db.entries.count()).toBe(0)
})

test('one console can neither read nor write what is written down at another', async () => {
  expect(await add({ kind: 'reviewed' }, elsewhere)).toMatchObject({ ok: false })
  expect(await list(elsewhere)).toMatchObject({ ok: false })
  expect(await add({ kind: 'reviewed' }, 'all')).toEqual({ ok: true })
})

test('a console writes absences of its own officers only', async () => {
  const absence = { holder: 'Lê Văn B', origin: null, from: '2026-11-23', to: '2026-11-27' }
  expect(await writeAbsence({ type: 'addAbsence', absence }, here, db)).toEqual({ ok: true })
  expect(await writeAbsence({ type: 'addAbsence', absence }, 'all', db)).toEqual({ ok: true })
  const swapped = { ...absence, to: '2026-11-20' }
  expect(await writeAbsence({ type: 'addAbsence', absence: swapped }, here, db)).toMatchObject({
    field: 'to',
  })
  expect(await listAbsences(db)).toMatchObject({ absences: [{ origin }, { origin: null }] })

  expect(await takeBackAbsence({ type: 'removeAbsence', seq: 2 }, here, db)).toMatchObject({ ok: false })
  expect(await takeBackAbsence({ type: 'removeAbsence', seq: 1 }, elsewhere, db)).toMatchObject({ ok: false })
  expect(await takeBackAbsence({ type: 'removeAbsence', seq: 1 }, here, db)).toEqual({ ok: true })
  expect(await listAbsences(db)).toMatchObject({ absences: [{ origin: null }] })
})

test('an absence told again, because the answer was lost, is written once', async () => {
  const absence = { holder: 'Lê Văn B', origin: null, from: '2026-11-23', to: '2026-11-27' }
  const write = (to: string) => writeAbsence({ type: 'addAbsence', absence: { ...absence, to } }, here, db)
  for (const to of ['2026-11-27', '2026-11-27', '2026-11-30']) expect(await write(to)).toEqual({ ok: true })
  expect(await listAbsences(db)).toMatchObject({ absences: [{ seq: 1 }, { seq: 2, to: '2026-11-30' }] })
  await takeBackAbsence({ type: 'removeAbsence', seq: 1 }, here, db)
  expect(await write('2026-11-27')).toEqual({ ok: true })
  expect(await listAbsences(db)).toMatchObject({ absences: [{ seq: 2 }, { seq: 3 }] })
})

describe('an entry told again because the answer was lost', () => {
  const reviewed: EntryDraft = { kind: 'reviewed' }
  const obstacle = (since: string): EntryDraft => ({ kind: 'obstacle', reasonCode: 'system', since })
  const kinds = async () => (await db.entries.toArray()).map(({ entry }) => entry.kind)

  test('is written once', async () => {
    for (const draft of [reviewed, reviewed, obstacle('2026-11-16'), obstacle('2026-11-16')])
      expect(await add(draft)).toEqual({ ok: true })
    expect(await kinds()).toEqual(['reviewed', 'obstacle'])
  })

  test('is another one where it says something else, or something came between', async () => {
    for (const draft of [obstacle('2026-11-16'), obstacle('2026-11-17'), reviewed, obstacle('2026-11-17')])
      await add(draft)
    expect(await kinds()).toEqual(['obstacle', 'obstacle', 'reviewed', 'obstacle'])
  })

  test.each([60_000, -60_000])('is another one where the clock has moved %d ms', async (by) => {
    const clock = vi.spyOn(Date, 'now')
    const before = Date.now()
    await add(reviewed)
    clock.mockReturnValue(before + by)
    await add(reviewed)
    expect(await kinds()).toEqual(['reviewed', 'reviewed'])
  })
})

test('taking an absence back again is no failure: its answer may have been lost', async () => {
  const absence = { holder: 'Lê Văn B', origin: null, from: '2026-11-23', to: '2026-11-27' }
  await writeAbsence({ type: 'addAbsence', absence }, here, db)
  for (const _ of ['told', 'told again']) {
    expect(await takeBackAbsence({ type: 'removeAbsence', seq: 1 }, here, db)).toEqual({ ok: true })
  }
  expect(await listAbsences(db)).toEqual({ ok: true, absences: [] })
})
