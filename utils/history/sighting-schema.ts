import type { Sighting } from '@/utils/dossier/sighting'
import { dossierStatuses } from '@/utils/dossier/status'
import { z } from '@/utils/zod'

/** The longest words the reader passes are a procedure's name. */
export const words = z.string().check(z.minLength(1), z.maxLength(300))
export const id = z.string().check(z.minLength(1), z.maxLength(100))

/** Years 1990 to 2100: outside of it a date is a slip of the pen or an attack, and no calendar covers it. */
export const instant = z.int().check(z.gte(Date.UTC(1990, 0)), z.lt(Date.UTC(2100, 0)))

export const pageTime = z.object({ at: instant, precision: z.enum(['day', 'minute', 'second']) })

export const timeLimit = z.discriminatedUnion('unit', [
  z.object({
    unit: z.enum(['workingDay', 'workingHour', 'hour', 'calendarDay', 'week', 'month', 'year']),
    count: z.number().check(z.gt(0), z.lte(100_000)),
  }),
  z.object({ unit: z.literal('sameDay') }),
  z.object({ unit: z.literal('none') }),
])

/** A dossier's number has a digit and no white space; a person's name has neither. */
export const dossierNumber = id.check(z.regex(/^\S*\d\S*$/u))

/** A sighting as it comes in from outside: bounded, and without anything the allow-list has no place for. */
export const sightingSchema: z.ZodMiniType<Sighting> = z.object({
  number: z.nullable(dossierNumber),
  rowId: z.exactOptional(id),
  status: z.enum(dossierStatuses),
  statusLabel: z.exactOptional(words),
  step: z.exactOptional(words),
  holder: z.exactOptional(words),
  unit: z.exactOptional(words),
  procedure: z.exactOptional(words),
  field: z.exactOptional(words),
  channel: z.exactOptional(z.enum(['counter', 'online', 'post'])),
  submittedAt: z.exactOptional(pageTime),
  receivedAt: z.exactOptional(pageTime),
  dueAt: z.exactOptional(pageTime),
  stepDueAt: z.exactOptional(pageTime),
  finishedAt: z.exactOptional(pageTime),
  returnedAt: z.exactOptional(pageTime),
  term: z.exactOptional(timeLimit),
})
