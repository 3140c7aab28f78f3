import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { knownDossiers } from '@/entrypoints/options/moved-dates'
import type { Sighting } from '@/utils/dossier/sighting'
import { calendarWords as words } from '@/utils/i18n/calendar-options'
import { hoursWords } from '@/utils/i18n/options'
import { defaultSettings } from '@/utils/settings/defaults'
import type { CalendarSettings, Settings } from '@/utils/settings/settings'
import { writeCalendarFile } from '@/utils/working-time/calendar-file'
import { findings } from './axe'
import { button, prepareOptionsPage, section, show, storedSettings, type } from './options-harness'

prepareOptionsPage()

const received = { at: Date.parse('2026-12-01T09:00:00+07:00'), precision: 'minute' as const }
const sightings: Sighting[] = [
  { number: 'A-1', status: 'processing', receivedAt: received, term: { unit: 'workingDay', count: 5 } },
  { number: 'A-2', status: 'processing', receivedAt: received, term: { unit: 'workingDay', count: 1 } },
  { number: 'A-3', status: 'returned', receivedAt: received, term: { unit: 'workingDay', count: 5 } },
  { number: 'A-4', status: 'processing', receivedAt: received },
]
const dossiers = knownDossiers(sightings, { procedures: [] })
const hours = section('Giờ làm việc và ngày nghỉ')
const proposal = section(words.proposal)

function withCalendar(part: Partial<CalendarSettings>): Settings {
  return { ...defaultSettings, calendar: { ...defaultSettings.calendar, ...part } }
}

async function addDay(date: string) {
  await hours.getByRole('textbox', { name: hoursWords.date, exact: true }).fill(date)
  await userEvent.keyboard('{Tab}')
  await button(hoursWords.addEdit).click()
}

function choose(text: string) {
  return page.getByLabelText(words.import).upload(new File([text], 'lich.json'))
}

test('a day off that would move dossiers is shown with old and new dates before it is stored', async () => {
  const root = show(defaultSettings, dossiers)
  await type(hoursWords.note, 'Mất điện')
  await addDay('03/12/2026')
  await expect.element(proposal).toHaveTextContent('Thêm ngày 03/12/2026: nghỉ (Mất điện)')
  await expect.element(proposal).toHaveTextContent(words.moved(1, 2))
  await expect.element(proposal.getByRole('row', { name: 'A-1 08/12/2026 09/12/2026' })).toBeVisible()
  await expect.element(proposal.getByRole('heading')).toHaveFocus()
  expect(storedSettings()).toBe(defaultSettings)
  expect(await findings(root)).toEqual([])

  await button(words.decline).click()
  await expect.element(proposal).not.toBeInTheDocument()
  expect(storedSettings()).toBe(defaultSettings)

  await type(hoursWords.note, 'Mất điện')
  await addDay('03/12/2026')
  await button(words.accept).click()
  expect(storedSettings().calendar.edits).toEqual([{ date: '2026-12-03', kind: 'off', note: 'Mất điện' }])
  await expect.element(proposal).not.toBeInTheDocument()
})

test('so is a day taken out; a day that moves nothing is stored without a question', async () => {
  show(withCalendar({ edits: [{ date: '2026-12-03', kind: 'off', note: '' }] }), dossiers)
  await button(hoursWords.removeEdit('03/12/2026')).click()
  await expect.element(proposal.getByRole('row', { name: 'A-1 09/12/2026 08/12/2026' })).toBeVisible()
  await button(words.accept).click()
  expect(storedSettings().calendar.edits).toEqual([])

  await addDay('15/12/2026')
  await expect.element(proposal).not.toBeInTheDocument()
  expect(storedSettings().calendar.edits).toHaveLength(1)
})

test('a table is exported and read back the same', async () => {
  const seasons = [{ from: '04-15', to: '10-15', week: { 1: [['06:30', '11:00'] as const] } }]
  show(withCalendar({ seasons }))
  await expect.element(section(words.season('15/04', '15/10'))).toBeVisible()
  await choose(writeCalendarFile(storedSettings().calendar))
  await expect.element(page.getByText(words.same)).toBeVisible()
})

test('an imported table is shown before it is taken over, with all it brings', async () => {
  show(defaultSettings, dossiers)
  const imported: CalendarSettings = {
    week: { ...defaultSettings.calendar.week, 5: [['07:00', '11:00']] },
    edits: [
      { date: '2026-12-03', kind: 'worked', note: 'Dự kiến' },
      { date: '2026-12-03', kind: 'off', note: 'Bão' },
    ],
    closures: [{ date: '2026-12-04', from: '07:00', to: '09:00' }],
    intakeWeek: { 6: [['07:00', '11:00']] },
  }
  await choose(writeCalendarFile(imported))
  await expect.element(proposal).toHaveTextContent('Thứ Sáu: 07:00–11:30, 13:30–17:00 → 07:00–11:00')
  await expect.element(proposal).toHaveTextContent('Thêm ngày 03/12/2026: nghỉ (Bão)')
  await expect.element(proposal).toHaveTextContent(words.closuresChange)
  await expect.element(proposal).toHaveTextContent(words.intakeChange)
  await expect.element(proposal.getByRole('row', { name: 'A-1 08/12/2026 09/12/2026' })).toBeVisible()
  expect(storedSettings()).toBe(defaultSettings)
  await button(words.accept).click()
  expect(storedSettings().calendar).toEqual({ ...imported, edits: imported.edits.slice(1) })
})

test.each([
  ['{\n"version": 1,\n"week": }', 'Dòng 3:'],
  [
    '{"version":1,"week":{},\n"edits":[\n{"date":"2026-02-30","kind":"off","note":""}]}',
    'Dòng 3 (edits/0/date)',
  ],
  ['{"version":1,"week":{},"edits":[]}', 'chưa có giờ làm việc nào'],
  [
    writeCalendarFile({
      ...defaultSettings.calendar,
      edits: [{ date: '2026-12-03', kind: 'off', note: 'x'.repeat(400) }],
    }),
    words.tooMuch,
  ],
])('a file with a mistake changes nothing and says where: %#', async (text, says) => {
  const root = show()
  await choose(text)
  await expect.element(page.getByRole('alert')).toHaveTextContent(words.refused)
  await expect.element(page.getByRole('alert')).toHaveTextContent(says)
  await expect.element(proposal).not.toBeInTheDocument()
  expect(storedSettings()).toBe(defaultSettings)
  expect(await findings(root)).toEqual([])
})

test('weekly hours that move no date are stored at once; those that do are a draft that further changes add to', async () => {
  const root = show(defaultSettings, dossiers)
  await type(`${hoursWords.hours}, Thứ Hai`, '8h-12h, 13h-17h')
  await expect.element(proposal).not.toBeInTheDocument()
  expect(storedSettings().calendar.week[1]).toEqual([
    ['08:00', '12:00'],
    ['13:00', '17:00'],
  ])

  const before = storedSettings()
  await type(`${hoursWords.hours}, Thứ Tư`, '')
  await type(`${hoursWords.hours}, Thứ Sáu`, '')
  await expect.element(proposal).toHaveTextContent('Thứ Tư: 07:00–11:30, 13:30–17:00 → nghỉ')
  await expect.element(proposal).toHaveTextContent('Thứ Sáu: 07:00–11:30, 13:30–17:00 → nghỉ')
  await expect.element(proposal.getByRole('row', { name: 'A-1 08/12/2026 14/12/2026' })).toBeVisible()
  expect(storedSettings()).toBe(before)
  expect(await findings(root)).toEqual([])

  await button(words.decline).click()
  await expect
    .element(page.getByLabelText(`${hoursWords.hours}, Thứ Tư`))
    .toHaveValue('07:00–11:30, 13:30–17:00')
  expect(storedSettings()).toBe(before)
})

test('seasonal hours are added, changed with a look at what moves, and removed', async () => {
  show(defaultSettings, dossiers)
  await type(words.seasonFrom, '31/6')
  await expect.element(page.getByText(words.badYearlyDate)).toBeVisible()
  await type(words.seasonFrom, '1/11')
  await type(words.seasonTo, '31/3')
  await button(words.addSeason).click()
  const winter = words.season('01/11', '31/03')
  expect(storedSettings().calendar.seasons).toEqual([
    { from: '11-01', to: '03-31', week: defaultSettings.calendar.week },
  ])

  await type(`${winter}, Thứ Sáu`, '')
  await expect.element(proposal).toHaveTextContent(words.seasonsChange)
  await expect.element(proposal.getByRole('row', { name: 'A-1 08/12/2026 09/12/2026' })).toBeVisible()
  await button(words.accept).click()
  expect(storedSettings().calendar.seasons?.[0]?.week[5]).toEqual([])

  await button(words.removeSeason(winter)).click()
  await button(words.accept).click()
  expect(storedSettings().calendar.seasons).toEqual([])
})

test('a closure within a day moves terms in hours, and is shown before it does', async () => {
  const inHours = { unit: 'workingHour', count: 4 } as const
  const hourly = knownDossiers(
    [{ number: 'B-1', status: 'processing', receivedAt: received, term: inHours }],
    { procedures: [] },
  )
  const root = show(defaultSettings, hourly)
  await button(words.addClosure).click()
  await expect.element(hours.getByRole('alert')).toHaveTextContent('ngày/tháng/năm')
  await type(words.closedOn, '01/12/2026')
  await type(words.closedHours, '14:00–15:00')
  await button(words.addClosure).click()
  await expect.element(proposal).toHaveTextContent(words.closuresChange)
  await expect
    .element(proposal.getByRole('row', { name: 'B-1 15:00 ngày 01/12/2026 16:00 ngày 01/12/2026' }))
    .toBeVisible()
  await button(words.accept).click()
  expect(storedSettings().calendar.closures).toEqual([{ date: '2026-12-01', from: '14:00', to: '15:00' }])
  expect(await findings(root)).toEqual([])
  await button(words.removeClosure('01/12/2026', '14:00–15:00')).click()
  await button(words.accept).click()
  expect(storedSettings().calendar.closures).toEqual([])
})

test('intake hours are the office’s until it gives its own; they move no date', async () => {
  show(defaultSettings, dossiers)
  await page.getByLabelText(words.intakeLabel).selectOptions('own')
  await type(`${words.intakeHeading}, Thứ Bảy`, '7h30-11h')
  expect(storedSettings().calendar.intakeWeek?.[6]).toEqual([['07:30', '11:00']])
  expect(storedSettings().calendar.week).toEqual(defaultSettings.calendar.week)
  await page.getByLabelText(words.intakeLabel).selectOptions('same')
  expect(storedSettings().calendar).not.toHaveProperty('intakeWeek')
})

test('an agency has its own calendar, which moves its own dossiers only', async () => {
  const unit = 'Sở Y tế'
  const term = { unit: 'workingDay', count: 5 } as const
  const both = knownDossiers(
    [
      { number: 'Y-1', status: 'processing', receivedAt: received, term, unit },
      { number: 'K-1', status: 'processing', receivedAt: received, term, unit: 'Phòng Kinh tế' },
    ],
    { procedures: [] },
  )
  const root = show(defaultSettings, both)
  await expect.element(page.getByLabelText(words.agencyName)).not.toBeVisible()
  await page.getByText(words.whoseHeading).click()
  await button(words.addAgency).click()
  await expect.element(page.getByText(words.agencyNameNeeded)).toBeVisible()
  await type(words.agencyName, unit)
  await button(words.addAgency).click()
  expect(storedSettings().agencyCalendars).toEqual([{ unit, calendar: defaultSettings.calendar }])
  await expect.element(page.getByLabelText(words.whose)).toHaveValue(unit)

  await type(`${hoursWords.hours}, Thứ Sáu`, '')
  await expect.element(proposal).toHaveTextContent(`${unit}: Thứ Sáu: 07:00–11:30, 13:30–17:00 → nghỉ`)
  await expect.element(proposal).toHaveTextContent(words.moved(1, 2))
  await expect.element(proposal.getByRole('row', { name: 'Y-1 08/12/2026 09/12/2026' })).toBeVisible()
  await button(words.accept).click()
  expect(storedSettings().agencyCalendars[0]?.calendar.week[5]).toEqual([])
  expect(storedSettings().calendar).toEqual(defaultSettings.calendar)
  expect(await findings(root)).toEqual([])

  await button(words.removeAgency(unit)).click()
  await expect.element(proposal).toHaveTextContent(words.agencyRemoved(unit))
  await button(words.accept).click()
  expect(storedSettings().agencyCalendars).toEqual([])
})

test('a basis is recorded whole, shown, and withdrawn', async () => {
  show()
  await expect.element(hours).toHaveTextContent('Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc)')
  await type(words.basisText, 'Quyết định số 12/QĐ-UBND ngày 01/03/2026')
  await button(words.basisRecord).click()
  await expect.element(page.getByText(words.basisNotWhole)).toBeVisible()
  expect(storedSettings()).toBe(defaultSettings)
  await type(words.basisCheckedBy, 'Phó Giám đốc Trung tâm')
  await type(words.basisCheckedOn, '20/11/2026')
  await button(words.basisRecord).click()
  expect(storedSettings().countingBasis).toEqual({
    text: 'Quyết định số 12/QĐ-UBND ngày 01/03/2026',
    checkedBy: 'Phó Giám đốc Trung tâm',
    checkedOn: '2026-11-20',
  })
  await expect.element(hours).toHaveTextContent('(đối chiếu: Phó Giám đốc Trung tâm, 20/11/2026)')
  await button(words.basisWithdraw).click()
  expect(storedSettings().countingBasis).toBeNull()
})
