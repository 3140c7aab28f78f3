import type { Settings } from '@/utils/settings/settings'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { JudgeContext } from './rule'
import { noUsualTimes } from './usual-times'

/** What a caller knows besides the settings; what it leaves out is not known, and the rules that need it are silent. */
export type KnownFacts = Pick<JudgeContext, 'now' | 'calendar'> &
  Partial<Pick<JudgeContext, 'calendarOf' | 'intakeOf' | 'catalogue' | 'usual' | 'absences' | 'clockSetBack'>>

const emptyCatalogue: ProcedureCatalogue = { procedures: [] }

/** All that dossiers are judged by, under the office's settings. */
export function createJudgeContext(
  {
    thresholds,
    unknownUnit,
    rules,
    office,
  }: Pick<Settings, 'thresholds' | 'unknownUnit' | 'rules' | 'office'>,
  known: KnownFacts,
): JudgeContext {
  return {
    thresholds,
    unknownUnit,
    rules,
    role: office.role,
    catalogue: emptyCatalogue,
    usual: noUsualTimes,
    absences: [],
    clockSetBack: false,
    ...known,
  }
}
