import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { hoursWords, officeWords } from '@/utils/i18n/options'
import { pageWords } from '@/utils/i18n/pages'
import { defaultSettings } from '@/utils/settings/defaults'
import {
  button,
  field,
  prepareOptionsPage,
  section,
  show,
  signer,
  storedSettings,
  type,
} from './options-harness'

prepareOptionsPage()

test('a field is saved when it is left', async () => {
  show()
  await type(officeWords.place, ' Vĩnh Long ')
  expect(storedSettings().office.place).toBe('Vĩnh Long')
})

test('an Enter saves too, and nothing is saved while typing', async () => {
  show()
  await field(officeWords.symbol).fill('PXL')
  expect(storedSettings().office.symbol).toBe('')
  await userEvent.keyboard('{Enter}')
  expect(storedSettings().office.symbol).toBe('PXL')
})

test('recipients are lines, blank ones left out', async () => {
  show()
  await type(officeWords.recipients, 'Sở Tư pháp\n\n  Lưu: VT ')
  expect(storedSettings().office.recipients).toEqual(['Sở Tư pháp', 'Lưu: VT'])
})

test('a signer is added, described and removed', async () => {
  show()
  await button(officeWords.addSigner).click()
  await type(officeWords.signerName, 'Lê Minh Khôi')
  await page.getByLabelText(officeWords.authority).selectOptions('KT.')
  await type(officeWords.onBehalfOf, 'GIÁM ĐỐC')
  await type(officeWords.validFrom, '1/7/2026')
  expect(storedSettings().office.signers).toEqual([
    { name: 'Lê Minh Khôi', title: '', authority: 'KT.', onBehalfOf: 'GIÁM ĐỐC', validFrom: '2026-07-01' },
  ])
  await type(officeWords.validTo, '30/6/2026')
  await expect.element(page.getByText(officeWords.datesReversed)).toBeVisible()
  await type(officeWords.validTo, '')
  expect(storedSettings().office.signers[0]).not.toHaveProperty('validTo')
  await button(officeWords.removeSigner('Lê Minh Khôi')).click()
  expect(storedSettings().office.signers).toEqual([])
})

test('a date that is none stays in the field with the reason, and is not saved', async () => {
  show({ ...defaultSettings, office: { ...defaultSettings.office, signers: [signer] } })
  await type(officeWords.validFrom, '31/02/2026')
  const wrong = field(officeWords.validFrom)
  await expect.element(wrong).toHaveAttribute('aria-invalid', 'true')
  await expect.element(wrong).toHaveAccessibleDescription(`${officeWords.dateHint} ${pageWords.badDate}`)
  expect(storedSettings().office.signers[0]).not.toHaveProperty('validFrom')
})

test('hours are read as people type them; a day that is not eight hours is pointed out and saved', async () => {
  show()
  await type(`${hoursWords.hours}, Thứ Sáu`, '7h-11h30; 13h30-16h30')
  expect(storedSettings().calendar.week[5]).toEqual([
    ['07:00', '11:30'],
    ['13:30', '16:30'],
  ])
  await expect.element(field(`${hoursWords.hours}, Thứ Sáu`)).toHaveValue('07:00–11:30, 13:30–16:30')
  await expect.element(page.getByText(hoursWords.notEight)).toBeVisible()
  await expect.element(page.getByRole('row', { name: /Thứ Sáu/ })).toHaveTextContent('7,5 giờ')
})

test('hours that cannot be are not saved', async () => {
  show()
  await type(`${hoursWords.hours}, Thứ Hai`, '11:30-07:00')
  await expect.element(page.getByText(hoursWords.problems.reversed)).toBeVisible()
  expect(storedSettings()).toBe(defaultSettings)
})

test('Monday is applied to the other weekdays, and the weekend stays off', async () => {
  show()
  await type(`${hoursWords.hours}, Thứ Hai`, '7:30-11:30, 13:00-17:00')
  await button(hoursWords.copyMonday).click()
  const monday = storedSettings().calendar.week[1]
  expect(monday).toEqual([
    ['07:30', '11:30'],
    ['13:00', '17:00'],
  ])
  expect([2, 3, 4, 5].map((day) => Reflect.get(storedSettings().calendar.week, day))).toEqual(
    Array(4).fill(monday),
  )
  expect(storedSettings().calendar.week[6]).toBeUndefined()
})

test('an office that never works is refused: nothing could be counted', async () => {
  show({ ...defaultSettings, calendar: { week: { 1: [['07:00', '15:00']] }, edits: [] } })
  await type(`${hoursWords.hours}, Thứ Hai`, '')
  await expect.element(page.getByText(hoursWords.noWorkingTime)).toBeVisible()
  expect(storedSettings().calendar.week[1]).toEqual([['07:00', '15:00']])
})

test('own days are added once each, and removed', async () => {
  show()
  const hours = section('Giờ làm việc và ngày nghỉ')
  const add = async (date: string) => {
    await hours.getByRole('textbox', { name: hoursWords.date, exact: true }).fill(date)
    await userEvent.keyboard('{Tab}')
    await button(hoursWords.addEdit).click()
  }
  await add('')
  await expect.element(hours.getByRole('alert')).toHaveTextContent(pageWords.badDate)
  await hours.getByRole('combobox', { name: hoursWords.kind }).selectOptions('worked')
  await type(hoursWords.workedHours, '7h-11h')
  await type(hoursWords.note, 'Trực')
  await add('28/11/2026')
  const worked = { date: '2026-11-28', kind: 'worked', note: 'Trực', periods: [['07:00', '11:00']] }
  expect(storedSettings().calendar.edits).toEqual([worked])
  await add('28/11/2026')
  await expect.element(hours.getByRole('alert')).toHaveTextContent(hoursWords.alreadyThere)
  expect(storedSettings().calendar.edits).toEqual([worked])
  await button(hoursWords.removeEdit('28/11/2026')).click()
  expect(storedSettings().calendar.edits).toEqual([])
})

test('a day on which no notice is known is for the office to decide', async () => {
  show()
  await button(hoursWords.decideOff).click()
  expect(storedSettings().calendar.edits).toEqual([{ date: '2026-11-23', kind: 'off', note: '' }])
  await expect.element(page.getByText(hoursWords.decided('Nghỉ'), { exact: false })).toBeVisible()
})

test('the national table says of each year whether it is official', async () => {
  show()
  await expect.element(page.getByText(/Năm 2026: theo thông báo chính thức/)).toBeVisible()
  await page.getByText(/Năm 2027: tạm tính/).click()
  await expect.element(page.getByRole('row', { name: /05\/02\/2027 \(Thứ Sáu\) Nghỉ/ })).toBeVisible()
})
