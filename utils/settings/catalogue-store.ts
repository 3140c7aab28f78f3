import { settingsProblems } from '@/utils/i18n/settings'
import { parseDate } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { z } from '@/utils/zod'
import type { SaveResult, SettingsStorage } from './store'

/** `problem`, in words for the officer: what is stored could not be read, so there is no catalogue. */
export interface LoadedCatalogue {
  catalogue: ProcedureCatalogue
  problem?: string
}

/** Beside the settings, not within them: it is large, and every change of a setting would write it again. */
const storageKey = 'procedureCatalogue'

/** The older browsers that this runs on give an extension five million bytes for everything. */
const maxBytes = 4_000_000

const line = z.string().check(z.maxLength(2000))
const decision = z.object({
  number: line,
  date: z.nullable(z.string().check(z.refine((text) => parseDate(text) !== null))),
})
const limit = z.discriminatedUnion('unit', [
  z.object({
    unit: z.enum(['workingDay', 'workingHour', 'hour', 'calendarDay', 'week', 'month', 'year']),
    count: z.number().check(z.gt(0), z.lte(100_000)),
  }),
  z.object({ unit: z.literal('sameDay') }),
  z.object({ unit: z.literal('none') }),
])

const stored: z.ZodMiniType<ProcedureCatalogue> = z.object({
  procedures: z
    .array(
      z.object({
        code: line.check(z.minLength(1)),
        name: line,
        field: line,
        limit,
        decision,
        shortened: z.nullable(z.object({ limit, decision })),
        start: z.enum(['receipt', 'agencyReceipt']),
        supplementMode: z.enum(['reset', 'pause']),
        steps: z.array(z.object({ name: line, limit })),
        consulted: z.array(line),
      }),
    )
    .check(z.maxLength(20_000)),
})

export const emptyCatalogue: ProcedureCatalogue = { procedures: [] }

/** The office's danh mục thủ tục; empty until it has brought one in. Nothing is written. */
export async function loadCatalogue(area: Pick<SettingsStorage, 'get'>): Promise<LoadedCatalogue> {
  return readCatalogue((await area.get(storageKey))[storageKey])
}

/** Checks and stores the whole catalogue in place of the one before. */
export async function saveCatalogue(
  area: Pick<SettingsStorage, 'set'>,
  catalogue: ProcedureCatalogue,
): Promise<SaveResult> {
  const parsed = stored.safeParse(catalogue)
  if (!parsed.success) {
    const places = parsed.error.issues.slice(0, 5).map(({ path }) => path.join('.'))
    return { ok: false, problem: settingsProblems.refused(places) }
  }
  const bytes = new TextEncoder().encode(JSON.stringify(parsed.data)).length
  if (bytes > maxBytes) return { ok: false, problem: settingsProblems.catalogueTooLarge }
  await area.set({ [storageKey]: parsed.data })
  return { ok: true }
}

/** Calls back whenever any context has saved a catalogue. Returns the way to stop it. */
export function watchCatalogue(
  area: Pick<SettingsStorage, 'onChanged'>,
  onChange: (loaded: LoadedCatalogue) => void,
) {
  const listener: Parameters<SettingsStorage['onChanged']['addListener']>[0] = (changes) => {
    const change = changes[storageKey]
    if (change) onChange(readCatalogue(change.newValue))
  }
  area.onChanged.addListener(listener)
  return () => area.onChanged.removeListener(listener)
}

function readCatalogue(value: unknown): LoadedCatalogue {
  if (value === undefined) return { catalogue: emptyCatalogue }
  const parsed = stored.safeParse(value)
  if (parsed.success) return { catalogue: parsed.data }
  return { catalogue: emptyCatalogue, problem: settingsProblems.catalogueUnreadable }
}
