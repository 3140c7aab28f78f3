import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLooks } from '@/entrypoints/console.content/looks'
import { createVerdicts } from '@/entrypoints/console.content/verdicts'
import type { DossierReading, PageReading } from '@/utils/consoles/read-page'
import type { DossierStatus } from '@/utils/dossier/status'
import type { LookMessage } from '@/utils/messages'

const full = { verdicts: [], trouble: { kind: 'problem', reason: 'Hết chỗ' } }

let sent: LookMessage[]
let answer: unknown
let stop: AbortController

const dossier = (
  serial: number,
  status: DossierStatus = 'processing',
  saysStatus = true,
): DossierReading => ({
  sighting: { number: `H00.99.261118.000${serial}`, status: saysStatus ? status : 'unknown' },
  status,
  saysStatus,
})

/** Only what a look is made of; elements play no part in it. */
const page = (rows: DossierReading[], detail: DossierReading | null = null) =>
  ({ page: 'danh-sach-ho-so', account: null, rows, detail }) as unknown as PageReading

const looks = () => createLooks(() => {}, stop.signal)
const pass = () => vi.advanceTimersByTimeAsync(400)

beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  answer = { verdicts: [] }
  stop = new AbortController()
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'dung-hen',
      sendMessage: async (message: LookMessage) => {
        sent.push(message)
        return answer
      },
    },
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('what the page shows is told once it has settled, in one look', async () => {
  const { take } = looks()
  take(page([dossier(1)]))
  take(page([dossier(1), dossier(2)]))
  expect(sent).toEqual([])
  await pass()
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ type: 'look', page: 'danh-sach-ho-so', sightings: [{}, {}] })
})

test('nothing new is not told again, until five minutes have passed', async () => {
  const { take } = looks()
  for (let i = 0; i < 3; i++) {
    take(page([dossier(1)]))
    await pass()
  }
  expect(sent).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  take(page([dossier(1)]))
  await pass()
  expect(sent).toHaveLength(2)
})

test('a look that nobody answered, the background being ended, is told again though the page stays as it is', async () => {
  const { take } = looks()
  answer = undefined
  take(page([dossier(1)]))
  await vi.advanceTimersByTimeAsync(300 + 300 + 600)
  expect(sent).toHaveLength(3)
  // Ever more seldom: where nobody ever answers, it is not asked for long.
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent.length).toBeLessThan(10)
  answer = { verdicts: [] }
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  const told = sent.length
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(sent).toHaveLength(told)
})

test('what could not be recorded is told again', async () => {
  const { take } = looks()
  answer = full
  take(page([dossier(1)]))
  await pass()
  take(page([dossier(1)]))
  await pass()
  expect(sent).toHaveLength(2)
})

test('what could not be recorded is told again though the page stays as it is, until it is', async () => {
  const { take } = looks()
  answer = full
  take(page([dossier(1)]))
  await vi.advanceTimersByTimeAsync(300 + 300 + 600)
  expect(sent).toHaveLength(3)
  // A disk that stays full for a day: asked ever more seldom, and yet again within minutes of its being freed.
  await vi.advanceTimersByTimeAsync(24 * 3_600_000)
  expect(sent.length).toBeLessThan(24 * 12 + 15)
  const before = sent.length
  answer = { verdicts: [] }
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  expect(sent).toHaveLength(before + 1)
  await vi.advanceTimersByTimeAsync(24 * 3_600_000)
  expect(sent).toHaveLength(before + 1)
})

test('on asking it is told again', async () => {
  const { take, repeat } = looks()
  take(page([dossier(1)]))
  await pass()
  repeat()
  await pass()
  expect(sent).toHaveLength(2)
})

test('an open detail stands for its row', async () => {
  const detail = { ...dossier(1), sighting: { ...dossier(1).sighting, term: { unit: 'none' as const } } }
  looks().take(page([dossier(1), dossier(2)], detail))
  await pass()
  expect(sent[0]?.sightings).toEqual([dossier(2).sighting, detail.sighting])
  expect(sent[0]?.opened).toBe(1)
})

test('that a detail was opened is told though it says no more than its row, and a list opens nothing', async () => {
  const { take } = looks()
  take(page([dossier(1)]))
  await pass()
  take(page([dossier(1)], dossier(1)))
  await pass()
  expect(sent.map(({ opened }) => opened)).toEqual([undefined, 0])
})

test('a detail that is not recorded opens no other dossier', async () => {
  looks().take(page([dossier(1)], dossier(2, 'paused', false)))
  await pass()
  expect(sent[0]?.sightings).toHaveLength(1)
  expect(sent[0]?.opened).toBeUndefined()
})

test('a dossier that waits or is done, without the page saying so, is not recorded as running', async () => {
  looks().take(
    page([dossier(1, 'paused', false), dossier(2, 'returned', false), dossier(3, 'unknown', false)]),
  )
  await pass()
  expect(sent[0]?.sightings.map(({ number }) => number)).toEqual(['H00.99.261118.0003'])
})

test('an empty page is no look, and after the end there is none', async () => {
  const { take } = looks()
  take(page([]))
  await pass()
  take(page([dossier(1)]))
  stop.abort()
  await pass()
  expect(sent).toEqual([])
})

test('a verdict holds only for the dossier as it was seen', () => {
  const verdicts = createVerdicts()
  const { sighting } = dossier(1)
  const given = {
    key: 'k',
    warnings: [],
    seen: [],
    waitingSince: null,
    askOnTime: false,
    answer: null,
    notice: 'none',
    letterFirst: true,
  } as const
  verdicts.put([sighting], [{ ...given, warnings: [], seen: [] }])
  expect(verdicts.of({ ...sighting })?.letterFirst).toBe(true)
  expect(verdicts.of({ ...sighting, status: 'awaitingApplicant' })).toBeNull()
  expect(verdicts.of({ ...sighting, dueAt: { at: 1, precision: 'day' } })).toBeNull()
  expect(verdicts.of(dossier(2).sighting)).toBeNull()
})
