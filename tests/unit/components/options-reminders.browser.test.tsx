import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { resetWords } from '@/utils/i18n/reset'
import { defaultSettings } from '@/utils/settings/defaults'
import { findings } from './axe'
import {
  button,
  field,
  notifications,
  prepareOptionsPage,
  section,
  show,
  storedSettings,
  type,
} from './options-harness'

prepareOptionsPage()

const box = (name: string) => page.getByRole('checkbox', { name })
const reminding = { ...defaultSettings.reminders, opening: true }

test('the browser is asked once, when the first reminder is switched on', async () => {
  show()
  await box('Thông báo đầu giờ làm việc').click()
  await expect.element(box('Thông báo đầu giờ làm việc')).toBeChecked()
  await box('Thông báo trước giờ chốt').click()
  await expect.element(box('Thông báo trước giờ chốt chuyển hồ sơ trong ngày (15:00)')).toBeChecked()
  expect(notifications.askToNotify).toHaveBeenCalledOnce()
  expect(storedSettings().reminders).toMatchObject({ opening: true, handOver: true })
  await box('Thông báo đầu giờ làm việc').click()
  await expect.element(box('Thông báo đầu giờ làm việc')).not.toBeChecked()
  expect(storedSettings().reminders).toMatchObject({ opening: false, handOver: true })
})

test('where the browser says no, the box stays empty and the page says why', async () => {
  notifications.askToNotify.mockResolvedValue(false)
  show()
  await box('Thông báo đầu giờ làm việc').click()
  await expect.element(section('Thông báo nhắc việc').getByRole('alert')).toHaveTextContent('chưa bật được')
  await expect.element(box('Thông báo đầu giờ làm việc')).not.toBeChecked()
  expect(storedSettings().reminders.opening).toBe(false)
})

test('a right that was taken back is asked for again', async () => {
  show({ ...defaultSettings, reminders: reminding })
  await button('Cho phép hiện thông báo').click()
  await expect.element(button('Cho phép hiện thông báo')).not.toBeInTheDocument()
  expect(notifications.askToNotify).toHaveBeenCalledOnce()
})

test('quiet hours are one stretch of the day', async () => {
  show()
  await type('Giờ không làm phiền', '11h30-13h30')
  await expect.element(field('Giờ không làm phiền')).toHaveValue('11:30–13:30')
  expect(storedSettings().reminders.quiet).toEqual(['11:30', '13:30'])
  await type('Giờ không làm phiền', 'buổi trưa')
  await expect.element(page.getByText('Hãy ghi một khoảng giờ như 11:30–13:30.')).toBeVisible()
  expect(storedSettings().reminders.quiet).toEqual(['11:30', '13:30'])
  await type('Giờ không làm phiền', '')
  await expect.element(field('Giờ không làm phiền')).toHaveValue('')
  expect(storedSettings().reminders.quiet).toBeNull()
})

test('all of it goes back to its defaults, once that is said again', async () => {
  show({ ...defaultSettings, reminders: { ...reminding, minutesBefore: 5, quiet: ['11:30', '13:30'] } })
  await button(resetWords.open('Thông báo nhắc việc')).click()
  await page.getByRole('dialog').getByRole('button', { name: resetWords.confirm }).click()
  await expect.element(box('Thông báo đầu giờ làm việc')).not.toBeChecked()
  await expect.element(field('Giờ không làm phiền')).toHaveValue('')
  expect(storedSettings().reminders).toEqual(defaultSettings.reminders)
})

test('axe finds nothing wrong with it', async () => {
  const root = show({ ...defaultSettings, reminders: reminding })
  expect(await findings(root.querySelector('#reminders') ?? root)).toEqual([])
})
