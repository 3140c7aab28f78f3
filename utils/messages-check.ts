/**
 * Checks what comes in by a message. The sender may be a page's process that was taken over, so nothing is
 * trusted: lengths are bounded, numbers are sane, unknown keys are dropped (design.md, rule 5).
 */

import { profileSchema } from './consoles/profile-schema'
import { proofFailures } from './consoles/proof'
import { absenceDraftSchema, entryDraftSchema } from './history/entry-schema'
import { sightingSchema, words } from './history/sighting-schema'
import type { ApplicantAnswer, ToBackground } from './messages'
import { consoleDisplaySchema } from './settings/display-schema'
import { z } from './zod'

/** Consoles show at most a few hundred rows; the budgets are made for 5,000. */
const sightings = z.array(sightingSchema).check(z.maxLength(10_000))

const key = z.string().check(z.minLength(1), z.maxLength(500))

const rowName = z.string().check(z.maxLength(200))
const walkEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page'),
    page: z.object({
      // Empty where a page shows no list: then something has come between.
      view: rowName,
      ids: z.array(rowName).check(z.maxLength(10_000)),
      number: z.nullable(z.int().check(z.gte(0))),
      hasNext: z.boolean(),
      hasPrevious: z.boolean(),
      total: z.nullable(z.int().check(z.gte(0))),
      proven: z.boolean(),
      obstacle: z.nullable(z.enum(['login', 'dialog'])),
    }),
  }),
  z.object({ kind: z.literal('stuck') }),
  z.object({ kind: z.literal('stop') }),
  z.object({ kind: z.literal('officer') }),
])

const toBackground: z.ZodMiniType<ToBackground> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({
    type: z.literal('look'),
    page: words,
    account: z.nullable(words),
    sightings,
    opened: z.optional(z.int().check(z.gte(0))),
  }),
  z.object({ type: z.literal('explain'), sighting: sightingSchema }),
  z.object({ type: z.literal('openTool'), tool: z.enum(['panel', 'mover']) }),
  z.object({ type: z.literal('startWalk'), tabId: z.int() }),
  z.object({ type: z.literal('walkHere') }),
  z.object({ type: z.literal('walkHello') }),
  z.object({ type: z.literal('listCoverage'), list: words }),
  z.object({ type: z.literal('walk'), id: z.number(), event: walkEvent }),
  z.object({ type: z.literal('setDisplay'), display: consoleDisplaySchema }),
  z.object({ type: z.literal('teach'), profile: profileSchema }),
  z.object({ type: z.literal('answerOnTime'), sighting: sightingSchema, answer: z.enum(['onTime', 'late']) }),
  z.object({
    type: z.literal('writeNotice'),
    sighting: sightingSchema,
    paper: z.exactOptional(z.string().check(z.regex(/^[a-z-]{1,50}$/))),
  }),
  z.object({ type: z.literal('openExplain'), sighting: sightingSchema }),
  z.object({ type: z.literal('openTimeline'), sighting: sightingSchema }),
  z.object({ type: z.literal('applicant'), key }),
  z.object({ type: z.literal('entries'), key }),
  z.object({ type: z.literal('addEntry'), key, entry: entryDraftSchema }),
  z.object({ type: z.literal('absences') }),
  z.object({ type: z.literal('addAbsence'), absence: absenceDraftSchema }),
  z.object({ type: z.literal('removeAbsence'), seq: z.int().check(z.gte(1)) }),
  z.object({ type: z.literal('clock'), offset: z.int() }),
  z.object({ type: z.literal('refresh') }),
  z.object({
    type: z.literal('pageState'),
    reason: z.nullable(z.enum(proofFailures)),
    questions: z.int().check(z.gte(0), z.lte(1_000)),
  }),
  z.object({
    type: z.literal('fault'),
    name: z.string().check(z.maxLength(1_000)),
    // Ten places of a long address each, after a message that may be long.
    stack: z.string().check(z.maxLength(20_000)),
  }),
])

const applicantAnswer: z.ZodMiniType<ApplicantAnswer> = z.object({
  applicant: z.nullable(
    z.object({ name: words, address: z.exactOptional(words), submitter: z.exactOptional(words) }),
  ),
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
