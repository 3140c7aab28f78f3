import { browser } from 'wxt/browser'
import { now } from '@/utils/clock'
import { speak } from '@/utils/i18n/catalogue'
import { english } from '@/utils/i18n/en'
import type { CountedBy } from '@/utils/messages'
import { agencySchedules, intakeCalendarsOf } from '@/utils/settings/agency-calendars'
import { type LoadedCatalogue, loadCatalogue } from '@/utils/settings/catalogue-store'
import { restoreClock } from '@/utils/settings/demo-clock'
import type { Settings } from '@/utils/settings/settings'
import { type LoadedSettings, loadSettings } from '@/utils/settings/store'
import { createJudgeContext } from '@/utils/warnings/context'
import type { JudgeContext } from '@/utils/warnings/rule'
import { type CalendarOf, calendarsOf } from '@/utils/working-time/agency-calendars'
import { createWorkingCalendar, type WorkingCalendar } from '@/utils/working-time/calendar'
import { officeHours } from '@/utils/working-time/hours'
import { buildSchedule, type Schedule } from '@/utils/working-time/schedule'

/** The office's settings and the calendar built from them. */
export interface Office {
  settings: Settings
  /** In words for the officer, when the stored settings could not be read. */
  problem: string | undefined
  schedule: Schedule
  calendar: WorkingCalendar
  calendarOf: CalendarOf
  /** When dossiers are received, by unit. */
  intakeOf: CalendarOf
}

let loading: Promise<Office> | null = null
let loadingCatalogue: Promise<LoadedCatalogue> | null = null

/** The office as it is now, and its language spoken. Read once for as long as the background lives, since a calendar takes time to build. */
export function loadOffice(): Promise<Office> {
  loading ??= readOffice().catch((error) => {
    forgetOffice()
    throw error
  })
  return loading
}

/** To be called when settings have changed: the next `loadOffice` reads them anew. */
export function forgetOffice(): void {
  loading = null
}

/** The office's danh mục thủ tục. Apart from the office: it is large, and few answers need it. */
export function loadProcedures(): Promise<LoadedCatalogue> {
  loadingCatalogue ??= loadCatalogue(browser.storage.local).catch((error) => {
    forgetProcedures()
    throw error
  })
  return loadingCatalogue
}

/** To be called when the catalogue has changed. */
export function forgetProcedures(): void {
  loadingCatalogue = null
}

async function readOffice(): Promise<Office> {
  await restoreClock(browser.storage.local)
  const loaded = await loadSettings(browser.storage.local, browser.storage.managed)
  speak(loaded.settings.language === 'en' ? english : null)
  return officeFrom(loaded)
}

function officeFrom({ settings, problem }: LoadedSettings): Office {
  const schedule = buildSchedule(settings.calendar)
  const calendar = createWorkingCalendar(schedule)
  const calendarOf = calendarsOf(calendar, agencySchedules(settings))
  return { settings, problem, schedule, calendar, calendarOf, intakeOf: intakeCalendarsOf(settings) }
}

/** What a console's page counts by. */
export function countedBy({ settings, schedule }: Office): CountedBy {
  return {
    hours: officeHours(schedule),
    agencies: agencySchedules(settings).map((agency) => ({
      unit: agency.unit,
      schedule: officeHours(agency.schedule),
    })),
    unknownUnit: settings.unknownUnit,
    dueSoonDays: settings.thresholds.dueSoonDays,
  }
}

/** What a warning is judged by, at this moment. */
export function judgeContext({ settings, calendar, calendarOf, intakeOf }: Office): JudgeContext {
  return createJudgeContext(settings, { now: now(), calendar, calendarOf, intakeOf })
}
