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
] as const satisfies readonly (keyof Settings)[]

type GovernedSection = (typeof governedSections)[number]

/** Records that mean something as a whole only: half a week from the province and half from the office is neither's. */
const whole = new Set(['calendar.week', 'calendar.intakeWeek', 'countingBasis', 'lead.permission'])

export const noPolicy: Policy = { parts: {}, skipWelcome: false }

/** The policy of this computer. Where there is none, Firefox refuses to be asked. */
export async function loadPolicy(area: Pick<PolicyStorage, 'get'>): Promise<Policy> {
  const found = await area.get(null).catch((): Record<string, unknown> => ({}))
  const set = governedSections.filter((section) => found[section] !== undefined)
  return {
    parts: Object.fromEntries(set.map((section) => [section, found[section]])),
    skipWelcome: found.skipWelcome === true,
  }
}

/**
 * Lays the policy over the office's own settings. A section of it that would make the settings unusable is passed
 * over as a whole and named; the office's own holds there.
 */
export function underPolicy(own: Settings, { parts }: Policy): Governed {
  return governedSections.reduce<Governed>(
    (before, section) => {
      const set = parts[section]
      if (set === undefined) return before
      const read = settingsSchema.safeParse({
        ...before.settings,
        [section]: laidOver(before.settings[section], set, section),
      })
      if (!read.success) return { ...before, refused: [...before.refused, section] }
      return { ...before, settings: read.data, locked: [...before.locked, ...pathsIn(set, section)] }
    },
    { settings: own, locked: [], refused: [] },
  )
}

/** Whether the administrator has set this, a part of it, or all that it is a part of. */
export function isLocked(locked: readonly string[], path: string): boolean {
  return locked.some((one) => one === path || one.startsWith(`${path}.`) || path.startsWith(`${one}.`))
}

function laidOver(own: unknown, set: unknown, path: string): unknown {
  if (whole.has(path) || !isRecord(own) || !isRecord(set)) return set
  const changed = Object.entries(set).map(([key, value]) => [
    key,
    laidOver(own[key], value, `${path}.${key}`),
  ])
  return { ...own, ...Object.fromEntries(changed) }
}

function pathsIn(set: unknown, path: string): string[] {
  if (whole.has(path) || !isRecord(set)) return [path]
  return Object.entries(set).flatMap(([key, value]) => pathsIn(value, `${path}.${key}`))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
