import { settingsSchema } from './schema'
import type { Settings } from './settings'

/** What is needed of `browser.storage.managed`, which holds what the computer's administrator has set. */
export interface PolicyStorage {
  get(keys: null): Promise<Record<string, unknown>>
  onChanged: {
    addListener(listener: () => void): void
    removeListener(listener: () => void): void
  }
}

/** What the administrator has set, as it was found: what it says of settings is checked when it is laid over them. */
export interface Policy {
  parts: Partial<Record<GovernedSection, unknown>>
  /** Nobody is welcomed where everything has been set up already. */
  skipWelcome: boolean
  /** Whether anything at all is set. */
  isSet: boolean
}

/** The settings as they hold, and who set them. */
export interface Governed {
  settings: Settings
  /** Dotted paths of what the administrator has set: "office.name". No page changes these. */
  locked: readonly string[]
  /** Sections of the policy that make no sense and are passed over. */
  refused: readonly string[]
}

/**
 * The sections of the settings that a policy may set. Consoles are proposed instead (managed-consoles.ts): a policy
 * cannot grant the right to read them. How the overlay looks is each officer's own.
 */
export const governedSections = [
  'office',
  'calendar',
  'agencyCalendars',
  'countingBasis',
  'unknownUnit',
  'thresholds',
  'history',
  'papers',
  'rules',
  'lead',
  'reminders',
  'features',
  'language',
] as const satisfies readonly (keyof Settings)[]

type GovernedSection = (typeof governedSections)[number]

/** Records that mean something as a whole only: half a week from the province and half from the office is neither's. */
const whole = new Set(['calendar.week', 'calendar.intakeWeek', 'countingBasis', 'lead.permission'])

function isWhole(path: string): boolean {
  return whole.has(path) || /^(?:rules\.bases|papers\.checked)\.[^.]+$/.test(path)
}

export const noPolicy: Policy = { parts: {}, skipWelcome: false, isSet: false }

/** The policy of this computer. Where there is none, Firefox refuses to be asked. */
export async function loadPolicy(area: Pick<PolicyStorage, 'get'>): Promise<Policy> {
  const found = await area.get(null).catch((): Record<string, unknown> => ({}))
  const set = governedSections.filter((section) => found[section] !== undefined)
  const parts = Object.fromEntries(set.map((section) => [section, found[section]]))
  return {
    // Chromium's schema knows no value that is an object or null, so that nobody may allow them has a key of its own.
    parts: found.forbidLeadViews === true ? { ...parts, lead: withoutPermission(parts.lead) } : parts,
    skipWelcome: found.skipWelcome === true,
    isSet: Object.keys(found).length > 0,
  }
}

function withoutPermission(lead: unknown): unknown {
  return { ...(isRecord(lead) ? lead : {}), permission: null }
}

/**
 * Lays the policy over the office's own settings. A section of it that would make the settings unusable is passed
 * over as a whole and named; the office's own holds there.
 */
export function underPolicy(own: Settings, { parts }: Policy): Governed {
  const locked: string[] = []
  const refused: string[] = []
  let settings = own
  for (const section of governedSections) {
    const set = parts[section]
    if (set === undefined) continue
    const laid = { ...settings, [section]: laidOver(settings[section], set, section) }
    const read = settingsSchema.safeParse(laid)
    if (read.success) {
      settings = read.data
      locked.push(...pathsIn(set, section))
    } else {
      refused.push(section)
    }
  }
  return { settings, locked, refused }
}

/** Whether the administrator has set this, or all that it is a part of. */
export function isLocked(locked: readonly string[], path: string): boolean {
  return locked.some((one) => one === path || path.startsWith(`${one}.`))
}

/** Edited settings as they may be stored: where the administrator has set something, the office's own stays. */
export function withOwnWhereLocked(edited: Settings, own: Settings, locked: readonly string[]): Settings {
  const kept = structuredClone(edited)
  for (const path of locked) putBack(kept, own, path.split('.'))
  return kept
}

function putBack(target: unknown, source: unknown, [key = '', ...rest]: string[]): void {
  if (!isRecord(target) || !isRecord(source)) return
  if (rest.length > 0) putBack(target[key], source[key], rest)
  else if (key in source) target[key] = source[key]
  else delete target[key]
}

function laidOver(own: unknown, set: unknown, path: string): unknown {
  if (isWhole(path) || !isRecord(own) || !isRecord(set)) return set
  const changed = Object.entries(set).map(([key, value]) => [
    key,
    laidOver(own[key], value, `${path}.${key}`),
  ])
  return { ...own, ...Object.fromEntries(changed) }
}

function pathsIn(set: unknown, path: string): string[] {
  if (isWhole(path) || !isRecord(set)) return [path]
  return Object.entries(set).flatMap(([key, value]) => pathsIn(value, `${path}.${key}`))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
