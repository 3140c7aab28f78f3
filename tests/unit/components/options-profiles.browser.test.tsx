import '@/components/base.css'
import '@/entrypoints/options/options.css'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { ProfilesSection } from '@/entrypoints/options/profiles-section'
import type { ProfileSource } from '@/utils/consoles/profile'
import { writeProfileFile } from '@/utils/consoles/profile-file'
import { profileWords as words } from '@/utils/i18n/profile-options'
import type { OwnProfile } from '@/utils/settings/profile-store'
import type { SaveResult } from '@/utils/settings/store'
import { findings } from './axe'

const source: ProfileSource = {
  version: 1,
  name: 'Một cửa huyện',
  recognise: ['.ds'],
  lists: [
    {
      name: 'danh-sach',
      where: '.ds',
      header: 'th',
      row: 'tbody > tr',
      columns: { 'Số HS': 'number', 'Hạn trả kết quả': 'dueAt', 'Ghi chú': 'ignore' },
      required: ['number'],
      badge: { columns: ['number'], place: 'bottom' },
      routes: [],
    },
  ],
  details: [],
}
const own: OwnProfile = { id: 'own:one', source }
const onKeep = vi.fn<(profile: OwnProfile) => Promise<SaveResult>>()
const onDrop = vi.fn<(id: string) => Promise<SaveResult>>()

let root: HTMLElement
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  onKeep.mockReset().mockResolvedValue({ ok: true })
  onDrop.mockReset().mockResolvedValue({ ok: true })
})
afterEach(() => {
  render(null, root)
  root.remove()
})

function show(profiles: OwnProfile[], profileInUse = 'opencps') {
  const consoles = [{ origin: 'https://motcua.example.vn', name: 'Một cửa', profile: profileInUse }]
  render(<ProfilesSection loaded={{ profiles }} consoles={consoles} onKeep={onKeep} onDrop={onDrop} />, root)
}

const upload = (text: string) =>
  page.getByLabelText(words.import).upload(new File([text], 'cach-doc.json', { type: 'application/json' }))

test('a profile from another office is shown before it is kept, and kept only when accepted', async () => {
  show([])
  await upload(writeProfileFile(source))
  await expect.element(page.getByRole('rowheader', { name: 'Hạn trả kết quả' })).toBeVisible()
  expect(page.getByRole('rowheader', { name: 'Ghi chú' }).query()).toBeNull()
  expect(onKeep).not.toHaveBeenCalled()
  await page.getByRole('button', { name: words.accept }).click()
  expect(onKeep).toHaveBeenCalledExactlyOnceWith({ id: expect.stringMatching(/^own:/), source })
  await expect.element(page.getByText(words.saved)).toBeVisible()
})

test.each([
  ['{', 'JSON'],
  [JSON.stringify({ ...source, script: 'alert(1)' }), 'script'],
  [JSON.stringify({ ...source, recognise: ['td['] }), 'recognise'],
])('the file %s is refused with the place', async (text, place) => {
  show([])
  await upload(text)
  await expect.element(page.getByRole('alert')).toHaveTextContent(place)
  expect(page.getByRole('button', { name: words.accept }).query()).toBeNull()
})

test('a profile in use is not deleted; one that nobody uses is', async () => {
  show([own], own.id)
  await page.getByRole('button', { name: words.removeOf(source.name) }).click()
  await expect.element(page.getByText(words.inUse)).toBeVisible()
  expect(onDrop).not.toHaveBeenCalled()
  show([own])
  await page.getByRole('button', { name: words.removeOf(source.name) }).click()
  expect(onDrop).toHaveBeenCalledExactlyOnceWith(own.id)
})

test('a profile is renamed', async () => {
  show([own])
  await page.getByRole('textbox', { name: words.name }).fill('Một cửa tỉnh')
  await page.getByRole('button', { name: words.removeOf(source.name) }).click()
  expect(onKeep).toHaveBeenCalledExactlyOnceWith({ ...own, source: { ...source, name: 'Một cửa tỉnh' } })
})

test('axe finds nothing wrong, with a file being looked at', async () => {
  show([own])
  await upload(writeProfileFile(source))
  await expect.element(page.getByRole('button', { name: words.accept })).toBeVisible()
  expect(await findings(root)).toEqual([])
})
