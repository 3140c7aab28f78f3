import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { consoleSectionWords, dataWords, hoursWords } from '@/utils/i18n/options'
import { consoleWords } from '@/utils/i18n/pages'
import { defaultSettings } from '@/utils/settings/defaults'
import { findings } from './axe'
import {
  access,
  button,
  deleteAll,
  entry,
  field,
  prepareOptionsPage,
  section,
  show,
  signer,
  storedSettings,
  type,
} from './options-harness'

prepareOptionsPage()

/** In the form, which stands below the consoles there are. */
const chooseKind = () =>
  section('Hệ thống một cửa').getByLabelText(consoleWords.profile).last().selectOptions('tan-dan')

test('a console is added by its address, whatever page of it was pasted', async () => {
  show()
  await type(consoleWords.address, 'https://motcua.example.vn/dvc/xu-ly-ho-so')
  await chooseKind()
  await button(consoleWords.add).click()
  expect(access.addConsole).toHaveBeenCalledExactlyOnceWith({
    origin: 'https://motcua.example.vn',
    name: 'motcua.example.vn',
    profile: 'tan-dan',
  })
  await expect.element(page.getByText(consoleSectionWords.added)).toBeVisible()
  await expect.element(field(consoleWords.address)).toHaveValue('')
})

test.each([
  ['', consoleWords.badAddress],
  ['ftp://motcua.example.vn', consoleWords.badAddress],
  ['https://motcua.example.vn/login', consoleWords.alreadyThere],
])('the address %j is refused before the browser is asked', async (address, problem) => {
  show({ ...defaultSettings, consoles: [entry] })
  await type(consoleWords.address, address)
  await chooseKind()
  await button(consoleWords.add).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(problem)
  expect(access.addConsole).not.toHaveBeenCalled()
})

test('without a kind nothing is added: read as another kind, a page would show nothing', async () => {
  show()
  await type(consoleWords.address, 'motcua.example.vn')
  await button(consoleWords.add).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(consoleWords.profileNeeded)
  expect(access.addConsole).not.toHaveBeenCalled()
})

test('a refusal by the browser is told', async () => {
  access.addConsole.mockResolvedValue({ ok: false, problem: consoleWords.denied })
  show()
  await type(consoleWords.address, 'motcua.example.vn')
  await chooseKind()
  await button(consoleWords.add).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(consoleWords.denied)
})

test('a console without permission is said to be so and can be allowed again', async () => {
  access.mayRead.mockResolvedValue(false)
  show({ ...defaultSettings, consoles: [entry] })
  await expect.element(page.getByText(consoleSectionWords.blocked)).toBeVisible()
  await button(consoleWords.allow).click()
  expect(access.askToRead).toHaveBeenCalledExactlyOnceWith(entry.origin)
  await expect.element(page.getByText(consoleSectionWords.allowed)).toBeVisible()
})

test('a permission taken in the browser is seen at once', async () => {
  show({ ...defaultSettings, consoles: [entry] })
  await expect.element(page.getByText(consoleSectionWords.allowed)).toBeVisible()
  access.mayRead.mockResolvedValue(false)
  for (const [changed] of access.watchAccess.mock.calls) changed()
  await expect.element(page.getByText(consoleSectionWords.blocked)).toBeVisible()
})

test('a console is renamed, re-profiled and removed', async () => {
  show({ ...defaultSettings, consoles: [entry] })
  await type(consoleSectionWords.name, 'Một cửa xã')
  await page.getByRole('listitem').getByLabelText(consoleWords.profile).selectOptions('tan-dan')
  expect(storedSettings().consoles).toEqual([{ ...entry, name: 'Một cửa xã', profile: 'tan-dan' }])
  await button(consoleSectionWords.remove('Một cửa xã')).click()
  expect(access.removeConsole).toHaveBeenCalledExactlyOnceWith(entry.origin)
})

test('deleting asks first, starts on the harmless answer, and Escape keeps everything', async () => {
  show()
  await button(dataWords.deleteAll).click()
  await expect.element(page.getByRole('dialog')).toHaveAccessibleDescription(dataWords.confirmText(86))
  await expect.element(button(dataWords.keep)).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  expect(deleteAll).not.toHaveBeenCalled()
})

test.each([
  [true, dataWords.deleted],
  [false, dataWords.notDeleted],
])('deleting done: %s', async (done, says) => {
  deleteAll.mockResolvedValue(done)
  show()
  await button(dataWords.deleteAll).click()
  await button(dataWords.confirm).click()
  await expect.element(page.getByText(says)).toBeVisible()
  expect(deleteAll).toHaveBeenCalledOnce()
})

test('axe finds nothing wrong, with problems and the dialog open too', async () => {
  access.mayRead.mockResolvedValue(false)
  const root = show({
    ...defaultSettings,
    consoles: [entry],
    office: { ...defaultSettings.office, signers: [signer] },
  })
  await expect.element(page.getByText(consoleSectionWords.blocked)).toBeVisible()
  await type(`${hoursWords.hours}, Thứ Hai`, 'sai')
  await type(`${hoursWords.hours}, Thứ Ba`, '7-11')
  await type(consoleWords.address, 'ftp://a.b')
  await button(consoleWords.add).click()
  await expect.element(page.getByText(hoursWords.problems.notUnderstood)).toBeVisible()
  expect(await findings(root)).toEqual([])
  await button(dataWords.deleteAll).click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
  expect(await findings(root)).toEqual([])
})

test('axe would find a fault: a field without a label', async () => {
  const root = show()
  const nameless = root.appendChild(document.createElement('input'))
  expect(await findings(root)).toEqual([expect.stringContaining('label')])
  nameless.remove()
})
