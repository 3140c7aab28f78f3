import { settingsProblems } from '@/utils/i18n/settings'
import type { z } from '@/utils/zod'
import { defaultSettings } from './defaults'
import { type Migration, migrate, migrations } from './migrations'
import { settingsSchema } from './schema'
import type { Settings } from './settings'

/** What is needed of `browser.storage.local`; so this room knows no browser. */
export interface SettingsStorage {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  onChanged: {
    addListener(listener: StorageListener): void
    removeListener(listener: StorageListener): void
  }
}
type StorageListener = (changes: Record<string, { newValue?: unknown }>) => void

/** `problem`, in words for the officer: what is stored could not be read, so `settings` are the defaults. */
export interface LoadedSettings {
  settings: Settings
  problem?: string
}

export type SaveResult = { ok: true } | { ok: false; problem: string }

const storageKey = 'settings'
/** Where an unreadable value is put aside before anything is written over it. */
const unreadableKey = 'settingsUnreadable'

/**
 * The office's settings, brought up to the present version. Nothing is written: unreadable settings stay as
 * they are, and the defaults are used in memory only.
 */
export async function loadSettings(area: SettingsStorage): Promise<LoadedSettings> {
  const stored = (await area.get(storageKey))[storageKey]
  return readSettings(stored)
}

/** What a stored value says. `steps` are the migrations to be used; a test brings its own. */
export function readSettings(stored: unknown, steps: readonly Migration[] = migrations): LoadedSettings {
  if (stored === undefined) return { settings: defaultSettings }
  const migrated = migrate(stored, steps)
  if (!migrated.ok) return { settings: defaultSettings, problem: settingsProblems[migrated.reason] }
  const parsed = settingsSchema.safeParse(migrated.value)
  if (parsed.success) return { settings: parsed.data }
  return { settings: defaultSettings, problem: settingsProblems.unreadable(pathsOf(parsed.error)) }
}

/** Checks and stores. An unreadable value that stood there before is put aside, not lost. */
export async function saveSettings(area: SettingsStorage, settings: Settings): Promise<SaveResult> {
  const parsed = settingsSchema.safeParse(settings)
  if (!parsed.success) return { ok: false, problem: settingsProblems.refused(pathsOf(parsed.error)) }
  const before = (await area.get(storageKey))[storageKey]
  const aside = readSettings(before).problem === undefined ? {} : { [unreadableKey]: before }
  await area.set({ ...aside, [storageKey]: parsed.data })
  return { ok: true }
}

/**
 * Checks and stores, with the write on its way before this returns: for a page that may be closed the next moment.
 * Nothing stored is read first, so it is not for settings that could not be read.
 */
export async function saveAtOnce(area: SettingsStorage, settings: Settings): Promise<SaveResult> {
  const parsed = settingsSchema.safeParse(settings)
  if (!parsed.success) return { ok: false, problem: settingsProblems.refused(pathsOf(parsed.error)) }
  await area.set({ [storageKey]: parsed.data })
  return { ok: true }
}

/** Calls back with the settings whenever any context has saved them. Returns the way to stop it. */
export function watchSettings(area: SettingsStorage, onChange: (loaded: LoadedSettings) => void) {
  const listener: StorageListener = (changes) => {
    const change = changes[storageKey]
    if (change) onChange(readSettings(change.newValue))
  }
  area.onChanged.addListener(listener)
  return () => area.onChanged.removeListener(listener)
}

/** The settings a complaint is about, as dotted paths: "office.signers.0.name". */
function pathsOf(error: z.core.$ZodError): string[] {
  return [...new Set(error.issues.map((issue) => issue.path.join('.')))]
}
