import type { Translations } from '../catalogue'
import * as acknowledged from './acknowledged'
import * as countdown from './countdown'
import * as entries from './entries'
import * as overlay from './overlay'
import * as panel from './panel'
import * as termWords from './term-words'
import * as timeWords from './time-words'
import * as walk from './walk'
import * as wizard from './wizard'

/** What our scripts in a console’s page say, in English; a test holds that nothing of theirs is left out. */
export const consoleEnglish: Translations = {
  ...acknowledged,
  ...countdown,
  ...entries,
  ...overlay,
  ...panel,
  ...termWords,
  ...timeWords,
  ...walk,
  ...wizard,
}
