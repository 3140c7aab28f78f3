import '@/components/base.css'
import '@/entrypoints/notice/notice.css'
import '@/entrypoints/notice/paper.css'
import PizZip from 'pizzip'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { BatchPage } from '@/entrypoints/notice/batch/batch-page'
import type { HistoryDatabase } from '@/utils/history/database'
import { readOpen } from '@/utils/history/read'
import { findPaper } from '@/utils/notices/catalogue'
import type { ListPaper } from '@/utils/notices/paper'
import { groundsOf } from '@/utils/reports/context'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { defaultSettings } from '@/utils/settings/defaults'
import type { Settings } from '@/utils/settings/settings'
import { judge } from '@/utils/warnings/judge'
import { freshHistory, look, origin, sighting } from '../history/make'
import { memoryStorage } from '../settings/memory-storage'
import { paragraphsOf, partOf } from './docx'

/**
 * From a warning on one row to a paper about a list: real history, real rules, the page as it is opened, and the file
 * that leaves it. A desk urges the agencies in charge, each for its own dossiers.
 */
const settings: Settings = { ...defaultSettings, office: { ...defaultSettings.office, role: 'desk' } }

const parts = vi.hoisted((): { db: HistoryDatabase | null; storage: object } => ({ db: null, storage: {} }))

vi.mock('wxt/browser', () => ({
  browser: {
    get storage() {
      return parts.storage
    },
    runtime: { getURL: (path: string) => `${location.origin}${path}` },
  },
}))

// Each page of the extension has a handle of its own on the one history.
vi.mock(import('@/utils/history/database'), async (original) => {
  const { HistoryDatabase, ...rest } = await original()
  return { ...rest, HistoryDatabase, openHistory: () => new HistoryDatabase(parts.db?.name ?? '') }
})

const saved = vi.hoisted((): { name: string; bytes: Uint8Array }[] => [])
vi.mock('@/components/save-file', () => ({
  saveFile: (name: string, bytes: Uint8Array) => saved.push({ name, bytes }),
}))

const hour = 3_600_000
const day = 24 * hour
/** The page's clock is this computer's. */
const present = Date.now()
/** Three weeks ago: overdue whatever days off there are. */
const past = { at: present - 21 * day, precision: 'minute' } as const
const ahead = { at: present + 60 * day, precision: 'minute' } as const
const land = 'Phòng Tài nguyên và Môi trường'
const justice = 'Phòng Tư pháp'

let root: HTMLElement
let db: HistoryDatabase

beforeEach(async () => {
  await page.viewport(1366, 768)
  db = freshHistory()
  parts.db = db
  parts.storage = { local: memoryStorage({ settings }), managed: memoryStorage() }
  saved.length = 0
  const seen = new Date(present - hour + 7 * hour).toISOString().slice(0, 16).replace('T', ' ')
  await look(db, seen, [
    sighting('H56.77-261101-0001', { unit: land, dueAt: past }),
    sighting('H56.77-261101-0002', { unit: justice, dueAt: past }),
    sighting('H56.77-261101-0003', { unit: land, dueAt: { ...past, at: past.at - day } }),
    sighting('H56.77-261101-0004', { unit: land, dueAt: ahead }),
    sighting('H56.77-261101-0005', { unit: land, dueAt: { ...past, at: past.at + day } }),
  ])
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(async () => {
  render(null, root)
  root.remove()
  await db.delete()
})

const keyOf = (end: string) => `${origin} H56.77-261101-${end}`

/** The paper that the warning on this dossier's row offers to write. */
async function paperOfWarning(key: string): Promise<ListPaper> {
  const { dossiers } = await readOpen(db)
  const dossier = dossiers.find((one) => one.key === key)
  if (!dossier) throw new Error(`no ${key}`)
  const warning = judge(dossier, { ...groundsOf(settings, emptyCatalogue), now: present }).find(
    ({ nextSteps }) => nextSteps.includes('write'),
  )
  const paper = findPaper(warning?.paper ?? '')
  if (paper?.scope !== 'many') throw new Error(`${warning?.rule} leads to ${warning?.paper}`)
  return paper
}

function open(paper: ListPaper | null, dossierKey: string | null): void {
  render(
    <BatchPage asked="overdue" paper={paper} dossierKey={dossierKey} whose={null} absence={null} />,
    root,
  )
}

const offered = () =>
  [...root.querySelectorAll('.picker tbody tr')].map((row) => ({
    number: row.querySelector('th')?.textContent,
    ticked: row.querySelector('input')?.checked,
  }))
const sheet = () => root.querySelector('.sheet')?.textContent ?? ''
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

async function answerBy(date: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /Hạn phản hồi/ })
  await field.fill(date)
  await userEvent.tab()
}

async function savedFile(): Promise<{ name: string; bytes: Uint8Array }> {
  await expect.poll(() => saved.length).toBe(1)
  const [file] = saved
  if (!file) throw new Error('nothing was saved')
  return file
}

/** The dossier numbers in a document's table, in its order. */
function tableOf(docx: Uint8Array): string[] {
  const rows = partOf(docx).match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []
  return rows.flatMap((row) => /H56\.77-261101-\d{4}/.exec(row)?.[0] ?? [])
}

async function reminded(): Promise<string[]> {
  const entries = await db.entries.toArray()
  const ids = entries.flatMap(({ dossier, entry }) =>
    entry.kind === 'noticeDrafted' && entry.notice.paper === 'reminder' ? [dossier] : [],
  )
  const rows = await db.dossiers.bulkGet(ids)
  return rows.map((row) => row?.current.number ?? '').sort()
}

test('a warning leads to the letter to its agency, which may name all that is overdue there', async () => {
  const key = keyOf('0001')
  open(await paperOfWarning(key), key)
  await expect.element(page.getByRole('combobox', { name: 'Văn bản cần soạn' })).toHaveValue('reminder')
  await expect.element(page.getByRole('combobox', { name: 'Đơn vị' })).toHaveValue(land)
  // The longest past due first; neither what is due later nor what another agency has.
  expect(offered()).toEqual([
    { number: 'H56.77-261101-0003', ticked: false },
    { number: 'H56.77-261101-0001', ticked: true },
    { number: 'H56.77-261101-0005', ticked: false },
  ])
  await expect.poll(sheet).toContain('H56.77-261101-0001')
  expect(sheet()).not.toContain('H56.77-261101-0003')

  await press('Chọn tất cả')
  await answerBy('30/11/2099')
  await expect.poll(sheet).toContain('H56.77-261101-0005')
  await press('Tải bản .docx')
  const { name, bytes } = await savedFile()
  expect(name).toMatch(/^cong-van-don-doc-.*\.docx$/)
  expect(tableOf(bytes)).toEqual(['H56.77-261101-0003', 'H56.77-261101-0001', 'H56.77-261101-0005'])
  const text = paragraphsOf(bytes).join('\n')
  expect(text).toContain(land)
  expect(text).toContain('trước ngày 30 tháng 11 năm 2099')
  expect(text).not.toMatch(/[{}]/)
  expect(await reminded()).toEqual(['H56.77-261101-0001', 'H56.77-261101-0003', 'H56.77-261101-0005'])
})

test('opened for all that is overdue, every agency is written to about its own dossiers', async () => {
  const key = keyOf('0002')
  open(await paperOfWarning(key), key)
  await expect.element(page.getByRole('combobox', { name: 'Đơn vị' })).toHaveValue(justice)
  await page.getByRole('combobox', { name: 'Đơn vị' }).selectOptions('Tất cả đơn vị')
  await press('Chọn tất cả')
  await answerBy('30/11/2099')
  await expect.element(page.getByText('Sẽ có 2 văn bản, mỗi đơn vị một văn bản.')).toBeVisible()
  await press('Tải từng tệp (.zip)')
  const { bytes } = await savedFile()
  const letters = Object.values(new PizZip(bytes).files).map((file) => file.asUint8Array())
  expect(letters.map(tableOf)).toEqual([
    ['H56.77-261101-0003', 'H56.77-261101-0001', 'H56.77-261101-0005'],
    ['H56.77-261101-0002'],
  ])
  expect(letters.map((letter) => paragraphsOf(letter).join('\n').includes(justice))).toEqual([false, true])
  expect(await reminded()).toHaveLength(4)
})

test('the next letter to the same agency is the second', async () => {
  const key = keyOf('0002')
  const paper = await paperOfWarning(key)
  open(paper, key)
  await expect.element(page.getByRole('textbox', { name: /Lần đôn đốc/ })).toHaveValue('1')
  await answerBy('30/11/2099')
  await expect.poll(sheet).toContain('lần thứ 1')
  await press('Tải bản .docx')
  await savedFile()
  await expect.poll(reminded).toEqual(['H56.77-261101-0002'])
  render(null, root)
  open(paper, key)
  await expect.element(page.getByRole('textbox', { name: /Lần đôn đốc/ })).toHaveValue('2')
})

test('opened from a list of dossiers, nothing is ticked before the officer has chosen', async () => {
  open(null, null)
  await expect.element(page.getByRole('checkbox', { name: 'H56.77-261101-0002' })).not.toBeChecked()
  expect(offered().filter(({ ticked }) => ticked)).toEqual([])
  await expect.element(page.getByRole('button', { name: 'Tải bản .docx' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: 'Tải từng tệp (.zip)' })).toBeDisabled()
})
