import '@/components/base.css'
import '@/entrypoints/dashboard/dashboard.css'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { readBackupFile } from '@/components/read-backup-file'
import type { MergeActions } from '@/entrypoints/dashboard/merge-files'
import { SourcesView } from '@/entrypoints/dashboard/sources-view'
import { writeBackup } from '@/utils/history/backup/file'
import { gather } from '@/utils/history/backup/gather'
import { mergeBackup } from '@/utils/history/backup/take-in'
import type { HistoryDatabase } from '@/utils/history/database'
import { readSources } from '@/utils/history/sources'
import { freshHistory, look, sighting } from '../history/make'
import { findings } from './axe'
import { friday } from './sample'

let root: HTMLElement

beforeEach(async () => {
  await page.viewport(1366, 768)
  root = document.body.appendChild(document.createElement('main'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const holders = [
  { holder: 'Trần Văn An', open: 12, lastSeen: friday, unseen: 3 },
  { holder: null, open: 2, lastSeen: friday - 86_400_000, unseen: 0 },
]

async function show(db: HistoryDatabase, actions: Partial<MergeActions> = {}): Promise<void> {
  const merge = vi.fn((content) => mergeBackup(db, content, friday))
  render(
    <SourcesView
      {...(await readSources(db))}
      holders={holders}
      unseenDays={5}
      read={(file) => readBackupFile(db, file)}
      merge={merge}
      {...actions}
    />,
    root,
  )
}

async function fileOf(name: string, numbers: readonly string[]): Promise<File> {
  const db = freshHistory()
  await look(
    db,
    '2026-11-17 09:30',
    numbers.map((number) => sighting(number)),
  )
  const bytes = await writeBackup(await gather(db, name, friday))
  return new File([bytes], `dung-hen-lich-su-${name}.json.gz`)
}

const field = page.getByLabelText('Chọn một hoặc nhiều tệp')

test('files of several officers become one picture, once somebody has looked at them', async () => {
  const db = freshHistory()
  await look(db, '2026-11-16 08:00', [sighting('A-1'), sighting('A-2')])
  await show(db)
  const files = [await fileOf('Quầy 2', ['A-2', 'A-3']), await fileOf('Quầy 3', ['A-4'])]
  await userEvent.upload(field, [...files, new File(['gì đó'], 'ghi-chu.json')])
  await expect
    .element(page.getByRole('row', { name: 'Quầy 2' }))
    .toHaveTextContent('thêm 2, bổ sung 0, đã có 0')
  await expect.element(page.getByRole('alert')).toHaveTextContent('ghi-chu.json: Tệp này không phải')
  expect((await readSources(db)).sources).toHaveLength(1)

  await page.getByRole('button', { name: 'Ghép 2 tệp' }).click()
  await expect.element(page.getByText('Đã ghép 2 tệp.')).toBeVisible()
  await show(db)
  await expect
    .element(
      page.getByText('Cộng lại 4 hồ sơ khác nhau từ 3 máy. Hồ sơ nhiều máy cùng thấy chỉ tính một lần.'),
    )
    .toBeVisible()
  const [machines, officers] = [...root.querySelectorAll('tbody')].map((body) =>
    [...body.rows].map((row) => [...row.children].map(({ textContent }) => textContent)),
  )
  expect(officers).toEqual([
    ['Trần Văn An', '12', '20/11/2026', '3'],
    ['Hệ thống không ghi người xử lý', '2', '19/11/2026', '0'],
  ])
  expect(machines).toEqual([
    ['Máy này', '2', '2', '1', '1', '16/11/2026 – 16/11/2026', ''],
    ['Quầy 2', '2', '2', '1', '1', '17/11/2026 – 17/11/2026', '20/11/2026'],
    ['Quầy 3', '1', '1', '1', '1', '17/11/2026 – 17/11/2026', '20/11/2026'],
  ])
  expect(await findings(root)).toEqual([])
})

test('a file that cannot be joined is named', async () => {
  const problem = 'Đĩa đã đầy.'
  await show(freshHistory(), { merge: async () => ({ ok: false, problem }) })
  await userEvent.upload(field, [await fileOf('Quầy 2', ['A-2'])])
  await page.getByRole('button', { name: 'Ghép tệp này' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(`Quầy 2.json.gz: ${problem}`)
})
