import '@/components/base.css'
import '@/entrypoints/options/options.css'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CatalogueSection } from '@/entrypoints/options/catalogue-section'
import { catalogueWords as words } from '@/utils/i18n/catalogue-options'
import { optionsWords } from '@/utils/i18n/options'
import { catalogueFileProblems } from '@/utils/i18n/procedure-catalogue'
import { resetWords } from '@/utils/i18n/reset'
import type { Procedure, ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { writeCatalogueFile } from '@/utils/working-time/procedure-files'
import { procedureOf } from '../working-time/procedures'
import { findings } from './axe'

const fiveDays = procedureOf('1.004193', 'Trích lục hộ tịch', { unit: 'workingDay', count: 5 })
const oneDay = procedureOf('1.000110', 'Đăng ký khai sinh', { unit: 'sameDay' })

let root: HTMLElement
let stored: ProcedureCatalogue

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

function show(...procedures: Procedure[]) {
  stored = { procedures }
  render(<Stored first={stored} />, root)
}

function Stored({ first }: { first: ProcedureCatalogue }) {
  const [catalogue, setCatalogue] = useState(first)
  const save = async (changed: ProcedureCatalogue) => {
    stored = changed
    setCatalogue(changed)
    return { ok: true } as const
  }
  return (
    <main>
      <CatalogueSection loaded={{ catalogue }} onSave={save} />
    </main>
  )
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const preview = page.getByRole('region', { name: words.preview })

function choose(content: Uint8Array | string, name: string) {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  return page.getByLabelText(words.import).upload(new File([part], name))
}

test('the office’s catalogue is given up once that is said twice', async () => {
  show(fiveDays, oneDay)
  const name = optionsWords.sections.catalogue
  await button(resetWords.open(name)).click()
  await page.getByRole('dialog').getByRole('button', { name: resetWords.keep }).click()
  expect(stored.procedures).toHaveLength(2)
  await button(resetWords.open(name)).click()
  await page.getByRole('dialog').getByRole('button', { name: resetWords.confirm }).click()
  await expect.element(page.getByText(words.none)).toBeVisible()
  expect(stored.procedures).toEqual([])
})

test('a file that adds nothing but a row with a mistake still says which', async () => {
  show(fiveDays)
  const same = new TextDecoder().decode(writeCatalogueFile({ procedures: [fiveDays] }, 'csv'))
  await choose(`${same.trimEnd()}\r\n1.9,Thủ tục mới,Hộ tịch,bao lâu cũng được\r\n`, 'danh-muc.csv')
  await expect.element(page.getByText(words.rowsWrong(1))).toBeVisible()
  await expect.element(page.getByText(words.same)).not.toBeInTheDocument()
})

test.each(['xlsx', 'csv'] as const)('an %s file is looked at, then taken over', async (format) => {
  const shortened = {
    ...fiveDays,
    shortened: { limit: { unit: 'workingDay', count: 3 }, decision: fiveDays.decision },
  } as const
  show(fiveDays, procedureOf('9.9', 'Thủ tục cũ', { unit: 'none' }))
  await choose(writeCatalogueFile({ procedures: [shortened, oneDay] }, format), `danh-muc.${format}`)
  await expect.element(preview).toHaveTextContent(words.changes(2, 1, 1, 1))
  await expect
    .element(preview.getByRole('row', { name: /1.004193/ }))
    .toHaveTextContent('5 ngày làm việc → 3 ngày làm việc (rút ngắn từ 5 ngày làm việc)')
  await expect.element(preview.getByRole('row', { name: /9.9/ })).toHaveTextContent('→ bỏ')
  await expect.element(preview.getByRole('heading')).toHaveFocus()
  expect(stored.procedures).toHaveLength(2)
  expect(await findings(root)).toEqual([])
  await button(words.accept(2)).click()
  await expect.element(page.getByText(words.saved)).toBeVisible()
  expect(stored.procedures).toEqual([shortened, oneDay])
  await expect.element(preview).not.toBeInTheDocument()
})

test('rows with a mistake are named and left out; the present list stays until the office says so', async () => {
  show(oneDay)
  await choose(
    'Mã thủ tục;Tên thủ tục;Lĩnh vực;Thời hạn\n1.1;Chứng thực;Tư pháp;2 ngày làm việc\n1.2;Khai tử;Hộ tịch;vài hôm\n',
    'danh-muc.csv',
  )
  await expect.element(preview.getByRole('alert')).toHaveTextContent('Dòng 3, cột “Thời hạn”: “vài hôm”')
  expect(await findings(root)).toEqual([])
  await button(words.decline).click()
  expect(stored.procedures).toEqual([oneDay])
  await expect.element(preview).not.toBeInTheDocument()
})

test.each([
  ['PK\u0003\u0004 no zip', catalogueFileProblems.noWorkbook],
  ['', 'Thiếu cột'],
  ['Mã thủ tục;Tên thủ tục;Lĩnh vực;Thời hạn\n', words.empty],
])('a file that is no catalogue changes nothing: %#', async (text, says) => {
  show(oneDay)
  await choose(text, 'danh-muc.xlsx')
  await expect.element(page.getByRole('alert')).toHaveTextContent(says)
  expect(stored.procedures).toEqual([oneDay])
})

test('a long list is shown by the page and searched without diacritics; a procedure is removed', async () => {
  const many = Array.from({ length: 70 }, (_, i) =>
    procedureOf(`2.${100 + i}`, `Thủ tục ${i}`, { unit: 'month', count: 1 }),
  )
  show(...many, oneDay)
  await expect.element(page.getByRole('status')).toHaveTextContent(words.found(30, 71))
  await button(words.showMore).click()
  await expect.element(page.getByRole('status')).toHaveTextContent(words.found(60, 71))
  await page.getByLabelText(words.find).fill('khai sinh')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('status')).toHaveTextContent(words.found(1, 1))
  expect(await findings(root)).toEqual([])
  await button(words.remove('1.000110')).click()
  expect(stored.procedures).toEqual(many)
})

test('without a catalogue there is a form to be filled', async () => {
  show()
  await expect.element(button(words.template)).toBeVisible()
  await expect.element(page.getByText(words.none)).toBeVisible()
})
