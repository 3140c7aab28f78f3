import type { PolicyStorage } from './policy'
import type { SettingsStorage } from './store'

/** Languages of the screen, each by its BCP 47 code. Papers and reports are Vietnamese in both. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'vi'

/**
 * The language chosen in the settings or set by the administrator, as `loadSettings` gives it, but without reading
 * all the rest: every page waits for this before it paints.
 */
export async function loadLanguage(
  area: Pick<SettingsStorage, 'get'>,
  managed: Pick<PolicyStorage, 'get'>,
): Promise<Language> {
  const [{ settings }, policy] = await Promise.all([
    area.get('settings'),
    // Where there is no policy, Firefox refuses to be asked.
    managed.get(null).catch(() => null),
  ])
  return languageIn(policy) ?? languageIn(settings) ?? defaultLanguage
}

/** The language named in settings or in a policy; null when none of ours is. */
function languageIn(holder: unknown): Language | null {
  if (typeof holder !== 'object' || holder === null || !('language' in holder)) return null
  return languages.find((language) => language === holder.language) ?? null
}
