import type { Entry, NoticeRecord } from '@/utils/dossier/dossier'
import {
  type Absence,
  type AbsenceDraft,
  announceWays,
  type EntryDraft,
  excludedTimeReasons,
  obstacleReasons,
  reviewOutcomes,
} from '@/utils/dossier/entry'
import { parseDate } from '@/utils/working-time/dates'
import { z } from '@/utils/zod'
import { personalTrace } from './free-text'
import { id, instant, words } from './sighting-schema'

/** Dates of the years that instants may have, too. */
export const date = z
  .string()
  .check(z.refine((text) => /^(?:199|20\d)\d-/.test(text) && parseDate(text) !== null))

/** An officer's own words: short, and without a trace of a person (design.md, rule 3). */
const ownWords = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((text) => personalTrace(text) === null),
)

const retracts = z.exactOptional(instant)

/** What a form may send of each kind; the words for what is wrong are in draft-problem.ts. */
const obstacle = {
  kind: z.literal('obstacle'),
  retracts,
  reasonCode: z.enum(obstacleReasons),
  since: date,
  applicantToldOn: z.exactOptional(date),
  superiorToldOn: z.exactOptional(date),
}
const consultation = {
  kind: z.literal('consultation'),
  retracts,
  agency: ownWords,
  sentOn: date,
  answerDueOn: date,
  answeredOn: z.exactOptional(date),
}
const excludedTime = {
  kind: z.literal('excludedTime'),
  retracts,
  from: date,
  to: z.nullable(date),
  reasonCode: z.enum(excludedTimeReasons),
  document: z.exactOptional(ownWords),
}
const feedback = {
  kind: z.literal('feedback'),
  retracts,
  feedbackKind: z.enum(['reflection', 'petition']),
  receivedOn: date,
  moreAskedOn: z.exactOptional(date),
  refusedOn: z.exactOptional(date),
  answeredOn: z.exactOptional(date),
  publishedOn: z.exactOptional(date),
}
const acknowledged = { kind: z.literal('acknowledged'), retracts, rule: id }
const resolved = { ...acknowledged, reasonCode: z.literal('resolvedAwaitingUpdate'), updateBefore: date }
const syncError = { ...acknowledged, reasonCode: z.literal('syncError'), reportedOn: date }
const awaiting = { ...acknowledged, reasonCode: z.literal('awaitingAgency') }
const resultAnnounced = {
  kind: z.literal('resultAnnounced'),
  retracts,
  on: date,
  way: z.enum(announceWays),
}
const reviewed = { kind: z.literal('reviewed'), outcome: z.exactOptional(z.enum(reviewOutcomes)), retracts }
const retraction = { kind: z.literal('retraction'), retracts: instant }

/** An entry as a form sends it. */
export const entryDraftSchema: z.ZodMiniType<EntryDraft> = z.discriminatedUnion('kind', [
  z.object(obstacle),
  z.object(consultation),
  z.object(excludedTime),
  z.object(feedback),
  z.discriminatedUnion('reasonCode', [z.object(resolved), z.object(syncError), z.object(awaiting)]),
  z.object(resultAnnounced),
  z.object(reviewed),
  z.object(retraction),
])

/** Held to the type's keys: a field added to the record must be added here, or a backup would lose it. */
const noticeRecord = {
  paper: id,
  templateHash: id,
  oldDue: z.nullable(date),
  newDue: z.nullable(date),
  daysAsked: z.nullable(z.number().check(z.gte(0), z.lte(10_000))),
  reasonCode: z.nullable(id),
  by: z.exactOptional(z.object({ role: z.enum(['resolving', 'desk']), account: z.nullable(words) })),
} satisfies Record<keyof NoticeRecord, unknown>

const at = instant
const until = date

/** An entry as history keeps it, as from a backup. */
export const entrySchema: z.ZodMiniType<Entry> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('onTimeAnswer'), at, answer: z.enum(['onTime', 'late']), dueAt: instant }),
  z.object({ kind: z.literal('noticeDrafted'), at, notice: z.object(noticeRecord) }),
  z.object({
    kind: z.literal('noticeSent'),
    at,
    draftedAt: instant,
    sentOn: date,
    way: z.enum(['counter', 'email', 'sms', 'post', 'portal']),
  }),
  z.object({ ...obstacle, at }),
  z.object({ ...consultation, at }),
  z.object({ ...excludedTime, at }),
  z.object({ ...feedback, at }),
  z.discriminatedUnion('reasonCode', [
    z.object({ ...resolved, at, until }),
    z.object({ ...syncError, at, until }),
    z.object({ ...awaiting, at, until }),
  ]),
  z.object({ ...resultAnnounced, at }),
  z.object({ ...reviewed, at }),
  z.object({ ...retraction, at }),
])

/** An officer's name, as a console's column has it. */
const holder = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((text) => personalTrace(text) === null),
)
const absence = { holder, origin: z.nullable(z.string().check(z.maxLength(300))), from: date, to: date }

/** A holder's absence, as a form sends it. */
export const absenceDraftSchema: z.ZodMiniType<AbsenceDraft> = z.object(absence)

/** A holder's absence, as a backup has it. */
export const absenceSchema: z.ZodMiniType<Absence> = z.object({ ...absence, at })
