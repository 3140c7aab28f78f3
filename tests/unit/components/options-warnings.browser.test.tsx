import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { calendarWords } from '@/utils/i18n/calendar-options'
import { pageWords } from '@/utils/i18n/pages'
import { thresholdWords } from '@/utils/i18n/warning-options'
import { paperWords } from '@/utils/i18n/warnings/paper-against-fact'
import { groupNames } from '@/utils/i18n/warnings/shared'
import { timeWords } from '@/utils/i18n/warnings/time'
import { defaultSettings } from '@/utils/settings/defaults'
import { rules } from '@/utils/warnings/registry'
import { button, field, prepareOptionsPage, show, storedSettings, type } from './options-harness'

prepareOptionsPage()

const dueSoon = 'Sắp đến hạn khi còn tối đa (ngày làm việc)'
const share = 'hoặc sau phần này của thời hạn (%), tùy mức nào ngắn hơn'
const toggle = (title: string) => page.getByRole('checkbox', { name: title, exact: true })

test('every rule has its switch, as it comes', async () => {
  show()
  const all = rules.filter(({ onByDefault }) => onByDefault !== 'always')
  await expect.element(page.getByText(thresholdWords.shown(5, all.length))).toBeVisible()
  for (const { words, onByDefault } of all) {
    const box = toggle(words.title)
    if (onByDefault) await expect.element(box).toBeChecked()
    else await expect.element(box).not.toBeChecked()
  }
})

test('the clock’s state is no warning to choose, only how far clocks may be apart', async () => {
  show()
  const { title, minutes } = timeWords.clockDoubtful
  await expect.element(field(minutes)).toHaveValue('5')
  await expect.element(page.getByText(thresholdWords.always(title))).toBeVisible()
  expect(toggle(title).elements()).toEqual([])
})

test('paper against fact speaks of short terms once the office wants it', async () => {
  show()
  await expect.element(page.getByText(thresholdWords.shortTerms)).toBeVisible()
  const choice = page
    .getByRole('group', { name: groupNames.paperAgainstFact, exact: true })
    .getByLabelText(paperWords.onShortTerms)
  await expect.element(choice).toHaveValue('0')
  await choice.selectOptions(thresholdWords.yes)
  expect(storedSettings().thresholds).toMatchObject({ paperOnShortTerms: 1 })
})

test('a rule is switched on and off again', async () => {
  show()
  await toggle('Sắp đến hạn').click()
  await expect.element(toggle('Sắp đến hạn')).toBeChecked()
  expect(storedSettings().rules.on).toEqual({ 'due-soon': true })
  await toggle('Sắp đến hạn').click()
  await expect.element(toggle('Sắp đến hạn')).not.toBeChecked()
  expect(storedSettings().rules.on).toEqual({ 'due-soon': false })
})

test.each(['0,5', '-1', 'ba', '61', ''])('%j is no number of days', async (text) => {
  show()
  await type(dueSoon, text)
  await expect.element(page.getByText(pageWords.wholeNumber(0, 60))).toBeVisible()
  expect(storedSettings()).toBe(defaultSettings)
})

test('thresholds are saved, per cent as a share, and say what they are by default', async () => {
  show()
  await expect.element(field(dueSoon)).toHaveAccessibleDescription('Mặc định: 2.')
  await expect.element(field(share)).toHaveValue('33')
  await type(dueSoon, '3')
  await type(share, '50')
  await page.getByLabelText(thresholdWords.unknownUnit).selectOptions('day')
  expect(storedSettings().thresholds).toEqual({ dueSoonDays: 3, stallDays: 3, stallShareOfTerm: 0.5 })
  expect(storedSettings().unknownUnit).toBe('day')
})

test('a procedure gets a threshold of its own, and loses it again', async () => {
  show()
  await page
    .getByLabelText(thresholdWords.threshold)
    .selectOptions('Lâu chưa có chuyển biến sau (ngày làm việc)')
  await button(thresholdWords.addOwn).click()
  await expect.element(page.getByText(thresholdWords.ownNeedsPlace)).toBeVisible()
  await type(thresholdWords.procedure, ' 1.004193 ')
  await type(thresholdWords.value, '10')
  await button(thresholdWords.addOwn).click()
  expect(storedSettings().rules.own).toEqual([
    { key: 'stallDays', procedure: '1.004193', step: '', value: 10 },
  ])
  await page.getByRole('button', { name: /^Xóa ngưỡng riêng/ }).click()
  expect(storedSettings().rules.own).toEqual([])
})

test('a warning’s basis is printed once somebody has checked it, and survives a reset of the thresholds', async () => {
  show()
  const title = 'Quá hạn'
  const summary = document.querySelector<HTMLElement>(
    `summary[aria-label^="${thresholdWords.basisOf(title)}"]`,
  )
  const rule = summary?.closest('.rule')
  expect(rule?.textContent).toContain('chưa đối chiếu văn bản gốc')
  summary?.click()
  const group = page.getByRole('group', { name: 'Thời hạn', exact: true })
  const write = (name: string, text: string) => group.getByRole('textbox', { name, exact: true }).fill(text)
  const record = group.getByRole('button', { name: calendarWords.basisRecord, exact: true })
  await write(calendarWords.basisText, 'Điều 19 khoản 9')
  await record.click()
  await expect.element(page.getByText(calendarWords.basisNotWhole)).toBeVisible()
  await write(calendarWords.basisCheckedBy, 'Lê Thị B')
  await write(calendarWords.basisCheckedOn, '18/11/2026')
  await record.click()
  const basis = { text: 'Điều 19 khoản 9', checkedBy: 'Lê Thị B', checkedOn: '2026-11-18' }
  expect(storedSettings().rules.bases).toEqual({ overdue: basis })
  expect(summary?.textContent).toContain('Điều 19 khoản 9 (đối chiếu: Lê Thị B, 18/11/2026)')
  expect(rule?.textContent).not.toContain('chưa đối chiếu')
  await button(thresholdWords.reset).click()
  await button(thresholdWords.resetConfirm).click()
  expect(storedSettings().rules.bases).toEqual({ overdue: basis })
  await group.getByRole('button', { name: calendarWords.basisWithdraw, exact: true }).click()
  expect(storedSettings().rules.bases).toEqual({})
})

test('everything goes back to how it comes, once that is confirmed', async () => {
  show({
    ...defaultSettings,
    unknownUnit: 'day',
    rules: {
      on: { overdue: false },
      own: [{ key: 'stallDays', procedure: '', step: 'Thẩm định', value: 9 }],
      bases: {},
    },
    thresholds: { ...defaultSettings.thresholds, signatureDays: 7 },
  })
  await button(thresholdWords.reset).click()
  await button(thresholdWords.resetKeep).click()
  expect(storedSettings().rules.on).toEqual({ overdue: false })
  await button(thresholdWords.reset).click()
  await button(thresholdWords.resetConfirm).click()
  expect(storedSettings()).toEqual(defaultSettings)
})
