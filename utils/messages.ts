/**
 * The protocol between the content script, the background and the extension's pages. Every message is checked
 * by its receiver (utils/messages-check.ts): a compromised page process could send anything.
 */
import type { ConsoleProfile } from './consoles/profile'
import type { DossierKey } from './dossier/key'
import type { Sighting } from './dossier/sighting'
import type { ScheduleData } from './working-time/schedule'
import type { Severity } from './warnings/rule'
import type { Thresholds, UnknownUnitRule } from './settings/settings'
