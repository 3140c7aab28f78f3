import type { Translations } from '../catalogue'
import * as acknowledged from './acknowledged'
import * as commands from './commands'
import * as countdown from './countdown'
import * as entries from './entries'
import * as explainDue from './explain-due'
import * as mover from './mover'
import * as overlay from './overlay'
import * as panel from './panel'
import * as termWords from './term-words'
import * as timeWords from './time-words'
import * as walk from './walk'
import * as walkStart from './walk-start'
import * as warningsShared from './warnings/shared'
import * as wizard from './wizard'

/** What our scripts in a console’s page say, in English; tests/e2e/build.test.ts holds that nothing is left out. */
export const consoleEnglish: Translations = {
  ...acknowledged,
  ...commands,
  ...countdown,
  ...entries,
  ...explainDue,
  ...mover,
  ...overlay,
  ...panel,
  ...termWords,
  ...timeWords,
  ...walk,
  ...walkStart,
  ...warningsShared,
  ...wizard,
}
