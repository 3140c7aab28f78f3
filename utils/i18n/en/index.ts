import type { Translations } from '../catalogue'
import * as absence from './absence'
import * as accounts from './accounts'
import * as acknowledged from './acknowledged'
import * as background from './background'
import * as backup from './backup'
import * as batch from './batch'
import * as calendarFile from './calendar-file'
import * as calendarOptions from './calendar-options'
import * as catalogueOptions from './catalogue-options'
import * as changes from './changes'
import * as charts from './charts'
import * as commands from './commands'
import * as countdown from './countdown'
import * as dashboard from './dashboard'
import * as dayRuns from './day-runs'
import * as entries from './entries'
import * as explainDue from './explain-due'
import * as explainPage from './explain-page'
import * as figure from './figure'
import * as history from './history'
import * as language from './language'
import * as leadOptions from './lead-options'
import * as mover from './mover'
import * as noticeFields from './notice-fields'
import * as notices from './notices'
import * as options from './options'
import * as overlay from './overlay'
import * as pageCheck from './page-check'
import * as pages from './pages'
import * as panel from './panel'
import * as paperOptions from './paper-options'
import * as policy from './policy'
import * as popup from './popup'
import * as procedureCatalogue from './procedure-catalogue'
import * as profileFile from './profile-file'
import * as profileOptions from './profile-options'
import * as reminders from './reminders'
import * as reports from './reports'
import * as reset from './reset'
import * as review from './review'
import * as sample from './sample'
import * as seen from './seen'
import * as settingNames from './setting-names'
import * as settings from './settings'
import * as settingsSearch from './settings-search'
import * as shortcuts from './shortcuts'
import * as sources from './sources'
import * as support from './support'
import * as templateLint from './template-lint'
import * as termWords from './term-words'
import * as timeWords from './time-words'
import * as timeline from './timeline'
import * as timelineOpen from './timeline-open'
import * as transfer from './transfer'
import * as walk from './walk'
import * as walkStart from './walk-start'
import * as warningOptions from './warning-options'
import * as warningsAboutDuties from './warnings/duties'
import * as warningsAboutPaperAgainstFact from './warnings/paper-against-fact'
import * as warningsAboutResponsibility from './warnings/responsibility'
import * as warningsShared from './warnings/shared'
import * as warningsAboutStillness from './warnings/stillness'
import * as warningsAboutTime from './warnings/time'
import * as welcome from './welcome'
import * as wizard from './wizard'
import * as workingTime from './working-time'

/** Every catalogue in English, by the names of the constants (utils/i18n/catalogue.ts). */
export const english: Translations = {
  ...welcome,
  ...transfer,
  ...support,
  ...settingsSearch,
  ...settingNames,
  ...reset,
  ...changes,
  ...absence,
  ...accounts,
  ...acknowledged,
  ...background,
  ...backup,
  ...batch,
  ...calendarFile,
  ...calendarOptions,
  ...catalogueOptions,
  ...charts,
  ...commands,
  ...countdown,
  ...dashboard,
  ...dayRuns,
  ...entries,
  ...explainDue,
  ...explainPage,
  ...figure,
  ...history,
  ...language,
  ...mover,
  ...leadOptions,
  ...noticeFields,
  ...notices,
  ...options,
  ...overlay,
  ...pageCheck,
  ...pages,
  ...panel,
  ...paperOptions,
  ...policy,
  ...popup,
  ...procedureCatalogue,
  ...profileFile,
  ...profileOptions,
  ...reminders,
  ...reports,
  ...review,
  ...sample,
  ...seen,
  ...settings,
  ...shortcuts,
  ...sources,
  ...templateLint,
  ...termWords,
  ...timeWords,
  ...timelineOpen,
  ...timeline,
  ...walk,
  ...walkStart,
  ...warningOptions,
  ...warningsAboutDuties,
  ...warningsAboutPaperAgainstFact,
  ...warningsAboutResponsibility,
  ...warningsShared,
  ...warningsAboutStillness,
  ...warningsAboutTime,
  ...wizard,
  ...workingTime,
}
