import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { FileField } from '@/components/file-field'
import { type ReadFile, readBackupFile } from '@/components/read-backup-file'
import { MergeFiles } from '@/entrypoints/dashboard/merge-files'
import { gather } from '@/utils/history/backup/gather'
import { sourcesWords } from '@/utils/i18n/sources'
import { at, freshHistory, look, sighting } from '../history/make'

/** Officers choose the wrong file and at once the right one; a large one may take longer to read than the next. */
let root: HTMLElement

beforeEach(() => {
  root = document.createElement('main')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const file = (name: string) => new File(['{}'], name)

/** Reading that ends when the test says so, by the names of the files. */
function readByHand<Read>() {
  const ends = new Map<string, (read: Read) => void>()
  const read = vi.fn(({ name }: File) => new Promise<Read>((resolve) => ends.set(name, resolve)))
  return { read, end: (name: string, result: Read) => ends.get(name)?.(result) }
}

test('of two files chosen one after the other the last is told of, however long the first takes', async () => {
  const { read, end } = readByHand<string>()
  const onPick = vi.fn()
  const onRead = vi.fn()
  render(<FileField label="Tệp" accept=".json" onPick={onPick} read={read} onRead={onRead} />, root)
  const field = page.getByLabelText('Tệp')
  await field.upload(file('first.json'))
  await field.upload(file('second.json'))
  expect(onPick).toHaveBeenCalledTimes(2)
  expect(read).toHaveBeenCalledTimes(2)
  end('second.json', 'what the second holds')
  await vi.waitFor(() => expect(onRead).toHaveBeenCalledOnce())
  end('first.json', 'what the first holds')
  await read.mock.results[0]?.value
  expect(onRead.mock.calls.map(([result, { name }]) => [result, name])).toEqual([
    ['what the second holds', 'second.json'],
  ])
})

test('a file chosen again is read again', async () => {
  const onRead = vi.fn()
  const read = async (one: File) => one.text()
  render(<FileField label="Tệp" accept=".json" onPick={() => {}} read={read} onRead={onRead} />, root)
  const field = page.getByLabelText('Tệp')
  for (const times of [1, 2]) {
    await field.upload(file('same.json'))
    await vi.waitFor(() => expect(onRead).toHaveBeenCalledTimes(times))
  }
})

test('of colleagues’ files, too, the last choice is shown', async () => {
  const other = freshHistory()
  await look(other, '2026-11-17 08:00', [sighting('B-7')])
  const content = await gather(other, 'Quầy 2', at('2026-11-18 08:00'))
  const sound: ReadFile = { ok: true, content, forecast: { added: 1, updated: 0, same: 0, own: 0 } }
  const { read, end } = readByHand<ReadFile>()
  render(<MergeFiles read={read} merge={async () => ({ ok: true })} />, root)
  const field = page.getByLabelText(sourcesWords.pick)
  await field.upload(file('quay-1.json'))
  await field.upload(file('quay-2.json'))
  end('quay-2.json', sound)
  await expect.element(page.getByRole('rowheader', { name: 'quay-2.json' })).toBeVisible()
  end('quay-1.json', sound)
  await read.mock.results[0]?.value
  await expect.element(page.getByRole('rowheader', { name: 'quay-2.json' })).toBeVisible()
  expect(root.textContent).not.toContain('quay-1.json')
})

test('a file that is gone by the time it is read is a problem that can be told', async () => {
  const gone = Object.assign(file('gone.json'), {
    arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
  })
  expect(await readBackupFile(freshHistory(), gone)).toEqual({ ok: false, problem: 'unreadable' })
})
