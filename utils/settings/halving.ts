import { z } from '@/utils/zod'
import { type PageFeature, pageFeatures } from './features'
import type { SettingsStorage } from './store'

/** A search for the feature that causes a trouble on a page. */
export interface Halving {
  /** What was off before the search, to be put back. */
  before: PageFeature[]
  /** One of these is at fault, if any is. */
  suspects: PageFeature[]
  /** What is switched off for the present look at the page. */
  off: PageFeature[]
}

/** Where a search stands: it asks for another look, has found one, or the page's trouble is not of our making. */
export type HalvingStep =
  | { kind: 'ask'; halving: Halving }
  | { kind: 'found'; feature: PageFeature }
  | { kind: 'none' }

/** Everything off first: if the trouble stays, it is not ours. Null where there is nothing left to be switched off. */
export function startHalving(before: readonly PageFeature[]): Halving | null {
  const suspects = pageFeatures.filter((feature) => !before.includes(feature))
  return suspects.length === 0 ? null : { before: [...before], suspects, off: [...pageFeatures] }
}

/**
 * The next step.
 * @param stays whether the page, loaded anew, still had the trouble
 */
export function nextStep({ before, suspects, off }: Halving, stays: boolean): HalvingStep {
  const cleared = stays
    ? suspects.filter((one) => !off.includes(one))
    : suspects.filter((one) => off.includes(one))
  const [only, ...others] = cleared
  if (only === undefined) return { kind: 'none' }
  if (others.length === 0) return { kind: 'found', feature: only }
  const half = cleared.slice(0, Math.ceil(cleared.length / 2))
  return { kind: 'ask', halving: { before, suspects: cleared, off: [...before, ...half] } }
}

/** Beside the settings: it is over when it is over. */
const storageKey = 'halving'

const feature = z.enum(pageFeatures)
const stored: z.ZodMiniType<Halving> = z.object({
  before: z.array(feature),
  suspects: z.array(feature).check(z.minLength(1)),
  off: z.array(feature),
})

/** The search that is under way; null when there is none. */
export async function loadHalving(area: Pick<SettingsStorage, 'get'>): Promise<Halving | null> {
  const parsed = stored.safeParse((await area.get(storageKey))[storageKey])
  return parsed.success ? parsed.data : null
}

/** Keeps the search, for the page is looked at in between; null ends it. */
export async function keepHalving(
  area: Pick<SettingsStorage, 'set'>,
  halving: Halving | null,
): Promise<void> {
  await area.set({ [storageKey]: halving })
}
