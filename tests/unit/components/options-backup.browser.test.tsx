import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { BackupIn } from '@/entrypoints/options/backup-in'
import { BackupOut } from '@/entrypoints/options/backup-out'
import { type HistoryActions, historyActions } from '@/entrypoints/options/history-actions'
import { writeBackup } from '@/utils/history/backup/file'
import { gather } from '@/utils/history/backup/gather'
import type { HistoryDatabase } from '@/utils/history/database'
import { readOpen } from '@/utils/history/read'
import { backupProblems, backupWords as words } from '@/utils/i18n/backup'
import { at, freshHistory, look, sighting } from '../history/make'
import { memoryStorage } from '../settings/memory-storage'
import { findings } from './axe'

let root: HTMLElement
let db: HistoryDatabase
let actions: HistoryActions

beforeEach(async () => {
  root = document.createElement('main')
  document.body.append(root)
  db = freshHistory()
  actions = historyActions(db, memoryStorage())
  await look(db, '2026-11-16 08:00', [sighting('A-1', { step: 'Thẩm định' }), sighting('A-2')])
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })

async function pick(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  render(<BackupIn dossiers={2} actions={actions} mayRestore />, root)
  await page.getByLabelText(words.pick).upload(new File([bytes], 'dung-hen-lich-su.json.gz'))
}

test('its sender sees what a file holds before it is saved', async () => {
  const write = vi.fn<HistoryActions['write']>(async () => new Uint8Array())
  render(<BackupOut actions={{ ...actions, write }} />, root)
  await page.getByRole('textbox').fill('Quầy 3')
  await userEvent.keyboard('{Tab}')
  await button(words.look).click()
  await expect.element(page.getByRole('rowheader', { name: 'Quầy 3' })).toBeVisible()
  expect(root.textContent).toContain('16/11/2026')
  expect(root.textContent).toContain('bước xử lý')
  expect(write).not.toHaveBeenCalled()
  expect(await findings(root)).toEqual([])
  await button(words.save).click()
  await vi.waitFor(() => expect(root.textContent).toContain(words.saved))
  expect(write).toHaveBeenCalledOnce()
})

test('a colleague’s file is looked at, and taken in only when that is wanted', async () => {
  const other = freshHistory()
  await look(other, '2026-11-17 08:00', [sighting('A-1'), sighting('B-7')])
  await pick(await writeBackup(await gather(other, 'Quầy 2', at('2026-11-18 08:00'))))
  await expect.element(page.getByText(words.forecast(2, 0, 0, 0))).toBeVisible()
  expect(await db.imported.count()).toBe(0)
  expect(await findings(root)).toEqual([])
  await button(words.merge).click()
  await expect.element(page.getByText(words.merged)).toBeVisible()
  expect((await readOpen(db)).dossiers).toHaveLength(3)
})

test('putting a file in the place of everything is asked once more', async () => {
  const file = await writeBackup(await gather(freshHistory(), 'Quầy 2', at('2026-11-18 08:00')))
  await pick(file)
  await button(words.restore).click()
  await expect.element(page.getByText(words.restoreText(2))).toBeVisible()
  await button(words.keep).click()
  expect(await db.dossiers.count()).toBe(2)
  await button(words.restore).click()
  await button(words.restoreConfirm).click()
  await expect.element(page.getByText(words.restored)).toBeVisible()
  expect(await db.dossiers.count()).toBe(0)
})

test('a changed file is refused with the reason, and nothing is written', async () => {
  const bytes = new TextEncoder().encode(
    '{"format":"dung-hen-history","version":1,"sha256":"0","content":{}}',
  )
  await pick(bytes)
  await expect.element(page.getByText(backupProblems.changed)).toBeVisible()
  expect(await db.imported.count()).toBe(0)
})

test('a history that is closed under it leaves nobody waiting', async () => {
  const file = await writeBackup(await gather(db, 'Quầy 2', at('2026-11-18 08:00')))
  db.close()
  await pick(file)
  await expect.element(page.getByText(backupProblems.notCompared)).toBeVisible()
})
