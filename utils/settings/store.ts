import { settingsProblems } from '@/utils/i18n/settings'
import type { z } from '@/utils/zod'
import { defaultSettings } from './defaults'
import { type Migration, migrate, migrations } from './migrations'
import { type Governed, loadPolicy, type PolicyStorage, underPolicy } from './policy'
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

/** `problem`, in words for the officer: what is stored could not be read, so `own` are the defaults. */
export interface ReadSettings {
  /** What the office itself has chosen. Edits are made to these, and only these are stored. */
  own: Settings
  problem?: string
}

/** The office's own settings, and those that hold once the administrator's policy is laid over them. */
export type LoadedSettings = ReadSettings & Governed

export type SaveResult = { ok: true } | { ok: false; problem: string }

const storageKey = 'settings'
/** Where an unreadable value is put aside before anything is written over it. */
const unreadableKey = 'settingsUnreadable'

/**
 * The office's settings, brought up to the present version and under the policy. Nothing is written: unreadable
 * settings stay as they are, and the defaults are used in memory only.
 */
export async function loadSettings(
  area: Pick<SettingsStorage, 'get'>,
  managed: Pick<PolicyStorage, 'get'>,
): Promise<LoadedSettings> {
  const [stored, policy] = await Promise.all([area.get(storageKey), loadPolicy(managed)])
  const read = readSettings(stored[storageKey])
  return { ...read, ...underPolicy(read.own, policy) }
}

/** What a stored value says. `steps` are the migrations to be used; a test brings its own. */
export function readSettings(stored: unknown, steps: readonly Migration[] = migrations): ReadSettings {
  if (stored === undefined) return { own: defaultSettings }
  const migrated = migrate(stored, steps)
  if (!migrated.ok) return { own: defaultSettings, problem: settingsProblems[migrated.reason] }
  const parsed = settingsSchema.safeParse(migrated.value)
  if (parsed.success) return { own: parsed.data }
  return { own: defaultSettings, problem: settingsProblems.unreadable(pathsOf(parsed.error)) }
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

/**
 * Calls back with the settings whenever any context has saved them or the administrator has changed the policy.
 * Returns the way to stop it.
 */
export function watchSettings(
  area: Pick<SettingsStorage, 'get' | 'onChanged'>,
  managed: PolicyStorage,
  onChange: (loaded: LoadedSettings) => void,
) {
  const load = () => void loadSettings(area, managed).then(onChange)
  const onStored: StorageListener = (changes) => {
    if (changes[storageKey]) load()
  }
  area.onChanged.addListener(onStored)
  managed.onChanged.addListener(load)
  return () => {
    area.onChanged.removeListener(onStored)
    managed.onChanged.removeListener(load)
  }
}

/** The settings a complaint is about, as dotted paths: "office.signers.0.name". */
function pathsOf(error: z.core.$ZodError): string[] {
  return [...new Set(error.issues.map((issue) => issue.path.join('.')))]
}
