import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { careWords } from '@/utils/i18n/backup'
import { dataWords, hoursWords, officeWords } from '@/utils/i18n/options'
import { policyWords } from '@/utils/i18n/policy'
import { reminderSectionWords } from '@/utils/i18n/reminders'
import { thresholdWords } from '@/utils/i18n/warning-options'
import { defaultSettings } from '@/utils/settings/defaults'
import { rules } from '@/utils/warnings/registry'
import { findings } from './axe'
import { button, field, prepareOptionsPage, show } from './options-harness'

prepareOptionsPage()

const [rule] = rules
const locked = [
  'office.name',
  'office.signers',
  'calendar.week',
  'unknownUnit',
  `rules.on.${rule?.id}`,
  'thresholds.dueSoonDays',
  'history.mayDeleteOpen',
  'reminders.handOver',
  'reminders.quiet',
]
const group = () => page.getByRole('group', { name: new RegExp(`${policyWords.locked}$`) })

test('what the administrator has set is closed and says who set it; the rest stays open', async () => {
  const history = { ...defaultSettings.history, mayDeleteOpen: false }
  const office = { ...defaultSettings.office, name: 'UBND tỉnh Ví Dụ' }
  const root = show({ ...defaultSettings, history, office }, [], locked)
  await expect.element(field(officeWords.name)).toBeDisabled()
  await expect.element(field(officeWords.name)).toHaveValue('UBND tỉnh Ví Dụ')
  await expect.element(field(officeWords.place)).toBeEnabled()
  await expect.element(button(officeWords.addSigner)).toBeDisabled()
  await expect.element(field(`${hoursWords.hours}, Thứ Hai`)).toBeDisabled()
  await expect.element(button(hoursWords.addEdit)).toBeEnabled()
  await expect.element(page.getByLabelText(thresholdWords.unknownUnit)).toBeDisabled()
  await expect.element(page.getByRole('checkbox', { name: rule?.words.title ?? '' })).toBeDisabled()
  await expect.element(page.getByLabelText(careWords.mayDeleteOpen)).toBeDisabled()
  await expect.element(field(reminderSectionWords.quiet)).toBeDisabled()
  expect([...root.querySelectorAll('[data-locked]')].map((one) => one.getAttribute('data-locked'))).toEqual(
    expect.arrayContaining(locked),
  )
  expect(group().all().length).toBe(root.querySelectorAll('[data-locked]').length)
})

test('where open dossiers may not be deleted, neither can everything be', async () => {
  show({ ...defaultSettings, history: { ...defaultSettings.history, mayDeleteOpen: false } })
  await expect.element(page.getByText(careWords.openStay)).toBeVisible()
  await expect.element(button(dataWords.deleteAll)).not.toBeInTheDocument()
})

test('axe finds nothing wrong with what is locked', async () => {
  const root = show(defaultSettings, [], locked)
  for (const part of root.querySelectorAll('[data-locked]')) expect(await findings(part)).toEqual([])
})
