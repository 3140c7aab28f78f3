import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { saveFile } from '@/components/save-file'
import { officeWords, optionsWords } from '@/utils/i18n/options'
import { resetWords } from '@/utils/i18n/reset'
import { searchWords } from '@/utils/i18n/settings-search'
import { transferWords as words } from '@/utils/i18n/transfer'
import { defaultSettings } from '@/utils/settings/defaults'
import { writeSettingsFile } from '@/utils/settings/settings-file'
import { findings } from './axe'
import {
  button,
  entry,
  field,
  prepareOptionsPage,
  section,
  show,
  signer,
  storedSettings,
} from './options-harness'

vi.mock('@/components/save-file', () => ({ saveFile: vi.fn() }))

prepareOptionsPage()

const other = {
  ...defaultSettings,
  office: { ...defaultSettings.office, name: 'UBND xã Khác', signers: [signer] },
  thresholds: { ...defaultSettings.thresholds, dueSoonDays: 4 },
  consoles: [entry],
}
const pick = (text: string) =>
  page.getByLabelText(words.import).upload(new File([text], words.fileName, { type: 'application/json' }))

test('all settings are exported as one file', async () => {
  show(other)
  await button(words.export).click()
  expect(saveFile).toHaveBeenLastCalledWith(words.fileName, writeSettingsFile(other), 'json')
})

test('a file is looked at, setting by setting, and taken over only then', async () => {
  show()
  await pick(writeSettingsFile(other))
  const preview = section(words.preview)
  await expect
    .element(preview.getByRole('row', { name: `${officeWords.name} ${words.empty} UBND xã Khác` }))
    .toBeVisible()
  await expect.element(preview.getByRole('row', { name: /Sắp đến hạn.* 2 4$/ })).toBeVisible()
  await expect.element(preview.getByText(words.allow)).toBeVisible()
  expect(storedSettings()).toEqual(defaultSettings)
  await button(words.accept).click()
  expect(storedSettings()).toEqual(other)
  await expect.element(page.getByText(words.done)).toBeVisible()
})

test('a bad file changes nothing and names its line', async () => {
  show()
  await pick(writeSettingsFile(other).replace('"dueSoonDays": 4', '"dueSoonDays": "bốn"'))
  await expect.element(page.getByText(/^Dòng \d+ \(thresholds\.dueSoonDays\)/)).toBeVisible()
  await expect.element(page.getByText(words.refused)).toBeVisible()
  expect(storedSettings()).toEqual(defaultSettings)
})

test('a file that changes nothing says so', async () => {
  show()
  await pick(writeSettingsFile(defaultSettings))
  await expect.element(page.getByText(words.same)).toBeVisible()
})

test('a section goes back to how it comes, once that is confirmed; the others stay', async () => {
  show(other)
  const name = optionsWords.sections.office
  await button(resetWords.open(name)).click()
  await page.getByRole('dialog').getByRole('button', { name: resetWords.keep }).click()
  expect(storedSettings()).toEqual(other)
  await button(resetWords.open(name)).click()
  await page.getByRole('dialog').getByRole('button', { name: resetWords.confirm }).click()
  expect(storedSettings()).toEqual({ ...other, office: defaultSettings.office })
})

test.each(['nguoi ky', 'Người ký', 'ky nguoi'])('“%s” finds the signers and goes there', async (query) => {
  show()
  await page.getByLabelText(searchWords.label).fill(query)
  const results = page.getByRole('list', { name: searchWords.results })
  if (query === 'ky nguoi') await expect.element(results.getByRole('button').first()).toBeVisible()
  await results
    .getByRole('button', { name: new RegExp(`^${officeWords.signers}`) })
    .first()
    .click()
  expect(document.activeElement?.textContent).toBe(officeWords.signers)
})

test('a field that is found gets the focus, unfolded; diacritics that are typed are meant', async () => {
  show()
  await page.getByLabelText(searchWords.label).fill('ký hiệu văn bản')
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(field(officeWords.symbol).element())
  await page.getByLabelText(searchWords.label).fill('kỷ hiệu')
  await expect.element(page.getByText(searchWords.found(0))).toBeVisible()
})

test('axe finds nothing wrong with search and preview', async () => {
  const root = show()
  await page.getByLabelText(searchWords.label).fill('ngay')
  await pick(writeSettingsFile(other))
  await expect.element(section(words.preview)).toBeVisible()
  for (const part of root.querySelectorAll('#transfer, .search')) expect(await findings(part)).toEqual([])
})
