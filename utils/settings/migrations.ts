/** Makes settings of version `from` into those of `from + 1`. Never edited once released. */
export interface Migration {
  from: number
  up(settings: Record<string, unknown>): Record<string, unknown>
}

/** Oldest first. Version 1 is the first there is. */
export const migrations: readonly Migration[] = []

export type MigrationResult = { ok: true; value: unknown } | { ok: false; reason: 'notSettings' | 'newer' }

/** Brings a stored value up to the present version, step by step. */
export function migrate(stored: unknown, steps: readonly Migration[]): MigrationResult {
  if (!isRecord(stored) || typeof stored.version !== 'number') return { ok: false, reason: 'notSettings' }
  const present = steps.length + 1
  if (stored.version > present) return { ok: false, reason: 'newer' }
  let value = stored
  for (const step of steps) {
    if (value.version === step.from) value = { ...step.up(value), version: step.from + 1 }
  }
  return { ok: true, value }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
