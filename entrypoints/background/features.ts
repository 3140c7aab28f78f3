import type { HelloAnswer, Verdict } from '@/utils/messages'
import { type PageFeature, pageFeatures } from '@/utils/settings/features'

type Active = Extract<HelloAnswer, { active: true }>

/** What a console's page is told where features are switched off: the script in it knows nothing of features. */
export function withoutFeatures(hello: Active, off: readonly PageFeature[]): HelloAnswer {
  const isOff = (feature: PageFeature) => off.includes(feature)
  if (pageFeatures.every(isOff)) return { active: false }
  const { profile, display } = hello
  return {
    ...hello,
    profile: {
      ...profile,
      lists: isOff('list') ? [] : profile.lists,
      details: isOff('detail') ? [] : profile.details,
    },
    display: {
      ...display,
      colours: display.colours && !isOff('colours'),
      handle: isOff('handle') ? 'hidden' : display.handle,
    },
  }
}

/** What a console's page is told of a dossier where warnings are switched off. */
export function withoutWarnings(verdict: Verdict, off: readonly PageFeature[]): Verdict {
  return off.includes('warnings') ? { ...verdict, warnings: [] } : verdict
}
