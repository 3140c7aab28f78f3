import type { Change } from '@/utils/dossier/dossier'
import { dossierKey } from '@/utils/dossier/key'
import { trackedFields } from '@/utils/dossier/sighting'
import { z } from '@/utils/zod'
import { storable } from '../allow-list'
import { absenceSchema, entrySchema } from '../entry-schema'
import { personalTrace } from '../free-text'
import { id, instant, pageTime, sightingSchema, timeLimit, words } from '../sighting-schema'
import type { BackupContent, SharedDossier, SharedSource } from './shared'

// A file is foreign until it is checked: the same bounds as a message, the same allow-list as a page.

const origin = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^\s/]+$/))
const key = z.string().check(z.minLength(1), z.maxLength(500))
const value = z.nullable(z.union([words, pageTime, timeLimit]))

const change: z.ZodMiniType<Change> = z
  .object({
    field: z.enum(trackedFields),
    before: value,
    after: value,
    seenBefore: instant,
    seenAfter: instant,
  })
  .check(z.refine(({ field, before, after }) => mayHold(field, before) && mayHold(field, after)))

/** Whether a value is one that this field may have, and that may be stored. */
function mayHold(field: string, value: unknown): boolean {
  if (value === null) return true
  const parsed = sightingSchema.safeParse({ number: null, status: 'unknown', [field]: value })
  return parsed.success && Object.entries(storable(parsed.data)).some(([name]) => name === field)
}

const shown = Object.fromEntries(trackedFields.map((field) => [field, z.exactOptional(instant)]))

const dossier: z.ZodMiniType<SharedDossier> = z
  .object({
    key,
    rowKey: z.exactOptional(key),
    current: sightingSchema,
    firstSeen: instant,
    lastSeen: instant,
    shown: z.object(shown),
    changes: z.array(change).check(z.maxLength(5000)),
    entries: z.array(entrySchema).check(z.maxLength(5000)),
  })
  .check(z.refine((one) => isKeyOf(one)))

/** A dossier under another's key would put one's badge on the other's row. */
function isKeyOf({ key, current }: SharedDossier): boolean {
  const [at = ''] = key.split(' ')
  return origin.safeParse(at).success && key === dossierKey(at, current)
}

const source: z.ZodMiniType<SharedSource> = z.object({
  id: z.string().check(z.regex(/^[\da-f-]{36}$/)),
  name: z.string().check(
    z.maxLength(100),
    z.refine((text) => personalTrace(text) === null),
  ),
  namedOn: instant,
  dossiers: z.array(dossier).check(z.maxLength(500_000)),
  covered: z.array(z.object({ origin, page: z.string().check(z.maxLength(300)), day: instant })),
  absences: z.array(absenceSchema).check(z.maxLength(10_000)),
})

const content: z.ZodMiniType<BackupContent> = z
  .object({ writer: id, sources: z.array(source).check(z.maxLength(500)) })
  .check(z.refine(({ writer, sources }) => sources.some((one) => one.id === writer)))

/** The content of a file, without anything that may not be stored; null when it is none. */
export function checkContent(value: unknown): BackupContent | null {
  const parsed = content.safeParse(value)
  if (!parsed.success) return null
  const { writer, sources } = parsed.data
  return { writer, sources: sources.map(withoutPersons) }
}

function withoutPersons(one: SharedSource): SharedSource {
  return {
    ...one,
    dossiers: one.dossiers.map((each) => ({ ...each, current: storable(each.current) })),
  }
}
