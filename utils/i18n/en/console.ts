import type { Translations } from '../catalogue'

/** What our scripts in a console's page say, in English. */
export const consoleEnglish: Translations = {}
