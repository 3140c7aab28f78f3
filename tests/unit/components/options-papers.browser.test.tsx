import '@/components/base.css'
import '@/entrypoints/options/options.css'
import axe from 'axe-core'
import PizZip from 'pizzip'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { PapersSection } from '@/entrypoints/options/papers/papers-section'
import { chosenTemplate, openTemplates } from '@/utils/notices/template-store'
import { defaultSettings } from '@/utils/settings/defaults'
import { settingsSchema } from '@/utils/settings/schema'
import type { Settings } from '@/utils/settings/settings'

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `${location.origin}${path}` } },
}))

let root: HTMLElement
let stored: Settings = defaultSettings

function Page() {
  const [settings, setSettings] = useState(defaultSettings)
  const onChange = (edit: (before: Settings) => Settings) => {
    stored = edit(stored)
    setSettings(stored)
  }
  return (
    <main>
      <PapersSection settings={settings} onChange={onChange} />
    </main>
  )
}

beforeEach(() => {
  stored = defaultSettings
  root = document.body.appendChild(document.createElement('div'))
  render(<Page />, root)
})
afterEach(async () => {
  expect(settingsSchema.safeParse(stored).success).toBe(true)
  render(null, root)
  root.remove()
  await openTemplates().delete()
})

async function enter(label: string, text: string): Promise<void> {
  const field = [...root.querySelectorAll('label')].find((one) => one.textContent === label)?.control
  if (!(field instanceof HTMLElement)) throw new Error(`no field ${label}`)
  await userEvent.fill(field, text)
  await userEvent.keyboard('{Tab}')
}

async function bring(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('no file field')
  const files = new DataTransfer()
  files.items.add(new File([bytes], 'mau-cua-don-vi.docx'))
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

async function defaultLetter(edit: (xml: string) => string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch('/templates/apology-resolving.docx')
  const zip = new PizZip(await answer.arrayBuffer())
  zip.file('word/document.xml', edit(zip.file('word/document.xml')?.asText() ?? ''))
  return new Uint8Array(zip.generate({ type: 'uint8array' }))
}

const used = () => {
  const db = openTemplates()
  return chosenTemplate(db, 'apology', 'resolving').finally(() => db.close())
}

test('a template that can be used is taken, and says so', async () => {
  await bring(await defaultLetter((xml) => xml.replace('Rất mong nhận', 'Kính mong nhận')))
  await vi.waitFor(() => expect(root.textContent).toContain('Đã nạp mẫu. Văn bản soạn từ nay dùng mẫu này.'))
  expect((await used())?.bytes.length).toBeGreaterThan(5000)
  await vi.waitFor(() => expect(root.textContent).toContain('mau-cua-don-vi.docx, nạp lúc'))
})

test('a broken template is refused, with every fault and where it is', async () => {
  await bring(await defaultLetter((xml) => xml.replace('{kinhGui}', '{kinhGui')))
  await vi.waitFor(() => expect(root.textContent).toContain('Chưa nạp được mẫu:'))
  expect(root.querySelector('[role=alert]')?.textContent).toContain('thiếu dấu đóng')
  expect(await used()).toBeNull()
})

test('advice does not stop a template', async () => {
  await bring(await defaultLetter((xml) => xml.replace('{tenTTHC}', '{tenThuTuc}')))
  await vi.waitFor(() => expect(root.textContent).toContain('Đã nạp mẫu. Nên xem lại:'))
  expect(root.textContent).toContain('Không có thẻ “{tenThuTuc}” (ở thân văn bản')
  expect(await used()).not.toBeNull()
})

test('the default template is a choice away', async () => {
  await bring(await defaultLetter((xml) => xml))
  await vi.waitFor(async () => expect(await used()).not.toBeNull())
  // Stored is sooner than shown.
  await vi.waitFor(() =>
    expect(root.querySelector<HTMLInputElement>('.versions input:not(:checked)')).not.toBeNull(),
  )
  root.querySelector<HTMLInputElement>('.versions input')?.click()
  await vi.waitFor(async () => expect(await used()).toBeNull())
})

test('the office’s own reasons keep their codes while other lines come and go', async () => {
  await enter('Lý do chậm của đơn vị', 'Mất điện toàn khu vực.\nChờ đo đạc.')
  await vi.waitFor(() => expect(stored.papers.reasons).toHaveLength(2))
  await enter('Lý do chậm của đơn vị', 'Chờ đo đạc.\nChờ ý kiến xã.')
  await vi.waitFor(() =>
    expect(stored.papers.reasons).toEqual([
      { code: 'own-2', text: 'Chờ đo đạc.' },
      { code: 'own-3', text: 'Chờ ý kiến xã.' },
    ]),
  )
})

test('a basis counts as checked once both who and when are there', async () => {
  for (const details of root.querySelectorAll('details')) details.open = true
  await enter('Người hoặc bộ phận đối chiếu', 'Phòng Tư pháp')
  expect(stored.papers.checked).toEqual({})
  await enter('Ngày đối chiếu', '20/11/2026')
  await vi.waitFor(() =>
    expect(stored.papers.checked).toEqual({
      'apology/extension-2025': { by: 'Phòng Tư pháp', on: '2026-11-20' },
    }),
  )
})

test('every tag of the chosen paper is listed with what it means', () => {
  const tags = [...root.querySelectorAll('tbody th')].map(({ textContent }) => textContent)
  expect(tags).toEqual(
    expect.arrayContaining(['{maHoSo}', '{#lyDoChamTre}…{/lyDoChamTre}', '{ngayHenTraMoi}']),
  )
})

test('the section has no accessibility violations', async () => {
  for (const details of root.querySelectorAll('details')) details.open = true
  expect((await axe.run(root)).violations.map(({ id }) => id)).toEqual([])
})
