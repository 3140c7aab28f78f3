import { setClockOffset } from '@/utils/clock'
import type { SettingsStorage } from './store'

const storageKey = 'demoClockOffset'

/**
 * Demo build only: sets this context's clock as the demo consoles' was last told to be (design.md, toolchain).
 * Does nothing in production, where the clock cannot be set.
 */
export async function restoreClock(area: Pick<SettingsStorage, 'get'>): Promise<void> {
  if (import.meta.env.MODE !== 'demo') return
  const offset = (await area.get(storageKey))[storageKey]
  if (typeof offset === 'number') setClockOffset(offset)
}

/** Demo build only: moves this context's clock, and that of every context that restores its own later. */
export async function keepClock(area: Pick<SettingsStorage, 'set'>, offset: number): Promise<void> {
  if (import.meta.env.MODE !== 'demo') return
  setClockOffset(offset)
  await area.set({ [storageKey]: offset })
}
