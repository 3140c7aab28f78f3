import { z } from '@/utils/zod'
import type { SettingsStorage } from './store'

/** The steps of the welcome, in their order; the last says that all is set up. */
export const welcomeSteps = ['promise', 'console', 'office', 'ready'] as const

export type WelcomeStep = (typeof welcomeSteps)[number]

/** Beside the settings: how far somebody has read is no setting of the office. */
const storageKey = 'welcomeStep'

const stored = z.enum(welcomeSteps)

/** Where the welcome was left; its first step where nothing readable is stored. */
export async function loadWelcomeStep(area: Pick<SettingsStorage, 'get'>): Promise<WelcomeStep> {
  const parsed = stored.safeParse((await area.get(storageKey))[storageKey])
  return parsed.success ? parsed.data : welcomeSteps[0]
}

/** Keeps where the welcome is, so that it goes on there when it is opened again. */
export async function keepWelcomeStep(area: Pick<SettingsStorage, 'set'>, step: WelcomeStep): Promise<void> {
  await area.set({ [storageKey]: step })
}
