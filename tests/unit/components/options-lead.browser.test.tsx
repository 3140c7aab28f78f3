import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { resetWords } from '@/utils/i18n/reset'
import { defaultSettings } from '@/utils/settings/defaults'
import { findings } from './axe'
import { button, prepareOptionsPage, section, show, storedSettings, type } from './options-harness'

prepareOptionsPage()

const heading = 'Phần dành cho lãnh đạo'

test('the lead’s views are switched on by a document’s number and date, and off again', async () => {
  show()
  await expect.element(section(heading)).toHaveTextContent('Đang tắt.')
  await type('Số, ký hiệu văn bản cho phép', '12/QĐ-UBND')
  await type('Ngày văn bản', '2/11/2026')
  await button('Bật theo văn bản này').click()
  await expect.element(page.getByText('Đang bật theo văn bản số 12/QĐ-UBND ngày 02/11/2026.')).toBeVisible()
  expect(storedSettings().lead.permission).toEqual({ number: '12/QĐ-UBND', date: '2026-11-02' })
  await button('Tắt').click()
  await expect.element(section(heading)).toHaveTextContent('Đang tắt.')
  expect(storedSettings().lead.permission).toBeNull()
})

test('neither a number nor a date alone switches them on', async () => {
  show()
  await type('Số, ký hiệu văn bản cho phép', '12/QĐ-UBND')
  await button('Bật theo văn bản này').click()
  await expect.element(section(heading).getByRole('alert')).toHaveTextContent('ngày/tháng/năm')
  await type('Ngày văn bản', '31/02/2026')
  await button('Bật theo văn bản này').click()
  await expect.element(section(heading).getByRole('alert')).toHaveTextContent('ngày/tháng/năm')
  await type('Ngày văn bản', '02/11/2026')
  await type('Số, ký hiệu văn bản cho phép', ' ')
  await button('Bật theo văn bản này').click()
  await expect.element(section(heading).getByRole('alert')).toHaveTextContent('số, ký hiệu')
  expect(storedSettings().lead.permission).toBeNull()
})

test('what the administrator has set is shown with its document and cannot be switched off here', async () => {
  const lead = { ...defaultSettings.lead, permission: { number: '7/QĐ-UBND', date: '2026-10-05' } }
  show({ ...defaultSettings, lead }, [], ['lead.permission'])
  await expect.element(section(heading)).toHaveTextContent('số 7/QĐ-UBND ngày 05/10/2026.')
  await expect.element(section(heading)).toHaveTextContent('Do quản trị máy tính đặt.')
  await expect.element(button('Tắt')).not.toBeInTheDocument()
})

test('the whole part goes back to its defaults, once that is said again', async () => {
  const lead = {
    permission: { number: '12/QĐ-UBND', date: '2026-11-02' },
    ...{ ownUnits: ['Phòng Kinh tế'], systemTotals: [], smallCells: 0, unopenedDays: 9 },
  }
  show({ ...defaultSettings, lead })
  const open = button(resetWords.open(heading))
  await open.click()
  await expect.element(page.getByRole('dialog')).toHaveTextContent('đơn vị tự giải quyết')
  await button(resetWords.keep).click()
  expect(storedSettings().lead).toEqual(lead)
  await open.click()
  await page.getByRole('dialog').getByRole('button', { name: resetWords.confirm }).click()
  await expect.element(section(heading)).toHaveTextContent('Đang tắt.')
  expect(storedSettings().lead).toEqual(defaultSettings.lead)
})

test('axe finds nothing wrong with it', async () => {
  const root = show()
  expect(await findings(root.querySelector('#lead') ?? root)).toEqual([])
})
