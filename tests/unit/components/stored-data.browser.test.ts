import { afterEach, beforeEach, expect, test } from 'vitest'
import { historyActions } from '@/entrypoints/options/history-actions'
import { countRows } from '@/entrypoints/options/use-stored-data'
import { type HistoryDatabase, openHistory } from '@/utils/history/database'
import { record } from '@/utils/history/record'
import { keepListCoverage, loadListCoverage } from '@/utils/settings/list-coverage'
import { memoryStorage } from '../settings/memory-storage'

let db: HistoryDatabase

beforeEach(async () => {
  db = openHistory(`test-${crypto.randomUUID()}`)
  await record(db, {
    origin: 'https://motcua.example.vn',
    page: 'danh-sach',
    account: null,
    sightings: [{ number: 'H56.77-261101-0001', status: 'processing' }],
    at: Date.parse('2026-11-20T10:00:00+07:00'),
  })
})

afterEach(() => db.delete())

test('everything is deleted while another page still has the history open', async () => {
  const otherPage = openHistory(db.name)
  await otherPage.open()
  expect(await countRows(db)).toEqual({ dossiers: 1, changes: 0, entries: 0, looks: 1, imported: 0 })
  expect(await historyActions(db, memoryStorage()).deleteAll()).toBe(true)
  expect(await countRows(otherPage)).toEqual({ dossiers: 0, changes: 0, entries: 0, looks: 0, imported: 0 })
  otherPage.close()
})

test('what walks through its lists saw goes with it', async () => {
  const area = memoryStorage()
  const at = Date.parse('2026-11-20T10:00:00+07:00')
  const origin = 'https://motcua.example.vn'
  await keepListCoverage(area, { origin, list: 'danh-sach', seen: 118, total: 120, at, end: 'done' })
  expect(await loadListCoverage(area)).toHaveLength(1)
  await historyActions(db, area).deleteAll()
  expect(await loadListCoverage(area)).toEqual([])
})

test('so do interrupted drafts and figures; of one dossier that is deleted, its draft', async () => {
  const [one, other] = ['H56.77-261101-0001', 'H56.77-261101-0002']
  const origin = 'https://motcua.example.vn'
  const draft = {
    paper: 'apology',
    role: 'desk',
    title: '',
    toSubmitter: false,
    daysAsked: '5',
    countFrom: 'due',
  }
  const kept = { ...draft, reason: null, answers: {}, at: Date.now() }
  const area = memoryStorage({
    keptDrafts: { [`${origin} ${one}`]: kept, [`${origin} ${other}`]: kept },
    summaryCache: { figures: { groups: { holder: ['Kiều Nhật Thảo'] } } },
  })
  const actions = historyActions(db, area)
  expect(await actions.deleteOne(one, [origin], true)).toBe('deleted')
  expect((await area.get('keptDrafts')).keptDrafts).toEqual({ [`${origin} ${other}`]: kept })
  await actions.deleteAll()
  const left = [await area.get('keptDrafts'), await area.get('summaryCache')]
  expect(JSON.stringify(left)).not.toMatch(/H56|Kiều/)
})

test('a history that cannot be written says so', async () => {
  db.close({ disableAutoOpen: true })
  expect(await historyActions(db, memoryStorage()).deleteAll()).toBe(false)
})
