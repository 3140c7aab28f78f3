import type { Translations } from '../catalogue'

/** Every catalogue in English. */
export const english: Translations = {}
