import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { gather } from '@/utils/history/backup/gather'
import { mergeBackup } from '@/utils/history/backup/take-in'
import { type HistoryDatabase, openHistory } from '@/utils/history/database'
import { allDossiers } from '@/utils/history/read'
import { popupWords } from '@/utils/i18n/popup'
import { elsewhereText, sourcesWords } from '@/utils/i18n/sources'
import { defaultSettings } from '@/utils/settings/defaults'
import { saveSettings } from '@/utils/settings/store'
import { type OfficeLife, officeLife } from '../../consoles/office-life.mjs'
import { units } from '../../consoles/seed-words.mjs'
import { truth } from '../../oracle/truth.mjs'
import { usualTruth } from '../../oracle/usual-truth.mjs'
import { dateOf, instant, isWorkingDay, shiftDate, workingDaysBetween } from '../../oracle/working-days.mjs'
import { freshHistory } from '../history/make'
import { origin, type Played, play } from './played'
import {
  all,
  clearScreen,
  popupFigures,
  showDashboard,
  showPopup,
  tableNamed,
  tableRows,
  textOf,
} from './screens'
import { shownCount } from './shown-count'

/**
 * Three computers of one office, whose lists overlap and who look on different days; the lead's takes in the files of
 * the others. The one picture must be that of somebody who has seen all three's pages: the truth worked out from all
 * that the server answered to any of them, by code that shares nothing with the extension.
 */
const from = '2026-09-07'
const to = '2026-11-18'
const now = instant(to, '18:00')

const { storage, clock } = await vi.hoisted(async () => {
  const { memoryStorage } = await import('../settings/memory-storage')
  return { storage: memoryStorage(), clock: { at: 0 } }
})

vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: storage, managed: { get: async () => ({}), onChanged: storage.onChanged } },
    tabs: { query: async () => [] },
    windows: { getCurrent: async () => ({ id: 1 }) },
  },
}))
vi.mock('@/utils/clock', () => ({ now: () => clock.at }))

type Truth = ReturnType<typeof truth>
interface Computer {
  name: string
  db: HistoryDatabase
  played: Played
  /** What its own pages showed. */
  seen: Truth
}

const life = officeLife({ seed: 8, dossiers: 2000, from, to })
const address = location.href
let computers: Computer[]
let union: Truth

/** The working days on which a computer looks: every third, each its own. The last one is not the lead's. */
const moments = (turn: number) => {
  const days: string[] = []
  for (let date = from; date <= to; date = shiftDate(date, 1)) if (isWorkingDay(date)) days.push(date)
  return days.filter((_, index) => index % 3 === turn).map((date) => instant(date, '17:30'))
}

type Dossier = OfficeLife['dossiers'][number]

/** What a counter's lists show of the office's dossiers. */
function partOf({ dossiers, events }: OfficeLife, isListed: (dossier: Dossier) => boolean): OfficeLife {
  const listed = dossiers.flatMap((dossier, index) => (isListed(dossier) ? [index] : []))
  const places = new Map(listed.map((index, place) => [index, place]))
  return {
    dossiers: dossiers.filter((_, index) => places.has(index)),
    events: events.flatMap((event) => {
      const place = places.get(event.dossier)
      return place === undefined ? [] : [{ ...event, dossier: place }]
    }),
  }
}

async function work(
  name: string,
  db: HistoryDatabase,
  turn: number,
  isListed: (dossier: Dossier) => boolean,
): Promise<Computer> {
  const played = await play(partOf(life, isListed), moments(turn), db, null)
  return { name, db, played, seen: truth(played.log, { now, letters: played.letters }) }
}

const of =
  (...places: number[]) =>
  ({ unit }: Dossier) =>
    places.some((place) => units[place]?.name === unit)

beforeAll(async () => {
  await openHistory().delete()
  await saveSettings(storage, {
    ...defaultSettings,
    consoles: [{ origin, name: 'Một cửa phường', profile: 'opencps' }],
    lead: { ...defaultSettings.lead, permission: { number: '12/QĐ-UBND', date: '2026-05-04' } },
  })
  const lead = await work('', openHistory(), 0, ({ id }) => id % 3 !== 0)
  const others = [
    await work('Quầy 2', freshHistory(), 1, of(0, 1)),
    await work('Quầy 3', freshHistory(), 2, of(1, 2)),
  ]
  for (const { name, db } of others)
    expect(await mergeBackup(lead.db, await gather(db, name, now), now)).toEqual({ ok: true })
  computers = [lead, ...others]
  const byTime = (one: { at: number }, other: { at: number }) => one.at - other.at
  // How long a step usually takes each computer knows by what it saw itself.
  const usual = usualTruth(lead.played.log)
  union = truth(computers.flatMap(({ played }) => played.log).sort(byTime), {
    now,
    letters: computers.flatMap(({ played }) => played.letters).sort(byTime),
    usualDays: (procedure, step) => usual.get(`${procedure}: ${step}`)?.days ?? null,
  })
  clock.at = now
}, 300_000)

afterAll(async () => {
  clearScreen()
  history.replaceState(null, '', address)
  for (const { db } of computers) await db.delete()
})

const counted = [
  ...(['overdue', 'dueToday', 'dueTomorrow', 'dueNextWeek', 'dueSoon'] as const),
  ...(['notOnTime', 'letterDue', 'resultReady', 'dueMoved'] as const),
]

test('no computer has seen all of it, and much was seen by several', () => {
  for (const { seen } of computers) expect(seen.seen).toBeLessThan(union.seen - 50)
  const sum = computers.reduce((all, { seen }) => all + seen.seen, 0)
  expect(sum).toBeGreaterThan(union.seen + 100)
})

test('the popup counts what all of them have seen, no dossier twice', async () => {
  showPopup()
  await expect.poll(() => Object.keys(popupFigures()).length, { timeout: 60_000 }).toBeGreaterThan(0)
  const shown = popupFigures()
  expect(Object.fromEntries(counted.map((figure) => [figure, shown[figure]?.count]))).toEqual(
    Object.fromEntries(counted.map((figure) => [figure, shownCount(union[figure])])),
  )
  expect(union.overdue).toBeGreaterThan(20)
  const own = computers[0]?.seen.seen ?? 0
  expect(textOf('footer')).toContain(`Đã thấy ${shownCount(own)} hồ sơ`)
  expect(textOf('footer')).toContain(elsewhereText.included(union.seen - own, 2))
})

test('each unit, procedure and officer has what all of them have seen', async () => {
  showPopup()
  await expect.poll(() => all('[data-grouping]').length, { timeout: 60_000 }).toBe(4)
  const { overdue, dueToday, dueSoon, open } = popupWords.groupColumns
  for (const [grouping, groups] of [
    ['unit', union.byUnit],
    ['field', union.byField],
    ['procedure', union.byProcedure],
    ['holder', union.byHolder],
  ] as const) {
    const rows = tableRows(document.querySelector(`[data-grouping="${grouping}"]`) ?? document.body)
    expect(Object.keys(rows), grouping).toHaveLength(Object.keys(groups).length)
    for (const [name, figures] of Object.entries(groups))
      expect(rows[name || popupWords.nameless[grouping]], `${grouping} ${name}`).toMatchObject({
        [overdue]: shownCount(figures.overdue),
        [dueToday]: shownCount(figures.dueToday),
        [dueSoon]: shownCount(figures.dueSoon),
        [open]: shownCount(figures.open),
      })
  }
})

const stirring = ['status', 'step', 'holder'] as const

/**
 * Whether a computer saw a value twice, and another one a different value in between: of the looks between a value's
 * first and its last a file says nothing.
 */
function wentAndCameBack(number: string | null): boolean {
  const rowsOf = ({ played }: Computer) =>
    played.log.flatMap(({ at, rows }) =>
      rows.flatMap((row: (typeof rows)[number]) => (row.number === number ? [{ at, row }] : [])),
    )
  const looks = computers.map(rowsOf)
  return looks.some((own, turn) => {
    const others = looks.filter((_, other) => other !== turn).flat()
    return stirring.some((field) =>
      own.slice(1).some(({ at, row }, n) => {
        const before = own[n]
        const isSame = before?.row[field] === row[field]
        return isSame && others.some((o) => o.at > before.at && o.at < at && o.row[field] !== row[field])
      }),
    )
  })
}

test('since when nothing moves is as somebody saw it first, whichever computer that was', async () => {
  const { dossiers } = await allDossiers(openHistory())
  const since = new Map(
    dossiers.map(({ current, changes, firstSeen }) => {
      const last = changes.findLast(({ field }) => stirring.some((one) => one === field))
      return [current.number, dateOf(last?.seenAfter ?? firstSeen)]
    }),
  )
  const open = union.dossiers.filter((one) => one.open)
  const told = open.filter(({ number }) => !wentAndCameBack(number))
  for (const { number, movedAt } of told)
    expect([number, since.get(number)]).toEqual([number, dateOf(movedAt)])
  expect(told.length).toBeGreaterThan(open.length * 0.97)
})

const fullDate = (at: number) => dateOf(at).split('-').reverse().join('/')

test('the sources say of each computer what it has seen, and how much of it nobody else', async () => {
  showDashboard('?view=sources')
  await expect.poll(() => all('table').length, { timeout: 60_000 }).toBe(2)
  const numbersOf = ({ seen }: Computer) => new Set(seen.dossiers.map(({ number }) => number))
  const { columns, here, caption, together } = sourcesWords
  const rows = computers.map((one) => {
    const others = computers.filter((each) => each !== one).map(numbersOf)
    const only = [...numbersOf(one)].filter((number) => !others.some((numbers) => numbers.has(number)))
    const days = [...new Set(one.played.log.map(({ at }) => at))].sort((a, b) => a - b)
    return [
      one.name || here,
      {
        [columns.dossiers]: shownCount(numbersOf(one).size),
        [columns.open]: shownCount(one.seen.dossiers.filter(({ open }) => open).length),
        [columns.only]: shownCount(only.length),
        [columns.days]: shownCount(days.length),
        [columns.period]: `${fullDate(days[0] ?? 0)} – ${fullDate(days.at(-1) ?? 0)}`,
        [columns.imported]: one.name ? fullDate(now) : '',
      },
    ]
  })
  expect(tableRows(tableNamed(caption))).toEqual(Object.fromEntries(rows))
  expect(textOf('main')).toContain(together(union.seen, computers.length))
})

test('the sources say of each officer when any of them last saw what he has in hand', async () => {
  showDashboard('?view=sources')
  await expect.poll(() => all('table').length, { timeout: 60_000 }).toBe(2)
  const lastSeen = new Map<string, number>()
  for (const { played } of computers)
    for (const { at, rows } of played.log)
      for (const { number } of rows) lastSeen.set(number ?? '', Math.max(at, lastSeen.get(number ?? '') ?? 0))
  const { holdersHeading, holderColumns } = sourcesWords
  const { unopenedDays } = defaultSettings.lead
  const inHand = Object.groupBy(
    union.dossiers.filter(({ open }) => open),
    ({ holder }) => holder ?? popupWords.nameless.holder,
  )
  const rows = Object.entries(inHand).map(([holder, members = []]) => {
    const seen = members.map(({ number }) => lastSeen.get(number ?? '') ?? 0)
    const unseen = seen.filter((at) => workingDaysBetween(dateOf(at), to) >= unopenedDays)
    return [
      holder,
      {
        [holderColumns.open]: shownCount(members.length),
        [holderColumns.lastSeen]: fullDate(Math.max(...seen)),
        [holderColumns.unseen(unopenedDays)]: shownCount(unseen.length),
      },
    ]
  })
  expect(tableRows(tableNamed(holdersHeading))).toEqual(Object.fromEntries(rows))
})

test('a file taken in once more changes nothing', async () => {
  const [lead, second] = computers
  if (!lead || !second) throw new Error('no computers')
  showPopup()
  await expect.poll(() => Object.keys(popupFigures()).length, { timeout: 60_000 }).toBeGreaterThan(0)
  const before = popupFigures()
  expect(await mergeBackup(lead.db, await gather(second.db, second.name, now), now)).toEqual({ ok: true })
  showPopup()
  await expect.poll(() => Object.keys(popupFigures()).length, { timeout: 60_000 }).toBeGreaterThan(0)
  expect(popupFigures()).toEqual(before)
})
