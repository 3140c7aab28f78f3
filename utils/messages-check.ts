/**
 * Checks what comes in by a message. The sender may be a page's process that was taken over, so nothing is
 * trusted: lengths are bounded, numbers are sane, unknown keys are dropped (design.md, rule 5).
 */

import type { Sighting } from './dossier/sighting'
import { dossierStatuses } from './dossier/status'
import type { ApplicantAnswer, ToBackground } from './messages'
import { z } from './zod'

/** The longest words the reader passes are a procedure's name. */
const words = z.string().check(z.minLength(1), z.maxLength(300))
const id = z.string().check(z.minLength(1), z.maxLength(100))

/** Years 1990 to 2100: outside of it a date is a slip of the pen or an attack, and no calendar covers it. */
const instant = z.int().check(z.gte(Date.UTC(1990, 0)), z.lt(Date.UTC(2100, 0)))

const pageTime = z.object({ at: instant, precision: z.enum(['day', 'minute', 'second']) })

const timeLimit = z.discriminatedUnion('unit', [
  z.object({
    unit: z.enum(['workingDay', 'workingHour', 'hour', 'calendarDay', 'week', 'month', 'year']),
    count: z.number().check(z.gt(0), z.lte(100_000)),
  }),
  z.object({ unit: z.literal('sameDay') }),
  z.object({ unit: z.literal('none') }),
])

/** A dossier's number has a digit and no white space; a person's name has neither. */
const dossierNumber = id.check(z.regex(/^\S*\d\S*$/u))

const sighting: z.ZodMiniType<Sighting> = z.object({
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

/** Consoles show at most a few hundred rows; the budgets are made for 5,000. */
const sightings = z.array(sighting).check(z.maxLength(10_000))

const toBackground: z.ZodMiniType<ToBackground> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('look'), page: words, account: z.nullable(words), sightings }),
  z.object({ type: z.literal('explain'), sighting }),
  z.object({ type: z.literal('openTool'), tool: z.literal('panel') }),
  z.object({ type: z.literal('answerOnTime'), sighting, answer: z.enum(['onTime', 'late']) }),
  z.object({ type: z.literal('writeNotice'), sighting }),
  z.object({ type: z.literal('applicant'), key: z.string().check(z.minLength(1), z.maxLength(500)) }),
  z.object({ type: z.literal('clock'), offset: z.int() }),
  z.object({ type: z.literal('refresh') }),
])

const applicantAnswer: z.ZodMiniType<ApplicantAnswer> = z.object({
  applicant: z.nullable(z.object({ name: words, address: z.exactOptional(words) })),
})

/** The message, without anything it has no place for; null when it is not one of the protocol's. */
export function checkMessage(value: unknown): ToBackground | null {
  const parsed = toBackground.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** What a console's tab says about an applicant; nobody, when it says anything else. */
export function checkApplicantAnswer(value: unknown): ApplicantAnswer {
  const parsed = applicantAnswer.safeParse(value)
  return parsed.success ? parsed.data : { applicant: null }
}
