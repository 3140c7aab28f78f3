import type { Dossier } from '@/utils/dossier/dossier'
import { isOpen } from '@/utils/dossier/status'
import type { JudgeContext } from '@/utils/warnings/rule'
import { atOnce, type Steps } from '../steps'
import { type Calibration, calibrationOf, checkSteps, likely } from './check'
import { type Course, courseOf } from './course'
import { type Forecast, modelSteps, type Silence } from './model'

/** How far back dossiers serve as examples: work of longer ago was done by other rules and other hands. */
export const exampleDays = 200

export interface ForecastDossier extends Forecast {
  dossier: Dossier
}

/** What is to be expected of the dossiers in hand. */
export interface Outlook {
  /** Likely to miss their date, the nearest date first. */
  likely: ForecastDossier[]
  /** Of how many something is forecast, and of how many nothing is, and why. */
  forecast: number
  silent: Record<Silence, number>
  calibration: Calibration
}

/**
 * The forecast for dossiers in hand. Pure. `dossiers`: what is open, and what was closed lately, as examples of how
 * long things take. `lately`: working days within which a dossier must have been seen.
 */
export function outlookOf(dossiers: readonly Dossier[], context: JudgeContext, lately: number): Outlook {
  return atOnce(outlookSteps(dossiers, context, lately))
}

/** As `outlookOf`, a dossier a step. */
export function* outlookSteps(
  dossiers: readonly Dossier[],
  context: JudgeContext,
  lately: number,
): Steps<Outlook> {
  const { now, calendar, catalogue } = context
  const courses = new Map<Dossier, Course>()
  for (const dossier of dossiers) {
    const course = courseOf(dossier, calendar, catalogue)
    if (course) courses.set(dossier, course)
    yield
  }
  const all = [...courses.values()]
  const model = yield* modelSteps(all, now, calendar, lately)
  const silent: Outlook['silent'] = { notRunning: 0, notSeenLately: 0, tooFew: 0 }
  const forecasts: ForecastDossier[] = []
  for (const dossier of dossiers) {
    if (!isOpen(dossier.current.status)) continue
    const course = courses.get(dossier)
    const forecast = course ? model.of(course) : 'tooFew'
    if (typeof forecast === 'string') silent[forecast] += 1
    else forecasts.push({ dossier, ...forecast })
    yield
  }
  return {
    likely: forecasts.filter(({ miss }) => miss >= likely).sort((a, b) => a.daysLeft - b.daysLeft),
    forecast: forecasts.length,
    silent,
    calibration: calibrationOf(yield* checkSteps(all, now, calendar, lately)),
  }
}
